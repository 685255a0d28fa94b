import Evidence

/// A policy in Muniment's own form: which operations on which secrets, for whom, and when.
package struct SecretsDocument: Hashable, Sendable {
    package var secrets: [SecretPattern]
    package var operations: Capabilities
    package var conditions: PolicyConditions
    /// Whom it is about, each in its normal form, sorted; empty: every token that names it.
    package var entityBindings: [String]
    /// The longest that what is issued under it may live, in seconds.
    package var maxTTL: Int?
    /// Refuses what it names in place of allowing it.
    package var isDeny: Bool

    package static let secretLimit = 1_000

    /// The members that only this form has.
    static let members: Set<String> = [
        "allowed_secrets", "allowed_operations", "conditions", "max_ttl_seconds", "deny_policy",
    ]

    init(_ items: [HCLItem]) throws(HCLFault) {
        var reader = try PolicyReader(items, of: "the document", at: items.first?.offset ?? 0)
        secrets = try reader.secrets()
        operations = try reader.operations()
        conditions = try reader.node("conditions").map(PolicyConditions.init) ?? PolicyConditions()
        entityBindings = try reader.entityBindings()
        maxTTL = try reader.integer("max_ttl_seconds", in: 1...PolicyReader.longest)
        isDeny = try reader.flag("deny_policy") ?? false
        // Said for people.
        _ = try reader.text("name")
        _ = try reader.text("description")
        try reader.end()
    }

    /// Whether `subject` is among those it is about.
    package func isAbout(_ subject: PolicySubject) -> Bool {
        entityBindings.isEmpty || entityBindings.contains { subject.bindings.contains($0) }
    }

    /// The first of its patterns that matches.
    package func pattern(matching secret: String) -> SecretPattern? { secrets.first { $0.matches(secret) } }

    /// The first of its patterns by which it speaks of a request: of a list that matches all that the folder can hold; where
    /// it refuses, and everything below a folder is asked for, that matches any of it.
    package func pattern(for operation: Capability, of secret: String) -> SecretPattern? {
        switch operation {
        case .scan where isDeny: secrets.first { $0.reaches(below: secret) }
        case .list, .scan: secrets.first { $0.matchesAll(in: secret) }
        default: pattern(matching: secret)
        }
    }

    var json: JSON {
        var object: JSONObject = [
            "allowed_secrets": .array(secrets.map { .string($0.text) }),
            "allowed_operations": .array(
                Capability.operations.filter { operations.contains($0) }.map { .string($0.rawValue) }
            ),
            "deny_policy": .bool(isDeny),
        ]
        if let conditions = conditions.json.object, !conditions.isEmpty {
            object["conditions"] = .object(conditions)
        }
        if !entityBindings.isEmpty { object["entity_bindings"] = .array(entityBindings.map(JSON.string)) }
        if let maxTTL { object["max_ttl_seconds"] = .integer(maxTTL) }
        return .object(object)
    }
}

extension PolicyReader {
    fileprivate mutating func secrets() throws(HCLFault) -> [SecretPattern] {
        guard let texts = try texts("allowed_secrets"), !texts.isEmpty else {
            throw HCLFault(
                at: offset,
                "the document names no allowed_secrets",
                remedy: "give a list such as [\"prod.db.*\"], or [\"*\"] for all"
            )
        }
        guard texts.count <= SecretsDocument.secretLimit else {
            throw HCLFault(
                at: offset,
                "the document names more than \(SecretsDocument.secretLimit) secrets",
                remedy: "use wildcards, or split it"
            )
        }
        var patterns: [SecretPattern] = []
        for (text, offset) in texts {
            do {
                patterns.append(try SecretPattern(text))
            } catch {
                throw HCLFault(at: offset, "allowed_secrets: \(error.reason)", remedy: error.remedy)
            }
        }
        return patterns
    }

    fileprivate mutating func operations() throws(HCLFault) -> Capabilities {
        guard let texts = try texts("allowed_operations"), !texts.isEmpty else {
            throw HCLFault(
                at: offset,
                "the document names no allowed_operations",
                remedy: "give a list such as [\"read\", \"list\"], or [\"*\"] for all"
            )
        }
        var operations: Capabilities = []
        for (text, offset) in texts {
            if text == "*" {
                operations.formUnion(.operations)
            } else if let operation = Capability(rawValue: text), Capability.operations.contains(operation) {
                operations.formUnion(Capabilities(operation))
            } else {
                throw HCLFault(
                    at: offset,
                    "there is no operation «\(text)»",
                    remedy:
                        "use some of \(Capability.operations.map(\.rawValue).joined(separator: ", ")), or *"
                )
            }
        }
        return operations
    }
}
