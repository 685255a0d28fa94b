import API
import Attestor

/// What each refusal of the Attestor says to a client.
extension AttestorError {
    var problem: Problem {
        switch self {
        case .invalid(let field, let reason, let remedy):
            .invalidValue(field, "\(field) \(reason)", remedy: remedy)
        case .unreadable(let fault):
            .refused(
                422,
                "document_unreadable",
                "the document was not taken in: \(fault)",
                field: "bytes",
                remedy: "hand in CycloneDX, SPDX, OpenVEX, in-toto, DSSE or a Sigstore bundle, as it was made"
            )
        case .unknownBill(let reference):
            .missing("sbom", reference, field: "sbom", remedy: "list them with muniment sbom list")
        case .unknownAttestation(let reference):
            .missing(
                "attestation",
                reference,
                field: "attestation",
                remedy: "list them with muniment attest list"
            )
        case .unknownVEX(let reference):
            .missing("vex document", reference, field: "vex", remedy: "list them with muniment vex list")
        case .unknownAnchor(let reference):
            .missing("anchor", reference, field: "anchor", remedy: "list them with muniment trust list")
        case .anchorNameTaken(let name):
            .refused(
                409,
                "anchor_name_taken",
                "there is an anchor «\(name)»",
                field: "name",
                remedy: "take another name, or revoke that one first"
            )
        case .anchorRevoked(let name):
            .refused(
                409,
                "anchor_revoked",
                "the anchor «\(name)» is revoked already",
                field: nil,
                remedy: "add another one where somebody is to be believed again"
            )
        case .tooManyAnchors(let limit):
            .refused(
                409,
                "too_many_anchors",
                "there are \(limit) anchors, as many as can be",
                field: nil,
                remedy: "name several identities in one anchor"
            )
        case .unknownVerdict(let reference):
            .missing(
                "verdict",
                reference,
                field: "verdict",
                remedy: "list them with muniment trust verdicts"
            )
        case .verdictDeleted(let reference):
            .refused(
                410,
                "verdict_deleted",
                "the verdict \(reference) was deleted",
                field: "verdict",
                remedy: "judge the attestation again"
            )
        case .unknownSpine(let reference):
            .missing("spine", reference, field: "spine", remedy: "make one with POST /api/v1/spines")
        case .unsigned(let reference):
            .refused(
                422,
                "attestation_unsigned",
                "the attestation \(reference) is a statement without a signature",
                field: "attestation",
                remedy: "import it in the envelope or bundle that was signed"
            )
        }
    }
}
