/// A JSON value that can be hashed: what RFC 8785 can write and read back without a change.
///
/// Strings compare by their code units, never by Unicode equivalence: two texts that are written with
/// different bytes are two values. Numbers are doubles; the parser refuses a literal that a double changes.
package enum JSON: Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSON])
    case object(JSONObject)
}

/// The members of a JSON object, sorted by the UTF-16 code units of their names (RFC 8785 §3.2.3); no name twice.
package struct JSONObject: Sendable {
    package typealias Member = (name: String, value: JSON)

    package private(set) var members: [Member] = []

    package init() {}

    /// Members in any order; of a repeated name the last one stays. The parser refuses repeated names itself.
    package init(_ members: some Sequence<Member>) {
        let given = Array(members)
        // Most are written in order.
        if zip(given, given.dropFirst()).allSatisfy({ UTF16Order($0.name, $1.name) == .before }) {
            self.members = given
            return
        }
        // The standard library's sort is stable, so of equal names the last given stays last.
        for member in given.sorted(by: { UTF16Order($0.name, $1.name) == .before }) {
            if let last = self.members.last, UTF16Order(last.name, member.name) == .same {
                self.members[self.members.count - 1] = member
            } else {
                self.members.append(member)
            }
        }
    }

    /// Members that are sorted already, no name twice.
    init(sorted members: [Member]) { self.members = members }

    package var count: Int { members.count }
    package var isEmpty: Bool { members.isEmpty }
    package var names: [String] { members.map(\.name) }

    package subscript(name: String) -> JSON? {
        get {
            let (index, isPresent) = place(of: name)
            return isPresent ? members[index].value : nil
        }
        set {
            let (index, isPresent) = place(of: name)
            switch (newValue, isPresent) {
            case (let value?, true): members[index].value = value
            case (let value?, false): members.insert((name, value), at: index)
            case (nil, true): members.remove(at: index)
            case (nil, false): break
            }
        }
    }

    /// Where `name` is or would be.
    private func place(of name: String) -> (index: Int, isPresent: Bool) {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            switch UTF16Order(members[middle].name, name) {
            case .before: low = middle + 1
            case .same: return (middle, true)
            case .after: high = middle
            }
        }
        return (low, false)
    }
}

// MARK: - Equality by bytes

extension JSON: Hashable {
    package static func == (left: JSON, right: JSON) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    package func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(utf8: value)
        case .array(let values): hasher.combine(values)
        case .object(let object): hasher.combine(object)
        }
    }
}

extension Hasher {
    /// The bytes of a text and where they end, so that no text begins another.
    fileprivate mutating func combine(utf8 text: String) {
        var text = text
        text.withUTF8 { bytes in combine(bytes: UnsafeRawBufferPointer(bytes)) }
        combine(0xFF as UInt8)
    }
}

extension JSONObject: Hashable {
    package static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.members.elementsEqual(right.members) { left, right in
            left.name.utf8.elementsEqual(right.name.utf8) && left.value == right.value
        }
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(members.count)
        for member in members {
            hasher.combine(utf8: member.name)
            hasher.combine(member.value)
        }
    }
}

extension JSONObject: Sequence {
    package func makeIterator() -> IndexingIterator<[Member]> { members.makeIterator() }
}

// MARK: - Reading

extension JSON {
    /// The member `name` of an object; `nil` of anything else.
    package subscript(name: String) -> JSON? {
        guard case .object(let object) = self else { return nil }
        return object[name]
    }

    package var string: String? { if case .string(let value) = self { value } else { nil } }
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    package var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
    package var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
    package var number: Double? { if case .number(let value) = self { value } else { nil } }
    package var isNull: Bool { if case .null = self { true } else { false } }

    /// The number as an integer, if it is one.
    package var integer: Int? { number.flatMap { Int(exactly: $0) } }
}

// MARK: - Literals

// There is no literal `nil`: of `isThere ? value : nil` it would make a `JSON` that is null, not an absent one.
extension JSON: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(floatLiteral value: Double) { self = .number(value) }
    package init(stringLiteral value: String) { self = .string(value) }
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(JSONObject(elements.map { (name: $0.0, value: $0.1) }))
    }

    /// A whole number that a double holds exactly; at most 2^53 in magnitude.
    package static func integer(_ value: Int) -> JSON {
        precondition(value.magnitude <= 1 << 53, "an integer beyond 2^53 is carried as a string")
        return .number(Double(value))
    }

    /// The value, or null where there is none.
    package static func optional(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(elements.map { (name: $0.0, value: $0.1) })
    }
}
