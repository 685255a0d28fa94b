/// A Swift value that PostgreSQL takes as a parameter, in the binary form of its type's `recv` function.
package protocol PostgresBindable: Sendable {
    /// The OID of the type in `pg_type`.
    static var postgresType: UInt32 { get }
    var isNull: Bool { get }
    func encode(into bytes: inout [UInt8])
}

/// A Swift value that can be read from a column, in the binary form of its type's `send` function.
package protocol PostgresDecodable {
    /// `nil` where the bytes or the type are not this value's.
    init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32)
    /// What SQL NULL becomes; `nil` where NULL is an error.
    static var fromNull: Self? { get }
}

package typealias PostgresValue = PostgresBindable & PostgresDecodable

extension PostgresBindable { package var isNull: Bool { false } }
extension PostgresDecodable { package static var fromNull: Self? { nil } }

extension Optional: PostgresBindable where Wrapped: PostgresBindable {
    package static var postgresType: UInt32 { Wrapped.postgresType }
    package var isNull: Bool { self == nil }
    package func encode(into bytes: inout [UInt8]) { self?.encode(into: &bytes) }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        guard let value = Wrapped(postgres: bytes, oid: oid) else { return nil }
        self = value
    }

    package static var fromNull: Wrapped?? { .some(nil) }
}

/// OIDs of `pg_type`, which never change.
package enum PostgresType {
    package static let bool: UInt32 = 16
    package static let bytea: UInt32 = 17
    package static let name: UInt32 = 19
    package static let int8: UInt32 = 20
    package static let int2: UInt32 = 21
    package static let int4: UInt32 = 23
    package static let text: UInt32 = 25
    package static let oid: UInt32 = 26
    package static let json: UInt32 = 114
    package static let float8: UInt32 = 701
    package static let varchar: UInt32 = 1_043
    package static let timestamptz: UInt32 = 1_184
    package static let uuid: UInt32 = 2_950
    package static let jsonb: UInt32 = 3_802

    /// The array type whose elements are `element`.
    static func array(of element: UInt32) -> UInt32 {
        switch element {
        case bool: 1_000
        case bytea: 1_001
        case int8: 1_016
        case int4: 1_007
        case int2: 1_005
        case text: 1_009
        case float8: 1_022
        case timestamptz: 1_185
        case uuid: 2_951
        case jsonb: 3_807
        default: preconditionFailure("no array of type \(element) is bound anywhere")
        }
    }
}

extension [UInt8] {
    mutating func appendBigEndian(_ value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }
}

extension UnsafeRawBufferPointer {
    func bigEndian<Integer: FixedWidthInteger>(at offset: Int, as type: Integer.Type = Integer.self)
        -> Integer?
    {
        guard offset >= 0, offset + MemoryLayout<Integer>.size <= count else { return nil }
        return Integer(bigEndian: loadUnaligned(fromByteOffset: offset, as: Integer.self))
    }
}

// MARK: - Swift's own types

extension Int: PostgresValue {
    package static var postgresType: UInt32 { PostgresType.int8 }
    package func encode(into bytes: inout [UInt8]) { bytes.appendBigEndian(Int64(self)) }

    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        switch oid {
        case PostgresType.int8: self.init(whole: bytes, as: Int64.self)
        case PostgresType.int4: self.init(whole: bytes, as: Int32.self)
        case PostgresType.int2: self.init(whole: bytes, as: Int16.self)
        case PostgresType.oid: self.init(whole: bytes, as: UInt32.self)
        default: return nil
        }
    }

    private init?<Integer: FixedWidthInteger>(whole bytes: UnsafeRawBufferPointer, as type: Integer.Type) {
        guard bytes.count == MemoryLayout<Integer>.size, let value = bytes.bigEndian(at: 0, as: type) else {
            return nil
        }
        self.init(exactly: value)
    }
}

extension Bool: PostgresValue {
    package static var postgresType: UInt32 { PostgresType.bool }
    package func encode(into bytes: inout [UInt8]) { bytes.append(self ? 1 : 0) }

    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        guard oid == PostgresType.bool, bytes.count == 1 else { return nil }
        self = bytes[0] != 0
    }
}

extension Double: PostgresValue {
    package static var postgresType: UInt32 { PostgresType.float8 }
    package func encode(into bytes: inout [UInt8]) { bytes.appendBigEndian(bitPattern) }

    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        guard oid == PostgresType.float8, let bits = bytes.bigEndian(at: 0, as: UInt64.self) else {
            return nil
        }
        self.init(bitPattern: bits)
    }
}

extension String: PostgresValue {
    package static var postgresType: UInt32 { PostgresType.text }
    package func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: utf8) }

    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        switch oid {
        case PostgresType.text, PostgresType.varchar, PostgresType.name, PostgresType.json:
            self.init(decoding: bytes, as: UTF8.self)
        case PostgresType.jsonb where bytes.first == 1:
            self.init(decoding: bytes.dropFirst(), as: UTF8.self)
        default: return nil
        }
    }
}

// MARK: - Arrays: bytea for bytes, PostgreSQL arrays for everything else

extension Array: PostgresBindable where Element: PostgresBindable {
    package static var postgresType: UInt32 {
        Element.self == UInt8.self ? PostgresType.bytea : PostgresType.array(of: Element.postgresType)
    }

    package func encode(into bytes: inout [UInt8]) {
        guard Element.self != UInt8.self else { return withUnsafeBytes { bytes.append(contentsOf: $0) } }
        let hasNull = contains { $0.isNull }
        bytes.appendBigEndian(Int32(isEmpty ? 0 : 1))
        bytes.appendBigEndian(Int32(hasNull ? 1 : 0))
        bytes.appendBigEndian(Element.postgresType)
        guard !isEmpty else { return }
        bytes.appendBigEndian(Int32(count))
        bytes.appendBigEndian(Int32(1))
        for element in self {
            guard !element.isNull else {
                bytes.appendBigEndian(Int32(-1))
                continue
            }
            let place = bytes.count
            bytes.appendBigEndian(Int32(0))
            element.encode(into: &bytes)
            let length = UInt32(bytes.count - place - 4)
            for octet in 0..<4 {
                bytes[place + octet] = UInt8(truncatingIfNeeded: length >> (24 - 8 * octet))
            }
        }
    }
}

extension Array: PostgresDecodable where Element: PostgresDecodable {
    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        if oid == PostgresType.bytea {
            guard Element.self == UInt8.self else { return nil }
            self.init(bytes.bindMemory(to: Element.self))
            return
        }
        guard let dimensions = bytes.bigEndian(at: 0, as: Int32.self),
            let element = bytes.bigEndian(at: 8, as: UInt32.self)
        else { return nil }
        self.init()
        guard dimensions > 0 else { return }
        guard dimensions == 1, let count = bytes.bigEndian(at: 12, as: Int32.self), count >= 0
        else { return nil }
        var offset = 20
        for _ in 0..<count {
            guard let length = bytes.bigEndian(at: offset, as: Int32.self) else { return nil }
            offset += 4
            if length < 0 {
                guard let null = Element.fromNull else { return nil }
                append(null)
                continue
            }
            guard offset + Int(length) <= bytes.count,
                let value = Element(
                    postgres: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + Int(length)]),
                    oid: element
                )
            else { return nil }
            append(value)
            offset += Int(length)
        }
    }
}

/// Texts that are bound again and again, as they are sent: `text[]`.
package struct EncodedTexts: PostgresBindable {
    package static var postgresType: UInt32 { [String].postgresType }
    private let bytes: [UInt8]

    package init(_ texts: [String]) {
        var bytes: [UInt8] = []
        texts.encode(into: &bytes)
        self.bytes = bytes
    }

    package func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: self.bytes) }
}

/// Only so that `[UInt8]` binds as `bytea`; a single octet is not a column's type.
extension UInt8: PostgresValue {
    package static var postgresType: UInt32 { PostgresType.bytea }
    package func encode(into bytes: inout [UInt8]) { bytes.append(self) }
    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) { nil }
}
