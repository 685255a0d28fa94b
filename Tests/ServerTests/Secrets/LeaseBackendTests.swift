import Access
import Evidence
import Glibc
import Observers
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

/// The backends themselves, below the tokens and policies that stand before them, with real servers behind them.
@Suite("Databases and leases as Vault's clients ask for them")
struct LeaseBackendTests {
    @Test(
        "connection, role, credentials, lookup, list, renewal, revocation, and the mount that goes with its leases"
    )
    func postgresql() async throws {
        try await LendingBench.with { bench in
            try await PrivatePostgres.with { postgres in
                #expect(await bench.refusal { try await bench.ask("config", [:], .list) } == .missing)
                #expect(await bench.refusal { try await bench.ask("config/main", [:], .read) } == .missing)
                var connection: LooseObject = [
                    "plugin_name": "postgresql-database-plugin", "connection_url": .string(postgres.url),
                    "username": "postgres", "password": "wrong", "allowed_roles": "read*,other",
                ]
                let wrong = await bench.refusal { try await bench.ask("config/main", connection) }
                // It was reached: trying again is no remedy, another password is.
                #expect(wrong?.status == 400 && wrong?.errors.joined().contains("wrong") == false)
                #expect(wrong?.errors.first?.contains("see that username, password") == true)
                #expect(await bench.refusal { try await bench.ask("config/main", [:], .read) } == .missing)
                connection["password"] = .string(PrivatePostgres.password)
                #expect(try await bench.ask("config/main", connection).status == 204)
                let shown = (try await bench.ask("config/main", [:], .read)).shown
                #expect(shown["allowed_roles"] == ["read*", "other"])
                #expect(shown["connection_details"]?["username"] == "postgres")
                #expect(!LooseJSON.object(shown).text.contains(PrivatePostgres.password))
                #expect((try await bench.ask("config", [:], .list)).shown == ["keys": ["main"]])

                let role: LooseObject = [
                    "db_name": "main", "default_ttl": "1h", "max_ttl": 7_200, "max_leases": 2,
                    "creation_statements":
                        "CREATE ROLE \"{{name}}\" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'",
                ]
                try await bench.ask("roles/readonly", role)
                try await bench.ask("roles/nobody", role)
                let kept = (try await bench.ask("roles/readonly", [:], .read)).shown
                #expect(kept["default_ttl"] == 3_600 && kept["max_leases"] == 2)
                #expect(kept["creation_statements"]?.array?.count == 1)
                let bare = await bench.refusal { try await bench.ask("roles/bare", ["db_name": "main"]) }
                #expect(bare?.errors.first?.contains("creation_statements") == true)
                let barred = await bench.refusal { try await bench.ask("creds/nobody", [:], .read) }
                #expect(barred?.status == 400)
                #expect(await bench.refusal { try await bench.ask("creds/none", [:], .read) }?.status == 400)

                let answer = try await bench.ask("creds/readonly", [:], .read)
                let username = try #require(answer.shown["username"]?.string)
                let password = try #require(answer.shown["password"]?.string)
                #expect(answer.leaseID.hasPrefix("database/creds/readonly/"))
                #expect(answer.isRenewable && answer.leaseDuration == 3_600)
                #expect(answer.facts.eventType == .secretDynamicIssued)
                #expect(await postgres.opens(username, password))

                let lease: LooseObject = ["lease_id": .string(answer.leaseID)]
                let found = (try await bench.sys("leases/lookup", lease)).shown
                #expect(found["id"]?.string == answer.leaseID && found["renewable"] == true)
                #expect(found["last_renewal"]?.isNull == true && found["correlation_id"] == "request-of-test")
                await #expect(throws: SecretsRefusal(400, "invalid lease")) {
                    try await bench.sys("leases/lookup", ["lease_id": "x"])
                }
                #expect(
                    (try await bench.sys("leases/lookup/database/creds", [:], .list)).shown == [
                        "keys": ["readonly/"]
                    ]
                )
                let renewed = try await bench.sys(
                    "leases/renew",
                    ["lease_id": .string(answer.leaseID), "increment": "100h"]
                )
                #expect(renewed.leaseID == answer.leaseID && renewed.warnings.count == 1)
                #expect((7_100...7_200).contains(renewed.leaseDuration))
                #expect(try await bench.sys("renew/\(answer.leaseID)", ["increment": 60]).leaseDuration <= 60)

                _ = try await bench.ask("creds/readonly", [:], .read)
                #expect(
                    await bench.refusal { try await bench.ask("creds/readonly", [:], .read) }?.status == 429
                )
                #expect((try await bench.sys("leases/count", [:], .read)).shown["lease_count"] == 2)
                let needed = await bench.refusal { try await bench.ask("config/main", [:], .delete) }
                #expect(needed?.errors.first?.contains("2 leases") == true)

                #expect(try await bench.sys("leases/revoke", lease).status == 204)
                #expect(await bench.refusal { try await bench.sys("leases/lookup", lease) }?.status == 400)
                #expect(await !postgres.opens(username, password))
                #expect(try await bench.sys("leases/revoke", lease).status == 204)
                try await FrozenTarget(bench: bench, postgres: postgres).run()
                // The other one goes with the mount.
                #expect(try await postgres.accounts().count == 1)
                let going = try bench.request(.delete, "mounts/database", [:], below: "sys")
                #expect(try await bench.mounts.answer(going)?.status == 204)
                #expect(try await postgres.accounts() == [])
            }
        }
    }

    @Test("fields that are wrong are refused, each by its name")
    func badInput() async throws {
        try await LendingBench.with { bench in
            let url = "postgresql://{{username}}:{{password}}@127.0.0.1:1/postgres"
            let good: LooseObject = [
                "plugin_name": "postgresql-database-plugin", "connection_url": .string(url), "username": "u",
                "password": "p", "verify_connection": false,
            ]
            for (field, value) in [
                ("plugin_name", "oracle"), ("connection_url", ""), ("connection_url", "host=/tmp"),
                ("max_open_connections", 0), ("max_open_connections", "many"), ("password_policy", "strong"),
                ("password_authentication", "md5"), ("call_timeout", 0), ("call_timeout", "31s"),
                ("username_template", "{{.DisplayName}}"),
            ] as [(String, LooseJSON)] {
                let error = await bench.refusal {
                    try await bench.ask("config/main", good.merging([field: value]))
                }
                #expect(
                    error?.status == 400 && error?.errors.first?.contains(field) == true,
                    "\(field) \(value)"
                )
            }
            try await bench.ask("config/main", good)
            for (field, value) in [
                ("default_ttl", -1), ("default_ttl", "soon"), ("max_leases", -1),
                ("credential_type", "rsa_private_key"),
                ("creation_statements", ["a": "b"]), ("db_name", ""), ("default_ttl", "2h"),
            ] as [(String, LooseJSON)] {
                let role: LooseObject = [
                    "db_name": "main", "creation_statements": ["SELECT 1"], "max_ttl": "1h",
                ]
                let error = await bench.refusal {
                    try await bench.ask("roles/r", role.merging([field: value]))
                }
                #expect(
                    error?.status == 400 && error?.errors.first?.contains(field) == true,
                    "\(field) \(value)"
                )
            }
            #expect(await bench.refusal { try await bench.ask("roles/r", [:], .read) } == .missing)
            for (field, value) in [
                ("rotation_period", 1), ("username", "a\"b"), ("db_name", ""),
                ("rotation_schedule", "* * * *"),
            ] as [(String, LooseJSON)] {
                let role: LooseObject = ["db_name": "main", "username": "app", "rotation_period": "1h"]
                let error = await bench.refusal {
                    try await bench.ask("static-roles/r", role.merging([field: value]))
                }
                #expect(
                    error?.status == 400 && error?.errors.first?.contains(field) == true,
                    "\(field) \(value)"
                )
            }
            let elsewhere = await bench.refusal {
                try await bench.ask(
                    "static-roles/r",
                    ["db_name": "elsewhere", "username": "app", "rotation_period": "1h"]
                )
            }
            #expect(elsewhere?.status == 400 && elsewhere?.errors.first?.contains("elsewhere") == true)
            let kept = await bench.refusal { try await bench.ask("static-roles", [:], .list) }
            #expect(kept == .missing)
            #expect(await bench.refusal { try await bench.ask("nowhere", [:], .read) } == .unsupportedPath)
            #expect(
                await bench.refusal { try await bench.ask("creds/r", [:], .delete) } == .unsupportedOperation
            )
            #expect(await bench.refusal { try await bench.sys("leases/revoke") }?.status == 400)
            #expect(await bench.refusal { try await bench.sys("leases/revoke-prefix") }?.status == 400)
            let slashed = await bench.refusal { try await bench.ask("config/a b", good) }
            #expect(slashed?.status == 400)
        }
    }

    @Test("an account of Redis is made with its rules, works, and is taken away with its connections")
    func redis() async throws {
        try await LendingBench.with { bench in
            try await PrivateRedis.with { redis in
                let connection: LooseObject = [
                    "plugin_name": "redis-database-plugin", "host": "127.0.0.1",
                    "port": .number(redis.server.port), "username": "default",
                    "password": .string(PrivateRedis.password), "allowed_roles": ["*"],
                    "persistence_mode": "ACLFILE",
                ]
                let wrong = await bench.refusal {
                    try await bench.ask("config/cache", connection.merging(["password": "not-it"]))
                }
                #expect(wrong?.status == 400 && wrong?.errors.joined().contains("not-it") == false)
                #expect(wrong?.errors.first?.contains("see that username, password") == true)
                try await bench.ask("config/cache", connection)
                for rules in ["[\"nopass\"]", "~* >mine", "reset +@all"] {
                    let error = await bench.refusal {
                        try await bench.ask(
                            "roles/bad",
                            ["db_name": "cache", "creation_statements": .string(rules)]
                        )
                    }
                    #expect(error?.errors.first?.contains("creation_statements") == true, "\(rules)")
                }
                try await bench.ask(
                    "roles/app",
                    [
                        "db_name": "cache", "creation_statements": "[\"~app:*\", \"+@read\", \"+set\"]",
                        "default_ttl": 600,
                    ]
                )
                let answer = try await bench.ask("creds/app", [:], .read)
                let username = try #require(answer.shown["username"]?.string)
                let password = try #require(answer.shown["password"]?.string)
                let server = RedisSession.Server(
                    host: "127.0.0.1",
                    port: redis.server.port,
                    username: username,
                    password: password
                )
                let replies = try await RedisSession.with(server) { session in
                    [
                        try await session.ask(["SET", "app:a", "1"]),
                        try await session.ask(["GET", "app:a"]),
                        try await session.ask(["SET", "other", "1"]), try await session.ask(["FLUSHALL"]),
                    ]
                }
                #expect(replies[0] == .text("OK") && replies[1] == .text("1"))
                for reply in replies[2...] {
                    guard case .error(let text) = reply else {
                        Issue.record("\(reply)")
                        continue
                    }
                    #expect(text.hasPrefix("NOPERM"))
                }
                #expect(
                    try await bench.sys("leases/renew", ["lease_id": .string(answer.leaseID)]).leaseDuration
                        == 600
                )
                try await bench.sys("leases/revoke", ["lease_id": .string(answer.leaseID), "sync": true])
                await #expect(throws: RedisSession.Failure.self) {
                    try await RedisSession.with(server) { session in _ = try await session.ask(["PING"]) }
                }
                // Who may make accounts and not keep them leaves none that no lease knows of.
                let administrator = RedisSession.Server(
                    host: "127.0.0.1",
                    port: redis.server.port,
                    username: "default",
                    password: PrivateRedis.password
                )
                _ = try await RedisSession.with(administrator) { session in
                    try await session.ask([
                        "ACL", "SETUSER", "lesser", "on", ">its-password", "~*", "+acl", "+ping", "+@read",
                    ])
                }
                try await bench.ask(
                    "config/kept",
                    connection.merging([
                        "username": "lesser", "password": "its-password", "persistence_mode": "REWRITE",
                    ])
                )
                try await bench.ask("roles/kept", ["db_name": "kept", "creation_statements": "~* +@read"])
                let unkept = await bench.refusal { try await bench.ask("creds/kept", [:], .read) }
                #expect(unkept?.errors.first?.contains("NOPERM") == true, "\(unkept as Any)")
                let users = try await RedisSession.with(administrator) { session in
                    try await session.ask(["ACL", "USERS"])
                }
                #expect(users == .array([.text("default"), .text("lesser")]), "\(users)")
                try await frozen(bench, administrator)
                // Its own password, and that of an account that is there.
                try await bench.ask("rotate-root/cache")
                let old = RedisSession.Server(
                    host: "127.0.0.1",
                    port: redis.server.port,
                    username: "default",
                    password: PrivateRedis.password
                )
                await #expect(throws: RedisSession.Failure.self) {
                    try await RedisSession.with(old) { session in _ = try await session.ask(["PING"]) }
                }
                _ = try await bench.ask("creds/app", [:], .read)
                let nobody = await bench.refusal {
                    try await bench.ask(
                        "static-roles/n",
                        ["db_name": "cache", "username": "nobody", "rotation_period": "1h"]
                    )
                }
                #expect(nobody?.errors.first?.contains("no account") == true)
            }
        }
    }

    /// The server stands still, with its connections: who asks is told so after the time that the connection gives it.
    private func frozen(_ bench: LendingBench, _ administrator: RedisSession.Server) async throws {
        try await bench.ask("config/cache", ["call_timeout": "1s"])
        let information = try await RedisSession.with(administrator) { session in
            try await session.ask(["INFO", "server"])
        }
        guard case .text(let text) = information,
            let line = text.split(whereSeparator: \.isNewline).first(where: { $0.hasPrefix("process_id:") }),
            let pid = Int32(line.dropFirst("process_id:".count))
        else {
            Issue.record("\(information)")
            return
        }
        kill(pid, SIGSTOP)
        let refused = await bench.refusal { try await bench.ask("creds/app", [:], .read) }
        kill(pid, SIGCONT)
        #expect(refused?.errors.first?.contains("no answer within 1 s") == true, "\(refused as Any)")
        try await bench.ask("config/cache", ["call_timeout": 20])
        try await condition {
            _ = await bench.refusal {
                try await bench.sys("leases/revoke-prefix/database/creds/app", ["sync": true])
            }
            let users = try await RedisSession.with(administrator) { session in
                try await session.ask(["ACL", "USERS"])
            }
            return users == .array([.text("default"), .text("lesser")])
        }
    }
}
