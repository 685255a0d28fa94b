import Access
import Drift
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("Onboarding tenants")
struct OnboardingTests {
    private static func drafts(_ count: Int) -> [OnboardingDraft] {
        (1...count).map { number in
            OnboardingDraft(
                name: "Tenant \(number)",
                hasToken: number == 1,
                names: TenantNames(domains: ["tenant\(number).example"]),
                baselines: ["golden"],
                source: OnboardingSourceTests.source()
            )
        }
    }

    private static func words(_ done: [Onboarded]) -> [String] {
        done.map { one in
            switch one.outcome {
            case .created: "created"
            case .present: "present"
            case .refused(let error): "\(error)"
            case .stopped(let error): "stopped: \(error)"
            case .notReached: "not reached"
            }
        }
    }

    @Test("a hundred tenants are made with all that they need, and once: doing it again finds them there")
    func hundred() async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let drafts = Self.drafts(100)
            for half in [drafts.prefix(50), drafts.suffix(50)] {
                let done = try await bench.drift.onboard(
                    for: bench.provider,
                    Array(half),
                    through: bench.access
                )
                #expect(Self.words(done).allSatisfy { $0 == "created" })
                #expect(done.count(where: { $0.token != nil }) == (half.startIndex == 0 ? 1 : 0))
            }
            #expect(try await bench.access.tenants().count == 101)
            let entries = try await bench.bench.count("entries")
            for half in [drafts.prefix(50), drafts.suffix(50)] {
                let again = try await bench.drift.onboard(
                    for: bench.provider,
                    Array(half),
                    through: bench.access
                )
                #expect(Self.words(again).allSatisfy { $0 == "present" })
                #expect(again.allSatisfy { $0.token == nil })
            }
            #expect(try await bench.bench.count("entries") == entries)
            let page = try await bench.drift.matrix(for: bench.provider, of: "golden", limit: 200)
            #expect(page.rows.count == 100)
            let acting = try await bench.acting(in: "Tenant 77")
            #expect(acting.permissions == [.read, .runDrift, .judgeFinding])
        }
    }

    @Test("what stops in the middle is finished by doing it again", arguments: 1...5)
    func crash(after step: Int) async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let draft = Self.drafts(1)
            let first = try await bench.drift.onboard(for: bench.provider, draft, through: bench.access)
            let tenant = try #require(first.first?.tenant)
            let database = bench.bench.database
            // As it stands after the first so many of the steps.
            if step < 4 {
                try await database.superuser.execute(
                    "DELETE FROM drift.tenant_names WHERE tenant_id = \(tenant)"
                )
            }
            if step < 5 {
                try await database.superuser.execute("DELETE FROM drift.evidence_sources")
                try await database.superuser.execute("DELETE FROM drift.baseline_tenant_assignments")
                try await database.superuser.execute("DELETE FROM drift.baseline_tenant_summaries")
            }
            if step < 3 {
                try await database.superuser.execute(
                    """
                    UPDATE drift.delegations
                    SET state = 'offered', accepted_by = NULL, accepted_at = NULL, told_state = 'offered'
                    WHERE side = 'provider'
                    """
                )
                try await database.superuser.execute(
                    "UPDATE drift.delegations SET told_state = 'offered' WHERE side = 'managed'"
                )
            }
            if step < 2 {
                try await database.superuser.execute("DELETE FROM drift.delegations WHERE side = 'managed'")
            }
            let again = try await bench.drift.onboard(for: bench.provider, draft, through: bench.access)
            #expect(Self.words(again) == [step < 3 ? "created" : "present"])
            #expect(again.first?.tenant == tenant)
            #expect(try await bench.access.tenants().count == 2)
            #expect(try await bench.acting(in: "Tenant 1").tenant == tenant)
            #expect(try await bench.drift.assignments(for: bench.provider, of: "golden").count == 1)
            let administrator = try await bench.administrator(of: first)
            let sources = try await bench.drift.directories(for: administrator)
            #expect(sources.map(\.settings.credential) == ["graph.json"])
        }
    }

    @Test("a tenant that was there before is never taken over, and every refusal stands alone")
    func refusals() async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let contoso = try await bench.tenant("Contoso")
            let offering = try await bench.tenant("Fabrikam")
            _ = try await bench.drift.offerDelegation(for: offering, to: "Northwind", [.compare])
            let drafts = [
                OnboardingDraft(name: "Contoso"), OnboardingDraft(name: ""),
                OnboardingDraft(name: "Adatum", baselines: ["silver"]), OnboardingDraft(name: "Fabrikam"),
                OnboardingDraft(name: "Tailspin", names: TenantNames(domains: ["x"])),
                OnboardingDraft(name: "Wingtip"),
            ]
            for expected in ["created", "present"] {
                let done = try await bench.drift.onboard(
                    for: bench.provider,
                    drafts,
                    through: bench.access
                )
                let words = Self.words(done)
                #expect(words[0] == "\(AccessError.tenantNameTaken("Contoso"))")
                #expect(words[1] == "\(AccessError.invalid(field: "name", .empty))")
                #expect(words[2] == "\(DriftError.unknownBaseline("silver"))")
                #expect(words[3] == "\(DriftError.alreadyDelegated(to: "Fabrikam"))")
                #expect(words[4].hasPrefix("invalid(field: \"domains\""))
                #expect(words[5] == expected)
            }
            #expect(try await bench.drift.delegations(for: contoso).isEmpty)
            #expect(try await bench.access.tenants().count == 4)
            // Who left is not taken back by a list.
            _ = try await bench.drift.endDelegation(for: bench.provider, "Wingtip")
            let after = try await bench.drift.onboard(
                for: bench.provider,
                [OnboardingDraft(name: "Wingtip")],
                through: bench.access
            )
            #expect(Self.words(after) == ["\(DriftError.delegationStands(.ended))"])
            await #expect(throws: DriftError.noProvider("Contoso")) {
                _ = try await bench.drift.onboard(
                    for: contoso,
                    [OnboardingDraft(name: "Mine")],
                    through: bench.access
                )
            }
        }
    }
}
