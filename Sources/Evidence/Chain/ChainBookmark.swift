/// How far a ledger was verified, so that somebody else can go on from there.
extension ChainVerifier {
    package var bookmark: JSON {
        [
            "size": .integer(size), "chain_hash": .string(chainHash.hex), "erased": .integer(erasedCount),
            "untold": .array(untold.sorted { $0.key < $1.key }.map { .object($0.value.data) }),
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
        for told in untold {
            guard let erasure = told.object.flatMap({ Erasure(told: $0) }) else { return nil }
            self.untold[erasure.leafIndex] = erasure
        }
    }
}
