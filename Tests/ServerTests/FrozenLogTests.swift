import Attestor
import TestSupport
import Testing

@testable import Server

@Suite("Logs that do not answer as they should, over the network")
struct FrozenLogTests {
    @Test(
        "one that takes the question and stands still, stops half-way, or never ends: nobody waits longer, and nothing is believed",
        arguments: ["still", "half", "endless"]
    )
    func given(up kind: String) async throws {
        let head = Array("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n".utf8)
        let deed: ScriptedServer.Deed =
            switch kind {
            case "still": .stayStill
            case "half": .begin(head)
            default: .endless(head)
            }
        let answering: @Sendable (String) -> ScriptedServer.Deed = { _ in deed }
        try await ScriptedServer.with(answering) { port, server in
            var question = RekorExchange.Question(
                method: "POST",
                url: "http://127.0.0.1:\(port)/api/v2/log/entries",
                body: Array("{}".utf8),
                limit: 1 << 16
            )
            // An endless one ends at the limit of bytes.
            if kind != "endless" { question.timeout = .seconds(2) }
            let asked = question
            await #expect(throws: RekorExchange.Lost.self) {
                try await RekorExchange.network(mayBePrivate: true).send(asked)
            }
            // Nobody knows whether it was heard: here it was.
            #expect(server.requests.count == 1)
        }
    }
}
