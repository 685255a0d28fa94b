import Evidence
import Ledger
import TestSupport
import Testing

@Suite("Tiles of a tree")
struct TilesTests {
    private static func leaves(_ count: Int) -> [Digest] {
        (0..<count).map {
            Digest.sha256(of: [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)])
        }
    }

    @Test(
        "grown in any steps, they have the root and the proofs of all leaves",
        arguments: 0..<20 as Range<UInt64>
    )
    func anySteps(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let leaves = Self.leaves(3_000)
        var tiles = Tiles()
        var size = 0
        while size < leaves.count {
            let step = min(Int.random(in: 1...700, using: &random), leaves.count - size)
            _ = try tiles.append(Array(leaves[size..<size + step]), to: size)
            size += step
            let root = try tiles.root(of: size)
            #expect(root == MerkleTree.root(of: Array(leaves.prefix(size))), "seed \(seed), size \(size)")

            let leaf = Int.random(in: 0..<size, using: &random)
            let inclusion = try tiles.inclusionProof(of: leaf, in: size)
            #expect(throws: Never.self) { try inclusion.verify(leaf: leaves[leaf], root: root) }
            let old = Int.random(in: 0...size, using: &random)
            let consistency = try tiles.consistencyProof(from: old, to: size)
            let oldRoot = try tiles.root(of: old)
            #expect(throws: Never.self) { try consistency.verify(oldRoot: oldRoot, newRoot: root) }
        }
    }

    @Test("70,000 leaves are 273 full tiles and one of 112, one and one of 17, and one of 1")
    func levels() throws {
        let leaves = Self.leaves(70_000)
        var tiles = Tiles()
        let changed = try tiles.append(leaves, to: 0)
        #expect(changed.count { $0.level == 0 } == 274)
        #expect(changed.count { $0.level == 1 } == 2)
        #expect(changed.count { $0.level == 2 } == 1)
        #expect(tiles[Tiles.Address(level: 0, index: 273)]?.count == 112)
        #expect(tiles[Tiles.Address(level: 1, index: 1)]?.count == 17)
        #expect(tiles[Tiles.Address(level: 2, index: 0)]?.count == 1)
        #expect(try tiles.root(of: 70_000) == MerkleTree.root(of: leaves))
    }

    @Test("what is missing is named")
    func missing() {
        #expect(throws: TreeFault.tileMissing(level: 0, index: 1)) { try Tiles().root(of: 300) }
        let short = Tiles([Tiles.Address(level: 0, index: 0): Self.leaves(3)])
        #expect(throws: TreeFault.tileLength(level: 0, index: 0, found: 3, expected: 4)) {
            try short.root(of: 4)
        }
    }
}
