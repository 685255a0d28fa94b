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
        let keywords = ["properties", "patternProperties", "additionalProperties", "propertyNames"]
        let hasKeyword = keywords.contains { schema[$0] != nil }
        var own: Set<[UInt8]> = []
        for (name, value) in hasKeyword ? object : JSONObject() {
            spend(onText: name)
            guard !isAbandoned else { return }
            func inner(_ schema: JSON, _ steps: String...) -> Place {
                place.inside(name, index.child(schema, of: place.node), steps)
            }
            if let part = properties[name] {
                own.insert(Array(name.utf8))
                outcome.note(apply(inner(part, "properties", name), to: value))
            }
            for (pattern, part) in patterned
            where matches(pattern, name, place, "patternProperties") {
                own.insert(Array(name.utf8))
                outcome.note(apply(inner(part, "patternProperties", pattern), to: value))
            }
            if let part = schema["additionalProperties"], !own.contains(Array(name.utf8)) {
                outcome.evaluated.names.insert(Array(name.utf8))
                outcome.note(apply(inner(part, "additionalProperties"), to: value))
            }
            if let part = schema["propertyNames"] {
                outcome.note(apply(inner(part, "propertyNames"), to: .string(name)))
            }
        }
        outcome.evaluated.names.formUnion(own)
        // What another keyword refused is refused once: an invalid value has no evaluated members to tell
        // apart.
        guard dialect == .draft2020, outcome.isValid, let part = schema["unevaluatedProperties"] else {
            return
        }
        for (name, value) in object {
            spend(onText: name)
            guard !isAbandoned else { return }
            guard !outcome.evaluated.names.contains(Array(name.utf8)) else { continue }
            outcome.evaluated.names.insert(Array(name.utf8))
            let inner = place.inside(name, index.child(part, of: place.node), ["unevaluatedProperties"])
            outcome.note(apply(inner, to: value))
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
            outcome.note(apply(inner, to: value))
        }
        let restKeyword = dialect == .draft7 && schema["items"]?.array != nil ? "additionalItems" : "items"
        if let part = schema[restKeyword], part.array == nil, prefix.count < values.count {
            for number in prefix.count..<values.count {
                outcome.evaluated.items.insert(number)
                let inner = place.inside("\(number)", index.child(part, of: place.node), [restKeyword])
                outcome.note(apply(inner, to: values[number]))
            }
        }
        applyContains(schema, place, values, &outcome)
        guard dialect == .draft2020, outcome.isValid, let part = schema["unevaluatedItems"] else { return }
        spend(values.count)
        for (number, value) in values.enumerated() where !outcome.evaluated.items.contains(number) {
            outcome.evaluated.items.insert(number)
            let inner = place.inside("\(number)", index.child(part, of: place.node), ["unevaluatedItems"])
            outcome.note(apply(inner, to: value))
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

    /// False also where it cannot be told: the validation then fails as a whole.
    mutating func matches(
        _ pattern: String,
        _ text: String,
        _ place: Place,
        _ keyword: String
    ) -> Bool {
        spend(onText: text)
        spend(onText: pattern)
        guard !isAbandoned else { return false }
        // A part of the document that no keyword makes a schema was not checked before.
        guard let expression = patterns[pattern] ?? SchemaPattern(pattern) else {
            abandon(place, keyword, "cannot be judged: \(excerpt(pattern)) is not a regular expression")
            return false
        }
        patterns[pattern] = expression
        let left = (Self.maximumWork - work) / SchemaPattern.stepsPerReport
        let (match, reports) = expression.search(text, reports: left)
        spend(reports * SchemaPattern.stepsPerReport)
        if match == .tooCostly {
            abandon(place, keyword, "cannot be judged: the pattern \(excerpt(pattern)) takes too many steps")
        }
        return match == .found
    }
}
