import Evidence

/// Applies schemas to instances. One is made for one instance.
struct SchemaValidator {
    static let maximumViolations = 1000
    /// Of the places in the violations of one value.
    static let maximumViolationBytes = 1 << 20
    /// Applications of schemas inside each other; a reference that never ends is found by it.
    static let maximumDepth = 256
    /// Of one validation: its applications of schemas, what they compare, and what its patterns search.
    static let maximumWork = 10_000_000
    /// Of one schema to one value.
    static let stepsPerApplication = 20
    /// That are looked at in a step.
    static let bytesPerStep = 8

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
    var work = 0
    /// Why nothing more is judged.
    var refusal: JSONSchema.Violation?
    var isAbandoned: Bool { refusal != nil }

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
        if let refusal { return [refusal] }
        return Array(violations.prefix(Self.maximumViolations))
    }

    struct Outcome {
        var violations: [JSONSchema.Violation] = []
        var evaluated = Evaluated()
        private(set) var violationBytes = 0
        var isValid: Bool { violations.isEmpty }
        private var isFull: Bool {
            violations.count >= SchemaValidator.maximumViolations
                || violationBytes > SchemaValidator.maximumViolationBytes
        }

        /// What it took to make this, and takes to hand it on.
        var size: Int {
            violations.count + violationBytes / bytesPerStep + evaluated.names.count + evaluated.items.count
        }

        mutating func violate(_ place: Place, _ keyword: String, _ sentence: String) {
            guard !isFull else { return }
            let violation = JSONSchema.Violation(
                instancePath: place.instancePath.text,
                keywordPath: place.keywordPath.appending(keyword).text,
                sentence: sentence
            )
            violationBytes += violation.instancePath.utf8.count + violation.keywordPath.utf8.count
            violations.append(violation)
        }

        /// Takes on the violations of a subschema.
        mutating func note(_ other: Outcome) {
            guard !other.isValid, !isFull else { return }
            violations += other.violations
            violationBytes += other.violationBytes
        }

        /// Takes on what a subschema said of the same value.
        mutating func include(_ other: Outcome) {
            if other.isValid { evaluated.formUnion(other.evaluated) } else { note(other) }
        }
    }

    mutating func apply(_ place: Place, to instance: JSON) -> Outcome {
        var outcome = Outcome()
        if place.depth > Self.maximumDepth {
            abandon(
                JSONSchema.Violation(
                    instancePath: "",
                    keywordPath: "",
                    sentence:
                        "cannot be judged: more than \(Self.maximumDepth) schemas apply inside each other"
                )
            )
        }
        // Paths and addresses are copied from place to place.
        spend(
            Self.stepsPerApplication + place.keywordPath.steps.count / Self.bytesPerStep
                + place.node.base.path.utf8.count / Self.bytesPerStep
        )
        guard !isAbandoned else { return outcome }
        guard case .object(let schema) = place.node.schema else {
            if place.node.schema.bool == false { outcome.violate(place, "", "is not allowed here") }
            return outcome
        }
        defer { spend(outcome.size) }
        if let identifier = schema["$id"]?.string { spend(onText: identifier) }
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
            spend(onText: reference)
            follow("$ref", to: index.target(of: reference, from: place.node.base), place, instance, &outcome)
        }
        if dialect == .draft2020, let reference = schema["$dynamicRef"]?.string {
            spend(onText: reference)
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
            return abandon(place, keyword, "cannot be judged: the reference leads nowhere")
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
            let fitting = outcomes(fitting: parts, "anyOf", place, instance)
            if fitting.isEmpty {
                outcome.violate(
                    place,
                    "anyOf",
                    "must fit at least one of \(parts.count) schemas, and fits none"
                )
            }
            for part in fitting { outcome.include(part) }
        }
        if let parts = schema["oneOf"]?.array {
            let fitting = outcomes(fitting: parts, "oneOf", place, instance)
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
        let dependent = schema[keyword]?.object ?? JSONObject()
        spend(dependent.count)
        for (name, part) in dependent
        where object[name] != nil && part.array == nil {
            outcome.include(apply(inner(part, keyword, name), to: instance))
        }
    }

    /// Of those parts that the value fits.
    private mutating func outcomes(
        fitting parts: [JSON],
        _ keyword: String,
        _ place: Place,
        _ instance: JSON
    ) -> [Outcome] {
        parts.enumerated().compactMap { number, part in
            let inner = place.inPlace(index.child(part, of: place.node), [keyword, "\(number)"])
            let outcome = apply(inner, to: instance)
            return outcome.isValid ? outcome : nil
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
