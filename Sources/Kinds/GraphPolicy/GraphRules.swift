import Evidence

/// What every object of Microsoft Graph has that no administrator wrote.
struct GraphRules: Sendable {
    /// Members of the policy itself that the service writes.
    var serverMade: Set<String>
    /// Types that a place has anyway: exports with minimal metadata leave them out.
    var impliedTypes: Set<String> = []
    /// Whether `@odata.type` selects a variant.
    var keepsTypes: Bool
    /// Members anywhere, in lower case, where an empty value says the same as none.
    var emptyEqualsAbsent: @Sendable (String) -> Bool = { _ in false }
    /// Members anywhere that the service counts or stamps.
    var stamps: @Sendable (String) -> Bool = { _ in false }

    /// The policy without them, and what was taken from its top.
    func cleaned(_ object: JSONObject) -> (content: JSONObject, aside: JSONObject) {
        var (content, aside) = (JSONObject(), JSONObject())
        for (name, value) in object where !value.isNull {
            if serverMade.contains(name) {
                aside[name] = value
            } else if let value = member(name, value) {
                content[name] = value
            }
        }
        return (content, aside)
    }

    /// `nil` for a member that says nothing.
    private func member(_ name: String, _ value: JSON) -> JSON? {
        if value.isNull || name.hasPrefix("#") || stamps(name) { return nil }
        if name == "@odata.type" { return isKept(type: value) ? value : nil }
        // What it is of, where an export names that by its address only.
        if name.hasSuffix("@odata.bind") { return .optional(value.string.flatMap(Self.lastName)) }
        if name.contains("@odata.") { return nil }
        let cleaned = cleaned(value)
        return cleaned.isEmptyValue && emptyEqualsAbsent(name.lowercased()) ? nil : cleaned
    }

    private func isKept(type: JSON) -> Bool {
        keepsTypes && !(type.string.map { impliedTypes.contains(String($0.dropFirst(17))) } ?? false)
    }

    private func cleaned(_ value: JSON) -> JSON {
        switch value {
        case .object(let object):
            .object(
                JSONObject(object.compactMap { name, value in member(name, value).map { (name, $0) } })
            )
        case .array(let values): .array(values.map(cleaned))
        case .null, .bool, .number, .string: value
        }
    }

    /// `7f1d…` of `https://graph.microsoft.com/beta/deviceManagement/groupPolicyDefinitions('7f1d…')`
    private static func lastName(in address: String) -> String? {
        address.split(separator: "'").last { $0 != ")" }.map(String.init)
    }

    static func withoutEmptyObjects(_ value: JSON) -> JSON? {
        guard case .object(let object) = value, !SecretSeal.isMark(value) else { return value }
        let members = object.compactMap { name, value in
            withoutEmptyObjects(value).map { (name: name, value: $0) }
        }
        return members.isEmpty ? nil : .object(JSONObject(members))
    }
}
