package import Evidence

extension Wire {
    /// `POST /spines`: what is to be tied to one root.
    package struct SpineDraft: Codable, Hashable, Sendable {
        package var sbom: String
        package var attestations: [String]?
        package var reasoning: [String]?
        package var vex: [String]?
        package var verdicts: [String]?

        package init(
            sbom: String,
            attestations: [String]? = nil,
            reasoning: [String]? = nil,
            vex: [String]? = nil,
            verdicts: [String]? = nil
        ) {
            self.sbom = sbom
            self.attestations = attestations
            self.reasoning = reasoning
            self.vex = vex
            self.verdicts = verdicts
        }
    }

    /// A leaf of a spine, with the proof that it is in the root.
    package struct SpineLeaf: Codable, Hashable, Sendable {
        package var leafIndex: Int
        package var role: String
        package var node: String
        package var sha256: String
        package var leafHash: String
        package var proof: [String]

        package init(
            leafIndex: Int,
            role: String,
            node: String,
            sha256: String,
            leafHash: String,
            proof: [String]
        ) {
            self.leafIndex = leafIndex
            self.role = role
            self.node = node
            self.sha256 = sha256
            self.leafHash = leafHash
            self.proof = proof
        }
    }

    /// One root (RFC 6962, hex) over what a decision rests on.
    package struct Spine: Codable, Hashable, Sendable {
        package var spineID: String
        package var root: String
        package var leaves: [SpineLeaf]
        package var madeBy: String
        package var madeAt: Instant
        package var receipt: Receipt?

        package init(
            spineID: String,
            root: String,
            leaves: [SpineLeaf],
            madeBy: String,
            madeAt: Instant,
            receipt: Receipt? = nil
        ) {
            self.spineID = spineID
            self.root = root
            self.leaves = leaves
            self.madeBy = madeBy
            self.madeAt = madeAt
            self.receipt = receipt
        }
    }

    /// That `source` supports `target`.
    package struct Support: Codable, Hashable, Sendable {
        package var source: String
        package var relation: String
        package var target: String

        package init(
            source: String,
            relation: String,
            target: String
        ) {
            self.source = source
            self.relation = relation
            self.target = target
        }
    }

    /// A spine in a list.
    package struct ListedSpine: Codable, Hashable, Sendable {
        package var spineID: String
        package var root: String
        package var leafCount: Int
        package var madeBy: String
        package var madeAt: Instant

        package init(spineID: String, root: String, leafCount: Int, madeBy: String, madeAt: Instant) {
            self.spineID = spineID
            self.root = root
            self.leafCount = leafCount
            self.madeBy = madeBy
            self.madeAt = madeAt
        }
    }
}
