package import Evidence

extension Wire {
    /// How far a ledger has grown: its number of entries and the last chain hash (hex).
    package struct LedgerHead: Codable, Hashable, Sendable {
        package var ledger: String
        package var size: Int
        package var chainHash: String

        package init(ledger: String, size: Int, chainHash: String) {
            self.ledger = ledger
            self.size = size
            self.chainHash = chainHash
        }
    }

    /// `GET /ledgers/{ledger}/entries`: rows as they are stored, for re-deriving.
    package struct EntryPage: Codable, Hashable, Sendable {
        package var tenantID: String
        package var head: EntryPageHead
        package var items: [RawEntry]

        package init(tenantID: String, head: EntryPageHead, items: [RawEntry]) {
            self.tenantID = tenantID
            self.head = head
            self.items = items
        }
    }

    package struct EntryPageHead: Codable, Hashable, Sendable {
        package var size: Int
        package var chainHash: String

        package init(size: Int, chainHash: String) {
            self.size = size
            self.chainHash = chainHash
        }
    }

    /// One stored row of a ledger, hashes in hex; `bytes` is null where they were erased.
    package struct RawEntry: Codable, Hashable, Sendable {
        package var leafIndex: Int
        package var ledger: String
        package var entryID: String
        package var appendedAt: Instant
        package var bytes: Base64Bytes?
        package var leafHash: String
        package var previousHash: String
        package var chainHash: String

        package init(
            leafIndex: Int,
            ledger: String,
            entryID: String,
            appendedAt: Instant,
            bytes: Base64Bytes? = nil,
            leafHash: String,
            previousHash: String,
            chainHash: String
        ) {
            self.leafIndex = leafIndex
            self.ledger = ledger
            self.entryID = entryID
            self.appendedAt = appendedAt
            self.bytes = bytes
            self.leafHash = leafHash
            self.previousHash = previousHash
            self.chainHash = chainHash
        }
    }

    /// `POST /ledgers/{ledger}/entries/{entry}/erase`: why an entry's bytes are erased. The reason stays.
    package struct ErasureDraft: Codable, Hashable, Sendable {
        package static let reasonCharacters = 500

        package var reason: String

        package init(reason: String) { self.reason = reason }
    }
}
