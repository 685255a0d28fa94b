package import Evidence
package import Postgres

/// What an independent verifier says in a signed statement (Documents/formats/verification-statement.md): one result or several.
package struct SignedVerification: Hashable, Sendable {
    package static let predicateType = "urn:muniment:predicate:verification:v2"
    /// Of one statement.
    package static let resultLimit = 100

    /// In the statement's order; never none. The verdict that the verifier claims stands with the evidence; ours is derived.
    package private(set) var observations: [Observation] = []

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
        let predicate = SignedResult(JSON.object(statement.predicate), at: "/predicate")
        guard try predicate.text("audience") == audience.description else {
            throw Fault(path: "/predicate/audience", expected: "this tenant, \(audience)")
        }
        guard try predicate.text("layer") == Verification.Layer.layer3.rawValue else {
            throw Fault(path: "/predicate/layer", expected: Verification.Layer.layer3.rawValue)
        }
        let digest = JSON.string(Digest.sha256(of: envelope.canonicalBytes()).hex)
        for (index, told) in try Self.results(of: predicate).enumerated() {
            var evidence: JSONObject = ["envelope_sha256": digest]
            // Once: with the others of the statement stands what it is found by.
            if index == 0 { evidence["envelope"] = envelope.json }
            evidence["claimed_verdict"] = try told.verdict.map { .string($0.rawValue) }
            let (seen, form) = try told.seen(statement)
            observations.append(
                Observation(
                    artifact: try told.text("artifact"),
                    target: try told.target,
                    layer: Verification.Layer.layer3.rawValue,
                    verifierDID: verifier.did,
                    infrastructure: verifier.infrastructure.rawValue,
                    verifiedAt: try told.moment("verified_at"),
                    seen: seen,
                    form: form,
                    evidence: .object(evidence)
                )
            )
        }
    }

    /// The predicate itself, or what it lists.
    private static func results(of predicate: SignedResult) throws(Fault) -> [SignedResult] {
        guard let listed = predicate.json["results"] else { return [predicate] }
        let path = "\(predicate.path)/results"
        guard let results = listed.array, (1...resultLimit).contains(results.count) else {
            throw Fault(path: path, expected: "a list of 1 to \(resultLimit) results")
        }
        return results.enumerated().map { index, result in SignedResult(result, at: "\(path)/\(index)") }
    }
}

/// One result as a statement tells it, and where.
private struct SignedResult {
    typealias Fault = SignedVerification.Fault

    let json: JSON
    let path: String

    init(_ json: JSON, at path: String) {
        self.json = json
        self.path = path
    }

    func text(_ name: String) throws(Fault) -> String {
        guard let text = json[name]?.string, !text.isEmpty else {
            throw Fault(path: "\(path)/\(name)", expected: "a text")
        }
        return text
    }

    func moment(_ name: String) throws(Fault) -> Instant {
        guard let moment = Instant(rfc3339: try text(name)) else {
            throw Fault(path: "\(path)/\(name)", expected: "a moment as in RFC 3339")
        }
        return moment
    }

    var target: Target {
        get throws(Fault) {
            let told = SignedResult(json["target"] ?? .null, at: "\(path)/target")
            return Target(kind: try told.text("kind"), identifier: try told.text("identifier"))
        }
    }

    /// As the verifier claims it; `nil`: it claims none.
    var verdict: Verdict? {
        get throws(Fault) {
            guard let word = json["verdict"], !word.isNull else { return nil }
            guard let verdict = word.string.flatMap(Verdict.init) else {
                throw Fault(path: "\(path)/verdict", expected: "match, drift or error")
            }
            return verdict
        }
    }

    /// `{"cid", "normal"?}`, `{"absent"}` or `{"error"}`.
    func seen(_ statement: Statement) throws(Fault) -> (Observation.Seen, FormDigest?) {
        let told = json["seen"]
        let path = "\(path)/seen"
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
            throw Fault(path: "/subject", expected: "the sha256 of \(path)/cid")
        }
        return (.cid(text), try Self.form(told?["normal"], at: "\(path)/normal"))
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
