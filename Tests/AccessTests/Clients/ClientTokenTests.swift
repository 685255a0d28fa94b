import Access
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Tokens of clients")
struct ClientTokenTests {
    @Test("a token is found by its text alone, which is stored nowhere")
    func lookup() async throws {
        try await ClientFixture.with { fixture in
            let issued = try await fixture.token(["ci"]) { $0.metadata = ["team": "blue"] }
            let text = issued.token.revealed()
            #expect(text.hasPrefix("hvs."))
            #expect(text.utf8.count == 28)
            #expect(issued.grant.accessor.utf8.count == 24)
            let grant = try #require(try await fixture.access.grant(for: issued.token))
            #expect(grant.tokenPolicies == ["ci", "default"])
            #expect(grant.metadata == ["team": "blue"])
            #expect(grant.parentID == fixture.root.tokenID)
            #expect(grant == issued.grant)
            #expect(try await !fixture.holds(ClientToken.random()))
            let rows = try await fixture.database.superuser.rows(
                "SELECT row_to_json(t)::text AS row FROM access.client_tokens AS t ORDER BY token_id LIMIT 10"
            )
            #expect(rows.count == 2)
            for row in rows { #expect(try !(row["row"] as String).contains(text)) }
            #expect("\(issued.token)" == "‹redacted›")
        }
    }

    @Test(
        "a token is compared with none: wrong in its first sign, its last or all, revoked or gone, it is one look by its hash"
    )
    func sameWork() async throws {
        try await ClientFixture.with { fixture in
            let issued = try await fixture.token(["ci"])
            let text = issued.token.revealed()
            let revoked = try await fixture.token(["ci"])
            _ = try await fixture.access.revoke(revoked.token, of: fixture.tenant)
            let first = "hvs." + (text.dropFirst(4).first == "a" ? "b" : "a") + text.dropFirst(5)
            let last = text.dropLast() + (text.last == "a" ? "b" : "a")
            let tokens = try [first, String(last)].map { try #require(ClientToken($0)) }
            for token in tokens + [.random(), revoked.token] {
                let database = fixture.database.app
                let statements = database.pipelineFigures.latencies.count
                let transactions = database.poolFigures.acquireTimes.count
                #expect(try await fixture.access.grant(for: token) == nil)
                #expect(database.pipelineFigures.latencies.count == statements + 1)
                #expect(database.poolFigures.acquireTimes.count == transactions)
            }
            // What two that differ in one sign are looked for by has nothing in common.
            let hashes = (tokens + [issued.token]).map { Array($0.hash.bytes.prefix(4)) }
            #expect(Set(hashes).count == 3)
        }
    }

    @Test("a token may do no more than its parent, unless with sudo")
    func subset() async throws {
        try await ClientFixture.with { fixture in
            let parent = try await fixture.token(["ci", "deploy"]).grant
            let child = try await fixture.token(["ci"], by: parent)
            #expect(child.grant.tokenPolicies == ["ci", "default"])
            #expect(try await fixture.token(by: parent).grant.tokenPolicies == ["ci", "default", "deploy"])
            let plain = try await fixture.token(["ci"], by: parent) { $0.noDefaultPolicy = true }
            #expect(plain.grant.tokenPolicies == ["ci"])
            await #expect(throws: ClientError.invalid("child policies must be subset of parent")) {
                _ = try await fixture.token(["ops"], by: parent)
            }
            #expect(
                try await fixture.token(["ops"], by: parent, hasSudo: true).grant.tokenPolicies.contains(
                    "ops"
                )
            )
            await #expect(
                throws: ClientError.invalid(
                    "root tokens may not be created without parent token being root"
                )
            ) {
                _ = try await fixture.token(["root"], by: parent, hasSudo: true)
            }
            await #expect(throws: ClientError.self) {
                _ = try await fixture.token(by: parent) { $0.noParent = true }
            }
            await #expect(throws: ClientError.self) {
                _ = try await fixture.token(by: parent) { $0.period = 60 }
            }
        }
    }

    @Test("revoking a token ends all that descend from it, and no other")
    func cascade() async throws {
        try await ClientFixture.with { fixture in
            let parent = try await fixture.token(["ci"])
            let child = try await fixture.token(by: parent.grant)
            let grandchild = try await fixture.token(by: child.grant)
            let orphan = try await fixture.token(by: child.grant) { $0.isOrphan = true }
            let other = try await fixture.token(["ci"])
            let ended = try await fixture.access.revoke(parent.token, of: fixture.tenant)
            let descent = [parent, child, grandchild].map(\.grant.tokenID)
            #expect(Set(ended) == Set(descent))
            #expect(Set(fixture.ended.tokens) == Set(descent))
            for token in [parent, child, grandchild] { #expect(try await !fixture.holds(token.token)) }
            for token in [orphan, other] { #expect(try await fixture.holds(token.token)) }
            #expect(try await fixture.access.revoke(parent.token, of: fixture.tenant).isEmpty)
        }
    }

    @Test("a token revoked alone leaves those it has made as orphans")
    func revokeOrphan() async throws {
        try await ClientFixture.with { fixture in
            let parent = try await fixture.token(["ci"])
            let child = try await fixture.token(by: parent.grant)
            try await fixture.access.revokeOrphan(parent.token, of: fixture.tenant)
            #expect(try await !fixture.holds(parent.token))
            let grant = try #require(try await fixture.access.grant(for: child.token))
            #expect(grant.isOrphan)
        }
    }

    @Test("a token ends when one that it descends from expires")
    func expiry() async throws {
        try await ClientFixture.with { fixture in
            let parent = try await fixture.token(["ci"]) { $0.ttl = 60 }
            let child = try await fixture.token(by: parent.grant) { $0.ttl = 3_600 }
            let grandchild = try await fixture.token(by: child.grant) { $0.ttl = 3_600 }
            fixture.clock.advance(by: .seconds(59))
            #expect(try await fixture.holds(grandchild.token))
            fixture.clock.advance(by: .seconds(1))
            for token in [parent, child, grandchild] { #expect(try await !fixture.holds(token.token)) }
            let ended = try await fixture.access.tidyTokens(of: fixture.tenant.id)
            #expect(Set(ended) == Set([parent, child, grandchild].map(\.grant.tokenID)))
            #expect(try await fixture.access.accessors(of: fixture.tenant) == [fixture.root.accessor])
        }
    }

    @Test("of many at once exactly as many uses are taken as there are")
    func uses() async throws {
        try await ClientFixture.with { fixture in
            let issued = try await fixture.token(["ci"]) { $0.numUses = 3 }
            let grant = try #require(try await fixture.access.grant(for: issued.token))
            let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<20 { group.addTask { try await fixture.access.use(grant) } }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(taken == 3)
            #expect(try await !fixture.holds(issued.token))
            await #expect(throws: ClientError.self) { _ = try await fixture.token(by: grant) }
        }
    }

    @Test("a renewal is capped by what counts from the token's making, and says so")
    func renewal() async throws {
        try await ClientFixture.with { fixture in
            let issued = try await fixture.token(["ci"]) {
                $0.ttl = 100
                $0.explicitMaxTTL = 250
            }
            fixture.clock.advance(by: .seconds(90))
            let first = try await fixture.access.renew(issued.grant)
            #expect(first.leaseDuration == 100)
            #expect(first.warnings.isEmpty)
            let second = try await fixture.access.renew(first.grant, increment: 1_000)
            #expect(second.leaseDuration == 160)
            #expect(second.warnings.count == 1)
            let found = try #require(try await fixture.access.grant(for: issued.token))
            #expect(found.remaining(at: fixture.clock.now()) == 160)
            fixture.clock.advance(by: .seconds(160))
            await #expect(throws: ClientError.denied) { _ = try await fixture.access.renew(second.grant) }
        }
    }

    @Test("a periodic token holds for its period from each renewal on")
    func periodic() async throws {
        try await ClientFixture.with { fixture in
            var grant = try await fixture.token(["ci"]) { $0.period = 60 }.grant
            #expect(grant.ttl == 60)
            for _ in 0..<5 {
                fixture.clock.advance(by: .seconds(50))
                let renewed = try await fixture.access.renew(
                    grant,
                    increment: 5,
                    limits: TokenLimits(maxTTL: 100)
                )
                #expect(renewed.leaseDuration == 60)
                grant = renewed.grant
            }
        }
    }

    @Test("what can't be renewed is not")
    func notRenewable() async throws {
        try await ClientFixture.with { fixture in
            let token = try await fixture.token(["ci"]) { $0.isRenewable = false }
            for grant in [fixture.root, token.grant] {
                await #expect(throws: ClientError.invalid("lease is not renewable")) {
                    _ = try await fixture.access.renew(grant)
                }
            }
        }
    }

    @Test("a batch token is nowhere stored, ends with its parent, and holds nothing when it was changed")
    func batch() async throws {
        try await ClientFixture.with { fixture in
            let parent = try await fixture.token(["ci"])
            let issued = try await fixture.token(by: parent.grant) {
                $0.type = "batch"
                $0.ttl = 60
            }
            #expect(issued.token.revealed().hasPrefix("hvb."))
            #expect(issued.grant.accessor == "")
            let grant = try #require(try await fixture.access.grant(for: issued.token))
            #expect(grant.type == .batch)
            #expect(grant.tenant == fixture.tenant)
            #expect(grant.tokenPolicies == ["ci", "default"])
            var text = Array(issued.token.revealed().utf8)
            text[60] = text[60] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let forged = try #require(ClientToken(String(decoding: text, as: UTF8.self)))
            #expect(try await !fixture.holds(forged))
            await #expect(throws: ClientError.invalid("batch tokens cannot be revoked")) {
                try await fixture.access.revoke(issued.token, of: fixture.tenant)
            }
            try await fixture.access.revoke(parent.token, of: fixture.tenant)
            #expect(try await !fixture.holds(issued.token))
        }
    }

    @Test("another tenant's accessor is unknown, and its token can't be ended")
    func isolation() async throws {
        try await ClientFixture.with { fixture in
            let other = try await ClientFixture.tenant("Contoso", fixture.access)
            let issued = try await fixture.token(["ci"])
            await #expect(throws: ClientError.unknownAccessor) {
                _ = try await fixture.access.grant(accessor: issued.grant.accessor, of: other)
            }
            await #expect(throws: ClientError.unknownAccessor) {
                try await fixture.access.revoke(accessor: issued.grant.accessor, of: other)
            }
            #expect(try await fixture.access.revoke(issued.token, of: other).isEmpty)
            #expect(try await fixture.access.accessors(of: other).isEmpty)
            #expect(try await fixture.holds(issued.token))
        }
    }

    @Test("a role gives what its parent may not, within its lists")
    func roles() async throws {
        try await ClientFixture.with { fixture in
            let parent = try await fixture.token(["ci"]).grant
            try await fixture.access.putTokenRole("deployer", of: fixture.tenant) { role in
                role.allowedPolicies = ["deploy"]
                role.allowedPoliciesGlob = ["app-*"]
                role.disallowedPolicies = ["app-secret"]
                role.isOrphan = true
                role.tokenPeriod = 120
                role.pathSuffix = "x"
            }
            let issued = try await fixture.token(["app-blue"], by: parent) { $0.role = "deployer" }
            #expect(issued.grant.tokenPolicies == ["app-blue", "default"])
            #expect(issued.grant.isOrphan)
            #expect(issued.leaseDuration == 120)
            #expect(issued.grant.path == "auth/token/create/deployer/x")
            let standard = try await fixture.token(by: parent) { $0.role = "deployer" }
            #expect(standard.grant.tokenPolicies == ["default", "deploy"])
            for policy in ["ops", "app-secret", "root"] {
                await #expect(throws: ClientError.self) {
                    _ = try await fixture.token([policy], by: parent) { $0.role = "deployer" }
                }
            }
            #expect(try await fixture.access.tokenRoleNames(of: fixture.tenant) == ["deployer"])
            try await fixture.access.deleteTokenRole("deployer", of: fixture.tenant)
            await #expect(throws: ClientError.invalid("unknown role deployer")) {
                _ = try await fixture.token(by: parent) { $0.role = "deployer" }
            }
        }
    }

    @Test("a token that is made while its parent is revoked does not outlive it")
    func race() async throws {
        try await ClientFixture.with { fixture in
            for _ in 0..<10 {
                let parent = try await fixture.token(["ci"])
                let made = try await withThrowingTaskGroup(of: ClientToken?.self) { group in
                    for _ in 0..<4 {
                        group.addTask {
                            do {
                                return try await fixture.token(by: parent.grant).token
                            } catch ClientError.denied {
                                return nil
                            }
                        }
                    }
                    group.addTask {
                        try await fixture.access.revoke(parent.token, of: fixture.tenant)
                        return nil
                    }
                    return try await group.reduce(into: [ClientToken]()) {
                        if let token = $1 { $0.append(token) }
                    }
                }
                for token in made { #expect(try await !fixture.holds(token)) }
            }
        }
    }

    @Test(
        "address ranges hold what begins alike",
        arguments: [
            ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false),
            ("192.0.2.1", "192.0.2.1", true), ("192.0.2.1", "::ffff:192.0.2.1", true),
            ("fd00::/8", "fd12::1", true), ("fd00::/8", "fe80::1", false), ("0.0.0.0/0", "::1", false),
            ("::/0", "2001:db8::1", true), ("192.0.2.128/25", "192.0.2.127", false),
        ]
    )
    func ranges(range: String, address: String, isIn: Bool) throws {
        #expect(try #require(AddressRange(range)).contains(address) == isIn)
    }

    @Test(
        "what is no range is none",
        arguments: ["", "10.0.0.0/33", "10.0.0/8", "a/8", "::/129", "10.0.0.0/-1"]
    )
    func noRange(text: String) { #expect(AddressRange(text) == nil) }
}
