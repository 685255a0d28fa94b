import Evidence
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Server

/// Writes of secrets that are answered where their connection is read, by everything that shows from outside.
@Suite("Writes that are ready")
struct ReadyWritesTests {
    private typealias Told = ReadyStand.Told

    private static let path = "kv/data/app"

    /// Without what differs from one write to the next.
    private func likeness(_ entry: JSON) -> JSON {
        guard case .object(var object) = entry else { return entry }
        for name in ["correlation_id", "response_time_ms", "secret_version"] { object[name] = nil }
        if case .object(var data)? = object["event_data"] {
            // Each of its values is an HMAC.
            if case .object(let response)? = data["response"] {
                data["response"] = .array(response.map { .string($0.name) })
            }
            object["event_data"] = .object(data)
        }
        return .object(object)
    }

    @Test("what is ready is answered and recorded like what is not, whether it makes the secret or not")
    func likeness() async throws {
        try await ReadyStand.with { stand in
            let body = #"{"data":{"value":7,"other":"seven"},"options":{}}"#
            var (told, one, two): ([Told], String, String) = ([], "", "")
            var attempt = 0
            // What is remembered may be too old in between: then both are others.
            try await condition {
                attempt += 1
                (told, one, two) = ([], "kv/data/one\(attempt)", "kv/data/two\(attempt)")
                try await stand.ready()
                for _ in 0..<2 { told.append(try await stand.told(stand.chunked("POST", one, body: body))) }
                for _ in 0..<2 {
                    told.append(try await stand.told(stand.request("POST", two, body: body)))
                }
                return stand.answers(at: two, to: "POST") == (0, 2)
            }
            #expect(stand.answers(at: one, to: "POST") == (2, 0))
            #expect(Set(told.map(\.status)) == ["HTTP/1.1 200 OK"])
            let sizes = told.map { $0.headers.filter { !$0.lowercased().hasPrefix("content-length") } }
            #expect(Set(sizes).count == 1)
            #expect(told.map { $0.body["data"]?["version"] } == [1, 2, 1, 2])
            for answer in told {
                #expect(
                    answer.body["data"]?.object?.map(\.name) == told[0].body["data"]?.object?.map(\.name)
                )
                #expect(answer.body["lease_duration"] == 0 && answer.body["wrap_info"] == .null)
            }
            let (ofOne, ofTwo) = (try await stand.entries(of: one), try await stand.entries(of: two))
            #expect(ofOne.count == 2 && ofTwo.count == 2)
            #expect(
                (ofOne + ofTwo).map { $0["correlation_id"] } == told.map { $0.body["request_id"] }
            )
            #expect(ofTwo.map { $0["secret_version"] } == [1, 2])
            #expect(
                ofTwo.compactMap { $0["type"]?.string?.split(separator: ".").last } == ["created", "updated"]
            )
            for (first, second) in zip(ofOne, ofTwo) {
                let text = "\(likeness(second))".replacing(two, with: one)
                #expect("\(likeness(first))" == text)
            }
            #expect(
                try await stand.get(two).body["data"]?["data"] == ["other": "seven", "value": 7]
            )
            #expect(try await stand.server.ask("PUT", "sys/seal", as: stand.root).status == 204)
            let sealed = try await stand.told(stand.request("POST", two, body: body))
            #expect(sealed.status == "HTTP/1.1 503 Service Unavailable")
        }
    }

    @Test("what is refused is refused and recorded once, as a task does it, and writes nothing")
    func refused() async throws {
        try await ReadyStand.with { stand in
            try await stand.readyWrite()
            let version = try await stand.get(Self.path).body["data"]?["metadata"]?["version"]
            for (body, status, error) in [
                (
                    #"{"data":{"value":2},"options":{"cas":0}}"#, " 400 ",
                    "check-and-set parameter did not match"
                ),
                (#"{"data":{"value":2},"options":{"cas":"x"}}"#, " 400 ", "options.cas"),
                (#"{"value":2}"#, " 400 ", "no data provided"),
                (#"{"data":"#, " 400 ", "failed to parse JSON input"),
                ("[]", " 400 ", "the body is no object"),
            ] {
                let before = try await stand.entries().count
                let told = try await stand.told(stand.request("POST", Self.path, body: body))
                let like = try await stand.told(stand.chunked("POST", Self.path, body: body))
                #expect(told.status.contains(status) && told == like, "\(body): \(told)")
                #expect(told.body["errors"]?.array?.first?.string?.contains(error) == true, "\(told)")
                let entries = try await stand.entries().dropFirst(before)
                #expect(entries.count == 2)
                #expect(Set(entries.map(likeness)).count == 1)
            }
            #expect(try await stand.get(Self.path).body["data"]?["metadata"]?["version"] == version)
        }
    }

    @Test("what policies say of what is written holds for a write whose rights are known")
    func policies() async throws {
        try await ReadyStand.with { stand in
            let (short, long) = (#"{"data":{"value":2}}"#, #"{"data":{"value":2},"options":{}}"#)
            func allow(_ rule: String) async throws {
                let policy: JSON = ["policy": .string("path \"kv/*\" { \(rule) }")]
                let path = "sys/policies/acl/all"
                #expect(try await stand.server.ask("POST", path, policy, as: stand.root).status == 204)
            }
            func status(_ body: String, _ path: String = Self.path) async throws -> String {
                try await stand.told(stand.request("POST", path, body: body)).status
            }
            func version(_ path: String = Self.path) async throws -> Int? {
                let told = try await stand.server.ask("GET", path, as: stand.root)
                return told["data", "metadata", "version"]?.integer
            }
            for (rule, allowed, refused) in [
                (#"denied_parameters = { "options" = [] }"#, short, long),
                (#"required_parameters = ["options"]"#, long, short),
                (#"allowed_parameters = { "data" = [] }"#, short, long),
            ] {
                try await allow(#"capabilities = ["create", "update"] "# + rule)
                try await stand.readyWrite(Self.path, allowed)
                let before = (try await version(), stand.answers(at: Self.path, to: "POST").ready)
                #expect(try await status(refused) == "HTTP/1.1 403 Forbidden", "\(rule)")
                #expect(try await (version(), stand.answers(at: Self.path, to: "POST").ready) == before)
            }
            let before = stand.answers(at: Self.path, to: "POST").ready
            try await allow(#"capabilities = ["create", "update"] min_wrapping_ttl = "5s""#)
            for _ in 0..<3 { #expect(try await status(short) == "HTTP/1.1 403 Forbidden") }
            try await allow(#"capabilities = ["update"]"#)
            for _ in 0..<3 { #expect(try await status(short) == "HTTP/1.1 200 OK") }
            for _ in 0..<2 { #expect(try await status(short, "kv/data/new") == "HTTP/1.1 403 Forbidden") }
            #expect(try await version("kv/data/new") == nil)
            try await allow(#"capabilities = ["create"]"#)
            for _ in 0..<3 { #expect(try await status(short) == "HTTP/1.1 403 Forbidden") }
            #expect(try await status(short, "kv/data/new") == "HTTP/1.1 200 OK")
            #expect(try await status(short, "kv/data/new") == "HTTP/1.1 403 Forbidden")
            #expect(stand.answers(at: Self.path, to: "POST").ready == before)
            #expect(stand.answers(at: "kv/data/new", to: "POST").ready == 0)
        }
    }

    @Test("requests that come together are carried out and answered in their order")
    func pipelined() async throws {
        try await ReadyStand.with { stand in
            func write(_ value: Int) -> String {
                stand.request("PUT", Self.path, body: #"{"data":{"value":\#(value)}}"#)
            }
            let read = stand.request("GET", Self.path)
            // What is remembered may be too old in between.
            try await condition {
                try await stand.readyWrite()
                let entries = try await stand.entries(of: Self.path).count
                let now = try await stand.get(Self.path).body["data"]?["metadata"]?["version"]
                let first = try #require(now?.integer)
                let connection = try RawConnection(port: stand.server.port)
                try connection.send(
                    write(11) + read + write(12) + write(13) + read
                        + stand.chunked("PUT", Self.path, body: #"{"data":{"value":14}}"#) + read + write(15)
                        + read + stand.request("GET", Self.path, "Connection: close\r\n")
                )
                try await condition { connection.isEnded }
                let told = Told.all(in: connection.text)
                #expect(told.map(\.status) == Array(repeating: "HTTP/1.1 200 OK", count: 10))
                #expect(told.map(\.value) == [nil, 11, nil, nil, 13, nil, 14, nil, 15, 15])
                #expect(
                    told.compactMap { $0.body["data"]?["version"]?.integer } == (1...5).map { first + $0 }
                )
                #expect(try await stand.entries(of: Self.path).count == entries + 11)
                return stand.answers(at: Self.path, to: "PUT").ready > 0
            }
        }
    }

    @Test("what comes in pieces, or is long, or is asked for in another way, is the task's and is written")
    func extraordinary() async throws {
        try await ReadyStand.with { stand in
            try await stand.readyWrite()
            let body = #"{"data":{"value":2}}"#
            let long = #"{"data":{"value":"\#(String(repeating: "x", count: 9_000))"}}"#
            let whole = stand.request("POST", Self.path, body: body)
            for cut in [whole.utf8.count - body.utf8.count, whole.utf8.count - 3] {
                // Now and then both pieces have arrived before the first is read.
                try await condition {
                    let before = stand.answers(at: Self.path, to: "POST").byTasks
                    let connection = try RawConnection(port: stand.server.port)
                    try connection.send(stand.request("GET", Self.path))
                    try await condition { Told.all(in: connection.text).count == 1 }
                    try connection.send(String(whole.prefix(cut)))
                    _ = try await stand.get(Self.path)
                    try connection.send(String(whole.dropFirst(cut)))
                    try await condition { Told.all(in: connection.text).count == 2 }
                    #expect(Told.all(in: connection.text)[1].status == "HTTP/1.1 200 OK")
                    return stand.answers(at: Self.path, to: "POST").byTasks > before
                }
            }
            try await stand.readyWrite()
            let before = stand.answers(at: Self.path, to: "POST")
            for request in [
                stand.request("POST", Self.path, body: long),
                stand.request("POST", Self.path, "X-Vault-Wrap-TTL: 60\r\n", body: body),
                stand.request("POST", Self.path, "Connection: close\r\n", body: body),
            ] {
                let told = try await stand.told(request)
                #expect(told.status == "HTTP/1.1 200 OK", "\(told)")
            }
            #expect(stand.answers(at: Self.path, to: "POST") == (before.byTasks + 3, before.ready))
            let plain = try await stand.told(stand.request("POST", "plain/app", body: #"{"value":2}"#))
            #expect(plain.status == "HTTP/1.1 204 No Content")
            let other = try await stand.told(stand.request("POST", "kv/metadata/app", body: "{}"))
            #expect(other.status == "HTTP/1.1 204 No Content")
        }
    }

    @Test("what another server has changed holds for a write: rights, and whether the token does")
    func changesElsewhere() async throws {
        try await ReadyStand.with { stand in
            try await ListeningServer.serving(stand.database) { other in
                #expect(try await other.ask("PUT", "sys/unseal", ["key": stand.key])["sealed"] == false)
                let write = stand.request("POST", Self.path, body: #"{"data":{"value":2}}"#)
                func allow(_ rule: String) async throws {
                    let policy: JSON = ["policy": .string("path \"kv/*\" { capabilities = [\(rule)] }")]
                    let path = "sys/policies/acl/all"
                    #expect(try await other.ask("POST", path, policy, as: stand.root).status == 204)
                }
                try await stand.readyWrite()
                try await allow(#""read""#)
                #expect(try await stand.told(write).status == "HTTP/1.1 403 Forbidden")
                try await allow(#""read", "create", "update""#)
                try await stand.readyWrite()
                let revoked = try await other.ask("POST", "auth/token/revoke-self", as: stand.token)
                #expect(revoked.status == 204, "\(revoked.text)")
                let before = try await stand.entries(of: Self.path)
                #expect(try await stand.told(write).status == "HTTP/1.1 403 Forbidden")
                let versions = before.compactMap { $0["secret_version"]?.integer }
                let kept = try await stand.server.ask("GET", Self.path, as: stand.root)
                #expect(kept["data", "metadata", "version"]?.integer == versions.last)
            }
        }
    }

    @Test("a record that can't be written leaves nothing written; one that can tells of a write that failed")
    func failsClosed() async throws {
        try await ReadyStand.with { stand in
            let database = stand.database.superuser
            let body = #"{"data":{"value":2}}"#
            func version() async throws -> Int? {
                try await database.first(
                    "SELECT version FROM secrets.secrets WHERE path = 'app' ORDER BY version DESC LIMIT 1"
                ) { row in try row["version"] }
            }
            try await stand.readyWrite()
            let (first, count) = (try await version(), try await stand.entries(of: Self.path).count)
            for (revoke, grant) in [
                (
                    "REVOKE INSERT ON ledger.entries FROM muniment_app",
                    "GRANT INSERT ON ledger.entries TO muniment_app"
                ),
                (
                    "REVOKE INSERT ON secrets.secret_versions FROM muniment_app",
                    "GRANT INSERT ON secrets.secret_versions TO muniment_app"
                ),
            ] as [(Query, Query)] {
                try await stand.readyWrite("kv/data/other")
                _ = try await database.execute(revoke)
                let told = try await stand.told(stand.request("POST", Self.path, body: body))
                let like = try await stand.told(stand.chunked("POST", Self.path, body: body))
                #expect(told.status == "HTTP/1.1 500 Internal Server Error" && told == like, "\(told)")
                #expect(told.body["errors"] == ["internal error"])
                _ = try await database.execute(grant)
            }
            #expect(try await version() == first)
            let entries = try await stand.entries(of: Self.path).dropFirst(count)
                .filter { $0["event_data"]?["operation"] != "read" }
            #expect(entries.count == 2)
            #expect(entries.allSatisfy { $0["event_data"]?["status"] == 500 })
            #expect(Set(entries.map(likeness)).count == 1)
            let told = try await stand.told(stand.request("POST", Self.path, body: body))
            #expect(told.body["data"]?["version"]?.integer == (first ?? 0) + 1)
        }
    }

    @Test("a write of which nobody knows whether it was done is recorded as that, and not done again")
    func unknown() async throws {
        try await ReadyStand.with { stand in
            let database = stand.database.superuser
            // Between the COMMIT and its answer.
            _ = try await database.execute(
                """
                CREATE FUNCTION public.take_long() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN PERFORM pg_sleep(600); RETURN NULL; END $$
                """
            )
            func lose(_ request: String) async throws {
                let connection = try RawConnection(port: stand.server.port)
                try connection.send(request)
                try await condition {
                    _ = try await database.rows(
                        """
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE datname = current_database() AND usename = 'muniment_app' AND wait_event = 'PgSleep'
                        """
                    )
                    return Told.all(in: connection.text).count == 1
                }
                let told = Told.all(in: connection.text)
                #expect(told.map(\.status) == ["HTTP/1.1 500 Internal Server Error"])
                #expect(told.map { $0.body["errors"] } == [["internal error"]])
            }
            let body = #"{"data":{"value":2}}"#
            for path in [Self.path, "kv/data/new"] {
                var entries: [JSON] = []
                // What is remembered may be too old in between.
                try await condition {
                    try await stand.ready()
                    _ = try await database.execute(
                        """
                        CREATE CONSTRAINT TRIGGER takes_long AFTER INSERT OR UPDATE ON secrets.secrets
                        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.take_long()
                        """
                    )
                    let before = stand.answers(at: path, to: "POST")
                    let count = try await stand.entries(of: path).count
                    try await lose(stand.request("POST", path, body: body))
                    try await lose(stand.chunked("POST", path, body: body))
                    entries = try await Array(stand.entries(of: path).dropFirst(count))
                    _ = try await database.execute("DROP TRIGGER takes_long ON secrets.secrets")
                    return stand.answers(at: path, to: "POST") == (before.byTasks + 1, before.ready + 1)
                }
                #expect(entries.count == 2 && Set(entries.map(likeness)).count == 1, "\(entries)")
                #expect(entries.allSatisfy { $0["event_data"]?["status"] == 500 })
                let kept = try await stand.server.ask("GET", path, as: stand.root)
                #expect(kept["data", "metadata", "version"]?.integer == (path == Self.path ? 1 : nil))
            }
        }
    }

    @Test("what ends before it is whole is nobody's, and writes nothing")
    func halves() async throws {
        try await ReadyStand.with { stand in
            try await stand.readyWrite()
            let version = try await stand.get(Self.path).body["data"]?["metadata"]?["version"]
            let whole = stand.request("POST", Self.path, body: #"{"data":{"value":2}}"#)
            for ahead in ["", stand.request("GET", Self.path)] {
                for cut in [3, 20, whole.utf8.count - 30] {
                    let connection = try RawConnection(port: stand.server.port)
                    try connection.send(ahead + whole.dropLast(cut))
                    connection.endSending()
                    try await condition { connection.isEnded }
                    let ok = Told.all(in: connection.text).count { $0.status == "HTTP/1.1 200 OK" }
                    #expect(ok == (ahead.isEmpty ? 0 : 1), "\(cut): \(connection.text)")
                }
            }
            #expect(try await stand.get(Self.path).body["data"]?["metadata"]?["version"] == version)
        }
    }

    @Test("who has gone has written all the same, and a server that stops answers what it carries out")
    func ends() async throws {
        let write = #"{"data":{"value":2}}"#
        let (connection, holder) = try await ReadyStand.with { stand in
            try await stand.readyWrite()
            let first = try await stand.entries(of: Self.path).last?["secret_version"]?.integer ?? 0
            try await stand.holdingHead {
                let gone = try RawConnection(port: stand.server.port)
                try gone.send(stand.request("POST", Self.path, body: write))
                try await HeadLock.isAwaited(in: stand.database)
                #expect(gone.text.isEmpty)
            }
            try await condition {
                try await stand.get(Self.path).body["data"]?["metadata"]?["version"]?.integer == first + 1
            }
            try await stand.readyWrite()
            let connection = try RawConnection(port: stand.server.port)
            let (asked, isAsked) = AsyncStream<Void>.makeStream()
            let holder = Task {
                try await stand.holdingHead {
                    try connection.send(stand.request("POST", Self.path, body: write))
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
        #expect(Told.all(in: connection.text).map(\.status) == ["HTTP/1.1 200 OK"])
    }
}
