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

/// The members of an object, no name twice, in the order of their names' bytes, in which they are written.
///
/// Two names are one where their bytes are: `String` would take Unicode's equivalents for the same. A member that is put in
/// moves those behind it: whoever has many hands them in together.
package struct LooseObject: Sendable {
    package typealias Member = (name: String, value: LooseJSON)

    private var members: [Member] = []

    package init() {}

    /// Members in any order; of a repeated name the last one stays.
    package init(_ members: some Sequence<(String, LooseJSON)>) {
        let given = members.map { (name: $0.0, value: $0.1) }
        if zip(given, given.dropFirst()).allSatisfy({ ByteOrder($0.name, $1.name) == .before }) {
            self.members = given
            return
        }
        self.members.reserveCapacity(given.count)
        // The standard library's sort is stable, so of equal names the last given stays last.
        for member in given.sorted(by: { ByteOrder($0.name, $1.name) == .before }) {
            if let last = self.members.last, ByteOrder(last.name, member.name) == .same {
                self.members[self.members.count - 1] = member
            } else {
                self.members.append(member)
            }
        }
    }

    package var isEmpty: Bool { members.isEmpty }
    package var count: Int { members.count }
    /// In the order in which they are written.
    package var names: [String] { members.map(\.name) }

    package subscript(name: String) -> LooseJSON? {
        get {
            let (index, isPresent) = place(of: name)
            // Apart: of `isPresent ? value : nil` it would be a null that is there.
            guard isPresent else { return nil }
            return members[index].value
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
            switch ByteOrder(members[middle].name, name) {
            case .before: low = middle + 1
            case .same: return (middle, true)
            case .after: high = middle
            }
        }
        return (low, false)
    }

    /// With what `other` has besides, or instead.
    package func merging(_ other: LooseObject) -> LooseObject {
        other.isEmpty ? self : LooseObject((members + other.members).lazy.map { ($0.name, $0.value) })
    }
}

extension LooseObject: Sequence {
    package func makeIterator() -> IndexingIterator<[Member]> { members.makeIterator() }
}

/// How two texts stand to each other by their bytes.
private enum ByteOrder {
    case before
    case same
    case after

    init(_ left: String, _ right: String) {
        let order = left.utf8.withContiguousStorageIfAvailable { left in
            right.utf8.withContiguousStorageIfAvailable { right in ByteOrder(left, right) }
        }
        // Strings that are not contiguous UTF-8 do not occur outside of bridging.
        self = (order ?? nil) ?? ByteOrder(slowly: left, right)
    }

    private init(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) {
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            self = left[index] < right[index] ? .before : .after
            return
        }
        self = left.count == right.count ? .same : left.count < right.count ? .before : .after
    }

    private init(slowly left: String, _ right: String) {
        if left.utf8.elementsEqual(right.utf8) {
            self = .same
        } else {
            self = left.utf8.lexicographicallyPrecedes(right.utf8) ? .before : .after
        }
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

extension LooseObject: Hashable {
    package static func == (left: LooseObject, right: LooseObject) -> Bool {
        left.members.elementsEqual(right.members) { left, right in
            ByteOrder(left.name, right.name) == .same && left.value == right.value
        }
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(members.count)
        for member in members {
            var name = member.name
            name.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
            hasher.combine(0xFF as UInt8)
            hasher.combine(member.value)
        }
    }
}

// MARK: - Reading

extension LooseJSON {
    package subscript(name: String) -> LooseJSON? { object?[name] }

    package var isNull: Bool { if case .null = self { true } else { false } }

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
        bytes.reserveCapacity(512)
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
            var isFirst = true
            for member in object {
                if !isFirst { bytes.append(UInt8(ascii: ",")) }
                isFirst = false
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
        let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0, to: &bytes) }
        if isContiguous == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0, to: &bytes) } }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies stretches that need no escape whole.
    private static func escape(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var copied = 0
        for index in text.indices {
            let byte = text[index]
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
            copied = index + 1
            bytes.append(UInt8(ascii: "\\"))
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
            case 0x0A: bytes.append(UInt8(ascii: "n"))
            case 0x0D: bytes.append(UInt8(ascii: "r"))
            case 0x09: bytes.append(UInt8(ascii: "t"))
            default:
                bytes += "u00".utf8
                bytes.append(hexDigits[Int(byte >> 4)])
                bytes.append(hexDigits[Int(byte & 15)])
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
    }
}
