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

    /// One stored row with the proof that it is in the tree of the published checkpoint.
    package func provenEntry(_ reference: String, ofLedger ledger: String) async throws -> Wire.ProvenEntry {
        try await get(RequestPath("ledgers", ledger, "entries", reference).asking("proof", "true"))
    }

    /// The evidence bundle of an entry, as it is.
    package func bundle(ofEntry reference: String, ofLedger ledger: String) async throws -> [UInt8] {
        try await bytes(at: RequestPath("ledgers", ledger, "entries", reference, "bundle"))
    }

    /// That the tree of `first` entries is the beginning of that of `second`.
    package func consistency(
        ofLedger ledger: String,
        from first: Int,
        to second: Int
    ) async throws -> Wire.ConsistencyProof {
        try await get(
            RequestPath("ledgers", ledger, "proofs", "consistency")
                .asking("first", String(first))
                .asking("second", String(second))
        )
    }

    /// The latest checkpoint of a ledger's log, a signed note; `nil` where none was signed.
    package func checkpoint(ofLedger ledger: String, tenant: String) async throws -> [UInt8]? {
        try await bytesIfThere(at: RequestPath(logOf: ledger, tenant: tenant, "checkpoint"))
    }

    /// The key that the log says is its own, a vkey and a line feed; `nil` where none has signed.
    package func logKey(ofLedger ledger: String, tenant: String) async throws -> [UInt8]? {
        try await bytesIfThere(at: RequestPath(logOf: ledger, tenant: tenant, "key"))
    }

    private func bytesIfThere(at path: RequestPath) async throws -> [UInt8]? {
        do {
            return try await bytes(at: path)
        } catch APIFailure.problem(let problem) where problem.status == 404 {
            return nil
        }
    }
}
