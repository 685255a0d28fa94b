import Access
import Evidence
import Foundation
import Observers
import Postgres
import ServiceLifecycle
import TestSupport
import Testing

@testable import Server

/// A whole server on a port of its own, with all its services, as `munimentd` runs it.
struct ListeningServer: Sendable {
    let port: Int
    let log: LogLines
    let access: Access
    /// The server's folder.
    let home: String
    var address: String { "http://127.0.0.1:\(port)" }

    struct Reply: Sendable {
        var status: Int
        var bytes: [UInt8]
        var json: JSON { (try? JSON(parsing: bytes)) ?? .null }
        var text: String { String(decoding: bytes, as: UTF8.self) }

        subscript(_ names: String...) -> JSON? {
            names.reduce(json as JSON?) { value, name in value?[name] }
        }
    }

    /// Serves from `database` until `body` has ended.
    static func serving<Value: Sendable>(
        _ database: TestDatabase,
        configuring change: @Sendable (inout Configuration) throws -> Void = { _ in },
        _ body: @escaping @Sendable (ListeningServer) async throws -> Value
    ) async throws -> Value {
        let log = LogLines()
        var configuration = House.configuration
        configuration.home = "\(Scratch.folder)/muniment-listening-\(UUID().uuidString)"
        configuration.shutdownLimit = .seconds(60)
        try change(&configuration)
        let home = configuration.home
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: home) }
        let door = try await database.openApp()
        let parts = try House.parts(door, log: log, clock: MovingClock(), configuration: configuration)
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let group = try MunimentApplication(configuration, logger: log.logger())
            .serviceGroup(of: parts) { port in found.yield(port ?? 0) }
        let outcome = await withTaskGroup(of: Void.self) { tasks in
            // How it ended is what the test asks, not how it ends.
            tasks.addTask { try? await group.run() }
            let outcome: Result<Value, any Error>
            do {
                let port = try #require(await ports.first { _ in true })
                outcome = .success(
                    try await body(
                        ListeningServer(port: port, log: log, access: parts.access, home: home)
                    )
                )
            } catch {
                outcome = .failure(error)
            }
            await group.triggerGracefulShutdown()
            await tasks.waitForAll()
            return outcome
        }
        await door.close()
        return try outcome.get()
    }

    /// Of the API that clients of Vault speak.
    func ask(
        _ method: String,
        _ path: String,
        _ body: JSON? = nil,
        as token: String? = nil
    ) async throws -> Reply {
        try await send(
            method,
            "v1/" + path,
            [(name: "X-Vault-Request", value: "true")]
                + (token.map { [(name: "X-Vault-Token", value: $0)] } ?? []),
            body?.canonicalBytes() ?? []
        )
    }

    /// Of everything else.
    func send(
        _ method: String,
        _ path: String,
        _ headers: [(name: String, value: String)],
        _ body: [UInt8] = []
    ) async throws -> Reply {
        let exchange = SingleExchange(
            method: method,
            address: "\(address)/\(path)",
            headers: headers,
            body: body,
            authorities: nil,
            reach: .privateAddresses
        )
        let answer = try await exchange.answer()
        return Reply(status: answer.status, bytes: answer.body)
    }

    /// Initialised and unsealed with one key.
    ///
    /// - Returns: the root token, and the key.
    @discardableResult
    func openSecrets() async throws -> (root: String, key: JSON) {
        let made = try await ask("PUT", "sys/init", ["secret_shares": 1, "secret_threshold": 1])
        let key = try #require(made["keys"]?.array?.first, "\(made.text)")
        #expect(try await ask("PUT", "sys/unseal", ["key": key])["sealed"] == false)
        return (try #require(made["root_token"]?.string), key)
    }
}
