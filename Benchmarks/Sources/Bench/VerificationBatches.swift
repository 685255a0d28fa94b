import Access
import Evidence
import Foundation
import Ledger
import Postgres
import Server

/// Batches of 1,000 verification results through the database layer, against psql's `\copy` of the same rows into the
/// same table (as a superuser: COPY is refused under row-level security).
enum VerificationBatches: Question {
    static let name = "verification-batches"
    private static let batches = 40
    private static let columns =
        "tenant_id, verification_result_id, verified_cid, target_kind, target_identifier, layer, verdict, evidence, "
        + "verified_at, verifier_infrastructure, governed_artifact_id"

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let parts = try ServerParts(
            database: stand.app,
            configuration: Configuration(home: "/var/tmp"),
            logger: stand.logger
        )
        let fixture = try await Fixture.make(on: stand, parts: parts)
        let tenant = fixture.caller.tenant
        let now = SystemClock().now()
        func rows() -> [[any PostgresBindable]] {
            (0..<1_000).map { number in
                [
                    tenant, UniqueID(at: now), fixture.cid, "cluster", "dev-cluster", "layer1", "match",
                    [:] as JSON,
                    now.advanced(by: .microseconds(number)), "local", fixture.artifactID,
                ]
            }
        }
        let prepared = (0..<Self.batches).map { _ in rows() }
        func insert(_ rows: [[any PostgresBindable]]) async throws {
            try await stand.app.execute(
                for: tenant,
                """
                INSERT INTO custody.verification_results (
                    tenant_id, verification_result_id, verified_cid, target_kind, target_identifier, layer, verdict,
                    evidence, verified_at, verifier_infrastructure, governed_artifact_id
                ) VALUES \(rows: rows)
                """
            )
        }
        try await insert(rows())
        let started = ContinuousClock.now
        for batch in prepared { try await insert(batch) }
        let ours = Double(Self.batches * 1_000) / Stand.seconds(ContinuousClock.now - started)
        let peer = try copyRate(tenant: tenant, fixture, now: now, on: stand)
        return [
            Verdict(
                question: "batches of 1,000 verification results, against \\copy",
                ours: perSecond(ours),
                peer: perSecond(peer),
                ratio: ours / peer,
                aim: .atLeast(0.7)
            )
        ]
    }

    private static func copyRate(tenant: TenantID, _ fixture: Fixture, now: Instant, on stand: Stand) throws
        -> Double
    {
        let folder = NSTemporaryDirectory() + "muniment-copy"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var script = "\\timing on\n"
        for batch in 0..<Self.batches {
            let text = (0..<1_000).map { number in
                [
                    tenant.description, UniqueID(at: now).text, fixture.cid, "cluster", "dev-cluster",
                    "layer1",
                    "match", "{}", now.advanced(by: .microseconds(number)).rfc3339, "local",
                    fixture.artifactID.text,
                ].joined(separator: "\t")
            }.joined(separator: "\n")
            try (text + "\n").write(toFile: "\(folder)/\(batch).tsv", atomically: true, encoding: .utf8)
            script += "\\copy custody.verification_results (\(columns)) from '\(folder)/\(batch).tsv'\n"
        }
        let connection = stand.cluster.connectionString(role: "postgres", database: Stand.database)
        let output = try shell("/usr/bin/psql", ["-X", "-q", connection], input: Data(script.utf8))
        let times = output.split(separator: "\n").compactMap { line -> Double? in
            guard line.hasPrefix("Time: ") else { return nil }
            return Double(line.dropFirst(6).prefix { $0.isNumber || $0 == "." })
        }
        guard times.count == Self.batches else {
            throw BenchError(description: "psql: \(output.prefix(400))")
        }
        return Double(Self.batches * 1_000) / (times.reduce(0, +) / 1_000)
    }
}
