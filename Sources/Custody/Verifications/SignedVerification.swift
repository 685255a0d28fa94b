package import Evidence
package import Postgres

/// What an independent verifier says in a signed statement (Documents/formats/verification-statement.md).
package struct SignedVerification: Hashable, Sendable {
    package static let predicateType = "urn:muniment:predicate:verification:v2"

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
    ///
    /// - Parameter audience: whom it must be made for: another tenant that trusts the same verifier can't use it.
    package init(
        _ statement: Statement,
        by verifier: RegisteredVerifier,
        in envelope: Envelope,
        for audience: TenantID
    ) throws(Fault) {
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
        guard try text("audience", in: predicate, at: "/predicate") == audience.description else {
            throw Fault(path: "/predicate/audience", expected: "this tenant, \(audience)")
        }
        let layer = try text("layer", in: predicate, at: "/predicate")
        guard layer == Verification.Layer.layer3.rawValue else {
            throw Fault(path: "/predicate/layer", expected: Verification.Layer.layer3.rawValue)
        }
        let moment = try text("verified_at", in: predicate, at: "/predicate")
        guard let verifiedAt = Instant(rfc3339: moment) else {
            throw Fault(path: "/predicate/verified_at", expected: "a moment as in RFC 3339")
        }
        let (seen, form) = try Self.seen(predicate["seen"], statement)
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
            form: form,
            evidence: .object(evidence)
        )
    }

    /// `{"cid", "normal"?}`, `{"absent"}` or `{"error"}`.
    private static func seen(
        _ told: JSON?,
        _ statement: Statement
    ) throws(Fault) -> (Observation.Seen, FormDigest?) {
        let path = "/predicate/seen"
        let members = ["cid", "absent", "error"].filter { told?[$0] != nil }
        guard let name = members.first, members.count == 1 else {
            throw Fault(path: path, expected: "an object with exactly one of cid, absent and error")
        }
        guard let text = told?[name]?.string else {
            throw Fault(path: "\(path)/\(name)", expected: "a text")
        }
        guard name == "cid" else {
            guard told?["normal"] == nil else {
                throw Fault(path: "\(path)/normal", expected: "left out where there is no cid")
            }
            return (name == "absent" ? .absent(text) : .failure(text), nil)
        }
        guard let digest = ContentIdentifier(text)?.digest, statement.isAbout(digest) else {
            throw Fault(path: "/subject", expected: "the sha256 of /predicate/seen/cid")
        }
        return (.cid(text), try form(told?["normal"], at: "\(path)/normal"))
    }

    /// Of the form that the verifier brought into its normal form; `nil` where it says nothing of it.
    private static func form(_ told: JSON?, at path: String) throws(Fault) -> FormDigest? {
        guard let told else { return nil }
        guard let normaliser = told["normaliser"]?.string, isRules(normaliser) else {
            throw Fault(path: "\(path)/normaliser", expected: "rules as kind/number: dns_zone/1")
        }
        guard let digest = told["digest"]?.string, ContentIdentifier(digest) != nil else {
            throw Fault(path: "\(path)/digest", expected: "sha256: and 64 hexadecimal digits")
        }
        // Digests of secrets under another key than the tenant's say nothing to it.
        return told["key_id"] == nil ? FormDigest(normaliser: normaliser, digest: digest) : nil
    }

    private static func isRules(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 60 else { return false }
        return !parts[0].isEmpty && parts[0].allSatisfy { (97...122).contains($0) || $0 == UInt8(ascii: "_") }
            && !parts[1].isEmpty && parts[1].allSatisfy { (48...57).contains($0) }
    }
}
