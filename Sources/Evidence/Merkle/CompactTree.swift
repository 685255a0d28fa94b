/// A tree that is built leaf by leaf and keeps what its root needs, one hash a level: for whoever reads a whole log.
package struct CompactTree: Sendable {
    package private(set) var size = 0
    /// Roots of complete subtrees, from left to right, each smaller than the one before.
    private var subtrees: [Digest] = []

    package init() {}

    package mutating func append(_ leaf: Digest) {
        var hash = leaf
        // As many subtrees are completed as the size has ones at its end.
        for _ in 0..<(~size).trailingZeroBitCount { hash = MerkleTree.parent(subtrees.removeLast(), hash) }
        subtrees.append(hash)
        size += 1
    }

    package var root: Digest {
        guard var root = subtrees.last else { return MerkleTree.emptyRoot }
        for left in subtrees.dropLast().reversed() { root = MerkleTree.parent(left, root) }
        return root
    }
}
