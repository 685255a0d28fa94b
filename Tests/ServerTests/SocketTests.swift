import Access
import Evidence
import Foundation
import Ledger
import ServiceLifecycle
import Synchronization
import TestSupport
import Testing

@testable import Server

/// What only shows over a real connection: who sends slowly, and how a server stops.
@Suite("A server on a socket")
struct SocketTests {
    private struct Running: Sendable {
        var group: ServiceGroup
        var port: Int
        var token: String
        var ended: Ended

        /// A request with `body` announced whole, of which `sent` octets are sent.
        func begin(_ path: String, body: String, sent: Int) throws -> RawConnection {
            let connection = try RawConnection(port: port)
            try connection.send(
                "POST \(path) HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \(token)\r\n"
                    + "Content-Length: \(body.utf8.count)\r\n\r\n" + body.prefix(sent)
            )
            return connection
        }

        func get(_ path: String) throws -> RawConnection {
            let connection = try RawConnection(port: port)
            try connection.send(
                "GET \(path) HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \(token)\r\n\r\n"
            )
            return connection
        }
    }

    private final class Ended: Sendable {
        let flag = Mutex(false)
        var isTrue: Bool { flag.withLock { $0 } }
    }

    /// A server with one tenant, on a port of its own; stopped afterwards.
    private static func with(
        bodyTimeout: Duration = .seconds(600),
        shutdownLimit: Duration = .seconds(600),
        _ body: @escaping @Sendable (Running) async throws -> Void
    ) async throws {
        try await TestDatabase.with { database in
            let log = LogLines()
            var configuration = House.configuration
            (configuration.bodyTimeout, configuration.shutdownLimit) = (bodyTimeout, shutdownLimit)
            let parts = try House.parts(
                database.app,
                log: log,
                clock: MovingClock(),
                configuration: configuration
            )
            let (_, issued) = try await parts.access.createTenant(
                named: "socket",
                administrator: .init(
                    kind: .person,
                    name: "ada",
                    permissions: [.read, .manageCallers, .readLedger]
                )
            )
            let (ports, found) = AsyncStream.makeStream(of: Int.self)
            let application = MunimentApplication(configuration, logger: log.logger())
            let group = try application.serviceGroup(of: parts) { port in found.yield(port ?? 0) }
            let ended = Ended()
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask {
                    // How it ended is the tests' matter.
                    try? await group.run()
                    ended.flag.withLock { $0 = true }
                }
                let port = try #require(await ports.first { _ in true })
                let running = Running(
                    group: group,
                    port: port,
                    token: issued.token.revealed(),
                    ended: ended
                )
                try await body(running)
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
            }
        }
    }

    private static let caller = #"{"kind":"agent","name":"late","permissions":[]}"#

    @Test("a body that does not arrive in time is refused with 408")
    func slowBody() async throws {
        try await Self.with(bodyTimeout: .milliseconds(300), shutdownLimit: .seconds(1)) { server in
            let connection = try server.begin("/api/v1/callers", body: Self.caller, sent: 10)
            try await condition { connection.text.contains("body_too_slow") }
            #expect(connection.text.hasPrefix("HTTP/1.1 408 "))
        }
    }

    @Test("an open stream ends at once when the server stops")
    func streamAtShutdown() async throws {
        try await Self.with { server in
            let stream = try server.get("/api/v1/live")
            try await condition { stream.text.contains("event: beat") }
            await server.group.triggerGracefulShutdown()
            try await condition { stream.isEnded && server.ended.isTrue }
        }
    }

    @Test("a request that has begun is finished when the server stops")
    func requestAtShutdown() async throws {
        try await Self.with { server in
            let connection = try server.begin("/api/v1/callers", body: Self.caller, sent: 10)
            let other = try server.get("/api/v1/whoami")
            try await condition { other.text.contains("200 OK") }
            await server.group.triggerGracefulShutdown()
            // The door is closed: a new connection is refused before the old one is answered.
            try await condition { (try? RawConnection(port: server.port)) == nil }
            #expect(!server.ended.isTrue)
            try connection.send(String(Self.caller.dropFirst(10)))
            try await condition { connection.text.contains("201 Created") }
            try await condition { server.ended.isTrue }
        }
    }

    @Test("who never finishes keeps a server from stopping only so long")
    func boundedShutdown() async throws {
        try await Self.with(shutdownLimit: .milliseconds(500)) { server in
            let connection = try server.begin("/api/v1/callers", body: Self.caller, sent: 10)
            let other = try server.get("/api/v1/whoami")
            try await condition { other.text.contains("200 OK") }
            await server.group.triggerGracefulShutdown()
            try await condition { server.ended.isTrue }
            #expect(!connection.text.contains("201 Created"))
        }
    }
}
