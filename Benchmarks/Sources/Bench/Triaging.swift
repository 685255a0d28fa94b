import Access
import Attestor
import Evidence
import Ledger
import Postgres

/// How long a page of the queue takes at 1 million items, an as-of query at 1 million versions of unknowns, and the sums to be made.
enum Triaging: Question {
    static let name = "triage"
    private static let rows = 1_000_000
    private static let pageAsked = 0.150
    private static let asOfAsked = 0.050
    private static let rounds = 200

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let entries = EntryMaker(clock: SystemClock())
        let access = Access(database: stand.app, ledger: Ledger(), entries: entries)
        let (caller, _) = try await access.createTenant(
            named: "triage \(UniqueID(at: SystemClock().now()))",
            administrator: CallerDraft(
                kind: .person,
                name: "ada",
                did: DIDKey(SigningKey().verificationKey).text,
                permissions: Set(Permission.allCases)
            )
        )
        let attestor = Attestor(database: stand.app, ledger: Ledger(), entries: entries) { SigningKey() }
        try await plant(caller.tenant, on: stand)
        let refreshStart = ContinuousClock.now
        _ = try await attestor.refreshSums()
        print("sums over \(rows) items made anew in \(ContinuousClock.now - refreshStart)")
        return [try await page(attestor, caller), try await asOf(attestor, caller)]
    }

    /// All that the page asks for, one after another, with each way to choose in turn; where it goes on, too.
    private static func page(_ attestor: Attestor, _ caller: Caller) async throws -> Verdict {
        let filters = [
            TriageFilter(), try TriageFilter(state: "all"), try TriageFilter(state: nil, severity: "low"),
            try TriageFilter(state: "resolved"), try TriageFilter(state: nil, artifact: "shop/7"),
            try TriageFilter(state: nil, component: "pkg:npm/part-77"),
            try TriageFilter(state: "all", vulnerability: "CVE-1234"),
            try TriageFilter(state: nil, owner: "team-3"),
        ]
        var times: [Double] = []
        for round in 0..<rounds {
            let start = ContinuousClock.now
            let filter = filters[round % filters.count]
            let first = try await attestor.triageItems(for: caller, where: filter, limit: 50)
            _ = try await attestor.triageCounts(for: caller)
            for grouping in [TriageSum.Grouping.artifact, .owner, .age] {
                _ = try await attestor.triageSums(for: caller, by: grouping, limit: 10)
            }
            _ = try await attestor.evidenceSum(for: caller)
            times.append(Stand.seconds(ContinuousClock.now - start))
            if let last = first.last {
                _ = try await attestor.triageItems(
                    for: caller,
                    where: filter,
                    after: TriageCursor(last),
                    limit: 50
                )
            }
        }
        return verdict(
            "a page of the queue with its counts and sums, p95, at \(rows) items",
            times,
            pageAsked
        )
    }

    private static func asOf(_ attestor: Attestor, _ caller: Caller) async throws -> Verdict {
        let now = SystemClock().now()
        var times: [Double] = []
        for round in 0..<rounds {
            let recorded = now.advanced(by: .seconds(-3600 * (round % 90) - 60))
            let valid = recorded.advanced(by: .seconds(-3600 * (round % 7)))
            let start = ContinuousClock.now
            _ = try await attestor.unknowns(
                for: caller,
                where: try UnknownFilter(state: round % 2 == 0 ? nil : "all"),
                validAt: valid,
                recordedAt: recorded,
                limit: 50
            )
            times.append(Stand.seconds(ContinuousClock.now - start))
        }
        return verdict("unknowns as of two moments, p95, at \(rows) versions", times, asOfAsked)
    }

    private static func verdict(_ question: String, _ times: [Double], _ asked: Double) -> Verdict {
        let p95 = times.sorted()[times.count * 95 / 100]
        return Verdict(
            question: question,
            ours: "\((p95 * 10_000).rounded() / 10) ms",
            peer: "asked for \(asked * 1000) ms",
            ratio: p95 / asked,
            aim: .atMost(1)
        )
    }

    private static func plant(_ tenant: TenantID, on stand: Stand) async throws {
        try await stand.superuser.withConnection { db in
            try db.executeScript("SET statement_timeout = 0")
            try db.execute(
                """
                INSERT INTO attestor.bodies (tenant_id, digest, size_bytes, chunk_digests, kept_at)
                VALUES (\(tenant), sha256('x'), 0, '{}', now())
                """
            )
            try db.execute(
                """
                INSERT INTO scanner.scans (
                    tenant_id, scan_id, body_digest, format, tool, artifact, is_whole, is_late, finding_count, covered_count,
                    opened_count, reopened_count, resolved_count, uncovered_count, warnings, imported_by, imported_at,
                    chronicle_entry_id
                )
                VALUES (\(tenant), \(tenant), sha256('x'), 'sarif', 'a', 'a', false, false, 0, 0, 0, 0, 0, 0, '[]', 'Ada', now(), '')
                """
            )
            try db.execute(
                """
                INSERT INTO attestor.triage_items (
                    tenant_id, item_id, place, artifact, component, vulnerability, aliases, artifact_version, versions,
                    severity, title, fixed_versions, state, owner, state_by, state_at, first_seen_at, last_seen_at,
                    last_scan_id, move_count
                )
                SELECT \(tenant), gen_random_uuid(), sha256(number::text::bytea), 'shop/' || number % 500,
                       'pkg:npm/part-' || number % 20000, 'CVE-' || number % 30000, '{}', '1', '{1.0}', 1 + number % 5,
                       'something is wrong with it', '{1.1}',
                       (ARRAY['open', 'open', 'reopened', 'acknowledged', 'resolved', 'resolved'])[1 + number % 6],
                       CASE WHEN number % 3 = 0 THEN 'team-' || number % 40 END, 'Ada', now(),
                       now() - make_interval(mins => (number % 200000)::integer), now(), \(tenant), 1
                FROM generate_series(1, \(rows)) AS number
                """
            )
            // Ten versions of each of a hundred thousand, whose identifiers begin with the times that they were made at.
            try db.execute(
                """
                INSERT INTO attestor.unknowns (
                    tenant_id, unknown_id, unknown_number, sys_from, sys_to, valid_from, kind, subject, detail, state,
                    confidence, half_life_seconds, assessed_at, resolution, said_by, chronicle_entry_id
                )
                SELECT \(tenant), made.id, -made.number, begins + version * interval '1 hour',
                       CASE WHEN version < 9 THEN begins + (version + 1) * interval '1 hour' ELSE 'infinity' END, begins, 'other',
                       'subject ' || made.number, '', CASE WHEN version < 9 THEN 'open' ELSE 'resolved' END, 1, 86400, begins,
                       CASE WHEN version < 9 THEN NULL ELSE 'known' END, 'Ada', ''
                FROM (
                    SELECT number, now() - make_interval(secs => 4 * number) AS begins,
                           (lpad(to_hex((extract(epoch FROM now() - make_interval(secs => 4 * number)) * 1000)::bigint), 12, '0')
                            || '7000' || '8000' || lpad(to_hex(number), 12, '0'))::uuid AS id
                    FROM generate_series(1, \(rows / 10)) AS number
                ) AS made
                CROSS JOIN generate_series(0, 9) AS version
                """
            )
            // A script of several would be one transaction.
            try db.executeScript("VACUUM ANALYZE attestor.triage_items, attestor.unknowns")
            try db.executeScript("RESET statement_timeout")
        }
    }
}
