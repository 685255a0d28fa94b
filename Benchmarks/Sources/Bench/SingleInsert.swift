import Evidence
import Ledger
import Postgres

/// A single-row insert with its own commit by 64 tasks, against pgbench doing the same two statements pipelined.
enum SingleInsert: Question {
    static let name = "single-insert"

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let tenant = TenantID(UniqueID(at: SystemClock().now()))
        _ = try await stand.app.execute(
            "SELECT access.create_tenant(\(tenant), \("bench " + tenant.description))"
        )
        let ours = try await rate(tasks: 64, seconds: 8) { task in
            let bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
            try await stand.app.execute(
                for: tenant,
                """
                INSERT INTO ledger.blobs (tenant_id, digest, bytes)
                VALUES (\(tenant), \(Digest.sha256(of: bytes)), \(bytes))
                """
            )
        }
        let script = """
            \\startpipeline
            SELECT set_config('app.tenant_id', '\(tenant)', true);
            WITH fresh AS (SELECT uuid_send(gen_random_uuid()) AS bytes)
            INSERT INTO ledger.blobs (tenant_id, digest, bytes) SELECT '\(tenant)', sha256(bytes), bytes FROM fresh;
            \\endpipeline
            """
        let peer = try stand.pgbench(script: script, clients: 64, transactions: 64_000)
        return [
            Verdict(
                question: "single-row insert, 64 tasks, against pgbench with 64 clients",
                ours: perSecond(ours),
                peer: perSecond(peer),
                ratio: ours / peer,
                aim: .atLeast(0.6)
            )
        ]
    }
}
