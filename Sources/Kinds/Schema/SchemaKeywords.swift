import Evidence

/// The forms that keywords' values must have.
enum SchemaKeywords {
    static let types: Set<String> = ["null", "boolean", "number", "integer", "string", "array", "object"]

    static func check(
        _ object: JSONObject,
        dialect: JSONSchema.Dialect,
        at path: JSONPointer
    ) throws(JSONSchema.Failure) {
        for (keyword, value) in object {
            guard hasForm(keyword, value, dialect) else {
                throw .malformedKeyword(path: path.appending(keyword).text)
            }
            if keyword == "pattern", let pattern = value.string {
                try checkPattern(pattern, path.appending(keyword))
            }
            if keyword == "patternProperties", let map = value.object {
                for name in map.names { try checkPattern(name, path.appending(keyword).appending(name)) }
            }
        }
    }

    private static func checkPattern(_ pattern: String, _ path: JSONPointer) throws(JSONSchema.Failure) {
        guard SchemaPattern(pattern) != nil else { throw .invalidPattern(path: path.text, pattern: pattern) }
    }

    private static func hasForm(_ keyword: String, _ value: JSON, _ dialect: JSONSchema.Dialect) -> Bool {
        switch keyword {
        case "type": isType(value) || value.array.map { !$0.isEmpty && $0.allSatisfy(isType) } ?? false
        case "enum": value.array != nil
        case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum": value.number != nil
        case "multipleOf": value.number.map { $0 > 0 } ?? false
        case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties":
            isCount(value)
        case "minContains", "maxContains": dialect == .draft7 || isCount(value)
        case "uniqueItems": value.bool != nil
        case "required": isNames(value)
        case "dependentRequired":
            dialect == .draft7 || value.object.map { $0.allSatisfy { isNames($0.value) } } ?? false
        case "dependencies": dialect == .draft2020 || value.object != nil
        case "pattern", "$ref", "$id", "$comment", "$schema": value.string != nil
        case "$anchor", "$dynamicAnchor", "$dynamicRef": dialect == .draft7 || value.string != nil
        case "allOf", "anyOf", "oneOf": value.array.map { !$0.isEmpty } ?? false
        case "prefixItems": dialect == .draft7 || value.array.map { !$0.isEmpty } ?? false
        case "properties", "patternProperties", "definitions": value.object != nil
        case "$defs", "dependentSchemas": dialect == .draft7 || value.object != nil
        default: true
        }
    }

    private static func isType(_ value: JSON) -> Bool { value.string.map(types.contains) ?? false }
    private static func isCount(_ value: JSON) -> Bool { value.integer.map { $0 >= 0 } ?? false }
    private static func isNames(_ value: JSON) -> Bool {
        value.array?.allSatisfy { $0.string != nil } ?? false
    }
}
