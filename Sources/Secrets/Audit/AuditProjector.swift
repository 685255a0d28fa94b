package import Chronicle
import Evidence
package import Ledger
package import Postgres

/// Keeps `secrets.audit_logs` up with the entries of the ledger `audit`.
///
/// A batch of rows, the signature over the last of them and the cursor are one transaction, which holds the cursor's row:
/// whatever ends it, each entry has its row exactly once, and several servers may work on one tenant. Before it signs, it
/// sees that what was signed last stands as it was signed, and that the entries continue it: nothing that somebody changed
/// is ever signed over.
package struct AuditProjector: Sendable {
    private let database: Database
    private let key: AuditKey
    private let clock: any WallClock
    /// Entries in one transaction.
    private let batchCount: Int

    package init(_ database: Database, key: AuditKey, clock: any WallClock, batchCount: Int = 1_000) {
        self.database = database
        self.key = key
        self.clock = clock
        self.batchCount = batchCount
    }

    /// Projects the next batch of a tenant's entries.
    ///
    /// - Throws: `AuditVerification.Fault` where what stands there is not what was signed; `PostgresError`; what the
    ///   cryptographic library meets.
    package func advance(_ tenant: TenantID) async throws -> Projector.Advance {
        do {
            return try await project(tenant)
        } catch let error as PostgresError where error.isOfMissingPartition {
            // Entries from before the table: of a month that nobody has made a partition for.
            try await makePartitions(of: tenant)
            return try await project(tenant)
        }
    }

    private func project(_ tenant: TenantID) async throws -> Projector.Advance {
        try await database.transaction(for: tenant) { [key, clock, batchCount] db in
            guard let cursor = try AuditCursor.lockIfFree(of: tenant, in: db) else { return .isBusy }
            let rows = try db.rows(.entries(after: cursor, limit: batchCount, of: tenant), as: ChainRow.init)
                .prefix(batchCount)
            guard let last = rows.last else { return .caughtUp }
            try Self.check(rows, behind: cursor, key, of: tenant, in: db)
            var events = rows.compactMap(AuditEvent.init)
            if let signer = key.signer, let end = events.indices.last {
                events[end].signature = try signer.sign(events[end].currentHash)
            }
            if !events.isEmpty { try db.execute(.inserting(events, of: tenant)) }
            try AuditCursor.move(to: last.leafIndex, at: clock.now(), of: tenant, in: db)
            return .projected(rows.count)
        }
    }

    /// That the last row is signed and its entry's, and that `rows` continue the chain from the entry at the cursor.
    ///
    /// - Throws: `AuditVerification.Fault`.
    private static func check(
        _ rows: ArraySlice<ChainRow>,
        behind cursor: Int,
        _ key: AuditKey,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        if let tail = try db.first(.lastAuditRow(of: tenant), as: AuditTail.init), !tail.isSound(key) {
            guard let signature = tail.signature else {
                throw AuditVerification.Fault.unsigned(sequenceNumber: tail.index)
            }
            guard key.verifies(signature, over: tail.hash) else {
                throw AuditVerification.Fault.signature(sequenceNumber: tail.index)
            }
            throw AuditVerification.Fault.row(sequenceNumber: tail.index, column: "current_hash")
        }
        var last = ChainHash.genesis(tenant: tenant.id, ledger: LedgerName.audit.rawValue)
        if cursor >= 0 {
            let hash = try db.first(
                """
                SELECT chain_hash FROM ledger.entries
                WHERE tenant_id = \(tenant) AND ledger = 'audit' AND leaf_index = \(cursor)
                """
            ) { row -> [UInt8] in try row["chain_hash"] }
            guard let hash = hash.flatMap(Digest.init(bytes:)) else {
                throw AuditVerification.Fault.broken(leafIndex: cursor)
            }
            last = hash
        }
        // The hashes alone: what the columns say is compared by who proves a month.
        for row in rows {
            let leaf = row.bytes.map { ChainHash.leaf($0) } ?? Digest(bytes: row.leafHash)
            let link = leaf.map { ChainHash.link(previous: last, leaf: $0) }
            guard let leaf, let link, row.leafHash == leaf.bytes, row.previousHash == last.bytes,
                row.chainHash == link.bytes
            else { throw AuditVerification.Fault.broken(leafIndex: row.leafIndex) }
            last = link
        }
    }

    /// Projects what there is, and returns how many entries that were. Where another server is at it, that one does the
    /// rest. A ledger that grows all the while is left after `batchLimit` batches, so that others have their turn.
    @discardableResult
    package func catchUp(_ tenant: TenantID, batchLimit: Int = .max) async throws -> Int {
        var (count, batches) = (0, 0)
        while batches < batchLimit, case .projected(let more) = try await advance(tenant) {
            count += more
            batches += 1
            guard more == batchCount else { break }
        }
        return count
    }

    /// How far the rows are behind the ledger.
    package func lag(of tenant: TenantID) async throws -> ProjectorLag {
        let found = try await database.first(
            for: tenant,
            """
            SELECT head.size, coalesce(cursor.leaf_index, -1) AS leaf_index,
                   (SELECT entry.appended_at FROM ledger.entries AS entry
                    WHERE entry.tenant_id = \(tenant) AND entry.ledger = 'audit'
                      AND entry.leaf_index > coalesce(cursor.leaf_index, -1)
                    ORDER BY entry.leaf_index LIMIT 1) AS waiting_since
            FROM ledger.heads AS head
            LEFT JOIN secrets.audit_cursors AS cursor ON cursor.tenant_id = head.tenant_id
            WHERE head.tenant_id = \(tenant) AND head.ledger = 'audit'
            """
        ) { row in
            (
                size: try row["size"] as Int, index: try row["leaf_index"] as Int,
                since: try row["waiting_since"] as Instant?
            )
        }
        guard let found, let since = found.since else { return ProjectorLag() }
        return ProjectorLag(
            entryCount: max(0, found.size - 1 - found.index),
            duration: max(.zero, clock.now().duration(since: since))
        )
    }

    /// Makes the partitions that the next batch needs, a month each.
    private func makePartitions(of tenant: TenantID) async throws {
        let cursor = try await database.first(
            for: tenant,
            "SELECT leaf_index FROM secrets.audit_cursors WHERE tenant_id = \(tenant)"
        ) { row -> Int in try row["leaf_index"] }
        let rows = try await database.rows(
            for: tenant,
            .entries(after: cursor ?? -1, limit: batchCount, of: tenant),
            as: ChainRow.init
        )
        for month in Set(rows.map { AuditMonth($0.appendedAt) }).sorted() {
            _ = try await database.rows(
                "SELECT schema.ensure_partitions(\(month.start), \(month.start)) AS made"
            )
        }
    }
}

/// How far a tenant's ledger is projected: the row that who projects holds.
enum AuditCursor {
    /// Reads the cursor and holds its row until `db` commits.
    ///
    /// - Returns: the leaf index of the last entry that is projected, -1 before the first; `nil` where somebody else
    ///   holds it.
    static func lockIfFree(of tenant: TenantID, in db: isolated Connection) throws -> Int? {
        let query: Query = """
            SELECT leaf_index FROM secrets.audit_cursors WHERE tenant_id = \(tenant) FOR UPDATE SKIP LOCKED
            """
        if let found = try db.first(query, as: { row -> Int in try row["leaf_index"] }) { return found }
        let made = try db.execute(
            """
            INSERT INTO secrets.audit_cursors (tenant_id) VALUES (\(tenant))
            ON CONFLICT (tenant_id) DO NOTHING
            """
        )
        return made == 1 ? -1 : nil
    }

    /// Of a cursor whose row is held.
    static func move(to index: Int, at now: Instant, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE secrets.audit_cursors SET leaf_index = \(index), projected_at = \(now)
            WHERE tenant_id = \(tenant)
            """
        )
    }
}

extension Query {
    fileprivate static func entries(after index: Int, limit: Int, of tenant: TenantID) -> Query {
        """
        SELECT tenant_id, ledger, leaf_index, entry_id, appended_at, bytes, leaf_hash, previous_hash, chain_hash
        FROM ledger.entries
        WHERE tenant_id = \(tenant) AND ledger = 'audit' AND leaf_index > \(index)
        ORDER BY leaf_index LIMIT \(limit: limit)
        """
    }
}

extension PostgresError {
    /// A partitioned table without a partition for the row: a check violation that names no constraint.
    fileprivate var isOfMissingPartition: Bool { sqlState == "23514" && constraint == nil }
}
