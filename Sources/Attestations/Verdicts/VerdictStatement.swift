package import Evidence

/// What is signed of a verdict: an in-toto statement about the artifact, by its SHA-256.
package struct VerdictStatement: Hashable, Sendable {
    package static let predicateType = "https://muniment.dev/attestation/verdict/v1"
    package static let summaryType = "https://slsa.dev/verification_summary/v1"

    package var id: UniqueID
    package var subject: Digest
    package var subjectName: String?
    package var policyName: String
    package var policyVersion: Int
    package var policy: Digest
    package var inputs: Digest
    package var inputCount: Int
    package var evaluation: Digest
    package var decision: VerdictDecision
    /// Without what the rules found, which the evaluation names.
    package var reasons: [VerdictEvaluation.Reason]
    /// Of W3C's trace context, 32 hexadecimal digits.
    package var traceID: String?
    package var judgedAt: Instant
    package var madeAt: Instant
    package var madeBy: String

    package init(
        id: UniqueID,
        inputs: VerdictInputs,
        policy: VerdictPolicy,
        version: Int,
        evaluation: VerdictEvaluation,
        traceID: String?,
        at now: Instant,
        by actor: String
    ) {
        self.id = id
        subject = inputs.subject
        subjectName = inputs.subjectName
        policyName = policy.name
        policyVersion = version
        self.policy = policy.digest
        self.inputs = inputs.digest
        inputCount = inputs.documents.count
        self.evaluation = evaluation.digest
        decision = evaluation.decision
        reasons = evaluation.reasons.map { reason in
            var reason = reason
            reason.found = []
            return reason
        }
        self.traceID = traceID
        judgedAt = inputs.at
        madeAt = now
        madeBy = actor
    }

    package var statement: Statement {
        Statement(
            subjects: [Statement.Subject(name: subjectName, sha256: subject)],
            predicateType: Self.predicateType,
            predicate: [
                "at": .string(madeAt.description), "by": .string(madeBy),
                "decision": .string(decision.rawValue), "evaluation_sha256": .string(evaluation.hex),
                "input_count": .integer(inputCount), "inputs_sha256": .string(inputs.hex),
                "judged_at": .string(judgedAt.description),
                "policy": [
                    "name": .string(policyName), "sha256": .string(policy.hex),
                    "version": .integer(policyVersion),
                ],
                "reasons": .array(reasons.map(\.json)), "trace_id": .optional(traceID),
                "verdict_id": .string(id.description),
            ]
        )
    }

    /// `nil` of what is no such statement.
    package init?(_ statement: Statement) {
        let predicate = statement.predicate
        func digest(_ json: JSON?) -> Digest? { json?.string.flatMap { Digest(hex: $0) } }
        func instant(_ name: String) -> Instant? { predicate[name]?.string.flatMap { Instant(rfc3339: $0) } }
        guard statement.predicateType == Self.predicateType, let about = statement.subjects.first,
            let subject = about.digests["sha256"].flatMap({ Digest(hex: $0) }),
            let id = predicate["verdict_id"]?.string.flatMap({ UniqueID($0) }),
            let decision = predicate["decision"]?.string.flatMap(VerdictDecision.init),
            let policy = predicate["policy"], let policyDigest = digest(policy["sha256"]),
            let inputs = digest(predicate["inputs_sha256"]),
            let evaluation = digest(predicate["evaluation_sha256"]),
            let judgedAt = instant("judged_at"), let madeAt = instant("at")
        else { return nil }
        self.id = id
        self.subject = subject
        subjectName = about.name
        policyName = policy["name"]?.string ?? ""
        policyVersion = policy["version"]?.number.flatMap { Int(exactly: $0) } ?? 0
        self.policy = policyDigest
        self.inputs = inputs
        inputCount = predicate["input_count"]?.number.flatMap { Int(exactly: $0) } ?? 0
        self.evaluation = evaluation
        self.decision = decision
        reasons = (predicate["reasons"]?.array ?? []).map(VerdictEvaluation.Reason.init)
        traceID = predicate["trace_id"]?.string
        self.judgedAt = judgedAt
        self.madeAt = madeAt
        madeBy = predicate["by"]?.string ?? ""
    }

    /// The same as a verification summary of SLSA 1.0 (VSA): `block` is FAILED, all else PASSED.
    ///
    /// What SLSA's tracks say of an artifact is not looked at here, so no level of theirs is named: the only level is our own
    /// word for the decision, which the specification allows where it does not begin with `SLSA_`.
    ///
    /// - Parameters:
    ///   - verifier: a URI for this installation.
    ///   - resource: the artifact's URI; where it is left out, the subject's digest.
    package func summary(verifier: String, resource: String?, inputs: VerdictInputs) -> Statement {
        let passed = decision != .block
        let level = passed ? "MUNIMENT_VERDICT_\(decision.rawValue.uppercased())" : "FAILED"
        return Statement(
            subjects: [Statement.Subject(name: subjectName, sha256: subject)],
            predicateType: Self.summaryType,
            predicate: [
                "verifier": ["id": .string(verifier)], "timeVerified": .string(madeAt.description),
                "resourceUri": .string(resource ?? "sha256:\(subject.hex)"),
                "policy": [
                    "uri": .string("\(verifier)/verdict-policies/\(policyName)/\(policyVersion)"),
                    "digest": ["sha256": .string(policy.hex)],
                ],
                "inputAttestations": .array(
                    inputs.documents.map {
                        [
                            "uri": .string("urn:muniment:\($0.node)"),
                            "digest": ["sha256": .string($0.digest.hex)],
                        ]
                    }
                ),
                "verificationResult": .string(passed ? "PASSED" : "FAILED"),
                "verifiedLevels": [.string(level)], "slsaVersion": "1.0",
            ]
        )
    }
}

extension VerdictEvaluation.Reason {
    package init(_ json: JSON) {
        self.init(
            rule: json["rule"]?.string ?? "",
            decision: json["decision"]?.string.flatMap(VerdictDecision.init) ?? .block,
            reason: json["reason"]?.string ?? "",
            found: (json["found"]?.array ?? []).compactMap(\.string),
            foundCount: json["found_count"]?.number.flatMap { Int(exactly: $0) } ?? 0,
            failure: json["failure"]?.string
        )
    }
}
