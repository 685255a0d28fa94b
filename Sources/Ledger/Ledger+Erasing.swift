package import Evidence
package import Postgres

extension Ledger {
    /// Erases the bytes of one entry and appends the entry that tells of it, in the same ledger and transaction. The
    /// erased entry's hashes stay: the chain, proofs of it and of all others still hold.
    ///
    /// What else is kept of the entry, in tables and bodies that it names, is not touched.
    ///
    /// - Parameter told: why, and by whom; stands in the telling entry for good.
    /// - Returns: where the telling entry went.
    /// - Throws: `LedgerError.unknownEntry`, `.alreadyErased`, `.tellsOfErasure`.
    package func erase(
        _ leafIndex: Int,
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
        let row = try db.first(
            """
            SELECT tenant_id, \(columnsOf: ChainRow.self) FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue) AND leaf_index = \(leafIndex)
            """,
            as: ChainRow.init
        )
        guard let row else { throw LedgerError.unknownEntry(String(leafIndex)) }
        guard let bytes = row.bytes else { throw LedgerError.alreadyErased(String(leafIndex)) }
        guard try Entry(parsing: bytes).type != Erasure.entryType else {
            throw LedgerError.tellsOfErasure(String(leafIndex))
        }
        var data = told
        for member in Erasure(of: row).data { data[member.name] = member.value }
        let teller = entries.entry(
            Erasure.entryType,
            subject: "entry/\(row.entryID.text)",
            data: data,
            ledger: ledger,
            tenant: tenant
        )
        let receipt = try append(teller, key: key, in: db)
        let isErased = try db.first(
            """
            SELECT ledger.erase_entry_bytes(\(tenant), \(ledger.rawValue), \(leafIndex), \(teller.id)) AS is_erased
            """
        ) { row -> Bool in try row["is_erased"] }
        guard isErased == true else { throw LedgerError.alreadyErased(String(leafIndex)) }
        return receipt
    }
}
