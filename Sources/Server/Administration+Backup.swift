import Access
import Evidence
import Foundation
import Ledger
import Postgres
import Secrets

extension Administration {
    /// Copies everything but keys into a new folder, as the database stood at one moment, and then says so in the ledger
    /// `audit` of every tenant: a folder that has its name is of a backup that is on the record.
    ///
    /// - Parameters:
    ///   - keys: a new folder for what the home holds besides, keys above all. Without one, they are left out.
    ///   - superuserURL: how to see all rows; a private cluster needs none.
    ///   - say: gets a line for each thing that whoever restores it must know.
    /// - Throws: `BackupFault`; `DumpPrograms.Failure`; `LedgerError`; `PostgresError`.
    package func backUp(
        to folder: String,
        keys: String?,
        superuserURL: String?,
        say: (String) -> Void
    ) async throws -> BackupManifest {
        guard let url = try configuration.databaseURL ?? status()?.database else {
            throw Failure.notRunning(home: configuration.home)
        }
        let (folder, keys) = (Self.withoutSlash(folder), keys.map(Self.withoutSlash))
        let (source, programs) = try source(superuserURL)
        let home = HomeFiles(configuration)
        for path in [folder, keys].compactMap({ $0 }) {
            guard !home.contains(path) else { throw BackupFault.folderInHome(path) }
            guard access(path, F_OK) != 0 else { throw BackupFault.folderTaken(path) }
        }
        // Under names of their own until they are whole.
        let aside = folder + ".partial"
        let keysAside = keys.map { $0 + ".partial" }
        // Nobody else's is removed: another backup may be making it.
        var made: [String] = []
        do {
            for path in [aside, keysAside].compactMap({ $0 }) {
                try BackupFiles.makeFolder(path)
                made.append(path)
            }
            if let keysAside {
                // Before the dump: what the signer remembers must be in it.
                try home.copyMemories(to: keysAside)
            }
            let manifest = try await dump(source, by: programs, into: aside)
            // After it: tenants get their keys before anything is written with them.
            if let keysAside { try home.copyKeys(to: keysAside) }
            let digest = try BackupFiles.file(BackupManifest.name, in: aside).digest
            try await record(manifest, digest, at: url)
            try move(aside, to: folder)
            if let keys, let keysAside { try move(keysAside, to: keys) }
            for line in home.leftOut(withKeys: keys != nil) { say(line) }
            return manifest
        } catch {
            for path in made { try? FileManager.default.removeItem(atPath: path) }
            throw error
        }
    }

    /// As shells complete the name of a folder, which is then named without it.
    private static func withoutSlash(_ path: String) -> String {
        var path = path
        while path.count > 1, path.last == "/" { path.removeLast() }
        return path
    }

    /// Whose eyes see all rows, and the programs that fit.
    private func source(_ superuserURL: String?) throws -> (url: String, programs: DumpPrograms) {
        if let superuserURL { return (superuserURL, try DumpPrograms()) }
        guard configuration.databaseURL == nil else { throw BackupFault.noSuperuser }
        let cluster = try PrivateCluster(home: configuration.home, logger: logger)
        return (
            cluster.connectionString(role: "postgres", database: MunimentApplication.databaseName),
            try DumpPrograms(forDirectory: cluster.dataDirectory)
        )
    }

    private func dump(_ url: String, by programs: DumpPrograms, into folder: String) async throws
        -> BackupManifest
    {
        var options = options(url)
        // The transaction waits for pg_dump.
        options.idleInTransactionTimeout = .zero
        let id = UniqueID(at: SystemClock().now())
        let (madeAt, schema, ledgers) = try await Database.with(options, logger: logger) { database in
            try await database.withExportedSnapshot { db, snapshot in
                let madeAt = SystemClock().now()
                let schema = try Migrator.version(in: db)
                let ledgers = try LedgerStanding.all(in: db)
                try programs.dump(url, asSeenBy: snapshot, to: "\(folder)/\(BackupManifest.dumpName)")
                return (madeAt, schema, ledgers)
            }
        }
        let archive = Archive(home: configuration.home).folder
        let archived = BackupFiles.below(archive).map { "archive/\($0)" }
        for path in archived { try BackupFiles.copy(path, from: configuration.home, to: folder) }
        let manifest = BackupManifest(
            id: id,
            madeAt: madeAt,
            schema: schema,
            files: try ([BackupManifest.dumpName] + archived).map { try BackupFiles.file($0, in: folder) },
            ledgers: ledgers
        )
        try writeSecret(manifest.json.canonicalString + "\n", to: "\(folder)/\(BackupManifest.name)")
        return manifest
    }

    private func move(_ aside: String, to path: String) throws {
        guard rename(aside, path) == 0 else { throw SystemFailure("replace", path) }
    }

    /// Each tenant's ledger says that its data was copied, by what the copy is known, and how far its own ledgers are in it.
    private func record(_ manifest: BackupManifest, _ digest: Digest, at url: String) async throws {
        let machine = ProcessInfo.processInfo.hostName
        let user = NSUserName()
        try await Database.with(options(url), logger: logger) { database in
            let entries = EntryMaker(clock: SystemClock())
            let log = AuditLog(database: database, appender: Appender(database), entries: entries)
            let sizes = Dictionary(grouping: manifest.ledgers) { $0.tenant }
            for tenant in try await Access(database: database, ledger: Ledger(), entries: entries).tenants() {
                var record = AuditRecord(
                    tenant: tenant.id,
                    type: .systemBackupCreated,
                    actorType: .system,
                    actorID: "munimentd backup",
                    isGranted: true,
                    eventData: [
                        "backup": .string(manifest.id.text),
                        "ledgers": .object(
                            JSONObject((sizes[tenant.id] ?? []).map { ($0.ledger, .integer($0.head.size)) })
                        ),
                        "made_at": .string(manifest.madeAt.rfc3339),
                        "manifest_sha256": .string(digest.hex),
                        "user": .string(user),
                    ]
                )
                record.hostname = machine
                try await log.record(record)
            }
        }
    }
}
