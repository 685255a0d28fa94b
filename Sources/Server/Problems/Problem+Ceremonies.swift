import API
import Custody
import Evidence

/// Refusals about ceremonies, their signatures and substrates.
extension Problem {
    static func unknownCeremony(_ reference: String) -> Problem {
        .missing(
            "ceremony",
            reference,
            field: "ceremony",
            remedy: "list them with muniment ceremony list"
        )
    }

    static func ceremonyClassNotAllowed(_ name: String, _ allowed: [String]) -> Problem {
        .refused(
            422,
            "ceremony_class_not_allowed",
            "the accord does not allow the class «\(name)»",
            field: "ceremony_class",
            remedy: "use \(allowed.joined(separator: " or "))"
        )
    }

    static func ceremonyClassTooWeak(_ name: String, _ demanded: String) -> Problem {
        .refused(
            422,
            "ceremony_class_too_weak",
            "the accord demands \(demanded) of this artifact, which is stricter than «\(name)»",
            field: "ceremony_class",
            remedy: "leave the class out, or name one that wants as many signatures or more"
        )
    }

    static func ceremonyClassNeeded(_ allowed: [String]) -> Problem {
        .refused(
            422,
            "ceremony_class_needed",
            "the accord does not allow exactly one class",
            field: "ceremony_class",
            remedy: allowed.isEmpty
                ? "amend the accord to allow one" : "name \(allowed.joined(separator: " or "))"
        )
    }

    static func quorumUnreachable(_ quorum: Int, _ witnesses: Int) -> Problem {
        .refused(
            422,
            "quorum_unreachable",
            "\(quorum) must sign, but the accord lists \(witnesses) witnesses",
            field: "ceremony_class",
            remedy: "amend the accord with muniment accord amend --add-witness"
        )
    }

    static func proposersNeeded(_ quorum: Int, _ left: Int) -> Problem {
        .refused(
            422,
            "quorum_unreachable",
            "\(quorum) must sign, and besides those who proposed the accord has \(left) witnesses",
            field: "ceremony_class",
            remedy: "let somebody else register or open it, or amend the accord with --add-witness"
        )
    }

    static func proposerMayNotSign(_ did: String) -> Problem {
        .refused(
            403,
            "four_eyes",
            "\(did) proposed this version or approved it in an emergency, and the accord wants other eyes on it",
            field: "envelope.signatures.keyid",
            remedy: "let another witness sign, and hand the signature in"
        )
    }

    static func emergencyNotAllowed(_ accord: String) -> Problem {
        .refused(
            422,
            "emergency_not_allowed",
            "the accord «\(accord)» knows no emergency",
            field: "emergency_reason",
            remedy: "open an ordinary ceremony, or amend the accord's tier_policy.emergency"
        )
    }

    static var reviewUnreachable: Problem {
        .refused(
            422,
            "review_unreachable",
            "besides those who sign, nobody would be left to review what is approved in an emergency",
            field: "envelope.signatures",
            remedy: "let fewer sign, or amend the accord with more witnesses"
        )
    }

    static var reviewStays: Problem {
        .refused(
            409,
            "review_stays",
            "a review after an emergency is not taken back",
            field: nil,
            remedy: "sign it, or reject it with a reason"
        )
    }

    static func notTheProposer(_ accord: String) -> Problem {
        .refused(
            403,
            "not_the_proposer",
            "only who opened the ceremony and members of the accord «\(accord)» may withdraw it",
            field: nil,
            remedy: "a witness rejects it with muniment ceremony reject"
        )
    }

    static func decidedElsewhere(_ substrate: String) -> Problem {
        .refused(
            409,
            "decided_elsewhere",
            "the substrate «\(substrate)» decides this ceremony; nothing of this request was saved",
            field: nil,
            remedy:
                "decide it in the cluster (kubectl get ceremonies), or take it back with muniment ceremony withdraw"
        )
    }

    static func unknownSubstrate(_ name: String) -> Problem {
        .missing("substrate", name, field: "name", remedy: "list them with muniment substrate list")
    }

    static var substratePresent: Problem {
        .refused(
            409,
            "substrate_present",
            "the tenant has a substrate already, and ceremonies are decided in one place",
            field: nil,
            remedy: "remove it first with muniment substrate remove"
        )
    }

    static func ceremonyClosed(_ state: CeremonyState) -> Problem {
        .refused(
            409,
            "ceremony_closed",
            "the ceremony is \(state.rawValue)",
            field: nil,
            remedy: "open a new one where the artifact still needs approval"
        )
    }

    static func ceremonyExpired(_ at: Instant) -> Problem {
        .refused(
            409,
            "ceremony_expired",
            "the ceremony ended at \(at)",
            field: nil,
            remedy: "open a new one with muniment ceremony open"
        )
    }

    static func payloadTypeMismatch(_ expected: String, _ actual: String) -> Problem {
        .refused(
            422,
            "payload_type_mismatch",
            "the envelope's type is \(actual), not \(expected)",
            field: "envelope.payloadType",
            remedy: "sign the ceremony's payload with its payload_type"
        )
    }

    static var payloadMismatch: Problem {
        .refused(
            422,
            "payload_mismatch",
            "the envelope is over other bytes than the ceremony's statement",
            field: "envelope.payload",
            remedy: "sign the payload that the ceremony gives, byte for byte"
        )
    }

    static func notEligible(_ did: String) -> Problem {
        .refused(
            403,
            "not_a_witness",
            "\(did) is not listed as a witness for this ceremony",
            field: "envelope.signatures.keyid",
            remedy: "sign with a listed key, or amend the accord and open a new ceremony"
        )
    }

    static func votesForItself(_ did: String) -> Problem {
        .refused(
            403,
            "votes_for_itself",
            "\(did) is a witness of this ceremony, and casts no vote but its own",
            field: "on_behalf_of",
            remedy:
                "leave it out; the other witness signs itself, or gives its vote to a key that has none"
        )
    }

    static func voteNotGiven(_ witness: String, _ delegate: String) -> Problem {
        .refused(
            403,
            "vote_not_given",
            "\(witness) has not given its vote to \(delegate)",
            field: "on_behalf_of",
            remedy:
                "name a witness who did, or leave it out; muniment delegation list shows who gave what to whom"
        )
    }

    static func alreadySigned(_ did: String) -> Problem {
        .refused(
            409,
            "already_signed",
            "\(did) has signed already",
            field: "envelope.signatures.keyid",
            remedy: "another witness must sign"
        )
    }

    static func signatureInvalid(_ did: String) -> Problem {
        .refused(
            422,
            "signature_invalid",
            "the signature is not one of \(did) over this statement",
            field: "envelope.signatures.sig",
            remedy: "sign the DSSE pre-authentication encoding with that DID's key"
        )
    }
}
