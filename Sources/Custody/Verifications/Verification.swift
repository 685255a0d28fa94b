import Chronicle
package import Evidence
package import Kinds
import Postgres

/// What a verifier saw on a target, and what it concluded.
package struct Verification: Hashable, Sendable {
    package enum Layer: String, Hashable, Sendable, CaseIterable {
        case layer1
        case layer2
        case layer3
    }

    /// Whose machines the verifier ran on.
    package enum Infrastructure: String, Hashable, Sendable, CaseIterable {
        case local
        case external
        case insurer
    }

    package var id: UniqueID
    package var artifact: ArtifactReference
    package var target: Target
    package var layer: Layer?
    package var verdict: Verdict
    /// What was seen; where nothing could be seen, what was looked for.
    package var verifiedCID: String
    package var differences: ContentDifferences
    /// By what it was judged; `nil`: by the CID alone.
    package var forms: ComparedForms?
    /// Why nothing could be seen.
    package var failure: String?
    /// What else the verifier handed in.
    package var evidence: JSON
    package var verifiedAt: Instant
    package var verifierDID: String?
    package var infrastructure: Infrastructure?
    package var entryID: UniqueID?
}

/// What a verifier hands in about one target.
package struct Observation: Hashable, Sendable {
    /// What stands on the target.
    package enum Seen: Hashable, Sendable {
        case files([SourceFile])
        /// Several, each by its files, as of servers behind one name: all must be as the place shall be.
        case each([[SourceFile]])
        case cid(String)
        /// Several, likewise.
        case cids([String])
        /// Nothing stands there, as whoever has the say of it answers.
        case absent(String)
        /// Could not look, and why.
        case failure(String)
    }

    /// Identifier, CID, name or `kind:name`.
    package var artifact: String
    package var target: Target
    /// A name of `Verification.Layer`.
    package var layer: String?
    package var verifierDID: String?
    /// A name of `Verification.Infrastructure`.
    package var infrastructure: String?
    /// `nil`: now.
    package var verifiedAt: Instant?
    package var seen: Seen
    /// Of what was seen as a CID: the normal form that the verifier made of it.
    package var form: FormDigest?
    package var evidence: JSON
    /// What of it could not be seen; `nil`: all was. Then it does not follow that what is missing is away.
    package var unseen: String?
    /// Where only parts were asked for, which.
    package var asked: AskedParts?
    /// Where this very server looked, which of its targets it was.
    package var look: LookNote?

    package init(
        artifact: String,
        target: Target,
        layer: String? = nil,
        verifierDID: String? = nil,
        infrastructure: String? = nil,
        verifiedAt: Instant? = nil,
        seen: Seen,
        form: FormDigest? = nil,
        evidence: JSON = [:],
        unseen: String? = nil,
        asked: AskedParts? = nil,
        look: LookNote? = nil
    ) {
        self.artifact = artifact
        self.target = target
        self.layer = layer
        self.verifierDID = verifierDID
        self.infrastructure = infrastructure
        self.verifiedAt = verifiedAt
        self.seen = seen
        self.form = form
        self.evidence = evidence
        self.unseen = unseen
        self.asked = asked
        self.look = look
    }

    package enum Limit {
        package static let evidenceBytes = 1 << 16
        package static let failureCharacters = 2_000
        /// How far a verifier's clock may be ahead of ours, in seconds. What it says is ahead of ours counts as now.
        package static let clockSkew = 60
        /// How long ago a verification may have been made to be submitted now, in seconds. Partitions reach
        /// back further.
        package static let age = 2_678_400
    }
}

/// The answer to a submitted verification.
package struct SubmittedVerification: Hashable, Sendable {
    package var verification: Verification
    /// Of the deployment, afterwards.
    package var driftStatus: DriftStatus
}

/// A target as far as an artifact stands on it.
struct Place: Hashable, Sendable {
    var artifact: UniqueID
    var target: Target
}

extension Verification {
    /// The row's `evidence`: the differences, the failure, the normal forms, and under `submitted` what the verifier handed in.
    var evidenceColumn: JSON {
        var object = differences.json.object ?? JSONObject()
        object["error"] = failure.map(JSON.string)
        object["normal"] = forms?.json
        if evidence.object?.isEmpty == false { object["submitted"] = evidence }
        return .object(object)
    }

    /// As an entry tells of it; `evidence` is what it tells of the column.
    func json(evidence: JSON) -> JSON {
        [
            "verification_id": .string(id.description),
            "artifact": artifact.json,
            "target_kind": .string(target.kind),
            "target_identifier": .string(target.identifier),
            "layer": .optional(layer?.rawValue),
            "verdict": .string(verdict.rawValue),
            "verified_cid": .string(verifiedCID),
            "evidence": evidence,
            "verified_at": .string(verifiedAt.description),
            "verifier_did": .optional(verifierDID),
            "verifier_infrastructure": .optional(infrastructure?.rawValue),
        ]
    }

    init(_ row: Row) throws {
        let evidence: JSON = try row["evidence"]
        let layer: String? = try row["layer"]
        let infrastructure: String? = try row["verifier_infrastructure"]
        self.init(
            id: try row["verification_result_id"],
            artifact: try ArtifactReference(row),
            target: Target(
                kind: try row["target_kind"] ?? "",
                identifier: try row["target_identifier"] ?? ""
            ),
            layer: layer.flatMap(Layer.init),
            verdict: try Verdict(column: "verdict", of: row),
            verifiedCID: try row["verified_cid"],
            differences: ContentDifferences(json: evidence),
            forms: ComparedForms(json: evidence["normal"]),
            failure: evidence["error"]?.string,
            evidence: evidence["submitted"] ?? [:],
            verifiedAt: try row["verified_at"],
            verifierDID: try row["verifier_did"],
            infrastructure: infrastructure.flatMap(Infrastructure.init),
            entryID: try row["chronicle_entry_id"]
        )
    }
}
