import Evidence

/// The fields of a body, read as Vault's clients send them: a number may be a text, a list one text with commas. What is
/// not there, null and, but for texts, empty are the same.
struct SecretsFields: Sendable {
    let body: LooseObject

    init(_ body: LooseObject) { self.body = body }

    func has(_ name: String) -> Bool { body[name].map { !$0.isNull } ?? false }

    private func refusal(_ name: String, _ expected: String) -> SecretsRefusal {
        SecretsRefusal(400, "the field \(name) is not \(expected)")
    }

    /// - Throws: `SecretsRefusal`.
    func text(_ name: String) throws -> String? {
        switch body[name] {
        case nil, .null: return nil
        case .string(let value): return value
        case .number(let literal): return literal
        case .bool(let value): return String(value)
        default: throw refusal(name, "a text")
        }
    }

    func required(_ name: String) throws -> String {
        guard let text = try text(name), !text.isEmpty else {
            throw SecretsRefusal(400, "the field \(name) is missing")
        }
        return text
    }

    /// An array, or a text with commas.
    func texts(_ name: String) throws -> [String]? {
        switch body[name] {
        case nil, .null: return nil
        case .string(let value):
            let parts = value.split(separator: ",", omittingEmptySubsequences: true)
            return parts.map { String($0).trimmed }.filter { !$0.isEmpty }
        case .array(let values):
            return try values.map { value in
                switch value {
                case .string(let text): return text
                case .number(let literal): return literal
                default: throw refusal(name, "a list of texts")
                }
            }
        default: throw refusal(name, "a list of texts, or one text with commas")
        }
    }

    func whole(_ name: String) throws -> Int? {
        guard let value = body[name], !value.isNull else { return nil }
        if let number = value.int { return number }
        guard let text = value.string else { throw refusal(name, "a whole number") }
        guard !text.isEmpty else { return nil }
        guard let number = Int(text) else { throw refusal(name, "a whole number") }
        return number
    }

    func wholes(_ name: String) throws -> [Int]? {
        guard let value = body[name], !value.isNull else { return nil }
        if let number = value.int { return [number] }
        let values = try value.array ?? (try texts(name) ?? []).map(LooseJSON.string)
        return try values.map { value in
            guard let number = value.int ?? value.string.flatMap(Int.init) else {
                throw refusal(name, "a list of whole numbers")
            }
            return number
        }
    }

    func flag(_ name: String) throws -> Bool? {
        switch body[name] {
        case nil, .null: return nil
        case .bool(let value): return value
        case .number("0"): return false
        case .number("1"): return true
        case .string(let text):
            switch text.lowercased() {
            case "": return nil
            case "true", "t", "1": return true
            case "false", "f", "0": return false
            default: throw refusal(name, "true or false")
            }
        default: throw refusal(name, "true or false")
        }
    }

    /// A length of time in whole seconds: a number of seconds, or a text such as `30m`, `768h`, `1h30m`.
    func seconds(_ name: String) throws -> Int? {
        guard let value = body[name], !value.isNull else { return nil }
        let given = value.string.map { $0.isEmpty ? 0 : VaultDuration.seconds($0) } ?? value.int
        guard let seconds = given, VaultDuration.range.contains(seconds) else {
            throw refusal(name, "a length of time of at most 292 years, as 30m, 768h or a number of seconds")
        }
        return seconds
    }

    /// An object of texts, or one as the text of a JSON object.
    ///
    /// - Parameter null: what a member that is null says; `nil`: it is as if it were not there.
    func map(_ name: String, null: String? = "") throws -> [String: String]? {
        guard let value = body[name], !value.isNull else { return nil }
        var object = value.object
        if let text = value.string {
            if text.isEmpty { return nil }
            object = (try? LooseJSON(parsing: text.utf8))?.object
        }
        guard let object else { throw refusal(name, "an object of texts") }
        var map: [String: String] = [:]
        for (name, value) in object {
            switch value {
            case .string(let text): map[name] = text
            case .number(let literal): map[name] = literal
            case .bool(let value): map[name] = String(value)
            case .null: map[name] = null
            default: throw refusal(name, "a text")
            }
        }
        return map
    }
}

/// Lengths of time in the words of Vault's clients: Go's, with days (`d`).
enum VaultDuration {
    /// In seconds, what Go's lengths of time can say: longer ones lead beyond what an instant holds.
    static let range = -9_223_372_036...9_223_372_036

    /// `nil` for what is none, or too long; fractions of a second are cut off.
    static func seconds(_ text: String) -> Int? {
        if let whole = Int(text) { return range.contains(whole) ? whole : nil }
        var rest = Substring(text)
        let isNegative = rest.first == "-"
        if isNegative || rest.first == "+" { rest.removeFirst() }
        guard !rest.isEmpty else { return nil }
        var total = 0.0
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            guard let number = Double(digits) else { return nil }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isASCII ? $0.isLetter : $0 == "µ" }
            guard let scale = scales[String(unit)] else { return nil }
            total += number * scale
            rest = rest.dropFirst(unit.count)
        }
        guard total <= Double(range.upperBound) else { return nil }
        return Int(isNegative ? -total : total)
    }

    private static let scales: [String: Double] = [
        "ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1, "m": 60, "h": 3_600, "d": 86_400,
    ]

    /// As Go writes it: `0s`, `30m0s`, `3h25m19s`.
    static func text(_ seconds: Int) -> String {
        let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60)
        if hours > 0 { return "\(hours)h\(minutes)m\(rest)s" }
        return minutes > 0 ? "\(minutes)m\(rest)s" : "\(rest)s"
    }
}

extension String {
    /// Without spaces at its ends.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
