/// JSON as clients of other systems send it and want it back: a number keeps its literal, however long; of a repeated
/// name the last value stays; a lone surrogate is U+FFFD, as encoders in wide use make of it.
///
/// Nothing that is hashed or signed is made of it: that is `JSON`.
package enum LooseJSON: Sendable {
    case null
    case bool(Bool)
    /// The literal (RFC 8259 §6), as it was written.
    case number(String)
    case string(String)
    case array([LooseJSON])
    case object(LooseObject)
}

/// The members of an object, no name twice; written in the order of their names' code points.
package struct LooseObject: Hashable, Sendable {
    /// Two names are one where their bytes are: `String` would take Unicode's equivalents for the same.
    private struct Name: Hashable {
        var text: String

        static func == (left: Name, right: Name) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    private var members: [Name: LooseJSON] = [:]

    package init() {}

    package var isEmpty: Bool { members.isEmpty }
    package var count: Int { members.count }
    /// In the order in which they are written.
    package var names: [String] {
        members.keys.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package subscript(name: String) -> LooseJSON? {
        get { members[Name(text: name)] }
        set { members[Name(text: name)] = newValue }
    }

    /// With what `other` has besides, or instead.
    package func merging(_ other: LooseObject) -> LooseObject {
        var merged = self
        merged.members.merge(other.members) { _, new in new }
        return merged
    }
}

extension LooseObject: Sequence {
    package func makeIterator() -> IndexingIterator<[(name: String, value: LooseJSON)]> {
        names.compactMap { name in self[name].map { (name, $0) } }.makeIterator()
    }
}

// MARK: - Equality by bytes

extension LooseJSON: Hashable {
    package static func == (left: LooseJSON, right: LooseJSON) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left.utf8.elementsEqual(right.utf8)
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
        case .number(let text), .string(let text):
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        case .array(let values): hasher.combine(values)
        case .object(let object): hasher.combine(object)
        }
    }
}

// MARK: - Reading

extension LooseJSON {
    package subscript(name: String) -> LooseJSON? { object?[name] }

    package var isNull: Bool { self == .null }

    package var string: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    package var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// A number without a fraction that fits.
    package var int: Int? {
        guard case .number(let literal) = self else { return nil }
        return Int(literal) ?? Double(literal).flatMap { Int(exactly: $0) }
    }

    package var array: [LooseJSON]? {
        guard case .array(let value) = self else { return nil }
        return value
    }

    package var object: LooseObject? {
        guard case .object(let value) = self else { return nil }
        return value
    }
}

// MARK: - Literals

extension LooseJSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(nilLiteral: ()) { self = .null }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int) { self = .number(String(value)) }
    package init(stringLiteral value: String) { self = .string(value) }
    package init(arrayLiteral elements: LooseJSON...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, LooseJSON)...) {
        self = .object(LooseObject(elements.lazy.map { $0 }))
    }

    package static func number(_ value: Int) -> LooseJSON { .number(String(value)) }
    package static func optional(_ value: String?) -> LooseJSON { value.map(LooseJSON.string) ?? .null }
    package static func strings(_ values: some Sequence<String>) -> LooseJSON {
        .array(values.map(LooseJSON.string))
    }
    package static func strings(_ values: [String: String]) -> LooseJSON {
        .object(LooseObject(values.map { ($0.key, .string($0.value)) }))
    }
}

extension LooseObject: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, LooseJSON)...) { self.init(elements) }

    /// Of a repeated name the last one stays.
    package init(_ members: some Sequence<(String, LooseJSON)>) {
        self.members = Dictionary(
            members.map { (Name(text: $0.0), $0.1) },
            uniquingKeysWith: { _, new in new }
        )
    }
}

// MARK: - To and from what is signed

extension LooseJSON {
    package init(_ value: JSON) {
        switch value {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .number(let value):
            self = .number(Int64(exactly: value).map(String.init) ?? value.description)
        case .string(let value): self = .string(value)
        case .array(let values): self = .array(values.map(LooseJSON.init))
        case .object(let object): self = .object(LooseObject(object.map { ($0.name, LooseJSON($0.value)) }))
        }
    }

    /// As it may be signed: a number that a double changes, or text with U+0000, stays text in its place.
    package var json: JSON {
        switch self {
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .number(let literal): return (try? JSON(parsing: Array(literal.utf8))) ?? .string(literal)
        case .string(let value): return .string(value.replacing("\0", with: "\u{FFFD}"))
        case .array(let values): return .array(values.map(\.json))
        case .object(let object):
            return .object(
                JSONObject(
                    object.map { (name: $0.name.replacing("\0", with: "\u{FFFD}"), value: $0.value.json) }
                )
            )
        }
    }
}

// MARK: - Writing

extension LooseJSON {
    /// Without spaces, names in the order of their code points, `<`, `>` and `&` as they are.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let literal): bytes += literal.utf8
        case .string(let value): Self.write(value, to: &bytes)
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let object):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in object.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.write(member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0..<0x20:
                bytes += "\\u00".utf8
                bytes.append(hexDigits[Int(byte >> 4)])
                bytes.append(hexDigits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
