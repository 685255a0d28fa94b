import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Signing in Chromium", .enabled(if: Browser.isInstalled, "skipped: no Chromium"))
struct SigningTests {
    /// A zone with an open ceremony, of which alice or bob is enough.
    private struct Scene: Sendable {
        let home: ProductHome
        let browser: Browser

        /// By the name that passkeys know this machine by: an address in figures is none for them.
        var address: String { home.address.replacing("127.0.0.1", with: "localhost") }

        static func with(_ body: (Scene) async throws -> Void) async throws {
            try await ProductHome.with { home in
                try await home.start()
                try await home.signIn(tenant: "Northwind Operations")
                for name in ["alice", "bob", "stranger"] { _ = try await home.json("key", "new", name) }
                _ = try await home.json(
                    "accord",
                    "create",
                    "operations",
                    "--witness",
                    "alice",
                    "--witness",
                    "bob",
                    "--ceremony-class",
                    "SingleApproval"
                )
                _ = try await home.json("artifact", "add", "examples/northwind.example.zone")
                try await Browser.with(folder: home.path + "/client") { browser in
                    try await body(Scene(home: home, browser: browser))
                }
            }
        }

        func open() async throws -> String {
            let ceremony = try await home.json("ceremony", "open", "northwind.example")
            return try #require(ceremony["ceremony_id"]?.string)
        }

        func signedIn() async throws -> BrowserPage {
            let page = try await BrowserPage(in: browser, width: 1_440)
            try await page.go(to: address + "/artifacts")
            _ = try await page.evaluate("document.getElementById('token').focus()")
            try await page.type(try home.token())
            try await page.follow("form.sign-in button[type=submit]")
            return page
        }

        /// Opens the ceremony's page and waits until the statement was checked.
        func go(to ceremony: String, with page: BrowserPage) async throws -> Bool {
            try await page.go(to: address + "/ceremonies/" + ceremony)
            try await condition { try await page.count(of: "[data-sign-words][data-holds]") == 1 }
            return try await page.attribute("data-holds", of: "[data-sign-words]") == "true"
        }

        func file(ofKey name: String) async throws -> String {
            try #require(try await home.json("key", "show", name)["file"]?.string)
        }

        /// Chooses the file, and waits for what the page says of it.
        func choose(_ file: String, with page: BrowserPage) async throws -> String? {
            _ = try await page.evaluate("document.querySelector('[data-sign-as]').textContent = ''")
            try await page.choose(file: file, in: "#key-file")
            try await condition { try await page.text(of: "[data-sign-as]")?.isEmpty == false }
            return try await page.text(of: "[data-sign-as]")
        }

        /// Agrees, signs, and returns the envelope that was sent.
        func sign(with page: BrowserPage) async throws -> String? {
            #expect(try await page.evaluate("document.querySelector('[data-sign-button]').disabled") == true)
            _ = try await page.evaluate("document.querySelector('[data-sign-agree]').click()")
            _ = try await page.evaluate("document.querySelector('[data-sign-button]').click()")
            try await condition { try await page.count(of: "[data-sign-outcome][data-state]") == 1 }
            #expect(try await page.attribute("data-state", of: "[data-sign-outcome]") == "approved")
            return try await page.attribute("data-envelope", of: "[data-sign-outcome]")
        }
    }

    @Test("a key file signs in the browser; the server takes it, and its envelope verifies without a server")
    func keyFile() async throws {
        try await Scene.with { scene in
            let ceremony = try await scene.open()
            let page = try await scene.signedIn()
            #expect(try await scene.go(to: ceremony, with: page))
            for step in ["form", "facts", "content"] {
                #expect(
                    try await page.attribute("data-holds", of: "[data-step=\(step)]") == "true",
                    "\(step)"
                )
            }
            try await page.screenshot("ceremony-to-sign")
            let stranger = try await scene.choose(scene.file(ofKey: "stranger"), with: page)
            #expect(stranger?.contains("is not among those who may still sign") == true)
            let wrong = scene.home.path + "/client/no.key"
            try "a key".write(toFile: wrong, atomically: true, encoding: .utf8)
            #expect(
                try await scene.choose(wrong, with: page)?.hasPrefix("No key: it is no private key") == true
            )

            let alice = try #require(try await scene.home.json("key", "show", "alice")["did"]?.string)
            let said = try await scene.choose(scene.file(ofKey: "alice"), with: page)
            #expect(said == "Signing as \(alice)")
            let envelope = try #require(try await scene.sign(with: page))
            let file = scene.home.path + "/client/envelope.json"
            try envelope.write(toFile: file, atomically: true, encoding: .utf8)
            let verified = try await scene.home.json("evidence", "verify-envelope", file, "--key", alice)
            #expect(verified["valid"] == true)
            let after = try await scene.home.json("ceremony", "show", ceremony)
            #expect(after["state"]?.string == "approved")
            #expect(after["signatures"]?.array?.first?["witness_did"]?.string == alice)
            // The fragments follow.
            try await condition {
                try await page.text(of: "[data-cell=ceremony-state]")?.hasPrefix("approved") == true
            }
            #expect(page.complaints.isEmpty, "\(page.complaints)")
            try await page.screenshot("ceremony-signed")
        }
    }

    @Test("who has several votes chooses on the page whose it casts")
    func delegate() async throws {
        try await Scene.with { scene in
            for name in ["alice", "bob"] {
                _ = try await scene.home.json(
                    "delegation",
                    "create",
                    "--key",
                    name,
                    "--to",
                    "stranger",
                    "--for",
                    "1d"
                )
            }
            let ceremony = try await scene.open()
            let page = try await scene.signedIn()
            #expect(try await scene.go(to: ceremony, with: page))
            let said = try await scene.choose(scene.file(ofKey: "stranger"), with: page)
            #expect(said?.hasPrefix("Signing as did:key:") == true)
            let bob = try #require(try await scene.home.json("key", "show", "bob")["did"]?.string)
            #expect(try await page.count(of: "[data-sign-witness] option") == 2)
            _ = try await page.evaluate("document.querySelector('[data-sign-witness]').value = '\(bob)'")
            _ = try await scene.sign(with: page)
            let after = try await scene.home.json("ceremony", "show", ceremony)
            #expect(after["signatures"]?.array?.first?["witness_did"]?.string == bob)
            #expect(page.complaints.isEmpty, "\(page.complaints)")
        }
    }

    @Test("a statement of something else is not signed")
    func otherStatement() async throws {
        try await Scene.with { scene in
            let ceremony = try await scene.open()
            _ = try await scene.home.psql(
                """
                UPDATE custody.ceremonies SET payload = convert_to(
                    replace(convert_from(payload, 'UTF8'), '"version":1', '"version":7'), 'UTF8')
                """
            )
            let page = try await scene.signedIn()
            #expect(try await !scene.go(to: ceremony, with: page))
            #expect(try await page.attribute("data-holds", of: "[data-step=facts]") == "false")
            #expect(try await page.text(of: "[data-step=facts]")?.contains("version") == true)
            #expect(try await page.evaluate("document.querySelector('[data-sign-keys]').hidden") == true)
        }
    }

    @Test("a key that a passkey protects is made in the browser, kept there encrypted, and signs")
    func passkey() async throws {
        try await Scene.with { scene in
            let first = try await scene.open()
            let page = try await scene.signedIn()
            try await page.addAuthenticator(hasPRF: true)
            #expect(try await scene.go(to: first, with: page))
            _ = try await page.evaluate("document.querySelector('[data-passkey-make]').click()")
            try await condition { try await page.count(of: "[data-passkey-use]") == 1 }
            let did = try #require(try await page.attribute("data-did", of: "[data-sign-as]"))
            #expect(try await page.text(of: "[data-sign-as]")?.contains("is not among those") == true)

            _ = try await scene.home.json("accord", "amend", "operations", "--add-witness", did)
            _ = try await scene.home.json("ceremony", "withdraw", first, "--reason", "carol signs, too")
            let second = try await scene.open()
            #expect(try await scene.go(to: second, with: page))
            try await condition { try await page.count(of: "[data-passkey-use]") == 1 }
            #expect(try await page.attribute("data-passkey-use", of: "[data-passkey-use]") == did)
            _ = try await page.evaluate("document.querySelector('[data-passkey-use]').click()")
            try await condition { try await page.text(of: "[data-sign-as]") == "Signing as \(did)" }
            let envelope = try #require(try await scene.sign(with: page))
            let file = scene.home.path + "/client/envelope.json"
            try envelope.write(toFile: file, atomically: true, encoding: .utf8)
            #expect(
                try await scene.home.json("evidence", "verify-envelope", file, "--key", did)["valid"] == true
            )
            let clear = try await page.evaluate(
                """
                new Promise((resolve) => {
                  const opening = indexedDB.open("muniment-keys");
                  opening.onsuccess = () => {
                    const asking = opening.result.transaction("keys").objectStore("keys").getAll();
                    asking.onsuccess = () => resolve(Object.keys(asking.result[0]).sort().join());
                  };
                })
                """
            )
            #expect(clear.string == "credentialID,did,iv,madeAt,salt,sealed")
            #expect(page.complaints.isEmpty, "\(page.complaints)")
        }
    }

    @Test("an authenticator without the PRF extension is told of plainly")
    func noPRF() async throws {
        try await Scene.with { scene in
            let page = try await scene.signedIn()
            try await page.addAuthenticator(hasPRF: false)
            #expect(try await scene.go(to: scene.open(), with: page))
            _ = try await page.evaluate("document.querySelector('[data-passkey-make]').click()")
            try await condition { try await page.text(of: "[data-sign-as]")?.isEmpty == false }
            #expect(
                try await page.text(of: "[data-sign-as]")?.contains("has no PRF extension. Use a key file.")
                    == true
            )
            #expect(try await page.count(of: "[data-passkey-use]") == 0)
        }
    }

    @Test("a ceremony is rejected from its page, with the reason on the record")
    func reject() async throws {
        try await Scene.with { scene in
            let ceremony = try await scene.open()
            let page = try await scene.signedIn()
            #expect(try await scene.go(to: ceremony, with: page))
            _ = try await page.evaluate(
                "document.querySelector('form[action$=\"/reject\"] input').value = 'The address is wrong.'"
            )
            try await page.follow("form[action$='/reject'] button[type=submit]")
            #expect(try await page.text(of: "[data-cell=ceremony-state]")?.hasPrefix("rejected") == true)
            let after = try await scene.home.json("ceremony", "show", ceremony)
            #expect(after["state"]?.string == "rejected")
            #expect(after["closing_reason"]?.string == "The address is wrong.")
        }
    }
}
