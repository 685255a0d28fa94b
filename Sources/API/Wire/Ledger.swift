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

    /// `GET /ledgers/{ledger}/entries/{entry}?proof=true`.
    package struct ProvenEntry: Codable, Hashable, Sendable {
        package var entry: RawEntry
        package var inclusionProof: InclusionProof

        package init(entry: RawEntry, inclusionProof: InclusionProof) {
            self.entry = entry
            self.inclusionProof = inclusionProof
        }
    }

    /// That a leaf is in a ledger's tree; hashes in hex, the leaf's sibling first (RFC 6962 §2.1.1).
    package struct InclusionProof: Codable, Hashable, Sendable {
        package var ledger: String
        package var leafIndex: Int
        package var treeSize: Int
        package var leafHash: String
        package var rootHash: String
        package var hashes: [String]
        /// The published checkpoint, where it is of this size: a signed note.
        package var checkpoint: String?

        package init(
            ledger: String,
            leafIndex: Int,
            treeSize: Int,
            leafHash: String,
            rootHash: String,
            hashes: [String],
            checkpoint: String? = nil
        ) {
            self.ledger = ledger
            self.leafIndex = leafIndex
            self.treeSize = treeSize
            self.leafHash = leafHash
            self.rootHash = rootHash
            self.hashes = hashes
            self.checkpoint = checkpoint
        }
    }

    /// That the tree of `first` leaves is the beginning of that of `second`; hashes in hex (RFC 6962 §2.1.2).
    package struct ConsistencyProof: Codable, Hashable, Sendable {
        package var ledger: String
        package var first: Int
        package var second: Int
        package var firstRootHash: String
        package var secondRootHash: String
        package var hashes: [String]

        package init(
            ledger: String,
            first: Int,
            second: Int,
            firstRootHash: String,
            secondRootHash: String,
            hashes: [String]
        ) {
            self.ledger = ledger
            self.first = first
            self.second = second
            self.firstRootHash = firstRootHash
            self.secondRootHash = secondRootHash
            self.hashes = hashes
        }
    }
}
