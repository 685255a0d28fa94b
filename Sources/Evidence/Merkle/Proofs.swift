/// Why a proof proves nothing.
package enum ProofFault: Error, Hashable, Sendable {
    case sizeOutOfRange
    /// The leaf's index is not below the tree's size.
    case leafOutOfRange(leafIndex: Int, size: Int)
    /// The old tree is larger than the new one.
    case shrunk(from: Int, to: Int)
    case wrongLength(found: Int, expected: Int)
    /// The hashes lead to another root.
    case otherRoot
    /// Two trees of one size have different roots.
    case forked(size: Int)
    /// The hashes do not contain the old tree's root: what the log once showed is no part of what it shows now.
    case otherPast
}

extension ProofFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .sizeOutOfRange: "a tree's size is negative or too large"
        case .leafOutOfRange(let index, let size): "a tree of \(size) leaves has no leaf \(index)"
        case .shrunk(let old, let new):
            "the new tree, of \(new) leaves, is smaller than the old one of \(old)"
        case .wrongLength(let found, let expected):
            "the proof has \(found) hashes; for these sizes it must have \(expected)"
        case .otherRoot: "the proof's hashes lead to another root"
        case .forked(let size): "two trees of \(size) leaves have different roots: the log has forked"
        case .otherPast: "the old root is no beginning of the new tree: the log has changed its past"
        }
    }
}

/// That a leaf is in a tree: the hashes beside the way from the leaf up to the root (RFC 9162 §2.1.3).
package struct InclusionProof: Hashable, Sendable {
    package var leafIndex: Int
    package var treeSize: Int
    package var hashes: [Digest]

    package init(leafIndex: Int, treeSize: Int, hashes: [Digest]) {
        self.leafIndex = leafIndex
        self.treeSize = treeSize
        self.hashes = hashes
    }

    /// - Throws: `ProofFault` unless the leaf is in the tree of `root`.
    package func verify(leaf: Digest, root: Digest) throws(ProofFault) {
        guard treeSize >= 0 else { throw .sizeOutOfRange }
        guard leafIndex >= 0, leafIndex < treeSize else {
            throw .leafOutOfRange(leafIndex: leafIndex, size: treeSize)
        }
        let path = MerkleTree.inclusionPath(of: leafIndex, in: treeSize)
        guard hashes.count == path.count else {
            throw .wrongLength(found: hashes.count, expected: path.count)
        }
        var hash = leaf
        for (range, sibling) in zip(path, hashes) {
            hash =
                range.lowerBound > leafIndex
                ? MerkleTree.parent(hash, sibling) : MerkleTree.parent(sibling, hash)
        }
        guard hash == root else { throw .otherRoot }
    }
}

/// That a tree is the beginning of a larger one (RFC 9162 §2.1.4).
package struct ConsistencyProof: Hashable, Sendable {
    package var oldSize: Int
    package var newSize: Int
    package var hashes: [Digest]

    package init(oldSize: Int, newSize: Int, hashes: [Digest]) {
        self.oldSize = oldSize
        self.newSize = newSize
        self.hashes = hashes
    }

    /// - Throws: `ProofFault` unless the tree of `newRoot` begins with that of `oldRoot`. Everything begins with nothing.
    package func verify(oldRoot: Digest, newRoot: Digest) throws(ProofFault) {
        guard oldSize >= 0, newSize >= 0 else { throw .sizeOutOfRange }
        guard oldSize <= newSize else { throw .shrunk(from: oldSize, to: newSize) }
        let path = MerkleTree.consistencyPath(from: oldSize, to: newSize)
        guard hashes.count == path.count else {
            throw .wrongLength(found: hashes.count, expected: path.count)
        }
        if oldSize == newSize {
            guard oldRoot == newRoot else { throw .forked(size: newSize) }
            return
        }
        guard oldSize > 0 else {
            guard oldRoot == MerkleTree.emptyRoot else { throw .otherPast }
            return
        }
        // The walk begins where the old tree ends: at a subtree that the proof names or, where the old tree is one
        // itself, at its root.
        var rest = zip(path, hashes).map { (range: $0, hash: $1) }[...]
        var start = oldRoot
        if let first = rest.first, first.range.upperBound == oldSize {
            start = first.hash
            rest = rest.dropFirst()
        }
        var (old, new) = (start, start)
        for (range, hash) in rest {
            if range.lowerBound >= oldSize {
                new = MerkleTree.parent(new, hash)
            } else {
                old = MerkleTree.parent(hash, old)
                new = MerkleTree.parent(hash, new)
            }
        }
        guard old == oldRoot else { throw .otherPast }
        guard new == newRoot else { throw .otherRoot }
    }
}
