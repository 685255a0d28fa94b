/// An entry with its canonical bytes and leaf hash, made once, whatever place in the chain it gets in the end.
package struct PreparedEntry: Sendable {
    package let entry: Entry
    package let bytes: [UInt8]
    package let leaf: Digest

    /// - Throws: `EntryError` where the entry can't be one, such as when it passes the limit of 65,535 bytes.
    package init(_ entry: Entry) throws(EntryError) {
        self.entry = entry
        bytes = try entry.canonicalBytes()
        leaf = ChainHash.leaf(bytes)
    }

    /// The row that follows `leafIndex` others, the last of which has the chain hash `previous`.
    package func row(at leafIndex: Int, after previous: Digest) -> ChainRow {
        ChainRow(
            tenant: entry.tenant,
            ledger: entry.ledger,
            leafIndex: leafIndex,
            entryID: entry.id,
            appendedAt: entry.time,
            bytes: bytes,
            leafHash: leaf.bytes,
            previousHash: previous.bytes,
            chainHash: ChainHash.link(previous: previous, leaf: leaf).bytes
        )
    }
}
