import Evidence
import Foundation
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Server

/// Reads of secrets that are answered where their connection is read, by everything that shows from outside.
@Suite("Reads that are ready")
struct ReadyReadsTests {
    private typealias Told = ReadyStand.Told

    @Test(
        "what is ready is answered and recorded like what is looked up",
        arguments: [
            ("kv/data/app", "kv/data/app"), ("plain/app", "plain/app"), ("/kv//data/app/", "kv/data/app"),
        ]
    )
    func likeness(asked: String, path: String) async throws {
        try await ReadyStand.with { stand in
            let (first, last) = (try await stand.get(asked), try await stand.ready(asked))
            #expect(first.status == "HTTP/1.1 200 OK")
            #expect(first.withoutName == last.withoutName)
            #expect(last.headers.contains("Server: muniment"))
            #expect(first.body["request_id"] != last.body["request_id"])
            let answers = stand.answers(at: asked)
            let entries = try await stand.reads(of: path)
            #expect(entries.count == answers.byTasks + answers.ready)
            #expect(
                [entries.first?["correlation_id"], entries.last?["correlation_id"]] == [
                    first.body["request_id"], last.body["request_id"],
                ]
            )
            let told = entries.map { entry -> JSON in
                guard case .object(var object) = entry else { return entry }
                (object["correlation_id"], object["response_time_ms"]) = (nil, nil)
                return .object(object)
            }
            #expect(Set(told).count == 1)
            #expect(try await stand.server.ask("PUT", "sys/seal", as: stand.root).status == 204)
            #expect(try await stand.get(asked).status == "HTTP/1.1 503 Service Unavailable")
        }
    }

    @Test("names that look alike are two secrets")
    func lookalikes() async throws {
        try await ReadyStand.with { stand in
            let paths = ["kv/data/caf%C3%A9", "kv/data/cafe%CC%81"]
            for (value, path) in paths.enumerated() {
                let body: JSON = ["data": ["value": .integer(value)]]
                let answer = try await stand.server.ask("POST", path, body, as: stand.token)
                #expect(answer.status == 200, "\(answer.text)")
            }
            for (value, path) in (paths + paths).enumerated() {
                let told = try await stand.ready(path)
                #expect(told.value == .integer(value % 2), "\(path)")
            }
        }
    }

    @Test("requests that come together are answered in their order, whoever answers each")
    func pipelined() async throws {
        try await ReadyStand.with { stand in
            try await stand.ready()
            let before = try await stand.reads(of: "kv/data/app").count
            let connection = try RawConnection(port: stand.server.port)
            let close = "Connection: close\r\n"
            try connection.send(
                stand.request("GET", "kv/data/app") + stand.request("GET", "kv/data/app")
                    + stand.request("POST", "kv/data/app", body: #"{"data":{"value":2}}"#)
                    + stand.request("GET", "kv/data/app") + stand.request("GET", "kv/data/app", body: "{}")
                    + stand.request("GET", "kv/data/app") + stand.request("GET", "kv/metadata?list=true")
                    + stand.request("GET", "kv/data/app") + stand.request("GET", "kv/data/app", close)
                    + stand.request("GET", "kv/data/app")
            )
            try await condition { connection.isEnded }
            let told = Told.all(in: connection.text)
            #expect(told.map(\.status) == Array(repeating: "HTTP/1.1 200 OK", count: 9))
            #expect(told.map(\.value) == [1, 1, nil, 2, 2, 2, nil, 2, 2])
            try #require(told.count == 9)
            #expect(told[2].body["data"]?["version"] == 2)
            #expect(told[6].body["data"]?["keys"] == ["app"])
            // What came behind the last was never asked.
            #expect(try await stand.reads(of: "kv/data/app").count == before + 7)
        }
    }

    @Test("what another server has changed is looked up: values, and whether the token holds")
    func changesElsewhere() async throws {
        try await ReadyStand.with { stand in
            try await ListeningServer.serving(stand.database) { other in
                #expect(try await other.ask("PUT", "sys/unseal", ["key": stand.key])["sealed"] == false)
                for value in 2...5 {
                    #expect(try await stand.ready().value == .integer(value - 1))
                    try await stand.write(value, by: other)
                }
                #expect(try await stand.get("kv/data/app").value == 5)
                #expect(try await stand.ready().value == 5)
                let revoked = try await other.ask("POST", "auth/token/revoke-self", as: stand.token)
                #expect(revoked.status == 204, "\(revoked.text)")
                #expect(try await stand.get("kv/data/app").status == "HTTP/1.1 403 Forbidden")
            }
        }
    }

    @Test("who sends nothing more is answered nevertheless, and who has gone harms nobody")
    func ends() async throws {
        try await ReadyStand.with { stand in
            try await stand.ready()
            let patient = try RawConnection(port: stand.server.port)
            let behind = try RawConnection(port: stand.server.port)
            try await stand.holdingHead {
                try patient.send(stand.request("GET", "kv/data/app"))
                patient.endSending()
                try behind.send(
                    stand.request("GET", "kv/data/app") + stand.request("GET", "kv/metadata?list=true")
                )
                let gone = try RawConnection(port: stand.server.port)
                try gone.send(stand.request("GET", "kv/data/app") + stand.request("GET", "kv/data/app"))
                try await HeadLock.isAwaited(in: stand.database)
                #expect(patient.text.isEmpty && behind.text.isEmpty)
            }
            try await condition { patient.isEnded }
            #expect(Told.all(in: patient.text).map(\.value) == [1])
            try await condition { Told.all(in: behind.text).count == 2 }
            #expect(Told.all(in: behind.text).map(\.value) == [1, nil])
            #expect(try await stand.get("kv/data/app").value == 1)
        }
    }

    @Test("a read that is recorded while the server stops is answered before it ends")
    func stopping() async throws {
        let (connection, holder) = try await ReadyStand.with { stand in
            try await stand.ready()
            let connection = try RawConnection(port: stand.server.port)
            let (asked, isAsked) = AsyncStream<Void>.makeStream()
            let holder = Task {
                try await stand.holdingHead {
                    try connection.send(stand.request("GET", "kv/data/app"))
                    try await HeadLock.isAwaited(in: stand.database)
                    isAsked.yield()
                    // The server is told to stop, and takes no connections any more.
                    try await condition { (try? RawConnection(port: stand.server.port)) == nil }
                    #expect(connection.text.isEmpty)
                }
                isAsked.finish()
            }
            for await _ in asked { break }
            return (connection, holder)
        }
        try await holder.value
        #expect(connection.isEnded)
        #expect(Told.all(in: connection.text).map(\.value) == [1])
    }

    @Test("a record that can't be written keeps the answer back, and the log says why")
    func failsClosed() async throws {
        try await ReadyStand.with { stand in
            let database = stand.database.superuser
            try await stand.ready()
            _ = try await database.execute("REVOKE INSERT ON ledger.entries FROM muniment_app")
            for _ in 0..<2 {
                let refused = try await stand.get("kv/data/app")
                #expect(refused.status == "HTTP/1.1 500 Internal Server Error" && refused.value == nil)
                #expect(refused.body["errors"]?.array?.isEmpty == false, "\(refused)")
            }
            #expect(stand.server.log.all.contains { $0.contains("request of secrets failed") })
            _ = try await database.execute("GRANT INSERT ON ledger.entries TO muniment_app")
            #expect(try await stand.ready().value == 1)
        }
    }

    @Test("what is out of the ordinary is the task's, though all of it is remembered")
    func extraordinary() async throws {
        try await ReadyStand.with { stand in
            try await stand.ready()
            func told(_ path: String, _ more: String = "") async throws -> Told {
                let before = stand.answers(at: "kv/data/app").ready
                let told = try await stand.get(path, more)
                #expect(stand.answers(at: "kv/data/app").ready == before, "\(path) \(more)")
                return told
            }
            let wrapped = try await told("kv/data/app", "X-Vault-Wrap-TTL: 60\r\n")
            #expect(wrapped.body["wrap_info"]?["ttl"] == 60 && wrapped.value == nil, "\(wrapped)")
            #expect(try await told("kv/data/app", "X-Vault-Wrap-TTL: soon\r\n").status.contains(" 400 "))
            #expect(try await told("kv/data/app", "X-Vault-Namespace: nowhere\r\n").status.contains(" 403 "))
            #expect(try await told("kv/data/app?version=1").value == 1)
            #expect(try await told("kv/data/app?version=7").status.contains(" 404 "))
            #expect(try await told("kv/metadata/app").body["data"]?["current_version"] == 1)
            #expect(try await told("kv/subkeys/app").body["data"]?["subkeys"] == ["value": .null])
            #expect(try await told("kv/data/%2e%2e/app").status.contains(" 400 "))
            #expect(try await told("kv/data/app#x").status.contains(" 404 "))
            // Each of these changes something, and holds for the next read.
            for (path, change, status) in [
                ("sys/quotas/rate-limit/few", ["rate": 0.001, "path": "kv/"] as JSON, " 429 "),
                ("kv/delete/app", ["versions": [1]], " 404 "),
                ("kv/undelete/app", ["versions": [1]], " 200 "),
                ("sys/policies/acl/all", ["policy": #"path "kv/*" { capabilities = ["deny"] }"#], " 403 "),
                (
                    "sys/policies/acl/all",
                    ["policy": #"path "kv/*" { capabilities = ["read"] min_wrapping_ttl = "5s" }"#], " 403 "
                ),
                ("sys/unmount", nil, " 404 "),
            ] as [(String, JSON?, String)] {
                let server = stand.server
                let answer =
                    change == nil
                    ? try await server.ask("DELETE", "sys/mounts/kv", as: stand.root)
                    : try await server.ask("POST", path, change, as: stand.root)
                #expect([200, 204].contains(answer.status), "\(path): \(answer.text)")
                if status == " 429 " {
                    // One is admitted, and others as long as what was known of quotas is fresh.
                    try await condition { try await stand.get("kv/data/app").status.contains(status) }
                    let gone = try await server.ask("DELETE", path, as: stand.root)
                    #expect(gone.status == 204)
                    try await condition { try await stand.get("kv/data/app").status.contains(" 200 ") }
                    try await stand.ready()
                } else {
                    let told = try await told("kv/data/app")
                    #expect(told.status.contains(status), "\(path): \(told)")
                }
            }
        }
    }

    @Test("tokens with a number of uses, for other addresses, or of nobody are told no more than theirs")
    func tokens() async throws {
        try await ReadyStand.with { stand in
            try await stand.ready()
            func statuses(_ token: String) async throws -> [String] {
                var found: [String] = []
                for _ in 0..<3 {
                    let connection = try RawConnection(port: stand.server.port)
                    try connection.send(
                        stand.request("GET", "kv/data/app").replacing(stand.token, with: token)
                    )
                    try await condition { Told.all(in: connection.text).count == 1 }
                    found += Told.all(in: connection.text).map { String($0.status.split(separator: " ")[1]) }
                }
                return found
            }
            func token(_ body: JSON, _ role: String = "") async throws -> String {
                let path = "auth/token/create" + role
                let made = try await stand.server.ask("POST", path, body, as: stand.root)
                return try #require(made["auth", "client_token"]?.string, "\(made.text)")
            }
            #expect(
                try await statuses(token(["policies": ["all"], "num_uses": 2])) == ["200", "200", "403"]
            )
            let far: JSON = ["token_bound_cidrs": "10.0.0.0/8", "allowed_policies": "all"]
            #expect(
                try await stand.server.ask("POST", "auth/token/roles/far", far, as: stand.root).status == 204
            )
            #expect(try await statuses(token(["policies": ["all"]], "/far")) == ["403", "403", "403"])
            #expect(try await statuses("hvs.nobody") == ["403", "403", "403"])
            #expect(
                try await statuses(token(["policies": ["all"], "type": "batch"])) == ["200", "200", "200"]
            )
        }
    }

    @Test("who does not read its answers is not read from, and gets each of them later")
    func unread() async throws {
        try await ReadyStand.with { stand in
            // Just remembered: the most that a read is told of here.
            let large: JSON = ["data": ["value": .string(String(repeating: "x", count: 7_000))]]
            #expect(try await stand.server.ask("POST", "kv/data/large", large, as: stand.token).status == 200)
            func answers() -> (byTasks: Int, ready: Int) { stand.answers(at: "kv/data/large") }
            let count = 3_000
            let requests = String(repeating: stand.request("GET", "kv/data/large"), count: count)
            var connection: RawConnection
            var before: (byTasks: Int, ready: Int)
            repeat {
                try await stand.ready("kv/data/large")
                before = answers()
                connection = try RawConnection(port: stand.server.port)
                try connection.send(requests)
                // More than the system takes for a socket: the task has it, and waits.
                try await condition { answers().byTasks > before.byTasks }
            } while answers().ready == before.ready
            // It has nothing more to do where others on its thread are answered and it answers nothing.
            try await condition {
                let before = answers()
                for _ in 0..<5 { _ = try await stand.get("kv/metadata/app") }
                return answers() == before
            }
            #expect(answers().byTasks - before.byTasks + answers().ready - before.ready < count)
            let (told, ok) = (connection, "HTTP/1.1 200 OK\r\n")
            try await condition { told.byteCount >= count * 7_000 }
            try await condition {
                let text = told.text
                return text.components(separatedBy: ok).count > count && text.hasSuffix("}\n")
            }
            #expect(told.text.components(separatedBy: ok).count == count + 1)
        }
    }

    @Test("what no request can be made of is refused behind what was asked before it")
    func nonsense() async throws {
        try await ReadyStand.with { stand in
            try await stand.ready()
            let connection = try RawConnection(port: stand.server.port)
            try connection.send(stand.request("GET", "kv/data/app") + "NONSENSE\r\n\r\n")
            try await condition { connection.isEnded }
            let told = Told.all(in: connection.text)
            #expect(told.map(\.status) == ["HTTP/1.1 200 OK", "HTTP/1.1 400 Bad Request"])
            #expect(told.first?.value == 1)
        }
    }
}
