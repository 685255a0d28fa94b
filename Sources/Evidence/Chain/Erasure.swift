/// The erasure of an entry's bytes, as a later entry of the same ledger tells of it: what is left of the erased row.
///
/// The telling entry has the type `muniment.entry.erased` and in its data `leaf_index` (a number), `entry_id`,
/// `appended_at` (RFC 3339) and `leaf_hash` (64 hexadecimal digits).
package struct Erasure: Hashable, Sendable {
    package static let entryType = "muniment.entry.erased"

    package var leafIndex: Int
    package var entryID: UniqueID
    package var appendedAt: Instant
    package var leafHash: [UInt8]

    package init(of row: ChainRow) {
        leafIndex = row.leafIndex
        entryID = row.entryID
        appendedAt = row.appendedAt
        leafHash = row.leafHash
    }

    /// `nil` where the entry tells of something else.
    init?(toldBy entry: Entry) {
        guard entry.type == Self.entryType else { return nil }
        self.init(told: entry.data)
    }

    /// Reads what `data` gives.
    init?(told data: JSONObject) {
        guard let leafIndex = data["leaf_index"]?.integer,
            let entryID = data["entry_id"]?.string.flatMap({ UniqueID($0) }),
            let appendedAt = data["appended_at"]?.string.flatMap({ Instant(rfc3339: $0) }),
            let leafHash = data["leaf_hash"]?.string.flatMap({ Hex.decode($0) })
        else { return nil }
        self.leafIndex = leafIndex
        self.entryID = entryID
        self.appendedAt = appendedAt
        self.leafHash = leafHash
    }

    /// The data of the telling entry.
    package var data: JSONObject {
        [
            "leaf_index": .integer(leafIndex), "entry_id": .string(entryID.text),
            "appended_at": .string(appendedAt.rfc3339), "leaf_hash": .string(Hex.encode(leafHash)),
        ]
    }
}
