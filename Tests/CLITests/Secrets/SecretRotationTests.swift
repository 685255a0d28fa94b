import API
import ArgumentParser
import Evidence
import Synchronization
import TestSupport
import Testing

@testable import CLI

@Suite("Rotation on the command line")
struct SecretRotationTests {
    /// What the server was asked, and answers as a mount of KV 2 at `secret/` does.
    private func asked(
        _ answer: String,
        _ body: (SecretsClient) async throws -> Report
    ) async throws -> (report: Report, requests: [String]) {
        let deed: @Sendable (String) -> ScriptedServer.Deed = { request in
            request.contains("internal/ui/mounts")
                ? .http(
                    "200 OK",
                    ["Content-Type: application/json"],
                    #"{"data": {"path": "secret/", "type": "kv", "options": {"version": "2"}}}"#
                )
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
            return (report, server.requests.filter { !$0.contains("internal/ui/mounts") })
        }
    }

    @Test("rotate asks the server, and what it made is not in the answer")
    func rotate() async throws {
        let command = try SecretRotate.parse(["secret/app/db", "--field", "password", "--grace-period", "1h"])
        let answer =
            #"{"data": {"state": "confirmed", "to_version": 3, "grace_ends_at": "2026-11-23T10:00:00Z"}}"#
        let (report, requests) = try await asked(answer, command.report)
        let request = try #require(requests.first)
        #expect(requests.count == 1 && request.hasPrefix("POST /v1/secret/rotate/app/db "))
        for part in [
            #""field":"password""#, #""length":32"#, #""alphabet":"letters""#, #""grace_period":"1h""#,
        ] {
            #expect(request.contains(part), "\(part)")
        }
        #expect(report.outcome == .done)
        // A secret that has a rotation of its own says itself what is rotated.
        let (_, plain) = try await asked(answer, try SecretRotate.parse(["secret/app/db"]).report)
        #expect(plain.first?.hasSuffix("{}") == true)
    }

    @Test(
        "a rotation that is not done ends with another code than one that is",
        arguments: ["proposed", "failed"]
    )
    func undone(state: String) async throws {
        let answer = #"{"data": {"state": "\#(state)"}, "warnings": ["the rotation is not done: away"]}"#
        let (report, _) = try await asked(answer, try SecretRotate.parse(["secret/app/db"]).report)
        #expect(report.outcome == .serverOrNetwork)
    }

    @Test("what is set is sent, and nothing else")
    func set() throws {
        let command = try SecretRotationSet.parse([
            "secret/app/db", "--rotator", "database", "--host", "db.example", "--port", "6432", "--database",
            "app",
            "--schedule", "0 3 * * sun", "--usernames", "blue,green", "--manager", "roles/manager",
            "--enabled", "true",
            "--grace-period", "24h", "--length", "40", "--sslmode", "verify-full",
        ])
        #expect(
            try command.body() == [
                "rotator": "database", "host": "db.example", "port": 6_432, "database": "app",
                "rotation_schedule": "0 3 * * sun", "usernames": "blue,green", "manager": "roles/manager",
                "rotation_enabled": true, "grace_period": "24h", "length": 40, "sslmode": "verify-full",
            ]
        )
        #expect(try SecretRotationSet.parse(["secret/app/db"]).body() == [:])
    }

    @Test(
        "options that say two things are refused",
        arguments: [
            ["set", "secret/a", "--schedule", "@daily", "--every", "24h"],
            ["rotate", "secret/a", "--length", "20"],
            ["rotate", "secret/a", "--here"], ["rotate", "secret/a", "--field", "f", "--length", "8"],
            ["rotate", "secret/a", "--field", "f", "--here", "--grace-period", "1h"],
            ["set", "secret/a", "--rotator", "magic"],
        ]
    )
    func refused(words: [String]) {
        let rest = Array(words.dropFirst())
        #expect(throws: (any Error).self) {
            if words[0] == "set" {
                _ = try SecretRotationSet.parse(rest)
            } else {
                _ = try SecretRotate.parse(rest)
            }
        }
    }

    @Test("the key that messages are signed with is shown once, where it is made")
    func signingKey() async throws {
        let command = try SecretRotationSet.parse([
            "secret/app/api", "--rotator", "webhook", "--webhook", "https://hooks.example/r",
        ])
        let answer =
            #"{"data": {"rotator": "webhook", "signing_key": "whsec_c2VjcmV0", "next_rotation_at": null}}"#
        let (report, requests) = try await asked(answer, command.report)
        #expect(requests.first?.hasPrefix("POST /v1/secret/rotation/app/api ") == true)
        #expect("\(report.lines)".contains("whsec_c2VjcmV0"))
    }
}
