import Access
import Evidence
import Foundation
import HTTPTypes
import Postgres
import TestSupport
import Testing

@testable import Server

/// The browser of secrets, for people who are signed in and have what policies give them, no more.
@Suite("Pages of secrets")
struct SecretPagesTests {
    @Test("while sealed the page says so, what still works, and who opens it; others' forms do nothing")
    func sealed() async throws {
        try await House.with { house in
            let browser = try await PersonBrowser(house, named: "ada")
            let unmade = try await browser.get("/secrets")
            #expect(unmade.contains("the seal was never made") && unmade.contains("muniment operator init"))
            let made = try await house.ask(
                .put,
                "/v1/sys/init",
                ["secret_shares": 5, "secret_threshold": 3]
            )
            let keys = (made["keys"]?.array ?? []).compactMap(\.string)
            _ = try await house.ask(.put, "/v1/sys/unseal", ["key": .string(try #require(keys.first))])
            for path in ["/secrets", "/secrets/folder?path=kv/", "/secrets/secret?path=kv/a", "/logins"] {
                let page = try await browser.get(path)
                #expect(page.contains("The secrets are sealed"), "\(path)")
                #expect(page.contains("3 of the 5 shares of its key open it; 1 was given so far."), "\(path)")
                #expect(page.contains("muniment operator unseal") && page.contains("/audit"), "\(path)")
            }
            let written = try await browser.post(
                "/secrets/write",
                ["path": "kv/a", "name.0": "a", "value.0": "b"]
            )
            #expect(written.status == 200 && written.text.contains("The secrets are sealed"))
            // The rest of the product goes on.
            #expect(try await browser.get("/policies").contains("default"))
        }
    }

    @Test("a secret is found, shown on request alone, and that it was is recorded with who it was")
    func reveal() async throws {
        try await SecretsBench.with { bench in
            try await bench.write("prod/db", ["username": "app", "password": "canary-51c0"])
            let browser = try await bench.person(
                "ada",
                """
                path "kv/metadata/*" { capabilities = ["list", "read"] }
                path "kv/data/prod/*" { capabilities = ["read"] }
                path "kv/subkeys/prod/*" { capabilities = ["read"] }
                """
            )
            let stores = try await browser.get("/secrets")
            #expect(stores.contains(#"href="/secrets/folder?path=kv%2F""#) && !stores.contains("A new store"))
            #expect(try await browser.get("/secrets/folder?path=kv/").contains(#"path=kv%2Fprod%2F""#))
            #expect(try await browser.get("/secrets/folder?path=kv/prod/").contains(#"path=kv%2Fprod%2Fdb""#))
            let before = try await bench.events("secret.accessed")
            let page = try await browser.get("/secrets/secret?path=kv/prod/db")
            #expect(page.contains("Version 1 is the latest") && page.contains("2 fields"))
            #expect(page.contains("<code>password</code>") && !page.contains("canary-51c0"))
            // What an address says is never enough.
            for query in ["&reveal=yes", "&version=1", "&version=1&compare=1"] {
                #expect(
                    try await !browser.get("/secrets/secret?path=kv/prod/db" + query).contains("canary-51c0")
                )
            }
            #expect(try await bench.reads(of: "kv/data/prod/db").isEmpty)

            let shown = try await browser.post("/secrets/reveal", ["path": "kv/prod/db", "version": "1"])
            #expect(
                shown.status == 200 && shown.text.contains("canary-51c0")
                    && shown.text.contains("shown to you at")
            )
            #expect(shown.header("Cache-Control") == "no-store")
            let reads = try await bench.reads(of: "kv/data/prod/db")
            #expect(reads.count == 1)
            #expect(reads.first?["actor_type"] == "person", "\(reads)")
            #expect(reads.first?["admin_id"]?.string == browser.caller.id.description)
            #expect(reads.first?["secret_version"] == 1 && reads.first?["access_granted"] == true)
            #expect(try await bench.events("secret.accessed") > before)
            #expect(!bench.house.log.all.contains { $0.contains("canary-51c0") })
            // Nothing more than the policies give: no button, and no way around it.
            for word in [">Delete<", ">Destroy<", "Write it", "Remove it", "Change it"] {
                #expect(!page.contains(word), "\(word)")
            }
        }
    }

    @Test("who may not list or read sees neither names nor values, and each refusal is recorded")
    func refusals() async throws {
        try await SecretsBench.with { bench in
            try await bench.write("prod/db", ["password": "canary-9d2e"])
            try await bench.write("team/mine", ["note": "fine"])
            let browser = try await bench.person(
                "bob",
                """
                path "kv/data/team/*" { capabilities = ["read"] }
                path "kv/metadata/team/*" { capabilities = ["read"] }
                """
            )
            let denied = try await browser.ask(.get, "/secrets/folder?path=kv/prod/")
            #expect(denied.status == 403 && denied.text.contains("do not let you list this folder"))
            #expect(!denied.text.contains(">db<"))
            let folder = try await browser.ask(.get, "/secrets/folder?path=kv/team/")
            #expect(folder.status == 403 && !folder.text.contains("mine"))
            // What may be read without being listed opens by its whole path.
            let own = try await browser.get("/secrets/secret?path=kv/team/mine")
            #expect(own.contains("Version 1 is the latest") && own.contains("Show the value"))
            let other = try await browser.ask(.get, "/secrets/secret?path=kv/prod/db")
            #expect(!other.text.contains("Version 1") && !other.text.contains("canary-9d2e"))
            for (path, fields) in [
                ("/secrets/reveal", ["path": "kv/prod/db", "version": "1"]),
                (
                    "/secrets/write",
                    ["path": "kv/team/mine", "replaces": "yes", "name.0": "a", "value.0": "b"]
                ),
                ("/secrets/versions", ["path": "kv/team/mine", "destroy": "1", "sure": "yes"]),
                ("/secrets/remove", ["path": "kv/team/mine", "typed": "kv/team/mine"]),
                ("/secrets/metadata", ["path": "kv/team/mine", "custom": "a=b"]),
                ("/secrets/mounts", ["path": "mine"]),
            ] {
                let answer = try await browser.post(path, fields)
                #expect(answer.status == 403, "\(path): \(answer.status)")
                #expect(!answer.text.contains("canary-9d2e"), "\(path)")
                #expect(answer.header("Content-Type")?.hasPrefix("text/html") == true, "\(path)")
            }
            #expect(try await bench.events("secret.access_denied") >= 8)
            // Nobody who has no policy is told which stores there are.
            let nobody = try await PersonBrowser(bench.house, named: "nobody")
            #expect(try await !nobody.get("/secrets").contains("path=kv"))
            #expect(try await nobody.ask(.get, "/secrets/folder?path=kv/").status == 404)
            #expect(try await nobody.ask(.get, "/secrets/folder?path=nothing/").status == 404)
            #expect(try await nobody.ask(.get, "/secrets/secret?path=sys/mounts").status == 404)
            // Values that are only a suspended browser's: signed out, it is sent to sign in.
            #expect(try await browser.post("/sign-out").status == 303)
            #expect(try await browser.ask(.get, "/secrets").status == 303)
        }
    }

    @Test(
        "versions are written, compared, deleted, taken back and destroyed, and none is written over unseen"
    )
    func versions() async throws {
        try await SecretsBench.with { bench in
            let browser = try await bench.person(
                "eve",
                """
                path "kv/*" { capabilities = ["create", "read", "update", "patch", "delete", "list"] }
                """
            )
            let secret = "/secrets/secret?path=kv/app%20%C3%A9/one"
            let first = try await browser.post(
                "/secrets/write",
                [
                    "path": "kv/app é/one", "new": "yes", "name.0": "username", "value.0": "app",
                    "name.1": "key", "value.1": "line 1\r\nline 2\r\n",
                ]
            )
            #expect(first.status == 303, "\(first.text)")
            #expect(try await browser.get(try #require(first.header("Location"))).contains("It was written."))
            let kept = try await bench.ask(.get, "kv/data/app%20%C3%A9/one")
            // Forms send CR LF for each end of a line.
            #expect(kept["data", "data", "key"] == "line 1\nline 2\n")
            // A new one is not written over what is there.
            let again = try await browser.post(
                "/secrets/write",
                ["path": "kv/app é/one", "new": "yes", "name.0": "other", "value.0": "kept in the form"]
            )
            #expect(again.status == 409 && again.text.contains("There is a secret at this path already"))
            #expect(again.text.contains("kept in the form"))
            // Fields that are not named stay; one that is marked goes.
            let changed = try await browser.post(
                "/secrets/write",
                [
                    "path": "kv/app é/one", "cas": "1", "name.0": "password", "value.0": "p", "name.1": "key",
                    "value.1": "", "drop.1": "yes", "name.2": "username", "value.2": "",
                ]
            )
            #expect(changed.status == 303, "\(changed.text)")
            let second = try await bench.ask(.get, "kv/data/app%20%C3%A9/one")
            #expect(second["data", "data"] == ["password": "p", "username": "app"], "\(second.text)")
            // Who writes on what is not the latest any more writes nothing.
            let late = try await browser.post(
                "/secrets/write",
                ["path": "kv/app é/one", "cas": "1", "replaces": "yes", "name.0": "a", "value.0": "typed"]
            )
            #expect(late.status == 409 && late.text.contains("Somebody wrote a version meanwhile"))
            #expect(late.text.contains("typed"))
            // All of it, as JSON.
            let whole = try await browser.post(
                "/secrets/write",
                [
                    "path": "kv/app é/one", "cas": "2", "replaces": "yes",
                    "json": #"{"username": "new", "n": [1, 2]}"#,
                ]
            )
            #expect(whole.status == 303, "\(whole.text)")

            let compared = try await browser.get(secret + "&version=3&compare=2")
            #expect(compared.contains("Version 2 and version 3") && compared.contains("1 added, 1 removed"))
            #expect(compared.contains("in both"))
            #expect(!compared.contains(">app<") && !compared.contains(">new<"))
            let both = try await browser.post(
                "/secrets/reveal",
                ["path": "kv/app é/one", "version": "3", "compare": "2"]
            )
            #expect(both.text.contains("1 added, 1 removed, 1 changed"), "\(both.text)")
            #expect(both.text.contains(">app<") && both.text.contains(">new<"))

            func change(_ fields: [String: String]) async throws -> String {
                let answer = try await browser.post("/secrets/versions", fields)
                #expect(answer.status == 303, "\(fields): \(answer.text)")
                return try await browser.get(try #require(answer.header("Location")))
            }
            let deleted = try await change(["path": "kv/app é/one", "delete": "2"])
            #expect(deleted.contains("Version 2 is deleted. It can be read again once it is taken back."))
            #expect(!deleted.contains("Show the value"))
            #expect(
                try await browser.post("/secrets/reveal", ["path": "kv/app é/one", "version": "2"]).status
                    == 404
            )
            let back = try await change(["path": "kv/app é/one", "undelete": "2"])
            #expect(back.contains("Show the value"))
            let unsure = try await browser.post(
                "/secrets/versions",
                ["path": "kv/app é/one", "destroy": "2"]
            )
            #expect(unsure.status == 422 && unsure.text.contains("for good"))
            let destroyed = try await change(["path": "kv/app é/one", "destroy": "2", "sure": "yes"])
            #expect(destroyed.contains("its value is gone for good"))
            #expect(try await browser.get(secret).contains("2 of 3 versions can be read"))

            let metadata = try await browser.post(
                "/secrets/metadata",
                [
                    "path": "kv/app é/one", "custom": "owner=payments\r\ntier=1", "max_versions": "5",
                    "cas_required": "yes",
                ]
            )
            #expect(metadata.status == 303, "\(metadata.text)")
            let told = try await browser.get(try #require(metadata.header("Location")))
            #expect(
                told.contains("payments") && told.contains("the latest 5")
                    && told.contains("must name the version")
            )
            #expect(
                try await browser.post("/secrets/metadata", ["path": "kv/app é/one", "custom": "no value"])
                    .status == 422
            )
            let mistyped = try await browser.post(
                "/secrets/remove",
                ["path": "kv/app é/one", "typed": "kv/app"]
            )
            #expect(mistyped.status == 422)
            let removed = try await browser.post(
                "/secrets/remove",
                ["path": "kv/app é/one", "typed": "kv/app é/one"]
            )
            #expect(removed.status == 303, "\(removed.text)")
            #expect(
                try await browser.get(try #require(removed.header("Location"))).contains(
                    "Nothing is kept here."
                )
            )
            #expect(try await browser.ask(.get, secret).status == 404)
        }
    }

    @Test("what is no secret is refused with what to do, and nothing is written")
    func unfit() async throws {
        try await SecretsBench.with { bench in
            let browser = try await bench.person(
                "eve",
                #"path "kv/*" { capabilities = ["create", "read", "update", "list"] }"#
            )
            let one = ["name.0": "x", "value.0": "1"]
            let cases: [(String, [String: String], String)] = [
                ("kv/a", [:], "No field was filled in"),
                ("kv/a", ["json": "{"], "The JSON can&#39;t be read"),
                ("kv/a", ["json": "[1]"], "The JSON is no object"),
                ("kv/a", ["json": "{}"], "The JSON object is empty"),
                ("kv/a", ["name.0": "x", "value.0": "1", "name.1": "x", "value.1": "2"], "is named twice"),
                ("kv/a/", one, "ends in a slash"), ("kv", one, "the store&#39;s own"),
                ("kv/a/../b", one, "&#39;..&#39;"), ("", one, "no path was given"),
                ("kv/a\u{1}b", one, "control characters"),
            ]
            for (path, fields, words) in cases {
                let form = fields.merging(["path": path, "new": "yes"]) { $1 }
                let answer = try await browser.post("/secrets/write", form)
                #expect(answer.status == 422, "\(path) \(fields): \(answer.status)")
                #expect(answer.text.contains(words), "\(path) \(fields): \(answer.text)")
            }
            for path in ["/secrets/secret?path=kv/a&version=0", "/secrets/secret?path=kv/a&version=x"] {
                #expect((400..<500).contains(try await browser.ask(.get, path).status), "\(path)")
            }
            #expect(
                try await browser.post("/secrets/versions", ["path": "kv/a", "delete": "-1"]).status == 422
            )
            #expect(try await bench.ask(.get, "kv/metadata/?list=true").status == 404)
        }
    }

    @Test("a store without versions is made, written and read on its pages")
    func withoutVersions() async throws {
        try await SecretsBench.with { bench in
            let browser = try await bench.person(
                "eve",
                """
                path "sys/mounts/*" { capabilities = ["create", "update"] }
                path "plain/*" { capabilities = ["create", "read", "update", "delete", "list"] }
                """
            )
            #expect(try await browser.get("/secrets").contains("Make a store of secrets"))
            let made = try await browser.post(
                "/secrets/mounts",
                ["path": "plain", "version": "1", "description": "notes"]
            )
            #expect(made.status == 303, "\(made.text)")
            let stores = try await browser.get(try #require(made.header("Location")))
            #expect(stores.contains("without versions") && stores.contains("notes"))
            let form = ["path": "plain/a", "new": "yes", "name.0": "x", "value.0": "first"]
            #expect(try await browser.post("/secrets/write", form).status == 303)
            #expect(try await browser.post("/secrets/write", form).status == 409)
            let page = try await browser.get("/secrets/secret?path=plain/a")
            #expect(page.contains("no versions") && !page.contains("first") && !page.contains("Compare"))
            let shown = try await browser.post("/secrets/reveal", ["path": "plain/a"])
            #expect(shown.text.contains("first"))
            let anew = try await browser.post(
                "/secrets/write",
                ["path": "plain/a", "replaces": "yes", "name.0": "x", "value.0": "second"]
            )
            #expect(anew.status == 303)
            #expect(try await bench.ask(.get, "plain/a")["data", "x"] == "second")
            let again = try await browser.post("/secrets/mounts", ["path": "plain"])
            #expect(again.status == 422 && again.text.contains("already in use"), "\(again.status)")
        }
    }

    @Test("tokens and sign-in methods are shown to who may list them, without their texts, and revoked there")
    func tokens() async throws {
        try await SecretsBench.with { bench in
            let made = try await bench.ask(
                .post,
                "auth/token/create",
                ["policies": ["default"], "display_name": "deploy", "ttl": "1h"]
            )
            let token = try #require(made["auth", "client_token"]?.string)
            let accessor = try #require(made["auth", "accessor"]?.string)
            let nobody = try await PersonBrowser(bench.house, named: "nobody")
            let little = try await nobody.get("/logins")
            #expect(!little.contains(accessor) && little.contains("do not let you see tokens"))
            #expect(
                try await nobody.post("/logins/revoke", ["accessor": accessor, "sure": "yes"]).status == 403
            )
            let browser = try await bench.person(
                "ada",
                """
                path "auth/token/accessors/" { capabilities = ["list", "sudo"] }
                path "auth/token/revoke-accessor" { capabilities = ["update"] }
                """
            )
            let page = try await browser.get("/logins")
            #expect(page.contains(accessor) && page.contains("deploy") && !page.contains(token))
            #expect(page.contains("everything"))
            #expect(try await browser.post("/logins/revoke", ["accessor": accessor]).status == 422)
            let answer = try await browser.post("/logins/revoke", ["accessor": accessor, "sure": "yes"])
            #expect(answer.status == 303, "\(answer.text)")
            #expect(try await !browser.get(try #require(answer.header("Location"))).contains(accessor))
            let lookup = try await bench.house.ask(
                .get,
                "/v1/auth/token/lookup-self",
                nil,
                ["X-Vault-Token": token]
            )
            #expect(lookup.status == 403)
            #expect(
                try await browser.post("/logins/revoke", ["accessor": accessor, "sure": "yes"]).status == 422
            )
        }
    }

    @Test("a secret that rotates says how that stands, and gets a new value with a button")
    func rotation() async throws {
        try await SecretsBench.with { bench in
            try await bench.write("app", ["password": "canary-before", "username": "app"])
            let set: JSON = ["field": "password", "rotation_period": "24h", "grace_period": "1h"]
            let made = try await bench.ask(.post, "kv/rotation/app", set)
            #expect(made.status == 200, "\(made.text)")
            let browser = try await bench.person(
                "eve",
                #"path "kv/*" { capabilities = ["create", "read", "update", "list"] }"#
            )
            let page = try await browser.get("/secrets/secret?path=kv/app")
            #expect(page.contains("every 1 day") && page.contains("can be read for 1 hour more"))
            #expect(page.contains("Rotate now") && page.contains("A random value takes the place"))
            let rotated = try await browser.post("/secrets/rotate", ["path": "kv/app"])
            #expect(rotated.status == 303, "\(rotated.text)")
            let after = try await browser.get(try #require(rotated.header("Location")))
            #expect(after.contains("Version 2 is the latest") && after.contains("ends by itself"))
            let shown = try await browser.post("/secrets/reveal", ["path": "kv/app", "version": "2"])
            #expect(shown.text.contains(">app<") && !shown.text.contains("canary-before"))
            // The value before can still be read, until its time is over.
            let before = try await browser.post("/secrets/reveal", ["path": "kv/app", "version": "1"])
            #expect(before.text.contains("canary-before"))
            let reader = try await bench.person("bob", #"path "kv/+/app" { capabilities = ["read"] }"#)
            #expect(try await !reader.get("/secrets/secret?path=kv/app").contains("Rotate now"))
            #expect(try await reader.post("/secrets/rotate", ["path": "kv/app"]).status == 403)
            try await bench.write("plain", ["a": "b"])
            #expect(try await !browser.get("/secrets/secret?path=kv/plain").contains("Rotation"))
            #expect(
                (400..<500).contains(try await browser.post("/secrets/rotate", ["path": "kv/plain"]).status)
            )
        }
    }

    @Test("documents about secrets open the pages, too: their stores, folders and secrets, and no others")
    func documents() async throws {
        try await SecretsBench.with { bench in
            try await bench.write("prod/db", ["password": "canary-0a"])
            try await bench.write("test/db", ["password": "canary-0b"])
            let browser = try await PersonBrowser(bench.house, named: "ada")
            let text = """
                {"allowed_secrets": ["kv.prod.*"], "allowed_operations": ["read", "list"],
                 "entity_bindings": ["\(browser.caller.id)"]}
                """
            _ = try await bench.house.access.putPolicy("of-ada", text: text, by: bench.house.northwind.caller)
            #expect(try await browser.get("/secrets").contains("path=kv%2F"))
            #expect(try await browser.get("/secrets/folder?path=kv/prod/").contains("path=kv%2Fprod%2Fdb"))
            #expect(try await browser.ask(.get, "/secrets/folder?path=kv/test/").status == 403)
            let shown = try await browser.post("/secrets/reveal", ["path": "kv/prod/db"])
            #expect(shown.status == 200 && shown.text.contains("canary-0a"))
            #expect(try await browser.post("/secrets/reveal", ["path": "kv/test/db"]).status == 403)
        }
    }

    @Test(
        "people of another tenant, however much they may do there, see nothing; unrecorded nothing is shown to anybody"
    )
    func apart() async throws {
        try await SecretsBench.with { bench in
            let house = bench.house
            try await bench.write("prod/db", ["password": "canary-77aa"])
            let session = ["Cookie": "muniment_session=\(try await house.session(of: house.contoso))"]
            let form = ["Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"]
            for path in ["/secrets/folder?path=kv/prod/", "/secrets/secret?path=kv/prod/db"] {
                let answer = try await house.ask(.get, path, nil, session)
                #expect(answer.status == 404, "\(path): \(answer.status)")
            }
            let foreign = try await house.ask(
                .post,
                "/secrets/reveal",
                bytes: Array("path=kv/prod/db&version=1".utf8),
                token: nil,
                session.merging(form) { $1 }
            )
            #expect(foreign.status == 404 && !foreign.text.contains("canary-77aa"))
            #expect(try await !house.ask(.get, "/secrets", nil, session).text.contains("path=kv"))

            let browser = try await bench.person("ada", #"path "kv/*" { capabilities = ["read", "list"] }"#)
            let reveal = ["path": "kv/prod/db", "version": "1"]
            _ = try await house.database.superuser.rows("REVOKE INSERT ON ledger.entries FROM muniment_app")
            let unrecorded = try await browser.post("/secrets/reveal", reveal)
            #expect(unrecorded.status == 500 && !unrecorded.text.contains("canary-77aa"))
            _ = try await house.database.superuser.rows("GRANT INSERT ON ledger.entries TO muniment_app")
            #expect(try await browser.post("/secrets/reveal", reveal).text.contains("canary-77aa"))
        }
    }
}
