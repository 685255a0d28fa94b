package import Evidence

/// A verdict with all that it rests on: the entry of the ledger with its proof, the policy, and the bytes of every input, so
/// that anybody can evaluate it again. The form stands in `Documents/formats/verdict-bundle.md`.
package struct VerdictBundle: Sendable {
    package static let mediaType = "application/vnd.muniment.verdict-bundle+json;version=1"
    package static let byteLimit = 192 << 20
    /// Of all inputs together, before Base64.
    package static let inputByteLimit = 96 << 20

    /// Its one envelope is the verdict's.
    package var evidence: EvidenceBundle
    package var policy: [UInt8]
    package var inputs: [UInt8]
    package var documents: [[UInt8]]

    package init(evidence: EvidenceBundle, policy: [UInt8], inputs: [UInt8], documents: [[UInt8]]) {
        self.evidence = evidence
        self.policy = policy
        self.inputs = inputs
        self.documents = documents
    }

    package var json: JSON {
        [
            "media_type": .string(Self.mediaType), "evidence": evidence.json,
            "policy": .string(Base64.encode(policy)), "inputs": .string(Base64.encode(inputs)),
            "documents": .array(documents.map { .string(Base64.encode($0)) }),
        ]
    }

    /// Whether bytes are meant to be one.
    package static func isMeant(by bytes: [UInt8]) -> Bool {
        guard bytes.count <= byteLimit, let document = try? LooseJSON(parsing: bytes[...]) else {
            return false
        }
        return document["media_type"]?.string == mediaType
    }

    package init(parsing bytes: [UInt8]) throws(VerdictBundleFault) {
        guard bytes.count <= Self.byteLimit,
            let document = try? JSON(parsing: bytes, limits: JSONLimits(depth: 40, size: Self.byteLimit)),
            document["media_type"]?.string == Self.mediaType, let evidence = document["evidence"],
            let policy = document["policy"]?.string.flatMap(Base64.decode),
            let inputs = document["inputs"]?.string.flatMap(Base64.decode),
            let encoded = document["documents"]?.array
        else { throw .malformed }
        var documents: [[UInt8]] = []
        for text in encoded {
            guard let bytes = text.string.flatMap(Base64.decode) else { throw .malformed }
            documents.append(bytes)
        }
        do throws(DocumentError) {
            self.evidence = try EvidenceBundle(parsing: evidence.canonicalBytes())
        } catch {
            throw .evidence(error)
        }
        self.policy = policy
        self.inputs = inputs
        self.documents = documents
    }
}

/// Why a verdict's bundle does not show what it is to show.
package enum VerdictBundleFault: Error, Hashable, Sendable {
    case malformed
    case evidence(DocumentError)
    case proof(BundleFault)
    /// The entry's envelope holds no verdict, or nobody whose key is there signed it.
    case noVerdict
    /// What the entry says is not what was signed.
    case otherEntry(member: String)
    case otherPolicy
    case policy(VerdictPolicyFault)
    case otherInputs
    case inputs(VerdictInputFault)
    case otherEvaluation(stated: Digest, derived: Digest)
    case otherDecision(stated: VerdictDecision, derived: VerdictDecision)
}

extension VerdictBundleFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .malformed: "the document is not in the form of a verdict's bundle"
        case .evidence(let error): "the evidence in it can't be read: \(error)"
        case .proof(let fault): "\(fault)"
        case .noVerdict: "the entry's envelope is not a verdict that was signed with the key given with it"
        case .otherEntry(let member): "the entry's \(member) is not what the signed statement says"
        case .otherPolicy: "the policy in the bundle is not the one that the verdict names"
        case .policy(let fault): "\(fault)"
        case .otherInputs: "the inputs in the bundle are not those that the verdict names"
        case .inputs(let fault): "\(fault)"
        case .otherEvaluation(let stated, let derived):
            "evaluated again it gives \(derived), and the verdict says \(stated)"
        case .otherDecision(let stated, let derived):
            "evaluated again it is \(derived.rawValue), and the verdict says \(stated.rawValue)"
        }
    }
}

extension VerdictBundle {
    package struct Findings: Sendable {
        package var evidence: BundleFindings
        package var verdict: VerdictStatement
        package var evaluation: VerdictEvaluation
        /// Whose key signed it: a DID.
        package var signer: String
        package var proved: [String]
        package var notProved: [String]
    }

    /// Derives everything again: the proof, what was signed, and the decision out of the inputs' bytes.
    package func verify(
        logKey: NoteKey,
        cosigners: [NoteKey] = [],
        required: Int = 0
    ) throws(VerdictBundleFault) -> Findings {
        let found: BundleFindings
        do throws(BundleFault) {
            found = try evidence.verify(logKey: logKey, cosigners: cosigners, required: required)
        } catch {
            throw .proof(error)
        }
        guard evidence.envelopes.count == 1, let envelope = evidence.envelopes.first,
            envelope.payloadType == Statement.payloadType, let signer = found.envelopes.first?.signers.first,
            let statement = try? Statement(parsing: envelope.payload),
            let verdict = VerdictStatement(statement), statement.canonicalBytes() == envelope.payload
        else { throw .noVerdict }
        try check(found.entry, against: verdict)
        guard .sha256(of: policy) == verdict.policy else { throw .otherPolicy }
        let rules: VerdictPolicy
        do throws(VerdictPolicyFault) { rules = try VerdictPolicy(parsing: policy) } catch {
            throw .policy(error)
        }
        guard .sha256(of: inputs) == verdict.inputs else { throw .otherInputs }
        let evaluation: VerdictEvaluation
        do throws(VerdictInputFault) {
            let inputs = try VerdictInputs(parsing: inputs)
            guard inputs.subject == verdict.subject else { throw .malformedInputs }
            var bodies: [Digest: [UInt8]] = [:]
            for document in documents { bodies[.sha256(of: document)] = document }
            evaluation = try VerdictEvaluation(of: inputs, bodies: bodies, under: rules)
        } catch {
            throw .inputs(error)
        }
        guard evaluation.decision == verdict.decision else {
            throw .otherDecision(stated: verdict.decision, derived: evaluation.decision)
        }
        guard evaluation.digest == verdict.evaluation else {
            throw .otherEvaluation(stated: verdict.evaluation, derived: evaluation.digest)
        }
        return Findings(
            evidence: found,
            verdict: verdict,
            evaluation: evaluation,
            signer: signer,
            proved: found.proved + [
                "The policy “\(verdict.policyName)”, version \(verdict.policyVersion), evaluated again over the "
                    + "\(verdict.inputCount) inputs in this bundle, gives \(verdict.decision.rawValue) for "
                    + "sha256:\(verdict.subject.hex), byte for byte as the verdict says."
            ],
            notProved: found.notProved + [
                "That these are all documents there were about the artifact: only those that the verdict names were "
                    + "looked at.",
                "What its trust verdicts rest on: they are believed because the keys in the inputs signed them.",
            ]
        )
    }

    private func check(
        _ entry: Entry?,
        against verdict: VerdictStatement
    ) throws(VerdictBundleFault) {
        guard let data = entry?.data else { return }
        for (member, value) in [
            ("verdict_id", verdict.id.description), ("subject_sha256", verdict.subject.hex),
            ("decision", verdict.decision.rawValue), ("policy_sha256", verdict.policy.hex),
            ("inputs_sha256", verdict.inputs.hex), ("evaluation_sha256", verdict.evaluation.hex),
        ] where data[member]?.string != value { throw .otherEntry(member: member) }
    }
}
