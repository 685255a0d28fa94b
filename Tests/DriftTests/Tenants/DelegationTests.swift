import Access
import Drift
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("A provider manages a tenant")
struct DelegationTests {
    @Test("what is offered and accepted stands on both sides, each in its own tenant and chronicle")
    func bothSides() async throws {
        try await ProviderBench.with { bench in
            let contoso = try await bench.tenant("Contoso")
            let offered = try await bench.drift.offerDelegation(
                for: contoso,
                to: "Northwind",
                [.capture, .compare]
            )
            #expect(offered.value.state == .offered)
            let asked = try await bench.drift.delegation(for: bench.provider, "Contoso")
            #expect(asked.id == offered.value.id)
            #expect(asked.side == .provider)
            #expect(asked.rights == [.capture, .compare])
            await #expect(throws: DriftError.unknownTenant("Contoso")) {
                _ = try await bench.acting(in: "Contoso")
            }

            let accepted = try await bench.drift.acceptDelegation(for: bench.provider, "Contoso")
            #expect(accepted.value.state == .active)
            let mine = try await bench.drift.delegation(for: contoso, "Northwind")
            #expect(mine.state == .active)
            #expect(mine.acceptedBy == "ada")
            for caller in [contoso, bench.provider] {
                #expect(try await bench.entries(caller, "muniment.tenant_delegation.offered") == 1)
                #expect(try await bench.entries(caller, "muniment.tenant_delegation.accepted") == 1)
            }
            let counts = try await bench.drift.delegationCounts(for: bench.provider)
            #expect(counts.map(\.side) == [.provider] && counts.map(\.state) == [.active])
            #expect(counts.map(\.count) == [1])
            #expect(try await bench.drift.isProvider(for: bench.provider))
            #expect(try await !bench.drift.isProvider(for: contoso))
            for (filter, isFound) in [
                (DelegationFilter(side: .managed, states: [.active], text: "NORTH"), true),
                (DelegationFilter(side: .provider), false), (DelegationFilter(states: [.ended]), false),
                (DelegationFilter(text: "south"), false),
            ] {
                let found = try await bench.drift.delegations(for: contoso, where: filter)
                #expect(found.isEmpty != isFound, "\(filter)")
            }
            let acting = try await bench.acting(in: "Contoso")
            #expect(acting.tenant == contoso.tenant)
            #expect(acting.actor == "ada of Northwind")
            #expect(acting.permissions == [.read, .runDrift])
        }
    }

    @Test(
        "a tenant that is not managed answers as one that does not exist; only a provider is found by its name"
    )
    func unknown() async throws {
        try await ProviderBench.with { bench in
            let contoso = try await bench.tenant("Contoso")
            for name in ["Contoso", "Nobody", contoso.tenant.description] {
                await #expect(throws: DriftError.unknownTenant(name)) {
                    _ = try await bench.acting(in: name)
                }
            }
            _ = try await bench.tenant("Fabrikam")
            for name in ["Fabrikam", "Nobody", "Contoso"] {
                await #expect(throws: DriftError.unknownProvider(name)) {
                    _ = try await bench.drift.offerDelegation(for: contoso, to: name, [.compare])
                }
            }
            _ = try await bench.drift.offerDelegation(for: contoso, to: "Northwind", [.compare])
            await #expect(throws: DriftError.alreadyDelegated(to: "Northwind")) {
                _ = try await bench.drift.offerDelegation(for: contoso, to: "Northwind", [.judge])
            }
        }
    }

    @Test("a provider's caller may do no more than the delegation grants, and than it may at home")
    func rights() async throws {
        try await ProviderBench.with { bench in
            let contoso = try await bench.managed("Contoso", [.compare])
            let acting = try await bench.acting(in: "Contoso")
            await #expect(throws: DriftError.notDelegated(.capture)) {
                _ = try await bench.drift.importEvidence(
                    for: acting,
                    EvidenceImport(files: [DriftBench.policy("Policy 1")])
                )
            }
            await #expect(throws: AccessError.permissionMissing(.judgeFinding)) {
                _ = try await bench.drift.judge(
                    for: acting,
                    contoso.id,
                    FindingJudgement(.resolve, reason: "no")
                )
            }
            await #expect(throws: AccessError.permissionMissing(.manageBaselines)) {
                _ = try await bench.drift.createBaseline(for: acting, named: "x", scope: BaselineScope())
            }
            var reader = bench.provider
            reader.permissions = [.read]
            let reading = try await bench.drift.acting(reader, in: "Contoso")
            #expect(reading.permissions == [.read])
        }
    }

    @Test("either side ends it, at once and for both", arguments: [false, true])
    func ending(byProvider: Bool) async throws {
        try await ProviderBench.with { bench in
            let contoso = try await bench.managed("Contoso")
            let acting = try await bench.acting(in: "Contoso")
            let ended =
                byProvider
                ? try await bench.drift.endDelegation(for: bench.provider, "Contoso", because: "over")
                : try await bench.drift.endDelegation(for: contoso, "Northwind", because: "over")
            #expect(ended.isNew)
            // Also for who had begun before.
            await #expect(throws: DriftError.delegationEnded) {
                _ = try await bench.drift.importEvidence(
                    for: acting,
                    EvidenceImport(files: [DriftBench.policy("Policy 1")])
                )
            }
            await #expect(throws: DriftError.unknownTenant("Contoso")) {
                _ = try await bench.acting(in: "Contoso")
            }
            for (caller, name) in [(contoso, "Northwind"), (bench.provider, "Contoso")] {
                let delegation = try await bench.drift.delegation(for: caller, name)
                #expect(delegation.state == .ended)
                #expect(delegation.ending?.side == (byProvider ? .provider : .managed))
                #expect(delegation.ending?.reason == "over")
            }
            let again = try await bench.drift.endDelegation(for: contoso, "Northwind")
            #expect(!again.isNew)
            let anew = try await bench.drift.offerDelegation(for: contoso, to: "Northwind", [.compare])
            #expect(anew.value.id != ended.value.id)
        }
    }

    @Test("one side's end holds though the other has not heard of it, and a sweep tells it")
    func crashBetween() async throws {
        try await ProviderBench.with { bench in
            let contoso = try await bench.managed("Contoso")
            let id = try await bench.drift.delegation(for: contoso, "Northwind").id
            let acting = try await bench.acting(in: "Contoso")
            // As a kill right after the first of both transactions leaves it.
            let database = bench.bench.database
            for tenant in [contoso.tenant, bench.provider.tenant] {
                let other = tenant == contoso.tenant ? bench.provider : contoso
                try await database.superuser.execute(
                    """
                    UPDATE drift.delegations
                    SET state = 'ended', ended_by = 'ada', ended_at = now(), ended_side = side
                    WHERE tenant_id = \(tenant) AND delegation_id = \(id)
                    """
                )
                await #expect(throws: DriftError.unknownTenant("Contoso")) {
                    _ = try await bench.acting(in: "Contoso")
                }
                let theirs = try await bench.drift.delegations(for: other).first
                #expect(theirs?.state == .active)
                #expect(try await bench.drift.settleDelegations(of: tenant) == 1)
                #expect(try await bench.drift.delegations(for: other).first?.state == .ended)
                #expect(try await bench.drift.settleDelegations(of: tenant) == 0)
                #expect(try await bench.drift.settleDelegations(of: other.tenant) == 0)
                try await database.superuser.execute(
                    """
                    UPDATE drift.delegations
                    SET state = 'active', ended_by = NULL, ended_at = NULL, ended_side = NULL, told_state = 'active'
                    WHERE delegation_id = \(id)
                    """
                )
            }
            _ = acting
        }
    }

    @Test("an offer that the provider has not heard of is told by a sweep, and nobody is managed unasked")
    func untoldOffer() async throws {
        try await ProviderBench.with { bench in
            let contoso = try await bench.tenant("Contoso")
            _ = try await bench.drift.offerDelegation(for: contoso, to: "Northwind", [.compare])
            let database = bench.bench.database
            try await database.superuser.execute(
                "DELETE FROM drift.delegations WHERE tenant_id = \(bench.provider.tenant)"
            )
            try await database.superuser.execute("UPDATE drift.delegations SET told_state = NULL")
            #expect(try await bench.drift.settleDelegations(of: contoso.tenant) == 1)
            #expect(try await bench.drift.delegations(for: bench.provider).count == 1)
            // A provider's row that the other side never made stays alone.
            try await database.superuser.execute(
                "DELETE FROM drift.delegations WHERE tenant_id = \(contoso.tenant)"
            )
            try await database.superuser.execute(
                """
                UPDATE drift.delegations
                SET state = 'active', told_state = NULL, accepted_by = 'eve', accepted_at = now()
                """
            )
            #expect(try await bench.drift.settleDelegations(of: bench.provider.tenant) == 0)
            #expect(try await bench.drift.delegations(for: contoso).isEmpty)
            await #expect(throws: DriftError.unknownTenant("Contoso")) {
                _ = try await bench.acting(in: "Contoso")
            }
        }
    }

    enum End: CaseIterable {
        case byProvider
        case byManaged
        /// Only the managed tenant's row: the provider has not heard of it.
        case untold

        func happen(_ bench: ProviderBench, _ contoso: Caller) async throws {
            switch self {
            case .byProvider: _ = try await bench.drift.endDelegation(for: bench.provider, "Contoso")
            case .byManaged: _ = try await bench.drift.endDelegation(for: contoso, "Northwind")
            case .untold:
                try await bench.bench.database.superuser.execute(
                    """
                    UPDATE drift.delegations
                    SET state = 'ended', ended_by = 'ada', ended_at = now(), ended_side = side
                    WHERE tenant_id = \(contoso.tenant)
                    """
                )
            }
        }
    }

    @Test("a delegation that ends while a comparison runs leaves nothing of it", arguments: End.allCases)
    func endingInMidFlight(end: End) async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let contoso = try await bench.managed("Contoso")
            try await bench.observe("Contoso", state: "disabled")
            let managed = try await bench.acting(in: "Contoso")
            let run = try await bench.drift.requestComparison(
                for: bench.provider,
                with: "golden",
                in: managed
            ) { _, _ in }
            #expect(run.delegationID == managed.acting?.delegation)
            // The seal is asked for in the middle of a comparison.
            let interrupted = bench.bench.drift { tenant in
                try await end.happen(bench, contoso)
                return try await DriftBench.seal(tenant)
            }
            await #expect(throws: DriftError.delegationEnded) {
                try await interrupted.perform(run.id, of: contoso.tenant)
            }
            #expect(try await bench.drift.findings(for: contoso).isEmpty)
            await #expect(throws: DriftError.delegationEnded) {
                try await bench.drift.perform(run.id, of: contoso.tenant)
            }
            try await bench.drift.fail(run.id, of: contoso.tenant, because: "the delegation has ended")
            #expect(try await bench.drift.run(for: contoso, run.id).state == .failed)
        }
    }

    @Test(
        "a provider knows and judges what stands against its own baselines, not the tenant's or another provider's"
    )
    func onlyItsOwn() async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let contoso = try await bench.managed("Contoso")
            let drift = bench.drift
            // The tenant has a baseline of its own, and differs from it.
            try await bench.observe("Contoso", state: "enabled")
            _ = try await drift.createBaseline(for: contoso, named: "own", scope: BaselineScope())
            let capture = try await drift.requestCapture(for: contoso, of: "own") { _, _ in }
            try await drift.perform(capture.id, of: contoso.tenant)
            try await bench.observe("Contoso", state: "disabled")
            let own = try await drift.requestComparison(for: contoso, with: "own") { _, _ in }
            try await drift.perform(own.id, of: contoso.tenant)
            let finding = try #require(try await drift.findings(for: contoso).first)

            let managed = try await bench.acting(in: "Contoso")
            #expect(try await drift.findings(for: managed).isEmpty)
            #expect(try await !drift.runs(for: managed).contains { $0.id == own.id || $0.id == capture.id })
            await #expect(throws: DriftError.unknownFinding(finding.id.text)) {
                _ = try await drift.finding(for: managed, finding.id)
            }
            await #expect(throws: DriftError.unknownFinding(finding.id.text)) {
                _ = try await drift.judge(for: managed, finding.id, FindingJudgement(.acknowledge))
            }
            await #expect(throws: DriftError.unknownRun(own.id.text)) {
                _ = try await drift.run(for: managed, own.id)
            }
            await #expect(throws: DriftError.unknownRun(own.id.text)) {
                _ = try await drift.cancelRun(for: managed, own.id)
            }

            let theirs = try await drift.requestComparison(
                for: bench.provider,
                with: "golden",
                in: managed
            ) { _, _ in }
            try await drift.perform(theirs.id, of: contoso.tenant)
            let known = try await drift.findings(for: managed)
            #expect(!known.isEmpty && known.allSatisfy { $0.provider == bench.provider.tenant })
            #expect(try await drift.run(for: managed, theirs.id).state.hasEnded)
        }
    }
}
