import Evidence

// MARK: - Subschemas of members and items

extension SchemaValidator {
    mutating func applyToMembers(
        _ schema: JSONObject,
        _ place: Place,
        _ object: JSONObject,
        _ outcome: inout Outcome
    ) {
        let properties = schema["properties"]?.object ?? JSONObject()
        let patterned = schema["patternProperties"]?.object ?? JSONObject()
        var own: Set<[UInt8]> = []
        for (name, value) in object {
            func inner(_ schema: JSON, _ steps: String...) -> Place {
                place.inside(name, index.child(schema, of: place.node), steps)
            }
            if let part = properties[name] {
                own.insert(Array(name.utf8))
                note(apply(inner(part, "properties", name), to: value), &outcome)
            }
            for (pattern, part) in patterned
            where matches(pattern, name, place, "patternProperties", &outcome) {
                own.insert(Array(name.utf8))
                note(apply(inner(part, "patternProperties", pattern), to: value), &outcome)
            }
            if let part = schema["additionalProperties"], !own.contains(Array(name.utf8)) {
                outcome.evaluated.names.insert(Array(name.utf8))
                note(apply(inner(part, "additionalProperties"), to: value), &outcome)
            }
            if let part = schema["propertyNames"] {
                note(apply(inner(part, "propertyNames"), to: .string(name)), &outcome)
            }
        }
        outcome.evaluated.names.formUnion(own)
        // What another keyword refused is refused once: an invalid value has no evaluated members to tell
        // apart.
        guard dialect == .draft2020, outcome.isValid, let part = schema["unevaluatedProperties"] else {
            return
        }
        for (name, value) in object where !outcome.evaluated.names.contains(Array(name.utf8)) {
            outcome.evaluated.names.insert(Array(name.utf8))
            let inner = place.inside(name, index.child(part, of: place.node), ["unevaluatedProperties"])
            note(apply(inner, to: value), &outcome)
        }
    }

    mutating func applyToItems(
        _ schema: JSONObject,
        _ place: Place,
        _ values: [JSON],
        _ outcome: inout Outcome
    ) {
        let prefixKeyword = dialect == .draft7 ? "items" : "prefixItems"
        let prefix = schema[prefixKeyword]?.array ?? []
        for (number, (part, value)) in zip(prefix, values).enumerated() {
            let inner = place.inside(
                "\(number)",
                index.child(part, of: place.node),
                [prefixKeyword, "\(number)"]
            )
            outcome.evaluated.items.insert(number)
            note(apply(inner, to: value), &outcome)
        }
        let restKeyword = dialect == .draft7 && schema["items"]?.array != nil ? "additionalItems" : "items"
        if let part = schema[restKeyword], part.array == nil, prefix.count < values.count {
            for number in prefix.count..<values.count {
                outcome.evaluated.items.insert(number)
                let inner = place.inside("\(number)", index.child(part, of: place.node), [restKeyword])
                note(apply(inner, to: values[number]), &outcome)
            }
        }
        applyContains(schema, place, values, &outcome)
        guard dialect == .draft2020, outcome.isValid, let part = schema["unevaluatedItems"] else { return }
        for (number, value) in values.enumerated() where !outcome.evaluated.items.contains(number) {
            outcome.evaluated.items.insert(number)
            let inner = place.inside("\(number)", index.child(part, of: place.node), ["unevaluatedItems"])
            note(apply(inner, to: value), &outcome)
        }
    }

    private mutating func applyContains(
        _ schema: JSONObject,
        _ place: Place,
        _ values: [JSON],
        _ outcome: inout Outcome
    ) {
        guard let part = schema["contains"] else { return }
        var fitting = 0
        for (number, value) in values.enumerated() {
            let inner = place.inside("\(number)", index.child(part, of: place.node), ["contains"])
            guard apply(inner, to: value).isValid else { continue }
            fitting += 1
            outcome.evaluated.items.insert(number)
        }
        let least = dialect == .draft7 ? 1 : schema["minContains"]?.integer ?? 1
        if fitting < least {
            outcome.violate(
                place,
                "contains",
                "must have at least \(least) fitting items, and has \(fitting)"
            )
        }
        if dialect == .draft2020, let most = schema["maxContains"]?.integer, fitting > most {
            outcome.violate(
                place,
                "maxContains",
                "must have at most \(most) fitting items, and has \(fitting)"
            )
        }
    }

    /// Takes on what a subschema said of a value further in: its violations only.
    private func note(_ inner: Outcome, _ outcome: inout Outcome) {
        guard outcome.violations.count < Self.maximumViolations else { return }
        outcome.violations += inner.violations
    }

    mutating func matches(
        _ pattern: String,
        _ text: String,
        _ place: Place,
        _ keyword: String,
        _ outcome: inout Outcome
    ) -> Bool {
        guard let expression = patterns[pattern] ?? SchemaPattern(pattern) else { return false }
        patterns[pattern] = expression
        switch expression.search(text) {
        case .found: return true
        case .notFound: return false
        case .tooCostly:
            outcome.violate(
                place,
                keyword,
                "cannot be judged: the pattern \(excerpt(pattern)) takes too many steps"
            )
            return false
        }
    }
}
