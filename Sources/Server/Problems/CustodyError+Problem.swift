import API
import Access
import Custody
import Evidence
import Kinds

/// What each refusal of Custody says to a client: each case has its status, code, sentence and remedy, and
/// a new one does not compile until it has.
extension CustodyError {
    var problem: Problem {
        switch self {
        case .invalid(let field, let fault): fault.problem(field: field)
        case .unknownAccord(let reference):
            .missing("accord", reference, field: "accord", remedy: "list them with muniment accord list")
        case .unknownArtifact(let reference):
            .missing(
                "artifact",
                reference,
                field: "artifact",
                remedy: "list them with muniment artifact list"
            )
        case .ambiguousArtifact(let reference, let kinds):
            .refused(
                409,
                "ambiguous_artifact",
                "«\(reference)» is the name of artifacts of several kinds",
                field: "artifact",
                remedy: "say which: \(kinds.map { "\($0):\(reference)" }.joined(separator: " or "))"
            )
        case .unknownCeremony(let reference):
            .missing(
                "ceremony",
                reference,
                field: "ceremony",
                remedy: "list them with muniment ceremony list"
            )
        case .unknownDeployment(let kind, let identifier):
            .missing(
                "deployment on",
                "\(kind)/\(identifier)",
                field: "target_identifier",
                remedy: "record it first with muniment deployment record"
            )
        case .unknownTarget(let reference):
            .missing("target", reference, field: "target", remedy: "list them with muniment target list")
        case .nothingLooks(let artifact, let target):
            .refused(
                404,
                "nothing_looks",
                target.map { "no target of «\(artifact)» is or looks at «\($0)»" }
                    ?? "«\(artifact)» has no target that is enabled",
                field: "target",
                remedy: "list them with muniment target list, or add one with muniment target add"
            )
        case .targetNameTaken(let name):
            .refused(
                409,
                "target_name_taken",
                "there is a target «\(name)»",
                field: "name",
                remedy: "take another name, or amend that target"
            )
        case .targetRemoved(let name):
            .refused(
                409,
                "target_removed",
                "the target «\(name)» was removed",
                field: "target",
                remedy: "add it again with muniment target add"
            )
        case .targetUnusable(let fault):
            .refused(
                422,
                "target_unusable",
                "\(fault.field): \(fault.reason)",
                field: fault.field,
                remedy: fault.remedy
            )
        case .accordNeeded(let current):
            .refused(
                422,
                "accord_needed",
                current.isEmpty
                    ? "no accord holds now" : "several accords hold now: \(current.joined(separator: ", "))",
                field: "accord",
                remedy: current.isEmpty ? "make one with muniment accord create" : "name one of them"
            )
        case .accordNameTaken(let name):
            .refused(
                409,
                "accord_name_taken",
                "an accord «\(name)» holds already",
                field: "name",
                remedy: "take another name, or amend that accord"
            )
        case .accordNotYetEffective(let name, let from):
            .refused(
                422,
                "accord_not_yet_effective",
                "the accord «\(name)» holds from \(from) on",
                field: "accord",
                remedy: "wait until then, or amend its effective_from"
            )
        case .accordEnded(let name, let since):
            .refused(
                422,
                "accord_ended",
                "the accord «\(name)» has ended" + (since.map { " on \($0)" } ?? ""),
                field: "accord",
                remedy: "make a new accord, or use one that holds"
            )
        case .accordMismatch(let artifact, let accord):
            .refused(
                409,
                "accord_mismatch",
                "«\(artifact)» stands under the accord «\(accord)»",
                field: "accord",
                remedy: "leave the accord out, or give the artifact another name"
            )
        case .notAMember(let did, let accord):
            .refused(
                403,
                "not_a_member",
                "\(did ?? "a caller without a DID") is no member of the accord «\(accord)»",
                field: "member_dids",
                remedy: "ask who may amend the accord to add the DID to its members"
            )
        case .ceremonyClassUnfit(let name, let witnesses):
            .refused(
                422,
                "ceremony_class_unfit",
                "the class «\(name)» does not fit \(witnesses) witnesses",
                field: "ceremony_classes",
                remedy: "use SingleApproval, or n-of-m where m is the number of witnesses"
            )
        case .proposerUnknown(let name):
            .refused(
                422,
                "proposer_unknown",
                "the accord wants four eyes, and \(name), who proposed, has no DID: nobody can tell whether a witness did",
                field: "artifact",
                remedy: "register the version, and open its ceremony, with callers that have a DID"
            )
        case .notOfKind(let error):
            .refused(422, "not_of_kind", error.description, field: "files", remedy: error.remedy)
        case .nameNeeded:
            .refused(
                422,
                "name_needed",
                "the content does not name itself",
                field: "name",
                remedy: "give a name"
            )
        case .contentIdentifierMismatch(let expected, let actual):
            .refused(
                422,
                "cid_mismatch",
                "the content's identifier is \(actual), not \(expected)",
                field: "expected_cid",
                remedy: "check that this is the file you mean; leave expected_cid out to take it as it is"
            )
        case .contentSchemaUnusable(let fault):
            .refused(
                422,
                "schema_unusable",
                "the schema can't be used: \(fault)",
                field: "content_schema",
                remedy: "give a JSON Schema of draft-07 or 2020-12 that refers to nothing outside itself"
            )
        case .contentBreaksSchema(let violations):
            .refused(
                422,
                "content_breaks_schema",
                "the content breaks its schema: "
                    + violations.prefix(5).map { "\($0)" }.joined(separator: "; "),
                field: "content_schema",
                remedy: "correct the content, or register it with another schema"
            )
        case .contentAlreadyGoverned(let cid):
            .refused(
                409,
                "content_already_governed",
                "another artifact of yours has the content \(cid)",
                field: "files",
                remedy: "use that artifact; muniment artifact show \(cid)"
            )
        case .transitionForbidden(let state, let event):
            .refused(
                409,
                "transition_forbidden",
                "an artifact that is \(state.words) can't take «\(event.words)»",
                field: "artifact",
                remedy: state.remedy
            )
        case .ceremonyClassNotAllowed(let name, let allowed):
            .refused(
                422,
                "ceremony_class_not_allowed",
                "the accord does not allow the class «\(name)»",
                field: "ceremony_class",
                remedy: "use \(allowed.joined(separator: " or "))"
            )
        case .ceremonyClassTooWeak(let name, let demanded):
            .refused(
                422,
                "ceremony_class_too_weak",
                "the accord demands \(demanded) of this artifact, which is stricter than «\(name)»",
                field: "ceremony_class",
                remedy: "leave the class out, or name one that wants as many signatures or more"
            )
        case .ceremonyClassNeeded(let allowed):
            .refused(
                422,
                "ceremony_class_needed",
                "the accord does not allow exactly one class",
                field: "ceremony_class",
                remedy: allowed.isEmpty
                    ? "amend the accord to allow one" : "name \(allowed.joined(separator: " or "))"
            )
        case .quorumUnreachable(let quorum, let witnesses):
            .refused(
                422,
                "quorum_unreachable",
                "\(quorum) must sign, but the accord lists \(witnesses) witnesses",
                field: "ceremony_class",
                remedy: "amend the accord with muniment accord amend --add-witness"
            )
        case .proposersNeeded(let quorum, let left):
            .refused(
                422,
                "quorum_unreachable",
                "\(quorum) must sign, and besides those who proposed the accord has \(left) witnesses",
                field: "ceremony_class",
                remedy: "let somebody else register or open it, or amend the accord with --add-witness"
            )
        case .proposerMayNotSign(let did):
            .refused(
                403,
                "four_eyes",
                "\(did) proposed this version or approved it in an emergency, and the accord wants other eyes on it",
                field: "envelope.signatures.keyid",
                remedy: "let another witness sign, and hand the signature in"
            )
        case .emergencyNotAllowed(let accord):
            .refused(
                422,
                "emergency_not_allowed",
                "the accord «\(accord)» knows no emergency",
                field: "emergency_reason",
                remedy: "open an ordinary ceremony, or amend the accord's tier_policy.emergency"
            )
        case .reviewUnreachable:
            .refused(
                422,
                "review_unreachable",
                "besides those who sign, nobody would be left to review what is approved in an emergency",
                field: "envelope.signatures",
                remedy: "let fewer sign, or amend the accord with more witnesses"
            )
        case .reviewStays:
            .refused(
                409,
                "review_stays",
                "a review after an emergency is not taken back",
                field: nil,
                remedy: "sign it, or reject it with a reason"
            )
        case .notTheProposer(let accord):
            .refused(
                403,
                "not_the_proposer",
                "only who opened the ceremony and members of the accord «\(accord)» may withdraw it",
                field: nil,
                remedy: "a witness rejects it with muniment ceremony reject"
            )
        case .decidedElsewhere(let substrate):
            .refused(
                409,
                "decided_elsewhere",
                "the substrate «\(substrate)» decides this ceremony; nothing of this request was saved",
                field: nil,
                remedy:
                    "decide it in the cluster (kubectl get ceremonies), or take it back with muniment ceremony withdraw"
            )
        case .unknownSubstrate(let name):
            .missing("substrate", name, field: "name", remedy: "list them with muniment substrate list")
        case .substratePresent:
            .refused(
                409,
                "substrate_present",
                "the tenant has a substrate already, and ceremonies are decided in one place",
                field: nil,
                remedy: "remove it first with muniment substrate remove"
            )
        case .ceremonyClosed(let state):
            .refused(
                409,
                "ceremony_closed",
                "the ceremony is \(state.rawValue)",
                field: nil,
                remedy: "open a new one where the artifact still needs approval"
            )
        case .ceremonyExpired(let at):
            .refused(
                409,
                "ceremony_expired",
                "the ceremony ended at \(at)",
                field: nil,
                remedy: "open a new one with muniment ceremony open"
            )
        case .payloadTypeMismatch(let expected, let actual):
            .refused(
                422,
                "payload_type_mismatch",
                "the envelope's type is \(actual), not \(expected)",
                field: "envelope.payloadType",
                remedy: "sign the ceremony's payload with its payload_type"
            )
        case .payloadMismatch:
            .refused(
                422,
                "payload_mismatch",
                "the envelope is over other bytes than the ceremony's statement",
                field: "envelope.payload",
                remedy: "sign the payload that the ceremony gives, byte for byte"
            )
        case .notEligible(let did):
            .refused(
                403,
                "not_a_witness",
                "\(did) is not listed as a witness for this ceremony",
                field: "envelope.signatures.keyid",
                remedy: "sign with a listed key, or amend the accord and open a new ceremony"
            )
        case .alreadySigned(let did):
            .refused(
                409,
                "already_signed",
                "\(did) has signed already",
                field: "envelope.signatures.keyid",
                remedy: "another witness must sign"
            )
        case .signatureInvalid(let did):
            .refused(
                422,
                "signature_invalid",
                "the signature is not one of \(did) over this statement",
                field: "envelope.signatures.sig",
                remedy: "sign the DSSE pre-authentication encoding with that DID's key"
            )
        case .unknownDelegation(let reference):
            .missing(
                "delegation",
                reference,
                field: "delegation",
                remedy: "list them with muniment delegation list"
            )
        case .notADelegation(let why):
            .refused(
                422,
                "not_a_delegation",
                "the payload is no delegation: \(why)",
                field: "envelope.payload",
                remedy: "sign one with muniment delegation create"
            )
        case .notADelegator(let did):
            .refused(
                422,
                "not_a_delegator",
                "\(did) is a witness of no accord that this would count under, so it has no vote to give",
                field: "delegator",
                remedy: "let a witness delegate; a vote that was given can't be given on"
            )
        case .delegationKnown(let id):
            .refused(
                409,
                "delegation_known",
                "this statement is the delegation \(id) already",
                field: "envelope.payload",
                remedy: "sign a new one: a statement counts once"
            )
        case .delegationRevoked(let since):
            .refused(
                409,
                "delegation_revoked",
                "the delegation was revoked at \(since)",
                field: nil,
                remedy: "nothing is left to do"
            )
        case .notADelegationParty:
            .refused(
                403,
                "not_a_party",
                "the delegation is between others",
                field: nil,
                remedy: "ask who gave or got the vote, or who may write accords"
            )
        case .unknownVersion(let version):
            .missing(
                "version",
                "\(version)",
                field: "version",
                remedy: "list them with muniment artifact versions"
            )
        case .nothingObserved:
            .refused(
                404,
                "nothing_observed",
                "nothing was seen of this artifact there, or it is not kept any more",
                field: "to",
                remedy: "look, and hand in what was found with muniment verify submit"
            )
        case .noNormalForm(let version):
            .refused(
                409,
                "no_normal_form",
                "version \(version) was read by other rules, and its files can't be read by today's",
                field: "version",
                remedy: "compare other versions, or register the files again"
            )
        case .seenAsCID(let cid):
            .refused(
                409,
                "seen_as_cid",
                "the last look told only the CID \(cid), which no version has",
                field: "to",
                remedy: "hand in the files that are found there"
            )
        case .incomparable:
            .refused(
                409,
                "incomparable",
                "the secrets of the two are kept under different keys",
                field: nil,
                remedy: "register the files again, or look again, and compare that"
            )
        case .filesNotKept(let version):
            .refused(
                410,
                "files_not_kept",
                "the bytes of the files of version \(version) are not kept any more",
                field: "version",
                remedy: "register the files again; their names, sizes and digests stand with the version"
            )
        case .tenantKeyUnusable(let refusal):
            // Where the file stands is for the log; that it is the tenant's, its name says.
            .refused(
                503,
                "tenant_\(refusal.code)",
                "what is secret of this tenant can't be read or written: the server's file with its key is missing, "
                    + "exposed or not the one it was written under",
                field: nil,
                remedy:
                    "give the request's identifier to who runs the server: the log names the file and what to do"
            )
        case .unknownVerifier(let reference):
            .missing(
                "verifier",
                reference,
                field: "verifier",
                remedy: "list them with muniment verifier list"
            )
        case .verifierKnown(let name, let did):
            .refused(
                409,
                "verifier_known",
                "\(name) with \(did) is trusted already",
                field: "did",
                remedy: "revoke it first, or give another name and DID"
            )
        case .keysNotHad(let did, let reason):
            .refused(
                422,
                "keys_not_had",
                "the keys of \(did) were not had: \(reason)",
                field: "did",
                remedy:
                    "see that its document is served over HTTPS, and try again; muniment evidence resolve-did shows it"
            )
        case .keysStay(let did):
            .refused(
                409,
                "keys_stay",
                "\(did) is its key: there is nothing to ask for again",
                field: nil,
                remedy: "for another key, revoke the verifier and add one with the new DID"
            )
        case .verifierNotTrusted(let did):
            .refused(
                403,
                "verifier_not_trusted",
                did.isEmpty
                    ? "no signature names the DID of a verifier"
                    : "\(did) is no verifier that is trusted here",
                field: "envelope.signatures.keyid",
                remedy: "have it added with muniment verifier add; the keyid is the verifier's DID"
            )
        case .tooManyVerifiers(let kind, let identifier, let limit):
            .refused(
                409,
                "too_many_verifiers",
                "\(limit) verifiers have looked at \(kind)/\(identifier), as many as are kept apart there",
                field: "verifier_did",
                remedy:
                    "look under a DID that has looked there before, or without one: a job needs no key for each run"
            )
        case .signatureNeeded(let did):
            .refused(
                422,
                "signature_needed",
                did.map { "\($0) is an independent verifier, whose results are taken signed alone" }
                    ?? "what stands in layer3 is said by an independent verifier, and is taken signed alone",
                field: did == nil ? "layer" : "verifier_did",
                remedy:
                    "have the verifier sign it: muniment verify submit --signed-with KEY, or use layer1 or layer2"
            )
        case .statementUnfit(let fault):
            .refused(
                422,
                "statement_unfit",
                "what was signed is no statement about a verification: \(fault)",
                field: "envelope.payload",
                remedy: "sign a statement of the form of Documents/formats/verification-statement.md"
            )
        case .nothingToAccept(let kind, let identifier):
            .refused(
                409,
                "nothing_to_accept",
                "no verifier has seen anything on \(kind)/\(identifier) that differs since it was last deployed to",
                field: "target_identifier",
                remedy: "look, and accept what is found then: muniment verify submit"
            )
        case .deploymentDiffers(let kind, let identifier):
            .refused(
                409,
                "deployment_differs",
                "what is deployed on \(kind)/\(identifier) is not what shall stand there: that can't be accepted",
                field: "target_identifier",
                remedy: "deploy what was approved, or have approved what is deployed"
            )
        case .seenDiffers(let asked, let seen):
            .refused(
                409,
                "seen_differs",
                "what is seen there is \(seen) by now, not \(asked)",
                field: "cid",
                remedy: "look at what differs now, and decide again"
            )
        case .unknownAcceptance(let id):
            .refused(
                404,
                "unknown_acceptance",
                "there is no accepted deviation «\(id)»",
                field: "acceptance_id",
                remedy: "list them with muniment deviation list"
            )
        case .notDeployed(let artifact):
            .refused(
                409,
                "not_deployed",
                "«\(artifact)» is deployed nowhere",
                field: "artifact",
                remedy: "record a deployment with muniment deployment record"
            )
        case .nothingApprovedBefore(let artifact):
            .refused(
                409,
                "nothing_to_roll_back_to",
                "no other version of «\(artifact)» was approved before the one that its targets hold",
                field: "artifact",
                remedy: "roll single targets back, or record a deployment of the version you want there"
            )
        case .nothingToRollBackTo(let kind, let identifier):
            .refused(
                409,
                "nothing_to_roll_back_to",
                "nothing was deployed on \(kind)/\(identifier) before",
                field: "target_identifier",
                remedy: "record a deployment of the version you want there"
            )
        }
    }
}

extension CustodyState {
    fileprivate var words: String { rawValue.split(separator: "_").joined(separator: " ") }

    fileprivate var remedy: String {
        switch self {
        case .ceremonyOpen:
            "finish its ceremony first: sign it, reject it or withdraw it; or register with supersede, which closes it"
        case .approved, .deployed, .rolledBack: "register a new version, which then needs approval"
        case .retired: "register the content under another name"
        case .proposed, .rejected, .expired: "open a ceremony first"
        }
    }
}

extension CustodyState.Event {
    fileprivate var words: String {
        switch self {
        case .versionRegistered: "a new version"
        case .ceremonyOpened: "opening a ceremony"
        case .ceremonyApproved: "an approval"
        case .ceremonyRejected: "a rejection"
        case .ceremonyExpired: "the end of a ceremony"
        case .ceremonyWithdrawn: "a withdrawal"
        case .ceremonySuperseded: "a new version in the place of what is to be approved"
        case .deploymentRecorded: "a deployment"
        case .deploymentRolledBack: "a rollback"
        case .retired: "retirement"
        }
    }
}
