import Access
import Drift
import Evidence
import Foundation
import Kinds
import Ledger
import Postgres

/// A page of findings among 100,000 open ones, whatever is asked for; and how a million findings from before their fidelity
/// was kept are filled in beside readers, interrupted in the middle.
enum DriftFindings: Question {
    static let name = "drift-findings"
    private static let openCount = 100_000
    private static let oldCount = 1_000_000
    private static let limit = Duration.milliseconds(200)
    private static let rounds = 40

    /// Tells as soon as it is known what is known: all of it takes minutes.
    private static func tell(_ line: String) {
        print("       \(line)")
        fflush(nil)
    }

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let bench = try await Bench(on: stand)
        let openSeconds = try await bench.fill(openCount, isOld: false)
        tell("\(openCount) open findings written in \(openSeconds) s")
        let filters = [
            FindingFilter(), FindingFilter(statuses: FindingStatus.allCases.filter { $0 != .resolved }),
            FindingFilter(statuses: [.open], severity: .high),
            FindingFilter(statuses: [.open], fidelity: .meta),
            FindingFilter(baseline: "golden"), FindingFilter(cause: "cause 17"),
            // None is like that: everything is looked through.
            FindingFilter(statuses: [.acknowledged]), FindingFilter(cause: "none"),
        ]
        let idle = try await bench.pages(filters, rounds)
        tell(verdict("a page among 100,000 open findings, p95", idle).line)
        let oldSeconds = try await bench.fill(oldCount, isOld: true)
        tell("\(oldCount) old findings written in \(oldSeconds) s")
        let drift = bench.drift
        let tenant = bench.caller.tenant
        let first = Task { try await drift.fillFidelity(of: tenant) }
        try await Task.sleep(for: .milliseconds(1_500))
        first.cancel()
        _ = await first.result
        let left = try await bench.unfilled()
        tell("the filling was interrupted, and left \(left)")
        let start = ContinuousClock.now
        async let filled = drift.fillFidelity(of: tenant)
        let beside = try await bench.pages(filters, rounds / 4)
        tell("pages beside the filling: p95 \(Int(Stand.seconds(beside) * 1e3)) ms")
        let rest = try await filled
        let seconds = Stand.seconds(ContinuousClock.now - start)
        guard left > 0, left < oldCount, rest > 0, rest <= left, try await bench.unfilled() == 0 else {
            throw BenchError(
                description: "\(left) were left after the interruption, \(rest) were filled in then"
            )
        }
        return [
            verdict("a page among 100,000 open findings, p95", idle),
            verdict("the same among 1.1 million while the fidelity of a million is filled in, p95", beside),
            Verdict(
                question: "a million old findings filled in beside readers, seconds against ten minutes",
                ours: "\(Int(seconds)) s for the \(rest) that an interruption left",
                peer: "600 s",
                ratio: seconds / 600,
                aim: .atMost(1)
            ),
        ]
    }

    private static func verdict(_ question: String, _ p95: Duration) -> Verdict {
        Verdict(
            question: question,
            ours: "\(Int(Stand.seconds(p95) * 1e3)) ms",
            peer: "200 ms",
            ratio: p95 / limit,
            aim: .atMost(1)
        )
    }

    private struct Bench {
        let stand: Stand
        let caller: Caller
        let drift: Drift
        let baselineID: UniqueID
        let runID: UniqueID

        init(on stand: Stand) async throws {
            self.stand = stand
            let entries = EntryMaker(clock: SystemClock())
            let access = Access(database: stand.app, ledger: Ledger(), entries: entries)
            caller = try await access.createTenant(
                named: "bench \(UniqueID(at: SystemClock().now()))",
                administrator: CallerDraft(
                    kind: .person,
                    name: "bench",
                    permissions: Set(Permission.allCases)
                )
            ).caller
            guard let seal = SecretSeal(key: Digest.sha256(of: Array(caller.tenant.description.utf8)).bytes)
            else { throw BenchError(description: "no seal") }
            drift = Drift(database: stand.app, ledger: Ledger(), entries: entries, seal: { _ in seal })
            let file = SampleTenant.files(changing: { _ in false }).prefix(1)
            runID = try await drift.importEvidence(for: caller, EvidenceImport(files: Array(file))).id
            baselineID = try await drift.createBaseline(
                for: caller,
                named: "golden",
                scope: BaselineScope()
            ).value.id
        }

        /// Rows as comparisons leave them, with identifiers that go on with time; old ones without their fidelity, and with a
        /// part of their evidence.
        ///
        /// - Returns: the seconds it took.
        func fill(_ count: Int, isOld: Bool) async throws -> Int {
            let started = ContinuousClock.now
            let tenant = caller.tenant
            let now = SystemClock().now()
            // The old ones came before.
            let first = (isOld ? 0x018F_0000_0000 : 0x0190_0000_0000) as Int
            try await stand.superuser.withConnection { db in
                // Every row is of the one run and the one tenant: what they refer to is not looked up a million times.
                try db.executeScript("SET statement_timeout = 0; SET session_replication_role = replica")
                try db.execute(
                    """
                    INSERT INTO drift.findings (
                        tenant_id, finding_id, provider_tenant_id, baseline_profile_id, baseline_snapshot_id,
                        operation_run_id, subject_type, subject_id, title, cause, severity, evidence_fidelity,
                        evidence_jsonb, difference, status, status_by, status_at, since, opened_at, chronicle_entry_id
                    )
                    SELECT \(tenant),
                           (lpad(to_hex(\(first)::bigint + number), 12, '0') || '7000'
                               || '8' || substr(md5(number::text), 1, 15))::uuid, \(tenant), \(baselineID), \(runID), \(runID),
                           'intune_config_profile', (\(isOld)::text || ' policy ' || number), 'Policy ' || number,
                           CASE WHEN \(isOld) THEN 'old ' || number ELSE 'cause ' || number % 5000 END,
                           CASE number % 10 WHEN 0 THEN 'high' WHEN 1 THEN 'low' ELSE 'medium' END,
                           CASE WHEN \(isOld) THEN NULL WHEN number % 4 = 0 THEN 'meta' ELSE 'content' END,
                           CASE WHEN \(isOld) THEN '{"change_type": "updated", "current": {"hash": "sha256:00"}}'::jsonb
                           ELSE jsonb_build_object(
                               'change_type', 'updated', 'baseline', side.evidence, 'current', side.evidence
                           ) END,
                           jsonb_build_object('count', 1, 'ignored', 0, 'changes', jsonb_build_array(jsonb_build_object(
                               'path', '/settings/0/value', 'before', repeat('a', 60), 'after', repeat('b', 60)
                           ))),
                           'open', 'muniment', \(now)::timestamptz, \(now)::timestamptz, \(now)::timestamptz, \(runID)
                    FROM generate_series(1, \(count)) AS number
                    CROSS JOIN LATERAL (
                        SELECT jsonb_build_object(
                            'hash', 'sha256:' || md5(number::text) || md5(number::text),
                            'provenance', jsonb_build_object(
                                'fidelity', CASE WHEN number % 4 = 0 THEN 'meta' ELSE 'content' END,
                                'source', CASE WHEN number % 4 = 0 THEN 'inventory' ELSE 'policy_version' END,
                                'observed_at', '2026-11-21T09:00:00Z', 'observed_operation_run_id', \(runID)::text
                            )
                        ) AS evidence
                    ) AS side
                    """
                )
                try db.executeScript("SET session_replication_role = origin")
                try db.executeScript("VACUUM ANALYZE drift.findings")
                try db.executeScript("RESET statement_timeout; RESET session_replication_role")
            }
            return Int(Stand.seconds(ContinuousClock.now - started))
        }

        func unfilled() async throws -> Int {
            try await stand.app.first(
                for: caller.tenant,
                """
                SELECT count(*) AS count FROM drift.findings
                WHERE tenant_id = \(caller.tenant) AND evidence_fidelity IS NULL
                """
            ) { row in try row["count"] } ?? 0
        }

        /// The slowest twentieth of pages: the first, and one after it.
        func pages(_ filters: [FindingFilter], _ rounds: Int) async throws -> Duration {
            var times: [Duration] = []
            for round in 0...rounds {
                for filter in filters {
                    let started = ContinuousClock.now
                    let page = try await drift.findings(for: caller, where: filter, limit: 50)
                    let between = ContinuousClock.now
                    _ = try await drift.findings(for: caller, where: filter, before: page.last?.id, limit: 50)
                    // The first round warms up.
                    guard round > 0 else { continue }
                    times += [between - started, ContinuousClock.now - between]
                }
            }
            return times.sorted()[times.count * 95 / 100]
        }
    }
}
