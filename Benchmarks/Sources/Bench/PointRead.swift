import Evidence
import Ledger
import Postgres
import Synchronization

/// A tenant-scoped point read by 64 tasks, against pgbench pipelining the same two statements.
enum PointRead: Question {
    static let name = "point-read"

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let tenant = TenantID(UniqueID(at: SystemClock().now()))
        _ = try await stand.app.execute(
            "SELECT access.create_tenant(\(tenant), \("bench " + tenant.description))"
        )
        let count = 10_000
        try await stand.app.transaction(for: tenant) { db in
            for start in stride(from: 0, to: count, by: 1_000) {
                let rows = (start..<start + 1_000).map { number -> [any PostgresBindable] in
                    let digest = Digest.sha256(of: Array("\(number)".utf8))
                    return [tenant, digest.bytes, Array("\(number)".utf8)]
                }
                try db.execute("INSERT INTO ledger.blobs (tenant_id, digest, bytes) VALUES \(rows: rows)")
            }
        }
        try await stand.superuser.withConnection { db in try db.executeScript("VACUUM ANALYZE ledger.blobs") }
        let digests = (0..<count).map { Digest.sha256(of: Array("\($0)".utf8)) }
        let turns = Atomic(0)
        let ours = try await rate(tasks: 64, seconds: 8) { task in
            // Scattered without asking the system for random bytes, which pgbench does not do either.
            let turn = turns.wrappingAdd(1, ordering: .relaxed).oldValue
            let digest = digests[turn &* 7_919 % count]
            let row = try await stand.app.first(
                for: tenant,
                "SELECT bytes FROM ledger.blobs WHERE tenant_id = \(tenant) AND digest = \(digest)"
            ) { row -> [UInt8] in try row["bytes"] }
            precondition(row != nil, "the row is there")
        }
        let script = """
            \\set number random(0, \(count - 1))
            \\startpipeline
            SELECT set_config('app.tenant_id', '\(tenant)', true);
            SELECT bytes FROM ledger.blobs WHERE tenant_id = '\(tenant)' AND digest = sha256((:number)::text::bytea);
            \\endpipeline
            """
        let peers = try [8, 64].map { try stand.pgbench(script: script, clients: $0, transactions: 240_000) }
        let peer = peers.max() ?? 0
        return [
            Verdict(
                question: "tenant-scoped point read, 64 tasks, against pgbench (best of 8 and 64 clients)",
                ours: perSecond(ours),
                peer: perSecond(peer),
                ratio: ours / peer,
                aim: .atLeast(1.0)
            )
        ]
    }
}
