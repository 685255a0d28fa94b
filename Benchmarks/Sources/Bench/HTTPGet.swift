import Access
import Evidence
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Postgres
import Server
import Synchronization

/// GET of one artifact, and of the page of it, over HTTP, against an empty Hummingbird route, all under wrk with 64
/// connections.
enum HTTPGet: Question {
    static let name = "http-get"

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let parts = try ServerParts(
            database: stand.app,
            configuration: Configuration(home: "/var/tmp"),
            logger: stand.logger
        )
        let fixture = try await Fixture.make(on: stand, parts: parts)
        let empty = Router()
        empty.get("empty") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "application/json"],
                body: .init(byteBuffer: ByteBuffer(string: #"{"status":"ok"}"#))
            )
        }
        let ours = try await serving(parts.responder) { port in
            try wrk(
                "http://127.0.0.1:\(port)/api/v1/artifacts/\(fixture.artifactID)",
                header: ("Authorization", "Bearer \(fixture.token.revealed())")
            )
        }
        guard let session = try await parts.access.startSession(with: fixture.token) else {
            throw BenchError(description: "no session for the token")
        }
        let page = try await serving(parts.responder) { port in
            try wrk(
                "http://127.0.0.1:\(port)/artifacts/\(fixture.artifactID)",
                header: ("Cookie", "muniment_session=\(session.token.token.revealed())")
            )
        }
        let peer = try await serving(empty.buildResponder()) { port in
            try wrk("http://127.0.0.1:\(port)/empty", header: nil)
        }
        return [
            Verdict(
                question: "HTTP GET of one artifact, 64 connections, against an empty route",
                ours: perSecond(ours),
                peer: perSecond(peer),
                ratio: ours / peer,
                aim: .atLeast(0.5)
            ),
            Verdict(
                question: "page of one artifact, 64 connections, against an empty route",
                ours: perSecond(page),
                peer: perSecond(peer),
                ratio: page / peer,
                aim: .atLeast(0.02)
            ),
        ]
    }

    static func serving<Responder: HTTPResponder, Result: Sendable>(
        _ responder: Responder,
        by server: HTTPServerBuilder = .http1(),
        _ body: @escaping @Sendable (Int) async throws -> Result
    ) async throws -> Result
    where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
        var logger = Logger(label: "bench.http")
        logger.logLevel = .error
        let (ports, found) = AsyncStream<Int>.makeStream()
        let application = Application(
            responder: responder,
            server: server,
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in found.yield(channel.localAddress?.port ?? 0) },
            logger: logger
        )
        return try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask {
                try await application.run()
                return nil
            }
            group.addTask {
                for await port in ports { return try await body(port) }
                return nil
            }
            while let result = try await group.next() {
                if let result {
                    group.cancelAll()
                    return result
                }
            }
            throw BenchError(description: "the server ended")
        }
    }

    private static func wrk(_ url: String, header: (name: String, value: String)?) throws -> Double {
        // The header goes through a script file: command lines are seen by every user of the machine.
        let script = NSTemporaryDirectory() + "muniment-wrk.lua"
        let header = header.map { "wrk.headers[\"\($0.name)\"] = \"\($0.value)\"\n" } ?? ""
        _ = FileManager.default.createFile(
            atPath: script,
            contents: Data(header.utf8),
            attributes: [.posixPermissions: 0o600]
        )
        defer { try? FileManager.default.removeItem(atPath: script) }
        _ = try shell("/usr/bin/wrk", ["-t", "1", "-c", "64", "-d", "2s", "-s", script, url])
        let output = try shell("/usr/bin/wrk", ["-t", "1", "-c", "64", "-d", "8s", "-s", script, url])
        guard !output.contains("Non-2xx"),
            let line = output.split(separator: "\n").first(where: { $0.hasPrefix("Requests/sec:") }),
            let rate = Double(line.dropFirst(13).trimmingCharacters(in: .whitespaces))
        else { throw BenchError(description: "wrk: \(output)") }
        return rate
    }
}
