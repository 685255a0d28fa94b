import Access
import Drift
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("A provider's baseline, captured from a tenant that it manages")
struct CapturingAcrossTests {
    private static let directory = "5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162"

    /// A baseline without a snapshot, and a managed tenant with two policies that tell who it is.
    private func with(
        named: Bool = true,
        _ body: (ProviderBench, _ contoso: Caller) async throws -> Void
    ) async throws {
        try await ProviderBench.with { bench in
            try await bench.bench.baseline()
            let contoso = try await bench.managed("Contoso")
            let names = TenantNames(
                names: named ? ["Contoso", "Contoso Ltd"] : ["Fabrikam"],
                domains: ["contoso.example"],
                directoryID: UniqueID(Self.directory)
            )
            _ = try await bench.drift.nameTenant(for: contoso, names)
            try await Self.observe(bench)
            try await body(bench, contoso)
        }
    }

    private static func observe(_ bench: ProviderBench) async throws {
        let files = [
            DriftBench.policy("Contoso - Require MFA", id: 21, groups: [DriftBench.guid(901)]),
            DriftBench.policy(
                "Block legacy at contoso.example \(directory)",
                id: 22,
                groups: [DriftBench.guid(902)]
            ),
        ]
        _ = try await bench.drift.importEvidence(
            for: try await bench.acting(in: "Contoso"),
            EvidenceImport(files: files, types: [.entraConditionalAccess])
        )
    }

    private static func asked(_ bench: ProviderBench) async throws -> OperationRun {
        try await bench.drift.requestCapture(
            for: bench.provider,
            of: "golden",
            in: try await bench.acting(in: "Contoso")
        ) { _, _ in }
    }

    @Test("the snapshot is the provider's, holds what stands there, and nothing that only the tenant knows")
    func content() async throws {
        try await with { bench, contoso in
            let run = try await Self.asked(bench)
            try await bench.drift.perform(run.id, of: contoso.tenant)
            // The tenant sees who did what in it.
            let ended = try await bench.drift.run(for: contoso, run.id)
            #expect(ended.state == .succeeded)
            #expect(ended.type == .capture && ended.counts[.items] == 2)
            #expect(ended.requestedBy == "\(bench.provider.actor) of Northwind")
            #expect(ended.delegationID != nil)

            let snapshots = try await bench.drift.snapshots(for: bench.provider, of: "golden")
            #expect(snapshots.map(\.id) == [try #require(ended.snapshotID)])
            #expect(snapshots[0].itemCount == 2 && snapshots[0].runID == run.id)
            #expect(try await bench.entries(bench.provider, "muniment.baseline.captured") == 1)
            #expect(try await bench.entries(contoso, "muniment.baseline.captured") == 0)
            for tenant in [bench.provider.tenant, contoso.tenant] {
                let outcome = try await DriftAudit(bench.bench.database.app, seal: DriftBench.seal).run(
                    tenant
                )
                guard case .inOrder = outcome else {
                    Issue.record("\(outcome)")
                    return
                }
            }
            let texts = try await bench.bench.itemTexts()
            #expect(texts.count == 2)
            let words = [
                "contoso", Self.directory, contoso.tenant.description, bench.provider.tenant.description,
                DriftBench.guid(21), DriftBench.guid(22), DriftBench.guid(901), DriftBench.guid(902),
            ]
            for word in words + words.map({ $0.filter { $0 != "-" } }) {
                for text in texts { #expect(!text.contains(word.lowercased()), "\(word) in \(text)") }
            }
            #expect(texts.contains { $0.contains("{tenant} - require mfa") })
            #expect(texts.contains { $0.contains("{domain-1}") && $0.contains("{tenant-id}") })

            // The same under other names and identifiers is the same.
            let fabrikam = try await bench.managed("Fabrikam")
            _ = try await bench.drift.nameTenant(
                for: fabrikam,
                TenantNames(
                    names: ["Fabrikam"],
                    domains: ["fabrikam.example"],
                    directoryID: UniqueID(DriftBench.guid(7))
                )
            )
            let files = [
                DriftBench.policy("Fabrikam - Require MFA", id: 31, groups: [DriftBench.guid(801)]),
                DriftBench.policy(
                    "Block legacy at fabrikam.example \(DriftBench.guid(7))",
                    id: 32,
                    groups: [DriftBench.guid(802)]
                ),
            ]
            _ = try await bench.drift.importEvidence(
                for: try await bench.acting(in: "Fabrikam"),
                EvidenceImport(files: files, types: [.entraConditionalAccess])
            )
            let compared = try await bench.compare("Fabrikam")
            #expect(compared.counts[.unchanged] == 2, "\(compared)")
            #expect(try await bench.drift.findings(for: fabrikam).isEmpty)
        }
    }

    @Test("a real tenant's folder leaves none of its identifiers behind", .enabled(if: RealData.isThere))
    func real() async throws {
        let files = try RealData.files("conditional-access/j0eyv-d2c889f")
        let guids = Identities.guids(in: files)
        try #require(!guids.isEmpty)
        try await ProviderBench.with { bench in
            try await bench.bench.baseline()
            let contoso = try await bench.managed("Contoso")
            _ = try await bench.drift.importEvidence(
                for: try await bench.acting(in: "Contoso"),
                EvidenceImport(files: files, types: [.entraConditionalAccess])
            )
            let run = try await Self.asked(bench)
            try await bench.drift.perform(run.id, of: contoso.tenant)
            let ended = try await bench.drift.run(for: contoso, run.id)
            #expect(ended.counts[.items] > 0)
            for item in try await bench.bench.itemTexts() {
                for word in guids.union([contoso.tenant.description, "contoso"]) {
                    #expect(!item.contains(word.lowercased()), "\(word) in \(item.prefix(300))")
                }
            }
        }
    }

    @Test("what would tell whom it is from is refused, with what to do")
    func unnamed() async throws {
        try await with(named: false) { bench, contoso in
            let run = try await Self.asked(bench)
            let error = await #expect(throws: DriftError.self) {
                try await bench.drift.perform(run.id, of: contoso.tenant)
            }
            guard case .invalid("managed_tenant", let reason, let remedy) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(reason.contains("Contoso") && remedy.contains("baseline names"))
            #expect(try await bench.drift.snapshots(for: bench.provider, of: "golden").isEmpty)
            // Said later, it is captured without taking anything in again.
            _ = try await bench.drift.nameTenant(
                for: contoso,
                TenantNames(
                    names: ["Contoso"],
                    domains: ["contoso.example"],
                    directoryID: UniqueID(Self.directory)
                )
            )
            try await bench.drift.perform(run.id, of: contoso.tenant)
            #expect(try await bench.drift.run(for: contoso, run.id).state == .succeeded)
        }
    }

    @Test("without a delegation, or without the right, nothing is asked for")
    func refusals() async throws {
        try await ProviderBench.with { bench in
            try await bench.bench.baseline()
            _ = try await bench.tenant("Contoso")
            await #expect(throws: DriftError.unknownTenant("Contoso")) { _ = try await Self.asked(bench) }
            let contoso = try await bench.managed("Fabrikam", [.compare])
            let acting = try await bench.acting(in: "Fabrikam")
            await #expect(throws: DriftError.notDelegated(.capture)) {
                _ = try await bench.drift.requestCapture(for: bench.provider, of: "golden", in: acting) {
                    _,
                    _ in
                }
            }
            // Nobody captures a provider's baseline from within the tenant.
            await #expect(throws: DriftError.unknownBaseline("golden")) {
                _ = try await bench.drift.requestCapture(for: acting, of: "golden") { _, _ in }
            }
            #expect(try await bench.drift.runs(for: contoso).isEmpty)
            #expect(try await bench.drift.snapshots(for: bench.provider, of: "golden").isEmpty)
        }
    }

    @Test(
        "a delegation that ends while it is captured keeps everything back",
        arguments: DelegationTests.End.allCases
    )
    func endingInMidFlight(end: DelegationTests.End) async throws {
        try await with { bench, contoso in
            let run = try await Self.asked(bench)
            // The seal is asked for before anything is read.
            let interrupted = bench.bench.drift { tenant in
                try await end.happen(bench, contoso)
                return try await DriftBench.seal(tenant)
            }
            await #expect(throws: DriftError.delegationEnded) {
                try await interrupted.perform(run.id, of: contoso.tenant)
            }
            #expect(try await bench.drift.snapshots(for: bench.provider, of: "golden").isEmpty)
            #expect(try await bench.bench.itemTexts().isEmpty)
            try await bench.drift.fail(run.id, of: contoso.tenant, because: "the delegation has ended")
            let failed = try await bench.drift.run(for: contoso, run.id)
            #expect(failed.state == .failed && failed.snapshotID == nil)
        }
    }

    @Test("killed after the snapshot, it ends with that one, also where the delegation has ended since")
    func resumed() async throws {
        try await with { bench, contoso in
            let run = try await Self.asked(bench)
            struct Killed: Error {}
            await #expect(throws: Killed.self) {
                try await bench.drift.perform(
                    run.id,
                    of: contoso.tenant,
                    RunHooks(finish: { _ in throw Killed() })
                )
            }
            let made = try await bench.drift.snapshots(for: bench.provider, of: "golden")
            #expect(made.count == 1)
            #expect(try await bench.drift.run(for: contoso, run.id).state == .running)
            // It can't be taken back any more.
            await #expect(throws: DriftError.self) {
                _ = try await bench.drift.cancelRun(for: contoso, run.id)
            }
            _ = try await bench.drift.endDelegation(for: contoso, "Northwind")
            try await bench.drift.perform(run.id, of: contoso.tenant)
            let ended = try await bench.drift.run(for: contoso, run.id)
            #expect(ended.state == .succeeded)
            #expect(ended.snapshotID == made.first?.id && ended.counts[.items] == 2)
            #expect(try await bench.drift.snapshots(for: bench.provider, of: "golden").count == 1)
            #expect(try await bench.entries(bench.provider, "muniment.baseline.captured") == 1)
        }
    }

    @Test("of a baseline that is changed meanwhile nothing is kept, and it is said")
    func changed() async throws {
        try await with { bench, contoso in
            let run = try await Self.asked(bench)
            await #expect(throws: DriftError.self) {
                try await bench.drift.perform(
                    run.id,
                    of: contoso.tenant,
                    RunHooks(report: { _, _, _ in
                        _ = try await bench.drift.amendBaseline(for: bench.provider, "golden") {
                            $0.exclude = ["nothing"]
                        }
                    })
                )
            }
            #expect(try await bench.drift.snapshots(for: bench.provider, of: "golden").isEmpty)
            try await bench.drift.fail(run.id, of: contoso.tenant, because: "baseline was changed")
            #expect(try await bench.drift.run(for: contoso, run.id).snapshotID == nil)
        }
    }
}
