package import Evidence
package import Postgres

// Whole ledgers are read in pages that differ from those for people: packed, several megabytes each, and always one read
// ahead of the one that is being checked.
extension LedgerReader {
    /// What a page should have, in bytes.
    private static let packedBytes = 4 << 20
    private static let packedRows = 64...8_192
    private static let firstRows = 1_024

    /// Derives a ledger again from where `verifier` is, up to where the head stands now (`ChainVerifier.check(pages:)`).
    ///
    /// - Parameter passed: gets each page that was found in order, and how far the ledger is checked with it.
    /// - Throws: `ChainFault`; `PostgresError`; what `passed` throws.
    package func check(
        _ ledger: LedgerName,
        of tenant: TenantID,
        by verifier: inout ChainVerifier,
        passed: (ChainVerifier, PackedRows) async throws -> Void = { _, _ in }
    ) async throws {
        // Ends with its page, or is cancelled where nobody asks for it.
        var ahead: Task<(head: ChainHead, rows: PackedRows), any Error>?
        defer { ahead?.cancel() }
        try await verifier.check { index in
            let page =
                if let ahead {
                    try await ahead.value
                } else {
                    try await packed(ledger, of: tenant, after: index, limit: Self.firstRows)
                }
            ahead = page.rows.lastIndex.map { last in
                let limit = Self.limit(after: page.rows)
                return Task { try await packed(ledger, of: tenant, after: last, limit: limit) }
            }
            return page
        } passed: { verifier, rows in
            try await passed(verifier, rows)
        }
    }

    /// So many rows that they make a page, going by those of the last one.
    private static func limit(after rows: PackedRows) -> Int {
        let average = max(1, rows.byteCount / max(1, rows.count))
        return min(max(packedBytes / average, packedRows.lowerBound), packedRows.upperBound)
    }

    /// Up to `limit` rows (rounded up to a power of two) after `index` and the head, of one moment.
    private func packed(
        _ ledger: LedgerName,
        of tenant: TenantID,
        after index: Int,
        limit: Int
    ) async throws -> (head: ChainHead, rows: PackedRows) {
        try await database.transaction(for: tenant, isolation: .repeatableRead) { db in
            let head = try db.first(
                "SELECT size, chain_hash FROM ledger.heads WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue)",
                as: ChainHead.init
            )
            let rows = try db.rows(
                """
                SELECT leaf_index, entry_id, appended_at, bytes, leaf_hash, previous_hash, chain_hash
                FROM ledger.entries
                WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue) AND leaf_index > \(index)
                ORDER BY leaf_index LIMIT \(limit: limit)
                """
            )
            return (
                head ?? .start(of: ledger.rawValue, tenant: tenant.id),
                try PackedRows(rows, of: ledger, tenant: tenant)
            )
        }
    }
}

extension PackedRows {
    fileprivate init(_ rows: [Row], of ledger: LedgerName, tenant: TenantID) throws {
        self.init(tenant: tenant.id, ledger: ledger.rawValue)
        guard let first = rows.first else { return }
        let leafIndex = try first.column("leaf_index", as: Int.self)
        let entryID = try first.column("entry_id", as: UniqueID.self)
        let appendedAt = try first.column("appended_at", as: Instant.self)
        let bytes = try first.column("bytes", as: [UInt8]?.self)
        let leafHash = try first.column("leaf_hash", as: [UInt8].self)
        let previousHash = try first.column("previous_hash", as: [UInt8].self)
        let chainHash = try first.column("chain_hash", as: [UInt8].self)
        reserve(
            rows: rows.count,
            bytes: rows.reduce(0) { $0 + $1.byteCount(of: bytes) + 3 * Digest.byteCount }
        )
        for row in rows {
            try append(leafIndex: row[leafIndex], entryID: row[entryID], appendedAt: row[appendedAt]) {
                buffer in
                (
                    row.append(bytes, to: &buffer), row.append(leafHash, to: &buffer) ?? 0,
                    row.append(previousHash, to: &buffer) ?? 0, row.append(chainHash, to: &buffer) ?? 0
                )
            }
        }
    }
}
