import Evidence

/// Reads a wire type out of a JSON value, and knows the path of the field it is at.
struct ValueDecoder: Decoder {
    let value: JSON
    /// The path from the body: `files[0].bytes`; empty for the body itself.
    let field: String
    let unknownMembers: StrictJSON.UnknownMembers
    var spelling = MemberSpelling.snakeCase
    let asked = AskedNames()

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        if let scalar = try scalar(type) { return scalar }
        var decoder = ValueDecoder(value: value, field: field, unknownMembers: unknownMembers)
        decoder.spelling = MemberSpelling(of: type)
        let result: T
        do {
            result = try T(from: decoder)
        } catch DecodingError.dataCorrupted(let context) {
            throw StrictJSON.Refusal.invalidValue(field: field, reason: context.debugDescription)
        }
        if unknownMembers == .refused { try decoder.refuseWhatWasNotAsked() }
        return result
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let object) = value else { throw wrongType(expected: "an object") }
        asked.isObject = true
        return KeyedDecodingContainer(MemberContainer(decoder: self, object: object))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let elements) = value else { throw wrongType(expected: "an array") }
        return ElementContainer(decoder: self, elements: elements)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { ScalarContainer(decoder: self) }

    /// The decoder of what stands at `place` below this value: `.name` or `[0]`.
    func below(_ place: String, _ value: JSON) -> ValueDecoder {
        let path =
            field.isEmpty && place.utf8.first == UInt8(ascii: ".") ? String(place.dropFirst()) : field + place
        return ValueDecoder(value: value, field: path, unknownMembers: unknownMembers)
    }

    func wrongType(expected: String) -> StrictJSON.Refusal {
        .wrongType(field: field, expected: expected, found: value.typeInWords)
    }

    /// The value as `type` if that is one of the types that JSON itself has.
    private func scalar<T>(_ type: T.Type) throws -> T? {
        let scalar: Any?
        let expected: String
        switch type {
        case is JSON.Type: (scalar, expected) = (value, "any value")
        case is String.Type: (scalar, expected) = (value.string, "a string")
        case is Bool.Type: (scalar, expected) = (value.bool, "true or false")
        case is Int.Type: (scalar, expected) = (value.integer, "a whole number")
        case is Double.Type: (scalar, expected) = (value.number, "a number")
        default: return nil
        }
        guard let scalar = scalar as? T else { throw wrongType(expected: expected) }
        return scalar
    }

    private func refuseWhatWasNotAsked() throws {
        guard asked.isObject, case .object(let object) = value else { return }
        for name in object.names where !asked.names.contains(name) {
            throw StrictJSON.Refusal.unknownMember(
                field: below(".\(name)", .null).field,
                known: asked.names.sorted()
            )
        }
    }

    /// The members that a type's `init(from:)` asked for: all that it knows.
    final class AskedNames {
        var names: Set<String> = []
        var isObject = false
    }
}

private struct MemberContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: ValueDecoder
    let object: JSONObject

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { object.names.compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { object[name(key)] != nil }

    func decodeNil(forKey key: Key) -> Bool { object[name(key)]?.isNull ?? true }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        try member(key).decode(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try member(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try member(key).unkeyedContainer()
    }

    func superDecoder() -> any Decoder { decoder }
    func superDecoder(forKey key: Key) throws -> any Decoder { try member(key) }

    private func name(_ key: Key) -> String {
        let name = decoder.spelling.onWire(key.stringValue)
        decoder.asked.names.insert(name)
        return name
    }

    private func member(_ key: Key) throws -> ValueDecoder {
        let name = name(key)
        guard let value = object[name] else {
            throw StrictJSON.Refusal.missingMember(field: decoder.below(".\(name)", .null).field)
        }
        return decoder.below(".\(name)", value)
    }
}

private struct ElementContainer: UnkeyedDecodingContainer {
    let decoder: ValueDecoder
    let elements: [JSON]
    var currentIndex = 0

    init(decoder: ValueDecoder, elements: [JSON]) {
        self.decoder = decoder
        self.elements = elements
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex >= elements.count }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, elements[currentIndex].isNull else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().decode(type) }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try next() }

    private mutating func next() throws -> ValueDecoder {
        let place = "[\(currentIndex)]"
        guard !isAtEnd else {
            throw StrictJSON.Refusal.missingMember(field: decoder.below(place, .null).field)
        }
        defer { currentIndex += 1 }
        return decoder.below(place, elements[currentIndex])
    }
}

private struct ScalarContainer: SingleValueDecodingContainer {
    let decoder: ValueDecoder

    var codingPath: [any CodingKey] { [] }
    func decodeNil() -> Bool { decoder.value.isNull }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try decoder.decode(type) }
}

extension JSON {
    /// What kind of value this is, for a sentence about it.
    var typeInWords: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
