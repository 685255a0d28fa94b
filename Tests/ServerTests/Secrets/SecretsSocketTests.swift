import Evidence
import Foundation
import Secrets
import TestSupport
import Testing

@testable import Server

/// What shows between servers and clients that are really apart.
@Suite("Vault's API over connections")
struct SecretsSocketTests {
    @Test(
        "an address that a policy names is the one that the connection comes from: one allowed, one refused"
    )
    func addresses() async throws {
        try await TestDatabase.with { database in
            try await ListeningServer.serving(database) { server in
                let (root, _) = try await server.openSecrets()
                let mount: JSON = ["type": "kv", "options": ["version": "2"]]
                #expect(try await server.ask("POST", "sys/mounts/kv", mount, as: root).status == 204)
                let value: JSON = ["data": ["value": "1"]]
                #expect(try await server.ask("POST", "kv/data/app/db", value, as: root).status == 200)
                func token(_ name: String, _ range: String, _ more: String = "") async throws -> String {
                    let text =
                        #"{"allowed_secrets": ["kv.app.*"], "allowed_operations": ["read", "list"], "#
                        + #""conditions": {"source_addresses": ["\#(range)"]}\#(more)}"#
                    let put = try await server.ask(
                        "PUT",
                        "sys/policies/acl/\(name)",
                        ["policy": .string(text)],
                        as: root
                    )
                    #expect(put.status == 204, "\(put.text)")
                    let made = try await server.ask(
                        "POST",
                        "auth/token/create",
                        ["policies": [.string(name)], "ttl": "1h"],
                        as: root
                    )
                    return try #require(made["auth", "client_token"]?.string, "\(made.text)")
                }
                func statuses(_ token: String) async throws -> [Int] {
                    let read = try await server.ask("GET", "kv/data/app/db", as: token)
                    let list = try await server.ask("GET", "kv/metadata/app?list=true", as: token)
                    return [read.status, list.status]
                }
                let here = try await token("here", "127.0.0.0/8")
                #expect(try await statuses(here) == [200, 200])
                #expect(try await statuses(try await token("there", "10.0.0.0/8")) == [403, 403])
                // Who is refused at this address is refused whatever else allows.
                _ = try await token("never-here", "127.0.0.1/32", #", "deny_policy": true"#)
                _ = try await token("never-there", "10.0.0.0/8", #", "deny_policy": true"#)
                for (refusing, expected) in [("never-here", [403, 403]), ("never-there", [200, 200])] {
                    let made = try await server.ask(
                        "POST",
                        "auth/token/create",
                        ["policies": ["here", .string(refusing)]],
                        as: root
                    )
                    let both = try #require(made["auth", "client_token"]?.string)
                    #expect(try await statuses(both) == expected, "\(refusing)")
                }
                // What a client says of its address counts for nothing; the folder is all that may be listed.
                #expect(try await server.ask("GET", "kv/metadata?list=true", as: here).status == 403)
                // The mount is shown to who may read in it, as clients ask before they read.
                let seen = try await server.ask("GET", "sys/internal/ui/mounts/kv", as: here)
                #expect(seen.status == 200 && seen["data", "options", "version"] == "2", "\(seen.text)")
                let may = try await server.ask(
                    "POST",
                    "sys/capabilities-self",
                    ["paths": ["kv/data/app/db", "kv/data/other"]],
                    as: here
                )
                #expect(may["data", "kv/data/app/db"] == ["list", "read"], "\(may.text)")
                #expect(may["data", "kv/data/other"] == ["deny"])
                // A token of a role for other addresses.
                let bound: JSON = ["token_bound_cidrs": "10.0.0.0/8", "allowed_policies": "here"]
                #expect(try await server.ask("POST", "auth/token/roles/far", bound, as: root).status == 204)
                let made = try await server.ask("POST", "auth/token/create/far", [:], as: root)
                let far = try #require(made["auth", "client_token"]?.string, "\(made.text)")
                #expect(try await statuses(far) == [403, 403])
            }
        }
    }

    @Test(
        "another server's transit opens the seal: after each start, as soon as it answers, and not without it"
    )
    func transitSeal() async throws {
        let tokenFile = "\(Scratch.folder)/muniment-seal-token-\(UUID().uuidString)"
        defer { unlink(tokenFile) }
        try await TestDatabase.with { opening in
            try await TestDatabase.with { opened in
                try await ListeningServer.serving(opening) { other in
                    let (root, key) = try await other.openSecrets()
                    #expect(
                        try await other.ask("POST", "sys/mounts/transit", ["type": "transit"], as: root)
                            .status == 204
                    )
                    #expect(
                        [200, 204].contains(
                            try await other.ask("POST", "transit/keys/unseal", [:], as: root).status
                        )
                    )
                    // No more than the two calls that it needs.
                    let policy: JSON = [
                        "policy":
                            #"path "transit/encrypt/unseal" { capabilities = ["update"] } path "transit/decrypt/unseal" { capabilities = ["update"] }"#
                    ]
                    #expect(
                        try await other.ask("PUT", "sys/policies/acl/unseal", policy, as: root).status == 204
                    )
                    let made = try await other.ask(
                        "POST",
                        "auth/token/create",
                        ["policies": ["unseal"], "period": "24h", "no_parent": true],
                        as: root
                    )
                    let token = try #require(made["auth", "client_token"]?.string, "\(made.text)")
                    _ = FileManager.default.createFile(
                        atPath: tokenFile,
                        contents: Data(token.utf8),
                        attributes: [.posixPermissions: 0o600]
                    )
                    let configure: @Sendable (inout Configuration) throws -> Void = {
                        [address = other.address] in
                        $0.unsealing.address = address
                        $0.unsealing.key = "unseal"
                        $0.unsealing.tokenFile = tokenFile
                    }
                    let kept = try await ListeningServer.serving(opened, configuring: configure) { server in
                        let before = try await server.ask("GET", "sys/seal-status")
                        #expect(
                            before["type"] == "transit" && before["initialized"] == false,
                            "\(before.text)"
                        )
                        let made = try await server.ask(
                            "PUT",
                            "sys/init",
                            ["recovery_shares": 3, "recovery_threshold": 2]
                        )
                        #expect(made.status == 200, "\(made.text)")
                        #expect(made["keys"] == [] && made["recovery_keys"]?.array?.count == 3)
                        let own = try #require(made["root_token"]?.string)
                        let mount: JSON = ["type": "kv"]
                        #expect(try await server.ask("POST", "sys/mounts/kv", mount, as: own).status == 204)
                        #expect(try await server.ask("POST", "kv/a", ["value": "1"], as: own).status == 204)
                        return own
                    }
                    // The other server is sealed: this one stays so, and says nothing of it but its status.
                    #expect(try await other.ask("PUT", "sys/seal", as: root).status == 204)
                    try await ListeningServer.serving(opened, configuring: configure) { server in
                        let status = try await server.ask("GET", "sys/seal-status")
                        #expect(status["sealed"] == true && status["recovery_seal"] == true, "\(status.text)")
                        #expect(try await server.ask("GET", "kv/a", as: kept).status == 503)
                        // It answers again: nobody has to do anything here.
                        #expect(try await other.ask("PUT", "sys/unseal", ["key": key])["sealed"] == false)
                        try await condition {
                            try await server.ask("GET", "sys/seal-status")["sealed"] == false
                        }
                        #expect(try await server.ask("GET", "kv/a", as: kept)["data", "value"] == "1")
                        #expect(!server.log.all.contains { $0.contains(token) })
                    }
                }
            }
        }
    }
}
