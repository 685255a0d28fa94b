/// A tree that is built leaf by leaf and keeps what its root needs, one hash a level: for whoever reads a whole log.
package struct CompactTree: Sendable {
    package private(set) var size = 0
    /// Roots of complete subtrees, from left to right, each smaller than the one before.
    package private(set) var subtrees: [Digest] = []

    package init() {}

    /// Goes on where another stopped; `nil` where there are not as many subtrees as a tree of this size has.
    package init?(size: Int, subtrees: [Digest]) {
        guard size >= 0, subtrees.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.subtrees = subtrees
    }

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
