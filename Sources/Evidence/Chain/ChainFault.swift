/// The first place where a ledger does not agree with itself.
package struct ChainFault: Error, Hashable, Sendable {
    /// By the names that the database gives them.
    package enum Column: String, Hashable, Sendable, CaseIterable {
        case leafIndex = "leaf_index"
        case tenant = "tenant_id"
        case ledger
        case bytes
        case leafHash = "leaf_hash"
        case previousHash = "previous_hash"
        case chainHash = "chain_hash"
        case entryID = "entry_id"
        case appendedAt = "appended_at"
        case headSize = "head.size"
        case headHash = "head.chain_hash"
    }

    package enum Problem: Hashable, Sendable {
        /// The next row has a higher index than it should.
        case missing(count: Int)
        /// The next row has an index that was there already.
        case repeated(leafIndex: Int)
        /// The column says one thing, the entry's bytes (or the ledger that was asked for) another.
        case differs(found: String, expected: String)
        case changedBytes
        case unreadableBytes(EntryError)
        case wrongHash
        /// The row does not continue the chain of the rows before it.
        case brokenLink
        /// The bytes are gone, and no later entry of the ledger tells of an erasure of this one.
        case erasureUntold
        case tailMissing(count: Int)
        case beyondHead(count: Int)
        /// There are entries, but no head row, or one that was put back to the start.
        case headMissing
    }

    package var tenant: UniqueID
    package var ledger: String
    package var leafIndex: Int
    package var column: Column
    package var problem: Problem
}

extension ChainFault: CustomStringConvertible {
    /// A sentence for a person.
    package var description: String {
        "Ledger “\(ledger)” of tenant \(tenant), entry \(leafIndex), column \(column.rawValue): \(sentence)."
    }

    private var sentence: String {
        switch problem {
        case .missing(1): "this entry is missing"
        case .missing(let count): "this entry and the \(count - 1) after it are missing"
        case .repeated(let index): "a second row has the index \(index); a row was inserted or renumbered"
        case .differs(let found, let expected): "the column says \(found), but it should say \(expected)"
        case .changedBytes:
            "the entry's bytes were changed after it was appended; they no longer match its hash"
        case .unreadableBytes(let error): "the bytes match their hash but are no entry: \(error)"
        case .wrongHash: "the hash was changed; it is not the one computed from this row"
        case .brokenLink:
            "the entry does not continue the one before it; here an entry was removed, inserted, swapped or rewritten"
        case .erasureUntold: "the bytes are gone, and no later entry tells that they were erased"
        case .tailMissing(let count): "the head counts \(count) more entries than there are, from this one on"
        case .beyondHead(let count): "the head does not count this entry and \(count - 1) after it"
        case .headMissing: "the ledger has entries, but the head that counts them is missing"
        }
    }
}
