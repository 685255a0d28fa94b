package import Evidence

/// A spine as somebody tells it: leaves with what proves them, and a root. Whether it holds needs nobody's word.
package struct ToldSpine: Hashable, Sendable {
    package struct Leaf: Hashable, Sendable {
        package var leaf: Spine.Leaf
        package var hash: Digest
        /// From the leaf up.
        package var proof: [Digest]

        package init(leaf: Spine.Leaf, hash: Digest, proof: [Digest]) {
            self.leaf = leaf
            self.hash = hash
            self.proof = proof
        }
    }

    package enum Fault: Error, Hashable, Sendable {
        case noLeaves
        /// They are not each there once, in the order that spines have.
        case unordered
        /// A leaf has another hash than is told.
        case otherHash(leafIndex: Int)
        /// The leaves have another root than is told.
        case otherRoot(found: Digest)
        case proof(leafIndex: Int, ProofFault)
    }

    package var leaves: [Leaf]
    package var root: Digest

    package init(leaves: [Leaf], root: Digest) {
        self.leaves = leaves
        self.root = root
    }

    /// The root made anew from the leaves, and each leaf by its own proof.
    package func verified() throws(Fault) -> Spine {
        guard let spine = Spine(leaves.map(\.leaf)) else { throw .noLeaves }
        guard spine.leaves == leaves.map(\.leaf) else { throw .unordered }
        for (index, told) in leaves.enumerated() where told.hash != told.leaf.hash {
            throw .otherHash(leafIndex: index)
        }
        guard spine.root == root else { throw .otherRoot(found: spine.root) }
        for (index, told) in leaves.enumerated() {
            let proof = InclusionProof(leafIndex: index, treeSize: leaves.count, hashes: told.proof)
            do throws(ProofFault) { try proof.verify(leaf: told.hash, root: root) } catch {
                throw .proof(leafIndex: index, error)
            }
        }
        return spine
    }
}

extension ToldSpine.Fault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noLeaves: "the spine has no leaves"
        case .unordered: "the leaves are not each there once, in the order that spines have"
        case .otherHash(let index): "leaf \(index) has another hash than is told"
        case .otherRoot(let found): "the leaves have the root \(found.hex), and another one is told"
        case .proof(let index, let fault): "leaf \(index) is not proved: \(fault)"
        }
    }
}
