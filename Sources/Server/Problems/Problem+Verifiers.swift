import API

/// Refusals about verifiers and accepted deviations.
extension Problem {
    static func unknownVerifier(_ reference: String) -> Problem {
        .missing(
            "verifier",
            reference,
            field: "verifier",
            remedy: "list them with muniment verifier list"
        )
    }

    static func verifierKnown(_ name: String, _ did: String) -> Problem {
        .refused(
            409,
            "verifier_known",
            "\(name) with \(did) is trusted already",
            field: "did",
            remedy: "revoke it first, or give another name and DID"
        )
    }

    static func keysNotHad(_ did: String, _ reason: String) -> Problem {
        .refused(
            422,
            "keys_not_had",
            "the keys of \(did) were not had: \(reason)",
            field: "did",
            remedy:
                "see that its document is served over HTTPS, and try again; muniment evidence resolve-did shows it"
        )
    }

    static func keysStay(_ did: String) -> Problem {
        .refused(
            409,
            "keys_stay",
            "\(did) is its key: there is nothing to ask for again",
            field: nil,
            remedy: "for another key, revoke the verifier and add one with the new DID"
        )
    }

    static func verifierNotTrusted(_ did: String) -> Problem {
        .refused(
            403,
            "verifier_not_trusted",
            did.isEmpty
                ? "no signature names the DID of a verifier"
                : "\(did) is no verifier that is trusted here",
            field: "envelope.signatures.keyid",
            remedy: "have it added with muniment verifier add; the keyid is the verifier's DID"
        )
    }

    static func tooManyVerifiers(_ kind: String, _ identifier: String, _ limit: Int) -> Problem {
        .refused(
            409,
            "too_many_verifiers",
            "\(limit) verifiers have looked at \(kind)/\(identifier), as many as are kept apart there",
            field: "verifier_did",
            remedy:
                "look under a DID that has looked there before, or without one: a job needs no key for each run"
        )
    }

    static func signatureNeeded(_ did: String?) -> Problem {
        .refused(
            422,
            "signature_needed",
            did.map { "\($0) is an independent verifier, whose results are taken signed alone" }
                ?? "what stands in layer3 is said by an independent verifier, and is taken signed alone",
            field: did == nil ? "layer" : "verifier_did",
            remedy:
                "have the verifier sign it: muniment verify submit --signed-with KEY, or use layer1 or layer2"
        )
    }

    static func statementUnfit(_ fault: String) -> Problem {
        .refused(
            422,
            "statement_unfit",
            "what was signed is no statement about a verification: \(fault)",
            field: "envelope.payload",
            remedy: "sign a statement of the form of Documents/formats/verification-statement.md"
        )
    }

    static func nothingToAccept(_ kind: String, _ identifier: String) -> Problem {
        .refused(
            409,
            "nothing_to_accept",
            "no verifier has seen anything on \(kind)/\(identifier) that differs since it was last deployed to",
            field: "target_identifier",
            remedy: "look, and accept what is found then: muniment verify submit"
        )
    }

    static func deploymentDiffers(_ kind: String, _ identifier: String) -> Problem {
        .refused(
            409,
            "deployment_differs",
            "what is deployed on \(kind)/\(identifier) is not what shall stand there: that can't be accepted",
            field: "target_identifier",
            remedy: "deploy what was approved, or have approved what is deployed"
        )
    }

    static func seenDiffers(_ asked: String, _ seen: String) -> Problem {
        .refused(
            409,
            "seen_differs",
            "what is seen there is \(seen) by now, not \(asked)",
            field: "cid",
            remedy: "look at what differs now, and decide again"
        )
    }

    static func unknownAcceptance(_ id: String) -> Problem {
        .refused(
            404,
            "unknown_acceptance",
            "there is no accepted deviation «\(id)»",
            field: "acceptance_id",
            remedy: "list them with muniment deviation list"
        )
    }
}
