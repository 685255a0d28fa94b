import Evidence

/// Applies schemas to instances. One is made for one instance.
struct SchemaValidator {
    static let maximumViolations = 1000
    /// Applications of schemas inside each other; a reference that never ends is found by it.
    static let maximumDepth = 256
    /// Applications of one schema to one value.
    static let maximumSteps = 500_000

    /// What a valid schema looked at: the members and items that `unevaluated…` leaves alone.
    struct Evaluated {
        var names: Set<[UInt8]> = []
        var items: Set<Int> = []

        mutating func formUnion(_ other: Evaluated) {
            names.formUnion(other.names)
            items.formUnion(other.items)
        }
    }

    /// A schema at a value: where both stand, and the resources entered on the way.
    struct Place {
        var node: SchemaNode
        var instancePath: JSONPointer
        var keywordPath: JSONPointer
        var scope: [SchemaURI]
        var depth: Int
    }

    let index: SchemaIndex
    let dialect: JSONSchema.Dialect
    var patterns: [String: SchemaPattern] = [:]
    private var steps = 0
    /// A limit was reached, so nothing more is judged.
    private var isExhausted = false

    init(index: SchemaIndex, dialect: JSONSchema.Dialect) {
        self.index = index
        self.dialect = dialect
    }

    mutating func violations(of instance: JSON) -> [JSONSchema.Violation] {
        let place = Place(
            node: index.root,
            instancePath: JSONPointer(),
            keywordPath: JSONPointer(),
            scope: [index.root.base],
            depth: 0
        )
        let violations = apply(place, to: instance).violations
        if isExhausted {
            return [
                JSONSchema.Violation(
                    instancePath: "",
                    keywordPath: "",
                    sentence:
                        "cannot be judged: the schema takes more than \(Self.maximumSteps) steps, or \(Self.maximumDepth) inside each other"
                )
            ]
        }
        return Array(violations.prefix(Self.maximumViolations))
    }

    struct Outcome {
        var violations: [JSONSchema.Violation] = []
        var evaluated = Evaluated()
        var isValid: Bool { violations.isEmpty }

        mutating func violate(_ place: Place, _ keyword: String, _ sentence: String) {
            violations.append(
                JSONSchema.Violation(
                    instancePath: place.instancePath.text,
                    keywordPath: place.keywordPath.appending(keyword).text,
                    sentence: sentence
                )
            )
        }

        /// Takes on what a subschema said of the same value.
        mutating func include(_ other: Outcome) {
            if other.isValid {
                evaluated.formUnion(other.evaluated)
            } else if violations.count < SchemaValidator.maximumViolations {
                violations += other.violations
            }
        }
    }

    mutating func apply(_ place: Place, to instance: JSON) -> Outcome {
        var outcome = Outcome()
        steps += 1
        if place.depth > Self.maximumDepth || steps > Self.maximumSteps { isExhausted = true }
        guard !isExhausted else { return outcome }
        guard case .object(let schema) = place.node.schema else {
            if place.node.schema.bool == false { outcome.violate(place, "", "is not allowed here") }
            return outcome
        }
        var place = place
        if place.scope.last != place.node.base { place.scope.append(place.node.base) }
        applyReferences(schema, place, instance, &outcome)
        if dialect == .draft7, schema["$ref"] != nil { return outcome }
        assertValue(schema, place, instance, &outcome)
        applyInPlace(schema, place, instance, &outcome)
        switch instance {
        case .object(let object): applyToMembers(schema, place, object, &outcome)
        case .array(let values): applyToItems(schema, place, values, &outcome)
        case .null, .bool, .number, .string: break
        }
        return outcome
    }

    // MARK: - Subschemas of the same value

    private mutating func applyReferences(
        _ schema: JSONObject,
        _ place: Place,
        _ instance: JSON,
        _ outcome: inout Outcome
    ) {
        if let reference = schema["$ref"]?.string {
            follow("$ref", to: index.target(of: reference, from: place.node.base), place, instance, &outcome)
        }
        if dialect == .draft2020, let reference = schema["$dynamicRef"]?.string {
            let target = index.dynamicTarget(of: reference, from: place.node.base, scope: place.scope)
            follow("$dynamicRef", to: target, place, instance, &outcome)
        }
    }

    /// A reference from a part of the document that no keyword makes a schema was not resolved before.
    private mutating func follow(
        _ keyword: String,
        to target: SchemaNode?,
        _ place: Place,
        _ instance: JSON,
        _ outcome: inout Outcome
    ) {
        guard let target else {
            outcome.violate(place, keyword, "cannot be judged: the reference leads nowhere")
            return
        }
        outcome.include(apply(place.inPlace(target, [keyword]), to: instance))
    }

    private mutating func applyInPlace(
        _ schema: JSONObject,
        _ place: Place,
        _ instance: JSON,
        _ outcome: inout Outcome
    ) {
        func inner(_ schema: JSON, _ steps: String...) -> Place {
            place.inPlace(index.child(schema, of: place.node), steps)
        }
        for (number, part) in (schema["allOf"]?.array ?? []).enumerated() {
            outcome.include(apply(inner(part, "allOf", "\(number)"), to: instance))
        }
        if let parts = schema["anyOf"]?.array {
            let outcomes = outcomes(of: parts, "anyOf", place, instance)
            if !outcomes.contains(where: \.isValid) {
                outcome.violate(
                    place,
                    "anyOf",
                    "must fit at least one of \(parts.count) schemas, and fits none"
                )
            }
            for part in outcomes where part.isValid { outcome.include(part) }
        }
        if let parts = schema["oneOf"]?.array {
            let fitting = outcomes(of: parts, "oneOf", place, instance).filter(\.isValid)
            if let only = fitting.first, fitting.count == 1 {
                outcome.include(only)
            } else {
                outcome.violate(
                    place,
                    "oneOf",
                    "must fit exactly one of \(parts.count) schemas, and fits \(fitting.count)"
                )
            }
        }
        if let part = schema["not"], apply(inner(part, "not"), to: instance).isValid {
            outcome.violate(place, "not", "must not fit the schema")
        }
        if let condition = schema["if"] {
            let test = apply(inner(condition, "if"), to: instance)
            if test.isValid { outcome.include(test) }
            let branch = test.isValid ? "then" : "else"
            if let part = schema[branch] { outcome.include(apply(inner(part, branch), to: instance)) }
        }
        guard case .object(let object) = instance else { return }
        let keyword = dialect == .draft7 ? "dependencies" : "dependentSchemas"
        for (name, part) in schema[keyword]?.object ?? JSONObject()
        where object[name] != nil && part.array == nil {
            outcome.include(apply(inner(part, keyword, name), to: instance))
        }
    }

    private mutating func outcomes(
        of parts: [JSON],
        _ keyword: String,
        _ place: Place,
        _ instance: JSON
    ) -> [Outcome] {
        parts.enumerated().map { number, part in
            apply(place.inPlace(index.child(part, of: place.node), [keyword, "\(number)"]), to: instance)
        }
    }
}

extension SchemaValidator.Place {
    func inPlace(_ node: SchemaNode, _ steps: [String]) -> SchemaValidator.Place {
        var inner = self
        inner.node = node
        inner.keywordPath = JSONPointer(keywordPath.steps + steps)
        inner.depth += 1
        return inner
    }

    func inside(_ step: String, _ node: SchemaNode, _ steps: [String]) -> SchemaValidator.Place {
        var inner = inPlace(node, steps)
        inner.instancePath = instancePath.appending(step)
        return inner
    }
}
