package import Evidence

/// One root over what a decision rests on (RFC 6962): each leaf can be proved to be in it by itself.
///
/// A leaf's hash is SHA-256(`0x00` ‖ data), its data canonical JSON: `{"digest": "<SHA-256>", "node": "<node>", "role":
/// "<role>"}`. Leaves stand in the order of their roles, and within one in that of their nodes.
package struct Spine: Hashable, Sendable {
    package enum Role: String, Hashable, Sendable, CaseIterable {
        case sbom
        case evidence
        case reasoning
        case vex
        case verdict
    }

    package struct Leaf: Hashable, Sendable {
        package var role: Role
        package var node: String
        /// Of the document, or of the statement that was signed.
        package var digest: Digest

        package init(role: Role, node: String, digest: Digest) {
            self.role = role
            self.node = node
            self.digest = digest
        }

        package var data: [UInt8] {
            let json: JSON = [
                "digest": .string(digest.hex), "node": .string(node), "role": .string(role.rawValue),
            ]
            return json.canonicalBytes()
        }

        package var hash: Digest { .sha256(of: [0] + data) }
    }

    package let leaves: [Leaf]
    package let root: Digest

    /// Of leaves in any order, each once. `nil` of none.
    package init?(_ leaves: some Sequence<Leaf>) {
        let order = Dictionary(uniqueKeysWithValues: Role.allCases.enumerated().map { ($1, $0) })
        self.leaves = Set(leaves).sorted {
            (order[$0.role] ?? 0, $0.node, $0.digest) < (order[$1.role] ?? 0, $1.node, $1.digest)
        }
        guard !self.leaves.isEmpty else { return nil }
        root = MerkleTree.root(of: self.leaves.map(\.hash))
    }

    /// That the leaf at an index is in the root.
    package func proof(of index: Int) -> InclusionProof {
        precondition(leaves.indices.contains(index), "the spine has the leaf")
        let hashes = leaves.map(\.hash)
        return InclusionProof(
            leafIndex: index,
            treeSize: leaves.count,
            hashes: MerkleTree.inclusionPath(of: index, in: leaves.count).map {
                MerkleTree.root(of: Array(hashes[$0]))
            }
        )
    }
}
