import Evidence

/// An entry with its canonical bytes and leaf hash, made once, whatever place in the chain it gets in the end.
struct PreparedEntry: Sendable {
    let entry: Entry
    let bytes: [UInt8]
    let leaf: Digest

    /// - Throws: `EntryError` where the entry can't be one, such as when it passes the limit of 65,535 bytes.
    init(_ entry: Entry) throws(EntryError) {
        self.entry = entry
        bytes = try entry.canonicalBytes()
        leaf = ChainHash.leaf(bytes)
    }

    /// The row that follows `head`.
    func row(after head: ChainHead) throws(LedgerError) -> ChainRow {
        guard let previous = Digest(bytes: head.chainHash) else {
            throw .damagedEntry("the head of \(entry.ledger)")
        }
        return ChainRow(
            tenant: entry.tenant,
            ledger: entry.ledger,
            leafIndex: head.size,
            entryID: entry.id,
            appendedAt: entry.time,
            bytes: bytes,
            leafHash: leaf.bytes,
            previousHash: head.chainHash,
            chainHash: ChainHash.link(previous: previous, leaf: leaf).bytes
        )
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
