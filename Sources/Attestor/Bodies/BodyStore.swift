import Evidence
import Postgres

/// Reads and writes `attestor.bodies` and `attestor.chunks`.
struct BodyStore {
    /// After so many bytes a statement takes no further chunk.
    private static let bytesAStatement = 4 << 20

    /// A body with its cuts, made before the transaction begins.
    struct Body: Sendable {
        let digest: Digest
        let bytes: [UInt8]
        let chunks: [(digest: Digest, range: Range<Int>)]

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            digest = .sha256(of: bytes)
            chunks = Chunker.chunks(of: bytes).map { (.sha256(of: bytes[$0]), $0) }
        }
    }

    /// Keeps the body; chunks that are there already are left as they are.
    func put(_ body: Body, at now: Instant, of tenant: TenantID, in db: isolated Connection) throws {
        for query in putting(body, at: now, of: tenant) { try db.execute(query) }
    }

    /// Keeps several: those of one chunk, as most small ones are, by two statements for all of them.
    func put(_ bodies: [Body], at now: Instant, of tenant: TenantID, in db: isolated Connection) throws {
        for query in putting(bodies, at: now, of: tenant) { try db.execute(query) }
    }

    private func putting(_ body: Body, at now: Instant, of tenant: TenantID) -> [Query] {
        var queries: [Query] = []
        // Sorted, so that two transactions with chunks in common wait for each other instead of deadlocking.
        var rest = body.chunks.sorted { $0.digest < $1.digest }[...]
        while !rest.isEmpty {
            var byteCount = 0
            let part = rest.prefix { chunk in
                defer { byteCount += chunk.range.count }
                return byteCount < Self.bytesAStatement
            }
            rest = rest.dropFirst(part.count)
            queries.append(
                """
                INSERT INTO attestor.chunks (tenant_id, digest, bytes)
                SELECT DISTINCT ON (digest) \(tenant), digest, bytes
                FROM unnest(\(part.map(\.digest)), \(part.map { Array(body.bytes[$0.range]) })) AS chunk (digest, bytes)
                ORDER BY digest
                ON CONFLICT (tenant_id, digest) DO NOTHING
                """
            )
        }
        queries.append(
            """
            INSERT INTO attestor.bodies (tenant_id, digest, size_bytes, chunk_digests, kept_at)
            VALUES (\(tenant), \(body.digest), \(body.bytes.count), \(body.chunks.map(\.digest)), \(now))
            ON CONFLICT (tenant_id, digest) DO NOTHING
            """
        )
        return queries
    }

    /// The statements by which `put` keeps several.
    func putting(_ bodies: [Body], at now: Instant, of tenant: TenantID) -> [Query] {
        var queries: [Query] = []
        var small: [Digest: Body] = [:]
        for body in bodies.sorted(by: { $0.digest < $1.digest }) {
            if body.chunks.count == 1, body.bytes.count <= Self.bytesAStatement / 128 {
                small[body.digest] = body
            } else {
                queries += putting(body, at: now, of: tenant)
            }
        }
        let parts = small.values.sorted { $0.digest < $1.digest }
        guard !parts.isEmpty else { return queries }
        queries.append(
            """
            INSERT INTO attestor.chunks (tenant_id, digest, bytes)
            SELECT \(tenant), digest, bytes
            FROM unnest(\(parts.map(\.digest)), \(parts.map(\.bytes))) AS chunk (digest, bytes)
            ORDER BY digest
            ON CONFLICT (tenant_id, digest) DO NOTHING
            """
        )
        queries.append(
            """
            INSERT INTO attestor.bodies (tenant_id, digest, size_bytes, chunk_digests, kept_at)
            SELECT \(tenant), digest, size_bytes, ARRAY[digest], \(now)
            FROM unnest(\(parts.map(\.digest)), \(parts.map(\.bytes.count))) AS body (digest, size_bytes)
            ORDER BY digest
            ON CONFLICT (tenant_id, digest) DO NOTHING
            """
        )
        return queries
    }

    /// The bytes under `digest`; `nil` where there are none, or where they are not those any more.
    func bytes(_ digest: Digest, of tenant: TenantID, from database: Database) async throws -> [UInt8]? {
        try Self.whole(try await database.rows(for: tenant, parts(of: digest, tenant: tenant)), digest)
    }

    /// The same in a transaction.
    func bytes(_ digest: Digest, of tenant: TenantID, in db: isolated Connection) throws -> [UInt8]? {
        try Self.whole(try db.rows(parts(of: digest, tenant: tenant)), digest)
    }

    private func parts(of digest: Digest, tenant: TenantID) -> Query {
        """
        SELECT chunk.bytes
        FROM attestor.bodies AS body
        CROSS JOIN LATERAL unnest(body.chunk_digests) WITH ORDINALITY AS part (digest, place)
        JOIN attestor.chunks AS chunk ON chunk.tenant_id = \(tenant) AND chunk.digest = part.digest
        WHERE body.tenant_id = \(tenant) AND body.digest = \(digest)
        ORDER BY part.place
        LIMIT 65536
        """
    }

    private static func whole(_ parts: [Row], _ digest: Digest) throws -> [UInt8]? {
        var bytes: [UInt8] = []
        for part in parts { bytes += try part["bytes"] as [UInt8] }
        return Digest.sha256(of: bytes) == digest ? bytes : nil
    }
}
