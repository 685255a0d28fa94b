import Access
import Evidence
import TestSupport
import Testing

@Suite("Limits of logins that rest on what others say")
struct MethodLoginsTests {
    /// A provider's tokens, and a method that takes them.
    private struct Door {
        let fixture: ClientFixture
        let mount: LoginMount
        let method: JWTMethod
        let maker: TokenMaker

        static func with(_ body: (Door) async throws -> Void) async throws {
            try await ClientFixture.with { fixture in
                let (mount, maker) = (try await fixture.mounted("jwt"), TokenMaker())
                let method = Self.method(fixture, Web())
                var configuration = JWTConfiguration()
                configuration.validationKeys = [maker.publicPEM]
                try await method.configure(configuration, clientSecret: nil, at: mount)
                for name in ["ci", "release"] {
                    try await method.roles.change(name, at: mount) { role in
                        role.type = "jwt"
                        role.userClaim = "sub"
                        role.boundAudiences = ["muniment"]
                    }
                }
                try await body(Door(fixture: fixture, mount: mount, method: method, maker: maker))
            }
        }

        static func method(_ fixture: ClientFixture, _ web: Web) -> JWTMethod {
            JWTMethod(
                database: fixture.database.app,
                cipher: .testing(),
                fetcher: web.fetcher,
                clock: fixture.clock
            )
        }

        func token(of subject: String, by maker: TokenMaker? = nil) async throws -> String {
            let now = Int(fixture.clock.now().microseconds / 1_000_000)
            return try await (maker ?? self.maker).token([
                "sub": .string(subject), "aud": "muniment", "iat": .number(now), "exp": .number(now + 3_600),
            ])
        }

        /// Why nobody is let in; `nil` for who is.
        func refusal(
            of token: String,
            role: String = "ci",
            from address: String = "192.0.2.1",
            by other: JWTMethod? = nil
        ) async throws -> LoginRefusal? {
            do {
                let attempt = LoginAttempt(role: role, token: token, at: mount, from: address)
                _ = try await fixture.access.logIn(attempt, path: "auth/jwt/login") {
                    try await (other ?? method).login(role: role, token: token, at: mount)
                }
                return nil
            } catch let error as LoginRefusal {
                return error
            }
        }
    }

    @Test(
        "five wrong tokens of somebody lock out who they claim to be for a quarter of an hour, at that role and address alone"
    )
    func lockout() async throws {
        try await Door.with { door in
            let right = try await door.token(of: "ada")
            for _ in 0..<5 {
                let forged = try await door.token(of: "ada", by: TokenMaker("other"))
                let refusal = try await door.refusal(of: forged)
                #expect(refusal?.reason.contains("signature") == true, "\(String(describing: refusal))")
            }
            #expect(try await door.refusal(of: right) == .lockedOut)
            #expect(try await door.refusal(of: try await door.token(of: "bob")) == nil)
            #expect(try await door.refusal(of: right, role: "release") == nil)
            #expect(try await door.refusal(of: right, from: "192.0.2.2") == nil)
            // Asked again meanwhile, it is not put off.
            door.fixture.clock.advance(by: .seconds(600))
            #expect(try await door.refusal(of: right) == .lockedOut)
            door.fixture.clock.advance(by: .seconds(301))
            #expect(try await door.refusal(of: right) == nil)
        }
    }

    @Test("a role that there is not locks out as one that there is; four failures are forgotten by a login")
    func forgotten() async throws {
        try await Door.with { door in
            let right = try await door.token(of: "ada")
            for _ in 0..<2 {
                for _ in 0..<4 {
                    let forged = try await door.token(of: "ada", by: TokenMaker("other"))
                    #expect(try await door.refusal(of: forged) != nil)
                }
                #expect(try await door.refusal(of: right) == nil)
            }
            for _ in 0..<5 {
                let refusal = try await door.refusal(of: right, role: "nobody")
                #expect(refusal == .wrong("role \"nobody\" could not be found"))
            }
            #expect(try await door.refusal(of: right, role: "nobody") == .lockedOut)
        }
    }

    @Test("whoever is not admitted by the role's addresses is refused and counted as who has a wrong token")
    func addresses() async throws {
        try await Door.with { door in
            try await door.method.roles.change("ci", at: door.mount) { role in
                role.parameters.boundCIDRs = ["198.51.100.0/24"]
            }
            let right = try await door.token(of: "ada")
            for _ in 0..<5 {
                let refusal = try await door.refusal(of: right)
                #expect(refusal?.reason.contains("token_bound_cidrs") == true)
            }
            #expect(try await door.refusal(of: right) == .lockedOut)
            #expect(try await door.refusal(of: right, from: "198.51.100.7") == nil)
        }
    }

    @Test("that a provider does not answer locks nobody out")
    func silence() async throws {
        try await Door.with { door in
            let (web, address) = (Web(), "https://issuer.example/keys")
            web.set(address, ["keys": [door.maker.jwk]])
            var configuration = JWTConfiguration()
            configuration.keySetURL = address
            try await Door.method(door.fixture, web).configure(
                configuration,
                clientSecret: nil,
                at: door.mount
            )
            let (silent, right) = (Door.method(door.fixture, Web()), try await door.token(of: "ada"))
            for _ in 0..<6 {
                let refusal = try await door.refusal(of: right, by: silent)
                #expect(refusal?.reason.contains("cannot be reached") == true)
            }
            #expect(try await door.refusal(of: right, by: Door.method(door.fixture, web)) == nil)
        }
    }

    @Test("an address from where too many failed within a minute has nobody asked for it")
    func rate() async throws {
        try await Door.with { door in
            let access = door.fixture.access
            let nobody = LoginAttempt(at: door.mount, from: "192.0.2.1")
            for _ in 0..<300 {
                await #expect(throws: LoginRefusal.wrong("no")) {
                    try await access.limited(nobody) { throw ClientError.invalid("no") }
                }
            }
            let token = try await door.token(of: "ada")
            let attempt = LoginAttempt(role: "ci", token: token, at: door.mount, from: "192.0.2.1")
            await #expect(throws: ClientError.tooMany) {
                _ = try await access.logIn(attempt, path: "auth/jwt/login") {
                    Issue.record("somebody was asked")
                    return try await door.method.login(role: "ci", token: token, at: door.mount)
                }
            }
            #expect(try await door.refusal(of: token, from: "192.0.2.2") == nil)
            door.fixture.clock.advance(by: .seconds(61))
            #expect(try await door.refusal(of: token) == nil)
        }
    }

    @Test("a certificate is locked out by itself alone")
    func certificates() async throws {
        try await Door.with { door in
            let access = door.fixture.access
            func refusal(_ shown: [[UInt8]], _ login: MethodLogin?) async throws -> LoginRefusal? {
                let attempt = LoginAttempt(certificates: shown, at: door.mount, from: "192.0.2.1")
                do {
                    _ = try await access.logIn(attempt, path: "auth/cert/login") {
                        guard let login else { throw ClientError.refused("no role takes the certificate") }
                        return login
                    }
                    return nil
                } catch let error as LoginRefusal {
                    return error
                }
            }
            let token = try await door.token(of: "till")
            let login = try await door.method.login(role: "ci", token: token, at: door.mount)
            for _ in 0..<5 {
                let refusal = try await refusal([[1], [7]], nil)
                #expect(refusal == .wrong("no role takes the certificate"))
            }
            // Whatever stands behind it, it is the one.
            #expect(try await refusal([[1], [8]], login) == .lockedOut)
            #expect(try await refusal([[2], [7]], login) == nil)
            door.fixture.clock.advance(by: .seconds(901))
            #expect(try await refusal([[1]], login) == nil)
        }
    }
}
