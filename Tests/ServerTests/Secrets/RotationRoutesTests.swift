import Evidence
import HTTPTypes
import TestSupport
import Testing

@Suite("Rotation of secrets, below /v1")
struct RotationRoutesTests {
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
                _ = try await house.ask(.put, "/v1/sys/unseal", ["key": .string(key)])
                let bench = Bench(house: house, root: try #require(made["root_token"]?.string))
                let mount: JSON = ["type": "kv", "options": ["version": "2"]]
                #expect(try await bench.ask(.post, "sys/mounts/kv", mount).status == 204)
                let data: JSON = ["data": ["password": "old-4711", "user": "app"]]
                #expect(try await bench.ask(.post, "kv/data/app/db", data).status == 200)
                try await body(bench)
            }
        }

        func ask(_ method: HTTPRequest.Method, _ path: String, _ body: JSON? = nil, as token: String? = nil)
            async throws -> Answer
        {
            try await house.ask(method, "/v1/" + path, body, ["X-Vault-Token": token ?? root])
        }

        func token(_ policy: String) async throws -> String {
            let name = "p\(policy.utf8.reduce(0) { ($0 &* 31 &+ UInt64($1)) % 1_000_000_007 })"
            let text: JSON = ["policy": .string(policy)]
            #expect(try await ask(.put, "sys/policies/acl/" + name, text).status == 204)
            let made = try await ask(.post, "auth/token/create", ["policies": [.string(name)]])
            return try #require(made["auth", "client_token"]?.string)
        }
    }

    @Test("a secret's rotation is set, shown, asked for, listed and taken away")
    func lifecycle() async throws {
        try await Bench.with { bench in
            #expect(try await bench.ask(.get, "kv/rotation/app/db").status == 404)
            #expect(try await bench.ask(.get, "kv/rotation?list=true").status == 404)
            let set: JSON = [
                "rotation_schedule": "0 3 * * sun", "field": "password", "length": "24", "alphabet": "hex",
                "grace_period": "2h",
            ]
            let made = try await bench.ask(.post, "kv/rotation/app/db", set)
            #expect(made.status == 200, "\(made.text)")
            #expect(made["data", "rotator"] == "random" && made["data", "grace_period"] == 7_200)
            #expect(made["data", "next_rotation_at"]?.string?.contains("T03:00:00") == true)
            let rotated = try await bench.ask(.post, "kv/rotate/app/db")
            #expect(rotated.status == 200, "\(rotated.text)")
            #expect(rotated["data", "state"] == "confirmed" && rotated["data", "to_version"] == 2)
            let read = try await bench.ask(.get, "kv/data/app/db")
            #expect(read["data", "data", "password"]?.string?.utf8.count == 24)
            #expect(read["data", "data", "user"] == "app" && read["warnings"] == .null)
            // The version before says that it is not the current one, and until when it can be read.
            let before = try await bench.ask(.get, "kv/data/app/db?version=1")
            #expect(before["data", "data", "password"] == "old-4711")
            #expect(before["data", "metadata", "deletion_time"] == rotated["data", "grace_ends_at"])
            #expect(before["warnings"]?.array?.first?.string?.contains("can be read until") == true)
            bench.house.clock.advance(by: .seconds(7_201))
            #expect(try await bench.ask(.get, "kv/data/app/db?version=1").status == 404)
            // What is not named stays.
            let changed = try await bench.ask(.post, "kv/rotation/app/db", ["rotation_period": "24h"])
            #expect(
                changed["data", "rotation_period"] == 86_400 && changed["data", "rotation_schedule"] == ""
            )
            #expect(changed["data", "length"] == 24)
            let shown = try await bench.ask(.get, "kv/rotation/app/db")
            #expect(shown["data", "runs"]?.array?.count == 1 && shown["data", "secret_path"] == "kv.app.db")
            #expect(try await bench.ask(.get, "kv/rotation?list=true")["data", "keys"] == ["app/"])
            #expect(try await bench.ask(.get, "kv/rotation/app?list=true")["data", "keys"] == ["db"])
            #expect(try await bench.ask(.delete, "kv/rotation/app/db").status == 204)
            #expect(try await bench.ask(.delete, "kv/rotation/app/db").status == 404)
            #expect(try await bench.ask(.get, "kv/data/app/db").status == 200)
            // Without a rotation of its own a field must be named, and it is random.
            #expect(try await bench.ask(.post, "kv/rotate/app/db").status == 400)
            let once = try await bench.ask(
                .post,
                "kv/rotate/app/db",
                ["field": "password", "grace_period": 0]
            )
            #expect(once["data", "state"] == "completed", "\(once.text)")
            #expect(try await bench.ask(.get, "kv/data/app/db?version=2").status == 404)
        }
    }

    @Test("who has new values made or sent must be allowed to write, and to read, what they are of")
    func rights() async throws {
        try await Bench.with { bench in
            let only = try await bench.token(
                #"path "kv/rotation/*" { capabilities = ["create", "update", "read"] }"#
            )
            #expect(
                try await bench.ask(.post, "kv/rotation/app/db", ["rotator": "random"], as: only).status
                    == 403
            )
            let writer = try await bench.token(
                #"path "kv/rotation/*" { capabilities = ["create", "update"] } path "kv/data/app/*" { capabilities = ["update"] }"#
            )
            let hook: JSON = ["rotator": "webhook", "url": "https://hooks.example/x?key=hidden-4711"]
            #expect(try await bench.ask(.post, "kv/rotation/app/db", hook, as: writer).status == 403)
            #expect(
                try await bench.ask(.post, "kv/rotation/app/db", ["rotator": "random"], as: writer).status
                    == 200
            )
            let reader = try await bench.token(
                #"path "kv/rotation/*" { capabilities = ["create", "update", "read"] } path "kv/data/app/*" { capabilities = ["update", "read"] }"#
            )
            let made = try await bench.ask(.post, "kv/rotation/app/db", hook, as: reader)
            #expect(made.status == 200, "\(made.text)")
            let key = try #require(made["data", "signing_key"]?.string)
            #expect(key.hasPrefix("whsec_") && !made.text.contains("hidden"))
            let shown = try await bench.ask(.get, "kv/rotation/app/db", as: reader)
            #expect(!shown.text.contains("whsec_") && !shown.text.contains("hidden"))
            #expect(shown["data", "url"] == "https://hooks.example/…")
            // A manager's secret is one that may be read, too.
            let managed: JSON = [
                "rotator": "database", "host": "db.example", "database": "app", "username_field": "user",
                "manager": "other/root",
            ]
            #expect(try await bench.ask(.post, "kv/rotation/app/db", managed, as: reader).status == 403)
            #expect(!bench.house.log.all.contains { $0.contains("4711") || $0.contains(key) })
        }
    }

    @Test("what can't be is refused, and names the field")
    func refused() async throws {
        let cases: [(String, String)] = [
            (#"{"rotation_schedule": "often"}"#, "rotation_schedule"),
            (#"{"rotation_period": "10s"}"#, "rotation_period"),
            (#"{"rotation_period": "1h", "rotation_schedule": "@daily"}"#, "rotation_period"),
            (#"{"length": 8}"#, "length"), (#"{"length": "x"}"#, "length"),
            (#"{"alphabet": "runes"}"#, "alphabet"), (#"{"characters": "aaa"}"#, "characters"),
            (#"{"grace_period": "-1h"}"#, "grace_period"), (#"{"grace_period": "9999999h"}"#, "grace_period"),
            (#"{"rotator": "magic"}"#, "rotator"), (#"{"rotator": "webhook"}"#, "url"),
            (#"{"rotator": "webhook", "url": "http://hooks.example/"}"#, "url"),
            (#"{"rotator": "webhook", "url": "ftp://hooks.example/"}"#, "url"),
            (#"{"rotator": "database"}"#, "host"),
            (
                #"{"rotator": "database", "host": "/tmp", "database": "app", "username_field": "user"}"#,
                "host"
            ),
            (#"{"rotator": "database", "host": "h", "database": "app"}"#, "username_field"),
            (
                #"{"rotator": "database", "host": "h", "database": "app", "username_field": "user", "sslmode": "prefer"}"#,
                "sslmode"
            ),
            (#"{"rotation_enabled": "perhaps"}"#, "rotation_enabled"),
        ]
        try await Bench.with { bench in
            for (body, field) in cases {
                let json = try JSON(parsing: Array(body.utf8))
                let answer = try await bench.ask(.post, "kv/rotation/app/db", json)
                #expect(answer.status == 400, "\(body): \(answer.text)")
                #expect(answer.text.contains(field), "\(body): \(answer.text)")
            }
            #expect(try await bench.ask(.get, "kv/rotation/app/db").status == 404)
        }
    }

    @Test("a rotation is of a secret that is there, in a mount with versions")
    func nowhere() async throws {
        try await Bench.with { bench in
            let cases: [(HTTPRequest.Method, String, JSON, Int)] = [
                (.post, "kv/rotation/none", ["length": 20], 404),
                (.post, "kv/rotate/none", ["field": "password"], 404),
                (.post, "kv/rotate/app/db", ["field": "nofield"], 400),
                (.patch, "kv/rotation/app/db", ["length": 20], 415),
            ]
            for (method, path, body, status) in cases {
                let answer = try await bench.ask(method, path, body)
                #expect(answer.status == status, "\(path): \(answer.text)")
            }
        }
    }
}
