import Evidence

/// Replaces the secrets inside content.
struct SecretWalk {
    /// What a kind knows beside names and texts: true if `value`, the member `name` of `parent`, is a secret.
    typealias Rule = (_ parent: JSONObject, _ name: String, _ value: JSON) -> Bool

    let seal: SecretSeal
    let rule: Rule
    private(set) var count = 0

    init(seal: SecretSeal, rule: @escaping Rule) {
        self.seal = seal
        self.rule = rule
    }

    mutating func sealed(_ value: JSON) -> JSON {
        switch value {
        case .object(let object): return .object(sealed(object))
        case .array(let values):
            var result = values
            for index in values.indices {
                let before = count
                let other = sealed(values[index])
                if count > before { result[index] = other }
            }
            return .array(result)
        case .string(let text) where SecretNames.isSecret(text: text): return mark(value)
        case .null, .bool, .number, .string: return value
        }
    }

    private mutating func sealed(_ object: JSONObject) -> JSONObject {
        if SecretSeal.isMark(.object(object)) { return object }
        var result = object
        for (name, value) in object {
            let before = count
            let isSecret =
                Self.isConcealable(value) && (SecretNames.isSecret(name) || rule(object, name, value))
            let other = isSecret ? concealed(value) : sealed(value)
            if count > before { result[name] = other }
        }
        return result
    }

    /// Truth values say nothing, and an empty text is no secret. Of a list, each member is one.
    private static func isConcealable(_ value: JSON) -> Bool {
        switch value {
        case .string(let text): !text.isEmpty
        case .number: true
        case .array(let values): values.contains { isConcealable($0) && $0.object == nil }
        case .null, .bool, .object: false
        }
    }

    private mutating func concealed(_ value: JSON) -> JSON {
        guard case .array(let values) = value else { return mark(value) }
        return .array(values.map { Self.isConcealable($0) ? concealed($0) : sealed($0) })
    }

    private mutating func mark(_ value: JSON) -> JSON {
        count += 1
        if case .string(let text) = value, text.contains("-----BEGIN CMS-----") {
            return SecretSeal.encrypted
        }
        return seal.mark(for: value)
    }
}
