package import Evidence

// How the values of Evidence travel to PostgreSQL and back.

extension Instant: PostgresValue {
    package static var postgresType: UInt32 { PostgresType.timestamptz }

    /// Microseconds from 1970-01-01 to 2000-01-01, PostgreSQL's epoch.
    private static let epoch: Int64 = 946_684_800_000_000

    package func encode(into bytes: inout [UInt8]) {
        let (value, isOverflow) = microseconds.subtractingReportingOverflow(Self.epoch)
        // Nobody's moment: PostgreSQL refuses it with SQLSTATE 22008.
        bytes.appendBigEndian(isOverflow ? .min + 1 : value)
    }

    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        guard oid == PostgresType.timestamptz, let value = bytes.bigEndian(at: 0, as: Int64.self),
            value != .max, value != .min,  // infinity and -infinity are nobody's moment
            case (let microseconds, let isOverflow) = value.addingReportingOverflow(Self.epoch), !isOverflow
        else { return nil }
        self.init(microseconds: microseconds)
    }
}

extension UniqueID: PostgresValue {
    package static var postgresType: UInt32 { PostgresType.uuid }
    package func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: self.bytes) }

    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        switch oid {
        case PostgresType.uuid: self.init(bytes: bytes)
        // The founding columns that name entries and ceremonies are texts.
        case PostgresType.text: self.init(String(decoding: bytes, as: UTF8.self))
        default: return nil
        }
    }
}

extension Digest: PostgresValue {
    package static var postgresType: UInt32 { PostgresType.bytea }
    package func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: self.bytes) }

    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        guard oid == PostgresType.bytea else { return nil }
        self.init(bytes: [UInt8](bytes))
    }
}

/// As `jsonb`, whose binary form is a version octet and the text. At most as deep as `JSONLimits.stored`.
extension JSON: PostgresValue {
    package static var postgresType: UInt32 { PostgresType.jsonb }

    package func encode(into bytes: inout [UInt8]) {
        bytes.append(1)
        // Nobody could read it back: PostgreSQL refuses this text, which is no JSON, with SQLSTATE 22P02.
        bytes.append(contentsOf: (try? storableBytes()) ?? Array("nested-too-deep".utf8))
    }

    package init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        let text: Slice<UnsafeRawBufferPointer>
        switch oid {
        case PostgresType.jsonb: text = bytes.dropFirst()
        case PostgresType.json: text = bytes[...]
        default: return nil
        }
        guard let value = try? JSON(parsing: [UInt8](text), limits: .stored) else { return nil }
        self = value
    }
}
