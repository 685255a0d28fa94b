import Evidence

/// Writes a wire type as a JSON value. Wire types nest by encoding values, so nested containers are not offered.
final class ValueEncoder: Encoder {
    private enum Shape {
        case scalar
        case array
        case object
    }

    let absentMembers: StrictJSON.AbsentMembers
    let spelling: MemberSpelling
    fileprivate var scalar = JSON.null
    fileprivate var elements: [JSON] = []
    fileprivate var members = JSONObject()
    private var shape = Shape.scalar

    private init(absentMembers: StrictJSON.AbsentMembers, spelling: MemberSpelling) {
        self.absentMembers = absentMembers
        self.spelling = spelling
    }

    static func json(_ value: some Encodable, absentMembers: StrictJSON.AbsentMembers) throws -> JSON {
        switch value {
        case let value as JSON: return value
        case let value as String: return .string(value)
        case let value as Bool: return .bool(value)
        case let value as Double: return .number(value)
        case let value as Int:
            guard value.magnitude <= 1 << 53 else {
                let context = EncodingError.Context(codingPath: [], debugDescription: "beyond 2^53")
                throw EncodingError.invalidValue(value, context)
            }
            return .integer(value)
        default:
            let encoder = ValueEncoder(
                absentMembers: absentMembers,
                spelling: MemberSpelling(of: type(of: value))
            )
            try value.encode(to: encoder)
            return encoder.json
        }
    }

    private var json: JSON {
        switch shape {
        case .scalar: scalar
        case .array: .array(elements)
        case .object: .object(members)
        }
    }

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        shape = .object
        return KeyedEncodingContainer(MemberContainer(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        shape = .array
        return ElementContainer(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { ScalarContainer(encoder: self) }
}

private struct MemberContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: ValueEncoder

    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { encoder.members[encoder.spelling.onWire(key.stringValue)] = .null }

    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        encoder.members[encoder.spelling.onWire(key.stringValue)] =
            try ValueEncoder.json(value, absentMembers: encoder.absentMembers)
    }

    func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws { try member(value, key) }

    // The protocol brings versions of its own for these types, which would leave them out.
    func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try member(value, key) }
    func encodeIfPresent(_ value: String?, forKey key: Key) throws { try member(value, key) }
    func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try member(value, key) }
    func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try member(value, key) }

    private func member(_ value: (some Encodable)?, _ key: Key) throws {
        if let value {
            try encode(value, forKey: key)
        } else if encoder.absentMembers == .writtenAsNull {
            encodeNil(forKey: key)
        }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        preconditionFailure("a wire type encodes values, not containers")
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        preconditionFailure("a wire type encodes values, not containers")
    }

    func superEncoder() -> any Encoder { encoder }
    func superEncoder(forKey key: Key) -> any Encoder { encoder }
}

private struct ElementContainer: UnkeyedEncodingContainer {
    let encoder: ValueEncoder

    var codingPath: [any CodingKey] { [] }
    var count: Int { encoder.elements.count }

    func encodeNil() { encoder.elements.append(.null) }

    func encode<T: Encodable>(_ value: T) throws {
        encoder.elements.append(try ValueEncoder.json(value, absentMembers: encoder.absentMembers))
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        preconditionFailure("a wire type encodes values, not containers")
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        preconditionFailure("a wire type encodes values, not containers")
    }

    func superEncoder() -> any Encoder { encoder }
}

private struct ScalarContainer: SingleValueEncodingContainer {
    let encoder: ValueEncoder

    var codingPath: [any CodingKey] { [] }
    func encodeNil() { encoder.scalar = .null }
    func encode<T: Encodable>(_ value: T) throws {
        encoder.scalar = try ValueEncoder.json(value, absentMembers: encoder.absentMembers)
    }
}
