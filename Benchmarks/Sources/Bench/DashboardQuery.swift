import Access
import Custody
import Evidence
import Foundation
import Ledger
import Postgres
import Server

/// The overview's queries at 10 thousand, 1 million and 10 million verification results: flat within a factor of 2.
///
/// `BENCH_ROWS` bounds the largest size; the rows are made in the server by `generate_series`.
enum DashboardQuery: Question {
    static let name = "dashboard-query"

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let parts = try ServerParts(
            database: stand.app,
            configuration: Configuration(home: "/var/tmp"),
            logger: stand.logger
        )
        let fixture = try await Fixture.make(on: stand, parts: parts)
        let bound =
            ProcessInfo.processInfo.environment["BENCH_ROWS"].flatMap { Int($0) } ?? 10_000_000
        var medians: [(rows: Int, median: Duration)] = []
        var present = 0
        for rows in [10_000, 1_000_000, 10_000_000] where rows <= bound {
            try await add(rows - present, for: fixture, on: stand)
            present = rows
            medians.append((rows, try await median(fixture)))
        }
        guard let smallest = medians.first else { return [] }
        return medians.dropFirst().map { entry in
            Verdict(
                question: "overview at \(entry.rows) verification results, against \(smallest.rows)",
                ours: "\(Int(Stand.seconds(entry.median) * 1e6)) µs",
                peer: "\(Int(Stand.seconds(smallest.median) * 1e6)) µs",
                ratio: Stand.seconds(entry.median) / Stand.seconds(smallest.median),
                aim: .atMost(2)
            )
        }
    }

    private static func add(_ count: Int, for fixture: Fixture, on stand: Stand) async throws {
        let tenant = fixture.caller.tenant
        let now = SystemClock().now()
        try await stand.superuser.withConnection { db in
            try db.executeScript("SET statement_timeout = 0")
            for start in stride(from: 0, to: count, by: 500_000) {
                try db.execute(
                    """
                    INSERT INTO custody.verification_results (
                        tenant_id, verification_result_id, verified_cid, target_kind, target_identifier, layer, verdict,
                        verified_at, verifier_infrastructure, governed_artifact_id
                    )
                    SELECT \(tenant), gen_random_uuid(), \(fixture.cid), 'cluster', 'dev-cluster', 'layer1',
                           CASE WHEN number % 10 = 0 THEN 'drift' ELSE 'match' END,
                           \(now)::timestamptz - make_interval(secs => (number % 2400000)), 'local', \(fixture.artifactID)
                    FROM generate_series(\(start + 1), \(min(start + 500_000, count))) AS number
                    """
                )
            }
            try db.executeScript("VACUUM ANALYZE custody.verification_results")
            try db.executeScript("RESET statement_timeout")
        }
    }

    private static func median(_ fixture: Fixture) async throws -> Duration {
        var times: [Duration] = []
        for round in 0..<330 {
            let started = ContinuousClock.now
            _ = try await fixture.custody.overview(for: fixture.caller)
            if round >= 30 { times.append(ContinuousClock.now - started) }
        }
        return times.sorted()[times.count / 2]
    }
}
