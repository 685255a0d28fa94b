package import Evidence
package import Postgres

/// What a ledger's tree proves, read outside a transaction: tiles as they are served, and proofs that were checked here
/// before anybody else sees them.
package struct TreeReader: Sendable {
    /// A refusal that its caller can act on.
    package enum Refusal: Error, Hashable {
        /// The tree has not grown to this size yet.
        case sizeBeyondTree(asked: Int, size: Int)
        case leafBeyondSize(leafIndex: Int, size: Int)
        case shrinking(from: Int, to: Int)
        /// No checkpoint was signed yet, so there is no size to prove against.
        case noCheckpoint
    }

    private let database: Database
    private let quorum: CosignerQuorum

    /// What enough of `quorum` have not cosigned yet is not proved against, and not shown.
    package init(_ database: Database, quorum: CosignerQuorum = .none) {
        self.database = database
        self.quorum = quorum
    }

    /// How many entries of a ledger are in its tiles.
    package func size(of ledger: LedgerName, tenant: TenantID) async throws -> Int {
        try await database.first(for: tenant, .treeSize(of: ledger, tenant: tenant)) { row in try row["size"]
        }
            ?? 0
    }

    /// The checkpoint that was signed last.
    package func latestCheckpoint(of ledger: LedgerName, tenant: TenantID) async throws -> StoredCheckpoint? {
        try await database.first(
            for: tenant,
            .latestCheckpoint(of: ledger, tenant: tenant),
            as: StoredCheckpoint.init
        )
    }

    /// The latest checkpoint that may be shown, with its cosignatures.
    package func publishedCheckpoint(of ledger: LedgerName, tenant: TenantID) async throws
        -> StoredCheckpoint?
    {
        try await database.first(
            for: tenant,
            .publishedCheckpoint(of: ledger, tenant: tenant, cosignedBy: quorum)
        ) { row in
            var checkpoint = try StoredCheckpoint(row)
            checkpoint.cosignatures = try row["lines"]
            return checkpoint
        }
    }

    /// What a tile holds; `nil` where the latest checkpoint covers less than it asks for, or nothing is at its place.
    package func hashes(of path: TilePath, of ledger: LedgerName, tenant: TenantID) async throws -> [Digest]?
    {
        guard case .hashes(let level) = path.content, level < Self.levelCount,
            let checkpoint = try await publishedCheckpoint(of: ledger, tenant: tenant),
            Self.covers(checkpoint.size >> (level * TilePath.height), path)
        else { return nil }
        let address = Tiles.Address(level: level, index: path.index)
        guard let hashes = try await tiles([address], of: ledger, tenant: tenant)[address],
            hashes.count >= path.count
        else { return nil }
        return Array(hashes.prefix(path.count))
    }

    /// Whether the latest checkpoint covers a bundle of entries.
    package func covers(_ path: TilePath, of ledger: LedgerName, tenant: TenantID) async throws -> Bool {
        guard let checkpoint = try await publishedCheckpoint(of: ledger, tenant: tenant) else { return false }
        return Self.covers(checkpoint.size, path)
    }

    private static let levelCount = 8

    /// Whether `count` hashes of a level reach the end of what is asked for. Indexes of any size are asked for.
    private static func covers(_ count: Int, _ path: TilePath) -> Bool {
        path.index < count && path.index * TilePath.width + path.count <= count
    }

    /// Proves that the tree of `size` leaves (of the published checkpoint, where none is given) has the leaf.
    ///
    /// - Returns: the proof, the leaf's hash, the tree's root and, where it is of this size, the published checkpoint.
    /// - Throws: `Refusal`; `TreeFault` where the tiles do not lead to what was signed; `PostgresError`.
    package func inclusion(
        of leafIndex: Int,
        in size: Int? = nil,
        of ledger: LedgerName,
        tenant: TenantID
    ) async throws -> (proof: InclusionProof, leaf: Digest, root: Digest, checkpoint: StoredCheckpoint?) {
        let checkpoint = try await publishedCheckpoint(of: ledger, tenant: tenant)
        guard let size = size ?? checkpoint?.size else { throw Refusal.noCheckpoint }
        try await requireTree(of: size, beyond: checkpoint, of: ledger, tenant: tenant)
        guard 0..<size ~= leafIndex else { throw Refusal.leafBeyondSize(leafIndex: leafIndex, size: size) }
        let ranges = MerkleTree.inclusionPath(of: leafIndex, in: size) + [leafIndex..<leafIndex + 1]
        let tiles = try await tiles(
            Tiles.addresses(of: ranges).union(Self.addresses(anchoring: [size], in: checkpoint)),
            of: ledger,
            tenant: tenant
        )
        let root = try tiles.anchoredRoot(of: size, in: checkpoint)
        let proof = try tiles.inclusionProof(of: leafIndex, in: size)
        let leaf = try tiles.hash(of: leafIndex..<leafIndex + 1)
        do { try proof.verify(leaf: leaf, root: root) } catch { throw TreeFault.otherRoot(size: size) }
        return (proof, leaf, root, checkpoint?.size == size ? checkpoint : nil)
    }

    /// Proves that the tree of one checkpoint has each of the leaves, from the tiles read once: for whoever takes many.
    ///
    /// - Returns: the proofs and the leaves' hashes, in their order.
    /// - Throws: as `inclusion`.
    package func inclusions(
        of leafIndexes: [Int],
        in checkpoint: StoredCheckpoint,
        of ledger: LedgerName,
        tenant: TenantID
    ) async throws -> [(proof: InclusionProof, leaf: Digest)] {
        let size = checkpoint.size
        if let beyond = leafIndexes.first(where: { !(0..<size ~= $0) }) {
            throw Refusal.leafBeyondSize(leafIndex: beyond, size: size)
        }
        let ranges = leafIndexes.flatMap { MerkleTree.inclusionPath(of: $0, in: size) + [$0..<$0 + 1] }
        let tiles = try await tiles(Tiles.addresses(of: ranges), of: ledger, tenant: tenant)
        return try leafIndexes.map { index in
            let proof = try tiles.inclusionProof(of: index, in: size)
            let leaf = try tiles.hash(of: index..<index + 1)
            do { try proof.verify(leaf: leaf, root: checkpoint.root) } catch {
                throw TreeFault.otherRoot(size: size)
            }
            return (proof, leaf)
        }
    }

    /// Proves that the tree of `old` leaves is the beginning of that of `new` (of the published checkpoint, where none is given).
    ///
    /// - Returns: the proof and the roots of both trees.
    /// - Throws: as `inclusion`.
    package func consistency(
        from old: Int,
        to new: Int? = nil,
        of ledger: LedgerName,
        tenant: TenantID
    ) async throws -> (proof: ConsistencyProof, oldRoot: Digest, newRoot: Digest) {
        let checkpoint = try await publishedCheckpoint(of: ledger, tenant: tenant)
        guard let new = new ?? checkpoint?.size else { throw Refusal.noCheckpoint }
        guard 0...new ~= old else { throw Refusal.shrinking(from: old, to: new) }
        try await requireTree(of: new, beyond: checkpoint, of: ledger, tenant: tenant)
        let tiles = try await tiles(
            Tiles.addresses(of: MerkleTree.consistencyPath(from: old, to: new))
                .union(Self.addresses(anchoring: [old, new], in: checkpoint)),
            of: ledger,
            tenant: tenant
        )
        let oldRoot = try tiles.anchoredRoot(of: old, in: checkpoint)
        let newRoot = try tiles.anchoredRoot(of: new, in: checkpoint)
        let proof = try tiles.consistencyProof(from: old, to: new)
        do { try proof.verify(oldRoot: oldRoot, newRoot: newRoot) } catch {
            throw TreeFault.otherRoot(size: new)
        }
        return (proof, oldRoot, newRoot)
    }

    private func requireTree(
        of size: Int,
        beyond checkpoint: StoredCheckpoint?,
        of ledger: LedgerName,
        tenant: TenantID
    ) async throws {
        // What was signed is in the tree.
        if let checkpoint, size <= checkpoint.size { return }
        let found = try await self.size(of: ledger, tenant: tenant)
        guard size <= found else { throw Refusal.sizeBeyondTree(asked: size, size: found) }
    }

    private func tiles(
        _ addresses: some Sequence<Tiles.Address>,
        of ledger: LedgerName,
        tenant: TenantID
    ) async throws -> Tiles {
        try Tiles(await database.rows(for: tenant, .tiles(Array(addresses), of: ledger, tenant: tenant)))
    }

    /// The tiles that `anchoredRoot` reads.
    private static func addresses(
        anchoring sizes: [Int],
        in checkpoint: StoredCheckpoint?
    ) -> Set<Tiles.Address> {
        Tiles.addresses(
            of: sizes.flatMap { size in
                let signed = checkpoint?.size ?? size
                return [0..<size, 0..<signed]
                    + MerkleTree.consistencyPath(from: min(size, signed), to: max(size, signed))
            }
        )
    }
}

extension Tiles {
    /// The root of the first `size` leaves, which are found consistent with those that were signed.
    fileprivate func anchoredRoot(
        of size: Int,
        in checkpoint: StoredCheckpoint?
    ) throws(TreeFault) -> Digest {
        let root = try root(of: size)
        guard let checkpoint else { return root }
        let isOlder = size < checkpoint.size
        let proof = try consistencyProof(from: min(size, checkpoint.size), to: max(size, checkpoint.size))
        do throws(ProofFault) {
            try proof.verify(
                oldRoot: isOlder ? root : checkpoint.root,
                newRoot: isOlder ? checkpoint.root : root
            )
        } catch {
            throw .otherRoot(size: checkpoint.size)
        }
        return root
    }
}
