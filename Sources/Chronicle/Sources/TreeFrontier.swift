import Evidence

/// A tree of which only its right edge is kept: the complete subtrees that its leaves make up, the largest first.
/// Enough to add leaves and to know the root.
struct TreeFrontier: Hashable {
    private(set) var size = 0
    private(set) var nodes: [Digest] = []

    init() {}

    /// `nil` where a tree of this size has another number of complete subtrees.
    init?(size: Int, nodes: [Digest]) {
        guard size >= 0, nodes.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.nodes = nodes
    }

    mutating func append(_ leaf: Digest) {
        nodes.append(leaf)
        // Each trailing one of the old size is a subtree that the new leaf completes to a larger one.
        for _ in 0..<(~size).trailingZeroBitCount {
            let right = nodes.removeLast()
            nodes.append(MerkleTree.parent(nodes.removeLast(), right))
        }
        size += 1
    }

    var root: Digest {
        guard var root = nodes.last else { return MerkleTree.emptyRoot }
        for node in nodes.dropLast().reversed() { root = MerkleTree.parent(node, root) }
        return root
    }
}
