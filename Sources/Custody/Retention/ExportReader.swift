package import Evidence
package import Ledger
package import Postgres

/// Gives what one tenant has in a partition as the lines of an export, a page at a time: each entry before the first row
/// that followed from it.
package struct ExportReader: Sendable {
    private static let pageCount = 512

    private let retention: Retention
    private let trees: TreeReader
    private let partition: RetainedPartition
    private let tenant: TenantID
    private let ledger: LedgerName
    /// What all entries are proved against.
    package let checkpoint: StoredCheckpoint

    private var place: RowPlace
    private var known: Set<Int> = []
    package private(set) var rowCount = 0
    package private(set) var erasedEntryCount = 0
    package var entryCount: Int { known.count }

    /// - Throws: `TreeReader.Refusal.noCheckpoint`.
    package init(
        _ partition: RetainedPartition,
        of tenant: TenantID,
        retention: Retention,
        trees: TreeReader
    ) async throws {
        ledger = partition.table == .auditLogs ? .audit : .chronicle
        guard let checkpoint = try await trees.publishedCheckpoint(of: ledger, tenant: tenant) else {
            throw TreeReader.Refusal.noCheckpoint
        }
        self.retention = retention
        self.trees = trees
        self.partition = partition
        self.tenant = tenant
        self.checkpoint = checkpoint
        place = RowPlace(moment: partition.from, key: .least)
    }

    /// The lines of the next rows; none after the last.
    ///
    /// - Throws: `TreeReader.Refusal` where the checkpoint does not cover an entry yet; `TreeFault`; `PostgresError`.
    package mutating func next() async throws -> [ExportLine] {
        let rows = try await rows()
        guard let last = rows.last else { return [] }
        place = last.place
        rowCount += rows.count
        let entries = try await entries(rows.compactMap(\.entryID))
        let fresh = entries.values.filter { !known.contains($0.leafIndex) }.sorted {
            $0.leafIndex < $1.leafIndex
        }
        let proofs = try await trees.inclusions(
            of: fresh.map(\.leafIndex),
            in: checkpoint,
            of: ledger,
            tenant: tenant
        )
        var lines: [ExportLine] = []
        for (entry, proved) in zip(fresh, proofs) {
            known.insert(entry.leafIndex)
            if entry.bytes == nil { erasedEntryCount += 1 }
            let told = partition.table == .verificationResults ? entry.bytes : nil
            var body: [UInt8]?
            if let told = try told.map({ try Entry(parsing: $0) }) {
                body = try await retention.list(of: told, tenant: tenant)
            }
            lines.append(
                .entry(
                    ExportedEntry(
                        ledger: ledger.rawValue,
                        leafIndex: entry.leafIndex,
                        leafHash: proved.leaf,
                        bytes: entry.bytes,
                        bodies: body.map { [$0] } ?? [],
                        proof: proved.proof.hashes
                    )
                )
            )
        }
        for row in rows {
            let entry = row.entryID.flatMap { entries[$0] }
            lines.append(
                .row(
                    ExportedRow(table: partition.table, leafIndex: entry?.leafIndex, columns: row.columns)
                )
            )
        }
        return lines
    }

    private struct StoredRow {
        var place: RowPlace
        var entryID: UniqueID?
        var columns: JSONObject
    }

    private func rows() async throws -> [StoredRow] {
        try await retention.database.rows(for: tenant, page) { row in
            let columns: JSON = try row["columns"]
            return StoredRow(
                place: RowPlace(moment: try row["moment"], key: try row["key"]),
                entryID: (try row["entry_id"] as String?).flatMap { UniqueID($0) },
                columns: columns.object ?? JSONObject()
            )
        }
    }

    private var page: Query {
        switch partition.table {
        case .verificationResults:
            """
            SELECT verified_at AS moment, verification_result_id AS key, chronicle_entry_id AS entry_id, to_jsonb(held) AS columns
            FROM custody.verification_results AS held
            WHERE tenant_id = \(tenant) AND verified_at >= \(place.moment) AND verified_at < \(partition.until)
              AND (verified_at, verification_result_id) > (\(place.moment), \(place.key))
            ORDER BY verified_at, verification_result_id
            LIMIT \(limit: Self.pageCount)
            """
        case .custodyTransitions:
            """
            SELECT transitioned_at AS moment, transition_id AS key, chronicle_entry_id AS entry_id,
                   to_jsonb(held) AS columns
            FROM custody.custody_transitions AS held
            WHERE tenant_id = \(tenant) AND transitioned_at >= \(place.moment)
              AND transitioned_at < \(partition.until)
              AND (transitioned_at, transition_id) > (\(place.moment), \(place.key))
            ORDER BY transitioned_at, transition_id
            LIMIT \(limit: Self.pageCount)
            """
        case .auditLogs:
            """
            SELECT timestamp AS moment, event_id AS key, event_id::text AS entry_id, to_jsonb(held) AS columns
            FROM secrets.audit_logs AS held
            WHERE tenant_id = \(tenant) AND timestamp >= \(place.moment) AND timestamp < \(partition.until)
              AND (timestamp, event_id) > (\(place.moment), \(place.key))
            ORDER BY timestamp, event_id
            LIMIT \(limit: Self.pageCount)
            """
        }
    }

    private func entries(_ ids: [UniqueID]) async throws -> [UniqueID: (leafIndex: Int, bytes: [UInt8]?)] {
        let found = try await retention.database.rows(
            for: tenant,
            """
            SELECT entry_id, leaf_index, bytes FROM ledger.entries
            WHERE tenant_id = \(tenant) AND entry_id = ANY(\(Array(Set(ids)))) AND ledger = \(ledger.rawValue)
            ORDER BY leaf_index
            """
        ) { row in
            (
                try row["entry_id"] as UniqueID,
                (leafIndex: try row["leaf_index"] as Int, bytes: try row["bytes"] as [UInt8]?)
            )
        }
        return Dictionary(found) { first, _ in first }
    }
}
