package import Evidence

/// What becomes of an artifact; ordered, the mildest first.
package enum VerdictDecision: String, Hashable, Sendable, CaseIterable, Comparable {
    case pass
    case warn
    case block

    private var weight: Int {
        switch self {
        case .pass: 0
        case .warn: 1
        case .block: 2
        }
    }

    package static func < (left: VerdictDecision, right: VerdictDecision) -> Bool {
        left.weight < right.weight
    }
}

/// By what rules an artifact is judged: data, known by the SHA-256 of its canonical JSON.
///
/// The form stands in `Documents/formats/verdict-policy.md`. A rule applies where its expression is true, or is a list that is
/// not empty; the strictest decision of those that apply counts, and that of `default` where none does. A rule that can't be
/// evaluated blocks: nobody may pass because something was left out.
package struct VerdictPolicy: Hashable, Sendable {
    package static let byteLimit = 65_536
    package static let ruleLimit = 100
    package static let reasonLimit = 500

    package struct Rule: Hashable, Sendable {
        package var name: String
        package var decision: VerdictDecision
        package var when: RuleExpression
        package var reason: String
    }

    /// How statements about a vulnerability are weighed against each other.
    package struct VEXRules: Hashable, Sendable {
        /// Whether only what somebody trusted signed counts.
        package var trustedOnly = false
        /// Who is heard before others, the first first: a signer or an author, `*` for any run of characters.
        package var authors: [String] = []
        /// Statements that are older count no more; `nil`: all do.
        package var maximumAgeDays: Int?
    }

    package let name: String
    package let text: String?
    package let byDefault: VerdictDecision
    package let parameters: JSONObject
    package let vex: VEXRules
    package let rules: [Rule]
    /// Canonical JSON.
    package let bytes: [UInt8]
    package let digest: Digest

    /// What expressions may speak about.
    package static let names: Set<String> = [
        "subject", "now", "sboms", "components", "attestations", "vulnerabilities", "feeds", "parameters",
    ]

    package init(parsing bytes: some Collection<UInt8>) throws(VerdictPolicyFault) {
        guard bytes.count <= Self.byteLimit else { throw .tooLarge(limit: Self.byteLimit) }
        let document: JSON
        do throws(JSONError) {
            document = try JSON(parsing: bytes, limits: JSONLimits(depth: 32, size: Self.byteLimit))
        } catch {
            throw .at("", "is no JSON: \(error)")
        }
        try self.init(document)
    }

    package init(_ document: JSON) throws(VerdictPolicyFault) {
        guard let object = document.object else { throw .at("", "is not an object") }
        let fields = PolicyFields(object, path: "")
        try fields.allow(["name", "description", "default", "parameters", "vex", "rules"])
        name = try fields.text("name", upTo: 100)
        guard name.utf8.allSatisfy({ 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x5F })
        else {
            throw .at("/name", "has other characters than a to z, 0 to 9, - and _")
        }
        text = try fields.optionalText("description", upTo: 2000)
        byDefault = try fields.decision("default")
        guard let parameters = (object["parameters"] ?? [:]).object else {
            throw .at("/parameters", "is not an object")
        }
        self.parameters = parameters
        vex = try Self.vex(object["vex"])
        guard let rules = object["rules"]?.array, 1...Self.ruleLimit ~= rules.count else {
            throw .at("/rules", "is not a list of 1 to \(Self.ruleLimit) rules")
        }
        var read: [Rule] = []
        for (index, rule) in rules.enumerated() {
            let path = "/rules/\(index)"
            let rule = try Self.rule(rule, at: path)
            guard !read.contains(where: { $0.name == rule.name }) else {
                throw .at("\(path)/name", "is the name of an earlier rule")
            }
            read.append(rule)
        }
        self.rules = read
        bytes = document.canonicalBytes()
        guard bytes.count <= Self.byteLimit else { throw .tooLarge(limit: Self.byteLimit) }
        digest = .sha256(of: bytes)
    }

    private static func rule(_ rule: JSON, at path: String) throws(VerdictPolicyFault) -> Rule {
        guard let object = rule.object else { throw .at(path, "is not an object") }
        let fields = PolicyFields(object, path: path)
        try fields.allow(["name", "decision", "when", "reason"])
        let source = try fields.text("when", upTo: RuleExpression.byteLimit)
        let expression: RuleExpression
        do throws(RuleFault) { expression = try RuleExpression(source, names: names) } catch {
            throw .at("\(path)/when", "can't be read: \(error)")
        }
        return Rule(
            name: try fields.text("name", upTo: 100),
            decision: try fields.decision("decision"),
            when: expression,
            reason: try fields.text("reason", upTo: reasonLimit)
        )
    }

    private static func vex(_ json: JSON?) throws(VerdictPolicyFault) -> VEXRules {
        guard let json else { return VEXRules() }
        guard let object = json.object else { throw .at("/vex", "is not an object") }
        try PolicyFields(object, path: "/vex").allow(["trusted_only", "authors", "max_age_days"])
        var rules = VEXRules()
        if let value = object["trusted_only"] {
            guard let flag = value.bool else { throw .at("/vex/trusted_only", "is not true or false") }
            rules.trustedOnly = flag
        }
        if let value = object["authors"] {
            let authors = (value.array ?? []).compactMap(\.string)
            guard authors.count == value.array?.count, authors.count <= 100,
                authors.allSatisfy({ 1...500 ~= $0.utf8.count })
            else { throw .at("/vex/authors", "is not a list of at most 100 texts") }
            rules.authors = authors
        }
        if let value = object["max_age_days"] {
            guard let days = value.number.flatMap({ Int(exactly: $0) }), 1...36_500 ~= days else {
                throw .at("/vex/max_age_days", "is not from 1 to 36500")
            }
            rules.maximumAgeDays = days
        }
        return rules
    }
}

/// Why a document is no policy: where (a JSON pointer), and what is wrong there.
package enum VerdictPolicyFault: Error, Hashable, Sendable {
    case tooLarge(limit: Int)
    case at(String, String)
}

extension VerdictPolicyFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLarge(let limit): "the policy is larger than \(limit) bytes"
        case .at(let path, let reason): path.isEmpty ? "the policy \(reason)" : "\(path) \(reason)"
        }
    }
}

/// Reads members strictly.
private struct PolicyFields {
    let object: JSONObject
    let path: String

    init(_ object: JSONObject, path: String) {
        self.object = object
        self.path = path
    }

    /// A member that is not known would look as if it had an effect.
    func allow(_ names: Set<String>) throws(VerdictPolicyFault) {
        if let other = object.names.first(where: { !names.contains($0) }) {
            throw .at("\(path)/\(other.prefix(100))", "is not known; take it out")
        }
    }

    func text(_ name: String, upTo limit: Int) throws(VerdictPolicyFault) -> String {
        guard let text = object[name]?.string, 1...limit ~= text.utf8.count,
            text.unicodeScalars.allSatisfy({ $0.value != 0 })
        else { throw .at("\(path)/\(name)", "is not a text of 1 to \(limit) bytes") }
        return text
    }

    func optionalText(_ name: String, upTo limit: Int) throws(VerdictPolicyFault) -> String? {
        object[name] == nil ? nil : try text(name, upTo: limit)
    }

    func decision(_ name: String) throws(VerdictPolicyFault) -> VerdictDecision {
        guard let decision = object[name]?.string.flatMap(VerdictDecision.init) else {
            throw .at("\(path)/\(name)", "is not block, warn or pass")
        }
        return decision
    }
}
