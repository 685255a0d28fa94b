package import Evidence
package import Postgres

extension Ledger {
    /// Erases the bytes of entries and appends the one entry that tells of it, in the same ledger and transaction. Their
    /// hashes stay: the chain, proofs of them and of all others still hold.
    ///
    /// What else is kept of them, in tables and bodies that they name, is not touched.
    ///
    /// - Parameters:
    ///   - leafIndexes: at least one, at most `Erasure.limit`; all are erased, or none.
    ///   - told: why, and by whom; stands in the telling entry for good.
    /// - Returns: where the telling entry went.
    /// - Throws: `LedgerError.unknownEntry`, `.alreadyErased`, `.tellsOfErasure`, for the first that can't be erased.
    package func erase(
        _ leafIndexes: [Int],
        in ledger: LedgerName,
        of tenant: TenantID,
        telling told: JSONObject,
        entries: EntryMaker,
        key: IdempotencyKey? = nil,
        in db: isolated Connection
    ) throws -> Receipt {
        if let earlier = try earlier(key, in: ledger, of: tenant, in: db) { return earlier.receipt }
        // The head first: who erases waits for who appends, and for who erases.
        _ = try lockHead(of: ledger.rawValue, tenant: tenant, in: db)
        let erasures = try erasures(of: leafIndexes, in: ledger, of: tenant, in: db)
        var data = told
        for member in Erasure.data(of: erasures) { data[member.name] = member.value }
        let teller = entries.entry(
            Erasure.entryType,
            subject: erasures.count == 1 ? "entry/\(erasures[0].entryID.text)" : "entries",
            data: data,
            ledger: ledger,
            tenant: tenant
        )
        let receipt = try append(teller, key: key, in: db)
        let erased = try db.first(
            "SELECT ledger.erase_entries_bytes(\(tenant), \(ledger.rawValue), \(teller.id)) AS count"
        ) { row -> Int in try row["count"] }
        guard erased == erasures.count else {
            throw PostgresError.protocolViolation("of \(erasures.count) entries \(erased ?? 0) were erased")
        }
        return receipt
    }

    /// What is to be told of them, in the order of indexes.
    private func erasures(
        of leafIndexes: [Int],
        in ledger: LedgerName,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Erasure] {
        let rows = try db.rows(
            """
            SELECT tenant_id, \(columnsOf: ChainRow.self) FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue) AND leaf_index = ANY(\(leafIndexes))
            ORDER BY leaf_index
            """,
            as: ChainRow.init
        )
        let found = Set(rows.map(\.leafIndex))
        if let missing = leafIndexes.first(where: { !found.contains($0) }) {
            throw LedgerError.unknownEntry(String(missing))
        }
        return try rows.map { row in
            guard let bytes = row.bytes else { throw LedgerError.alreadyErased(String(row.leafIndex)) }
            guard try Entry(parsing: bytes).type != Erasure.entryType else {
                throw LedgerError.tellsOfErasure(String(row.leafIndex))
            }
            return Erasure(of: row)
        }
    }
}
