import API
import Access
import Evidence
import Foundation
import Ledger
import Logging
import Postgres
import Schema

/// What an operator does on the server's machine, beside a running server: tenants, migrations, status.
package struct Administration: Sendable {
    package enum Failure: Error, CustomStringConvertible {
        case notRunning(home: String)
        case noDatabase
        case refused(String)
        case fileNotWritten(String)

        package var description: String {
            switch self {
            case .notRunning(let home):
                "no server runs from \(home); start munimentd serve, or give --database-url"
            case .noDatabase: "give --database-url: how muniment_owner connects"
            case .refused(let reason): reason
            case .fileNotWritten(let path):
                "\(path) can't be made: it exists already, or its folder can't be written; choose another file"
            }
        }
    }

    let configuration: Configuration
    let logger: Logger

    package init(_ configuration: Configuration) {
        self.configuration = configuration
        var logger = Logger(label: "munimentd")
        logger.logLevel = .error
        self.logger = logger
    }

    package static func bootstrapSQL() throws -> String { try Schema.bootstrap() }

    /// Makes a tenant whose administrator may do everything, and writes the token to a file that only its owner reads.
    package func createTenant(
        named name: String,
        administrator: String,
        did: String?,
        tokenFile: String
    ) async throws {
        guard let url = try configuration.databaseURL ?? status()?.database else {
            throw Failure.notRunning(home: configuration.home)
        }
        let draft = CallerDraft(
            kind: .person,
            name: administrator,
            did: did,
            permissions: Set(Permission.allCases)
        )
        // The file first: a token that can't be written down would be lost with its tenant made.
        let file = try TokenFile(path: tokenFile)
        do {
            let token: Token = try await Database.with(options(url), logger: logger) { database in
                let entries = EntryMaker(clock: SystemClock())
                let access = Access(database: database, ledger: Ledger(), entries: entries)
                return try await access.createTenant(named: name, administrator: draft).token.token
            }
            try file.write(token)
        } catch let error as AccessError {
            file.remove()
            throw Failure.refused("\(error.problem.detail); \(error.problem.remedy ?? "")")
        } catch {
            file.remove()
            throw error
        }
    }

    /// Applies the migrations that the database lacks and returns their versions.
    package func migrate() async throws -> [Int] {
        guard let url = configuration.databaseURL else { throw Failure.noDatabase }
        return try await Database.with(options(url), logger: logger) { database in
            try await Migrator(try Schema.migrations()).migrate(database)
        }
    }

    /// Makes a new key sign the logs, and keeps the public key of the one before.
    ///
    /// - Returns: the keys, as `did:key`; no ended one where none had signed.
    package func rotateLogKey() async throws -> (ended: String?, signing: String) {
        guard let url = try configuration.databaseURL ?? status()?.database else {
            throw Failure.notRunning(home: configuration.home)
        }
        let keys = LogKeys(file: LogKeyFile(home: configuration.home))
        return try await Database.with(options(url), logger: logger) { database in
            let (ended, signing) = try await keys.rotate(at: SystemClock().now(), in: database)
            return (ended?.description, signing.description)
        }
    }

    /// What a running server says of itself in its status file; `nil` where none runs.
    package func status() throws -> (document: String, text: String, database: String)? {
        let path = StatusFile(home: configuration.home).path
        guard HomeLock.isHeld(configuration.home), let data = FileManager.default.contents(atPath: path)
        else {
            return nil
        }
        let document = try JSON(parsing: [UInt8](data))
        let lines = (document.object?.members ?? []).map { member in
            "\(member.name)=\(member.value.string ?? member.value.canonicalString)"
        }
        return (
            document.canonicalString, lines.joined(separator: "\n"), document["database"]?.string ?? ""
        )
    }

    func options(_ url: String) -> DatabaseConfiguration {
        var options = DatabaseConfiguration(connectionString: url)
        options.readPipelines = 1
        options.writePipelines = 1
        options.usesNamedStatements = configuration.usesNamedStatements
        options.sendsStartupOptions = configuration.usesNamedStatements
        return options
    }
}

/// A file for one token, made before the token is, that only its owner reads. A file that exists is left alone.
private struct TokenFile {
    let path: String
    private let handle: FileHandle

    init(path: String) throws(Administration.Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .fileNotWritten(path) }
        self.path = path
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    func write(_ token: Token) throws {
        try handle.write(contentsOf: Data((token.revealed() + "\n").utf8))
        try handle.synchronize()
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
