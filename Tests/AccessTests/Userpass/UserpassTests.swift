import Access
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Signing in with a name and a password")
struct UserpassTests {
    private let password = Password("correct horse")
    private let wrong = Password("battery staple")

    private func with(_ body: (ClientFixture, LoginMount) async throws -> Void) async throws {
        try await ClientFixture.with { fixture in
            let mount = fixture.mount("userpass")
            try await fixture.access.putUserpassUser("Ada", password: password, at: mount) { user in
                user.settings.policies = ["ops"]
                user.settings.ttl = 300
            }
            try await body(fixture, mount)
        }
    }

    private func logIn(
        _ fixture: ClientFixture,
        _ mount: LoginMount,
        _ name: String,
        _ password: Password?
    ) async throws -> IssuedClientToken {
        try await fixture.access.logInWithPassword(
            name: name,
            password: try #require(password),
            at: mount,
            from: "192.0.2.1"
        )
    }

    @Test("the right password gives a token, and is stored nowhere")
    func login() async throws {
        try await with { fixture, mount in
            let issued = try await logIn(fixture, mount, "ada", password)
            #expect(issued.leaseDuration == 300)
            #expect(issued.grant.metadata == ["username": "ada"])
            #expect(issued.grant.displayName == "userpass-ada")
            #expect(issued.grant.tokenPolicies == ["default", "ops"])
            let row = try await fixture.database.superuser.rows(
                "SELECT row_to_json(u)::text AS row FROM access.userpass_users AS u ORDER BY username LIMIT 2"
            )
            #expect(row.count == 1)
            #expect(try !(row[0]["row"] as String).contains("correct horse"))
            #expect("\(String(describing: password))".contains("‹redacted›"))
        }
    }

    @Test(
        "a wrong password and a name that there is not are refused alike, and lock out alike",
        arguments: ["ada", "eve"]
    )
    func lockout(name: String) async throws {
        try await with { fixture, mount in
            for _ in 0..<5 {
                await #expect(throws: ClientError.wrongPassword) {
                    _ = try await logIn(fixture, mount, name, wrong)
                }
            }
            await #expect(throws: ClientError.denied) { _ = try await logIn(fixture, mount, name, password) }
        }
    }

    @Test("four failures are forgotten by a login")
    func forgotten() async throws {
        try await with { fixture, mount in
            for _ in 0..<2 {
                for _ in 0..<4 {
                    await #expect(throws: ClientError.wrongPassword) {
                        _ = try await logIn(fixture, mount, "ada", wrong)
                    }
                }
                _ = try await logIn(fixture, mount, "ada", password)
            }
        }
    }

    @Test("a changed password holds at once, and what was not said stays")
    func change() async throws {
        try await with { fixture, mount in
            try await fixture.access.putUserpassUser("ada", password: wrong, at: mount, creating: false) {
                _ in
            }
            await #expect(throws: ClientError.wrongPassword) {
                _ = try await logIn(fixture, mount, "ada", password)
            }
            #expect(try await logIn(fixture, mount, "ADA", wrong).grant.tokenPolicies == ["default", "ops"])
            await #expect(throws: ClientError.missing) {
                try await fixture.access.putUserpassUser("eve", password: wrong, at: mount, creating: false) {
                    _ in
                }
            }
            #expect(try await fixture.access.userpassNames(at: mount) == ["ada"])
            try await fixture.access.deleteUserpassUser("ada", at: mount)
            #expect(try await fixture.access.userpassNames(at: mount).isEmpty)
        }
    }

    @Test("who is disabled gets in nowhere, and its tokens are nobody's")
    func disabled() async throws {
        try await with { fixture, mount in
            let issued = try await logIn(fixture, mount, "ada", password)
            let entity = try #require(issued.grant.entityID)
            try await fixture.access.putEntity(.id(entity), of: fixture.tenant) { $0.policies = ["extra"] }
            let grant = try #require(try await fixture.access.grant(for: issued.token))
            #expect(grant.identityPolicies == ["extra"])
            #expect(grant.policies == ["default", "extra", "ops"])
            try await fixture.access.putEntity(.id(entity), of: fixture.tenant) { $0.isDisabled = true }
            #expect(try await !fixture.holds(issued.token))
            await #expect(throws: ClientError.denied) { _ = try await logIn(fixture, mount, "ada", password) }
        }
    }
}
