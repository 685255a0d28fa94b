package import Evidence
package import Postgres

/// Bodies that are too large for an entry, by their SHA-256, which the entry names.
package struct BlobStore: Sendable {
    package init() {}

    /// After so many bytes a statement takes no further body.
    private static let bytesAStatement = 4 << 20

    /// Keeps `bodies` under their SHA-256; those that are there already are left as they are.
    package func put(
        _ bodies: [(digest: Digest, bytes: [UInt8])],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        for query in putting(bodies, of: tenant) { try db.execute(query) }
    }

    /// The statements by which `put` keeps them.
    package func putting(_ bodies: [(digest: Digest, bytes: [UInt8])], of tenant: TenantID) -> [Query] {
        var queries: [Query] = []
        // Sorted, so that two transactions with bodies in common wait for each other instead of deadlocking.
        var rest = bodies.sorted { $0.digest < $1.digest }[...]
        while !rest.isEmpty {
            var byteCount = 0
            let part = rest.prefix { body in
                defer { byteCount += body.bytes.count }
                return byteCount < Self.bytesAStatement
            }
            rest = rest.dropFirst(part.count)
            queries.append(
                """
                INSERT INTO ledger.blobs (tenant_id, digest, bytes)
                SELECT \(tenant), digest, bytes
                FROM unnest(\(part.map(\.digest)), \(part.map(\.bytes))) AS body (digest, bytes)
                ON CONFLICT (tenant_id, digest) DO NOTHING
                """
            )
        }
        return queries
    }

    /// The bytes under `digest`; `nil` where there are none.
    package func body(
        _ digest: Digest,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [UInt8]? {
        try db.first(query(digest, of: tenant)) { row in try row["bytes"] }
    }

    /// The same outside a transaction.
    package func body(
        _ digest: Digest,
        of tenant: TenantID,
        from database: Database
    ) async throws -> [UInt8]? {
        try await database.first(for: tenant, query(digest, of: tenant)) { row in try row["bytes"] }
    }

    private func query(_ digest: Digest, of tenant: TenantID) -> Query {
        "SELECT bytes FROM ledger.blobs WHERE tenant_id = \(tenant) AND digest = \(digest)"
    }
}
