import Access
import Evidence
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// `max_ttl_seconds` of documents, with a PostgreSQL that lends, an authority, and all else that is issued below `/v1`.
@Suite("What is issued lives no longer than policies say")
struct IssuedLifeTests {
    /// A token, and what is asked with it.
    private struct Holder: Sendable {
        let house: House
        let token: String

        func ask(
            _ method: HTTPRequest.Method,
            _ path: String,
            _ body: JSON? = nil,
            wrapTTL: String? = nil
        ) async throws -> Answer {
            var headers = ["X-Vault-Token": token]
            if let wrapTTL { headers["X-Vault-Wrap-TTL"] = wrapTTL }
            return try await house.ask(method, "/v1/" + path, body, headers)
        }
    }

    private static func holder(_ bench: SecretsBench, _ policies: String...) async throws -> Holder {
        let body: JSON = ["policies": .array(policies.map(JSON.string)), "ttl": "24h"]
        let made = try await bench.ask(.post, "auth/token/create", body)
        let token = try #require(made["auth", "client_token"]?.string, "\(made.text)")
        return Holder(house: bench.house, token: token)
    }

    private static func policy(_ bench: SecretsBench, _ name: String, _ text: String) async throws {
        let written = try await bench.ask(.put, "sys/policies/acl/\(name)", ["policy": .string(text)])
        try #require(written.status == 204, "\(written.text)")
    }

    /// Engines and policies: `all` lets everything be done, the others are documents.
    private static func prepare(_ bench: SecretsBench, _ postgres: PrivatePostgres) async throws {
        try await bench.lend(postgres, maximumTTL: "2h")
        try await bench.set("sys/mounts/pki", ["type": "pki"])
        try await bench.set("pki/root/generate/internal", ["common_name": "Example Root", "key_type": "ec"])
        try await bench.set(
            "pki/roles/web",
            ["allow_any_name": true, "key_type": "ec", "ttl": "24h", "max_ttl": "48h"]
        )
        try await bench.set("sys/auth/approle", ["type": "approle"])
        try await bench.set("auth/approle/role/web", ["token_policies": "default"])
        try await bench.write("app/db", ["password": "canary"])
        try await policy(
            bench,
            "all",
            #"path "*" { capabilities = ["create", "read", "update", "list", "sudo"] }"#
        )
        func document(_ name: String, _ secrets: String, _ operation: String, _ seconds: Int) async throws {
            try await policy(
                bench,
                name,
                """
                {"allowed_secrets": ["\(secrets)"], "allowed_operations": ["\(operation)"],
                 "max_ttl_seconds": \(seconds)}
                """
            )
        }
        try await document("short", "*", "*", 900)
        try await document("reads", "*", "read", 900)
        try await document("certificates", "pki.issue.*", "update", 600)
        try await document("named", "prod.db.*", "read", 300)
    }

    @Test("leases, certificates, tokens, wrapping tokens and SecretIDs, and none is renewed past it")
    func lives() async throws {
        try await SecretsBench.with { bench in
            try await PrivatePostgres.with { postgres in
                try await Self.prepare(bench, postgres)
                let short = try await Self.holder(bench, "all", "short")
                let free = try await Self.holder(bench, "all")
                try await certificates(bench, short, free)
                try await wrapping(short, free)
                try await names(bench, short, free)
                try await renewals(bench, short, free)
            }
        }
    }

    private func certificates(_ bench: SecretsBench, _ short: Holder, _ free: Holder) async throws {
        func life(_ holder: Holder, _ more: JSONObject = [:]) async throws -> (seconds: Int, warns: Bool) {
            var body = more
            body["common_name"] = "a.example"
            let answer = try await holder.ask(.post, "pki/issue/web", .object(body))
            let end = try #require(answer["data", "expiration"]?.integer, "\(answer.text)")
            let now = Int(bench.house.clock.now().microseconds / 1_000_000)
            return (end - now, answer["warnings"]?.array?.isEmpty == false)
        }
        for more in [[:], ["ttl": "2h"], ["not_after": "2099-01-01T00:00:00Z"]] as [JSONObject] {
            let issued = try await life(short, more)
            #expect((890...900).contains(issued.seconds) && issued.warns, "\(more) \(issued)")
        }
        #expect(try await life(short, ["ttl": "5m"]).seconds <= 300)
        let whole = try await life(free)
        #expect((86_300...86_400).contains(whole.seconds) && !whole.warns, "\(whole)")
        // A document that names the path limits what is issued there, and nothing else.
        let narrow = try await Self.holder(bench, "all", "certificates")
        #expect(try await life(narrow).seconds <= 600)
        #expect(
            try await narrow.ask(.post, "auth/token/create", ["ttl": "1h"])["auth", "lease_duration"] == 3_600
        )
        // It allows none of it.
        let bare = try await Self.holder(bench, "certificates")
        #expect(try await bare.ask(.post, "pki/issue/web", ["common_name": "a.example"]).status == 403)
    }

    private func wrapping(_ short: Holder, _ free: Holder) async throws {
        for (holder, seconds) in [(short, 900), (free, 3_600)] {
            let wrapped = try await holder.ask(.get, "kv/data/app/db", wrapTTL: "1h")
            #expect(wrapped["wrap_info", "ttl"]?.integer == seconds, "\(wrapped.text)")
        }
        for (holder, seconds) in [(short, 900), (free, 0)] {
            let made = try await holder.ask(.post, "auth/approle/role/web/secret-id")
            #expect(made["data", "secret_id_ttl"]?.integer == seconds, "\(made.text)")
        }
    }

    /// Of a role with a name, that of a path, and what the simulator says of it.
    private func names(_ bench: SecretsBench, _ short: Holder, _ free: Holder) async throws {
        let house = bench.house
        let reads = try await Self.holder(bench, "all", "reads")
        for (holder, lent, made) in [(short, 900, 900), (reads, 900, 3_600), (free, 3_600, 3_600)] {
            let answer = try await holder.ask(.get, "database/creds/billing")
            #expect(answer["lease_duration"]?.integer == lent, "\(answer.text)")
            let token = try await holder.ask(.post, "auth/token/create", ["ttl": "1h"])
            #expect(token["auth", "lease_duration"]?.integer == made, "\(token.text)")
        }
        let put = try await house.ask(
            .put,
            "/api/v1/secrets/prod.db.billing",
            ["role_path": "database/creds/billing"],
            token: house.northwind.token
        )
        try #require(put.status == 201, "\(put.text)")
        let named = try await Self.holder(bench, "named")
        let answer = try await named.ask(.get, "database/creds/billing")
        #expect(answer["lease_duration"]?.integer == 300, "\(answer.text)")
        let said = try await house.post(
            "/api/v1/policies/simulate",
            ["operation": "update", "path": "auth/token/create", "policies": ["all", "short"]]
        )
        #expect(said["is_allowed"] == true && said["max_ttl_seconds"] == 900, "\(said.text)")
    }

    private func renewals(_ bench: SecretsBench, _ short: Holder, _ free: Holder) async throws {
        func lend(_ holder: Holder) async throws -> JSON {
            try #require(try await holder.ask(.get, "database/creds/billing")["lease_id"])
        }
        func make(_ holder: Holder, _ body: JSON) async throws -> (token: JSON, seconds: Int?) {
            let made = try await holder.ask(.post, "auth/token/create", body)
            let token = try #require(made["auth", "client_token"], "\(made.text)")
            return (token, made["auth", "lease_duration"]?.integer)
        }
        let (limited, whole) = (try await lend(short), try await lend(free))
        let (child, other) = (try await make(short, ["ttl": "1h"]), try await make(free, ["ttl": "1h"]))
        #expect(child.seconds == 900 && other.seconds == 3_600)
        let shown = try await bench.ask(.post, "auth/token/lookup", ["token": child.token])
        #expect(shown["data", "explicit_max_ttl"] == 900, "\(shown.text)")
        #expect(try await make(short, ["type": "batch", "ttl": "1h"]).seconds == 900)
        let periodic = try await make(short, ["period": "1h"])
        #expect(periodic.seconds == 900)

        bench.house.clock.advance(by: .seconds(600))
        func renewed(_ holder: Holder, lease: JSON) async throws -> Int {
            let body: JSON = ["lease_id": lease, "increment": 3_600]
            let answer = try await holder.ask(.put, "sys/leases/renew", body)
            return try #require(answer["lease_duration"]?.integer, "\(answer.text)")
        }
        func renewed(_ holder: Holder, token: JSON) async throws -> Int {
            let body: JSON = ["token": token, "increment": "1h"]
            let answer = try await holder.ask(.post, "auth/token/renew", body)
            return try #require(answer["auth", "lease_duration"]?.integer, "\(answer.text)")
        }
        // Counted from the issue, whoever renews.
        #expect((1...300).contains(try await renewed(free, lease: limited)))
        #expect((1...300).contains(try await renewed(free, token: child.token)))
        #expect((1...300).contains(try await renewed(free, token: periodic.token)))
        // What was issued without a limit is made no longer by who has one, nor shorter.
        #expect((2_900...3_000).contains(try await renewed(short, lease: whole)))
        #expect((2_900...3_000).contains(try await renewed(short, token: other.token)))
        #expect(try await renewed(free, lease: whole) == 3_600)
        #expect(try await renewed(free, token: other.token) == 3_600)
        let own = try await short.ask(.post, "auth/token/renew-self", ["increment": "48h"])
        #expect((1...86_400).contains(own["auth", "lease_duration"]?.integer ?? 0), "\(own.text)")
        #expect(own["warnings"]?.array?.isEmpty == false)
        bench.house.clock.advance(by: .seconds(301))
        let gone = try await bench.ask(.post, "auth/token/lookup", ["token": child.token])
        #expect(gone.status == 403, "\(gone.text)")
    }
}
