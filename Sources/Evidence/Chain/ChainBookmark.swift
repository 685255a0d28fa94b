/// How far a ledger was verified, so that somebody else can go on from there.
extension ChainVerifier {
    /// Erasures that a bookmark carries along. It is made again and again: with more of them, beginning anew is cheaper.
    private static let untoldLimit = 4_096

    /// Null where too many erasures are still to be told of.
    package var bookmark: JSON {
        guard untold.count <= Self.untoldLimit else { return .null }
        return [
            "size": .integer(size), "chain_hash": .string(chainHash.hex), "erased": .integer(erasedCount),
            "untold": .array(
                untold.sorted { $0.key < $1.key }.map { [.integer($0.key), .string($0.value.hex)] }
            ),
        ]
    }

    /// Goes on where another stopped; `nil` where this is no bookmark of one.
    package init?(tenant: UniqueID, ledger: String, from bookmark: JSON) {
        guard let size = bookmark["size"]?.integer, size >= 0,
            let chainHash = (bookmark["chain_hash"]?.string).flatMap({ Digest(hex: $0) }),
            let erasedCount = bookmark["erased"]?.integer, let untold = bookmark["untold"]?.array
        else { return nil }
        self.init(tenant: tenant, ledger: ledger)
        self.size = size
        self.chainHash = chainHash
        self.erasedCount = erasedCount
        for pair in untold {
            guard let pair = pair.array, pair.count == 2, let index = pair[0].integer,
                let digest = pair[1].string.flatMap({ Digest(hex: $0) })
            else { return nil }
            self.untold[index] = digest
        }
    }
}
