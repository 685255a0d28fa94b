import Evidence
import Hummingbird
import HummingbirdTesting
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Server

/// Two servers over one database: what one has remembered of earlier requests, and the other changes.
@Suite("What is remembered of earlier reads")
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
