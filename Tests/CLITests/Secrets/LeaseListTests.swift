import API
import ArgumentParser
import Evidence
import TestSupport
import Testing

@testable import CLI

@Suite("Leases on the command line")
struct LeaseListTests {
    /// By the path of a question.
    private static let folders = [
        "/v1/sys/leases/lookup": #"["aws/", "database/"]"#,
        "/v1/sys/leases/lookup/aws": #"["creds/"]"#,
        "/v1/sys/leases/lookup/aws/creds": "[]",
        "/v1/sys/leases/lookup/database": #"["creds/"]"#,
        "/v1/sys/leases/lookup/database/creds": #"["reader/", "writer/"]"#,
        "/v1/sys/leases/lookup/database/creds/reader": #"["l1", "l2"]"#,
        "/v1/sys/leases/lookup/database/creds/writer": #"["l3"]"#,
    ]

    private func listed(_ arguments: String...) async throws -> (lines: String, requestCount: Int) {
        let command = try LeaseList.parse(arguments)
        let deed: @Sendable (String) -> ScriptedServer.Deed = { request in
            let target = request.split(separator: " ").dropFirst().first ?? ""
            let path = String(target.prefix { $0 != "?" })
            let keys = Self.folders[path] ?? "[]"
            return .http("200 OK", ["Content-Type: application/json"], #"{"data": {"keys": \#(keys)}}"#)
        }
        return try await ScriptedServer.with(deed) { port, server in
            let address = try #require(ServerAddress("http://127.0.0.1:\(port)"))
            let connection = APIClient.Connection(
                address: address,
                token: AccessToken("hvs.x"),
                timeout: .seconds(300)
            )
            let report = try await SecretsClient.with(
                SecretsClient.Connection(connection),
                command.report(from:)
            )
            return (report.lines.text, server.requests.count)
        }
    }

    @Test("with --all each lease stands there by its whole name, and one folder alone without")
    func all() async throws {
        let whole = try await listed("--all")
        #expect(
            whole.lines.split(separator: "\n") == [
                "database/creds/reader/l1", "database/creds/reader/l2", "database/creds/writer/l3",
            ]
        )
        #expect(whole.requestCount == Self.folders.count)
        let part = try await listed("database/creds", "--all")
        #expect(part.lines.split(separator: "\n").count == 3 && part.requestCount == 3)
        let one = try await listed("database/")
        #expect(one.lines.split(separator: "\n") == ["database/creds/"] && one.requestCount == 1)
    }

    @Test("folders without end are not followed without end")
    func endless() async throws {
        await #expect(throws: (any Error).self) {
            try await LeaseList.leases { _ in ["deeper/", "l"] }
        }
    }
}
