import Access
import Evidence
import Foundation
import HTTPTypes
import Testing

@testable import Server

@Suite("Pages of policies", .house, .serialized)
struct PolicyPagesTests {
    private static let both: Set<Permission> = [.read, .managePolicies]

    @Test("a policy is written, tried, changed and deleted in the editor, in both languages")
    func editor() async throws {
        try await SecretsBench.with { bench in
            let browser = try await PersonBrowser(bench.house, named: "ada", Self.both)
            #expect(try await browser.get("/policies").contains("What no policy allows is refused"))
            for (kind, words) in [
                ("acl", "path &quot;secret/data/team-a/*&quot;"), ("secrets", "allowed_secrets"),
            ] {
                #expect(try await browser.get("/policies?new=\(kind)").contains(words), "\(kind)")
            }
            let rules = "path \"kv/data/a\" {\r\n  capabilities = [\"read\"]\r\n}\r\n"
            let made = try await browser.post("/policies", ["name": "readers", "text": rules, "do": "save"])
            #expect(
                made.status == 303 && made.header("Location") == "/policies/readers?done=saved",
                "\(made.text)"
            )
            let kept = try await bench.house.access.policy(named: "readers", for: browser.caller)
            #expect(kept.text == "path \"kv/data/a\" {\n  capabilities = [\"read\"]\n}\n")
            let page = try await browser.get("/policies/readers?done=saved")
            #expect(page.contains("It holds from now on") && page.contains("<code>kv/data/a</code>"))
            #expect(page.contains("Nobody has it.") && page.contains("chronicle #"))
            // One that is there is not written over from the page of new ones.
            let again = try await browser.post(
                "/policies",
                ["name": "readers", "text": "path \"x\" {}", "do": "save"]
            )
            #expect(again.status == 409 && again.text.contains("There is a policy of this name already"))

            let basis = try #require(page.firstMatch(of: #/name="basis" value="([0-9a-f]{64})"/#)?.1)
            let document =
                #"{"allowed_secrets": ["kv.a.*"], "allowed_operations": ["read"], "deny_policy": true}"#
            let changed = try await browser.post(
                "/policies/readers",
                ["basis": String(basis), "text": document, "do": "save"]
            )
            #expect(changed.status == 303, "\(changed.text)")
            let after = try await browser.get("/policies/readers")
            #expect(after.contains("It speaks of secrets by their names, and refuses what it names"))
            #expect(after.contains("<code>kv.a.*</code>"))
            // Who began before that saves nothing, and keeps what was typed.
            let late = try await browser.post(
                "/policies/readers",
                ["basis": String(basis), "text": "path \"typed\" {}", "do": "save"]
            )
            #expect(late.status == 409 && late.text.contains("Somebody has changed this policy meanwhile"))
            #expect(late.text.contains("path &quot;typed&quot;"))
            #expect(try await browser.post("/policies/readers/delete").status == 303)
            #expect(try await browser.ask(.get, "/policies/readers").status == 404)
            for name in ["root", "default"] {
                #expect(try await browser.post("/policies/\(name)/delete").status == 409, "\(name)")
            }
            #expect(try await browser.get("/policies/root").contains("can&#39;t be changed"))
        }
    }

    @Test(
        "a text that is no policy is shown with its line and column, what helps, and is not saved",
        arguments: [
            (
                "path \"a\" {\n  capabilities = [\"fly\"]\n}", "Line 2, column 19:",
                "there is no capability «fly»"
            ),
            ("path \"a\" {", "Line 1", "{"), ("{\"allowed_secrets\": []}", "Line 1", "allowed_secrets"),
            ("path \"<b>\" { x = 1 }", "Line 1", "«x»"), ("path \"+*\" {}", "Line 1", "+*"),
        ]
    )
    func faults(text: String, place: String, reason: String) async throws {
        let house = try House.shared()
        let browser = try await PersonBrowser(house, named: "ada \(UUID())", Self.both)
        for step in ["save", "try"] {
            let answer = try await browser.post("/policies", ["name": "broken", "text": text, "do": step])
            #expect(answer.status == 422, "\(step): \(answer.status)")
            #expect(answer.text.contains(place), "\(answer.text)")
            #expect(answer.text.contains(reason), "\(answer.text)")
            #expect(
                answer.text.contains("class=\"faulty\"") && !answer.text.contains("<b>"),
                "\(answer.text)"
            )
        }
        #expect(try await browser.ask(.get, "/policies/broken").status == 404)
        for name in ["", "root", "a\u{1}b", String(repeating: "n", count: 201)] {
            let answer = try await browser.post(
                "/policies",
                ["name": name, "text": "path \"a\" {}", "do": "save"]
            )
            #expect((400..<500).contains(answer.status), "\(name)")
        }
    }

    @Test("who may not write policies reads them, and finds no editor")
    func withoutPermission() async throws {
        let house = try House.shared()
        let browser = try await PersonBrowser(house, named: "reader", [.read])
        for path in ["/policies", "/policies/default", "/policies?new=acl"] {
            let page = try await browser.get(path)
            #expect(
                !page.contains("<textarea") && !page.contains("Delete it") && !page.contains("Write one"),
                "\(path)"
            )
        }
        for path in ["/policies", "/policies/default", "/policies/default/delete"] {
            let answer = try await browser.post(
                path,
                ["name": "mine", "text": "path \"*\" {}", "do": "save"]
            )
            #expect(answer.status == 403 && answer.text.contains("policy.manage"), "\(path)")
        }
        let nobody = try await PersonBrowser(house, named: "stranger", [])
        for path in ["/policies", "/policies/default", "/simulator", "/secrets", "/logins"] {
            #expect(try await nobody.ask(.get, path).status == 403, "\(path)")
        }
    }

    @Test(
        "the simulator says whether, by which policy and why, for whoever is asked about, at any time, from any place"
    )
    func simulator() async throws {
        try await SecretsBench.with { bench in
            let house = bench.house
            let browser = try await PersonBrowser(house, named: "ada", Self.both)
            let bob = try await PersonBrowser(house, named: "bob", [.read])
            func put(_ name: String, _ text: String) async throws {
                _ = try await house.access.putPolicy(name, text: text, by: house.northwind.caller)
            }
            try await put("readers", #"path "kv/data/*" { capabilities = ["read"] }"#)
            try await put(
                "hours",
                """
                {"allowed_secrets": ["kv.prod.*"], "allowed_operations": ["read"], "deny_policy": true,
                 "entity_bindings": ["\(bob.caller.id)"],
                 "conditions": {"time_of_day": {"from": "20:00", "to": "06:00"}, "time_zone": "UTC"}}
                """
            )
            func ask(_ fields: [String: String]) async throws -> String {
                let query = fields.map { name, value in
                    "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
                }
                return try await browser.get("/simulator?" + query.joined(separator: "&"))
            }
            let day = try await ask([
                "who": "bob", "policies": "readers", "operation": "read", "path": "kv/data/prod/db",
                "from": "10.0.0.7", "at": "2026-03-02T10:00",
            ])
            #expect(day.contains("Yes, it may be done.") && day.contains("readers kv/data/*"))
            #expect(day.contains("kv.prod.db") && day.contains("The caller bob"))
            let night = try await ask([
                "who": "caller:bob", "policies": "readers, missing", "operation": "read",
                "path": "kv/data/prod/db",
                "at": "2026-03-02T22:00",
            ])
            #expect(night.contains("No, it may not be done.") && night.contains("Refused by hours"))
            #expect(
                night.contains("There is no policy «missing»")
                    && night.contains("an address that is not told")
            )
            #expect(night.contains(#"href="/policies/hours""#) && night.contains("outweighed"))
            // It is what the request itself would be answered.
            let nobody = try await ask(["operation": "read", "path": "kv/data/prod/db"])
            #expect(
                nobody.contains("No, it may not be done.")
                    && nobody.contains("what is not allowed is refused")
            )
            let made = try await bench.ask(
                .post,
                "auth/token/create",
                ["policies": ["readers"], "ttl": "1h"]
            )
            let accessor = try #require(made["auth", "accessor"]?.string)
            let token = try await ask(["who": "token:\(accessor)", "operation": "read", "path": "kv/data/x"])
            #expect(token.contains("Yes, it may be done."))
            let entity = try await bench.ask(
                .post,
                "identity/entity",
                ["name": "carol", "policies": ["readers"]]
            )
            #expect(entity.status == 200, "\(entity.text)")
            #expect(try await ask(["who": "carol", "path": "kv/data/x"]).contains("The entity carol"))
            // The same over HTTP, as the command line asks.
            func simulate(_ fields: JSONObject) async throws -> Answer {
                try await house.post("/api/v1/policies/simulate", .object(fields))
            }
            let late = try await simulate([
                "who": "caller:bob", "policies": ["readers"], "operation": "read", "path": "kv/data/prod/db",
                "at": "2026-03-02T22:00:00Z",
            ])
            #expect(late.status == 200 && late["is_allowed"]?.bool == false, "\(late.text)")
            #expect(late["who"]?.string == "The caller bob" && late.text.contains("hours"))
            let carol = try await simulate(["who": "carol", "operation": "read", "path": "kv/data/x"])
            #expect(carol["is_allowed"]?.bool == true, "\(carol.text)")
            let none = try await simulate(["who": "nobody at all", "operation": "read", "path": "kv/data/x"])
            #expect(none.status == 422 && none["field"]?.string == "who", "\(none.text)")
            let tried = try await browser.post(
                "/policies",
                [
                    "name": "draft", "text": #"path "kv/data/x" { capabilities = ["deny"] }"#, "do": "try",
                    "who": "carol", "path": "kv/data/x", "operation": "read",
                ]
            )
            #expect(tried.status == 200 && tried.text.contains("No, it may not be done."), "\(tried.text)")
            #expect(try await browser.ask(.get, "/policies/draft").status == 404)
            for (name, value) in [
                ("who", "nobody at all"), ("who", "token:abc"), ("operation", "fly"), ("at", "tomorrow"),
                ("from", "10.0.0.0/8"), ("from", "here"), ("token_ttl", "soon"), ("path", "a/../b"),
            ] {
                let encoded = value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                let path = name == "path" ? "" : "path=kv&"
                let answer = try await browser.ask(.get, "/simulator?\(path)\(name)=\(encoded)")
                #expect(answer.status == 422 && answer.text.contains("role=\"alert\""), "\(name) \(value)")
            }
        }
    }

    @Test(
        "a policy says who is given it before it is changed: bindings, roles, users, entities, groups and tokens"
    )
    func holders() async throws {
        try await SecretsBench.with { bench in
            let browser = try await PersonBrowser(bench.house, named: "ada", Self.both)
            let text =
                "entity_bindings = [\"\(browser.caller.id)\"]\npath \"kv/data/a\" { capabilities = [\"read\"] }"
            _ = try await bench.house.access.putPolicy("team", text: text, by: bench.house.northwind.caller)
            for (path, body) in [
                ("sys/auth/approle", ["type": "approle"]), ("sys/auth/userpass", ["type": "userpass"]),
                ("sys/auth/jwt", ["type": "jwt"]),
                ("auth/approle/role/deployer", ["token_policies": ["team"]]),
                ("auth/userpass/users/erin", ["password": "correct horse", "token_policies": "team"]),
                (
                    "auth/jwt/role/builder",
                    [
                        "role_type": "jwt", "user_claim": "sub", "bound_audiences": ["x"],
                        "token_policies": ["team"],
                    ]
                ),
                ("identity/entity", ["name": "carol", "policies": ["team"]]),
                ("identity/group", ["name": "operators", "policies": ["team"]]),
                ("auth/token/create", ["policies": ["team"], "ttl": "1h"]),
            ] as [(String, JSON)] {
                let answer = try await bench.ask(.post, path, body)
                #expect((200..<300).contains(answer.status), "\(path): \(answer.text)")
            }
            let page = try await browser.get("/policies/team")
            for words in [
                "the caller ada", "deployer", "erin", "builder", "carol", "operators",
                "in 1 token that holds",
                "bound to 1 by its own text, given to 5 by name",
            ] {
                #expect(page.contains(words), "\(words)")
            }
        }
    }
}
