import Access
import Evidence
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("Signing in with a browser")
struct BrowserLoginTests {
    private let maker = TokenMaker()
    private let redirect = "https://muniment.example/v1/auth/door/oidc/callback"

    /// A provider that gives a token for the code `good`, to who knows the verifier of the challenge that it was shown.
    private final class Provider: Sendable {
        struct State {
            var challenge = ""
            var claims: LooseObject = [:]
        }

        let state = Mutex(State())
    }

    private func with(
        _ body: (MethodBench, JWTMethod, Provider) async throws -> Void
    ) async throws {
        try await MethodBench.with { bench in
            let issuer = "https://issuer.example"
            bench.web.set(
                issuer + "/.well-known/openid-configuration",
                [
                    "issuer": .string(issuer), "jwks_uri": "https://issuer.example/keys",
                    "authorization_endpoint": "https://issuer.example/authorize",
                    "token_endpoint": "https://issuer.example/token",
                    "userinfo_endpoint": "https://issuer.example/user",
                    "id_token_signing_alg_values_supported": ["ES256"],
                ]
            )
            bench.web.set("https://issuer.example/keys", ["keys": [maker.jwk]])
            bench.web.set("https://issuer.example/user", ["sub": "ada", "team": "billing"])
            let method = bench.jwt
            var configuration = JWTConfiguration()
            configuration.discoveryURL = issuer
            configuration.clientID = "muniment"
            try await method.configure(configuration, clientSecret: "s3cret/+", at: bench.mount)
            try await method.roles.change("people", at: bench.mount) { role in
                role.userClaim = "sub"
                role.redirectURIs = [redirect, "http://localhost:8250/oidc/callback"]
                role.scopes = ["profile"]
                role.claimMappings = ["team": "team"]
            }
            try await body(bench, method, Provider())
        }
    }

    /// Asks for an address, and has the provider give a token with these claims for it.
    private func begin(
        _ bench: MethodBench,
        _ method: JWTMethod,
        _ provider: Provider,
        clientNonce: String = "",
        _ more: LooseObject = [:]
    ) async throws -> [String: String] {
        let address = try await method.authorizationAddress(
            role: "people",
            redirectURI: redirect,
            clientNonce: clientNonce,
            at: bench.mount
        )
        let fields = try #require(URLComponents(string: address)?.queryItems)
        let query = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.value ?? "") })
        let usual: LooseObject = [
            "iss": "https://issuer.example", "sub": "ada", "aud": "muniment",
            "nonce": .string(query["nonce"] ?? ""),
            "iat": .number(bench.time()), "exp": .number(bench.time(300)),
        ]
        let token = try await maker.token(usual.merging(more))
        let challenge = query["code_challenge"] ?? ""
        let secret = "Basic " + Base64.encode(Array("muniment:s3cret%2F%2B".utf8))
        bench.web.set("https://issuer.example/token") { question in
            let form =
                URLComponents(string: "?" + String(decoding: question.body, as: UTF8.self))?.queryItems ?? []
            let value = { (name: String) in form.first { $0.name == name }?.value ?? "" }
            let verifier = Digest.sha256(of: Array(value("code_verifier").utf8)).bytes
            let isProved = question.headers.contains { $0.name == "Authorization" && $0.value == secret }
            guard value("code") == "good", Base64URL.encode(verifier) == challenge, isProved,
                value("redirect_uri") == redirect, value("grant_type") == "authorization_code"
            else { return WebFetcher.Answer(status: 400, body: Array(#"{"error":"invalid_grant"}"#.utf8)) }
            let answer: LooseJSON = [
                "id_token": .string(token), "access_token": "access", "token_type": "Bearer",
            ]
            return WebFetcher.Answer(status: 200, body: answer.bytes)
        }
        return query
    }

    private func answer(
        _ query: [String: String],
        code: String = "good",
        clientNonce: String = "",
        nonce: String = ""
    ) -> BrowserAnswer {
        BrowserAnswer(
            state: query["state"] ?? "",
            code: code,
            idToken: "",
            clientNonce: clientNonce,
            nonce: nonce
        )
    }

    @Test("who comes back from the provider is who it says")
    func login() async throws {
        try await with { bench, method, provider in
            let query = try await begin(bench, method, provider)
            #expect(query["client_id"] == "muniment")
            #expect(query["scope"] == "openid profile")
            #expect(query["code_challenge_method"] == "S256")
            let login = try await method.login(
                with: answer(query, nonce: query["nonce"] ?? ""),
                at: bench.mount
            )
            #expect(login.alias == "ada")
            #expect(login.metadata == ["role": "people", "team": "billing"])
            let kept = try await bench.kept()
            #expect(!kept.contains("s3cret"))
        }
    }

    @Test("a state that is old, another's or made up lets nobody in")
    func states() async throws {
        try await with { bench, method, provider in
            let query = try await begin(bench, method, provider)
            var forged = query
            forged["state"] = String((query["state"] ?? "").reversed())
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: answer(forged), at: bench.mount)
            }
            var elsewhere = bench.mount
            elsewhere.id = UniqueID(at: bench.clock.now())
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: answer(query), at: elsewhere)
            }
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: answer(query, code: "bad"), at: bench.mount)
            }
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: answer(query, nonce: "other"), at: bench.mount)
            }
            bench.clock.advance(by: .seconds(601))
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: answer(query), at: bench.mount)
            }
        }
    }

    @Test("what the client that waits has said must come back with it")
    func clientNonce() async throws {
        try await with { bench, method, provider in
            let query = try await begin(bench, method, provider, clientNonce: "mine")
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: answer(query), at: bench.mount)
            }
            _ = try await method.login(with: answer(query, clientNonce: "mine"), at: bench.mount)
        }
    }

    @Test(
        "a token for another request, client or provider lets nobody in",
        arguments: [
            ["nonce": "other"], ["aud": "other"], ["iss": "https://evil.example"],
            ["aud": ["muniment", "other"]], ["azp": "other"], ["sub": "eve"],
        ] as [LooseObject]
    )
    func claims(_ more: LooseObject) async throws {
        try await with { bench, method, provider in
            let query = try await begin(bench, method, provider, more)
            await #expect(throws: ClientError.self) {
                _ = try await method.login(with: answer(query), at: bench.mount)
            }
        }
    }

    @Test(
        "the browser goes back only where the role says; a program of the user listens where there is room",
        arguments: [
            ("http://localhost:31337/oidc/callback", true), ("http://localhost:8250/other", false),
            ("http://localhost.evil.example:8250/oidc/callback", false), ("https://evil.example/", false),
            ("http://localhost:8250@evil.example/oidc/callback", false),
        ]
    )
    func redirects(_ address: String, isTaken: Bool) async throws {
        try await with { bench, method, _ in
            let given = try? await method.authorizationAddress(
                role: "people",
                redirectURI: address,
                clientNonce: "",
                at: bench.mount
            )
            #expect((given != nil) == isTaken)
        }
    }
}
