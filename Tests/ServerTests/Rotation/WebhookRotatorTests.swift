import Chronicle
import Evidence
import Postgres
import Secrets
import Synchronization
import TestSupport
import Testing

@testable import Server

@Suite("Rotating by a webhook")
struct WebhookRotatorTests {
    private static let key = [UInt8](repeating: 7, count: 32)

    private func rotator(_ port: Int) -> Rotator {
        .webhook(WebhookRotation(url: "http://127.0.0.1:\(port)/rotate?key=hidden", signingKey: Self.key))
    }

    /// What was told, by its phase.
    private func messages(_ server: ScriptedServer) throws -> [(
        phase: String, event: LooseJSON, head: String
    )] {
        try server.requests.map { request in
            let end = try #require(request.ranges(of: "\r\n\r\n").first)
            let event = try LooseJSON(parsing: request[end.upperBound...].utf8)
            return (event["data"]?["phase"]?.string ?? "", event, request[..<end.lowerBound].lowercased())
        }
    }

    @Test(
        "it is proposed with the new value, confirmed once that is the secret's, and retired after the grace; each is signed"
    )
    func phases() async throws {
        let answering: @Sendable (String) -> ScriptedServer.Deed = { _ in .http("204 No Content") }
        try await ScriptedServer.with(answering) { port, server in
            try await RotationBench.with { bench in
                try await bench.put(["password": "old", "user": "app"])
                try await bench.set(rotator(port))
                let run = try await bench.rotate()
                #expect(run.state == .confirmed && run.toVersion == 2)
                let password = try #require(try await bench.read()?["password"]?.string)
                var told = try messages(server)
                #expect(told.map(\.phase) == ["proposed", "confirmed"])
                #expect(told[0].event["data"]?["fields"] == ["password": .string(password)])
                #expect(told[1].event["data"]?["fields"] == nil && told[1].event["data"]?["to_version"] == 2)
                #expect(!server.requests[1].contains(password) && !server.requests[1].contains("old"))
                #expect(told[0].event["type"] == "muniment.secret.rotation.proposed")
                for (index, message) in told.enumerated() {
                    let request = server.requests[index]
                    func header(_ name: String) throws -> String {
                        let line = request.split(separator: "\r\n").first {
                            $0.lowercased().hasPrefix(name + ":")
                        }
                        return try #require(line).dropFirst(name.count + 1).trimmingPrefix(" ").description
                    }
                    let body = try #require(request.ranges(of: "\r\n\r\n").first)
                    let expected = WebhookSecret(bytes: Self.key).signature(
                        id: try header("webhook-id"),
                        timestamp: try #require(Int(header("webhook-timestamp"))),
                        body: Array(request[body.upperBound...].utf8)
                    )
                    #expect(try header("webhook-signature") == expected)
                    #expect(try header("webhook-id") == message.event["id"]?.string)
                }
                bench.clock.advance(by: .seconds(3_601))
                try await bench.work()
                told = try messages(server)
                #expect(told.map(\.phase) == ["proposed", "confirmed", "retired"])
                #expect(try await bench.status().runs.first?.state == .completed)
            }
        }
    }

    @Test(
        "what a receiver does not take yet is proposed again, the same under the same identifier; what it refuses stays undone"
    )
    func refusals() async throws {
        let answers = Mutex([
            "503 Service Unavailable", "202 Accepted", "204 No Content", "204 No Content",
            "422 Unprocessable",
        ])
        let answering: @Sendable (String) -> ScriptedServer.Deed = { _ in
            answers.withLock { .http($0.isEmpty ? "500 Error" : $0.removeFirst()) }
        }
        try await ScriptedServer.with(answering) { port, server in
            try await RotationBench.with { bench in
                try await bench.put(["password": "old"])
                try await bench.set(rotator(port))
                let first = try await bench.rotate()
                #expect(first.state == .proposed && first.failure?.contains("503") == true)
                #expect(try await bench.read()?["password"] == "old")
                bench.clock.advance(by: .seconds(31))
                try await bench.work()
                #expect(try await bench.status().runs.first?.failure?.contains("202") == true)
                bench.clock.advance(by: .seconds(61))
                try await bench.work()
                let told = try messages(server)
                #expect(told.map(\.phase) == ["proposed", "proposed", "proposed", "confirmed"])
                #expect(Set(told.prefix(3).map { $0.event["id"]?.string }).count == 1)
                #expect(Set(told.prefix(3).map { $0.event["data"]?["fields"] }).count == 1)
                let second = try await bench.status().runs.first
                #expect(second?.state == .confirmed && second?.toVersion == 2)
                let refused = try await bench.rotate()
                #expect(refused.state == .failed && refused.failure?.contains("422") == true)
                #expect(refused.failure?.contains("hidden") == false)
                let status = try await bench.status()
                #expect(status.state == .failing)
                #expect(
                    try await bench.keyValue.metadata(of: bench.path("db"), in: bench.mount)?.currentVersion
                        == 2
                )
                // What may be seen of it is where it is told, and no more.
                let shown = LooseJSON.object(status.json).text
                #expect(!shown.contains("hidden") && shown.contains("http://127.0.0.1:\(port)/…"))
            }
        }
    }
}
