import Access
import Drift
import Evidence
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Findings over time")
struct FindingTests {
    private func bench(_ body: (DriftBench) async throws -> Void) async throws {
        try await DriftBench.with { bench in
            try await bench.import([DriftBench.policy("Policy 1", id: 1)])
            try await bench.baseline()
            try await bench.capture()
            try await body(bench)
        }
    }

    private func see(_ state: String, _ bench: DriftBench) async throws -> OperationRun {
        try await bench.import([DriftBench.policy("Policy 1", id: 1, state: state)])
        return try await bench.compare()
    }

    @Test("one finding stands for a subject and a cause, however often it is compared")
    func overTime() async throws {
        try await bench { bench in
            for _ in 0..<3 { _ = try await see("disabled", bench) }
            var findings = try await bench.findings()
            #expect(findings.map(\.status) == [.open])
            let first = try #require(findings.first)

            // Otherwise now: another cause, which has differed since the first did.
            _ = try await see("enabledForReportingButNotEnforced", bench)
            findings = try await bench.findings()
            #expect(findings.map(\.status) == [.open, .resolved])
            #expect(findings[0].since == first.since)
            #expect(findings[0].cause != first.cause)

            _ = try await see("enabled", bench)
            #expect(try await bench.findings().map(\.status) == [.resolved, .resolved])
            _ = try await see("disabled", bench)
            findings = try await bench.findings(FindingFilter(statuses: [.reopened]))
            #expect(findings.map(\.id) == [first.id])
            #expect(findings.map(\.reopenedCount) == [1])
        }
    }

    @Test("its timeline tells what people and comparisons did to it, by which run and why")
    func timeline() async throws {
        try await bench { bench in
            let opening = try await see("disabled", bench)
            let finding = try #require(try await bench.findings().first)
            let judged = try await bench.drift.judge(
                for: bench.caller,
                finding.id,
                FindingJudgement(.acknowledge, reason: "known")
            )
            _ = try await see("disabled", bench)
            let changing = try await see("enabledForReportingButNotEnforced", bench)
            let resolving = try await see("enabled", bench)
            let reopening = try await see("disabled", bench)
            let moves = try await bench.drift.moves(for: bench.caller, of: finding.id)
            #expect(moves.map(\.status) == [.reopened, .resolved, .acknowledged, .open])
            #expect(moves.map(\.runID) == [reopening.id, changing.id, nil, opening.id])
            #expect(
                moves.map(\.reason) == ["it is there again", "it differs otherwise now", "known", nil]
            )
            #expect(moves.map(\.by) == [Finding.server, Finding.server, bench.caller.actor, Finding.server])
            #expect(moves[2].entryID == judged.receipt?.entryID)
            #expect(zip(moves, moves.dropFirst()).allSatisfy { $0.at > $1.at })

            let other = try #require(try await bench.findings(FindingFilter(statuses: [.resolved])).first)
            let others = try await bench.drift.moves(for: bench.caller, of: other.id)
            #expect(others.map(\.status) == [.resolved, .open])
            #expect(others.map(\.runID) == [resolving.id, changing.id])
            #expect(others.last?.reason == "it differed otherwise before")
            await #expect(throws: DriftError.unknownFinding(bench.tenant.id.text)) {
                _ = try await bench.drift.moves(for: bench.caller, of: bench.tenant.id)
            }
        }
    }

    @Test("what is seen of a finding that stands is told as of today, without a step")
    func refreshed() async throws {
        try await DriftBench.with { bench in
            let rules = ["enabledForReportingButNotEnforced", "disabled"].map { state in
                IgnoreRule(path: "/state", equals: .string(state), owner: "Ada", reason: "known")
            }
            try await bench.import([DriftBench.policy("Policy 1", id: 1)])
            try await bench.baseline("golden", BaselineScope(ignore: rules))
            try await bench.capture()
            func see(_ state: String) async throws -> Finding {
                let policy = DriftBench.policy("Policy 1", id: 1, state: state, groups: [DriftBench.guid(5)])
                try await bench.import([policy])
                try await bench.compare()
                return try #require(try await bench.findings().first)
            }
            let before = try await see("disabled")
            let entries = try await bench.count("entries")
            let after = try await see("enabledForReportingButNotEnforced")
            #expect(after.id == before.id && after.status == .open && after.statusAt == before.statusAt)
            #expect(after.currentHash != before.currentHash)
            #expect(after.runID != before.runID && after.entryID != before.entryID)
            #expect(try await bench.count("entries") == entries + 1)
            #expect(try await bench.drift.moves(for: bench.caller, of: after.id).count == 1)
            // Seen again as it is, it is not told again.
            #expect(try await see("enabledForReportingButNotEnforced") == after)
            #expect(try await bench.count("entries") == entries + 1)
            let audited = try await DriftAudit(bench.database.app, seal: DriftBench.seal).run(bench.tenant)
            guard case .inOrder = audited else {
                Issue.record("\(audited)")
                return
            }
        }
    }

    @Test("what is accepted rests until its time is over, and alarms when it changes")
    func accepting() async throws {
        try await bench { bench in
            _ = try await see("disabled", bench)
            let finding = try #require(try await bench.findings().first)
            let until = bench.clock.now().advanced(by: .seconds(3_600))
            let judged = try await bench.drift.judge(
                for: bench.caller,
                finding.id,
                FindingJudgement(
                    .accept,
                    reason: "a pilot",
                    owner: "Ada",
                    until: until,
                    hash: finding.currentHash
                )
            )
            #expect(judged.value.status == .accepted)
            #expect(judged.value.acceptedHash == finding.currentHash)
            _ = try await see("disabled", bench)
            #expect(try await bench.findings().map(\.status) == [.accepted])
            let changed = try await see("enabledForReportingButNotEnforced", bench)
            #expect(changed.counts[.findingsOpened] == 1)
            _ = try await see("disabled", bench)
            bench.clock.advance(by: .seconds(7_200))
            // It was resolved when it had changed; now it is there again.
            let again = try await see("disabled", bench)
            #expect(again.counts[.findingsOpen] == 1)
        }
    }

    @Test("what was accepted alarms when its time is over, though nothing can be seen")
    func overdue() async throws {
        try await bench { bench in
            _ = try await see("disabled", bench)
            let finding = try #require(try await bench.findings().first)
            let until = bench.clock.now().advanced(by: .seconds(3_600))
            let acceptance = FindingJudgement(.accept, reason: "a pilot", until: until)
            _ = try await bench.drift.judge(for: bench.caller, finding.id, acceptance)
            #expect(try await bench.drift.reopenOverdue(of: bench.tenant) == 0)
            bench.clock.advance(by: .seconds(7_200))
            #expect(try await bench.drift.reopenOverdue(of: bench.tenant) == 1)
            let after = try await bench.drift.finding(for: bench.caller, finding.id)
            #expect(after.status == .reopened && after.statusBy == Finding.server && after.owner == nil)
            #expect(try await bench.drift.reopenOverdue(of: bench.tenant) == 0)
            let outcome = try await DriftAudit(bench.database.app, seal: DriftBench.seal).run(bench.tenant)
            // With what a comparison, somebody and the time did to it.
            #expect(outcome == .inOrder(rows: 4 + 3))
        }
    }

    @Test("a comparison with an older snapshot takes nothing from one with the latest, nor decides itself")
    func olderThanBoth() async throws {
        try await bench { bench in
            let older = try #require(
                try await bench.drift.baseline(for: bench.caller, "golden").snapshot
            )
            _ = try await see("disabled", bench)
            try await bench.capture()
            let old = try await bench.drift.requestComparison(
                for: bench.caller,
                with: "golden",
                snapshot: older.id
            ) { _, _ in }
            // A third snapshot comes while it runs.
            try await bench.drift.perform(
                old.id,
                of: bench.tenant,
                RunHooks(report: { _, _, _ in
                    if try await bench.count("snapshots") == 2 { try await bench.capture() }
                })
            )
            let run = try await bench.drift.run(for: bench.caller, old.id)
            #expect(run.context["baseline_compare"]?["findings_left"] != nil)
        }
    }

    @Test("of two comparisons at the same time the one that saw last decides, whichever ends last")
    func overtaken() async throws {
        try await bench { bench in
            try await bench.import([DriftBench.policy("Policy 1", id: 1, state: "disabled")])
            let older = try await bench.drift.requestComparison(for: bench.caller, with: "golden") { _, _ in }
            // It has seen what stands; meanwhile that is put right, seen, and found right.
            try await bench.drift.perform(
                older.id,
                of: bench.tenant,
                RunHooks(report: { _, _, _ in
                    let newer = try await see("enabled", bench)
                    #expect(newer.counts[.unchanged] == 1)
                })
            )
            let ended = try await bench.drift.run(for: bench.caller, older.id)
            #expect(ended.counts[.updated] == 1)
            let told = ended.context["baseline_compare"]
            #expect(told?["findings_left"] == "a comparison that saw later has ended before")
            #expect(told?["differences"]?.array?.first?["title"] == "Policy 1")
            #expect(try await bench.findings().isEmpty)
        }
    }

    @Test("what stands against an older snapshot is told, and moves no findings")
    func olderSnapshot() async throws {
        try await bench { bench in
            let first = try #require(
                try await bench.drift.baseline(for: bench.caller, "golden").snapshot?.id
            )
            _ = try await see("disabled", bench)
            try await bench.capture()
            #expect(try await see("disabled", bench).counts[.findingsResolved] == 1)
            let run = try await bench.drift.requestComparison(
                for: bench.caller,
                with: "golden",
                snapshot: first
            ) { _, _ in }
            try await bench.drift.perform(run.id, of: bench.tenant)
            let ended = try await bench.drift.run(for: bench.caller, run.id)
            #expect(ended.counts[.updated] == 1)
            #expect(
                ended.context["baseline_compare"]?["findings_left"] == "the baseline has a later snapshot"
            )
            #expect(try await bench.findings().map(\.status) == [.resolved])
        }
    }

    @Test("what stands against a baseline that is retired is resolved, an entry for each")
    func retired() async throws {
        try await bench { bench in
            _ = try await see("disabled", bench)
            #expect(try await bench.drift.endFindingsOfRetired(of: bench.tenant) == 0)
            _ = try await bench.drift.retireBaseline(for: bench.caller, "golden")
            let entries = try await bench.count("entries")
            #expect(try await bench.drift.endFindingsOfRetired(of: bench.tenant) == 1)
            let finding = try #require(try await bench.findings().first)
            #expect(finding.status == .resolved && finding.reason == "its baseline was retired")
            #expect(try await bench.count("entries") == entries + 1)
            #expect(try await bench.drift.endFindingsOfRetired(of: bench.tenant) == 0)
        }
    }

    @Test("the time that something was accepted for ends")
    func acceptanceEnds() async throws {
        try await bench { bench in
            _ = try await see("disabled", bench)
            let finding = try #require(try await bench.findings().first)
            let until = bench.clock.now().advanced(by: .seconds(3_600))
            _ = try await bench.drift.judge(
                for: bench.caller,
                finding.id,
                FindingJudgement(.accept, reason: "a pilot", until: until)
            )
            bench.clock.advance(by: .seconds(7_200))
            let run = try await see("disabled", bench)
            #expect(run.counts[.findingsReopened] == 1)
            let after = try await bench.drift.finding(for: bench.caller, finding.id)
            #expect(after.status == .reopened)
            #expect(after.reason == "the time that it was accepted for is over")
            #expect(after.acceptedHash == nil)
        }
    }

    @Test("lists, and what nobody can tell apart, take nothing back that contents showed")
    func lesserEvidence() async throws {
        try await bench { bench in
            _ = try await see("disabled", bench)
            let finding = try #require(try await bench.findings().first)
            // The content can't be read, and the list says that it is as it was captured.
            let gap = EvidenceGap(
                type: .entraConditionalAccess,
                path: "Policy 1.json",
                reason: "the answer is 429",
                remedy: "wait"
            )
            try await bench.import([], gaps: [gap])
            try await bench.import([DriftBench.policy("Policy 1", id: 1)], source: .inventory)
            let listed = try await bench.compare()
            #expect(listed.counts[.resolvedMeta] == 1)
            #expect(try await bench.drift.finding(for: bench.caller, finding.id).status == .open)
            try await bench.import([
                DriftBench.policy("Policy 1", id: 8, file: "a.json"),
                DriftBench.policy("Policy 1", id: 9, file: "b.json"),
            ])
            #expect(try await bench.compare().counts[.ambiguous] == 1)
            #expect(try await bench.drift.finding(for: bench.caller, finding.id).status == .open)
        }
    }

    @Test(
        "steps follow from where a finding stands",
        arguments: FindingStep.allCases,
        FindingStatus.allCases
    )
    func steps(_ step: FindingStep, from status: FindingStatus) {
        let allowed: [FindingStep: Set<FindingStatus>] = [
            .acknowledge: [.open, .reopened], .accept: [.open, .reopened, .acknowledged, .accepted],
            .resolve: [.open, .reopened, .acknowledged, .accepted],
            .reopen: [.resolved, .accepted, .acknowledged],
        ]
        #expect((step.outcome(from: status) != nil) == allowed[step]?.contains(status))
    }

    @Test("judging asks for reasons, and for what is still seen")
    func refusals() async throws {
        try await bench { bench in
            _ = try await see("disabled", bench)
            let finding = try #require(try await bench.findings().first)
            let later = bench.clock.now().advanced(by: .seconds(60))
            for judgement in [
                FindingJudgement(.resolve), FindingJudgement(.accept, reason: "why"),
                FindingJudgement(.accept, reason: "why", until: bench.clock.now()),
                FindingJudgement(.accept, reason: "why", until: later, hash: "sha256:other"),
                FindingJudgement(.reopen, reason: "why"),
                FindingJudgement(.acknowledge, owner: "Ada"),
            ] {
                await #expect(throws: DriftError.self) {
                    _ = try await bench.drift.judge(for: bench.caller, finding.id, judgement)
                }
            }
        }
    }

    @Test("findings from before fidelity was kept are meta, and are filled in batch by batch")
    func backfill() async throws {
        try await bench { bench in
            _ = try await see("disabled", bench)
            try await bench.database.superuser.execute(
                """
                INSERT INTO drift.findings (
                    tenant_id, finding_id, provider_tenant_id, baseline_profile_id, baseline_snapshot_id, operation_run_id,
                    subject_type, subject_id, title, cause, severity, status, status_by, status_at, since, opened_at,
                    chronicle_entry_id
                )
                SELECT tenant_id, gen_random_uuid(), provider_tenant_id, baseline_profile_id, baseline_snapshot_id,
                       operation_run_id, subject_type, subject_id, title, 'old ' || number, severity, 'open', status_by,
                       status_at, since, opened_at, chronicle_entry_id
                FROM drift.findings, generate_series(1, 150) AS number
                """
            )
            #expect(try await bench.findings(FindingFilter(fidelity: .meta)).count == 150)
            let old = try await bench.findings(FindingFilter(fidelity: .meta))
            #expect(
                old.allSatisfy { $0.evidence["current"]?["provenance"]?["source"]?.string == "inventory" }
            )
            // Some say a part of it. Both are judged, and filled in, as they are.
            try await bench.database.superuser.execute(
                """
                UPDATE drift.findings SET evidence_jsonb = '{"change_type": "updated", "current": {"hash": "sha256:ab"}}'
                WHERE cause LIKE 'old %7'
                """
            )
            let partial = try #require(old.first { $0.cause == "old 7" })
            try await acknowledge(partial.id, bench)
            #expect(try await bench.drift.fillFidelity(of: bench.tenant, batch: 64) == 149)
            let filled = try #require(old.first { $0.cause == "old 17" })
            try await acknowledge(filled.id, bench)
            let after = try await bench.drift.finding(for: bench.caller, filled.id)
            #expect(after.currentHash == "sha256:ab" && after.status == .acknowledged)
            #expect(try await bench.findings(FindingFilter(fidelity: .meta)).count == 150)
            #expect(try await bench.findings(FindingFilter(fidelity: .content)).count == 1)
        }
    }

    private func acknowledge(_ finding: UniqueID, _ bench: DriftBench) async throws {
        let judged = try await bench.drift.judge(for: bench.caller, finding, FindingJudgement(.acknowledge))
        #expect(judged.value.fidelity == .meta)
    }
}
