extension APIClient {
    package func ledgers() async throws -> Wire.Page<Wire.LedgerHead> {
        try await get(RequestPath("ledgers"))
    }

    /// Stored rows after `leafIndex` (−1 for all), in order; at most `limit` (1 to 1000).
    package func entries(
        ofLedger ledger: String,
        after leafIndex: Int,
        limit: Int
    ) async throws -> Wire.EntryPage {
        try await get(
            RequestPath("ledgers", ledger, "entries")
                .asking("after", String(leafIndex))
                .asking("limit", String(limit))
        )
    }

    /// One stored row, by leaf index or entry identifier.
    package func entry(_ reference: String, ofLedger ledger: String) async throws -> Wire.RawEntry {
        try await get(RequestPath("ledgers", ledger, "entries", reference))
    }

    /// Erases the bytes of an entry; the answer is the receipt of the entry that tells of it.
    package func eraseEntry(
        _ reference: String,
        ofLedger ledger: String,
        _ draft: Wire.ErasureDraft
    ) async throws -> Wire.Receipt {
        try await post(RequestPath("ledgers", ledger, "entries", reference, "erase"), draft)
    }
}
