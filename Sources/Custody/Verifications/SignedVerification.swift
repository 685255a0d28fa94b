package import Evidence

/// What an independent verifier says in a signed statement (Documents/formats/verification-statement.md).
package struct SignedVerification: Hashable, Sendable {
    package static let predicateType = "urn:muniment:predicate:verification:v1"

    package var observation: Observation
    /// The verdict that the verifier claims; ours is derived.
    package var claimed: Verdict?

    /// Where a statement is not of the form.
    package struct Fault: Error, Hashable, Sendable {
        /// A JSON Pointer into the statement.
        package var path: String
        package var expected: String
    }

    /// Reads the statement; whose it is, the envelope says.
    package init(_ statement: Statement, by verifier: RegisteredVerifier, in envelope: Envelope) throws(Fault)
    {
        guard statement.predicateType.utf8.elementsEqual(Self.predicateType.utf8) else {
            throw Fault(path: "/predicateType", expected: Self.predicateType)
        }
        let predicate = JSON.object(statement.predicate)
        func text(_ name: String, in object: JSON?, at path: String) throws(Fault) -> String {
            guard let text = object?[name]?.string, !text.isEmpty else {
                throw Fault(path: "\(path)/\(name)", expected: "a text")
            }
            return text
        }
        let layer = try text("layer", in: predicate, at: "/predicate")
        guard layer == Verification.Layer.layer3.rawValue else {
            throw Fault(path: "/predicate/layer", expected: Verification.Layer.layer3.rawValue)
        }
        let moment = try text("verified_at", in: predicate, at: "/predicate")
        guard let verifiedAt = Instant(rfc3339: moment) else {
            throw Fault(path: "/predicate/verified_at", expected: "a moment as in RFC 3339")
        }
        let seen: Observation.Seen
        switch (predicate["seen"]?["cid"]?.string, predicate["seen"]?["error"]?.string) {
        case (let cid?, nil):
            guard let digest = ContentIdentifier(cid)?.digest, statement.isAbout(digest) else {
                throw Fault(path: "/subject", expected: "the sha256 of /predicate/seen/cid")
            }
            seen = .cid(cid)
        case (nil, let reason?): seen = .failure(reason)
        default: throw Fault(path: "/predicate/seen", expected: "exactly one of cid and error")
        }
        var claimed: Verdict?
        if let word = predicate["verdict"], !word.isNull {
            guard let verdict = word.string.flatMap(Verdict.init) else {
                throw Fault(path: "/predicate/verdict", expected: "match, drift or error")
            }
            claimed = verdict
        }
        self.claimed = claimed
        var evidence: JSONObject = [
            "envelope": envelope.json,
            "envelope_sha256": .string(Digest.sha256(of: envelope.canonicalBytes()).hex),
        ]
        evidence["claimed_verdict"] = claimed.map { .string($0.rawValue) }
        observation = Observation(
            artifact: try text("artifact", in: predicate, at: "/predicate"),
            target: Target(
                kind: try text("kind", in: predicate["target"], at: "/predicate/target"),
                identifier: try text("identifier", in: predicate["target"], at: "/predicate/target")
            ),
            layer: layer,
            verifierDID: verifier.did,
            infrastructure: verifier.infrastructure.rawValue,
            verifiedAt: verifiedAt,
            seen: seen,
            evidence: .object(evidence)
        )
    }
}
