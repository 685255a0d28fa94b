package import Evidence

/// What a policy says of an artifact: a pure function of the policy and of the bytes that the inputs name. Its canonical JSON is
/// known by its SHA-256, so that whoever evaluates again sees at once whether the same came out.
package struct VerdictEvaluation: Hashable, Sendable {
    /// Of the rules by which facts are read and expressions evaluated: another one may come to another result.
    package static let evaluatorVersion = 1
    /// Of what a rule found, so many are named.
    package static let foundLimit = 20

    package struct Reason: Hashable, Sendable {
        package var rule: String
        package var decision: VerdictDecision
        package var reason: String
        /// What the rule's list holds, named by identifiers.
        package var found: [String] = []
        package var foundCount = 0
        /// Why the rule could not be evaluated.
        package var failure: String?

        package var json: JSON {
            [
                "decision": .string(decision.rawValue), "failure": .optional(failure),
                "found": .array(found.map(JSON.string)), "found_count": .integer(foundCount),
                "reason": .string(reason), "rule": .string(rule),
            ]
        }
    }

    package let policy: Digest
    package let inputs: Digest
    package let decision: VerdictDecision
    /// Of rules that applied or could not be evaluated, in the policy's order.
    package let reasons: [Reason]
    package let choices: [VEXChoice]
    package let steps: Int
    /// Canonical JSON, made once.
    package private(set) var bytes: [UInt8] = []
    package private(set) var digest: Digest = .sha256(of: [])

    /// - Parameter bodies: the documents' bytes by their SHA-256.
    package init(
        of inputs: VerdictInputs,
        bodies: [Digest: [UInt8]],
        under policy: VerdictPolicy,
        stepLimit: Int = RuleEvaluator.stepLimit
    ) throws(VerdictInputFault) {
        let facts = try VerdictFacts(inputs, bodies: bodies)
        let (vulnerabilities, choices) = facts.vulnerabilities(by: policy.vex)
        var names = facts.names
        names["vulnerabilities"] = .array(vulnerabilities)
        names["parameters"] = .object(policy.parameters)
        var evaluator = RuleEvaluator(names, limit: stepLimit)
        var reasons: [Reason] = []
        for rule in policy.rules {
            var reason = Reason(rule: rule.name, decision: rule.decision, reason: rule.reason)
            do throws(RuleFailure) {
                switch try evaluator.value(of: rule.when) {
                case .bool(let applies): if !applies { continue }
                case .array(let list):
                    if list.isEmpty { continue }
                    reason.found = list.prefix(Self.foundLimit).map(Self.name)
                    reason.foundCount = list.count
                case let other:
                    throw .wrongKind(expected: "a truth value or a list", found: RuleValue.kind(other))
                }
            } catch {
                reason.decision = .block
                reason.failure = error.description
            }
            reasons.append(reason)
        }
        self.policy = policy.digest
        self.inputs = inputs.digest
        self.reasons = reasons
        self.choices = choices
        decision = reasons.map(\.decision).max() ?? policy.byDefault
        steps = evaluator.steps
        bytes = json.canonicalBytes()
        digest = .sha256(of: bytes)
    }

    /// What a person knows it by.
    private static func name(_ value: JSON) -> String {
        let text: String
        if let object = value.object {
            let parts = ["id", "purl", "name", "node"].compactMap { object[$0]?.string }.prefix(2)
            text =
                parts.isEmpty
                ? String(decoding: value.canonicalBytes(), as: UTF8.self) : parts.joined(separator: " ")
        } else {
            text = value.string ?? String(decoding: value.canonicalBytes(), as: UTF8.self)
        }
        return String(text.unicodeScalars.filter { $0.value != 0 }.prefix(300).map(Character.init))
    }

    package var json: JSON {
        [
            "decision": .string(decision.rawValue), "evaluator": .integer(Self.evaluatorVersion),
            "inputs_sha256": .string(inputs.hex), "policy_sha256": .string(policy.hex),
            "reasons": .array(reasons.map(\.json)), "steps": .integer(steps),
            "vex": .array(choices.map(\.json)),
        ]
    }
}
