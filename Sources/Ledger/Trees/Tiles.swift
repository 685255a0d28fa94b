package import Evidence

/// Some tiles of one ledger's tree: what roots and proofs are computed from (C2SP tlog-tiles).
///
/// A tile of level L holds 256 hashes of the tree's level 8·L; what lies between is computed.
package struct Tiles: Sendable {
    package struct Address: Hashable, Sendable {
        package var level: Int
        package var index: Int

        package init(level: Int, index: Int) {
            self.level = level
            self.index = index
        }

        /// The tile that holds a node or what the node is computed from.
        init(of node: MerkleTree.Node) {
            level = node.level / TilePath.height
            index = (node.index << (node.level % TilePath.height)) / TilePath.width
        }
    }

    private var hashes: [Address: [Digest]] = [:]

    package init(_ hashes: [Address: [Digest]] = [:]) { self.hashes = hashes }

    package subscript(_ address: Address) -> [Digest]? { hashes[address] }

    // MARK: Reading

    /// The tiles from which the hashes of `ranges` are computed.
    package static func addresses(of ranges: [Range<Int>]) -> Set<Address> {
        Set(ranges.flatMap { MerkleTree.nodes(of: $0) }.map(Address.init(of:)))
    }

    /// Those of a tree's right edge that are not full.
    package static func edge(of size: Int) -> [TilePath] { TilePath.partialTiles(of: size) }

    package func root(of size: Int) throws(TreeFault) -> Digest { try hash(of: 0..<size) }

    package func inclusionProof(of leaf: Int, in size: Int) throws(TreeFault) -> InclusionProof {
        InclusionProof(
            leafIndex: leaf,
            treeSize: size,
            hashes: try hashes(of: MerkleTree.inclusionPath(of: leaf, in: size))
        )
    }

    package func consistencyProof(from old: Int, to new: Int) throws(TreeFault) -> ConsistencyProof {
        ConsistencyProof(
            oldSize: old,
            newSize: new,
            hashes: try hashes(of: MerkleTree.consistencyPath(from: old, to: new))
        )
    }

    package func hash(of range: Range<Int>) throws(TreeFault) -> Digest {
        try MerkleTree.hash(of: range) { (node) throws(TreeFault) in try self.node(node) }
    }

    private func hashes(of ranges: [Range<Int>]) throws(TreeFault) -> [Digest] {
        var found: [Digest] = []
        for range in ranges { found.append(try hash(of: range)) }
        return found
    }

    private func node(_ node: MerkleTree.Node) throws(TreeFault) -> Digest {
        let address = Address(of: node)
        guard let tile = hashes[address] else {
            throw .tileMissing(level: address.level, index: address.index)
        }
        let depth = node.level % TilePath.height
        let first = (node.index << depth) % TilePath.width
        let end = first + 1 << depth
        guard tile.count >= end else {
            throw .tileLength(
                level: address.level,
                index: address.index,
                found: tile.count,
                expected: end
            )
        }
        return MerkleTree.root(of: Array(tile[first..<end]))
    }

    // MARK: Growing

    /// Appends leaves to a tree of `size`, whose right edge is here, and returns the tiles that are new or have grown.
    ///
    /// - Throws: `TreeFault` where a tile of the edge is not as long as a tree of `size` has it.
    package mutating func append(_ leaves: [Digest], to size: Int) throws(TreeFault) -> [Address] {
        var changed: [Address] = []
        var added = leaves
        var count = size
        var level = 0
        while !added.isEmpty {
            // Roots of the tiles that become full: the next level's hashes.
            var roots: [Digest] = []
            var rest = added[...]
            while !rest.isEmpty {
                let address = Address(level: level, index: count / TilePath.width)
                var tile = hashes[address] ?? []
                let expected = count % TilePath.width
                guard tile.count == expected else {
                    throw .tileLength(
                        level: level,
                        index: address.index,
                        found: tile.count,
                        expected: expected
                    )
                }
                let part = rest.prefix(TilePath.width - expected)
                tile += part
                rest = rest.dropFirst(part.count)
                count += part.count
                hashes[address] = tile
                changed.append(address)
                if tile.count == TilePath.width { roots.append(MerkleTree.root(of: tile)) }
            }
            count = (count - added.count) / TilePath.width
            added = roots
            level += 1
        }
        return changed
    }
}
