/// Why a ledger's tree is not what its entries or its checkpoints say.
package enum TreeFault: Error, Hashable, Sendable {
    case tileMissing(level: Int, index: Int)
    case tileLength(level: Int, index: Int, found: Int, expected: Int)
    /// Entries that the head counts are not there.
    case leavesMissing(from: Int)
    /// An entry's leaf hash is no longer the one that was put into the tree.
    case leafChanged(leafIndex: Int)
    /// There are tiles beyond the size that the tree has.
    case beyondSize(Int)
    /// The tiles lead to another root than the one that was signed.
    case otherRoot(size: Int)
}

extension TreeFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tileMissing(let level, let index): "tile \(index) of level \(level) is missing"
        case .tileLength(let level, let index, let found, let expected):
            "tile \(index) of level \(level) has \(found) hashes in place of \(expected)"
        case .leavesMissing(let index): "entry \(index) is missing, and the head counts it"
        case .leafChanged(let index):
            "the leaf hash of entry \(index) was changed after the entry had been put into the tree"
        case .beyondSize(let size): "there are tiles beyond the \(size) entries that the tree counts"
        case .otherRoot(let size):
            "the tiles of the first \(size) entries do not lead to the root that was signed"
        }
    }
}
