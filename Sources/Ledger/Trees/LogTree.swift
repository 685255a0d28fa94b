package import Evidence
import Postgres

/// The tree of one ledger, inside a transaction of its tenant.
struct LogTree: Sendable {
    /// Leaves that one transaction adds: whoever is far behind goes on in steps of this size.
    static let stepCount = 65_536

    let ledger: LedgerName
    let tenant: TenantID

    /// How many entries are in the tiles.
    func size(in db: isolated Connection) throws -> Int {
        try db.first(.treeSize(of: ledger, tenant: tenant)) { row in try row["size"] } ?? 0
    }

    func tiles(_ addresses: some Sequence<Tiles.Address>, in db: isolated Connection) throws -> Tiles {
        try Tiles(db.rows(.tiles(Array(addresses), of: ledger, tenant: tenant)))
    }

    func root(of size: Int, in db: isolated Connection) throws -> Digest {
        try tiles(Tiles.addresses(of: [0..<size]), in: db).root(of: size)
    }

    /// The proof that the tree of `old` leaves is the beginning of that of `new`.
    func consistencyProof(from old: Int, to new: Int, in db: isolated Connection) throws -> ConsistencyProof {
        let path = MerkleTree.consistencyPath(from: old, to: new)
        return try tiles(Tiles.addresses(of: path), in: db).consistencyProof(from: old, to: new)
    }

    /// Adds leaves to a tree of `size` towards `head`, at most `stepCount`, and returns the size that it has then.
    ///
    /// The caller sees to it that nobody else does so meanwhile.
    ///
    /// - Throws: `TreeFault` where tiles or entries are not what they must be; `PostgresError`.
    func extend(from size: Int, to head: Int, in db: isolated Connection) throws -> Int {
        let target = min(head, size + Self.stepCount)
        guard target > size else { return size }
        let edge = Tiles.edge(of: size)
        var tiles = try self.tiles(edge.compactMap(Tiles.Address.init), in: db)
        // From the beginning of a tile, so that what is in the tree already is compared with the entries once more.
        let start = size - size % TilePath.width
        let leaves = try leaves(start..<target, in: db)
        let known = tiles[Tiles.Address(level: 0, index: size / TilePath.width)] ?? []
        if let changed = zip(leaves, known).enumerated().first(where: { $0.element.0 != $0.element.1 }) {
            throw TreeFault.leafChanged(leafIndex: start + changed.offset)
        }
        let changed = try tiles.append(Array(leaves.dropFirst(size - start)), to: size)
        for part in changed.map({ ($0, tiles[$0] ?? []) }).powersOfTwo {
            try db.execute(.growing(part, of: ledger, tenant: tenant))
        }
        try db.execute(.growingTree(of: ledger, tenant: tenant, to: target))
        return target
    }

    /// The leaf hashes of entries that must all be there; `range` begins where a tile does.
    private func leaves(_ range: Range<Int>, in db: isolated Connection) throws -> [Digest] {
        var leaves: [Digest] = []
        leaves.reserveCapacity(range.count)
        for row in try db.rows(.leaves(range, of: ledger, tenant: tenant)) {
            let index: Int = try row["tile_index"]
            let found = Digest.many(in: try row["hashes"])
            let next = range.lowerBound + leaves.count
            let wanted = min(TilePath.width, range.upperBound - next)
            guard index * TilePath.width == next, found.count == wanted else {
                throw TreeFault.leavesMissing(
                    from: index * TilePath.width == next ? next + found.count : next
                )
            }
            leaves += found
        }
        guard leaves.count == range.count else {
            throw TreeFault.leavesMissing(from: range.lowerBound + leaves.count)
        }
        return leaves
    }
}

extension Tiles.Address {
    /// `nil` for a bundle of entries.
    package init?(_ path: TilePath) {
        guard case .hashes(let level) = path.content else { return nil }
        self.init(level: level, index: path.index)
    }
}
