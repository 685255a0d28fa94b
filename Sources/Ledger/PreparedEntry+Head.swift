import Evidence

extension PreparedEntry {
    /// The row that follows `head`.
    func row(after head: ChainHead) throws(LedgerError) -> ChainRow {
        guard let previous = Digest(bytes: head.chainHash) else {
            throw .damagedEntry("the head of \(entry.ledger)")
        }
        return row(at: head.size, after: previous)
    }
}

extension ChainHead {
    /// The head after `row`.
    init(after row: ChainRow) { self.init(size: row.leafIndex + 1, chainHash: row.chainHash) }

    /// The head of a ledger without entries.
    static func start(of ledger: String, tenant: UniqueID) -> ChainHead {
        ChainHead(size: 0, chainHash: ChainHash.genesis(tenant: tenant, ledger: ledger).bytes)
    }
}
