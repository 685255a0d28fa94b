import Drift
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("Other rules for normal forms are no drift")
struct UpgradeTests {
    /// Everything as an earlier build left it, whose rules gave other names and digests.
    private func age(_ bench: DriftBench) async throws {
        try await bench.database.superuser.transaction(for: bench.tenant) { db in
            try db.execute("ALTER TABLE drift.baseline_snapshot_items DISABLE TRIGGER ALL")
            try db.execute("ALTER TABLE drift.policy_versions DISABLE TRIGGER ALL")
            try db.execute(
                """
                UPDATE drift.baseline_snapshot_items
                SET baseline_hash = 'sha256:' || md5(baseline_hash),
                    meta_jsonb = (meta_jsonb - 'contract') || jsonb_build_object(
                        'normaliser', 'entra_conditional_access/0 tenant-neutral', 'name', 'old ' || (meta_jsonb ->> 'name'),
                        'meta_hash', 'sha256:' || md5(meta_jsonb ->> 'meta_hash'))
                """
            )
            try db.execute(
                "UPDATE drift.policy_versions SET normaliser = 'entra_conditional_access/0', content_hash = md5(content_hash)"
            )
        }
    }

    @Test(
        "a snapshot by old rules is compared by new ones: no storm, no version, and findings stand as they stood"
    )
    func upgrade() async throws {
        try await DriftBench.with { bench in
            let policies = (1...6).map { DriftBench.policy("Policy \($0)", id: $0) }
            try await bench.import(policies)
            try await bench.baseline()
            try await bench.capture()
            let drifted =
                Array(policies.prefix(4)) + [
                    DriftBench.policy("Policy 5", id: 5, state: "disabled"),
                    DriftBench.policy("Policy 7", id: 7),
                ]
            try await bench.import(drifted)
            #expect(try await bench.compare().counts[.findingsOpened] == 3)
            let before = try await bench.findings()
            let (versions, entries) = (try await bench.count("versions"), try await bench.count("entries"))

            try await age(bench)
            let fresh = try await bench.restarted()
            try await fresh.import(drifted)
            let run = try await fresh.compare()
            #expect(run.counts[.unchanged] == 4)
            #expect(run.counts[.updated] == 1)
            #expect(run.counts[.created] == 1)
            #expect(run.counts[.deleted] == 1)
            #expect(run.counts[.findingsOpened] == 0)
            #expect(run.counts[.findingsResolved] == 0)
            #expect(run.counts[.findingsReopened] == 0)
            #expect(try await fresh.findings() == before)
            #expect(try await bench.count("versions") == versions)
            #expect(try await bench.count("entries") == entries)
        }
    }

    @Test("a change in a place that a rule ignores makes no other cause")
    func ignoredPlaces() async throws {
        try await DriftBench.with { bench in
            let rules = ["enabledForReportingButNotEnforced", "disabled"].map { state in
                IgnoreRule(path: "/state", equals: .string(state), owner: "Ada", reason: "known")
            }
            try await bench.import([DriftBench.policy("Policy 1", id: 1)])
            try await bench.baseline("golden", BaselineScope(ignore: rules))
            try await bench.capture()
            func seen(_ state: String) -> SourceFile {
                DriftBench.policy("Policy 1", id: 1, state: state, groups: [DriftBench.guid(5)])
            }
            try await bench.import([seen("disabled")])
            #expect(try await bench.compare().counts[.findingsOpened] == 1)
            try await bench.import([seen("enabledForReportingButNotEnforced")])
            let run = try await bench.compare()
            #expect(run.counts[.findingsOpened] == 0)
            #expect(run.counts[.findingsResolved] == 0)
        }
    }
}
