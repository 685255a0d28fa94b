import Evidence
import Hummingbird
import HummingbirdTesting
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Server

/// Two servers over one database: what one has remembered of earlier requests, and the other changes.
@Suite("What is remembered of earlier requests")
struct RememberedReadsTests {
    /// Asks another server of the same product.
    private struct Pair: Sendable {
        let first: SecretsBench
        let second: SecretsBench

        static func with(_ body: @Sendable (Pair) async throws -> Void) async throws {
            try await SecretsBench.with { bench in
                let database = try await bench.house.database.openApp()
                var configuration = House.configuration
                configuration.home = bench.house.home
                configuration.secretsTenant = "northwind"
                let parts = try House.parts(
                    database,
                    log: bench.house.log,
                    clock: bench.house.clock,
                    configuration: configuration
                )
                try await Application(responder: parts.responder).test(.router) { client in
                    var house = bench.house
                    house.client = client
                    let other = SecretsBench(house: house, root: bench.root, key: bench.key)
                    let opened = try await house.ask(.put, "/v1/sys/unseal", ["key": .string(bench.key)])
                    #expect(opened["sealed"] == false, "\(opened.text)")
                    try await body(Pair(first: bench, second: other))
                }
                await database.close()
            }
        }

        func read(_ path: String = "kv/data/app", as token: String) async throws -> Answer {
            try await first.house.ask(.get, "/v1/" + path, nil, ["X-Vault-Token": token])
        }

        /// What is read twice is remembered.
        func value(as token: String) async throws -> JSON? {
            _ = try await read(as: token)
            return try await read(as: token)["data", "data", "value"]
        }

        func policy(_ text: String) async throws {
            let answer = try await second.ask(.put, "sys/policies/acl/reader", ["policy": .string(text)])
            #expect(answer.status == 204, "\(answer.text)")
        }

        func token(_ body: JSON, as parent: String? = nil) async throws -> String {
            let made = try await first.house.ask(
                .post,
                "/v1/auth/token/create",
                body,
                ["X-Vault-Token": parent ?? first.root]
            )
            return try #require(made["auth", "client_token"]?.string, "\(made.text)")
        }

        func write(_ value: Int, to path: String = "kv/data/app", as token: String) async throws -> Answer {
            try await first.house.ask(
                .post,
                "/v1/" + path,
                ["data": ["value": .integer(value)]],
                ["X-Vault-Token": token]
            )
        }

        /// The number of the current version, as an administrator sees it elsewhere.
        func version(of name: String = "app") async throws -> Int? {
            try await second.ask(.get, "kv/metadata/" + name)["data", "current_version"]?.integer
        }

        static let writing = #"path "kv/data/*" { capabilities = ["create", "read", "update"] }"#
        static let reading = #"path "kv/data/*" { capabilities = ["read"] }"#
    }

    @Test(
        "whatever another server has changed counts for the next read: values, policies, identities, tokens"
    )
    func changesElsewhere() async throws {
        try await Pair.with { pair in
            let (first, second) = (pair.first, pair.second)
            try await first.write("app", ["value": 1])
            try await pair.policy(Pair.reading)
            let token = try await pair.token(["policies": ["reader"], "ttl": "1h"])
            #expect(try await pair.value(as: token) == 1)
            try await second.write("app", ["value": 2])
            let next = try await pair.read(as: token)
            #expect(next["data", "data", "value"] == 2)
            #expect(next["data", "metadata", "version"] == 2)
            #expect(try await second.ask(.delete, "kv/data/app").status == 204)
            #expect(try await pair.read(as: token).status == 404)
            try await second.write("app", ["value": 3])
            #expect(try await pair.value(as: token) == 3)
            // Policies.
            try await pair.policy(#"path "kv/data/other" { capabilities = ["read"] }"#)
            #expect(try await pair.read(as: token).status == 403)
            try await pair.policy(Pair.reading)
            #expect(try await pair.value(as: token) == 3)
            // A token goes with the one that made it.
            let maker: JSON = ["policy": #"path "auth/token/create" { capabilities = ["update"] }"#]
            #expect(try await second.ask(.put, "sys/policies/acl/maker", maker).status == 204)
            let parent = try await pair.token(["policies": ["reader", "maker"], "ttl": "1h"])
            let child = try await pair.token(["policies": ["reader"], "ttl": "1h"], as: parent)
            #expect(try await pair.value(as: child) == 3)
            #expect(
                try await second.ask(.post, "auth/token/revoke", ["token": .string(parent)]).status == 204
            )
            #expect(try await pair.read(as: child).status == 403)
            // And with its time.
            let short = try await pair.token(["policies": ["reader"], "ttl": "60s", "no_parent": true])
            #expect(try await pair.value(as: short) == 3)
            first.house.clock.advance(by: .seconds(61))
            #expect(try await pair.read(as: short).status == 403)
            // One that has a number of uses has no more, however often it is asked with.
            let counted = try await pair.token(["policies": ["reader"], "num_uses": 2])
            #expect(try await pair.read(as: counted).status == 200)
            #expect(try await pair.read(as: counted).status == 200)
            #expect(try await pair.read(as: counted).status == 403)
            // The mount.
            #expect(try await pair.value(as: token) == 3)
            #expect(try await second.ask(.delete, "sys/mounts/kv").status == 204)
            #expect(try await pair.read(as: token).status != 200)
        }
    }

    @Test("a read that is done anew, since what was remembered has changed, counts once for a quota")
    func countsOnce() async throws {
        try await Pair.with { pair in
            let (first, second) = (pair.first, pair.second)
            try await first.write("app", ["value": 1])
            try await pair.policy(Pair.reading)
            let token = try await pair.token(["policies": ["reader"], "ttl": "1h"])
            let shown: JSON = ["enable_rate_limit_response_headers": true]
            #expect(try await first.ask(.post, "sys/quotas/config", shown).status == 204)
            let quota: JSON = ["rate": 100, "interval": "1h", "path": "kv"]
            #expect(try await first.ask(.post, "sys/quotas/rate-limit/reads", quota).status == 204)
            func left(_ expected: Int) async throws -> Int? {
                let answer = try await pair.read(as: token)
                #expect(answer["data", "data", "value"]?.integer == expected, "\(answer.text)")
                return answer.header("X-Ratelimit-Remaining").flatMap { Int($0) }
            }
            _ = try await left(1)
            let before = try #require(try await left(1))
            for number in 2...5 {
                try await second.write("app", ["value": .integer(number)])
                #expect(try await left(number) == before - number + 1)
            }
        }
    }

    @Test("who signs in has at once what their entity and its groups have, and no longer")
    func identitiesElsewhere() async throws {
        try await Pair.with { pair in
            let second = pair.second
            try await pair.first.write("app", ["value": 1])
            try await pair.policy(Pair.reading)
            let method: JSON = ["type": "userpass"]
            #expect(try await second.ask(.post, "sys/auth/userpass", method).status == 204)
            let password: JSON = ["password": "a long enough one"]
            #expect(try await second.ask(.post, "auth/userpass/users/ada", password).status == 204)
            let login = try await pair.first.house.ask(
                .post,
                "/v1/auth/userpass/login/ada",
                password
            )
            let token = try #require(login["auth", "client_token"]?.string, "\(login.text)")
            let entity = try #require(login["auth", "entity_id"]?.string)
            _ = try await pair.read(as: token)
            #expect(try await pair.read(as: token).status == 403)
            let group: JSON = [
                "name": "readers", "policies": ["reader"], "member_entity_ids": [.string(entity)],
            ]
            #expect(try await second.ask(.post, "identity/group", group).status == 200)
            #expect(try await pair.value(as: token) == 1)
            let none: JSON = ["name": "readers", "policies": ["reader"], "member_entity_ids": []]
            #expect(try await second.ask(.post, "identity/group", none).status < 300)
            #expect(try await pair.read(as: token).status == 403)
            let path = "identity/entity/id/" + entity
            #expect(try await second.ask(.post, path, ["policies": ["reader"]]).status < 300)
            #expect(try await pair.value(as: token) == 1)
            #expect(try await second.ask(.post, path, ["disabled": true]).status < 300)
            #expect(try await pair.read(as: token).status == 403)
        }
    }

    @Test(
        "whatever another server has changed counts for the next write: nothing is written under rights that are gone"
    )
    func writesElsewhere() async throws {
        try await Pair.with { pair in
            let second = pair.second
            try await pair.policy(Pair.writing)
            let token = try await pair.token(["policies": ["reader"], "ttl": "1h"])
            #expect(try await pair.write(1, as: token).status == 200)
            #expect(try await pair.write(2, as: token)["data", "version"] == 2)
            // Policies: of what is there, and of what is new.
            try await pair.policy(Pair.reading)
            #expect(try await pair.write(3, as: token).status == 403)
            #expect(try await pair.write(3, to: "kv/data/new", as: token).status == 403)
            #expect(try await pair.version() == 2)
            #expect(try await second.ask(.get, "kv/metadata/new").status == 404)
            try await pair.policy(Pair.writing)
            #expect(try await pair.write(4, as: token)["data", "version"] == 3)
            // A mount that was moved is there under its new name alone.
            let move: JSON = ["from": "kv", "to": "kept"]
            #expect(try await second.ask(.post, "sys/remount", move).status < 300)
            #expect(try await pair.write(5, as: token).status >= 400)
            let back: JSON = ["from": "kept", "to": "kv"]
            #expect(try await second.ask(.post, "sys/remount", back).status < 300)
            #expect(try await pair.version() == 3)
            // One with a number of uses has no more.
            let counted = try await pair.token(["policies": ["reader"], "num_uses": 2])
            #expect(try await pair.write(6, as: counted).status == 200)
            #expect(try await pair.write(7, as: counted).status == 200)
            #expect(try await pair.write(8, as: counted).status == 403)
            // Tokens.
            #expect(try await pair.write(9, as: token)["data", "version"] == 6)
            let gone: JSON = ["token": .string(token)]
            #expect(try await second.ask(.post, "auth/token/revoke", gone).status == 204)
            #expect(try await pair.write(10, as: token).status == 403)
            #expect(try await pair.version() == 6)
        }
    }

    @Test("of writes that come together each has its own rights: one that has lost them takes nobody with it")
    func writersTogether() async throws {
        try await Pair.with { pair in
            try await pair.policy(Pair.writing)
            var made: [String] = []
            for _ in 0..<8 {
                let token = try await pair.token(["policies": ["reader"], "ttl": "1h"])
                #expect(try await pair.write(0, as: token).status == 200)
                made.append(token)
            }
            let tokens = made
            for token in tokens.prefix(3) {
                let gone: JSON = ["token": .string(token)]
                #expect(try await pair.second.ask(.post, "auth/token/revoke", gone).status == 204)
            }
            let statuses = try await withThrowingTaskGroup(of: (Int, Int).self) { group in
                for number in 0..<64 {
                    group.addTask {
                        let path = "kv/data/of\(number % 16)"
                        return (number, try await pair.write(number, to: path, as: tokens[number % 8]).status)
                    }
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            for (number, status) in statuses { #expect(status == (number % 8 < 3 ? 403 : 200), "\(number)") }
            for number in 0..<16 {
                let version = try await pair.version(of: "of\(number)")
                #expect(version == (number % 8 < 3 ? nil : 4), "\(number)")
            }
        }
    }

    private final class Progress: Sendable {
        let written = Mutex(0)
        let isDone = Mutex(false)
    }

    @Test("whoever asks after a write was answered reads it or a later one, and each answer has its entry")
    func readersAndWriters() async throws {
        try await Pair.with { pair in
            try await pair.first.write("app", ["value": 0])
            try await pair.policy(Pair.reading)
            let token = try await pair.token(["policies": ["reader"], "ttl": "1h"])
            let progress = Progress()
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        var count = 0
                        while !progress.isDone.withLock({ $0 }) {
                            let least = progress.written.withLock { $0 }
                            let answer = try await pair.read(as: token)
                            let value = try #require(
                                answer["data", "data", "value"]?.integer,
                                "\(answer.text)"
                            )
                            #expect(value >= least)
                            count += 1
                        }
                        return count
                    }
                }
                for number in 1...40 {
                    try await pair.second.write("app", ["value": .integer(number)])
                    progress.written.withLock { $0 = number }
                }
                progress.isDone.withLock { $0 = true }
                let count = try await group.reduce(0, +)
                #expect(count > 8)
                #expect(try await pair.first.reads(of: "kv/data/app").count == count)
            }
        }
    }
}
