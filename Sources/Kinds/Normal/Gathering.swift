import Evidence

/// Makes keyed lists into objects and remembers the identities that were not unique.
struct Gathering {
    private(set) var ambiguous: [String] = []

    /// The members of `values` by `key`, each without what `key` took from it if `value` says so.
    ///
    /// Members of one key stand as `key`, `key#2`, …, in the order of their canonical forms, so that the order
    /// they came in says nothing.
    mutating func keyed(
        _ values: [JSON],
        in list: String = "",
        by key: (JSON) -> String,
        as value: (JSON) -> JSON = { $0 }
    ) -> JSON {
        var groups: [String: [JSON]] = [:]
        for member in values { groups[key(member), default: []].append(value(member)) }
        var members: [JSONObject.Member] = []
        members.reserveCapacity(values.count)
        for (name, group) in groups {
            guard group.count > 1 else {
                members += group.map { (name, $0) }
                continue
            }
            ambiguous.append(list.isEmpty ? name : "\(list) \(name)")
            for (index, member) in JSON.sorted(group).enumerated() {
                members.append((index == 0 ? name : "\(name)#\(index + 1)", member))
            }
        }
        ambiguous.sort()
        return .object(JSONObject(members))
    }
}

extension JSON {
    /// In the order of their canonical forms.
    static func sorted(_ values: [JSON]) -> [JSON] {
        guard values.count > 1 else { return values }
        return values.map { (key: $0.canonicalBytes(), value: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }

    /// A set: sorted, each member once.
    static func set(_ values: [JSON]) -> JSON {
        var seen: Set<JSON> = []
        return .array(sorted(values.filter { seen.insert($0).inserted }))
    }

    /// Every list in it sorted, from the innermost.
    var withListsSorted: JSON {
        switch self {
        case .array(let values): .array(JSON.sorted(values.map(\.withListsSorted)))
        case .object(let object):
            .object(JSONObject(object.map { (name: $0.name, value: $0.value.withListsSorted) }))
        case .null, .bool, .number, .string: self
        }
    }

    /// `[]`, `{}`, `""` and null.
    var isEmptyValue: Bool {
        switch self {
        case .null: true
        case .string(let text): text.isEmpty
        case .array(let values): values.isEmpty
        case .object(let object): object.isEmpty
        case .bool, .number: false
        }
    }

    /// Values that hold no others; an empty list or object is one.
    var leafCount: Int {
        switch self {
        case .array(let values) where !values.isEmpty: values.reduce(0) { $0 + $1.leafCount }
        case .object(let object) where !object.isEmpty && !SecretSeal.isMark(self):
            object.reduce(0) { $0 + $1.value.leafCount }
        default: 1
        }
    }
}
