/// The erasure of an entry's bytes, as a later entry of the same ledger tells of it: what is left of the erased row.
///
/// The telling entry has the type `muniment.entry.erased`. It tells of one erasure by four members of its data:
/// `leaf_index` (a number), `entry_id`, `appended_at` (RFC 3339) and `leaf_hash` (64 hexadecimal digits); or of many by
/// the member `erased`, a list of objects with these four members and no others, in the order of their indexes.
package struct Erasure: Hashable, Sendable {
    package static let entryType = "muniment.entry.erased"
    /// Erasures that one entry tells of: more would not fit its 65,535 bytes with certainty.
    package static let limit = 256

    private static let members: Set<String> = ["leaf_index", "entry_id", "appended_at", "leaf_hash"]
    private static let list = "erased"

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

    /// Reads what the four members of `data` give.
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

    /// SHA-256 over all four; the hash, whose length is not certain, last.
    var digest: Digest {
        func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
            withUnsafeBytes(of: number.bigEndian) { Array($0) }
        }
        return .sha256(of: bytes(leafIndex) + entryID.bytes + bytes(appendedAt.microseconds) + leafHash)
    }

    /// The four members.
    package var data: JSONObject {
        [
            "leaf_index": .integer(leafIndex), "entry_id": .string(entryID.text),
            "appended_at": .string(appendedAt.rfc3339), "leaf_hash": .string(Hex.encode(leafHash)),
        ]
    }
}

// MARK: - One or many

extension Erasure {
    /// What `entry` tells of, in the order of indexes: nothing where it tells of something else, mixes the two forms, or
    /// is malformed anywhere.
    package static func told(by entry: Entry) -> [Erasure] {
        guard entry.type.utf8.elementsEqual(entryType.utf8) else { return [] }
        guard let list = entry.data[Self.list] else { return Erasure(told: entry.data).map { [$0] } ?? [] }
        guard let elements = list.array, 1...limit ~= elements.count,
            members.isDisjoint(with: entry.data.names)
        else { return [] }
        var told: [Erasure] = []
        for element in elements {
            guard let object = element.object, object.count == members.count,
                let erasure = Erasure(told: object), erasure.leafIndex > told.last?.leafIndex ?? -1
            else { return [] }
            told.append(erasure)
        }
        return told
    }

    /// How the data of a telling entry names them: at least one, at most `limit`, in the order of indexes.
    package static func data(of erasures: [Erasure]) -> JSONObject {
        precondition(1...limit ~= erasures.count, "an entry tells of one erasure to \(limit)")
        if erasures.count == 1 { return erasures[0].data }
        return [list: .array(erasures.map { .object($0.data) })]
    }
}
