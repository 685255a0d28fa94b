package import Evidence
import Postgres

/// A value of open size, with the canonical bytes that are measured, hashed, kept and bound: made once, and where it can
/// be, before the transaction begins.
package struct KeptValue: Sendable {
    package let json: JSON
    package let bytes: [UInt8]
    /// Of a value that is longer than `JSON.shortByteCount`.
    fileprivate let digest: Digest?

    /// - Throws: `EntryError.tooDeep` where it could not be read back.
    package init(_ json: JSON) throws(EntryError) {
        self.json = json
        bytes = try json.storableBytes()
        digest = bytes.count > JSON.shortByteCount ? .sha256(of: bytes) : nil
    }
}

extension KeptValue: PostgresBindable {
    package static var postgresType: UInt32 { JSON.postgresType }

    /// As `jsonb`, like the value itself.
    package func encode(into bytes: inout [UInt8]) {
        bytes.append(1)
        bytes.append(contentsOf: self.bytes)
    }
}

/// What an entry names by its SHA-256 alone: kept beside the ledger, so that the record still tells everything.
package struct KeptBodies: Sendable {
    package private(set) var list: [(digest: Digest, bytes: [UInt8])] = []

    package init() {}

    /// The value as an entry tells it: itself or, if it is longer than `limit` bytes, `{"sha256": …, "size_bytes": …}` of
    /// its canonical bytes, which then are kept.
    ///
    /// - Parameter limit: at least `JSON.shortByteCount`.
    package mutating func told(_ value: KeptValue, upTo limit: Int = JSON.shortByteCount) -> JSON {
        guard value.bytes.count > limit, let digest = value.digest else { return value.json }
        keep(value.bytes, as: digest)
        return .digest(digest, of: value.bytes)
    }

    /// The same of a value that is told here and nowhere else.
    package mutating func told(_ json: JSON, upTo limit: Int = JSON.shortByteCount) throws(EntryError) -> JSON
    {
        told(try KeptValue(json), upTo: limit)
    }

    /// - Parameter digest: of `bytes`.
    package mutating func keep(_ bytes: [UInt8], as digest: Digest) { list.append((digest, bytes)) }
}

extension JSON {
    /// The most canonical bytes that a value of open size takes in an entry.
    package static let shortByteCount = 8_192

    /// The value itself or, if it is longer than `limit` bytes, what names it: for what is kept elsewhere, or by nobody.
    package func shortened(to limit: Int = JSON.shortByteCount) -> JSON {
        let bytes = canonicalBytes()
        guard bytes.count > limit else { return self }
        return .digest(.sha256(of: bytes), of: bytes)
    }

    fileprivate static func digest(_ digest: Digest, of bytes: [UInt8]) -> JSON {
        ["sha256": .string(digest.hex), "size_bytes": .integer(bytes.count)]
    }
}
