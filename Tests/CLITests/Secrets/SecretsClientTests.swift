import API
import ArgumentParser
import Evidence
import Synchronization
import TestSupport
import Testing

@testable import CLI

/// A `Mutex` that a closure which escapes can hold.
private final class Locked<Value: Sendable>: Sendable {
    let value: Mutex<Value>

    init(_ value: Value) { self.value = Mutex(value) }
}

@Suite("Asking /v1")
struct SecretsClientTests {
    private func with(
        namespace: String? = nil,
        wrapTTL: String? = nil,
        _ answering: @escaping @Sendable (String) -> ScriptedServer.Deed,
        _ body: (SecretsClient) async throws -> Void
    ) async throws -> [String] {
        try await ScriptedServer.with(answering) { port, server in
            let address = try #require(ServerAddress("http://127.0.0.1:\(port)"))
            let connection = SecretsClient.Connection(
                APIClient.Connection(
                    address: address,
                    token: AccessToken("hvs.secret"),
                    timeout: .seconds(300)
                ),
                namespace: namespace,
                wrapTTL: wrapTTL
            )
            try await SecretsClient.with(connection, body)
            return server.requests
        }
    }

    private static func always(
        _ deed: ScriptedServer.Deed
    ) -> @Sendable (String) -> ScriptedServer.Deed { { _ in deed } }

    private static func json(_ text: String, _ status: String = "200 OK") -> ScriptedServer.Deed {
        .http(status, ["Content-Type: application/json"], text)
    }

    @Test("paths are encoded part by part, a list is a GET, and who asks stands in headers alone")
    func requests() async throws {
        let deed = Self.always(Self.json(#"{"data":{"keys":["a"]}}"#))
        let heard = try await with(namespace: "team", wrapTTL: "5m", deed) { client in
            let keys = try await client.list("secret/metadata/a b/ü")
            #expect(keys == ["a"])
            _ = try await client.read("secret/data/x", [("version", "3")])
            try await client.patch("secret/data/x", ["data": [:]])
            try await client.write("sys/rotate")
            try await client.delete("secret/data/x")
        }
        #expect(heard.count == 5)
        #expect(heard[0].hasPrefix("GET /v1/secret/metadata/a%20b/%C3%BC?list=true HTTP/1.1\r\n"))
        #expect(heard[1].hasPrefix("GET /v1/secret/data/x?version=3 "))
        #expect(heard[2].hasPrefix("PATCH ") && heard[2].contains("application/merge-patch+json"))
        #expect(heard[3].hasPrefix("POST /v1/sys/rotate ") && heard[3].hasSuffix("\r\n\r\n{}"))
        #expect(heard[4].hasPrefix("DELETE "))
        for request in heard {
            let head = request.lowercased()
            for header in [
                "x-vault-token: hvs.secret", "x-vault-namespace: team", "x-vault-wrap-ttl: 5m",
                "x-vault-request: true",
            ] {
                #expect(head.contains(header), "\(header)")
            }
            #expect(!request.prefix { $0 != "\r\n" }.contains("hvs."))
        }
    }

    @Test(
        "the texts of a refusal are told; of a deleted version its metadata too; what is no answer is no refusal"
    )
    func refusals() async throws {
        func failure(_ deed: ScriptedServer.Deed) async throws -> (any Error)? {
            var found: (any Error)?
            _ = try await with(Self.always(deed)) { client in
                do { _ = try await client.read("secret/data/a") } catch { found = error }
            }
            return found
        }
        let denied = try await failure(Self.json(#"{"errors":["permission denied"]}"#, "403 Forbidden"))
        #expect(
            denied as? SecretsFailure
                == .refused(
                    .init(
                        status: 403,
                        errors: ["permission denied"],
                        object: ["errors": ["permission denied"]]
                    )
                )
        )
        let deleted = try await failure(
            Self.json(#"{"data":{"data":null,"metadata":{"version":2}},"warnings":null}"#, "404 Not Found")
        )
        guard case .refused(let refused) = deleted as? SecretsFailure else {
            Issue.record("\(String(describing: deleted))")
            return
        }
        #expect(refused.object["data"]?["metadata"]?["version"] == 2)
        for deed in [
            ScriptedServer.Deed.http("502 Bad Gateway", ["Content-Type: text/html"], "<html>"),
            Self.json("[]"),
            .http("301 Moved Permanently", ["Location: /v1/elsewhere"]),
        ] {
            #expect(try await failure(deed) is APIFailure)
        }
    }

    @Test(
        "what reads is tried once more after a lost connection; what writes is not, and says that nobody knows"
    )
    func lost() async throws {
        let isFirst = Locked(true)
        let deed: @Sendable (String) -> ScriptedServer.Deed = { _ in
            let first = isFirst.value.withLock { isFirst in
                defer { isFirst = false }
                return isFirst
            }
            return first ? .answer([]) : Self.json(#"{"data":{}}"#)
        }
        let heard = try await with(deed) { client in
            _ = try await client.read("secret/a")
        }
        #expect(heard.count == 2)
        let written = try await with(Self.always(.answer([]))) { client in
            let failure = await #expect(throws: SecretsFailure.self) {
                try await client.write("secret/a", ["a": "b"])
            }
            guard case .unsure = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
        }
        #expect(written.count == 1)
    }

    /// What a command says to a server that holds `data` of KV `version` at every path.
    private func report(
        _ line: String,
        version: Int,
        _ answer: ScriptedServer.Deed
    ) async throws -> (report: Report, heard: [String]) {
        let command = try #require(
            try Muniment.parseAsRoot(line.split(separator: " ").map(String.init)) as? any SecretsCommand
        )
        var report: Report?
        let deed: @Sendable (String) -> ScriptedServer.Deed = { request in
            guard request.contains("/sys/internal/ui/mounts/") else { return answer }
            return Self.json(
                #"{"data":{"type":"kv","path":"team/app/","options":{"version":"\#(version)"}}}"#
            )
        }
        let heard = try await with(deed) { client in
            report = try await command.report(from: client)
        }
        return (try #require(report), heard)
    }

    @Test("a secret is asked for where its mount has it, and its numbers stay as they were written")
    func get() async throws {
        let two = try await report(
            "secret get team/app/db/main",
            version: 2,
            Self.json(#"{"data":{"data":{"n":12345678901234567890},"metadata":{"version":7}}}"#)
        )
        #expect(two.heard.last?.hasPrefix("GET /v1/team/app/data/db/main ") == true)
        #expect(two.report.looseDocument?["data"]?["n"] == .number("12345678901234567890"))
        #expect(two.report.looseDocument?.text.contains("12345678901234567890") == true)
        let one = try await report(
            "secret get team/app/db/main --field k",
            version: 1,
            Self.json(#"{"data":{"k":"v\nw"}}"#)
        )
        #expect(one.heard.last?.hasPrefix("GET /v1/team/app/db/main ") == true)
        #expect(one.report.value == Array("v\nw".utf8))
        let fields = await #expect(throws: Refusal.self) {
            try await report(
                "secret get team/app/db --field x",
                version: 1,
                Self.json(#"{"data":{"k":"v"}}"#)
            )
        }
        #expect(fields?.remedy == "its fields are k")
        let versions = await #expect(throws: Refusal.self) {
            try await report("secret get team/app/db --version 2", version: 1, Self.json(#"{"data":{}}"#))
        }
        #expect(versions?.reason.contains("KV 1") == true)
        let deleted = await #expect(throws: Refusal.self) {
            try await report(
                "secret get team/app/db",
                version: 2,
                Self.json(
                    #"{"data":{"data":null,"metadata":{"version":2,"deletion_time":"2026-01-01T00:00:00Z","destroyed":false}}}"#,
                    "404 Not Found"
                )
            )
        }
        #expect(deleted?.remedy == "muniment secret undelete team/app/db --version 2")
    }

    @Test(
        "an answer that is wrapped is told as the token for it, and the question after the mount is not wrapped"
    )
    func wrapped() async throws {
        let found = try await report(
            "secret get team/app/db",
            version: 2,
            Self.json(#"{"data":null,"wrap_info":{"token":"hvs.once","ttl":60}}"#)
        )
        #expect(found.report.lines.text.contains("hvs.once"))
        #expect(found.heard[0].contains("/sys/internal/ui/mounts/"))
    }
}
