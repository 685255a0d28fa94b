import Access
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Signing in with AppRole")
struct AppRoleTests {
    private func with(
        _ change: @escaping @Sendable (inout AppRole) -> Void = { _ in },
        _ body: (ClientFixture, LoginMount, _ roleID: String) async throws -> Void
    ) async throws {
        try await ClientFixture.with { fixture in
            let mount = fixture.mount()
            try await fixture.access.putAppRole("CI", at: mount) { role in
                role.settings.policies = ["deploy"]
                role.settings.ttl = 600
                change(&role)
            }
            let role = try #require(try await fixture.access.appRole("ci", at: mount))
            try await body(fixture, mount, role.roleID)
        }
    }

    private func secretID(
        _ fixture: ClientFixture,
        _ mount: LoginMount,
        _ change: (inout SecretIDRequest) -> Void = { _ in }
    ) async throws -> IssuedSecretID {
        var request = SecretIDRequest()
        change(&request)
        return try await fixture.access.makeSecretID(request, for: "ci", at: mount)
    }

    @Test("a RoleID and a SecretID give a token with the role's policies and an entity")
    func login() async throws {
        try await with { fixture, mount, roleID in
            let secret = try await secretID(fixture, mount) { $0.metadata = ["host": "a", "role_name": "x"] }
            let issued = try await fixture.access.logInWithAppRole(
                roleID: roleID,
                secretID: secret.secretID,
                at: mount,
                from: "192.0.2.1"
            )
            #expect(issued.leaseDuration == 600)
            #expect(issued.grant.metadata == ["host": "a", "role_name": "ci"])
            let grant = try #require(try await fixture.access.grant(for: issued.token))
            #expect(grant.tokenPolicies == ["default", "deploy"])
            #expect(grant.displayName == "approle")
            #expect(grant.isOrphan)
            let again = try await fixture.access.logInWithAppRole(
                roleID: roleID,
                secretID: secret.secretID,
                at: mount,
                from: "192.0.2.1"
            )
            #expect(again.grant.entityID != nil)
            #expect(again.grant.entityID == grant.entityID)
            let rows = try await fixture.database.superuser.rows(
                """
                SELECT row_to_json(s)::text || row_to_json(r)::text AS row
                FROM access.secret_ids AS s CROSS JOIN access.roles AS r ORDER BY s.created_at LIMIT 10
                """
            )
            #expect(rows.count == 1)
            #expect(try !(rows[0]["row"] as String).contains(secret.secretID.revealed()))
        }
    }

    @Test("of twenty who show a SecretID for one use at once, one gets in")
    func oneTime() async throws {
        try await with { fixture, mount, roleID in
            let secret = try await secretID(fixture, mount) { $0.numUses = 1 }
            let winners = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        do {
                            _ = try await fixture.access.logInWithAppRole(
                                roleID: roleID,
                                secretID: secret.secretID,
                                at: mount,
                                from: "192.0.2.1"
                            )
                            return true
                        } catch ClientError.wrongSecretID {
                            return false
                        } catch ClientError.denied {
                            return false
                        }
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(winners == 1)
            let facts = try await fixture.access.secretID(.secretID(secret.secretID), of: "ci", at: mount)
            #expect(facts == nil)
        }
    }

    @Test(
        "a SecretID that is shown after its last use is refused as any other, and told of at most once an hour"
    )
    func usedSecretID() async throws {
        try await with { fixture, mount, roleID in
            let secret = try await secretID(fixture, mount) { $0.numUses = 2 }
            func show(_ secretID: SecretID, from address: String) async -> ClientError? {
                do {
                    _ = try await fixture.access.logInWithAppRole(
                        roleID: roleID,
                        secretID: secretID,
                        at: mount,
                        from: address
                    )
                    return nil
                } catch {
                    return error as? ClientError
                }
            }
            #expect(await show(secret.secretID, from: "192.0.2.1") == nil)
            #expect(await show(secret.secretID, from: "192.0.2.1") == nil)
            // A wrong one is none that was used.
            let wrong = try #require(SecretID("01a202ca-aa7d-758c-9f99-75f72bb79c34"))
            #expect(await show(wrong, from: "192.0.2.3") == .wrongSecretID)
            // It is refused while who is told of it is not yet done: how long that takes is seen by nobody.
            fixture.reused.hold()
            #expect(await show(secret.secretID, from: "192.0.2.2") == .wrongSecretID)
            #expect(fixture.reused.all.isEmpty)
            fixture.reused.release()
            try await condition { fixture.reused.all.count == 1 }
            #expect(await show(secret.secretID, from: "192.0.2.2") == .wrongSecretID)
            func shown() async throws -> [Int] {
                try await fixture.database.superuser.rows(
                    "SELECT shown_count FROM access.used_secret_ids"
                ) { row in try row["shown_count"] }
            }
            try await condition { try await shown() == [2] }
            let told = try #require(fixture.reused.all.first)
            #expect(fixture.reused.all.count == 1)
            #expect((told.role, told.usedFrom, told.shownFrom) == ("ci", "192.0.2.1", "192.0.2.2"))
            #expect(told.accessor == secret.accessor)
            fixture.clock.advance(by: .seconds(3_601))
            #expect(await show(secret.secretID, from: "192.0.2.4") == .wrongSecretID)
            try await condition { try await shown() == [3] }
            #expect(fixture.reused.all.map(\.shownFrom) == ["192.0.2.2", "192.0.2.4"])
            let entries = try await fixture.database.superuser.rows(
                """
                SELECT convert_from(bytes, 'UTF8') AS text FROM ledger.entries
                WHERE ledger = 'chronicle' AND convert_from(bytes, 'UTF8') LIKE '%muniment.secret_id.reused%'
                """
            ) { row -> String in try row["text"] }
            #expect(entries.count == 2)
            #expect(
                entries.allSatisfy { $0.contains("192.0.2.1") && !$0.contains(secret.secretID.revealed()) }
            )
        }
    }

    @Test("what does not go together is refused in one way")
    func wrong() async throws {
        try await with { fixture, mount, roleID in
            let secret = try await secretID(fixture, mount) { $0.cidrs = ["10.0.0.0/8"] }
            let expiring = try await secretID(fixture, mount) { $0.ttl = 10 }
            fixture.clock.advance(by: .seconds(10))
            let attempts: [(String, SecretID?, String)] = [
                ("nobody", secret.secretID, "10.0.0.1"), (roleID, SecretID("nothing"), "10.0.0.1"),
                (roleID, nil, "10.0.0.1"), (roleID, secret.secretID, "192.0.2.1"),
                (roleID, expiring.secretID, "10.0.0.1"),
            ]
            for (role, secret, address) in attempts {
                await #expect(throws: ClientError.wrongSecretID) {
                    _ = try await fixture.access.logInWithAppRole(
                        roleID: role,
                        secretID: secret,
                        at: mount,
                        from: address
                    )
                }
            }
        }
    }

    @Test("whoever has signed in before is given what holds now, and refused what holds no more")
    func again() async throws {
        try await with { fixture, mount, roleID in
            let access = fixture.access
            let secret = try await secretID(fixture, mount)
            @Sendable func logIn(from address: String = "192.0.2.1") async throws -> TokenGrant {
                let issued = try await access.logInWithAppRole(
                    roleID: roleID,
                    secretID: secret.secretID,
                    at: mount,
                    from: address
                )
                // The text that was given is the token that is found.
                let found = try #require(try await access.grant(for: issued.token))
                #expect(found.tokenID == issued.grant.tokenID)
                #expect(found.expiresAt == issued.grant.expiresAt)
                return issued.grant
            }
            let first = try await logIn()
            let second = try await logIn()
            #expect(second.entityID == first.entityID)
            #expect(second.tokenPolicies == first.tokenPolicies)
            #expect(second.metadata == first.metadata)
            #expect(second.ttl == 600)
            try await access.putAppRole("ci", at: mount) { role in
                role.settings.policies = ["other"]
                role.settings.ttl = 60
                role.boundCIDRs = ["192.0.2.0/24"]
            }
            let third = try await logIn()
            #expect(third.tokenPolicies == ["default", "other"])
            #expect(third.ttl == 60)
            await #expect(throws: ClientError.wrongSecretID) { _ = try await logIn(from: "198.51.100.1") }
            _ = try await logIn()
            let entity = try #require(first.entityID)
            try await access.putEntity(.id(entity), of: fixture.tenant) { $0.isDisabled = true }
            await #expect(throws: ClientError.denied) { _ = try await logIn() }
            try await access.putEntity(.id(entity), of: fixture.tenant) { $0.isDisabled = false }
            _ = try await logIn()
            // Many at once, each with a token of its own.
            let tokens = try await withThrowingTaskGroup(of: UniqueID.self) { group in
                for _ in 0..<16 { group.addTask { try await logIn().tokenID } }
                return try await group.reduce(into: Set<UniqueID>()) { $0.insert($1) }
            }
            #expect(tokens.count == 16)
            #expect(try await access.destroySecretID(.secretID(secret.secretID), of: "ci", at: mount))
            await #expect(throws: ClientError.wrongSecretID) { _ = try await logIn() }
        }
    }

    @Test(
        "a RoleID that nobody has is refused with as much work as a SecretID that is wrong, in whatever way"
    )
    func sameWork() async throws {
        try await with { fixture, mount, roleID in
            let right = try await secretID(fixture, mount).secretID.revealed()
            try await fixture.access.putAppRole("off", at: mount) { $0.isEnabled = false }
            let off = try #require(try await fixture.access.appRole("off", at: mount)).roleID
            // Wrong in its last sign, and from its first one on.
            let last = String(right.dropLast()) + (right.last == "0" ? "1" : "0")
            let first = (right.first == "0" ? "1" : "0") + right.dropFirst()
            let tries = [
                (roleID, last), (roleID, first), (off, right),
                (UniqueID(at: fixture.clock.now()).text, right),
            ]
            var work: Set<[Int]> = []
            for (roleID, secretID) in tries {
                let database = fixture.database.app
                let (statements, transactions) = (
                    database.pipelineFigures.latencies.count, database.poolFigures.acquireTimes.count
                )
                await #expect(throws: ClientError.wrongSecretID) {
                    _ = try await fixture.access.logInWithAppRole(
                        roleID: roleID,
                        secretID: SecretID(secretID),
                        at: mount,
                        from: "192.0.2.1"
                    )
                }
                try await condition { fixture.access.hasLookedAfterRefusals }
                work.insert([
                    database.pipelineFigures.latencies.count - statements,
                    database.poolFigures.acquireTimes.count - transactions,
                ])
            }
            #expect(work.count == 1, "\(work)")
        }
    }

    @Test("after five failures nobody gets in for a quarter of an hour, with the right SecretID either")
    func lockout() async throws {
        try await with { fixture, mount, roleID in
            let secret = try await secretID(fixture, mount)
            for _ in 0..<5 {
                await #expect(throws: ClientError.wrongSecretID) {
                    _ = try await fixture.access.logInWithAppRole(
                        roleID: roleID,
                        secretID: SecretID("wrong"),
                        at: mount,
                        from: "192.0.2.1"
                    )
                }
            }
            await #expect(throws: ClientError.denied) {
                _ = try await fixture.access.logInWithAppRole(
                    roleID: roleID,
                    secretID: secret.secretID,
                    at: mount,
                    from: "192.0.2.1"
                )
            }
            fixture.clock.advance(by: .seconds(901))
            _ = try await fixture.access.logInWithAppRole(
                roleID: roleID,
                secretID: secret.secretID,
                at: mount,
                from: "192.0.2.1"
            )
        }
    }

    @Test(
        "ten thousand guesses let nobody in, use nothing up, leave one row, and end with the quarter of an hour"
    )
    func guesses() async throws {
        try await with { fixture, mount, roleID in
            let secret = try await secretID(fixture, mount) { $0.numUses = 2 }
            let outcomes = try await withThrowingTaskGroup(of: [String: Int].self) { group in
                for guesser in 0..<20 {
                    group.addTask {
                        var outcomes: [String: Int] = [:]
                        for number in 0..<500 {
                            do {
                                _ = try await fixture.access.logInWithAppRole(
                                    roleID: roleID,
                                    secretID: SecretID("guess-\(guesser)-\(number)"),
                                    at: mount,
                                    from: "192.0.2.\(guesser)"
                                )
                                outcomes["in", default: 0] += 1
                            } catch ClientError.wrongSecretID {
                                outcomes["wrong", default: 0] += 1
                            } catch ClientError.denied {
                                outcomes["locked", default: 0] += 1
                            }
                        }
                        return outcomes
                    }
                }
                return try await group.reduce(into: [:]) { $0.merge($1) { $0 + $1 } }
            }
            #expect(outcomes["in"] == nil && outcomes.values.reduce(0, +) == 10_000)
            // Those that were under way when the fifth failed were told the same; the rest was not looked at.
            #expect((outcomes["wrong"] ?? 0) >= 5 && (outcomes["locked"] ?? 0) > 9_000, "\(outcomes)")
            let rows = try await fixture.database.superuser.rows(
                "SELECT count(*) AS count FROM access.login_failures LIMIT 1"
            )
            #expect(try rows[0]["count"] as Int == 1)
            func logIn() async throws -> IssuedClientToken {
                try await fixture.access.logInWithAppRole(
                    roleID: roleID,
                    secretID: secret.secretID,
                    at: mount,
                    from: "192.0.2.1"
                )
            }
            await #expect(throws: ClientError.denied) { _ = try await logIn() }
            fixture.clock.advance(by: .seconds(901))
            for _ in 0..<2 { _ = try await logIn() }
            await #expect(throws: ClientError.wrongSecretID) { _ = try await logIn() }
        }
    }

    @Test("SecretIDs are listed, looked up and destroyed by themselves and by their accessors")
    func secretIDs() async throws {
        try await with { fixture, mount, _ in
            let access = fixture.access
            let first = try await secretID(fixture, mount) { $0.secretID = SecretID("chosen") }
            let second = try await secretID(fixture, mount) { $0.metadata = ["a": "b"] }
            #expect(first.secretID.revealed() == "chosen")
            #expect(
                try await access.secretIDAccessors(of: "ci", at: mount)
                    == [first.accessor, second.accessor].sorted()
            )
            let facts = try await access.secretID(.accessor(second.accessor), of: "ci", at: mount)
            #expect(facts?.metadata == ["a": "b"])
            await #expect(throws: ClientError.invalid("SecretID is already registered")) {
                _ = try await secretID(fixture, mount) { $0.secretID = SecretID("chosen") }
            }
            #expect(try await access.destroySecretID(.secretID(first.secretID), of: "ci", at: mount))
            #expect(try await access.destroySecretID(.accessor(second.accessor), of: "ci", at: mount))
            #expect(try await !access.destroySecretID(.accessor(second.accessor), of: "ci", at: mount))
            #expect(try await access.secretIDAccessors(of: "ci", at: mount).isEmpty)
            let other = try await ClientFixture.tenant("Contoso", access)
            #expect(try await access.appRole("ci", at: fixture.mount(of: other)) == nil)
        }
    }

    @Test("a role that can't stand is refused by its field")
    func checks() async throws {
        try await with { fixture, mount, roleID in
            let wrongs: [@Sendable (inout AppRole) -> Void] = [
                { $0.bindSecretID = false }, { $0.boundCIDRs = ["nowhere"] },
                { $0.settings.maxTTL = 10 }, { $0.secretIDNumUses = -1 }, { $0.settings.policies = ["root"] },
            ]
            for wrong in wrongs {
                await #expect(throws: ClientError.self) {
                    try await fixture.access.putAppRole("ci", at: mount) { wrong(&$0) }
                }
            }
            await #expect(throws: ClientError.self) {
                try await fixture.access.putAppRole("other", at: mount) { $0.roleID = roleID }
            }
        }
    }

    @Test("what a mount has made goes with it")
    func forget() async throws {
        try await with { fixture, mount, roleID in
            let secret = try await secretID(fixture, mount)
            let issued = try await fixture.access.logInWithAppRole(
                roleID: roleID,
                secretID: secret.secretID,
                at: mount,
                from: "192.0.2.1"
            )
            let access = fixture.access
            try await fixture.database.app.transaction(for: fixture.tenant.id) { db in
                try access.forgetMount(mount.id, accessor: mount.accessor, of: mount.tenant.id, in: db)
            }
            #expect(try await !fixture.holds(issued.token))
            #expect(try await access.appRole("ci", at: mount) == nil)
            #expect(fixture.ended.tokens == [issued.grant.tokenID])
        }
    }
}
