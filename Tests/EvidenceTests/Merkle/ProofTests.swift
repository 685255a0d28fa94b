import Evidence
import Testing

@Suite("Merkle proofs")
struct ProofTests {
    private static func leaves(_ count: Int) -> [Digest] {
        (0..<count).map { ChainHash.leaf(Array("\($0)".utf8)) }
    }

    private static func hash(_ range: Range<Int>, _ leaves: [Digest]) -> Digest {
        MerkleTree.hash(of: range) { node in
            MerkleTree.root(of: Array(leaves[node.index << node.level..<(node.index + 1) << node.level]))
        }
    }

    private static func inclusion(_ leaf: Int, _ leaves: [Digest]) -> InclusionProof {
        let path = MerkleTree.inclusionPath(of: leaf, in: leaves.count)
        return InclusionProof(
            leafIndex: leaf,
            treeSize: leaves.count,
            hashes: path.map { hash($0, leaves) }
        )
    }

    private static func consistency(_ old: Int, _ leaves: [Digest]) -> ConsistencyProof {
        let path = MerkleTree.consistencyPath(from: old, to: leaves.count)
        return ConsistencyProof(
            oldSize: old,
            newSize: leaves.count,
            hashes: path.map { hash($0, leaves) }
        )
    }

    @Test("every leaf of every small tree is proved, for it alone")
    func everyInclusion() throws {
        for size in 1...40 {
            let leaves = Self.leaves(size)
            let root = MerkleTree.root(of: leaves)
            for index in 0..<size {
                let proof = Self.inclusion(index, leaves)
                try proof.verify(leaf: leaves[index], root: root)
                for other in 0..<size where other != index {
                    #expect(throws: ProofFault.otherRoot) {
                        try proof.verify(leaf: leaves[other], root: root)
                    }
                }
                Self.expectRefusals(of: proof, leaf: leaves[index], root: root)
            }
        }
    }

    private static func expectRefusals(of proof: InclusionProof, leaf: Digest, root: Digest) {
        func refused(_ change: (inout InclusionProof) -> Void) {
            var changed = proof
            change(&changed)
            guard changed != proof else { return }
            #expect(throws: ProofFault.self) { try changed.verify(leaf: leaf, root: root) }
        }
        refused { $0.hashes.append(leaf) }
        refused { $0.hashes = $0.hashes.dropLast() }
        refused { $0.hashes.reverse() }
        refused { $0.leafIndex = -1 }
        refused { $0.leafIndex = $0.treeSize }
        refused { $0.leafIndex ^= 1 }
        for index in proof.hashes.indices { refused { $0.hashes[index] = root } }
    }

    @Test("every small tree begins with each smaller one, and with no other")
    func everyConsistency() throws {
        let leaves = Self.leaves(40)
        let roots = (0...40).map { MerkleTree.root(of: Array(leaves.prefix($0))) }
        for new in 0...40 {
            for old in 0...new {
                let proof = Self.consistency(old, Array(leaves.prefix(new)))
                try proof.verify(oldRoot: roots[old], newRoot: roots[new])
                let stranger = ChainHash.leaf([9])
                #expect(throws: ProofFault.self) { try proof.verify(oldRoot: stranger, newRoot: roots[new]) }
                // Everything begins with nothing: there the new root is not looked at.
                if old > 0 {
                    #expect(throws: ProofFault.self) {
                        try proof.verify(oldRoot: roots[old], newRoot: stranger)
                    }
                }
                for index in proof.hashes.indices {
                    var changed = proof
                    changed.hashes[index] = stranger
                    #expect(throws: ProofFault.self) {
                        try changed.verify(oldRoot: roots[old], newRoot: roots[new])
                    }
                }
            }
        }
        #expect(throws: ProofFault.shrunk(from: 3, to: 2)) {
            try ConsistencyProof(oldSize: 3, newSize: 2, hashes: []).verify(
                oldRoot: roots[3],
                newRoot: roots[2]
            )
        }
    }

    @Test("nodes of a range are complete subtrees, side by side")
    func nodes() {
        for size in 0...300 {
            var next = 0
            for node in MerkleTree.nodes(of: 0..<size) {
                #expect(node.index << node.level == next)
                next += 1 << node.level
            }
            #expect(next == size)
        }
    }

    /// From the test data of transparency-dev/merkle.
    private struct Vector {
        var sizes: (first: Int, second: Int)
        var hashes: [[UInt8]]
        var roots: [[UInt8]]
        var isWrong: Bool
        var name: String

        func digests(_ bytes: [[UInt8]]) -> [Digest]? {
            let digests = bytes.compactMap { Digest(bytes: $0) }
            return digests.count == bytes.count ? digests : nil
        }
    }

    private static func vectors(_ folder: String, _ names: [String]) throws -> [Vector] {
        try Vectors.sharedNames(in: folder).flatMap { group in
            try Vectors.sharedNames(in: folder + "/" + group).map { name in
                // 2^64 - 1 is what becomes of -1 in an unsigned number; our JSON refuses what a double can't hold.
                let text = String(decoding: try Vectors.shared("\(folder)/\(group)/\(name)"), as: UTF8.self)
                    .replacing("18446744073709551615", with: "-1")
                let document = try JSON(parsing: Array(text.utf8))
                func bytes(_ value: JSON?) -> [UInt8] { value?.string.flatMap { Base64.decode($0) } ?? [] }
                func size(_ name: String) -> Int { document[name]?.integer ?? -1 }
                return Vector(
                    sizes: (size(names[0]), size(names[1])),
                    hashes: (document["proof"]?.array ?? []).map(bytes),
                    roots: [bytes(document[names[2]]), bytes(document[names[3]])],
                    isWrong: try #require(document["wantErr"]?.bool as Bool?),
                    name: "\(folder)/\(group)/\(name)"
                )
            }
        }
    }

    @Test("published inclusion proofs are accepted or refused as published", .enabled(if: Vectors.hasShared))
    func publishedInclusion() throws {
        let folder = "attestation/rfc6962/inclusion"
        let vectors = try Self.vectors(folder, ["leafIdx", "treeSize", "leafHash", "root"])
        #expect(vectors.count > 20)
        for vector in vectors {
            let isAccepted: Bool
            if let hashes = vector.digests(vector.hashes), let inputs = vector.digests(vector.roots) {
                let proof = InclusionProof(
                    leafIndex: vector.sizes.first,
                    treeSize: vector.sizes.second,
                    hashes: hashes
                )
                isAccepted = (try? proof.verify(leaf: inputs[0], root: inputs[1])) != nil
            } else {
                isAccepted = false
            }
            #expect(isAccepted != vector.isWrong, "\(vector.name)")
        }
    }

    @Test(
        "published consistency proofs are accepted or refused as published",
        .enabled(if: Vectors.hasShared)
    )
    func publishedConsistency() throws {
        let folder = "attestation/rfc6962/consistency"
        let vectors = try Self.vectors(folder, ["size1", "size2", "root1", "root2"])
        #expect(vectors.count > 20)
        for vector in vectors {
            let isAccepted: Bool
            if let hashes = vector.digests(vector.hashes), let inputs = vector.digests(vector.roots) {
                let proof = ConsistencyProof(
                    oldSize: vector.sizes.first,
                    newSize: vector.sizes.second,
                    hashes: hashes
                )
                isAccepted = (try? proof.verify(oldRoot: inputs[0], newRoot: inputs[1])) != nil
            } else {
                isAccepted = false
            }
            #expect(isAccepted != vector.isWrong, "\(vector.name)")
        }
    }
}
