import Access
import Evidence
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("Changes at once, and what ends with what")
struct ConcurrentChangeTests {
    @Test("of several changes of one entity, role or group each is there afterwards")
    func lostUpdates() async throws {
        try await ClientFixture.with { fixture in
            let (access, tenant) = (fixture.access, fixture.tenant)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        try await access.putEntity(.name("ada"), of: tenant) { entity in
                            entity.metadata["m\(number)"] = "yes"
                        }
                    }
                    group.addTask {
                        try await access.putTokenRole("ci", of: tenant) { role in
                            role.allowedPolicies = (role.allowedPolicies + ["p\(number)"]).asNames
                        }
                    }
                    group.addTask {
                        try await access.putGroup(.name("all"), of: tenant) { group in
                            group.metadata["m\(number)"] = "yes"
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await access.entity(.name("ada"), of: tenant)?.metadata.count == 12)
            #expect(try await access.tokenRole("ci", of: tenant)?.allowedPolicies.count == 12)
            #expect(try await access.group(.name("all"), of: tenant)?.metadata.count == 12)
        }
    }

    @Test("a right proof that comes behind the fifth wrong one gets nothing, also where it began before")
    func lockoutRace() async throws {
        try await ClientFixture.with { fixture in
            let mount = fixture.mount("userpass")
            let password = try #require(Password("correct horse"))
            let wrong = try #require(Password("battery staple"))
            try await fixture.access.putUserpassUser("ada", password: password, at: mount) { _ in }
            @Sendable func attempt(_ password: Password) async throws {
                _ = try await fixture.access.logInWithPassword(
                    name: "ada",
                    password: password,
                    at: mount,
                    from: "192.0.2.1"
                )
            }
            for _ in 0..<4 {
                await #expect(throws: ClientError.wrongPassword) { try await attempt(wrong) }
            }
            // The fifth is being counted while the right one is on its way: its own look found four.
            let isCounted = Mutex(false)
            let (held, hasHeld) = AsyncStream<Void>.makeStream()
            async let counting: Void = fixture.database.superuser.transaction { db in
                try db.execute("UPDATE access.login_failures SET failure_count = 5")
                hasHeld.yield()
                while !isCounted.withLock({ $0 }) { try db.execute("SELECT pg_sleep(0.01)") }
            }
            for await _ in held { break }
            async let right: Void = attempt(password)
            try await condition {
                try await fixture.database.superuser.first(
                    """
                    SELECT 1 AS one FROM pg_stat_activity
                    WHERE usename = 'muniment_app' AND datname = current_database() AND wait_event_type = 'Lock'
                    """
                ) { _ in true } ?? false
            }
            isCounted.withLock { $0 = true }
            try await counting
            do {
                try await right
                Issue.record("it was let in behind the fifth")
            } catch ClientError.denied {}
            // What was counted stands, until its time is over.
            await #expect(throws: ClientError.denied) { try await attempt(password) }
            fixture.clock.advance(by: .seconds(901))
            try await attempt(password)
        }
    }

    @Test("a batch token ends with the auth method that made it")
    func batchTokens() async throws {
        try await ClientFixture.with { fixture in
            let mount = try await fixture.mounted()
            let tenant = fixture.tenant.id
            var settings = TokenSettings()
            settings.type = .batch
            let issued = try await fixture.access.logIn(
                NewLogin(
                    mount: mount,
                    alias: "ci",
                    displayName: "ci",
                    path: "auth/approle/login",
                    settings: settings
                )
            )
            #expect(issued.grant.type == .batch)
            #expect(try await fixture.holds(issued.token))
            try await fixture.database.app.transaction(for: tenant) { db in
                try fixture.access.forgetMount(mount.id, accessor: mount.accessor, of: tenant, in: db)
                try db.execute(
                    "DELETE FROM secrets.mounts WHERE tenant_id = \(tenant) AND mount_id = \(mount.id)"
                )
            }
            #expect(try await !fixture.holds(issued.token))
        }
    }

    @Test("a period is no longer than the mount lets any token live, made or renewed")
    func periods() async throws {
        try await ClientFixture.with { fixture in
            let limits = TokenLimits(defaultTTL: 600, maxTTL: 1_200)
            var request = TokenRequest()
            request.policies = ["ci"]
            request.period = 7_200
            let made = try await fixture.access.createToken(
                request,
                by: fixture.root,
                hasSudo: true,
                limits: limits,
                mountAccessor: "auth_token_1"
            )
            #expect(made.leaseDuration == 1_200)
            #expect(made.warnings.count == 1)
            fixture.clock.advance(by: .seconds(1_000))
            let found = try #require(try await fixture.access.grant(for: made.token))
            let renewed = try await fixture.access.renew(found, limits: limits)
            #expect(renewed.leaseDuration == 1_200)
            // For as long as it is renewed, also past that.
            fixture.clock.advance(by: .seconds(1_000))
            #expect(try await fixture.holds(made.token))
            var settings = TokenSettings()
            settings.period = 7_200
            var mount = fixture.mount()
            mount.limits = limits
            let login = try await fixture.access.logIn(
                NewLogin(
                    mount: mount,
                    alias: "ci",
                    displayName: "ci",
                    path: "auth/approle/login",
                    settings: settings
                )
            )
            #expect(login.leaseDuration == 1_200)
            #expect(login.warnings.count == 1)
        }
    }

    @Test("what is refused anyway costs no password hash")
    func settingsFirst() async throws {
        try await ClientFixture.with { fixture in
            let mount = fixture.mount("userpass")
            let password = try #require(Password("correct horse"))
            let began = ContinuousClock.now
            for _ in 0..<200 {
                await #expect(throws: ClientError.self) {
                    try await fixture.access.putUserpassUser("ada", password: password, at: mount) { user in
                        user.settings.ttl = 600
                        user.settings.maxTTL = 60
                    }
                }
            }
            let refusals = ContinuousClock.now - began
            let hashed = try await ContinuousClock().measure {
                for _ in 0..<4 {
                    try await fixture.access.putUserpassUser("ada", password: password, at: mount) { _ in }
                }
            }
            // Two hundred of them cost less than as many hashes would, by far, on whatever machine.
            #expect(refusals < hashed * 40)
        }
    }

    @Test("the policy of wrapped answers is nobody's to write or to give")
    func responseWrapping() async throws {
        try await ClientFixture.with { fixture in
            let (access, tenant) = (fixture.access, fixture.tenant)
            await #expect(throws: AccessError.policyIsReserved("response-wrapping")) {
                _ = try await access.putPolicy(
                    "Response-Wrapping",
                    text: #"path "*" { capabilities = ["read"] }"#,
                    of: tenant.id,
                    by: "Ada"
                )
            }
            await #expect(throws: AccessError.policyIsReserved("response-wrapping")) {
                try await access.deletePolicy("response-wrapping", of: tenant.id, by: "Ada")
            }
            await #expect(throws: ClientError.self) { _ = try await fixture.token(["response-wrapping"]) }
            await #expect(throws: ClientError.self) {
                try await access.putEntity(.name("ada"), of: tenant) { $0.policies = ["response-wrapping"] }
            }
            await #expect(throws: ClientError.self) {
                try await access.putAppRole("ci", at: fixture.mount()) { role in
                    role.settings.policies = ["response-wrapping"]
                }
            }
        }
    }

    @Test("a tenant is found by its name, and nobody by another")
    func names() async throws {
        try await ClientFixture.with { fixture in
            let (access, tenant) = (fixture.access, fixture.tenant)
            let found = try await access.tenant(named: tenant.name)
            #expect(found == tenant)
            for name in ["northwind", "North\0wind", ""] {
                let other = try await access.tenant(named: name)
                #expect(other == nil)
            }
            let ensured = try await access.ensureTenant(named: tenant.name)
            #expect(ensured == tenant)
        }
    }
}
