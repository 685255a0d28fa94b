import Evidence
import Foundation
import Ledger
import Postgres
import Schema

extension Administration {
    /// Restores a backup: into a private cluster that is made in the home, or into an empty database of yours. Its ledgers must
    /// then end as they did. Where that fails, what was put into the home is taken out again, the cluster with it; a database of
    /// yours is left as it is, which the error says.
    ///
    /// - Parameters:
    ///   - keys: the folder of keys that was made with it, for the home.
    ///   - superuserURL: of the empty database.
    ///   - say: gets a line for each file of the home that was there already.
    /// - Throws: `BackupFault`; `DumpPrograms.Failure`; `Schema.Failure.notEmpty`; `PostgresError`.
    package func restore(
        from folder: String,
        keys: String?,
        superuserURL: String?,
        say: (String) -> Void
    ) async throws -> BackupManifest {
        let manifest = try self.manifest(in: folder)
        try BackupFiles.verify(manifest, in: folder)
        let lock = try HomeLock(configuration.home)
        defer { lock.release() }
        let dump = "\(folder)/\(BackupManifest.dumpName)"
        if superuserURL == nil {
            guard configuration.databaseURL == nil else { throw BackupFault.noSuperuser }
            let cluster = try PrivateCluster(home: configuration.home, logger: logger)
            guard access(cluster.dataDirectory, F_OK) != 0 else {
                throw BackupFault.homeTaken(configuration.home)
            }
        }
        var made: [String] = []
        do {
            // The database last: nothing that could fail comes behind it, and finds the home or the database taken the next time.
            let kept = try restoreFiles(of: manifest, from: folder, keys: keys, noting: &made)
            if let superuserURL {
                try await restore(manifest, from: dump, into: superuserURL)
            } else {
                try await restorePrivately(manifest, from: dump)
            }
            for path in kept { say("kept      \(configuration.home)/\(path), which was there") }
        } catch {
            for path in made { unlink(path) }
            throw error
        }
        return manifest
    }

    /// - Returns: which of the keys were there already.
    private func restoreFiles(
        of manifest: BackupManifest,
        from folder: String,
        keys: String?,
        noting made: inout [String]
    ) throws -> [String] {
        for file in manifest.files where file.path != BackupManifest.dumpName {
            let path = "\(configuration.home)/\(file.path)"
            guard access(path, F_OK) != 0 else { continue }
            try BackupFiles.copy(file.path, from: folder, to: configuration.home)
            made.append(path)
        }
        return try keys.map { try HomeFiles(configuration).restore(from: $0, noting: &made) } ?? []
    }

    private func restore(_ manifest: BackupManifest, from dump: String, into superuserURL: String)
        async throws
    {
        let programs = try DumpPrograms()
        do {
            try await Schema.restore(dump, into: superuserURL, by: programs, logger: logger)
            try await check(manifest, at: superuserURL)
        } catch Schema.Failure.notEmpty {
            throw Schema.Failure.notEmpty
        } catch {
            throw BackupFault.leftInDatabase("\(error)")
        }
    }

    /// Holds a backup's files against its manifest, and says what it is of.
    package func verify(backup folder: String) throws -> BackupManifest {
        let manifest = try manifest(in: folder)
        try BackupFiles.verify(manifest, in: folder)
        return manifest
    }

    private func manifest(in folder: String) throws -> BackupManifest {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(BackupManifest.name)") else {
            throw BackupFault.unreadable
        }
        let manifest = try BackupManifest(parsing: [UInt8](data))
        let known = try Schema.migrations().map(\.version).max() ?? 0
        guard manifest.schema <= known else { throw BackupFault.newerSchema(manifest.schema) }
        return manifest
    }

    private func restorePrivately(_ manifest: BackupManifest, from dump: String) async throws {
        let cluster = try PrivateCluster(home: configuration.home, logger: logger)
        do {
            try await cluster.start()
            let name = MunimentApplication.databaseName
            try await Installation(cluster, logger: logger).restore(database: name, from: dump)
            try await check(manifest, at: cluster.connectionString(role: "postgres", database: name))
        } catch {
            await cluster.stop()
            try? FileManager.default.removeItem(atPath: cluster.dataDirectory)
            throw error
        }
        await cluster.stop()
    }

    private func check(_ manifest: BackupManifest, at url: String) async throws {
        let found = try await Database.with(options(url), logger: logger) { database in
            try await database.transaction { db in try LedgerStanding.all(in: db) }
        }
        try manifest.hold(against: found)
    }
}
