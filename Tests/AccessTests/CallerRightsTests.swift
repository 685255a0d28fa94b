import Access
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Taking and giving rights")
struct CallerRightsTests {
    /// An administrator, a caller `ci` that may read, and its token.
    private func with(
        _ body: (_ access: Access, _ administrator: Caller, _ token: Token, TestDatabase) async throws -> Void
    ) async throws {
        try await TestDatabase.with { database in
            let access = Access(
                database: database.app,
                ledger: Ledger(),
                entries: EntryMaker(clock: SystemClock())
            )
            let (administrator, _) = try await access.createTenant(
                named: "Northwind",
                administrator: CallerDraft(kind: .person, name: "ada", permissions: Set(Permission.allCases))
            )
            let draft = CallerDraft(kind: .application, name: "ci", permissions: [.read])
            _ = try await access.createCaller(draft, by: administrator)
            let issued = try await access.issueToken(for: "ci", by: administrator)
            try await body(access, administrator, issued.token, database)
        }
    }

    @Test("a disabled caller's tokens and sessions end at once, and its tokens hold again when it is enabled")
    func disabling() async throws {
        try await with { access, administrator, token, _ in
            let session = try #require(try await access.startSession(with: token)).token.token
            let disabled = try await access.disableCaller("ci", by: administrator)
            #expect(disabled.isNew)
            #expect(disabled.caller.disabledAt != nil)
            let again = try await access.disableCaller("ci", by: administrator)
            #expect(!again.isNew)
            #expect(again.caller == disabled.caller)
            #expect(try await access.caller(for: token) == nil)
            #expect(try await access.caller(for: session) == nil)
            let listed = try await access.callers(for: administrator)
            #expect(listed.map { $0.disabledAt == nil } == [true, false])
            #expect(try await access.tokens(for: administrator, of: "ci").isEmpty)
            await #expect(throws: AccessError.unknownCaller("ci")) {
                _ = try await access.issueToken(for: "ci", by: administrator)
            }
            let enabled = try await access.enableCaller("ci", by: administrator)
            #expect(enabled.isNew)
            #expect(try await access.caller(for: token)?.name == "ci")
        }
    }

    @Test("permissions change from the next request on, and the chronicle tells who changed what")
    func permissions() async throws {
        try await with { access, administrator, token, database in
            let changed = try await access.setPermissions([.readLedger], of: "ci", by: administrator)
            #expect(changed.isNew)
            #expect(try await access.caller(for: token)?.permissions == [.readLedger])
            let page = try await LedgerReader(database.app).page(
                of: .chronicle,
                tenant: administrator.tenant,
                after: -1,
                limit: 10
            )
            let bytes = try #require(page.rows.last?.bytes)
            let entry = try Entry(parsing: bytes)
            #expect(entry.type == "muniment.caller.permissions_changed")
            #expect(entry.data["permissions"] == ["ledger.read"])
            #expect(entry.data["permissions_before"] == ["read"])
            #expect(entry.data["by"]?.string == "ada")
        }
    }

    @Test("nobody gives what they may not do, nor changes their own rights")
    func limits() async throws {
        try await with { access, administrator, _, _ in
            var manager = administrator
            manager.id = UniqueID(at: SystemClock().now())
            manager.permissions = [.manageCallers]
            await #expect(throws: AccessError.permissionNotHeld(.signCeremony)) {
                _ = try await access.setPermissions([.read, .signCeremony], of: "ci", by: manager)
            }
            _ = try await access.disableCaller("ci", by: manager)
            await #expect(throws: AccessError.permissionNotHeld(.read)) {
                _ = try await access.enableCaller("ci", by: manager)
            }
            await #expect(throws: AccessError.ownRights) {
                _ = try await access.disableCaller("ada", by: administrator)
            }
            manager.permissions = [.read]
            await #expect(throws: AccessError.permissionMissing(.manageCallers)) {
                _ = try await access.disableCaller("ci", by: manager)
            }
            await #expect(throws: AccessError.unknownCaller("nobody")) {
                _ = try await access.disableCaller("nobody", by: administrator)
            }
        }
    }

    @Test("the tokens that hold are listed with their callers, page by page, and never their text")
    func tokens() async throws {
        try await with { access, administrator, token, _ in
            let gone = try await access.issueToken(for: "ci", by: administrator)
            try await access.revokeToken(gone.id, by: administrator)
            _ = try await access.startSession(with: token)
            let all = try await access.tokens(for: administrator)
            #expect(all.map(\.callerName) == ["ada", "ci", "ci"])
            #expect(all.map(\.purpose) == ["api", "api", "session"])
            #expect(!"\(all)".contains(token.revealed()))
            let second = try await access.tokens(for: administrator, after: all[0].id, limit: 1)
            #expect(second == [all[1]])
            #expect(try await access.tokens(for: administrator, of: "ada") == [all[0]])
        }
    }
}
