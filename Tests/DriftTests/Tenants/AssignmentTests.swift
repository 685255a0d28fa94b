import Access
import Drift
import Evidence
import Kinds
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("Baselines assigned to tenants")
struct AssignmentTests {
    @Test("overrides leave out and leave uncounted in their tenant alone, and are counted")
    func overrides() async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            _ = try await bench.managed("Contoso")
            _ = try await bench.managed("Fabrikam")
            let rule = IgnoreRule(
                path: "/state",
                equals: "disabled",
                owner: "Ada",
                reason: "a pilot",
                expiresAt: bench.bench.clock.now().advanced(by: .seconds(86_400))
            )
            _ = try await bench.drift.assign(
                for: bench.provider,
                "golden",
                to: AssignmentDraft(
                    tenants: ["Contoso"],
                    overrides: BaselineOverrides(exclude: ["Policy 1"], ignore: [rule])
                )
            )
            for name in ["Contoso", "Fabrikam"] { try await bench.observe(name, state: "disabled") }
            let mine = try await bench.compare("Contoso")
            #expect(mine.counts[.ignored] == 1, "\(mine.counts.json)")
            #expect(mine.counts[.excluded] == 1)
            #expect(mine.counts[.findingsOpened] == 0)
            let other = try await bench.compare("Fabrikam")
            #expect(other.counts[.ignored] == 0)
            #expect(other.counts[.findingsOpened] == 1)
            await #expect(throws: DriftError.self) {
                _ = try await bench.drift.assign(
                    for: bench.provider,
                    "golden",
                    to: AssignmentDraft(
                        tenants: ["Contoso"],
                        overrides: BaselineOverrides(
                            ignore: [IgnoreRule(path: "state", equals: .null, owner: "a", reason: "b")]
                        )
                    )
                )
            }
        }
    }

    @Test("all are compared in one go, each in its own tenant; one that can't be keeps no other waiting")
    func all() async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let contoso = try await bench.managed("Contoso")
            let fabrikam = try await bench.managed("Fabrikam")
            _ = try await bench.managed("Tailspin", [.judge])
            let asked = Mutex([TenantID]())
            let enqueue: Drift.Enqueue = { run, tenant, _ in
                #expect(run.provider != nil)
                asked.withLock { $0.append(tenant) }
            }
            _ = try await bench.drift.assign(
                for: bench.provider,
                "golden",
                to: AssignmentDraft(tenants: ["Contoso", "Fabrikam", "Northwind"])
            )
            await #expect(throws: DriftError.notDelegated(.compare)) {
                _ = try await bench.drift.assign(
                    for: bench.provider,
                    "golden",
                    to: AssignmentDraft(tenants: ["Tailspin"])
                )
            }
            // Ended there, and not heard of here yet.
            try await bench.bench.database.superuser.execute(
                """
                UPDATE drift.delegations
                SET state = 'ended', ended_by = 'ada', ended_at = now(), ended_side = 'managed'
                WHERE tenant_id = \(fabrikam.tenant)
                """
            )
            let done = try await bench.drift.compareAll(
                for: bench.provider,
                with: "golden",
                enqueue: enqueue
            )
            #expect(done.map(\.managed.name) == ["Contoso", "Fabrikam", "Northwind"])
            #expect(asked.withLock { $0 } == [contoso.tenant, bench.provider.tenant])
            guard case .failure(.unknownTenant) = done[1].result else {
                Issue.record("\(done[1].result)")
                return
            }
            // What has not ended is not asked for twice.
            let again = try await bench.drift.compareAll(
                for: bench.provider,
                with: "golden",
                enqueue: enqueue
            )
            #expect(try again[0].result.get().id == done[0].result.get().id)
            #expect(asked.withLock { $0.count } == 2)
        }
    }

    @Test("what is due is asked for once a time, and its next time is moved on in the same transaction")
    func schedule() async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let contoso = try await bench.managed("Contoso")
            _ = try await bench.managed("Fabrikam")
            _ = try await bench.drift.assign(
                for: bench.provider,
                "golden",
                to: AssignmentDraft(tenants: ["Contoso"], interval: 3_600)
            )
            _ = try await bench.drift.assign(
                for: bench.provider,
                "golden",
                to: AssignmentDraft(tenants: ["Fabrikam"], interval: nil)
            )
            let orders = Mutex([ComparisonOrder]())
            func plan() async throws -> Int {
                try await bench.drift.planComparisons(of: bench.provider.tenant) { due, _ in
                    orders.withLock { $0 += due }
                }
            }
            bench.bench.clock.advance(by: .seconds(3_601))
            struct Killed: Error {}
            await #expect(throws: Killed.self) {
                _ = try await bench.drift.planComparisons(of: bench.provider.tenant) { _, _ in throw Killed()
                }
            }
            #expect(try await plan() == 1)
            #expect(try await plan() == 0)
            let order = try #require(orders.withLock { $0.first })
            #expect(order.managed == contoso.tenant)
            try await bench.observe("Contoso")
            try await bench.drift.compare(order, of: bench.provider.tenant) { run, tenant, _ in
                #expect(tenant == contoso.tenant)
                #expect(run.requestedBy == "muniment of Northwind")
            }
            #expect(try await bench.drift.runs(for: contoso, type: .compare).count == 1)
            bench.bench.clock.advance(by: .seconds(7_200))
            #expect(try await plan() == 1)
            _ = try await bench.drift.endDelegation(for: contoso, "Northwind")
            try await bench.drift.compare(order, of: bench.provider.tenant) { _, _, _ in
                Issue.record("it was asked for though it is not managed")
            }
            bench.bench.clock.advance(by: .seconds(7_200))
            #expect(try await plan() == 0)
        }
    }

    @Test("findings against what is compared no more are resolved, and say why")
    func ending() async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let contoso = try await bench.managed("Contoso")
            let fabrikam = try await bench.managed("Fabrikam")
            _ = try await bench.drift.assign(
                for: bench.provider,
                "golden",
                to: AssignmentDraft(tenants: ["Contoso", "Fabrikam"])
            )
            for name in ["Contoso", "Fabrikam"] {
                try await bench.observe(name, state: "disabled")
                try await bench.compare(name)
            }
            #expect(try await bench.drift.endFindingsOfOthers(of: contoso.tenant) == 0)
            _ = try await bench.drift.unassign(for: bench.provider, "golden", from: ["Contoso"])
            _ = try await bench.drift.endDelegation(for: bench.provider, "Fabrikam")
            for (caller, reason) in [
                (contoso, "the tenant is compared with its baseline no longer"),
                (fabrikam, "the provider manages the tenant no longer"),
            ] {
                #expect(try await bench.drift.endFindingsOfOthers(of: caller.tenant) == 1)
                let finding = try #require(try await bench.drift.findings(for: caller).first)
                #expect(finding.status == .resolved)
                #expect(finding.reason == reason)
                #expect(try await bench.drift.endFindingsOfOthers(of: caller.tenant) == 0)
            }
        }
    }
}
