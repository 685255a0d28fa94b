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
                remedy:
                    "hand in CycloneDX, SPDX, OpenVEX, in-toto, DSSE or a Sigstore bundle (of scanners: SARIF, Trivy’s or "
                    + "Grype’s JSON; advisories in OSV’s form), as it was made"
            )
        case .unwritable(let form, let fault):
            .refused(
                422,
                "document_unwritable",
                "the document can’t be written as \(form): \(fault)",
                field: nil,
                remedy: "fetch it as it was handed in, or have whoever made it say what is missing"
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
            .missing(
                "anchor",
                reference,
                field: "anchor",
                remedy: "list them with muniment trust anchor list"
            )
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
                remedy: "list them with muniment trust list"
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
        case .unknownRekorLog(let reference):
            .missing("log", reference, field: "log", remedy: "list them with muniment rekor status")
        case .rekorShardTaken(let name):
            .refused(
                409,
                "rekor_shard_taken",
                "there is a log «\(name)» with this shard",
                field: "shard",
                remedy: "give the next shard the next number"
            )
        case .tooManyRekorLogs(let limit):
            .refused(
                409,
                "too_many_rekor_logs",
                "there are \(limit) logs, as many as can be",
                field: nil,
                remedy: "retire what is not written to any more"
            )
        case .tooManyWatched(let limit):
            .refused(
                409,
                "too_many_watched",
                "there are \(limit) watched identities, as many as can be",
                field: nil,
                remedy: "watch for several with one pattern"
            )
        case .unknownWatched(let name):
            .missing("watched identity", name, field: "name", remedy: "list them with muniment watch list")
        case .rekorLogState(let name, let state):
            .refused(
                409,
                "rekor_log_state",
                "the log «\(name)» is \(state)",
                field: "state",
                remedy: "look at it with muniment rekor status"
            )
        case .unknownSubmission(let reference):
            .missing(
                "submission",
                reference,
                field: "submission",
                remedy: "list them with muniment rekor list"
            )
        case .submissionLogged(let reference):
            .refused(
                409,
                "submission_logged",
                "the submission \(reference) is in its log already",
                field: "submission",
                remedy: "show it with muniment rekor show"
            )
        case .unknownScan(let reference):
            .missing("scan", reference, field: "scan", remedy: "list them with muniment scan list")
        case .unknownItem(let reference):
            .missing("item", reference, field: "items", remedy: "list them with muniment triage list")
        case .tooManyItems(let limit):
            .refused(
                422,
                "too_many_items",
                "this is about more than \(limit) items",
                field: "items",
                remedy: "choose fewer, by severity, artifact or component"
            )
        case .unknownUnknown(let reference):
            .missing("unknown", reference, field: "unknown", remedy: "list them with muniment unknown list")
        case .unsigned(let reference):
            .refused(
                422,
                "attestation_unsigned",
                "the attestation \(reference) is a statement without a signature",
                field: "attestation",
                remedy: "import it in the envelope or bundle that was signed"
            )
        case .policyFault(let fault):
            .refused(
                422,
                "policy_unreadable",
                "the policy was not added: \(fault)",
                field: "policy",
                remedy:
                    "Documents/formats/verdict-policy.md has the form; muniment verdict policy check tries it here"
            )
        case .unknownPolicy(let reference):
            .missing(
                "policy",
                reference,
                field: "policy",
                remedy: "list them with muniment verdict policy list"
            )
        case .unknownDecision(let reference):
            .missing("verdict", reference, field: "verdict", remedy: "list them with muniment verdict list")
        case .unknownFeed(let reference):
            .missing("feed", reference, field: "feeds", remedy: "list them with muniment verdict feed list")
        case .unusableInputs(let fault):
            .refused(
                422,
                "verdict_inputs_unusable",
                "nothing can be concluded: \(fault)",
                field: nil,
                remedy: "name the documents that count, or hand in those that are missing"
            )
        }
    }
}
