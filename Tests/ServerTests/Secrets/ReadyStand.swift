import Evidence
import Foundation
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Server

/// A server with secrets, whose requests are ready once what they rest on is remembered.
struct ReadyStand: Sendable {
    let database: TestDatabase
    let server: ListeningServer
    let root: String
    let key: JSON
    /// May do everything below `kv/` and `plain/`.
    let token: String

    static func with<Value: Sendable>(_ body: @escaping @Sendable (ReadyStand) async throws -> Value)
        async throws -> Value
    {
        try await TestDatabase.with { database in
            try await ListeningServer.serving(database) { server in
                let (root, key) = try await server.openSecrets()
                let all = #"path "kv/*" { capabilities = ["create", "read", "update", "list"] }"#
                for (path, body) in [
                    ("sys/mounts/kv", ["type": "kv", "options": ["version": "2"]] as JSON),
                    ("sys/mounts/plain", ["type": "kv", "options": ["version": "1"]]),
                    (
                        "sys/policies/acl/all",
                        ["policy": .string(all + all.replacing("kv", with: "plain"))]
                    ),
                    ("kv/data/app", ["data": ["value": 1]]), ("plain/app", ["value": 1]),
                ] {
                    let answer = try await server.ask("POST", path, body, as: root)
                    #expect([200, 204].contains(answer.status), "\(path): \(answer.text)")
                }
                let made = try await server.ask(
                    "POST",
                    "auth/token/create",
                    ["policies": ["all"], "ttl": "1h"],
                    as: root
                )
                let token = try #require(made["auth", "client_token"]?.string, "\(made.text)")
                return try await body(
                    ReadyStand(database: database, server: server, root: root, key: key, token: token)
                )
            }
        }
    }

    private struct NeverReady: Error {}

    private static let attempts = 200

    func request(_ method: String, _ path: String, _ more: String = "", body: String = "") -> String {
        let length = body.isEmpty ? "" : "Content-Length: \(body.utf8.count)\r\n"
        return "\(method) /v1/\(path) HTTP/1.1\r\nHost: localhost\r\nX-Vault-Token: \(token)\r\n"
            + length + more + "\r\n" + body
    }

    /// The same in another form, which a task must read.
    func chunked(_ method: String, _ path: String, body: String) -> String {
        let size = String(body.utf8.count, radix: 16)
        return request(method, path, "Transfer-Encoding: chunked\r\n") + "\(size)\r\n\(body)\r\n0\r\n\r\n"
    }

    func get(_ path: String, _ more: String = "") async throws -> Told {
        try await told(request("GET", path, more))
    }

    /// Sends a request on a connection of its own.
    func told(_ request: String) async throws -> Told {
        let connection = try RawConnection(port: server.port)
        try connection.send(request)
        try await condition { Told.all(in: connection.text).count == 1 }
        return try #require(Told.all(in: connection.text).first)
    }

    /// Reads until an answer was ready: what it rests on is remembered for moments.
    @discardableResult
    func ready(_ path: String = "kv/data/app") async throws -> Told {
        for _ in 0..<Self.attempts {
            let before = answers(at: path).ready
            let told = try await get(path)
            guard answers(at: path).ready == before else { return told }
            try #require(told.status == "HTTP/1.1 200 OK")
        }
        throw NeverReady()
    }

    /// Writes until an answer was ready.
    @discardableResult
    func readyWrite(_ path: String = "kv/data/app", _ body: String = #"{"data":{"value":1}}"#) async throws
        -> Told
    {
        for _ in 0..<Self.attempts {
            let before = answers(at: path, to: "POST").ready
            let told = try await told(request("POST", path, body: body))
            guard answers(at: path, to: "POST").ready == before else { return told }
            try #require(told.status == "HTTP/1.1 200 OK", "\(told)")
        }
        throw NeverReady()
    }

    func write(_ value: Int, by other: ListeningServer? = nil) async throws {
        let body: JSON = ["data": ["value": .integer(value)]]
        let answer = try await (other ?? server).ask("POST", "kv/data/app", body, as: token)
        #expect(answer.status == 200, "\(answer.text)")
    }

    /// Of the answers to requests of a path, by the lines of the log: those that a task gave, and those that were ready.
    func answers(at path: String, to method: String = "GET") -> (byTasks: Int, ready: Int) {
        let lines = server.log.all.filter {
            $0.hasPrefix("debug request ") && $0.contains("method=\(method) ")
                && $0.contains("path=/v1/\(path) ")
        }
        let byTasks = lines.count { $0.contains("hb.request.id=") }
        return (byTasks, lines.count - byTasks)
    }

    /// What the record tells of each read of a path.
    func reads(of path: String) async throws -> [JSON] {
        try await entries(of: path).filter { $0["event_data"]?["operation"] == "read" }
    }

    /// What the record tells of a path, or of whatever there is.
    func entries(of path: String? = nil) async throws -> [JSON] {
        try await database.superuser.rows(
            """
            SELECT convert_from(bytes, 'UTF8')::jsonb::text AS text FROM ledger.entries
            WHERE ledger = 'audit' ORDER BY leaf_index
            """
        ) { row in try JSON(parsing: Array((try row["text"] as String).utf8)) }
        .compactMap { entry in
            guard case .object(var data)? = entry["data"], path == nil || data["secret_id"]?.string == path
            else {
                return nil
            }
            data["type"] = entry["type"]
            return .object(data)
        }
    }

    /// Runs `body` while nothing can be appended to the record.
    func holdingHead(_ body: () async throws -> Void) async throws {
        let tenant: TenantID? = try await database.superuser.first(
            "SELECT tenant_id FROM ledger.heads WHERE ledger = 'audit' ORDER BY size DESC LIMIT 1"
        ) { row in try row["tenant_id"] }
        try await HeadLock.with("audit", of: #require(tenant), in: database) { _ in try await body() }
    }

    /// One answer as it came.
    struct Told: Hashable {
        var status: String
        /// Without those of the one answer.
        var headers: Set<String>
        var body: JSON

        /// Those that are whole.
        static func all(in text: String) -> [Told] {
            var found: [Told] = []
            var rest = Array(text.utf8)[...]
            while let end = rest.indices.first(where: { rest[$0...].starts(with: Array("\r\n\r\n".utf8)) }) {
                let lines = String(decoding: rest[..<end], as: UTF8.self).components(separatedBy: "\r\n")
                let length =
                    lines.first { $0.lowercased().hasPrefix("content-length:") }
                    .flatMap { Int($0.split(separator: " ").last ?? "") } ?? 0
                guard rest.count >= end + 4 - rest.startIndex + length else { break }
                let body = rest[(end + 4)...].prefix(length)
                found.append(
                    Told(
                        status: lines[0],
                        headers: Set(
                            lines.dropFirst().filter {
                                !$0.lowercased().hasPrefix("date:")
                                    && !$0.lowercased().hasPrefix("x-request-id:")
                            }
                        ),
                        body: (try? JSON(parsing: Array(body))) ?? .null
                    )
                )
                rest = rest[(end + 4 + length)...]
            }
            return found
        }

        var value: JSON? { body["data"]?["data"]?["value"] }

        var withoutName: Told {
            var told = self
            if case .object(var object) = body {
                object["request_id"] = nil
                told.body = .object(object)
            }
            return told
        }
    }
}
