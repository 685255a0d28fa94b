/// A row of a ledger as it was found, believed in nothing: hashes are bytes of any length.
package struct ChainRow: Hashable, Sendable {
    package var tenant: UniqueID
    package var ledger: String
    package var leafIndex: Int
    package var entryID: UniqueID
    package var appendedAt: Instant

    /// `nil` where the entry was erased.
    package var bytes: [UInt8]?

    package var leafHash: [UInt8]
    package var previousHash: [UInt8]
    package var chainHash: [UInt8]

    package init(
        tenant: UniqueID,
        ledger: String,
        leafIndex: Int,
        entryID: UniqueID,
        appendedAt: Instant,
        bytes: [UInt8]?,
        leafHash: [UInt8],
        previousHash: [UInt8],
        chainHash: [UInt8]
    ) {
        self.tenant = tenant
        self.ledger = ledger
        self.leafIndex = leafIndex
        self.entryID = entryID
        self.appendedAt = appendedAt
        self.bytes = bytes
        self.leafHash = leafHash
        self.previousHash = previousHash
        self.chainHash = chainHash
    }
}

/// How long a ledger is and where its chain stands, as its head row says.
package struct ChainHead: Hashable, Sendable {
    package var size: Int
    package var chainHash: [UInt8]

    package init(size: Int, chainHash: [UInt8]) {
        self.size = size
        self.chainHash = chainHash
    }
}
