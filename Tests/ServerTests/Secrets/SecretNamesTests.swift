import API
import Access
import Evidence
import Foundation
import HTTPTypes
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

/// Names that stand for roles, with a PostgreSQL that lends, and descriptions: over the program's API, below `/v1` and on pages.
@Suite("Secrets by their names")
struct SecretNamesTests {
    private let name = "prod.db.postgres.billing"

    @Test(
        "a name lends as its role does, by what policies say of it whichever way it is asked for, and the record says so"
    )
    func role() async throws {
        try await SecretsBench.with { bench in
            try await PrivatePostgres.with { postgres in
                try await bench.lend(postgres)
                let house = bench.house
                try await naming(bench)
                // Read by name, it is an account of the target.
                let lent = try await house.post("/api/v1/secrets/\(name)/read", [:])
                #expect(lent.status == 200, "\(lent.text)")
                #expect(lent["secret_type"] == "dynamic_role" && lent["renewable"] == true)
                #expect(lent["lease_id"]?.string?.hasPrefix("database/creds/billing/") == true)
                #expect((1...3_600).contains(lent["lease_duration_seconds"]?.integer ?? 0))
                let username = try #require(lent["data", "username"]?.string)
                let password = try #require(lent["data", "password"]?.string)
                #expect(await postgres.opens(username, password))
                let told = try #require(try await bench.reads(of: "database/creds/billing").last)
                #expect(told["secret_type"] == "dynamic_role")
                #expect(try await bench.events("secret.dynamic_issued") == 1)
                #expect(told["lease_id"] == lent["lease_id"] && told["access_granted"] == true)
                #expect(told["event_data"]?["secret_path"]?.string == name)
                try await documents(bench, postgres)
                try await pages(bench, postgres)
                try await apart(bench)
            }
        }
    }

    private func naming(_ bench: SecretsBench) async throws {
        let house = bench.house
        func put(_ name: String, _ body: JSON, as token: String? = nil) async throws -> Answer {
            try await house.ask(.put, "/api/v1/secrets/\(name)", body, token: token ?? house.northwind.token)
        }
        // Whoever gives a name needs both: to write policies, and to borrow by the role.
        let reader = try await house.token(with: [.read], named: "reader")
        #expect(try await put(name, ["role_path": "database/creds/billing"], as: reader).status == 403)
        let writer = try await house.token(with: [.read, .managePolicies], named: "writer")
        let denied = try await put(name, ["role_path": "database/creds/billing"], as: writer)
        #expect(denied.status == 403 && denied["code"] == "secret_denied", "\(denied.text)")

        for (body, field) in [
            (["role_path": "database/creds/nobody"] as JSON, "role_path"),
            (["role_path": "database/roles/billing"], "role_path"), (["role_path": "kv/data/a"], "role_path"),
            ([:], "role_path"),
            (
                [
                    "role_path": "database/creds/billing",
                    "description": .string(String(repeating: "x", count: 1_025)),
                ], "description"
            ),
        ] {
            let refused = try await put(name, body)
            #expect(refused.status == 422 && refused["field"]?.string == field, "\(body): \(refused.text)")
        }
        #expect(try await put("prod/db", ["role_path": "database/creds/billing"]).status == 404)
        #expect(try await put("Prod.db", ["role_path": "database/creds/billing"]).status == 422)

        let long = try await put(
            "a." + String(repeating: "b", count: 254),
            ["role_path": "database/creds/billing"]
        )
        #expect(long.status == 422 && long["field"] == "name", "\(long.text)")

        let made = try await put(name, ["role_path": "database/creds/billing", "description": "invoices"])
        #expect(made.status == 201, "\(made.text)")
        #expect(made["secret_type"] == "dynamic_role" && made["path"] == "database/creds/billing")
        #expect(try await put(name, ["role_path": "database/creds/billing"]).status == 200)
        let shown = try await house.get("/api/v1/secrets/\(name)")
        #expect(shown["description"] == "invoices" && shown["secret_path"]?.string == name, "\(shown.text)")
        let listed = try await house.get("/api/v1/secrets").items
        #expect(listed.compactMap { $0["secret_path"]?.string } == [name])
        let hidden = try await house.ask(.get, "/api/v1/secrets", token: reader)
        #expect(hidden.items.isEmpty)
        #expect(try await house.ask(.get, "/api/v1/secrets/\(name)", token: reader).status == 404)

        // A role has one name, and a name stands for one thing.
        let second = try await put("prod.db.other", ["role_path": "database/creds/billing"])
        #expect(second.status == 409 && second["code"] == "name_taken", "\(second.text)")
        try await bench.write("prod/db", ["password": "kept"])
        let kept = try await put("kv.prod.db", ["role_path": "database/creds/billing"])
        #expect(kept.status == 409, "\(kept.text)")
        try await collide(bench)
    }

    /// A key/value store whose secret would have the role's name.
    private func collide(_ bench: SecretsBench) async throws {
        let mount: JSON = ["type": "kv", "options": ["version": "2"]]
        #expect(try await bench.ask(.post, "sys/mounts/prod", mount).status == 204)
        for (path, body) in [
            ("prod/data/db/postgres/billing", ["data": ["a": "b"]] as JSON),
            ("prod/metadata/db/postgres/billing", ["max_versions": 3]),
        ] {
            let refused = try await bench.ask(.post, path, body)
            #expect(
                refused.status == 400 && refused.text.contains("name of another secret"),
                "\(refused.text)"
            )
        }
        #expect(try await bench.ask(.post, "prod/data/db/postgres/other", ["data": ["a": "b"]]).status == 200)
        // Nor can a store be moved there, while its engine can: the name stays.
        let other: JSON = ["type": "kv", "options": ["version": "1"]]
        #expect(try await bench.ask(.post, "sys/mounts/aside", other).status == 204)
        #expect(try await bench.ask(.post, "aside/db/postgres/billing", ["a": "b"]).status == 204)
        #expect(try await bench.ask(.delete, "sys/mounts/prod").status == 204)
        let move: (String, String) async throws -> Answer = { from, to in
            try await bench.ask(.post, "sys/remount", ["from": .string(from), "to": .string(to)])
        }
        let refused = try await move("aside", "prod")
        #expect(refused.status == 400 && refused.text.contains("stands for a role"), "\(refused.text)")
        #expect(try await bench.ask(.get, "aside/db/postgres/billing").status == 200)
        for (from, to) in [("database", "moved"), ("moved", "database")] {
            #expect((200..<300).contains(try await move(from, to).status))
            #expect(
                try await bench.house.get("/api/v1/secrets/\(name)")["path"]?.string == "\(to)/creds/billing"
            )
        }
    }

    /// What documents say of the name holds below `/v1`, too.
    private func documents(_ bench: SecretsBench, _ postgres: PrivatePostgres) async throws {
        let house = bench.house
        let app = try await house.access.createCaller(
            CallerDraft(kind: .application, name: "shop", permissions: [.read]),
            by: house.northwind.caller
        ).caller
        let token = try await house.access.issueToken(for: "shop", by: house.northwind.caller).token
            .revealed()
        func read() async throws -> [Int] {
            [
                try await house.ask(.post, "/api/v1/secrets/\(name)/read", token: token).status,
                try await house.ask(.get, "/v1/database/creds/billing", nil, ["X-Vault-Token": token]).status,
            ]
        }
        func write(_ policy: String, _ text: String) async throws {
            _ = try await house.access.putPolicy(policy, text: text, by: house.northwind.caller)
        }
        #expect(try await read() == [403, 403])
        let bound = #""allowed_operations": ["read"], "entity_bindings": ["\#(app.id)"]"#
        try await write("of-shop", #"{"allowed_secrets": ["prod.db.*"], \#(bound)}"#)
        #expect(try await read() == [200, 200])
        let told = try await bench.reads(of: "database/creds/billing").suffix(2)
        #expect(told.allSatisfy { $0["policy_matched"] == "of-shop prod.db.*" }, "\(told)")
        #expect(told.allSatisfy { $0["secret_type"] == "dynamic_role" })
        let capabilities = try await house.ask(
            .post,
            "/v1/sys/capabilities-self",
            ["paths": ["database/creds/billing"]],
            ["X-Vault-Token": token]
        )
        #expect(capabilities["capabilities"] == ["read"], "\(capabilities.text)")
        // Refused by its name, it is refused by its path, whatever gives that.
        try await write(
            "path",
            "entity_bindings = [\"\(app.id)\"]\npath \"database/*\" { capabilities = [\"read\"] }"
        )
        try await write(
            "refuse",
            #"{"allowed_secrets": ["prod.db.postgres.*"], "deny_policy": true, \#(bound)}"#
        )
        #expect(try await read() == [403, 403])
        let refused = try #require(try await bench.reads(of: "database/creds/billing").last)
        #expect(refused["access_granted"] == false && refused["event_data"]?["secret_path"]?.string == name)
    }

    private func pages(_ bench: SecretsBench, _ postgres: PrivatePostgres) async throws {
        let ada = try await bench.person("ada", #"path "database/creds/*" { capabilities = ["read"] }"#)
        let list = try await ada.get("/secrets")
        #expect(list.contains("/secrets/role?name=\(name)") && list.contains("invoices"))
        let page = try await ada.get("/secrets/role?name=\(name)")
        #expect(page.contains("Give me credentials") && page.contains("database/creds/billing"))
        let before = try await postgres.accounts().count
        let issued = try await ada.post("/secrets/issue", ["name": name])
        #expect(issued.status == 200 && issued.text.contains("username"), "\(issued.text)")
        #expect(issued.text.contains("database/creds/billing/"))
        #expect(try await postgres.accounts().count == before + 1)
        let bob = try await bench.person("bob", #"path "kv/*" { capabilities = ["read"] }"#)
        #expect(try await !bob.get("/secrets").contains(name))
        #expect(try await bob.ask(.get, "/secrets/role?name=\(name)").status == 404)
        #expect(try await bob.post("/secrets/issue", ["name": name]).status == 404)
    }

    /// Another tenant has nothing of it; taken away, it lends no more, and what is lent stays.
    private func apart(_ bench: SecretsBench) async throws {
        let house = bench.house
        let path = "/api/v1/secrets/\(name)"
        for answer in [
            try await house.ask(.get, path, token: house.contoso.token),
            try await house.ask(.post, path + "/read", token: house.contoso.token),
            try await house.ask(.delete, path, token: house.contoso.token),
        ] {
            #expect(answer.status == 404, "\(answer.text)")
        }
        #expect(try await house.ask(.delete, path, token: house.northwind.token).status == 204)
        #expect(try await house.ask(.delete, path, token: house.northwind.token).status == 404)
        #expect(try await house.post(path + "/read", [:]).status == 404)
        #expect(try await bench.ask(.get, "database/creds/billing").status == 200)
        let told = try #require(try await bench.reads(of: "database/creds/billing").last)
        #expect(told["secret_type"] == "dynamic" && told["event_data"]?["secret_path"] == nil)
        #expect(try await bench.events("secret.deleted") >= 1)
    }

    @Test("a secret of KV 2 has a description, which clients of Vault's API see where there is one")
    func description() async throws {
        try await SecretsBench.with { bench in
            let house = bench.house
            // In passing: the version of the API that is spoken, and of the product.
            let version = try await house.ask(.get, "/v1/sys/health")["version"]?.string
            #expect(version == "2.6.2+muniment.\(ProductVersion.current)")
            try await bench.write("app/db", ["password": "canary-d1"])
            let path = "/api/v1/secrets/kv.app.db"
            let bare = try await house.get(path)
            #expect(bare["secret_type"] == "static" && bare["version"] == 1, "\(bare.text)")
            #expect(bare["description"]?.string == nil && !bare.text.contains("canary-d1"))
            #expect(try await bench.ask(.get, "kv/metadata/app/db")["data"]?["description"] == nil)
            let put = try await house.ask(
                .put,
                path,
                ["description": "of the shop"],
                token: house.northwind.token
            )
            #expect(put.status == 200 && put["description"] == "of the shop", "\(put.text)")
            #expect(try await bench.ask(.get, "kv/metadata/app/db")["data", "description"] == "of the shop")
            // What is not named stays; a new version, too, leaves it.
            #expect(try await bench.ask(.post, "kv/metadata/app/db", ["max_versions": 4]).status == 204)
            try await bench.write("app/db", ["password": "canary-d2"])
            #expect(try await house.get(path)["description"] == "of the shop")
            let read = try await house.post(path + "/read", [:])
            #expect(read["data", "password"] == "canary-d2" && read["version"] == 2, "\(read.text)")
            #expect(try await bench.reads(of: "kv/data/app/db").last?["secret_type"] == "static")
            let ada = try await bench.person("ada", #"path "kv/*" { capabilities = ["read", "update"] }"#)
            #expect(try await ada.get("/secrets/secret?path=kv/app/db").contains("of the shop"))
            let form = ["path": "kv/app/db", "description": "of <b> the till", "custom": ""]
            #expect(try await ada.post("/secrets/metadata", form).status == 303)
            #expect(try await ada.get("/secrets/secret?path=kv/app/db").contains("of &lt;b&gt; the till"))
            let long = try await bench.ask(
                .post,
                "kv/metadata/app/db",
                ["description": .string(String(repeating: "x", count: 1_025))]
            )
            #expect(long.status == 400 && long.text.contains("description"), "\(long.text)")
            #expect(try await bench.ask(.post, "kv/metadata/app/db", ["description": ""]).status == 204)
            #expect(try await house.get(path)["description"]?.string == nil)
            // What there is not, nobody describes.
            for missing in ["kv.app.none", "nowhere.app"] {
                let answer = try await house.ask(
                    .put,
                    "/api/v1/secrets/\(missing)",
                    ["description": "x"],
                    token: house.northwind.token
                )
                #expect(answer.status == 404, "\(missing): \(answer.text)")
            }
            let reader = try await house.token(with: [.read], named: "reader")
            for (method, suffix) in [(HTTPRequest.Method.get, ""), (.post, "/read")] {
                #expect(try await house.ask(method, path + suffix, token: reader).status == 403)
            }
        }
    }
}
