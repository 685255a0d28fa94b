import Access
import Custody
import Evidence
import Foundation
import Kinds
import Ledger
import Postgres
import Schema
import TestSupport
import Testing

/// What an older release registered, in a database that was migrated to today's schema.
@Suite("Custody of released states")
struct ReleasedStateTests {
    private static let folder = Alteration.folder.deletingLastPathComponent()
        .appending(path: "Tests/SchemaTests/Released")

    static func released() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".sql") }
            .sorted()
    }

    @Test(
        "its rows follow from its entries, its files are given, and each kind is judged by its normal form",
        arguments: try released()
    )
    func look(dump: String) async throws {
        try await restored(dump) { custody, caller, replay in
            // Entries of 0.1.0 do not tell when a look was judged, from which `updated_at` follows.
            if dump != "0.1.0.sql" { #expect(try await replay()) }
            let artifacts = try await custody.artifacts(for: caller, PageRequest(limit: 50)).items
            var judged: Set<KindName> = []
            for artifact in artifacts {
                let id = artifact.reference.id.description
                let alteration = try #require(Alteration.all.first { $0.kind == artifact.reference.kind })
                let files = try await custody.files(for: caller, of: id, version: 1).map {
                    SourceFile(name: $0.source.name, mediaType: $0.source.mediaType, bytes: $0.bytes)
                }
                let deployments = try await custody.deployments(
                    for: caller,
                    PageRequest(),
                    of: artifact.reference.id
                ).items
                // Of some releases there is one that was never deployed.
                guard let place = deployments.first else { continue }
                judged.insert(artifact.reference.kind)
                func look(_ files: [SourceFile]) async throws -> SubmittedVerification {
                    try await custody.submitVerification(
                        for: caller,
                        Observation(
                            artifact: id,
                            target: Target(kind: place.targetKind, identifier: place.targetIdentifier),
                            seen: .files(files)
                        )
                    ).value
                }
                #expect(try await look(alteration.rewritten(files)).driftStatus == .match, "\(alteration)")
                let other = try await look(alteration.changed(files))
                #expect(other.driftStatus == .drift, "\(alteration)")
                #expect(other.verification.forms != nil, "\(alteration)")
            }
            #expect(judged == Set(Alteration.all.map(\.kind)))
            #expect(try await replay())
        }
    }

    /// Puts the keys that a dump's files and secrets are under where the custody looks for them.
    private static func copyKeys(of dump: String, to folder: String) throws {
        let kept = Self.folder.appending(path: dump.replacing(".sql", with: ".keys"))
        guard FileManager.default.fileExists(atPath: kept.path) else { return }
        try FileManager.default.copyItem(atPath: kept.path, toPath: folder)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600],
                ofItemAtPath: folder + "/" + name
            )
        }
    }

    private func restored(
        _ dump: String,
        _ body: (Custody, Caller, _ replay: () async throws -> Bool) async throws -> Void
    ) async throws {
        try await TestDatabase.with { database in
            let name = database.name + "_released"
            try await database.superuser.withConnection { db in
                try db.executeScript("CREATE DATABASE \(name)")
            }
            func door(_ role: String) async throws -> Database {
                Database(
                    try await TestCluster.configuration(role: role, database: name),
                    logger: TestCluster.logger
                )
            }
            let (superuser, owner, app) = (
                try await door("postgres"), try await door("muniment_owner"), try await door("muniment_app")
            )
            let keys = FileManager.default.temporaryDirectory.path + "/muniment-keys-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: keys) }
            try Self.copyKeys(of: dump, to: keys)
            let outcome: Result<Void, any Error>
            do {
                let text = try String(contentsOf: Self.folder.appending(path: dump), encoding: .utf8)
                // Lines that begin with a backslash are for psql alone.
                let script = text.split(separator: "\n", omittingEmptySubsequences: false)
                    .filter { !$0.hasPrefix("\\") }.joined(separator: "\n")
                let bootstrap = try Schema.bootstrap()
                try await superuser.withConnection { db in
                    try db.executeScript(bootstrap)
                    try db.executeScript(script)
                    try db.executeScript("RESET ALL")
                }
                _ = try await Migrator(Schema.migrations()).migrate(owner)
                _ = try await app.execute("SELECT schema.ensure_partitions(now(), now())")
                let entries = EntryMaker(clock: SystemClock())
                let custody = Custody(
                    database: app,
                    ledger: Ledger(),
                    entries: entries,
                    keys: TenantKeys(TenantKeyFolder(keys))
                )
                let tenant = try #require(
                    await superuser.rows("SELECT tenant_id FROM access.tenants ORDER BY tenant_id LIMIT 1") {
                        TenantID(try $0["tenant_id"])
                    }.first
                )
                let caller = Caller(
                    tenant: tenant,
                    tenantName: "demo",
                    id: entries.identifier(),
                    kind: .person,
                    name: "administrator",
                    permissions: Set(Permission.allCases)
                )
                try await body(custody, caller) {
                    let scratch = TenantID(entries.identifier())
                    let outcome = try await CustodyReplay(app).compare(tenant, under: scratch)
                    guard case .equal = outcome else {
                        Issue.record("\(outcome)")
                        return false
                    }
                    return true
                }
                outcome = .success(())
            } catch {
                outcome = .failure(error)
            }
            for door in [app, owner, superuser] { await door.close() }
            try await database.superuser.withConnection { db in
                try db.executeScript("DROP DATABASE \(name) WITH (FORCE)")
            }
            try outcome.get()
        }
    }
}
