import Evidence

/// A ledger's tree as an audit builds it again: its root, and the tiles that are not full yet.
struct TreeProgress: Sendable {
    /// Entries that are in the stored tiles; beyond them tiles need not be there yet.
    let treeSize: Int
    private(set) var size = 0
    var tileCount = 0
    var checkpointCount = 0
    /// By level, the hashes of the tile that is being filled: those of all levels together are the tree.
    private var filling: [[Digest]] = []
    private var full: [(address: Tiles.Address, hashes: [Digest])] = []

    init(treeSize: Int) { self.treeSize = treeSize }

    mutating func append(_ leaf: Digest) {
        size += 1
        var hash = leaf
        var level = 0
        while true {
            if level == filling.count { filling.append([]) }
            filling[level].append(hash)
            guard filling[level].count == TilePath.width else { return }
            let hashes = filling[level]
            filling[level] = []
            let index = (size >> (TilePath.height * (level + 1))) - 1
            if (index + 1) << (TilePath.height * (level + 1)) <= treeSize {
                full.append((Tiles.Address(level: level, index: index), hashes))
            }
            hash = MerkleTree.root(of: hashes)
            level += 1
        }
    }

    /// The tree's root: what each level has more than its full tiles, folded from the right (RFC 6962 §2.1). Costs as
    /// many hashes as stand in tiles that are not full.
    var root: Digest {
        var root: Digest?
        for hashes in filling where !hashes.isEmpty {
            for node in MerkleTree.nodes(of: 0..<hashes.count).reversed() {
                let left = MerkleTree.root(
                    of: Array(hashes[node.index << node.level..<(node.index + 1) << node.level])
                )
                root = root.map { MerkleTree.parent(left, $0) } ?? left
            }
        }
        return root ?? MerkleTree.emptyRoot
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
            let index = size >> (TilePath.height * (level + 1))
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
            "size": .integer(size),
            "filling": .array(filling.map(text)),
            "tiles": .integer(tileCount), "checkpoints": .integer(checkpointCount),
        ]
    }

    init?(from bookmark: JSON, treeSize: Int) {
        func hashes(_ json: JSON?) -> [Digest]? {
            (json?.string).flatMap { Base64.decode($0) }.map(Digest.many)
        }
        guard let size = bookmark["size"]?.integer,
            let filling = bookmark["filling"]?.array?.compactMap(hashes), Self.size(of: filling) == size,
            let tiles = bookmark["tiles"]?.integer, let checkpoints = bookmark["checkpoints"]?.integer
        else { return nil }
        self.treeSize = treeSize
        self.size = size
        self.filling = filling
        tileCount = tiles
        checkpointCount = checkpoints
    }
    /// Of the tree that these hashes are; `nil` where a tile has too many.
    private static func size(of filling: [[Digest]]) -> Int? {
        var size = 0
        for hashes in filling.reversed() {
            guard hashes.count < TilePath.width, size < 1 << 52 else { return nil }
            size = size << TilePath.height + hashes.count
        }
        return size
    }
}
