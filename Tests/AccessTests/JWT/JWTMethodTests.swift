import Access
import Evidence
import TestSupport
import Testing

@Suite("Signing in with a provider's token")
struct JWTMethodTests {
    private let maker = TokenMaker()

    private func claims(_ bench: MethodBench, _ more: LooseObject = [:]) -> LooseObject {
        let usual: LooseObject = [
            "iss": "https://issuer.example", "sub": "ada", "aud": "muniment", "iat": .number(bench.time()),
            "exp": .number(bench.time(300)), "team": "billing", "groups": ["ops", "dev"],
            "project": ["path": "acme/app"],
        ]
        return usual.merging(more)
    }

    private func configure(_ bench: MethodBench) async throws -> JWTMethod {
        let method = bench.jwt
        var configuration = JWTConfiguration()
        configuration.validationKeys = [maker.publicPEM]
        configuration.boundIssuer = "https://issuer.example"
        try await method.configure(configuration, clientSecret: nil, at: bench.mount)
        return method
    }

    private func makeRole(
        _ method: JWTMethod,
        _ bench: MethodBench,
        _ change: @escaping @Sendable (inout JWTRole) -> Void = { _ in }
    ) async throws {
        try await method.roles.change("ci", at: bench.mount) { role in
            role.type = "jwt"
            role.userClaim = "sub"
            role.boundAudiences = ["muniment"]
            role.parameters.policies = ["deploy"]
            change(&role)
        }
    }

    @Test("who shows a token of the provider is who it says, with what the role takes of it")
    func login() async throws {
        try await MethodBench.with { bench in
            let method = try await configure(bench)
            try await makeRole(method, bench) { role in
                role.groupsClaim = "groups"
                role.claimMappings = ["team": "team", "/project/path": "project"]
                role.boundClaims = ["team": ["billing", "audit"], "/project/path": "acme/app"]
            }
            let login = try await method.login(
                role: "ci",
                token: try await maker.token(claims(bench)),
                at: bench.mount
            )
            #expect(login.alias == "ada")
            #expect(login.metadata == ["role": "ci", "team": "billing", "project": "acme/app"])
            #expect(login.aliasMetadata == ["team": "billing", "project": "acme/app"])
            #expect(login.groups == ["ops", "dev"])
            #expect(login.parameters.policies == ["deploy"])
            #expect(login.newLogin(at: bench.mount, path: "auth/door/login").displayName == "door-ada")
        }
    }

    @Test(
        "a token that is old, early, of others or for others lets nobody in",
        arguments: [
            (["exp": -61], "expired"), (["nbf": 61], "not before"), (["iat": 61], "issued in the future"),
        ] as [([String: Int], String)]
    )
    func times(_ offsets: [String: Int], _ reason: String) async throws {
        try await MethodBench.with { bench in
            let method = try await configure(bench)
            try await makeRole(method, bench)
            let more = LooseObject(offsets.map { ($0.key, .number(bench.time($0.value))) })
            let token = try await maker.token(claims(bench, more))
            let refusal = await refusal { try await method.login(role: "ci", token: token, at: bench.mount) }
            #expect(refusal?.contains(reason) == true, "\(refusal ?? "")")
        }
    }

    @Test(
        "what stands in a token must be what is bound",
        arguments: [
            (["iss": "https://other.example"], "iss"), (["aud": "others"], "aud"), (["sub": "eve"], "sub"),
            (["team": "sales"], "team"), (["team": nil], "team"),
        ] as [(LooseObject, String)]
    )
    func bounds(_ more: LooseObject, _ claim: String) async throws {
        try await MethodBench.with { bench in
            let method = try await configure(bench)
            try await makeRole(method, bench) { role in
                role.boundSubject = "ada"
                role.boundClaims = ["team": "billing"]
            }
            let token = try await maker.token(claims(bench, more))
            let refusal = await refusal { try await method.login(role: "ci", token: token, at: bench.mount) }
            #expect(refusal?.contains(claim) == true, "\(refusal ?? "")")
        }
    }

    @Test("a token for somebody is not taken by a role for nobody in particular")
    func unboundAudience() async throws {
        try await MethodBench.with { bench in
            let method = try await configure(bench)
            try await makeRole(method, bench) { role in
                role.boundAudiences = []
                role.boundSubject = "ada"
            }
            let token = try await maker.token(claims(bench))
            let refusal = await refusal { try await method.login(role: "ci", token: token, at: bench.mount) }
            #expect(refusal == "audience claim found in JWT but no audiences bound to the role")
        }
    }

    @Test("bound claims may be patterns")
    func globs() async throws {
        try await MethodBench.with { bench in
            let method = try await configure(bench)
            try await makeRole(method, bench) { role in
                role.boundClaimsType = "glob"
                role.boundClaims = ["/project/path": "acme/*"]
            }
            _ = try await method.login(
                role: "ci",
                token: try await maker.token(claims(bench)),
                at: bench.mount
            )
            let token = try await maker.token(claims(bench, ["project": ["path": "evil/acme/app"]]))
            #expect(
                await refusal { try await method.login(role: "ci", token: token, at: bench.mount) } != nil
            )
        }
    }

    @Test("only the provider's own signature counts, and of algorithms only those with two keys")
    func signatures() async throws {
        try await MethodBench.with { bench in
            let method = try await configure(bench)
            try await makeRole(method, bench)
            let good = try await maker.token(claims(bench))
            _ = try await method.login(role: "ci", token: good, at: bench.mount)
            let parts = good.split(separator: ".").map(String.init)
            let other = TokenMaker.signed(["alg": "ES256"], claims(bench, ["sub": "root"]))
            let bad = [
                try await TokenMaker("second").token(claims(bench)),
                TokenMaker.signed(["alg": "none"], claims(bench)) + ".",
                try await TokenMaker.sharedSecretToken(claims(bench), secret: maker.publicPEM),
                "\(other).\(parts[2])",
                "\(parts[0]).\(parts[1]).AAAA",
                "\(parts[0]).\(parts[1])",
                try await maker.token(claims(bench), header: ["crit": ["exp"]]),
            ]
            for token in bad {
                let refusal = await refusal {
                    try await method.login(role: "ci", token: token, at: bench.mount)
                }
                #expect(refusal != nil)
                #expect(refusal?.contains(parts[1]) != true)
            }
        }
    }

    @Test("keys that the provider has changed are fetched, and not again for each bad token")
    func keySets() async throws {
        try await MethodBench.with { bench in
            let (address, method) = ("https://issuer.example/keys", bench.jwt)
            bench.web.set(address, ["keys": [maker.jwk]])
            var configuration = JWTConfiguration()
            configuration.keySetURL = address
            try await method.configure(configuration, clientSecret: nil, at: bench.mount)
            try await makeRole(method, bench)
            _ = try await method.login(
                role: "ci",
                token: try await maker.token(claims(bench)),
                at: bench.mount
            )
            #expect(bench.web.questions.count == 1)
            let second = TokenMaker("second")
            bench.web.set(address, ["keys": [second.jwk]])
            _ = try await method.login(
                role: "ci",
                token: try await second.token(claims(bench)),
                at: bench.mount
            )
            #expect(bench.web.questions.count == 2)
            for _ in 0..<5 {
                let token = try await TokenMaker("third").token(claims(bench))
                #expect(
                    await refusal { try await method.login(role: "ci", token: token, at: bench.mount) } != nil
                )
            }
            #expect(bench.web.questions.count == 2)
        }
    }

    @Test("a configuration is taken once the provider has answered, and as the one that it says it is")
    func discovery() async throws {
        try await MethodBench.with { bench in
            let method = bench.jwt
            var configuration = JWTConfiguration()
            configuration.discoveryURL = "https://issuer.example"
            let address = "https://issuer.example/.well-known/openid-configuration"
            func attempt() async -> String? {
                await refusal {
                    try await method.configure(configuration, clientSecret: nil, at: bench.mount)
                }
            }
            #expect(await attempt()?.contains("cannot be reached") == true)
            bench.web.set(
                address,
                ["issuer": "https://evil.example", "jwks_uri": "https://evil.example/keys"]
            )
            #expect(await attempt()?.contains("issuer") == true)
            #expect(try await method.configuration(at: bench.mount) == nil)
            bench.web.set(
                address,
                ["issuer": "https://issuer.example", "jwks_uri": "https://issuer.example/keys"]
            )
            #expect(await attempt() == nil)
            #expect(try await method.configuration(at: bench.mount) == configuration)
            bench.web.set("https://issuer.example/keys", ["keys": [maker.jwk]])
            try await makeRole(method, bench)
            _ = try await method.login(
                role: "ci",
                token: try await maker.token(claims(bench)),
                at: bench.mount
            )
        }
    }

    @Test("what can't be is refused with the field that says so")
    func badSettings() async throws {
        try await MethodBench.with { bench in
            let method = bench.jwt
            var none = JWTConfiguration()
            func attempt(_ configuration: JWTConfiguration) async -> String? {
                await refusal {
                    try await method.configure(configuration, clientSecret: nil, at: bench.mount)
                }
            }
            #expect(await attempt(none)?.contains("exactly one") == true)
            none.validationKeys = ["no key"]
            #expect(await attempt(none)?.contains("jwt_validation_pubkeys") == true)
            none.validationKeys = [maker.publicPEM]
            none.supportedAlgorithms = ["HS256"]
            #expect(await attempt(none)?.contains("jwt_supported_algs") == true)
            let unbound = await refusal {
                try await makeRole(method, bench) { role in role.boundAudiences = [] }
            }
            #expect(unbound?.contains("bound constraint") == true)
            let reserved = await refusal {
                try await makeRole(method, bench) { role in role.claimMappings = ["x": "role"] }
            }
            #expect(reserved?.contains("reserved") == true)
            let names = try await method.roles.names(at: bench.mount)
            #expect(names.isEmpty)
        }
    }

    @Test("roles are kept, listed and removed, and another mount's tenant has none of them")
    func roles() async throws {
        try await MethodBench.with { bench in
            let method = try await configure(bench)
            try await makeRole(method, bench) { role in
                role.boundClaims = ["n": .number("12345678901234567890")]
            }
            let kept = try await method.roles.role("ci", at: bench.mount)
            #expect(kept?.boundClaims["n"] == .number("12345678901234567890"))
            #expect(kept?.parameters.policies == ["deploy"])
            var other = bench.mount
            other.tenant.id = try await bench.database.makeTenant("other")
            #expect(try await method.roles.role("ci", at: other) == nil)
            try await method.roles.remove("ci", at: bench.mount)
            let names = try await method.roles.names(at: bench.mount)
            #expect(names.isEmpty)
        }
    }

    /// The text of what `body` is refused with; `nil` where it is not.
    private func refusal<Value>(_ body: () async throws -> Value) async -> String? {
        do {
            _ = try await body()
            return nil
        } catch ClientError.invalid(let text) {
            return text
        } catch {
            return "\(error)"
        }
    }
}
