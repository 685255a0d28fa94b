/// The hashes of a tree over a ledger's leaves (RFC 6962 §2.1, RFC 9162 §2.1): no padding, no doubled nodes, split at
/// the largest power of two below the number of leaves.
///
/// A range of leaves that begins at a multiple of its length, a power of two, is a complete subtree: a `Node`, whose
/// hash never changes. Everything else is folded from such nodes.
package enum MerkleTree {
    /// A complete subtree: the leaves from `index << level` on, `1 << level` of them. Level 0 holds the leaf hashes.
    package struct Node: Hashable, Sendable {
        package var level: Int
        package var index: Int

        package init(level: Int, index: Int) {
            self.level = level
            self.index = index
        }
    }

    /// The root of a tree without leaves: SHA-256 of nothing.
    package static let emptyRoot = Digest.sha256(of: [])

    /// SHA-256(`0x01` ‖ left ‖ right).
    package static func parent(_ left: Digest, _ right: Digest) -> Digest {
        Digest.sha256(of: 0x01, left, right)
    }

    /// The root over leaf hashes.
    package static func root(of leaves: [Digest]) -> Digest {
        leaves.isEmpty ? emptyRoot : root(of: leaves[...])
    }

    private static func root(of leaves: ArraySlice<Digest>) -> Digest {
        if leaves.count == 1 { return leaves[leaves.startIndex] }
        let middle = leaves.startIndex + split(leaves.count)
        return parent(root(of: leaves[..<middle]), root(of: leaves[middle...]))
    }

    // MARK: Ranges and nodes

    /// The hash over a range of leaves that a tree or a proof names, from complete subtrees.
    package static func hash<Failure: Error>(
        of range: Range<Int>,
        reading node: (Node) throws(Failure) -> Digest
    ) throws(Failure) -> Digest {
        let nodes = nodes(of: range)
        guard var hash = try nodes.last.map(node) else { return emptyRoot }
        for left in nodes.dropLast().reversed() { hash = parent(try node(left), hash) }
        return hash
    }

    /// The complete subtrees that make up a range, from left to right, none smaller than it must be.
    package static func nodes(of range: Range<Int>) -> [Node] {
        var nodes: [Node] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let length = range.upperBound - start
            var level = Int.bitWidth - 1 - length.leadingZeroBitCount
            if start > 0 { level = min(level, start.trailingZeroBitCount) }
            nodes.append(Node(level: level, index: start >> level))
            start += 1 << level
        }
        return nodes
    }

    // MARK: Paths

    /// The ranges whose hashes prove that a leaf is in a tree, the leaf's neighbour first (RFC 9162 §2.1.3.1).
    package static func inclusionPath(of leaf: Int, in size: Int) -> [Range<Int>] {
        precondition((0..<size).contains(leaf), "the tree has the leaf")
        var path: [Range<Int>] = []
        var tree = 0..<size
        while tree.count > 1 {
            let middle = tree.lowerBound + split(tree.count)
            path.append(leaf < middle ? middle..<tree.upperBound : tree.lowerBound..<middle)
            tree = leaf < middle ? tree.lowerBound..<middle : middle..<tree.upperBound
        }
        return path.reversed()
    }

    /// The ranges whose hashes prove that a tree is the beginning of a larger one (RFC 9162 §2.1.4.1).
    package static func consistencyPath(from old: Int, to new: Int) -> [Range<Int>] {
        precondition(0...new ~= old, "the old tree is not larger")
        guard old > 0, old < new else { return [] }
        var path: [Range<Int>] = []
        var tree = 0..<new
        // Whether the old tree is a subtree that the verifier has the root of already.
        var isKnown = true
        while tree.upperBound != old {
            let middle = tree.lowerBound + split(tree.count)
            if old <= middle {
                path.append(middle..<tree.upperBound)
                tree = tree.lowerBound..<middle
            } else {
                path.append(tree.lowerBound..<middle)
                tree = middle..<tree.upperBound
                isKnown = false
            }
        }
        if !isKnown { path.append(tree) }
        return path.reversed()
    }

    /// The largest power of two below `count`, which is at least 2.
    private static func split(_ count: Int) -> Int {
        1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }
}
