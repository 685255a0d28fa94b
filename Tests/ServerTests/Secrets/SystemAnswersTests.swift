import Evidence
import HTTPTypes
import TestSupport
import Testing

/// Answers of `sys/` and of AppRole, below `/v1`.
@Suite("Mounts, leases and roles as Vault's clients ask for them")
struct SystemAnswersTests {
    @Test("names of leases are listed with sudo alone, from the top as well")
    func leaseNames() async throws {
        try await SecretsBench.with { bench in
            var holders: [String: [String: String]] = [:]
            for (name, more) in [("without", ""), ("with", ", \"sudo\"")] {
                let text = "path \"sys/leases/lookup/*\" { capabilities = [\"list\"\(more)] }"
                let policy: JSON = ["policy": .string(text)]
                #expect(try await bench.ask(.put, "sys/policies/acl/\(name)", policy).status == 204)
                // The default policy names "sys/leases/lookup" itself, and what names a path outweighs what names a folder.
                let asked: JSON = ["policies": [.string(name)], "no_default_policy": true]
                let made = try await bench.ask(.post, "auth/token/create", asked)
                holders[name] = ["X-Vault-Token": try #require(made["auth", "client_token"]?.string)]
            }
            let (without, with) = (try #require(holders["without"]), try #require(holders["with"]))
            for path in [
                "sys/leases/lookup", "sys/leases/lookup/", "sys/leases/lookup/kv", "sys/leases/lookup/kv/",
            ] {
                let refused = try await bench.house.ask(.get, "/v1/\(path)?list=true", nil, without)
                #expect(refused.status == 403, "\(path): \(refused.text)")
                // There are none.
                let told = try await bench.house.ask(.get, "/v1/\(path)?list=true", nil, with)
                #expect(told.status == 404, "\(path): \(told.text)")
            }
        }
    }

    @Test(
        "what is null in options of a mount is as if it were not there; a role that is not enabled lets nobody in"
    )
    func nullsAndRoles() async throws {
        try await SecretsBench.with { bench in
            let null: JSON = [
                "type": "kv", "options": ["version": .null], "config": ["max_lease_ttl": .null],
            ]
            let made = try await bench.ask(.post, "sys/mounts/bare", null)
            #expect(made.status == 204, "\(made.text)")
            #expect(try await bench.ask(.get, "sys/mounts/bare")["data", "options"] == .null)
            for mount in ["bare", "kv"] {
                let tuned = try await bench.ask(
                    .post,
                    "sys/mounts/\(mount)/tune",
                    ["options": ["version": .null], "max_lease_ttl": .null]
                )
                #expect(tuned.status == 204, "\(tuned.text)")
            }
            #expect(try await bench.ask(.post, "bare/a", ["a": "b"]).status == 204)
            #expect(try await bench.ask(.get, "sys/mounts/kv/tune")["data", "options", "version"] == "2")

            #expect(try await bench.ask(.post, "sys/auth/approle", ["type": "approle"]).status == 204)
            #expect(try await bench.ask(.post, "auth/approle/role/web", [:]).status == 204)
            let role = try await bench.ask(.get, "auth/approle/role/web/role-id")
            let secret = try await bench.ask(.post, "auth/approle/role/web/secret-id")
            let login: JSON = [
                "role_id": role["data", "role_id"] ?? .null,
                "secret_id": secret["data", "secret_id"] ?? .null,
            ]
            for (isEnabled, status) in [(true, 200), (false, 400), (true, 200)] {
                let written = try await bench.ask(
                    .post,
                    "auth/approle/role/web",
                    ["enabled": .bool(isEnabled)]
                )
                #expect(written.status == 204, "\(written.text)")
                #expect(
                    try await bench.ask(.get, "auth/approle/role/web")["data", "enabled"]?.bool == isEnabled
                )
                let answer = try await bench.house.ask(.post, "/v1/auth/approle/login", login)
                #expect(answer.status == status, "\(answer.text)")
            }
        }
    }
}
