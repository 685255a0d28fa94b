import Evidence

/// A ledger's tree as an audit builds it again: its root, and the tiles that are not full yet.
struct TreeProgress: Sendable {
    /// Entries that are in the stored tiles; beyond them tiles need not be there yet.
    let treeSize: Int
    private(set) var tree = CompactTree()
    var tileCount = 0
    var checkpointCount = 0
    /// By level, the hashes of the tile that is being filled.
    private var filling: [[Digest]] = []
    private var full: [(address: Tiles.Address, hashes: [Digest])] = []

    init(treeSize: Int) { self.treeSize = treeSize }

    var size: Int { tree.size }

    mutating func append(_ leaf: Digest) {
        tree.append(leaf)
        var hash = leaf
        var level = 0
        while true {
            if level == filling.count { filling.append([]) }
            filling[level].append(hash)
            guard filling[level].count == TilePath.width else { return }
            let hashes = filling[level]
            filling[level] = []
            let index = (tree.size >> (TilePath.height * (level + 1))) - 1
            if (index + 1) << (TilePath.height * (level + 1)) <= treeSize {
                full.append((Tiles.Address(level: level, index: index), hashes))
            }
            hash = MerkleTree.root(of: hashes)
            level += 1
        }
    }

    /// Full tiles that have not been compared yet.
    mutating func takeFull() -> [(address: Tiles.Address, hashes: [Digest])] {
        tileCount += full.count
        defer { full = [] }
        return full
    }

    /// What is in the tiles that are not full, as far as the stored ones must have it.
    var partial: [(address: Tiles.Address, hashes: [Digest])] {
        filling.enumerated().compactMap { level, hashes in
            let index = tree.size >> (TilePath.height * (level + 1))
            let stored = treeSize >> (TilePath.height * level)
            let wanted = min(hashes.count, stored - index * TilePath.width)
            guard wanted > 0 else { return nil }
            return (Tiles.Address(level: level, index: index), Array(hashes.prefix(wanted)))
        }
    }

    // MARK: Remembering

    var bookmark: JSON {
        func text(_ hashes: [Digest]) -> JSON { .string(Base64.encode(hashes.flatMap(\.bytes))) }
        return [
            "size": .integer(tree.size),
            "subtrees": text(tree.subtrees),
            "filling": .array(filling.map(text)),
            "tiles": .integer(tileCount), "checkpoints": .integer(checkpointCount),
        ]
    }

    init?(from bookmark: JSON, treeSize: Int) {
        func hashes(_ json: JSON?) -> [Digest]? {
            (json?.string).flatMap { Base64.decode($0) }.map(Digest.many)
        }
        guard let size = bookmark["size"]?.integer, let subtrees = hashes(bookmark["subtrees"]),
            let tree = CompactTree(size: size, subtrees: subtrees),
            let filling = bookmark["filling"]?.array?.map(hashes), !filling.contains(where: { $0 == nil }),
            let tiles = bookmark["tiles"]?.integer, let checkpoints = bookmark["checkpoints"]?.integer
        else { return nil }
        self.treeSize = treeSize
        self.tree = tree
        self.filling = filling.compactMap { $0 }
        tileCount = tiles
        checkpointCount = checkpoints
    }
}
