import Evidence

// MARK: - Assertions about one value

extension SchemaValidator {
    mutating func assertValue(
        _ schema: JSONObject,
        _ place: Place,
        _ instance: JSON,
        _ outcome: inout Outcome
    ) {
        if let type = schema["type"] {
            let allowed = type.array?.compactMap(\.string) ?? [type.string].compactMap { $0 }
            spend(allowed.count)
            if !allowed.contains(where: { instance.isOf(type: $0) }) {
                outcome.violate(
                    place,
                    "type",
                    "must be of type \(allowed.prefix(7).joined(separator: " or ")), and is \(instance.typeName)"
                )
            }
        }
        if let values = schema["enum"]?.array, !values.contains(where: { isEqual($0, instance) }) {
            outcome.violate(place, "enum", "must be one of \(Self.shown(.array(values)))")
        }
        if let value = schema["const"], !isEqual(value, instance) {
            outcome.violate(place, "const", "must be \(Self.shown(value))")
        }
        switch instance {
        case .number(let number): assertNumber(schema, place, number, &outcome)
        case .string(let text): assertText(schema, place, text, &outcome)
        case .array(let values): assertItems(schema, place, values, &outcome)
        case .object(let object): assertMembers(schema, place, object, &outcome)
        case .null, .bool: break
        }
    }

    private func assertNumber(
        _ schema: JSONObject,
        _ place: Place,
        _ number: Double,
        _ outcome: inout Outcome
    ) {
        func limit(_ keyword: String, _ words: String, _ holds: (Double, Double) -> Bool) {
            guard let limit = schema[keyword]?.number, !holds(number, limit) else { return }
            outcome.violate(place, keyword, "must be \(words) \(JSON.number(limit).canonicalString)")
        }
        limit("minimum", "at least", >=)
        limit("maximum", "at most", <=)
        limit("exclusiveMinimum", "more than", >)
        limit("exclusiveMaximum", "less than", <)
        limit("multipleOf", "a multiple of", isMultiple)
    }

    /// Exact in decimal, as people write both: 0.3 is a multiple of 0.1.
    private func isMultiple(_ number: Double, of factor: Double) -> Bool {
        if let (left, right) = Self.scaled(number, factor) { return left % right == 0 }
        let quotient = number / factor
        return quotient.isFinite && quotient == quotient.rounded()
    }

    /// Both as whole numbers of the smaller one's last decimal; `nil` where 18 digits do not hold them.
    private static func scaled(_ left: Double, _ right: Double) -> (Int64, Int64)? {
        guard let first = decimal(left), let second = decimal(right) else { return nil }
        let exponent = min(first.exponent, second.exponent)
        func raise(_ value: (digits: Int64, exponent: Int)) -> Int64? {
            guard value.exponent - exponent <= 18 else { return nil }
            var result = value.digits
            for _ in exponent..<value.exponent {
                let (product, overflows) = result.multipliedReportingOverflow(by: 10)
                guard !overflows else { return nil }
                result = product
            }
            return result
        }
        guard let whole = raise(first), let factor = raise(second), factor != 0 else { return nil }
        return (whole, factor)
    }

    private static func decimal(_ number: Double) -> (digits: Int64, exponent: Int)? {
        let parts = number.description.lowercased().split(separator: "e")
        guard let mantissa = parts.first, let power = parts.count > 1 ? Int(parts[1]) : 0 else { return nil }
        let halves = mantissa.split(separator: ".")
        let fraction = halves.count > 1 && halves[1] != "0" ? String(halves[1]) : ""
        guard let whole = halves.first, let digits = Int64(whole + fraction) else { return nil }
        return (digits, power - fraction.utf8.count)
    }

    private mutating func assertText(
        _ schema: JSONObject,
        _ place: Place,
        _ text: String,
        _ outcome: inout Outcome
    ) {
        if schema["minLength"] != nil || schema["maxLength"] != nil {
            assertLength(schema, place, text, &outcome)
        }
        if let pattern = schema["pattern"]?.string, !matches(pattern, text, place, "pattern") {
            outcome.violate(place, "pattern", "must match \(excerpt(pattern, limit: 200))")
        }
    }

    private mutating func assertLength(
        _ schema: JSONObject,
        _ place: Place,
        _ text: String,
        _ outcome: inout Outcome
    ) {
        spend(onText: text)
        let length = text.unicodeScalars.count
        if let least = schema["minLength"]?.integer, length < least {
            outcome.violate(place, "minLength", "must have at least \(least) characters, and has \(length)")
        }
        if let most = schema["maxLength"]?.integer, length > most {
            outcome.violate(place, "maxLength", "must have at most \(most) characters, and has \(length)")
        }
    }

    private mutating func assertItems(
        _ schema: JSONObject,
        _ place: Place,
        _ values: [JSON],
        _ outcome: inout Outcome
    ) {
        if let least = schema["minItems"]?.integer, values.count < least {
            outcome.violate(place, "minItems", "must have at least \(least) items, and has \(values.count)")
        }
        if let most = schema["maxItems"]?.integer, values.count > most {
            outcome.violate(place, "maxItems", "must have at most \(most) items, and has \(values.count)")
        }
        if schema["uniqueItems"]?.bool == true, hasEqualItems(values) {
            outcome.violate(place, "uniqueItems", "must not have two equal items")
        }
    }

    private mutating func assertMembers(
        _ schema: JSONObject,
        _ place: Place,
        _ object: JSONObject,
        _ outcome: inout Outcome
    ) {
        if let least = schema["minProperties"]?.integer, object.count < least {
            outcome.violate(
                place,
                "minProperties",
                "must have at least \(least) members, and has \(object.count)"
            )
        }
        if let most = schema["maxProperties"]?.integer, object.count > most {
            outcome.violate(
                place,
                "maxProperties",
                "must have at most \(most) members, and has \(object.count)"
            )
        }
        let required = schema["required"]?.array ?? []
        spend(required.count)
        for name in required.lazy.compactMap(\.string) where object[name] == nil {
            outcome.violate(place, "required", "must have the member \"\(excerpt(name))\"")
        }
        let keyword = dialect == .draft7 ? "dependencies" : "dependentRequired"
        let dependent = schema[keyword]?.object ?? JSONObject()
        spend(dependent.count)
        for (name, needed) in dependent where object[name] != nil {
            spend(needed.array?.count ?? 0)
            for other in (needed.array ?? []).compactMap(\.string) where object[other] == nil {
                outcome.violate(
                    place,
                    keyword,
                    "must have the member \"\(excerpt(other))\" beside \"\(excerpt(name))\""
                )
            }
        }
    }
}

extension JSON {
    fileprivate var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }

    /// A number without a fraction is an integer, however it is written.
    fileprivate func isOf(type: String) -> Bool {
        if type == "integer" { return number.map { $0 == $0.rounded() } ?? false }
        return typeName == type
    }
}
