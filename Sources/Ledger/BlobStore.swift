package import Evidence
package import Postgres

/// Bodies that are too large for an entry, by their SHA-256, which the entry names.
package struct BlobStore: Sendable {
    package init() {}

    /// Keeps `bodies`; those that are there already are left as they are.
    package func put(
        _ bodies: [[UInt8]],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        // Sorted, so that two transactions with bodies in common wait for each other instead of deadlocking.
        for (digest, bytes) in bodies.map({ (Digest.sha256(of: $0), $0) }).sorted(by: { $0.0 < $1.0 }) {
            try db.execute(
                """
                INSERT INTO ledger.blobs (tenant_id, digest, bytes) VALUES (\(tenant), \(digest), \(bytes))
                ON CONFLICT (tenant_id, digest) DO NOTHING
                """
            )
        }
    }

    /// The bytes under `digest`; `nil` where there are none.
    package func body(
        _ digest: Digest,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [UInt8]? {
        try db.first("SELECT bytes FROM ledger.blobs WHERE tenant_id = \(tenant) AND digest = \(digest)") {
            try $0["bytes"]
        }
    }
}
