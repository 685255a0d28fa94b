import Access
import Evidence
import HTTPTypes
import Testing

@testable import Server

@Suite("Pages of agents, applications and rotations")
struct PrincipalPagesTests {
    private static let fingerprint = String(repeating: "ab", count: 32)

    @Test(
        "one is registered, let in, given a certificate, suspended and retired by its page, and the rest is refused"
    )
    func lifecycle() async throws {
        try await House.with { house in
            let browser = try await PersonBrowser(house, named: "ada", [.read, .managePolicies, .readLedger])
            #expect(
                try await browser.get("/applications").contains("No application is registered")
                    == false,
                "the tenant of the tests has one"
            )
            let made = try await browser.post(
                "/agents",
                [
                    "name": " worker 7 ", "description": "<b>", "hostname": "w7.example",
                    "certificate": Self.fingerprint,
                ]
            )
            #expect(made.header("Location") == "/agents/worker%207?done=registered", "\(made.text)")
            #expect(try await browser.post("/agents", ["name": "worker 7"]).status == 409)
            let page = try await browser.get("/agents/worker%207")
            #expect(page.contains("waits to be activated") && page.contains("&lt;b&gt;"))
            #expect(page.contains("sha256:\(Self.fingerprint)") && page.contains("w7.example"))
            #expect(page.contains("/audit?actor=") && page.contains("chronicle #"))
            let id = try await house.access.principal(.agent, "worker 7", of: house.northwind.caller.tenant)
                .principal.id
            for binding in [id.description, "sha256:\(Self.fingerprint)"] {
                _ = try await house.access.putPolicy(
                    "of-\(binding.prefix(6))",
                    text: "entity_bindings = [\"\(binding)\"]\npath \"kv/a\" { capabilities = [\"read\"] }",
                    by: house.northwind.caller
                )
            }
            func step(_ name: String, _ fields: [String: String] = [:]) async throws -> Int {
                try await browser.post("/agents/worker%207", fields.merging(["do": name]) { $1 }).status
            }
            #expect(try await step("activate") == 303)
            let active = try await browser.get("/agents/worker%207?done=activate")
            #expect(active.contains("It is active. 2 policies are bound to it."), "\(active)")
            #expect(active.contains("/policies/of-sha256"))
            #expect(
                try await step("revoke-certificate", ["fingerprint": "sha256:" + Self.fingerprint]) == 303
            )
            #expect(try await browser.get("/agents/worker%207").contains("1 policy is bound to it."))
            #expect(try await step("add-certificate", ["certificate": "no certificate"]) == 422)
            #expect(try await step("amend", ["description": "moved", "hostname": ""]) == 303)
            let amended = try await browser.get("/agents/worker%207")
            #expect(amended.contains("moved") && !amended.contains("w7.example"))
            #expect(try await step("suspend") == 303)
            #expect(try await browser.get("/agents").contains("suspended"))
            // Retiring is for good: without the tick nothing happens.
            #expect(try await step("retire") == 422)
            #expect(try await step("retire", ["sure": "yes"]) == 303)
            #expect(try await step("activate") == 409)
            #expect(try await step("") == 422)
            let over = try await browser.get("/agents/worker%207")
            #expect(over.contains("for good") && !over.contains("value=\"suspend\""))

            let reader = try await PersonBrowser(house, named: "reader", [.read])
            let seen = try await reader.get("/agents/worker%207")
            #expect(
                !seen.contains("<form method=\"post\" action=\"/agents") && !seen.contains("/audit?actor=")
            )
            #expect(try await reader.post("/agents/worker%207", ["do": "activate"]).status == 403)
            #expect(try await browser.ask(.get, "/applications/worker%207").status == 404)
        }
    }

    @Test(
        "a secret's rotation stands with its history, is asked for by who may, and is told while the secrets are sealed"
    )
    func rotations() async throws {
        try await SecretsBench.with { bench in
            try await bench.write("app/db", ["password": "old-4711"])
            let set: JSON = ["rotation_period": "24h", "field": "password"]
            #expect(try await bench.ask(.post, "kv/rotation/app/db", set).status == 200)
            let rules = "path \"kv/*\" { capabilities = [\"read\", \"list\", \"update\"] }"
            let ada = try await bench.person("ada", rules, [.read, .readLedger])
            let list = try await ada.get("/rotations")
            #expect(list.contains("None fails.") && list.contains("/rotations/kv.app.db"))
            #expect(try await ada.get("/rotations?state=failing").contains("None fails."))
            let page = try await ada.get("/rotations/kv.app.db")
            #expect(page.contains("There was none yet.") && page.contains("Rotate now"))
            #expect(page.contains("name=\"path\" value=\"kv/app/db\""), "\(page)")
            #expect(try await ada.post("/secrets/rotate", ["path": "kv/app/db"]).status == 303)
            let after = try await ada.get("/rotations/kv.app.db")
            #expect(after.contains("version 1 to 2") && after.contains("asked for by ada"), "\(after)")
            #expect(!after.contains("old-4711"))
            // Who may not rotate it finds no button, and who may not read the record nothing.
            let bob = try await bench.person("bob", "path \"other\" {}", [.read, .readLedger])
            #expect(try await bob.get("/rotations/kv.app.db").contains("Rotate now") == false)
            let carl = try await bench.person("carl", rules, [.read])
            #expect(try await carl.ask(.get, "/rotations").status == 403)
            #expect(try await ada.ask(.get, "/rotations/kv.app.none").status == 404)
            #expect(try await ada.ask(.get, "/rotations/KV.app").status == 404)
            #expect(try await bench.ask(.put, "sys/seal", [:]).status == 204)
            let sealed = try await ada.get("/rotations/kv.app.db")
            #expect(sealed.contains("version 1 to 2") && !sealed.contains("Rotate now"))
        }
    }
}
