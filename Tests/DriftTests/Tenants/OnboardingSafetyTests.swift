import Access
import Drift
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Onboarding keeps to what the provider may, and loses nothing")
struct OnboardingSafetyTests {
    private static func names(_ domain: String) -> TenantNames { TenantNames(domains: [domain]) }

    private static func nameCount(_ tenant: TenantID, _ bench: ProviderBench) async throws -> Int {
        try await bench.bench.database.superuser.first(
            "SELECT count(*) AS n FROM drift.tenant_names WHERE tenant_id = \(tenant)"
        ) { row in try row["n"] as Int } ?? 0
    }

    @Test("only a tenant that was made this way is told what it is called, and only while it is managed")
    func namesOfOthers() async throws {
        try await ProviderBench.with { bench in
            let contoso = try await bench.managed("Contoso")
            let draft = OnboardingDraft(name: "Contoso", names: Self.names("contoso.example"))
            let done = try await bench.drift.onboard(for: bench.provider, [draft], through: bench.access)
            guard case .present = done.first?.outcome else {
                Issue.record("\(done)")
                return
            }
            #expect(done.first?.notes.count == 1)
            #expect(try await Self.nameCount(contoso.tenant, bench) == 0)

            var wingtip = OnboardingDraft(name: "Wingtip")
            let made = try await bench.drift.onboard(for: bench.provider, [wingtip], through: bench.access)
            let tenant = try #require(made.first?.tenant)
            // Its own side ended it, and the provider's has not heard yet.
            try await bench.bench.database.superuser.execute(
                """
                UPDATE drift.delegations
                SET state = 'ended', ended_by = 'x', ended_at = accepted_at, ended_side = 'managed'
                WHERE tenant_id = \(tenant)
                """
            )
            wingtip.names = Self.names("wingtip.example")
            let after = try await bench.drift.onboard(for: bench.provider, [wingtip], through: bench.access)
            guard case .refused(let error) = after.first?.outcome else {
                Issue.record("\(after)")
                return
            }
            #expect(error as? DriftError == .delegationEnded)
            #expect(after.first?.tenant == tenant)
            #expect(try await Self.nameCount(tenant, bench) == 0)
        }
    }

    @Test("what a tenant says of itself at the same moment stays")
    func namesAtOnce() async throws {
        try await ProviderBench.with { bench in
            for number in 1...8 {
                var draft = OnboardingDraft(name: "Tenant \(number)", hasToken: true)
                let made = try await bench.drift.onboard(for: bench.provider, [draft], through: bench.access)
                let token = try #require(made.first?.token?.token)
                let administrator = try #require(try await bench.access.caller(for: token))
                draft.names = Self.names("provider.example")
                let wanted = draft
                async let theirs = bench.drift.nameTenant(for: administrator, Self.names("own.example"))
                async let ours = bench.drift.onboard(
                    for: bench.provider,
                    [wanted],
                    through: bench.access
                )
                _ = try await (theirs, ours)
                #expect(try await bench.drift.tenantNames(for: administrator) == Self.names("own.example"))
            }
        }
    }

    @Test("a token outlives whatever fails after it, and what was not reached is said")
    func failure() async throws {
        try await ProviderBench.with { bench in
            let superuser = bench.bench.database.superuser
            try await superuser.execute(
                """
                CREATE FUNCTION drift.fail() RETURNS trigger LANGUAGE plpgsql
                AS $$ BEGIN RAISE EXCEPTION 'no'; END $$
                """
            )
            try await superuser.execute(
                """
                CREATE TRIGGER fails BEFORE INSERT ON drift.tenant_names
                FOR EACH ROW EXECUTE FUNCTION drift.fail()
                """
            )
            let drafts = [
                OnboardingDraft(name: "One", hasToken: true),
                OnboardingDraft(name: "Two", hasToken: true, names: Self.names("two.example")),
                OnboardingDraft(name: "Three", hasToken: true),
            ]
            let done = try await bench.drift.onboard(for: bench.provider, drafts, through: bench.access)
            try #require(done.count == 3)
            guard case .created = done[0].outcome, case .stopped = done[1].outcome,
                case .notReached = done[2].outcome
            else {
                Issue.record("\(done)")
                return
            }
            let token = try #require(done[1].token?.token)
            #expect(try await bench.access.caller(for: token)?.tenant == done[1].tenant)
            #expect(done[1].delegation != nil)
            #expect(done[2].tenant == nil)
            try await superuser.execute("DROP TRIGGER fails ON drift.tenant_names")
            let again = try await bench.drift.onboard(for: bench.provider, drafts, through: bench.access)
            #expect(again.map(\.isMade) == [false, false, true])
            #expect(again[1].tenant == done[1].tenant)
            #expect(try await Self.nameCount(try #require(done[1].tenant), bench) == 1)
        }
    }

    @Test("a baseline that was retired, or may not be compared with, refuses before anything is made")
    func baselines() async throws {
        try await ProviderBench.with { bench in
            let golden = try await bench.golden()
            let drafts = [
                OnboardingDraft(name: "One", hasToken: true, rights: [.capture], baselines: ["golden"]),
                OnboardingDraft(name: "Two", hasToken: true, baselines: [golden.id.text]),
            ]
            _ = try await bench.drift.retireBaseline(for: bench.provider, "golden")
            let done = try await bench.drift.onboard(for: bench.provider, drafts, through: bench.access)
            guard case .refused(DriftError.invalid(let field, _, let remedy)) = done[0].outcome else {
                Issue.record("\(done)")
                return
            }
            #expect(field == "rights" && remedy.contains("compare"))
            guard case .refused(let error) = done[1].outcome else {
                Issue.record("\(done)")
                return
            }
            #expect(error as? DriftError == .unknownBaseline(golden.id.text))
            #expect(try await bench.access.tenants().count == 1)
        }
    }

    @Test("nobody lets an administrator do what they may not, and its token ends")
    func rights() async throws {
        try await ProviderBench.with { bench in
            let draft = OnboardingDraft(name: "One", hasToken: true)
            for (missing, refusal) in [
                (Permission.manageCallers, AccessError.permissionMissing(.manageCallers)),
                (.eraseEntries, .permissionNotHeld(.eraseEntries)),
            ] {
                var caller = bench.provider
                caller.permissions.remove(missing)
                await #expect(throws: refusal) {
                    _ = try await bench.drift.onboard(for: caller, [draft], through: bench.access)
                }
                await #expect(throws: refusal) {
                    _ = try await bench.access.onboard(
                        Tenant(id: TenantID(UniqueID(at: bench.bench.clock.now())), name: "One"),
                        administrator: CallerDraft(
                            kind: .person,
                            name: "ada",
                            permissions: Set(Permission.allCases)
                        ),
                        hasToken: true,
                        by: caller
                    )
                }
            }
            #expect(try await bench.access.tenants().count == 1)
            var caller = bench.provider
            caller.permissions.remove(.manageCallers)
            let plain = OnboardingDraft(name: "Two")
            let without = try await bench.drift.onboard(for: caller, [plain], through: bench.access)
            #expect(without.first?.isMade == true)

            let before = bench.bench.clock.now()
            let done = try await bench.drift.onboard(for: bench.provider, [draft], through: bench.access)
            let end = try #require(done.first?.token?.expiresAt)
            #expect(end > before.advanced(by: .seconds(604_799)))
            #expect(end < before.advanced(by: .seconds(604_860)))
            let tenant = try #require(done.first?.tenant)
            let told = try await bench.bench.database.superuser.first(
                """
                SELECT count(*) AS n FROM ledger.entries
                WHERE tenant_id = \(tenant) AND convert_from(bytes, 'UTF8') LIKE '%muniment.tenant.created%'
                  AND convert_from(bytes, 'UTF8') LIKE '%' || \("\(bench.provider.actor) of Northwind") || '%'
                  AND convert_from(bytes, 'UTF8') LIKE '%' || \(bench.provider.tenant.description) || '%'
                """
            ) { row in try row["n"] as Int }
            #expect(told == 1)
        }
    }

    @Test("many that onboard one tenant at once make it once; many offers at once leave one")
    func atOnce() async throws {
        try await ProviderBench.with { bench in
            let draft = OnboardingDraft(name: "Adatum", hasToken: true, names: Self.names("adatum.example"))
            let done = try await withThrowingTaskGroup(of: [Onboarded].self) { group in
                for _ in 1...8 {
                    group.addTask {
                        try await bench.drift.onboard(for: bench.provider, [draft], through: bench.access)
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(done.count == 8)
            #expect(done.count(where: \.isMade) == 1)
            #expect(done.count { $0.token != nil } == 1)
            #expect(Set(done.map(\.tenant)).count == 1)
            for one in done {
                if case .refused(let error) = one.outcome { Issue.record("\(error)") }
            }
            let token = try #require(done.compactMap(\.token).first?.token)
            let adatum = try #require(try await bench.access.caller(for: token))
            #expect(try await bench.drift.delegations(for: adatum).count == 1)
            #expect(try await bench.entries(adatum, "muniment.tenant.created") == 1)

            let contoso = try await bench.tenant("Contoso")
            let refusals = try await withThrowingTaskGroup(of: DriftError?.self) { group in
                for _ in 1...8 {
                    group.addTask {
                        do {
                            _ = try await bench.drift.offerDelegation(
                                for: contoso,
                                to: "Northwind",
                                [.compare]
                            )
                            return nil
                        } catch let error as DriftError {
                            return error
                        }
                    }
                }
                return try await group.reduce(into: [DriftError?]()) { $0.append($1) }
            }
            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.count { $0 == .alreadyDelegated(to: "Northwind") } == 7)
            #expect(try await bench.drift.delegations(for: contoso).count == 1)
        }
    }
}
