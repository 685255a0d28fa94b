extension Entry {
    /// So that an entry fits the 16-bit length of a tlog-tiles entry bundle, and so that content parsed within the
    /// standard depth can be wrapped.
    package static let limits = JSONLimits(depth: JSONLimits.stored.depth, size: 65_535)

    private static let members = [
        "data", "datacontenttype", "entryversion", "id", "ledger", "salt", "source", "specversion", "subject",
        "tenant", "time", "type",
    ]

    /// The entry in canonical JSON (RFC 8785): what is stored and hashed. `Entry(parsing:)` reads it back.
    package func canonicalBytes() throws(EntryError) -> [UInt8] {
        try check()
        var members: [JSONObject.Member] = [
            ("data", .object(data)), ("datacontenttype", "application/json"), ("entryversion", 1),
            ("id", .string(id.text)), ("ledger", .string(ledger)), ("salt", .string(Hex.encode(salt))),
            ("source", .string(source)), ("specversion", "1.0"),
        ]
        if let subject { members.append(("subject", .string(subject))) }
        members += [
            ("tenant", .string(tenant.text)), ("time", .string(time.rfc3339)), ("type", .string(type)),
        ]
        var writer = CanonicalWriter()
        writer.write(.object(JSONObject(sorted: members)))
        guard !writer.hasNullCharacter else { throw .nullCharacter }
        guard writer.depth <= Self.limits.depth else { throw .tooDeep(limit: Self.limits.depth) }
        guard writer.bytes.count <= Self.limits.size else {
            throw .tooLarge(byteCount: writer.bytes.count, limit: Self.limits.size)
        }
        return writer.bytes
    }

    /// About as many bytes as `canonicalBytes()` gives, without making them.
    package var roughByteCount: Int { 480 + data.roughByteCount }

    /// Reads an entry of version 1 and nothing else: no member more or less, and no other bytes than
    /// `canonicalBytes()` gives.
    package init(parsing bytes: [UInt8]) throws(EntryError) {
        let parsed: JSON
        do throws(JSONError) {
            parsed = try JSON(parsing: bytes, limits: Self.limits)
        } catch {
            throw .notJSON(error)
        }
        guard let object = parsed.object else { throw .malformedMember("", expected: "an object") }
        for name in object.names where !Self.members.contains(name) { throw .unknownMember(name) }
        try Self.expect(object, "specversion", "1.0")
        try Self.expect(object, "entryversion", 1)
        try Self.expect(object, "datacontenttype", "application/json")
        self.init(
            id: try Self.read(object, "id", "a UUID in lower case") { UniqueID($0) },
            tenant: try Self.read(object, "tenant", "a UUID in lower case") { UniqueID($0) },
            ledger: try Self.read(object, "ledger", "a text") { $0 },
            source: try Self.read(object, "source", "a text") { $0 },
            type: try Self.read(object, "type", "a text") { $0 },
            subject: object["subject"] == nil ? nil : try Self.read(object, "subject", "a text") { $0 },
            time: try Self.read(object, "time", "a time of RFC 3339") { Instant(rfc3339: $0) },
            data: try Self.data(of: object),
            salt: try Self.read(object, "salt", "hexadecimal") { Hex.decode($0) }
        )
        guard try canonicalBytes() == bytes else { throw .notCanonical }
    }

    private func check() throws(EntryError) {
        guard Self.isName(ledger) else {
            throw .malformedMember("ledger", expected: "lower-case letters, digits and inner hyphens")
        }
        guard !source.isEmpty, source.utf8.allSatisfy({ Self.isURICharacter[Int($0)] }) else {
            throw .malformedMember("source", expected: "a URI reference")
        }
        guard type.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(Self.isName),
            type.utf8.contains(UInt8(ascii: "."))
        else { throw .malformedMember("type", expected: "a reverse-DNS name") }
        // CloudEvents 1.0 forbids an empty subject and control characters in any attribute.
        if let subject,
            subject.isEmpty || subject.unicodeScalars.contains(where: \.isControl)
        {
            throw .malformedMember("subject", expected: "a text without control characters")
        }
        guard salt.count == Self.saltByteCount else {
            throw .malformedMember("salt", expected: "16 bytes in lower-case hexadecimal")
        }
        // RFC 3339 has no other years.
        guard Instant.years0To9999.contains(time) else {
            throw .malformedMember("time", expected: "a time of the years 0 to 9999")
        }
    }

    /// By their bytes, RFC 3986, appendix A.
    static let isURICharacter = table(
        of: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%"
    )

    static let isNameCharacter = table(of: "abcdefghijklmnopqrstuvwxyz0123456789_-")

    private static func table(of characters: String) -> [Bool] {
        var table = [Bool](repeating: false, count: 256)
        for byte in characters.utf8 { table[Int(byte)] = true }
        return table
    }

    private static func isName(_ text: some StringProtocol) -> Bool {
        text.utf8.allSatisfy { isNameCharacter[Int($0)] } && !text.isEmpty && !text.hasPrefix("-")
            && !text.hasSuffix("-")
    }

    private static func data(of object: JSONObject) throws(EntryError) -> JSONObject {
        guard let value = object["data"] else { throw .missingMember("data") }
        guard let data = value.object else { throw .malformedMember("data", expected: "an object") }
        return data
    }

    private static func read<Value>(
        _ object: JSONObject,
        _ name: String,
        _ expected: String,
        _ convert: (String) -> Value?
    ) throws(EntryError) -> Value {
        guard let member = object[name] else { throw .missingMember(name) }
        guard let value = member.string.flatMap(convert) else {
            throw .malformedMember(name, expected: expected)
        }
        return value
    }

    private static func expect(_ object: JSONObject, _ name: String, _ value: JSON) throws(EntryError) {
        guard let member = object[name] else { throw .missingMember(name) }
        guard member == value else { throw .malformedMember(name, expected: value.canonicalString) }
    }
}

extension Unicode.Scalar {
    /// Of the category Cc, which never grows (Unicode's stability policy).
    fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}

extension JSONObject {
    /// About as many bytes as it is written in.
    package var roughByteCount: Int {
        members.reduce(2) { $0 + $1.name.utf8.count + 4 + $1.value.roughByteCount }
    }
}

extension JSON {
    fileprivate var roughByteCount: Int {
        switch self {
        case .null, .bool: 5
        case .number: 12
        case .string(let text): text.utf8.count + 2
        case .array(let values): values.reduce(2) { $0 + $1.roughByteCount + 1 }
        case .object(let object): object.roughByteCount
        }
    }
}
