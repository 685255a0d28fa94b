import Access
import Custody
import Evidence
import Foundation
import Ledger
import Postgres
import Schema
import TestSupport
import Testing

@testable import Server

@Suite("Backups of the whole product")
struct BackupTests {
    @Test("what one moment showed is put back whole, and every tenant's record tells that it was copied")
    func roundTrip() async throws {
        try await House.with { house in
            let bench = try await Bench(house)
            defer { bench.remove() }
            // As a server that signs meanwhile has it for a moment.
            let unfinished = house.home + "/checkpoints/0123.new"
            try FileManager.default.createDirectory(
                atPath: house.home + "/checkpoints",
                withIntermediateDirectories: true
            )
            try Data().write(to: URL(fileURLWithPath: unfinished))
            let manifest = try await bench.administration.backUp(
                to: bench.backup + "/",
                keys: bench.keys,
                superuserURL: bench.superuser
            ) { _ in }
            #expect(try bench.administration.verify(backup: bench.backup).id == manifest.id)
            #expect(try mode(of: bench.backup) == 0o700)
            #expect(FileManager.default.fileExists(atPath: bench.keys + "/log-key"))
            #expect(!FileManager.default.fileExists(atPath: bench.backup + "/log-key"))
            #expect(!FileManager.default.fileExists(atPath: bench.keys + "/checkpoints/0123.new"))
            #expect(manifest.ledgers.contains { $0.checkpoint != nil })

            let file = try BackupFiles.file(BackupManifest.name, in: bench.backup)
            for tenant in [house.northwind.caller.tenant, house.contoso.caller.tenant] {
                let reader = LedgerReader(house.database.app)
                let head = try await reader.head(of: .audit, tenant: tenant)
                let page = try await reader.page(of: .audit, tenant: tenant, after: head.size - 2, limit: 1)
                let entry = try Entry(parsing: try #require(page.rows.first?.bytes))
                #expect(entry.type == "muniment.system.backup_created")
                let told = entry.data["event_data"]
                #expect(told?["backup"]?.string == manifest.id.text)
                #expect(told?["manifest_sha256"]?.string == file.digest.hex)
                // Up to the entry before the one that tells of it.
                #expect(told?["ledgers"]?["audit"]?.integer == head.size - 1)
            }

            // Made again into the same folder: it stays what it is.
            await #expect(throws: BackupFault.folderTaken(bench.backup)) {
                _ = try await bench.administration.backUp(
                    to: bench.backup,
                    keys: nil,
                    superuserURL: bench.superuser
                ) { _ in }
            }

            try await bench.withEmptyDatabase { name in
                let superuser = try await TestCluster.configuration(database: name).connectionString
                try await bench.failsWithoutTrace(into: superuser)
                _ = try await bench.elsewhere.restore(
                    from: bench.backup,
                    keys: bench.keys,
                    superuserURL: superuser
                ) { _ in }
                let app = try await TestCluster.configuration(role: Installation.app, database: name)
                try await Database.with(app, logger: TestCluster.logger) { restored in
                    let audit = TenantAudit(
                        database: restored,
                        appender: Appender(restored),
                        entries: EntryMaker(clock: house.clock),
                        keys: TenantKeys(
                            TenantKeyFolder(bench.elsewhere.configuration.tenantKeysPath),
                            clock: house.clock
                        )
                    )
                    for tenant in [house.northwind.caller.tenant, house.contoso.caller.tenant] {
                        let findings = try await audit.audit(tenant) { _, _, _ in }
                        #expect(!findings.isEmpty)
                    }
                }
                // What is full is not filled again.
                await #expect(throws: Schema.Failure.notEmpty) {
                    _ = try await bench.elsewhere.restore(
                        from: bench.backup,
                        keys: nil,
                        superuserURL: superuser
                    ) { _ in }
                }
                // What was there before stays, also where it fails.
                let key = bench.elsewhere.configuration.home + "/log-key"
                #expect(FileManager.default.fileExists(atPath: key))
            }

            // Last, since it changes the backup.
            try Data("another dump".utf8).write(to: URL(fileURLWithPath: bench.backup + "/database.dump"))
            await #expect(throws: BackupFault.changedFile("database.dump")) {
                _ = try await bench.elsewhere.restore(
                    from: bench.backup,
                    keys: nil,
                    superuserURL: bench.superuser
                ) { _ in }
            }
            try FileManager.default.removeItem(atPath: bench.backup + "/database.dump")
            #expect(throws: BackupFault.missingFile("database.dump")) {
                _ = try bench.administration.verify(backup: bench.backup)
            }
        }
    }

    @Test("one that can't be told of leaves nothing behind, and where it may not go it is not begun")
    func refusals() async throws {
        try await House.with { house in
            let bench = try await Bench(house)
            defer { bench.remove() }
            let inside = house.home + "/backup"
            await #expect(throws: BackupFault.folderInHome(inside)) {
                _ = try await bench.administration.backUp(
                    to: inside,
                    keys: nil,
                    superuserURL: bench.superuser
                ) { _ in }
            }
            await #expect(throws: BackupFault.noSuperuser) {
                _ = try await bench.administration.backUp(to: bench.backup, keys: nil, superuserURL: nil) {
                    _ in
                }
            }
            // Row-level security hides the rows of all tenants from it.
            let app = try #require(bench.administration.configuration.databaseURL)
            await #expect(throws: DumpPrograms.Failure.self) {
                _ = try await bench.administration.backUp(to: bench.backup, keys: nil, superuserURL: app) {
                    _ in
                }
            }
            // What another backup is making stays.
            let others = bench.keys + ".partial"
            try FileManager.default.createDirectory(atPath: others, withIntermediateDirectories: false)
            await #expect(throws: BackupFault.folderTaken(others)) {
                _ = try await bench.administration.backUp(
                    to: bench.backup,
                    keys: bench.keys,
                    superuserURL: bench.superuser
                ) { _ in }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder) == ["keys.partial"])
            try FileManager.default.removeItem(atPath: others)
            try await house.database.superuser.withConnection { db in
                try db.executeScript("REVOKE INSERT ON ledger.entries FROM muniment_app")
            }
            await #expect(throws: (any Error).self) {
                _ = try await bench.administration.backUp(
                    to: bench.backup,
                    keys: bench.keys,
                    superuserURL: bench.superuser
                ) { _ in }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder).isEmpty)
        }
    }

    @Test("a list of another form is refused, and so are ledgers that end elsewhere")
    func manifest() throws {
        let standing = LedgerStanding(
            tenant: TenantID(UniqueID(at: Instant(microseconds: 1))),
            ledger: "audit",
            head: ChainHead(size: 3, chainHash: [1, 2]),
            checkpoint: "a note"
        )
        let manifest = BackupManifest(
            id: UniqueID(at: Instant(microseconds: 2)),
            madeAt: Instant(microseconds: 3),
            schema: 1,
            files: [.init(path: "database.dump", digest: .sha256(of: []), byteCount: 0)],
            ledgers: [standing]
        )
        let again = try BackupManifest(parsing: Array(manifest.json.canonicalString.utf8))
        #expect(again.files == manifest.files)
        try again.hold(against: [standing])
        var other = standing
        other.head.chainHash = [1, 3]
        #expect(throws: BackupFault.otherLedger(tenant: standing.tenant.description, ledger: "audit")) {
            try again.hold(against: [other])
        }
        #expect(throws: BackupFault.otherLedgers(wanted: 1, found: 2)) {
            try again.hold(against: [standing, other])
        }
        for (member, value) in [("format", "muniment-backup/9"), ("schema", "1"), ("id", "x")] {
            var json = try #require(manifest.json.object)
            json[member] = .string(value)
            #expect(throws: BackupFault.unreadable) {
                _ = try BackupManifest(parsing: Array(JSON.object(json).canonicalString.utf8))
            }
        }
        for path in ["../log-key", "/etc/passwd", "archive/../../x"] {
            var json = try #require(manifest.json.object)
            json["files"] = [
                ["bytes": 0, "path": .string(path), "sha256": .string(Digest.sha256(of: []).hex)]
            ]
            #expect(throws: BackupFault.unreadable) {
                _ = try BackupManifest(parsing: Array(JSON.object(json).canonicalString.utf8))
            }
        }
    }

    private func mode(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}

/// A house's server as its operator sees it, a machine elsewhere, and folders for what goes from one to the other.
private struct Bench {
    let folder: String
    let administration: Administration
    let elsewhere: Administration
    let superuser: String
    var backup: String { folder + "/backup" }
    var keys: String { folder + "/keys" }

    init(_ house: House) async throws {
        folder = FileManager.default.temporaryDirectory.path + "/muniment-backup-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // With a secret that programs are handed in a file.
        superuser =
            try await TestCluster.configuration(database: house.database.name).connectionString
            + " sslpassword='of a key'"
        var configuration = Server.Configuration(home: house.home)
        configuration.databaseURL =
            try await TestCluster.configuration(role: Installation.app, database: house.database.name)
            .connectionString
        administration = Administration(configuration)
        elsewhere = Administration(Server.Configuration(home: folder + "-elsewhere"))
    }

    /// What can't be put back leaves the home and the database as they were, so that it can be tried again.
    func failsWithoutTrace(into superuser: String) async throws {
        let home = elsewhere.configuration.home
        let blocked = elsewhere.configuration.tenantKeysPath
        // A file where a folder must be.
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: blocked))
        let (folder, key) = (keys + "/tenant-keys/blocked", keys + "/tenant-keys/blocked/1")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("of nobody".utf8).write(to: URL(fileURLWithPath: key))
        for keys in [keys, keys + "-not-there"] {
            await #expect(throws: (any Error).self) {
                _ = try await elsewhere.restore(from: backup, keys: keys, superuserURL: superuser) { _ in }
            }
            #expect(!FileManager.default.fileExists(atPath: home + "/log-key"))
        }
        for path in [blocked, folder] { try FileManager.default.removeItem(atPath: path) }
    }

    func remove() {
        for path in [folder, folder + "-elsewhere"] { try? FileManager.default.removeItem(atPath: path) }
    }

    func withEmptyDatabase(_ body: (String) async throws -> Void) async throws {
        let name = "restored_" + UUID().uuidString.lowercased().replacing("-", with: "")
        try await script("CREATE DATABASE \(name) TEMPLATE template0")
        do { try await body(name) } catch {
            try await script("DROP DATABASE \(name) WITH (FORCE)")
            throw error
        }
        try await script("DROP DATABASE \(name) WITH (FORCE)")
    }

    private func script(_ sql: String) async throws {
        try await Database.with(TestCluster.configuration(), logger: TestCluster.logger) { superuser in
            try await superuser.withConnection { db in try db.executeScript(sql) }
        }
    }
}
