/// A resource record type: its number, its name, and what its data is made of.
struct RecordType: Hashable, Sendable {
    var code: UInt16
    var mnemonic: String
    /// Empty for a type that has only the generic form of RFC 3597.
    var fields: [RecordField]

    static let soa: UInt16 = 6

    /// `A`, `TYPE65534`; `nil` for a name that no registry holds.
    static func named(_ name: String) -> RecordType? {
        let upper = name.uppercased()
        if let known = byName[upper] { return known }
        guard upper.hasPrefix("TYPE"), let code = UInt16(strictly: upper.dropFirst(4)) else { return nil }
        return numbered(code)
    }

    static func numbered(_ code: UInt16) -> RecordType {
        byCode[code] ?? RecordType(code: code, mnemonic: "TYPE\(code)", fields: [])
    }

    private static let byName = Dictionary(uniqueKeysWithValues: known.map { ($0.mnemonic, $0) })
    private static let byCode = Dictionary(uniqueKeysWithValues: known.map { ($0.code, $0) })

    /// The types of the IANA registry that stand in zones, as of 2026; historic A6 and the query types are
    /// not here.
    private static let known: [RecordType] = [
        type(1, "A", .ipv4), type(2, "NS", .name), type(3, "MD", .name), type(4, "MF", .name),
        type(5, "CNAME", .name),
        type(6, "SOA", .name, .name, .uint32, .seconds, .seconds, .seconds, .seconds),
        type(7, "MB", .name), type(8, "MG", .name), type(9, "MR", .name), type(10, "NULL"),
        type(11, "WKS", .wellKnownServices), type(12, "PTR", .name), type(13, "HINFO", .string, .string),
        type(14, "MINFO", .name, .name), type(15, "MX", .uint16, .name), type(16, "TXT", .strings),
        type(17, "RP", .name, .name), type(18, "AFSDB", .uint16, .name), type(19, "X25", .string),
        type(20, "ISDN", .strings), type(21, "RT", .uint16, .name), type(22, "NSAP", .nsap),
        type(23, "NSAP-PTR", .name),
        type(24, "SIG", signature), type(25, "KEY", .keyFlags, .keyProtocol, .algorithm, .base64),
        type(26, "PX", .uint16, .name, .name), type(27, "GPOS", .string, .string, .string),
        type(28, "AAAA", .ipv6), type(29, "LOC", .location), type(30, "NXT", .name, .oldBitmap),
        type(31, "EID", .hex), type(32, "NIMLOC", .hex), type(33, "SRV", .uint16, .uint16, .uint16, .name),
        type(34, "ATMA", .atmAddress),
        type(35, "NAPTR", .uint16, .uint16, .string, .string, .string, .name),
        type(36, "KX", .uint16, .name), type(37, "CERT", .certificateType, .uint16, .algorithm, .base64),
        type(39, "DNAME", .name), type(40, "SINK", .uint8, .uint8, .base64),
        type(42, "APL", .addressPrefixes),
        type(43, "DS", delegation), type(44, "SSHFP", .uint8, .uint8, .hex),
        type(45, "IPSECKEY", .ipsecGateway, .base64), type(46, "RRSIG", signature),
        type(47, "NSEC", .name, .bitmap), type(48, "DNSKEY", .keyFlags, .keyProtocol, .algorithm, .base64),
        type(49, "DHCID", .base64),
        type(50, "NSEC3", .uint8, .uint8, .uint16, .salt, .base32, .bitmap),
        type(51, "NSEC3PARAM", .uint8, .uint8, .uint16, .salt),
        type(52, "TLSA", .uint8, .uint8, .uint8, .hex), type(53, "SMIMEA", .uint8, .uint8, .uint8, .hex),
        type(55, "HIP", .hostIdentity, .names), type(56, "NINFO", .strings),
        type(57, "RKEY", .uint16, .uint8, .algorithm, .base64), type(58, "TALINK", .name, .name),
        type(59, "CDS", delegation), type(60, "CDNSKEY", .keyFlags, .keyProtocol, .algorithm, .base64),
        type(61, "OPENPGPKEY", .base64), type(62, "CSYNC", .uint32, .uint16, .bitmap),
        type(63, "ZONEMD", .uint32, .uint8, .uint8, .hex),
        type(64, "SVCB", .uint16, .name, .serviceParameters),
        type(65, "HTTPS", .uint16, .name, .serviceParameters),
        type(66, "DSYNC", .type, .scheme, .uint16, .name),
        type(67, "HHIT", .base64), type(68, "BRID", .base64), type(99, "SPF", .strings),
        type(104, "NID", .uint16, .groups), type(105, "L32", .uint16, .ipv4),
        type(106, "L64", .uint16, .groups),
        type(107, "LP", .uint16, .name), type(108, "EUI48", .eui(6)), type(109, "EUI64", .eui(8)),
        type(256, "URI", .uint16, .uint16, .longString), type(257, "CAA", .uint8, .tag, .longString),
        type(258, "AVC", .strings), type(259, "DOA", .uint32, .uint32, .uint8, .string, .base64),
        type(260, "AMTRELAY", .relay), type(261, "RESINFO", .strings), type(262, "WALLET", .strings),
        type(263, "CLA", .strings), type(264, "IPN", .uint64),
        type(32_768, "TA", delegation), type(32_769, "DLV", delegation),
    ]

    private static let delegation: [RecordField] = [.uint16, .algorithm, .uint8, .hex]
    private static let signature: [RecordField] = [
        .type, .algorithm, .uint8, .seconds, .moment, .moment, .uint16, .name, .base64,
    ]

    private static func type(_ code: UInt16, _ mnemonic: String, _ fields: RecordField...) -> RecordType {
        RecordType(code: code, mnemonic: mnemonic, fields: fields)
    }

    private static func type(_ code: UInt16, _ mnemonic: String, _ fields: [RecordField]) -> RecordType {
        RecordType(code: code, mnemonic: mnemonic, fields: fields)
    }
}

/// A part of a record's data, with a form in text and one on the wire.
enum RecordField: Hashable, Sendable {
    case name
    /// None or more names, to the end.
    case names
    case uint8
    case uint16
    case uint32
    case uint64
    /// 32 bits; in text also `1h30m`.
    case seconds
    /// 32 bits; in text `20261121000000`.
    case moment
    case ipv4
    case ipv6
    /// A character-string: at most 255 octets.
    case string
    /// One or more character-strings, to the end.
    case strings
    /// Octets to the end, quoted.
    case longString
    case tag
    case hex
    case base64
    case salt
    case base32
    case type
    case bitmap
    /// The bitmap of RFC 2535's NXT.
    case oldBitmap
    case algorithm
    case certificateType
    case keyFlags
    case keyProtocol
    case scheme
    case eui(Int)
    /// Four groups of 16 bits.
    case groups
    case location
    case nsap
    case atmAddress
    case addressPrefixes
    case wellKnownServices
    case ipsecGateway
    case relay
    case hostIdentity
    case serviceParameters
}

extension FixedWidthInteger {
    /// Decimal digits only: no sign, no space.
    init?(strictly text: some StringProtocol) {
        guard !text.isEmpty, text.utf8.allSatisfy(isDigit), let value = Self(text) else { return nil }
        self = value
    }

    /// Hexadecimal digits only: the standard library takes a sign before them.
    init?(hexadecimal text: some StringProtocol) {
        guard text.utf8.allSatisfy({ ByteText.hexDigit($0) != nil }), let value = Self(text, radix: 16) else {
            return nil
        }
        self = value
    }
}
