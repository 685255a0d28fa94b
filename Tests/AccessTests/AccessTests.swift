import Access
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Tenants, callers and tokens")
struct AccessTests {
    private func with(
        _ body: (_ access: Access, _ administrator: Caller, _ token: Token, TestDatabase) async throws -> Void
    ) async throws {
        try await TestDatabase.with { database in
            let access = Access(
                database: database.app,
                ledger: Ledger(),
                entries: EntryMaker(clock: SystemClock())
            )
            let (caller, issued) = try await access.createTenant(
                named: "Northwind",
                administrator: CallerDraft(kind: .person, name: "ada", permissions: Set(Permission.allCases))
            )
            try await body(access, caller, issued.token, database)
        }
    }

    private func draft(_ name: String = "ci", _ permissions: Set<Permission> = [.read]) -> CallerDraft {
        CallerDraft(kind: .application, name: name, did: "did:web:ci.example", permissions: permissions)
    }

    @Test("a tenant begins with a caller whose token is known, and with its entry")
    func tenant() async throws {
        try await with { access, administrator, token, database in
            let found = try #require(try await access.caller(for: token))
            #expect(found.id == administrator.id)
            #expect(found.tenantName == "Northwind")
            #expect(found.permissions == Set(Permission.allCases))
            #expect(try await access.caller(for: Token.random()) == nil)
            #expect(try await access.tenants() == [Tenant(id: found.tenant, name: "Northwind")])
            let page = try await LedgerReader(database.app).page(
                of: .chronicle,
                tenant: found.tenant,
                after: -1,
                limit: 10
            )
            #expect(page.rows.count == 1)
            let bytes = try #require(page.rows[0].bytes)
            #expect(!String(decoding: bytes, as: UTF8.self).contains(token.revealed()))
        }
    }

    @Test("a tenant's name is taken once")
    func tenantName() async throws {
        try await with { access, _, _, _ in
            await #expect(throws: AccessError.tenantNameTaken("Northwind")) {
                _ = try await access.createTenant(named: "Northwind", administrator: draft())
            }
        }
    }

    @Test("only the SHA-256 of a token is stored")
    func storage() async throws {
        try await with { _, _, token, database in
            let stored = try await database.superuser.rows(
                "SELECT token_hash, row_to_json(t)::text AS row FROM access.tokens AS t ORDER BY token_id LIMIT 10"
            )
            #expect(stored.count == 1)
            #expect(try stored[0]["token_hash"] as Digest == token.hash)
            #expect(try !(stored[0]["row"] as String).contains(token.revealed()))
        }
    }

    @Test("nobody grants what they may not do")
    func grants() async throws {
        try await with { access, administrator, _, _ in
            var manager = administrator
            manager.permissions = [.manageCallers, .read]
            await #expect(throws: AccessError.permissionNotHeld(.openCeremony)) {
                _ = try await access.createCaller(draft("x", [.openCeremony]), by: manager)
            }
            // Its own row still holds all rights, and a token would carry them.
            await #expect(throws: AccessError.self) { _ = try await access.issueToken(by: manager) }
            manager.permissions = [.read]
            await #expect(throws: AccessError.permissionMissing(.manageCallers)) {
                _ = try await access.createCaller(draft(), by: manager)
            }
        }
    }

    @Test("a caller is made once, by name and by idempotency key")
    func callers() async throws {
        try await with { access, administrator, _, _ in
            let key = try #require(IdempotencyKey("once", requestHash: Digest.sha256(of: [1])))
            let first = try await access.createCaller(draft(), by: administrator, key: key)
            let again = try await access.createCaller(draft(), by: administrator, key: key)
            #expect(first.isNew)
            #expect(!again.isNew)
            #expect(again.caller == first.caller)
            #expect(again.receipt == first.receipt)
            await #expect(throws: AccessError.callerNameTaken("ci")) {
                _ = try await access.createCaller(draft(), by: administrator)
            }
            #expect(try await access.callers(for: administrator).map(\.name) == ["ada", "ci"])
            #expect(try await access.callers(for: administrator, after: "ada").map(\.name) == ["ci"])
        }
    }

    @Test("what can't stand is refused by its field")
    func fields() async throws {
        try await with { access, administrator, _, _ in
            await #expect(throws: AccessError.invalid(field: "name", .empty)) {
                _ = try await access.createCaller(draft(""), by: administrator)
            }
            let other = CallerDraft(kind: .agent, name: "other", did: "alice", permissions: [])
            await #expect(throws: AccessError.invalid(field: "did", .notADID)) {
                _ = try await access.createCaller(other, by: administrator)
            }
            let tooShort = AccessError.invalid(field: "expires_in_sec", .outOfRange(Access.tokenLifetimes))
            await #expect(throws: tooShort) {
                _ = try await access.issueToken(expiresInSeconds: 1, by: administrator)
            }
            await #expect(throws: AccessError.unknownCaller("nobody")) {
                _ = try await access.issueToken(for: "nobody", by: administrator)
            }
        }
    }

    @Test("a token is good until it is revoked; callers end their own, and only managers those of others")
    func revocation() async throws {
        try await with { access, administrator, token, _ in
            _ = try await access.createCaller(draft(), by: administrator)
            let issued = try await access.issueToken(for: "ci", expiresInSeconds: 3600, by: administrator)
            #expect(issued.expiresAt != nil)
            let owner = try #require(try await access.caller(for: issued.token))
            #expect(owner.name == "ci")
            #expect(owner.did == "did:web:ci.example")
            let first = try #require(try await access.caller(for: token)?.tokenID)
            await #expect(throws: AccessError.permissionMissing(.manageCallers)) {
                try await access.revokeToken(first, by: owner)
            }
            try await access.revokeToken(issued.id, by: owner)
            try await access.revokeToken(issued.id, by: administrator)
            #expect(try await access.caller(for: issued.token) == nil)
        }
    }

    @Test("a token that another server revoked is refused after a second, one revoked here at once")
    func rememberedTokens() async throws {
        try await with { here, administrator, _, database in
            let elsewhere = Access(
                database: database.app,
                ledger: Ledger(),
                entries: EntryMaker(clock: SystemClock())
            )
            let issued = try await here.issueToken(by: administrator)
            #expect(try await here.caller(for: issued.token)?.id == administrator.id)
            #expect(try await elsewhere.caller(for: issued.token)?.id == administrator.id)
            try await elsewhere.revokeToken(issued.id, by: administrator)
            #expect(try await elsewhere.caller(for: issued.token) == nil)
            try await condition { try await here.caller(for: issued.token) == nil }
        }
    }

    @Test("what is remembered of a token ends with its expiry, and with every change since the look began")
    func recentCallers() {
        let recent = RecentCallers()
        let tenant = TenantID(UniqueID(at: SystemClock().now()))
        let caller = Caller(
            tenant: tenant,
            tenantName: "Northwind",
            id: tenant.id,
            kind: .agent,
            name: "ci",
            permissions: []
        )
        let hash = Token.random().hash
        let now = Instant(microseconds: 1_000_000)
        recent.remember(
            caller,
            by: hash,
            tokenExpiresAt: Instant(microseconds: 1_000_001),
            since: recent.changes
        )
        #expect(recent.caller(hash, at: now) == caller)
        #expect(recent.caller(Token.random().hash, at: now) == nil)
        #expect(recent.caller(hash, at: Instant(microseconds: 1_000_001)) == nil)
        let changes = recent.changes
        recent.forget()
        #expect(recent.caller(hash, at: now) == nil)
        recent.remember(caller, by: hash, tokenExpiresAt: nil, since: changes)
        #expect(recent.caller(hash, at: now) == nil)
    }

    @Test("another tenant's token can't be revoked, and its callers are unknown")
    func isolation() async throws {
        try await with { access, administrator, token, _ in
            let (stranger, _) = try await access.createTenant(
                named: "Southwind",
                administrator: CallerDraft(kind: .person, name: "eve", permissions: Set(Permission.allCases))
            )
            let id = try #require(try await access.caller(for: token)?.tokenID)
            await #expect(throws: AccessError.unknownToken) { try await access.revokeToken(id, by: stranger) }
            await #expect(throws: AccessError.unknownCaller("ada")) {
                _ = try await access.issueToken(for: "ada", by: stranger)
            }
            #expect(try await access.callers(for: stranger).map(\.name) == ["eve"])
            let ids: Set = [administrator.id, stranger.id]
            #expect(try await access.names(of: ids, in: stranger.tenant) == [stranger.id: "eve"])
            #expect(try await access.names(of: ids, in: administrator.tenant) == [administrator.id: "ada"])
            #expect(try await access.caller(for: token)?.id == administrator.id)
        }
    }

    @Test("a session begins with a token, has its own, and ends")
    func sessions() async throws {
        try await with { access, administrator, token, _ in
            #expect(try await access.startSession(with: Token.random())?.caller == nil)
            let session = try #require(try await access.startSession(with: token))
            #expect(session.caller.id == administrator.id)
            #expect(session.token.purpose == .session)
            #expect(try await access.caller(for: session.token.token)?.tokenPurpose == .session)
            // A session does not beget sessions: it would have no end.
            #expect(try await access.startSession(with: session.token.token)?.caller == nil)
            try await access.endSession(session.token.token)
            try await access.endSession(session.token.token)
            #expect(try await access.caller(for: session.token.token) == nil)
            #expect(try await access.caller(for: token) != nil)
        }
    }

    @Test("a session ends at the latest with the token it was begun with")
    func sessionEnd() async throws {
        try await with { access, administrator, token, _ in
            let short = try await access.issueToken(expiresInSeconds: 3_600, by: administrator)
            let brief = try #require(try await access.startSession(with: short.token))
            #expect(brief.token.expiresAt == short.expiresAt)
            let whole = try #require(try await access.startSession(with: token))
            let end = try #require(whole.token.expiresAt)
            let remaining = end.duration(since: SystemClock().now())
            #expect(remaining <= .seconds(Access.sessionLifetime))
            #expect(remaining > .seconds(Access.sessionLifetime - 60))
        }
    }

    @Test("a token ends with the session or token that asked for it, unless a lifetime was asked for")
    func inheritedEnd() async throws {
        try await with { access, administrator, token, database in
            #expect(try await access.issueToken(by: administrator).expiresAt == nil)
            let session = try #require(try await access.startSession(with: token)).token
            let browser = try #require(try await access.caller(for: session.token))
            let issued = try await access.issueToken(for: "ada", by: browser)
            #expect(issued.expiresAt != nil && issued.expiresAt == session.expiresAt)
            // What it gives in its turn lasts no longer.
            let heir = try #require(try await access.caller(for: issued.token))
            #expect(try await access.issueToken(by: heir).expiresAt == session.expiresAt)

            let asked = try await access.issueToken(expiresInSeconds: 8_640_000, by: browser)
            let end = try #require(asked.expiresAt)
            #expect(end > (try #require(session.expiresAt)))
            // The list and the record show the end.
            let shown = try await access.tokens(for: administrator).filter { $0.id == asked.id }
            #expect(shown.map(\.expiresAt) == [end])
            let page = try await LedgerReader(database.app).page(
                of: .chronicle,
                tenant: administrator.tenant,
                after: -1,
                limit: 100
            )
            let told = try page.rows.compactMap { try $0.bytes.map { try JSON(parsing: $0) } }
                .map { $0["data"] }.filter { $0?["token_id"]?.string != nil }
                .map { $0?["expires_at"]?.string }
            #expect(
                told == [
                    nil, nil, issued.expiresAt?.description, session.expiresAt?.description, end.description,
                ]
            )
        }
    }

    @Test("a session dies with its token: revoked or expired")
    func sessionDiesWithToken() async throws {
        try await with { access, administrator, _, database in
            let parent = try await access.issueToken(by: administrator)
            let session = try #require(try await access.startSession(with: parent.token)).token.token
            let other = try await access.issueToken(by: administrator)
            let survivor = try #require(try await access.startSession(with: other.token)).token.token
            #expect(try await access.caller(for: session) != nil)
            try await access.revokeToken(parent.id, by: administrator)
            #expect(try await access.caller(for: session) == nil)
            #expect(try await access.startSession(with: parent.token)?.caller == nil)
            #expect(try await access.caller(for: survivor) != nil)
            try await database.superuser.execute(
                """
                UPDATE access.tokens
                SET created_at = now() - interval '2 hours', expires_at = now() - interval '1 second'
                WHERE token_id = \(other.id)
                """
            )
            // Changed behind the server's back: what it remembers is good for a second.
            try await condition { try await access.caller(for: survivor) == nil }
        }
    }

    @Test("every right has the name that the wire and the database give it")
    func permissions() {
        #expect(
            Permission.allCases.map(\.rawValue) == [
                "accord.write", "artifact.register", "ceremony.open", "ceremony.sign", "ceremony.reject",
                "deployment.record", "verification.submit", "read", "ledger.read", "ledger.erase",
                "caller.manage",
                "job.read", "job.manage", "source.manage", "event.push", "substrate.manage", "webhook.manage",
                "file.read", "target.manage",
                "deviation.accept", "verifier.manage", "baseline.manage", "drift.run", "finding.judge",
                "tenant.manage", "policy.manage", "secret.manage", "attestation.import", "trust.manage",
            ]
        )
    }
}
