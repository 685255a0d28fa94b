import Access
import Evidence
import Foundation
import HTTPTypes
import Synchronization
import TestSupport
import Testing

@testable import Server

/// People sign in to the dashboard with a provider of OpenID Connect, which answers over HTTP as one does.
@Suite("Signing in to the dashboard with a provider")
struct ProviderSignInTests {
    /// Gives a token for the code `good`, to who knows the verifier of the challenge that it was shown.
    private final class Provider: Sendable {
        struct State {
            var claims: LooseObject = [:]
            var challenge = ""
            var nonce = ""
            var exchanges = 0
            /// In the place of the nonce that was asked with.
            var wrongNonce: String?
        }

        let key = SigningKey()
        let state = Mutex(State())

        func answer(_ request: String, port: Int) -> ScriptedServer.Deed {
            let line = request.prefix { $0 != "\r\n" }.split(separator: " ").map(String.init)
            let body = request.ranges(of: "\r\n\r\n").first.map { String(request[$0.upperBound...]) } ?? ""
            let issuer = "http://127.0.0.1:\(port)"
            func json(_ object: LooseJSON) -> ScriptedServer.Deed {
                .http("200 OK", ["Content-Type: application/json"], object.text)
            }
            switch line.count > 1 ? line[1] : "" {
            case "/.well-known/openid-configuration":
                return json([
                    "issuer": .string(issuer), "jwks_uri": .string(issuer + "/keys"),
                    "authorization_endpoint": .string(issuer + "/authorize"),
                    "token_endpoint": .string(issuer + "/token"),
                    "id_token_signing_alg_values_supported": ["EdDSA"],
                ])
            case "/keys":
                let publicKey = Base64URL.encode(key.verificationKey.bytes)
                return json([
                    "keys": [
                        [
                            "kty": "OKP", "crv": "Ed25519", "kid": "one", "use": "sig", "alg": "EdDSA",
                            "x": .string(publicKey),
                        ]
                    ]
                ])
            case "/token":
                let form = URLComponents(string: "?" + body)?.queryItems ?? []
                func value(_ name: String) -> String { form.first { $0.name == name }?.value ?? "" }
                return state.withLock { state in
                    state.exchanges += 1
                    let verifier = Digest.sha256(of: Array(value("code_verifier").utf8)).bytes
                    guard value("code") == "good", Base64URL.encode(verifier) == state.challenge,
                        let token = try? self.token(issuer, state)
                    else { return .http("400 Bad Request", [], #"{"error": "invalid_grant"}"#) }
                    return json([
                        "id_token": .string(token), "access_token": "access", "token_type": "Bearer",
                    ])
                }
            default: return .http("404 Not Found")
            }
        }

        private func token(_ issuer: String, _ state: State) throws -> String {
            let now = Int(Date().timeIntervalSince1970)
            let usual: LooseObject = [
                "iss": .string(issuer), "aud": "muniment", "sub": "4711", "iat": .number(now - 1),
                "exp": .number(now + 300), "nonce": .string(state.wrongNonce ?? state.nonce),
            ]
            let header: LooseObject = ["alg": "EdDSA", "kid": "one", "typ": "JWT"]
            let signed = [header, usual.merging(state.claims)]
                .map { Base64URL.encode(LooseJSON.object($0).bytes) }.joined(separator: ".")
            return signed + "." + Base64URL.encode(try key.sign(Array(signed.utf8)))
        }
    }

    /// A browser that may leave for the provider, and what it keeps.
    private struct Traveller {
        let house: House
        var cookies: [String: String] = [:]

        init(_ house: House) { self.house = house }

        mutating func get(_ path: String) async throws -> Answer {
            let kept = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            let answer = try await house.ask(
                .get,
                path,
                nil,
                ["Accept": "text/html", "X-Forwarded-Proto": "https"].merging(
                    kept.isEmpty ? [:] : ["Cookie": kept],
                    uniquingKeysWith: { $1 }
                )
            )
            for text in answer.headers[values: .setCookie] {
                let parts = text.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
                cookies[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
            }
            return answer
        }

        /// To the provider, which remembers what it was asked with.
        mutating func leave(_ provider: Provider, next: String = "/policies") async throws -> [String: String]
        {
            let way =
                "northwind/oidc/people".addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            let answer = try await get("/sign-in/oidc?way=\(way)&next=\(next)")
            #expect(answer.status == 303, "\(answer.text)")
            let address = try #require(answer.header("Location").flatMap(URLComponents.init(string:)))
            let items = address.queryItems ?? []
            let query = Dictionary(uniqueKeysWithValues: items.map { ($0.name, $0.value ?? "") })
            provider.state.withLock { state in
                state.challenge = query["code_challenge"] ?? ""
                state.nonce = query["nonce"] ?? ""
            }
            return query
        }

        mutating func comeBack(_ query: [String: String], code: String = "good") async throws -> Answer {
            let state =
                (query["state"] ?? "").addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            return try await get("/sign-in/oidc/callback?state=\(state)&code=\(code)")
        }
    }

    private func with(_ body: @Sendable (House, Provider, String) async throws -> Void) async throws {
        let provider = Provider()
        // The port is known once somebody has asked: what is answered names it.
        let port = Mutex(0)
        try await ScriptedServer.with { request in
            provider.answer(request, port: port.withLock { $0 })
        } _: { number, _ in
            port.withLock { $0 = number }
            let issuer = "http://127.0.0.1:\(number)"
            let configure: @Sendable (inout Configuration) -> Void = { configuration in
                configuration.authMayBePrivate = true
                configuration.publicURL = "https://muniment.example"
                configuration.signInWays = [SignInWay("northwind/oidc/people")].compactMap(\.self)
            }
            try await SecretsBench.with(configuring: configure) { bench in
                for (path, body) in [
                    ("sys/auth/oidc", ["type": "oidc"]),
                    (
                        "auth/oidc/config",
                        [
                            "oidc_discovery_url": .string(issuer), "oidc_client_id": "muniment",
                            "oidc_client_secret": "s3cret",
                        ]
                    ),
                    (
                        "auth/oidc/role/people",
                        [
                            "role_type": "oidc", "user_claim": "email",
                            "bound_claims": ["email_verified": true],
                            "allowed_redirect_uris": ["https://muniment.example/sign-in/oidc/callback"],
                        ]
                    ),
                ] as [(String, JSON)] {
                    let answer = try await bench.ask(.post, path, body)
                    #expect((200..<300).contains(answer.status), "\(path): \(answer.text)")
                }
                _ = try await bench.house.access.createCaller(
                    CallerDraft(kind: .person, name: "ada@example.org", permissions: [.read]),
                    by: bench.house.northwind.caller
                )
                provider.state.withLock { $0.claims = ["email": "ada@example.org", "email_verified": true] }
                try await body(bench.house, provider, bench.root)
            }
        }
    }

    @Test(
        "who comes back from the provider is signed in as the person of that name, and goes on to where they were"
    )
    func signIn() async throws {
        try await with { house, provider, _ in
            var browser = Traveller(house)
            #expect(
                try await browser.get("/sign-in").text.contains("/sign-in/oidc?way=northwind%2Foidc%2Fpeople")
            )
            let query = try await browser.leave(provider)
            #expect(query["code_challenge_method"] == "S256" && query["client_id"] == "muniment")
            #expect(query["redirect_uri"] == "https://muniment.example/sign-in/oidc/callback")
            #expect(query["response_type"] == "code" && query["scope"]?.hasPrefix("openid") == true)
            let back = try await browser.comeBack(query)
            #expect(back.status == 200, "\(back.text)")
            #expect(back.text.contains("You are ada@example.org"))
            // The page itself goes on: a redirect from the provider would not carry a strict cookie.
            #expect(back.text.contains(#"http-equiv="refresh" content="0;url=/policies""#))
            let cookies = back.headers[values: .setCookie]
            let session = try #require(cookies.first { $0.hasPrefix("__Host-muniment_session=") })
            #expect(
                session.contains("HttpOnly") && session.contains("SameSite=Strict")
                    && session.contains("Secure")
            )
            #expect(cookies.contains { $0.hasPrefix("__Host-muniment_sign_in=;") }, "\(cookies)")
            let page = try await browser.get("/policies")
            #expect(page.status == 200 && page.text.contains("ada@example.org"))
            // The same answer signs nobody in twice: the browser has nothing for it any more.
            #expect(try await browser.comeBack(query).status == 403)
            let told = try await house.get("/api/v1/ledgers/audit/entries?limit=1000").items
                .compactMap { $0["bytes"]?.string }.compactMap { Base64.decode($0) }
                .map { String(decoding: $0, as: UTF8.self) }
            #expect(
                told.contains { $0.contains("muniment.session.started") && $0.contains("auth/oidc/people") }
            )
            #expect(!house.log.all.contains { $0.contains("s3cret") })
        }
    }

    @Test(
        "another browser's answer, a state that was changed or is old, and a provider's refusal sign nobody in"
    )
    func forgeries() async throws {
        try await with { house, provider, _ in
            func expectRefused(_ answer: Answer, _ words: String) {
                #expect(answer.status == 403, "\(answer.status)")
                #expect(answer.text.contains(words), "\(answer.text)")
                let cookies = answer.headers[values: .setCookie]
                #expect(!cookies.contains { $0.contains("muniment_session=") }, "\(cookies)")
            }
            var victim = Traveller(house)
            let query = try await victim.leave(provider)
            // The answer to one browser's sign-in, shown by another one, with or without a sign-in of its own.
            var other = Traveller(house)
            expectRefused(try await other.comeBack(query), "begun in another browser")
            _ = try await other.leave(provider)
            expectRefused(try await other.comeBack(query), "signs nobody in")
            let exchanges = provider.state.withLock { $0.exchanges }
            #expect(exchanges == 0)

            var changed = Traveller(house)
            var forged = try await changed.leave(provider)
            forged["state"] = String((forged["state"] ?? "").reversed())
            expectRefused(try await changed.comeBack(forged), "signs nobody in")
            var wrongCode = Traveller(house)
            let asked = try await wrongCode.leave(provider)
            expectRefused(try await wrongCode.comeBack(asked, code: "bad"), "signs nobody in")
            // A token that was made for another sign-in.
            var wrongNonce = Traveller(house)
            let another = try await wrongNonce.leave(provider)
            provider.state.withLock { $0.wrongNonce = "another" }
            expectRefused(try await wrongNonce.comeBack(another), "signs nobody in")
            provider.state.withLock { $0.wrongNonce = nil }
            var refused = Traveller(house)
            _ = try await refused.leave(provider)
            expectRefused(
                try await refused.get("/sign-in/oidc/callback?error=access_denied&error_description=%3Cb%3E"),
                "did not let you in (access_denied)"
            )
            var late = Traveller(house)
            let old = try await late.leave(provider)
            house.clock.advance(by: .seconds(601))
            expectRefused(try await late.comeBack(old), "signs nobody in")
            for cookie in [
                "", "x", Base64URL.encode(Array("[1,2,3]".utf8)), String(repeating: "A", count: 9_000),
            ] {
                var strange = Traveller(house)
                strange.cookies["__Host-muniment_sign_in"] = cookie
                expectRefused(try await strange.comeBack(query), "begun in another browser")
            }
        }
    }

    @Test(
        "a name that nobody has, a program's, somebody disabled, and claims that the role does not want sign nobody in"
    )
    func strangers() async throws {
        try await with { house, provider, root in
            _ = try await house.access.createCaller(
                CallerDraft(kind: .application, name: "robot@example.org", permissions: [.read]),
                by: house.northwind.caller
            )
            _ = try await house.access.createCaller(
                CallerDraft(kind: .person, name: "gone@example.org", permissions: [.read]),
                by: house.northwind.caller
            )
            _ = try await house.access.disableCaller("gone@example.org", by: house.northwind.caller)
            for name in [
                "nobody@example.org", "robot@example.org", "gone@example.org", "contoso-admin", "\u{1}",
            ] {
                provider.state.withLock { $0.claims = ["email": .string(name), "email_verified": true] }
                var browser = Traveller(house)
                let answer = try await browser.comeBack(try await browser.leave(provider))
                #expect(answer.status == 403, "\(name): \(answer.status)")
                #expect(answer.text.contains("Nobody here is called so"), "\(name): \(answer.text)")
            }
            // Whose address the provider has not checked.
            provider.state.withLock { $0.claims = ["email": "ada@example.org", "email_verified": false] }
            var unchecked = Traveller(house)
            #expect(try await unchecked.comeBack(try await unchecked.leave(provider)).status == 403)
            // Ways that the operator has not named, and addresses elsewhere to go on to.
            var browser = Traveller(house)
            for way in ["northwind/oidc/others", "contoso/oidc/people", "", "northwind"] {
                let answer = try await browser.get("/sign-in/oidc?way=\(way)")
                #expect(answer.status == 403 && answer.header("Location") == nil, "\(way)")
            }
            provider.state.withLock { $0.claims = ["email": "ada@example.org", "email_verified": true] }
            for next in ["https://evil.example/", "//evil.example", "javascript:alert(1)"] {
                let encoded = next.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                var tempted = Traveller(house)
                let answer = try await tempted.comeBack(try await tempted.leave(provider, next: encoded))
                #expect(
                    answer.status == 200 && answer.text.contains(#"content="0;url=/""#),
                    "\(next): \(answer.text)"
                )
                #expect(!answer.text.contains("evil.example"))
            }
            // While the secrets are sealed nobody's word is asked for; a token signs in as before.
            #expect(try await house.ask(.put, "/v1/sys/seal", [:], ["X-Vault-Token": root]).status == 204)
            let sealed = try await browser.get("/sign-in/oidc?way=northwind/oidc/people")
            #expect(sealed.status == 403 && sealed.text.contains("While the secrets are sealed"))
            #expect(try await browser.get("/sign-in").status == 200)
        }
    }

    @Test(
        "with secrets who comes back may do what its entity and its groups at the provider may, as long as they may"
    )
    func entitiesAndGroups() async throws {
        try await with { house, provider, root in
            func ask(_ method: HTTPRequest.Method, _ path: String, _ body: JSON? = nil) async throws -> Answer
            {
                let answer = try await house.ask(method, "/v1/" + path, body, ["X-Vault-Token": root])
                try #require((200..<300).contains(answer.status), "\(path): \(answer.text)")
                return answer
            }
            let accessor = try await ask(.get, "sys/auth")["data", "oidc/", "accessor"]
            let mount = try #require(accessor)
            _ = try await ask(
                .post,
                "auth/oidc/role/people",
                ["role_type": "oidc", "groups_claim": "groups"]
            )
            for name in ["shared", "own"] {
                _ = try await ask(.post, "kv/data/\(name)", ["data": ["value": "1"]])
                let rules = "path \"kv/metadata/\(name)\" { capabilities = [\"read\"] }"
                _ = try await ask(.put, "sys/policies/acl/\(name)", ["policy": .string(rules)])
            }
            let group = try await ask(
                .post,
                "identity/group",
                ["name": "developers", "type": "external", "policies": ["shared"]]
            )
            _ = try await ask(
                .post,
                "identity/group-alias",
                [
                    "name": "staff", "mount_accessor": mount,
                    "canonical_id": try #require(group["data", "id"]),
                ]
            )
            func signIn(_ groups: JSON) async throws -> Traveller {
                let groups = try LooseJSON(parsing: groups.canonicalBytes())
                provider.state.withLock { $0.claims["groups"] = groups }
                var browser = Traveller(house)
                let back = try await browser.comeBack(try await browser.leave(provider))
                #expect(back.status == 200, "\(back.text)")
                return browser
            }
            /// Whether the page of each says when it was first written, which is the metadata's to tell.
            func expect(_ browser: Traveller, shared: Bool, own: Bool) async throws {
                var browser = browser
                for (name, isShown) in [("shared", shared), ("own", own)] {
                    let page = try await browser.get("/secrets/secret?path=kv/\(name)")
                    #expect(page.text.contains("First written (UTC)") == isShown, "\(name): \(page.text)")
                }
            }
            let stranger = try await signIn(["others"])
            try await expect(stranger, shared: false, own: false)
            // From the next sign-in on: in whichever session, since it is the same one who has signed in.
            let member = try await signIn(["staff", "others"])
            try await expect(member, shared: true, own: false)
            try await expect(stranger, shared: true, own: false)
            let found = try await ask(
                .post,
                "identity/lookup/entity",
                ["alias_name": "ada@example.org", "alias_mount_accessor": mount]
            )
            let id = try #require(found["data", "id"]?.string)
            _ = try await ask(.post, "identity/entity/id/\(id)", ["policies": ["own"]])
            try await expect(member, shared: true, own: true)
            _ = try await signIn([])
            try await expect(member, shared: false, own: true)
            // Whoever manages secrets cuts it off; the dashboard's other pages are the caller's.
            _ = try await ask(.post, "identity/entity/id/\(id)", ["disabled": true])
            var cutOff = member
            #expect(try await cutOff.get("/secrets/secret?path=kv/own").status != 200)
            var late = Traveller(house)
            let refused = try await late.comeBack(try await late.leave(provider))
            #expect(refused.status == 403 && refused.text.contains("was disabled here"), "\(refused.text)")
        }
    }

    @Test("ways to sign in are read from the configuration, and refused where they can't be")
    func configuration() throws {
        let flags = [
            "public_url": "https://muniment.example", "oidc_sign_in": "acme/oidc/people, acme/b/c/staff",
        ]
        let ways = try Configuration.load(file: nil, environment: [:], flags: flags).signInWays
        #expect(ways.map(\.mount) == ["oidc/", "b/c/"] && ways.map(\.role) == ["people", "staff"])
        #expect(ways.first?.place == "auth/oidc/people")
        for value in ["acme", "acme/oidc", "acme//people", "/oidc/people", "acme/oidc/people,,x"] {
            #expect(throws: Configuration.Failure.self, "\(value)") {
                try Configuration.load(
                    file: nil,
                    environment: [:],
                    flags: ["public_url": "https://muniment.example", "oidc_sign_in": value]
                )
            }
        }
        #expect(throws: Configuration.Failure.self) {
            try Configuration.load(file: nil, environment: [:], flags: ["oidc_sign_in": "acme/oidc/people"])
        }
    }
}
