import API
import ArgumentParser
import Evidence
import Foundation
import TestSupport
import Testing

@testable import CLI

@Suite("AWS on the command line")
struct AWSCommandTests {
    private func asked(
        _ answer: String,
        _ body: (SecretsClient) async throws -> Report
    ) async throws -> (report: Report, request: String) {
        let deed: @Sendable (String) -> ScriptedServer.Deed = { _ in
            answer.isEmpty
                ? .http("204 No Content", [], "")
                : .http("200 OK", ["Content-Type: application/json"], answer)
        }
        return try await ScriptedServer.with(deed) { port, server in
            let address = try #require(ServerAddress("http://127.0.0.1:\(port)"))
            let connection = APIClient.Connection(
                address: address,
                token: AccessToken("hvs.x"),
                timeout: .seconds(300)
            )
            let report = try await SecretsClient.with(SecretsClient.Connection(connection), body)
            #expect(server.requests.count == 1)
            return (report, try #require(server.requests.first))
        }
    }

    @Test("the secret key comes from a file, and stands in no report")
    func connect() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try "wJalrXUtnFEMI".write(toFile: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: file) }
        let command = try AWSConnect.parse(["access_key=AKIA1", "secret_key=@\(file)", "call_timeout=10s"])
        let (report, request) = try await asked("", command.report)
        #expect(request.hasPrefix("POST /v1/aws/config/root "))
        #expect(
            request.contains(#""secret_key":"wJalrXUtnFEMI""#) && request.contains(#""call_timeout":"10s""#)
        )
        #expect(report.looseDocument?.text.contains("wJalrXUtnFEMI") == false)
        #expect(!report.lines.text.contains("wJalrXUtnFEMI"))
        #expect(report.lines.text.contains("muniment aws rotate"))
    }

    @Test(
        "credentials are shown once with their lease; a time and a role of AWS are asked for as they were said"
    )
    func credentials() async throws {
        let command = try AWSCredentials.parse([
            "deploy", "--ttl", "15m", "--role-arn", "arn:aws:iam::1:role/d", "--mount", "clouds/aws/",
        ])
        let answer = #"""
            {"lease_id": "clouds/aws/creds/deploy/l1", "lease_duration": 900,
             "data": {"access_key": "ASIA1", "secret_key": "s3cr3t", "security_token": "t"}}
            """#
        let (report, request) = try await asked(answer, command.report)
        #expect(
            request.hasPrefix(
                "GET /v1/clouds/aws/creds/deploy?ttl=15m&role_arn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fd "
            )
        )
        #expect(report.lines.text.contains("s3cr3t") && report.lines.text.contains("900 s"))
        #expect(report.lines.text.contains("muniment lease revoke clouds/aws/creds/deploy/l1"))
    }

    @Test("roles are written, listed, shown and deleted, and the engine's own key changed, each at its path")
    func paths() async throws {
        let role = try AWSRole.parse(["reader", "credential_type=iam_user"])
        #expect(try await asked("", role.report).request.hasPrefix("POST /v1/aws/roles/reader "))
        let listed = try await asked(#"{"data": {"keys": ["reader"]}}"#, AWSRoles.parse([]).report)
        #expect(listed.request.hasPrefix("GET /v1/aws/roles?list=true "))
        #expect(listed.report.lines.text.contains("reader"))
        let shown = try await asked(
            #"{"data": {"credential_type": "iam_user"}}"#,
            AWSRoles.parse(["reader"]).report
        )
        #expect(shown.request.hasPrefix("GET /v1/aws/roles/reader "))
        #expect(shown.report.lines.text.contains("iam_user"))
        let rotated = try await asked(#"{"data": {"access_key": "AKIA2"}}"#, AWSRotate.parse([]).report)
        #expect(rotated.request.hasPrefix("POST /v1/aws/config/rotate-root "))
        #expect(rotated.report.lines.text.contains("AKIA2"))
        let connection = try await asked(
            #"{"data": {"access_key": "AKIA2", "region": "eu-central-1"}}"#,
            AWSConnection.parse([]).report
        )
        #expect(connection.request.hasPrefix("GET /v1/aws/config/root "))
        let deleted = try await asked("", AWSDelete.parse(["reader"]).report)
        #expect(deleted.request.hasPrefix("DELETE /v1/aws/roles/reader "))
        let gone = try await asked("", AWSDelete.parse(["--connection"]).report)
        #expect(gone.request.hasPrefix("DELETE /v1/aws/config/root "))
        for words in [[], ["reader", "--connection"]] {
            #expect(throws: (any Error).self) { _ = try AWSDelete.parse(words) }
        }
    }
}
