import API
import ArgumentParser
import Evidence
import TestSupport
import Testing

@testable import CLI

@Suite("The audit and the queue on the command line")
struct AuditListTests {
    private func asked(
        _ page: String,
        _ body: (APIClient) async throws -> Report
    ) async throws -> (lines: String, request: String) {
        let deed: @Sendable (String) -> ScriptedServer.Deed = { _ in
            .http("200 OK", ["Content-Type: application/json"], page)
        }
        return try await ScriptedServer.with(deed) { port, server in
            let address = try #require(ServerAddress("http://127.0.0.1:\(port)"))
            let connection = APIClient.Connection(
                address: address,
                token: AccessToken("secret"),
                timeout: .seconds(300)
            )
            let report = try await APIClient.with(connection, body)
            return (report.lines.text, try #require(server.requests.first))
        }
    }

    @Test("who is known by a name stands there with it beside the identifier; a token with its accessor")
    func names() async throws {
        let event = #"""
            "event_id": "01a20473-d594-7fb5-8e3c-00abfc5e75de", "timestamp": "2026-11-22T18:00:00Z",
            "event_type": "secret.accessed", "access_granted": true, "event_data": {},
            "secret_id": "kv/data/a", "previous_hash": "00", "current_hash": "00"
            """#
        let page = """
            {"items": [
              {\(event), "sequence_number": 8, "actor_type": "person", "actor_name": "ada",
               "actor_id": "01a20473-62a3-7285-b483-4ec86472a462"},
              {\(event), "sequence_number": 7, "actor_type": "token", "actor_id": "Zt4Kq9"}
            ]}
            """
        let (lines, request) = try await asked(
            page,
            try AuditList.parse(["--secret", "kv/a", "--granted"]).report(from:)
        )
        #expect(request.hasPrefix("GET /api/v1/audit/events?"))
        #expect(request.contains("secret=kv") && request.contains("granted=true"))
        let rows = lines.split(separator: "\n").map(String.init)
        let short = ShortIdentifier.text(of: "01a20473-62a3-7285-b483-4ec86472a462")
        #expect(rows.first?.contains("person") == true && rows.first?.contains("ada \(short)") == true)
        #expect(rows.dropFirst().first?.contains("Zt4Kq9") == true)
    }

    @Test("jobs are asked for by state and kind")
    func jobs() async throws {
        let (_, request) = try await asked(
            #"{"items": []}"#,
            try JobList.parse(["--kind", "scan.match", "--state", "dead"]).report(from:)
        )
        #expect(request.hasPrefix("GET /api/v1/jobs?"))
        #expect(request.contains("kind=scan.match") && request.contains("state=dead"))
    }
}
