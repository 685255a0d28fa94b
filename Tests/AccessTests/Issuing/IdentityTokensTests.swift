import Access
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Identity tokens")
struct IdentityTokensTests {
    private static let issuer = "https://muniment.example/v1/identity/oidc"

    private func with(
        _ body: (MethodBench, IdentityTokens, TokenGrant) async throws -> Void
    ) async throws {
        try await MethodBench.with { bench in
            let entries = EntryMaker(clock: bench.clock)
            let tokens = IdentityTokens(database: bench.database.app, cipher: bench.cipher, entries: entries)
            let access = Access(
                database: bench.database.app,
                ledger: Ledger(),
                entries: entries,
                cipher: bench.cipher
            )
            let issued = try await access.logIn(
                NewLogin(
                    mount: bench.mount,
                    alias: "till",
                    displayName: "till",
                    path: "auth/door/login",
                    settings: TokenSettings(),
                    aliasMetadata: ["team": "shop"]
                )
            )
            try await tokens.changeRole("till", of: bench.mount.tenant.id) { role in
                role.key = "shop"
                role.template =
                    #"{"who": {{identity.entity.aliases.auth_jwt_1.name}}, "team": {{ identity.entity.aliases.auth_jwt_1.metadata.team }}}"#
            }
            try await body(bench, tokens, issued.grant)
        }
    }

    private func makeKey(_ tokens: IdentityTokens, _ bench: MethodBench, _ algorithm: String = "ES256")
        async throws
    {
        try await tokens.changeKey("shop", of: bench.mount.tenant.id) { key in
            key.algorithm = algorithm
            key.clients = ["*"]
        }
    }

    private func claims(_ token: String) throws -> LooseObject {
        let part = try #require(token.split(separator: ".").dropFirst().first)
        let bytes = try #require(Base64URL.decode(part))
        return try #require(try LooseJSON(parsing: bytes).object)
    }

    @Test(
        "a token says who has it, and signs in with the keys that are published",
        arguments: [
            "RS256", "ES256", "ES384", "ES512", "EdDSA",
        ]
    )
    func tokens(_ algorithm: String) async throws {
        try await with { bench, tokens, grant in
            let tenant = bench.mount.tenant.id
            try await makeKey(tokens, bench, algorithm)
            let issued = try await tokens.issue("till", to: grant, issuer: Self.issuer)
            let claims = try claims(issued.token)
            #expect(claims["sub"]?.string == grant.entityID?.description)
            #expect(claims["aud"]?.string == issued.client)
            #expect(claims["who"] == "till")
            #expect(claims["team"] == "shop")
            #expect(
                try await tokens.isActive(
                    issued.token,
                    client: issued.client,
                    issuer: Self.issuer,
                    of: tenant
                )
            )
            #expect(
                try await !tokens.isActive(issued.token, client: "other", issuer: Self.issuer, of: tenant)
            )
            // As another server would: through the published keys alone.
            bench.web.set(
                "https://muniment.example/keys",
                ["keys": .array(try await tokens.publicKeys(of: tenant))]
            )
            let method = bench.jwt
            var configuration = JWTConfiguration()
            configuration.keySetURL = "https://muniment.example/keys"
            try await method.configure(configuration, clientSecret: nil, at: bench.mount)
            try await method.roles.change("ci", at: bench.mount) { role in
                role.type = "jwt"
                role.userClaim = "sub"
                role.boundAudiences = [issued.client]
            }
            let login = try await method.login(role: "ci", token: issued.token, at: bench.mount)
            #expect(login.alias == grant.entityID?.description)
            bench.clock.advance(by: .seconds(86_401))
            #expect(try await !tokens.isActive(issued.token, client: nil, issuer: Self.issuer, of: tenant))
        }
    }

    @Test("a key signs for those alone whom it lists")
    func clients() async throws {
        try await with { bench, tokens, grant in
            await #expect(throws: ClientError.self) {
                _ = try await tokens.issue("till", to: grant, issuer: Self.issuer)
            }
            try await makeKey(tokens, bench)
            try await tokens.changeKey("shop", of: bench.mount.tenant.id) { key in key.clients = ["other"] }
            await #expect(throws: ClientError.self) {
                _ = try await tokens.issue("till", to: grant, issuer: Self.issuer)
            }
            var nobody = grant
            nobody.entity = nil
            try await makeKey(tokens, bench)
            let unknown = nobody
            await #expect(throws: ClientError.self) {
                _ = try await tokens.issue("till", to: unknown, issuer: Self.issuer)
            }
        }
    }

    @Test(
        "a key that has signed for its period is followed by another, and is published for as long as its tokens hold"
    )
    func rotation() async throws {
        try await with { bench, tokens, grant in
            let tenant = bench.mount.tenant.id
            try await makeKey(tokens, bench)
            let first = try await tokens.issue("till", to: grant, issuer: Self.issuer).token
            bench.clock.advance(by: .seconds(86_400 - 10))
            #expect(try await tokens.publicKeys(of: tenant).count == 1)
            bench.clock.advance(by: .seconds(5))
            try await tokens.rotateKey("shop", verificationPeriod: 60, of: tenant)
            #expect(try await tokens.publicKeys(of: tenant).count == 2)
            #expect(try await tokens.isActive(first, client: nil, issuer: Self.issuer, of: tenant))
            bench.clock.advance(by: .seconds(61))
            #expect(try await tokens.publicKeys(of: tenant).count == 1)
            bench.clock.advance(by: .seconds(86_400))
            _ = try await tokens.issue("till", to: grant, issuer: Self.issuer)
            #expect(try await tokens.publicKeys(of: tenant).count == 2)
            let kept = try await bench.database.superuser.rows(
                """
                SELECT key_id, encrypted_private_key FROM access.identity_key_versions
                WHERE encrypted_private_key IS NOT NULL ORDER BY key_id LIMIT 10
                """
            )
            #expect(kept.count == 1)
        }
    }

    @Test("what can't be is refused")
    func badSettings() async throws {
        try await with { bench, tokens, _ in
            let tenant = bench.mount.tenant.id
            await #expect(throws: ClientError.self) {
                try await tokens.setIssuer("https://muniment.example/path", of: tenant)
            }
            try await tokens.setIssuer("https://muniment.example:8200", of: tenant)
            #expect(try await tokens.issuer(of: tenant) == "https://muniment.example:8200")
            await #expect(throws: ClientError.self) { try await makeKey(tokens, bench, "HS256") }
            try await makeKey(tokens, bench)
            await #expect(throws: ClientError.self) { try await tokens.removeKey("shop", of: tenant) }
            for template in [#"{"sub": "root"}"#, "no JSON", #"["a"]"#] {
                await #expect(throws: ClientError.self) {
                    try await tokens.changeRole("till", of: tenant) { role in role.template = template }
                }
            }
            try await tokens.removeRole("till", of: tenant)
            try await tokens.removeKey("shop", of: tenant)
            #expect(try await tokens.keyNames(of: tenant) == [])
        }
    }
}
