import Evidence
import Foundation
import HTTPTypes
import Postgres
import TestSupport
import Testing

/// The whole way of a request below `/v1`: namespace, seal, token, policies, backend, wrapping, record.
@Suite("Vault's API, from the request to its record")
struct SecretsRoutesTests {
    /// A server whose seal is open, with versioned secrets at `kv/` of the tenant `root`.
    private struct Bench {
        let house: House
        let root: String

        static func with(_ body: @Sendable (Bench) async throws -> Void) async throws {
            try await House.with { house in
                let made = try await house.ask(
                    .put,
                    "/v1/sys/init",
                    ["secret_shares": 1, "secret_threshold": 1]
                )
                let key = try #require(made["keys"]?.array?.first?.string)
                let bench = Bench(house: house, root: try #require(made["root_token"]?.string))
                // Sealed, everything else says so, and the rest of the product goes on.
                #expect(try await bench.ask(.get, "kv/data/a", as: bench.root).status == 503)
                #expect(try await house.get("/api/v1/whoami").status == 200)
                #expect(try await house.ask(.put, "/v1/sys/unseal", ["key": .string(key)])["sealed"] == false)
                let mount: JSON = ["type": "kv", "options": ["version": "2"]]
                #expect(try await bench.ask(.post, "sys/mounts/kv", mount, as: bench.root).status == 204)
                try await body(bench)
            }
        }

        func ask(
            _ method: HTTPRequest.Method,
            _ path: String,
            _ body: JSON? = nil,
            as token: String?,
            _ headers: [String: String] = [:]
        ) async throws -> Answer {
            var headers = headers
            if let token { headers["X-Vault-Token"] = token }
            return try await house.ask(method, "/v1/" + path, body, headers)
        }

        func write(_ path: String, _ value: String) async throws {
            let body: JSON = ["data": ["value": .string(value)]]
            #expect(try await ask(.post, "kv/data/" + path, body, as: root).status == 200)
        }

        func policy(_ name: String, _ text: String) async throws {
            let body: JSON = ["policy": .string(text)]
            #expect(try await ask(.put, "sys/policies/acl/" + name, body, as: root).status == 204)
        }

        func token(_ policies: [String], _ more: JSONObject = [:]) async throws -> String {
            var body = more
            body["policies"] = .array(policies.map(JSON.string))
            let made = try await ask(.post, "auth/token/create", .object(body), as: root)
            return try #require(made["auth", "client_token"]?.string, "\(made.text)")
        }
    }

    @Test("each condition of a document holds for tokens that were issued before: one allowed, one refused")
    func conditions() async throws {
        try await Bench.with { bench in
            try await bench.write("app/db", "1")
            let now = bench.house.clock.now()
            let minute = Int(now.microseconds / 60_000_000) % 1_440
            func clock(_ minute: Int) -> String {
                let minute = (minute + 1_440) % 1_440
                return String(format: "%02d:%02d", minute / 60, minute % 60)
            }
            func document(_ members: String) -> String {
                #"{"allowed_secrets": ["kv.app.*"], "allowed_operations": ["read"]\#(members)}"#
            }
            try await bench.policy(
                "hours",
                document(
                    #", "conditions": {"time_of_day": {"from": "\#(clock(minute - 30))", "to": "\#(clock(minute + 30))"}}"#
                )
            )
            let token = try await bench.token(["hours"], ["ttl": "24h"])
            #expect(try await bench.ask(.get, "kv/data/app/db", as: token).status == 200)
            bench.house.clock.advance(by: .seconds(7_200))
            #expect(try await bench.ask(.get, "kv/data/app/db", as: token).status == 403)
            // The same policy for tokens that live shortly alone.
            try await bench.policy("short", document(#", "conditions": {"max_token_ttl_seconds": 600}"#))
            let short = try await bench.token(["short"], ["ttl": "5m"])
            let long = try await bench.token(["short"], ["ttl": "1h"])
            #expect(try await bench.ask(.get, "kv/data/app/db", as: short).status == 200)
            #expect(try await bench.ask(.get, "kv/data/app/db", as: long).status == 403)
            // What is not an operation of the document, or not its secret, is refused.
            #expect(try await bench.ask(.post, "kv/data/app/db", ["data": [:]], as: short).status == 403)
            try await bench.write("other", "2")
            #expect(try await bench.ask(.get, "kv/data/other", as: short).status == 403)
            // One that refuses does so whatever else allows.
            try await bench.policy("all", #"path "kv/*" { capabilities = ["read", "list"] }"#)
            try await bench.policy("not", document(#", "deny_policy": true"#))
            let refused = try await bench.token(["all", "not"])
            #expect(try await bench.ask(.get, "kv/data/other", as: refused).status == 200)
            #expect(try await bench.ask(.get, "kv/data/app/db", as: refused).status == 403)
            // An address that can't be told is none of those that a condition names.
            try await bench.policy("from", document(#", "conditions": {"source_addresses": ["10.0.0.0/8"]}"#))
            #expect(
                try await bench.ask(.get, "kv/data/app/db", as: try await bench.token(["from"])).status == 403
            )
            // Today, with time to ask before it is tomorrow.
            if Int(bench.house.clock.now().microseconds / 60_000_000) % 1_440 > 1_380 {
                bench.house.clock.advance(by: .seconds(3_600))
            }
            let days = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"]
            let today = days[Int(bench.house.clock.now().microseconds / 86_400_000_000) % 7]
            try await bench.policy("days", document(#", "conditions": {"days_of_week": ["\#(today)"]}"#))
            let daily = try await bench.token(["days"], ["ttl": "72h"])
            #expect(try await bench.ask(.get, "kv/data/app/db", as: daily).status == 200)
            bench.house.clock.advance(by: .seconds(86_400))
            #expect(try await bench.ask(.get, "kv/data/app/db", as: daily).status == 403)
        }
    }

    @Test("a namespace is a tenant: nobody's token is good in another's, and their secrets are apart")
    func tenants() async throws {
        try await Bench.with { bench in
            try await bench.write("mine", "1")
            let token = try await bench.token(["root"])
            for name in ["northwind", "contoso", "nobody"] {
                let answer = try await bench.ask(
                    .get,
                    "kv/data/mine",
                    as: token,
                    ["X-Vault-Namespace": name + "/"]
                )
                #expect(answer.status == 403, "\(name): \(answer.text)")
                #expect(try await bench.ask(.get, name + "/kv/data/mine", as: token).status != 200)
                let login = try await bench.ask(
                    .post,
                    "auth/token/lookup-self",
                    as: token,
                    ["X-Vault-Namespace": name]
                )
                #expect(login.status == 403)
            }
            #expect(
                try await bench.ask(.get, "kv/data/mine", as: token, ["X-Vault-Namespace": "root/"]).status
                    == 200
            )
        }
    }

    @Test("paths that could mean two things are refused, and none leads around a policy, allowing or denying")
    func paths() async throws {
        try await Bench.with { bench in
            try await bench.write("secret", "hidden")
            try await bench.write("app/x", "shown")
            try await bench.policy("app", #"path "kv/data/app/*" { capabilities = ["read"] }"#)
            try await bench.policy(
                "all-but",
                """
                path "kv/*" { capabilities = ["read"] }
                path "kv/data/secret" { capabilities = ["deny"] }
                """
            )
            let (app, allBut) = (try await bench.token(["app"]), try await bench.token(["all-but"]))
            for token in [app, allBut] {
                #expect(try await bench.ask(.get, "kv/data/app/x", as: token).status == 200)
            }
            let around = [
                "kv/data/app/../secret", "kv/data/app/%2e%2e/secret", "kv/data/./secret",
                "kv/data/app/.%2e/secret",
                "kv/data/app%2f..%2fsecret", "kv/data/app/..%2fsecret", "kv/data/app//../secret",
                "kv/data/app/*/../../secret", "kv/data/app/%252e%252e/secret", "kv/data/app%5c..%5csecret",
                "kv/data/app/..;/secret", "kv/data/app/%00/../secret",
                // Unicode: wide dots, two dots in one, and dots in more bytes than they need.
                "kv/data/app/%ef%bc%8e%ef%bc%8e/secret", "kv/data/app/%e2%80%a5/secret",
                "kv/data/app/%c0%ae%c0%ae/secret",
            ]
            let denied = [
                "kv//data/secret", "kv/data//secret", "/kv/data/secret", "kv/data/secret/",
                "kv/data/secret//",
                "kv/./data/secret", "kv/data/x/../secret", "kv/data/%73ecret", "kv%2fdata/secret",
                "kv/data%2fsecret",
                "kv/data/secret%00", "kv/data/secret%20", "kv/data/secret%3fx", "kv/data/secret?version=1",
                "kv/data/Secret", "KV/data/secret", "kv/data/%ef%bd%93ecret", "kv/data/s%c0%a5cret",
            ]
            for (paths, token) in [(around, app), (denied, allBut)] {
                for path in paths {
                    let answer = try await bench.ask(.get, path, as: token)
                    #expect(
                        [400, 403, 404].contains(answer.status),
                        "\(path): \(answer.status) \(answer.text)"
                    )
                    #expect(!answer.text.contains("hidden"), "\(path)")
                }
            }
        }
    }

    @Test("what is wrapped is given once, and a token in an address is none")
    func wrapping() async throws {
        try await Bench.with { bench in
            try await bench.write("a", "1")
            let wrapped = try await bench.ask(.get, "kv/data/a", as: bench.root, ["X-Vault-Wrap-TTL": "60"])
            #expect(wrapped["data"] == .null)
            let token = try #require(wrapped["wrap_info", "token"]?.string)
            #expect(try await bench.ask(.get, "kv/data/a", as: token).status == 403)
            // The refusal has used it up, as any use does.
            let again = try await bench.ask(.get, "kv/data/a", as: bench.root, ["X-Vault-Wrap-TTL": "60"])
            let second = try #require(again["wrap_info", "token"]?.string)
            let opened = try await bench.ask(.post, "sys/wrapping/unwrap", as: second)
            #expect(opened["data", "data", "value"] == "1", "\(opened.text)")
            #expect(try await bench.ask(.post, "sys/wrapping/unwrap", as: second).status == 400)
            let answers = try await withThrowingTaskGroup(of: Int.self) { group in
                let third = try await bench.ask(.get, "kv/data/a", as: bench.root, ["X-Vault-Wrap-TTL": "60"])
                let body: JSON = ["token": third["wrap_info", "token"] ?? .null]
                for _ in 0..<8 {
                    group.addTask {
                        try await bench.ask(.post, "sys/wrapping/unwrap", body, as: bench.root).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count { $0 == 200 } == 1)
            #expect(try await bench.ask(.get, "kv/data/a?token=\(bench.root)", as: nil).status == 403)
        }
    }

    @Test("where the record can't be written, no answer leaves")
    func failsClosed() async throws {
        try await Bench.with { bench in
            try await bench.write("a", "canary")
            let token = try await bench.token(["root"])
            _ = try await bench.house.database.superuser.rows(
                "REVOKE INSERT ON ledger.entries FROM muniment_app"
            )
            let answer = try await bench.ask(.get, "kv/data/a", as: token)
            #expect(answer.status == 500)
            #expect(!answer.text.contains("canary"))
            let body: JSON = ["data": ["value": "unrecorded"]]
            for path in ["a", "b"] {
                #expect(try await bench.ask(.post, "kv/data/" + path, body, as: token).status == 500)
            }
            _ = try await bench.house.database.superuser.rows(
                "GRANT INSERT ON ledger.entries TO muniment_app"
            )
            // What could not be recorded was not written either.
            let kept = try await bench.ask(.get, "kv/data/a", as: token)
            #expect(kept.status == 200 && kept["data", "data", "value"] == "canary")
            #expect(try await bench.ask(.get, "kv/data/b", as: token).status == 404)
        }
    }

    @Test("of many that write at once each has its own version, and its own entry in the record")
    func manyWriters() async throws {
        try await Bench.with { bench in
            // One may only make what is not there, the other only change what is.
            try await bench.policy("make", #"path "kv/data/*" { capabilities = ["create"] }"#)
            try await bench.policy("change", #"path "kv/data/*" { capabilities = ["update"] }"#)
            let (maker, changer) = (try await bench.token(["make"]), try await bench.token(["change"]))
            let body: JSON = ["data": ["value": "x"]]
            #expect(try await bench.ask(.post, "kv/data/one", body, as: changer).status == 403)
            #expect(try await bench.ask(.post, "kv/data/one", body, as: maker).status == 200)
            #expect(try await bench.ask(.post, "kv/data/one", body, as: maker).status == 403)
            #expect(try await bench.ask(.post, "kv/data/one", body, as: changer).status == 200)
            let statuses = try await withThrowingTaskGroup(of: [Int].self) { group in
                for number in 0..<64 {
                    group.addTask {
                        let one = try await bench.ask(.post, "kv/data/one", body, as: bench.root)
                        let many = try await bench.ask(.post, "kv/data/many/\(number)", body, as: bench.root)
                        let options: JSON = ["cas": 2]
                        let late = try await bench.ask(
                            .post,
                            "kv/data/one",
                            ["data": ["value": "late"], "options": options],
                            as: bench.root
                        )
                        return [one.status, many.status, late.status]
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.allSatisfy { $0 == [200, 200, 400] })
            let told = try await bench.house.database.superuser.rows(
                """
                SELECT replace(bytes->>'type', 'muniment.', '') AS type, bytes->'data'->>'secret_id' AS secret,
                       count(*) AS count, count(DISTINCT bytes->'data'->>'secret_version') AS versions
                FROM (
                    SELECT convert_from(bytes, 'UTF8')::jsonb AS bytes FROM ledger.entries WHERE ledger = 'audit'
                ) AS entry
                WHERE bytes->'data'->>'secret_id' LIKE 'kv/data/%'
                  AND bytes->'data'->'access_granted' = 'true'
                GROUP BY type, secret
                """
            ) { row in
                let (type, secret): (String, String) = (try row["type"], try row["secret"])
                let (count, versions): (Int, Int) = (try row["count"], try row["versions"])
                return ("\(type) \(secret)", [count, versions])
            }
            let counts = Dictionary(uniqueKeysWithValues: told)
            #expect(counts["secret.created kv/data/one"] == [1, 1])
            // The changer's and 64 that have a version, and 64 that came too late and have none.
            #expect(counts["secret.updated kv/data/one"] == [129, 65])
            for number in 0..<64 {
                #expect(counts["secret.created kv/data/many/\(number)"] == [1, 1])
            }
            #expect(counts.count == 66)
        }
    }

    @Test("a secret stands in no table, no log and no refusal, in clear or in digits")
    func canary() async throws {
        try await Bench.with { bench in
            let canary = "canary-7f3a91c2"
            try await bench.write("a", canary)
            #expect(
                try await bench.ask(.post, "sys/auth/userpass", ["type": "userpass"], as: bench.root).status
                    == 204
            )
            let user: JSON = ["password": .string(canary), "policies": "default"]
            #expect(try await bench.ask(.post, "auth/userpass/users/ada", user, as: bench.root).status == 204)
            let login: JSON = ["password": .string(canary)]
            #expect(try await bench.ask(.post, "auth/userpass/login/ada", login, as: nil).status == 200)
            var told: [Answer] = []
            told.append(try await bench.ask(.post, "auth/userpass/login/bob", login, as: nil))
            told.append(try await bench.ask(.post, "kv/data/a", ["data": .string(canary)], as: bench.root))
            told.append(
                try await bench.ask(
                    .post,
                    "kv/data/a",
                    ["data": ["v": .string(canary)], "options": ["cas": 7]],
                    as: bench.root
                )
            )
            told.append(try await bench.ask(.post, "sys/mounts/x", ["type": .string(canary)], as: nil))
            told.append(try await bench.ask(.get, "kv/data/a", as: "hvs.\(canary)"))
            told.append(try await bench.ask(.get, "sys/storage/raft/snapshot", as: bench.root))
            #expect(told.last?.text.contains("munimentd backup") == true)
            for answer in told {
                #expect(answer.status >= 400)
                #expect(!answer.text.contains(canary), "\(answer.text)")
            }
            let token = try #require(bench.root.split(separator: ".").last.map(String.init))
            let home = (try await TestCluster.shared().dataDirectory as NSString).deletingLastPathComponent
            for name in ["postgres.log", "postgres.log.old"] {
                guard let log = FileManager.default.contents(atPath: home + "/" + name) else { continue }
                for secret in [canary, token] { #expect(log.range(of: Data(secret.utf8)) == nil, "\(name)") }
            }
            for secret in [canary, token] {
                #expect(!bench.house.log.all.contains { $0.contains(secret) })
                let digits = Hex.encode(Array(secret.utf8))
                let found = try await bench.house.database.superuser.rows(
                    """
                    SELECT format('%s.%s', t.table_schema, t.table_name) AS name
                    FROM information_schema.tables AS t
                    WHERE t.table_type = 'BASE TABLE' AND t.table_schema NOT IN ('pg_catalog', 'information_schema')
                      AND (xpath('/row/c/text()', query_to_xml(format(
                          'SELECT count(*) AS c FROM %I.%I AS r WHERE r::text LIKE %L OR r::text LIKE %L',
                          t.table_schema, t.table_name, '%' || \(secret)::text || '%', '%' || \(digits)::text || '%'
                      ), false, true, '')))[1]::text <> '0'
                    """
                ) { row in try row["name"] as String }
                #expect(found == [])
            }
        }
    }
}
