import Access
import Drift
import Evidence
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

/// A provider, the tenants that it manages, and short ways to do the usual across them.
struct ProviderBench: Sendable {
    let bench: DriftBench
    let access: Access

    var drift: Drift { bench.drift }
    /// May do everything, in the provider's tenant.
    var provider: Caller { bench.caller }

    static func with<Value: Sendable>(_ body: (ProviderBench) async throws -> Value) async throws -> Value {
        try await DriftBench.with { bench in
            let access = Access(
                database: bench.database.app,
                ledger: Ledger(),
                entries: EntryMaker(clock: bench.clock)
            )
            _ = try await access.grantProvider(named: bench.caller.tenantName)
            return try await body(ProviderBench(bench: bench, access: access))
        }
    }

    func tenant(_ name: String) async throws -> Caller { try await DriftBench.tenant(name, access) }

    /// The administrator of a new tenant that the provider manages.
    func managed(_ name: String, _ rights: Set<DelegatedRight> = Set(DelegatedRight.allCases)) async throws
        -> Caller
    {
        let caller = try await tenant(name)
        let offered = try await drift.offerDelegation(for: caller, to: provider.tenantName, rights)
        _ = try await drift.acceptDelegation(for: provider, offered.value.id.text)
        return caller
    }

    /// Of the tenant that was onboarded first, with its token.
    func administrator(of onboarded: [Onboarded]) async throws -> Caller {
        let token = try #require(onboarded.first?.token?.token)
        return try #require(try await access.caller(for: token))
    }

    /// The provider's caller in a managed tenant.
    func acting(in name: String) async throws -> Caller { try await drift.acting(provider, in: name) }

    /// A baseline of two policies, captured in the provider's tenant.
    @discardableResult
    func golden() async throws -> BaselineProfile {
        try await bench.import([
            DriftBench.policy("Policy 1", id: 1), DriftBench.policy("Policy 2", id: 2),
        ])
        try await bench.baseline()
        try await bench.capture()
        return try await drift.baseline(for: provider, "golden")
    }

    /// Hands in what stands in a managed tenant: the second policy as it is said.
    func observe(_ name: String, state: String = "enabled", isThere: Bool = true) async throws {
        var files = [DriftBench.policy("Policy 1", id: 11)]
        if isThere { files.append(DriftBench.policy("Policy 2", id: 12, state: state)) }
        _ = try await drift.importEvidence(
            for: try await acting(in: name),
            EvidenceImport(files: files, types: [.entraConditionalAccess])
        )
    }

    /// A comparison of a managed tenant with the provider's baseline, performed.
    @discardableResult
    func compare(_ name: String) async throws -> OperationRun {
        let managed = try await acting(in: name)
        let run = try await drift.requestComparison(for: provider, with: "golden", in: managed) { _, _ in }
        try await drift.perform(run.id, of: managed.tenant)
        return try await drift.run(for: managed, run.id)
    }

    /// Tells everything that waits to be told of a tenant.
    func summarise(_ caller: Caller) async throws {
        for order in try await drift.untoldSummaries(of: caller.tenant) {
            try await drift.summarise(order, of: caller.tenant)
        }
    }

    func entries(_ caller: Caller, _ type: String) async throws -> Int {
        try await bench.database.superuser.first(
            """
            SELECT count(*) AS n FROM ledger.entries
            WHERE tenant_id = \(caller.tenant) AND convert_from(bytes, 'UTF8') LIKE '%' || \(type) || '%'
            """
        ) { row in try row["n"] as Int } ?? 0
    }
}
