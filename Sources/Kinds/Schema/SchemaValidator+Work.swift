import Evidence

// MARK: - What a validation costs

extension SchemaValidator {
    /// Counts work. Once it is too much, nothing is judged any more, and the whole validation fails: an answer to
    /// a part of it could pass under `not`, `if` or `oneOf`.
    mutating func spend(_ units: Int) {
        work += units
        guard work > Self.maximumWork else { return }
        abandon(
            JSONSchema.Violation(
                instancePath: "",
                keywordPath: "",
                sentence: "cannot be judged: the schema takes more than \(Self.maximumWork) steps"
            )
        )
    }

    mutating func abandon(_ reason: JSONSchema.Violation) { refusal = refusal ?? reason }

    mutating func abandon(_ place: Place, _ keyword: String, _ sentence: String) {
        abandon(
            JSONSchema.Violation(
                instancePath: place.instancePath.text,
                keywordPath: place.keywordPath.appending(keyword).text,
                sentence: sentence
            )
        )
    }

    /// The work of looking at every byte of a text.
    mutating func spend(onText text: String) { spend(1 + text.utf8.count / Self.bytesPerStep) }

    /// The work of looking at all of a value.
    mutating func spend(onAllOf value: JSON) {
        guard !isAbandoned else { return }
        switch value {
        case .null, .bool, .number: spend(1)
        case .string(let text): spend(onText: text)
        case .array(let values):
            spend(1)
            for value in values { spend(onAllOf: value) }
        case .object(let object):
            spend(1)
            for (name, value) in object {
                spend(onText: name)
                spend(onAllOf: value)
            }
        }
    }

    /// As `==`, and counts what it compares.
    mutating func isEqual(_ left: JSON, _ right: JSON) -> Bool {
        spend(1)
        guard !isAbandoned else { return false }
        switch (left, right) {
        case (.string(let left), .string(let right)): return isEqual(left, right)
        case (.array(let left), .array(let right)):
            guard left.count == right.count else { return false }
            for (left, right) in zip(left, right) where !isEqual(left, right) { return false }
            return true
        case (.object(let left), .object(let right)):
            guard left.count == right.count else { return false }
            for (left, right) in zip(left, right) {
                guard isEqual(left.name, right.name), isEqual(left.value, right.value) else { return false }
            }
            return true
        default: return left == right
        }
    }

    private mutating func isEqual(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        spend(onText: left)
        return left.utf8.elementsEqual(right.utf8)
    }

    mutating func hasEqualItems(_ values: [JSON]) -> Bool {
        for value in values { spend(onAllOf: value) }
        guard !isAbandoned else { return false }
        // Whole texts: two different ones cannot be made to have one hash.
        return Set(values.map { $0.canonicalBytes() }).count < values.count
    }

    /// The beginning of a value's text, made from no more of it than is shown.
    static func shown(_ value: JSON) -> String {
        var text = ""
        show(value, in: &text)
        return excerpt(text, limit: shownCharacters)
    }

    private static let shownCharacters = 200

    private static func show(_ value: JSON, in text: inout String) {
        guard text.utf8.count <= shownCharacters * 4 else { return }
        func cut(_ text: String) -> String {
            JSON.string(String(text.unicodeScalars.prefix(shownCharacters + 1))).canonicalString
        }
        switch value {
        case .null, .bool, .number: text += value.canonicalString
        case .string(let string): text += cut(string)
        case .array(let values):
            text += "["
            for (index, value) in values.prefix(shownCharacters).enumerated() {
                if index > 0 { text += "," }
                show(value, in: &text)
            }
            text += "]"
        case .object(let object):
            text += "{"
            for (index, member) in object.members.prefix(shownCharacters).enumerated() {
                if index > 0 { text += "," }
                text += cut(member.name) + ":"
                show(member.value, in: &text)
            }
            text += "}"
        }
    }
}
