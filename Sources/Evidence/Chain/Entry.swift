/// What a ledger records: a CloudEvents 1.0 event in JSON with the extensions that bind it to its ledger.
///
/// ```json
/// {"data":{…},"datacontenttype":"application/json","entryversion":1,"id":"<UUID>","ledger":"chronicle",
///  "salt":"<32 hexadecimal digits>","source":"<URI reference>","specversion":"1.0","subject":"…",
///  "tenant":"<UUID>","time":"2026-11-21T01:02:03.123456Z","type":"<reverse DNS>"}
/// ```
///
/// Its canonical bytes are stored once and hashed; `subject` may be absent, everything else is there.
package struct Entry: Hashable, Sendable {
    package var id: UniqueID
    package var tenant: UniqueID

    /// The ledger's name within the tenant: `chronicle`, `audit`, …
    package var ledger: String

    /// Who recorded it, as a URI reference.
    package var source: String

    /// What happened, as a reverse-DNS name.
    package var type: String

    /// What it happened to.
    package var subject: String?

    package var time: Instant
    package var data: JSONObject

    /// 16 random bytes: without them an erased entry could be guessed from its hash.
    package var salt: [UInt8]

    package static let saltByteCount = 16

    package init(
        id: UniqueID,
        tenant: UniqueID,
        ledger: String,
        source: String,
        type: String,
        subject: String? = nil,
        time: Instant,
        data: JSONObject,
        salt: [UInt8]
    ) {
        self.id = id
        self.tenant = tenant
        self.ledger = ledger
        self.source = source
        self.type = type
        self.subject = subject
        self.time = time
        self.data = data
        self.salt = salt
    }

    /// 16 bytes for `salt`.
    package static func randomSalt() -> [UInt8] {
        var generator = SharedRandomness()
        return withUnsafeBytes(of: (generator.next(), generator.next())) { Array($0) }
    }
}

/// Why something is no entry.
package enum EntryError: Error, Hashable, Sendable {
    case notJSON(JSONError)
    case tooLarge(byteCount: Int, limit: Int)
    case tooDeep(limit: Int)
    case nullCharacter
    case missingMember(String)
    case unknownMember(String)
    case malformedMember(String, expected: String)
    case notCanonical
}

extension EntryError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notJSON(let error): "the entry is not JSON: \(error)"
        case .tooLarge(let byteCount, let limit): "the entry has \(byteCount) bytes; at most \(limit) fit"
        case .tooDeep(let limit): "the entry is nested deeper than \(limit) levels"
        case .nullCharacter: "the entry holds the character U+0000"
        case .missingMember(let name): "the entry has no “\(name)”"
        case .unknownMember(let name): "the entry has a member “\(name)” that entries do not have"
        case .malformedMember(let name, let expected): "the entry's “\(name)” is not \(expected)"
        case .notCanonical: "the entry is not in canonical form (RFC 8785)"
        }
    }
}
