import Drift
import Evidence
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Baselines and findings against the chronicle")
struct AuditTests {
    private func audit(_ bench: DriftBench) async throws -> DriftAudit.Outcome {
        try await DriftAudit(bench.database.app, seal: DriftBench.seal).run(bench.tenant)
    }

    /// With findings that were opened, resolved, found again and judged, and baselines that were amended and retired.
    private func bench(_ body: (DriftBench) async throws -> Void) async throws {
        try await DriftBench.with { bench in
            let policies = (1...40).map { DriftBench.policy("Policy \($0)", id: $0) }
            try await bench.import(policies)
            _ = try await bench.drift.nameTenant(for: bench.caller, TenantNames(names: ["Northwind"]))
            try await bench.baseline()
            try await bench.capture()
            for state in ["disabled", "enabled", "disabled"] {
                // So many that the entry tells them by a digest.
                try await bench.import(
                    (1...40).map { DriftBench.policy("Policy \($0)", id: $0, state: state) }
                )
                try await bench.compare()
            }
            let finding = try #require(try await bench.findings().first)
            _ = try await bench.drift.judge(
                for: bench.caller,
                finding.id,
                FindingJudgement(
                    .accept,
                    reason: "a pilot",
                    until: bench.clock.now().advanced(by: .seconds(60))
                )
            )
            _ = try await bench.drift.amendBaseline(for: bench.caller, "golden") { $0.exclude = ["x*"] }
            try await bench.baseline("silver")
            _ = try await bench.drift.retireBaseline(for: bench.caller, "silver")
            try await body(bench)
        }
    }

    @Test("what stands is what the chronicle tells, and nothing else")
    func inOrder() async throws {
        try await bench { bench in
            // Two baselines, a snapshot with its items, findings with what three comparisons and somebody did to them.
            let outcome = try await audit(bench)
            #expect(outcome == .inOrder(rows: 2 + 1 + 40 + 40 + 121))
        }
    }

    @Test(
        "what was altered beside the chronicle is found",
        arguments: [
            ("findings", "UPDATE drift.findings SET status = 'resolved' WHERE status = 'accepted'"),
            (
                "findings",
                "UPDATE drift.findings SET since = since - interval '1 day' WHERE status = 'accepted'"
            ),
            (
                "findings",
                "UPDATE drift.findings SET severity = 'low' WHERE finding_id = (SELECT min(finding_id::text)::uuid FROM drift.findings)"
            ),
            ("findings", "UPDATE drift.findings SET owner = 'Eve' WHERE status = 'accepted'"),
            (
                "findings",
                "UPDATE drift.findings SET accepted_until = accepted_until + interval '1 year' WHERE status = 'accepted'"
            ),
            ("findings", "UPDATE drift.findings SET accepted_hash = 'sha256:00' WHERE status = 'accepted'"),
            ("findings", "DELETE FROM drift.findings WHERE status = 'accepted'"),
            (
                "baseline_profiles",
                "UPDATE drift.baseline_profiles SET scope = '{}' WHERE profile_name = 'golden'"
            ),
            (
                "baseline_profiles",
                "UPDATE drift.baseline_profiles SET retired_at = NULL WHERE profile_name = 'silver'"
            ),
            (
                "baseline_snapshot_items",
                "DELETE FROM drift.baseline_snapshot_items WHERE subject_id = 'Policy 7'"
            ),
            (
                "baseline_snapshot_items",
                "UPDATE drift.baseline_snapshot_items SET baseline_hash = 'sha256:00' WHERE subject_id = 'Policy 7'"
            ),
            (
                "baseline_snapshot_items",
                "UPDATE drift.baseline_snapshot_items SET content = jsonb_set(content, '{content,state}', '\"disabled\"') WHERE subject_id = 'Policy 7'"
            ),
            (
                "finding_steps",
                "UPDATE drift.finding_steps SET reason = 'no reason' WHERE status = 'accepted'"
            ),
            (
                "finding_steps",
                "UPDATE drift.finding_steps SET stepped_at = stepped_at - interval '1 day' WHERE status = 'accepted'"
            ),
            (
                "finding_steps",
                """
                UPDATE drift.finding_steps SET operation_run_id = NULL
                WHERE status = 'resolved' AND finding_id = (SELECT min(finding_id::text)::uuid FROM drift.findings)
                """
            ),
            ("finding_steps", "DELETE FROM drift.finding_steps WHERE status = 'accepted'"),
            (
                // Nothing that its hash follows from.
                "baseline_snapshot_items",
                "UPDATE drift.baseline_snapshot_items SET content = jsonb_set(content, '{details,x}', '1') WHERE subject_id = 'Policy 7'"
            ),
            ("tenant_names", "UPDATE drift.tenant_names SET names = '{Contoso}'"),
        ]
    )
    func altered(table: String, statement: String) async throws {
        try await bench { bench in
            let superuser = bench.database.superuser
            try await superuser.execute(
                Query(stringLiteral: "ALTER TABLE drift.\(table) DISABLE TRIGGER ALL")
            )
            let count = try await superuser.execute(Query(stringLiteral: statement))
            #expect(count == 1)
            guard case .different = try await audit(bench) else {
                Issue.record("\(statement) was not found")
                return
            }
        }
    }

    @Test("where an entry was erased nothing is claimed")
    func erased() async throws {
        try await bench { bench in
            try await bench.database.superuser.execute("ALTER TABLE ledger.entries DISABLE TRIGGER ALL")
            try await bench.database.superuser.execute(
                "UPDATE ledger.entries SET bytes = NULL WHERE leaf_index = 3 AND ledger = 'chronicle'"
            )
            let outcome = try await audit(bench)
            #expect(outcome == .erased(leafIndex: 3))
        }
    }
}
