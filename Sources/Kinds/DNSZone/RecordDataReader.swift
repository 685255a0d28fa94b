/// Turns the words of a record's data into its octets on the wire.
struct RecordDataReader {
    /// A record's data on the wire has a length of 16 bits.
    static let maximumBytes = 65_535

    private var tokens: ArraySlice<ZoneToken>
    private let origin: DomainName?
    private var wire: [UInt8] = []

    static func octets(
        of type: RecordType,
        from tokens: ArraySlice<ZoneToken>,
        origin: DomainName?
    ) throws(ZoneFieldFault) -> [UInt8] {
        var reader = RecordDataReader(tokens: tokens, origin: origin)
        if let first = tokens.first, !first.isQuoted, first.bytes.elementsEqual(Array("\\#".utf8)) {
            try reader.generic()
        } else {
            guard !type.fields.isEmpty else {
                throw .malformed(
                    tokens.first?.text ?? "",
                    "is not the generic form of \(type.mnemonic), \\# LENGTH HEX"
                )
            }
            for field in type.fields { try reader.read(field) }
        }
        if let rest = reader.tokens.first { throw .excess(rest.text) }
        guard reader.wire.count <= maximumBytes else {
            throw .malformed("\(reader.wire.count)", "is more octets of data than a record can hold")
        }
        return reader.wire
    }

    private init(tokens: ArraySlice<ZoneToken>, origin: DomainName?) {
        self.tokens = tokens
        self.origin = origin
    }

    // MARK: - Words

    private mutating func word(_ what: String) throws(ZoneFieldFault) -> ZoneToken {
        guard let token = tokens.popFirst() else { throw .missing(what) }
        return token
    }

    private mutating func number<Number: FixedWidthInteger & UnsignedInteger>(
        _ type: Number.Type,
        words: [String: UInt16] = [:]
    ) throws(ZoneFieldFault) -> Number {
        let token = try word("a number")
        if let named = words[token.upper] { return Number(truncatingIfNeeded: named) }
        guard let value = Number(strictly: token.text) else {
            throw .malformed(token.text, "is not a number from 0 to \(Number.max)")
        }
        return value
    }

    private mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        for shift in stride(from: Number.bitWidth - 8, through: 0, by: -8) {
            wire.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// The words to the end, joined.
    private mutating func rest() -> [UInt8] {
        let bytes = tokens.flatMap(\.bytes)
        tokens = []
        return bytes
    }

    private mutating func string() throws(ZoneFieldFault) {
        let octets = try Escapes.octets(try word("a text").bytes)
        guard octets.count <= 255 else {
            throw .malformed(presentation(of: octets, special: "\""), "is longer than 255 octets")
        }
        wire.append(UInt8(octets.count))
        wire += octets
    }

    private mutating func name() throws(ZoneFieldFault) {
        wire += try DomainName(written: try word("a domain name").bytes, origin: origin).wire
    }

    private mutating func generic() throws(ZoneFieldFault) {
        _ = try word("\\#")
        let length = try number(UInt16.self)
        let text = rest()
        guard let octets = ByteText.bytes(hex: text) else {
            throw .malformed(String(decoding: text, as: UTF8.self), "is not hexadecimal")
        }
        guard octets.count == Int(length) else {
            throw .malformed("\(length)", "is not the number of octets that follow, \(octets.count)")
        }
        wire = octets
    }

    // MARK: - Fields

    private mutating func read(_ field: RecordField) throws(ZoneFieldFault) {
        switch field {
        case .name: try name()
        case .names: while !tokens.isEmpty { try name() }
        case .uint8: append(try number(UInt8.self))
        case .uint16: append(try number(UInt16.self))
        case .uint32: append(try number(UInt32.self))
        case .uint64: try endpoint()
        case .seconds:
            let token = try word("a time")
            guard let seconds = ZoneTime.seconds(token.text) else {
                throw .malformed(token.text, "is not a number of seconds")
            }
            append(seconds)
        case .moment:
            let token = try word("a moment")
            guard let seconds = ZoneTime.moment(token.text) else {
                throw .malformed(token.text, "is not a moment as YYYYMMDDHHmmSS")
            }
            append(seconds)
        case .ipv4: wire += try address(IPAddressText.ipv4, "an IPv4 address")
        case .ipv6: wire += try address(IPAddressText.ipv6, "an IPv6 address")
        case .string: try string()
        case .strings:
            repeat { try string() } while !tokens.isEmpty
        case .longString: wire += try Escapes.octets(try word("a text").bytes)
        case .tag:
            let token = try word("a tag")
            guard token.bytes.count <= 255, !token.bytes.isEmpty, token.text.allSatisfy(\.isASCIIWord) else {
                throw .malformed(token.text, "is not a tag of letters and digits")
            }
            wire.append(UInt8(token.bytes.count))
            wire += token.bytes.map(lowercased)
        case .hex:
            let text = rest()
            guard let octets = ByteText.bytes(hex: text) else {
                throw .malformed(String(decoding: text, as: UTF8.self), "is not hexadecimal")
            }
            wire += octets
        case .base64:
            let text = rest()
            // DOA and IPSECKEY write a dash for no data.
            guard !text.elementsEqual([UInt8(ascii: "-")]) else { return }
            guard let octets = ByteText.bytes(base64: text) else {
                throw .malformed(String(decoding: text, as: UTF8.self), "is not base64")
            }
            wire += octets
        case .salt:
            try lengthPrefixed("a salt") {
                $0.elementsEqual([UInt8(ascii: "-")]) ? [] : ByteText.bytes(hex: $0)
            }
        case .base32: try lengthPrefixed("a hash") { ByteText.bytes(base32Hex: $0) }
        case .type: append(try recordType().code)
        case .bitmap: try bitmap()
        case .oldBitmap: try oldBitmap()
        case .algorithm: append(try number(UInt8.self, words: ZoneMnemonics.algorithms))
        case .certificateType: append(try number(UInt16.self, words: ZoneMnemonics.certificateTypes))
        case .keyFlags: append(try keyFlags())
        case .keyProtocol: append(try number(UInt8.self, words: ZoneMnemonics.keyProtocols))
        case .scheme: append(try number(UInt8.self, words: ZoneMnemonics.schemes))
        case .eui(let count): try groups(count: count, digits: 2, separator: "-")
        case .groups: try groups(count: 4, digits: 4, separator: ":")
        case .location: wire += try LocationText.octets(from: &tokens)
        case .nsap: try nsap()
        case .atmAddress: try atmAddress()
        case .addressPrefixes: while !tokens.isEmpty { try addressPrefix() }
        case .wellKnownServices: try wellKnownServices()
        case .ipsecGateway: try ipsecGateway()
        case .relay: try relay()
        case .hostIdentity: try hostIdentity()
        case .serviceParameters: wire += try ServiceParameters.octets(from: &tokens)
        }
    }

    private mutating func address(
        _ parse: (String) -> [UInt8]?,
        _ what: String
    ) throws(ZoneFieldFault) -> [UInt8] {
        let token = try word(what)
        guard let octets = parse(token.text) else { throw .malformed(token.text, "is not \(what)") }
        return octets
    }

    private mutating func lengthPrefixed(
        _ what: String,
        _ decode: (ArraySlice<UInt8>) -> [UInt8]?
    ) throws(ZoneFieldFault) {
        let token = try word(what)
        guard let octets = decode(token.bytes), octets.count <= 255 else {
            throw .malformed(token.text, "is not \(what)")
        }
        wire.append(UInt8(octets.count))
        wire += octets
    }

    private mutating func recordType() throws(ZoneFieldFault) -> RecordType {
        let token = try word("a record type")
        if let type = RecordType.named(token.text) { return type }
        guard let code = UInt16(strictly: token.text) else {
            throw .malformed(token.text, "is not a record type")
        }
        return RecordType.numbered(code)
    }

    private mutating func keyFlags() throws(ZoneFieldFault) -> UInt16 {
        let token = try word("key flags")
        if let number = UInt16(strictly: token.text) { return number }
        var flags: UInt16 = 0
        for part in token.upper.split(separator: "|", omittingEmptySubsequences: false) {
            guard let flag = ZoneMnemonics.keyFlags[String(part)] else {
                throw .malformed(token.text, "is not a set of key flags")
            }
            flags |= flag
        }
        return flags
    }

    /// RFC 4034 §4.1.2
    private mutating func bitmap() throws(ZoneFieldFault) {
        var windows: [UInt8: [UInt8]] = [:]
        while !tokens.isEmpty {
            let code = try recordType().code
            let (window, bit) = (UInt8(code >> 8), Int(code & 0xFF))
            var octets = windows[window, default: []]
            while octets.count <= bit / 8 { octets.append(0) }
            octets[bit / 8] |= 0x80 >> (bit % 8)
            windows[window] = octets
        }
        for (window, octets) in windows.sorted(by: { $0.key < $1.key }) {
            wire += [window, UInt8(octets.count)] + octets
        }
    }

    /// RFC 2535 §5.2
    private mutating func oldBitmap() throws(ZoneFieldFault) {
        var octets: [UInt8] = []
        while !tokens.isEmpty {
            let type = try recordType()
            guard type.code < 128 else { throw .malformed(type.mnemonic, "cannot stand in an NXT record") }
            let bit = Int(type.code)
            while octets.count <= bit / 8 { octets.append(0) }
            octets[bit / 8] |= 0x80 >> (bit % 8)
        }
        wire += octets
    }

    private mutating func groups(count: Int, digits: Int, separator: Character) throws(ZoneFieldFault) {
        let token = try word("an identifier")
        let parts = token.text.split(separator: separator, omittingEmptySubsequences: false)
        let isWellFormed = parts.count == count && parts.allSatisfy { !$0.isEmpty && $0.utf8.count <= digits }
        guard isWellFormed, digits != 2 || parts.allSatisfy({ $0.utf8.count == 2 }) else {
            throw .malformed(token.text, "is not \(count) groups of \(digits) hexadecimal digits")
        }
        for part in parts {
            let text = String(repeating: "0", count: digits - part.utf8.count) + part
            guard let octets = ByteText.bytes(hex: Array(text.utf8)) else {
                throw .malformed(token.text, "is not hexadecimal")
            }
            wire += octets
        }
    }

    /// An IPN endpoint: a number of 64 bits, or two of 32 with a dot.
    private mutating func endpoint() throws(ZoneFieldFault) {
        let token = try word("a number")
        let parts = token.text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 2, let high = UInt32(strictly: parts[0]), let low = UInt32(strictly: parts[1]) {
            append(UInt64(high) << 32 | UInt64(low))
        } else if let value = UInt64(strictly: token.text) {
            append(value)
        } else {
            throw .malformed(token.text, "is not an endpoint number")
        }
    }
}

// MARK: - Fields of one type each

extension RecordDataReader {
    private mutating func nsap() throws(ZoneFieldFault) {
        let token = try word("an NSAP address")
        let digits = token.bytes.dropFirst(2).filter { $0 != UInt8(ascii: ".") }
        guard token.upper.hasPrefix("0X"), let octets = ByteText.bytes(hex: digits), !octets.isEmpty else {
            throw .malformed(token.text, "is not an NSAP address, 0x and hexadecimal digits")
        }
        wire += octets
    }

    /// Format 0 is an AESA in hexadecimal, format 1 an E.164 number behind a plus sign.
    private mutating func atmAddress() throws(ZoneFieldFault) {
        let token = try word("an ATM address")
        let digits = token.bytes.filter { $0 != UInt8(ascii: ".") }
        if digits.first == UInt8(ascii: "+") {
            guard digits.count > 1, digits.dropFirst().allSatisfy(isDigit) else {
                throw .malformed(token.text, "is not an E.164 number")
            }
            wire += [1] + digits.dropFirst()
        } else {
            guard let octets = ByteText.bytes(hex: digits), !octets.isEmpty else {
                throw .malformed(token.text, "is not an ATM address")
            }
            wire += [0] + octets
        }
    }

    /// RFC 3123: `!1:192.0.2.0/24`
    private mutating func addressPrefix() throws(ZoneFieldFault) {
        let token = try word("an address prefix")
        var text = token.text[...]
        let isNegated = text.hasPrefix("!")
        if isNegated { text = text.dropFirst() }
        let parts = text.split(separator: ":", maxSplits: 1)
        let address = parts.count == 2 ? parts[1].split(separator: "/") : []
        guard address.count == 2, let family = UInt16(strictly: parts[0]), family == 1 || family == 2,
            let prefix = UInt8(strictly: address[1]), prefix <= (family == 1 ? 32 : 128),
            var octets = family == 1
                ? IPAddressText.ipv4(String(address[0])) : IPAddressText.ipv6(String(address[0]))
        else { throw .malformed(token.text, "is not an address prefix, FAMILY:ADDRESS/LENGTH") }
        while octets.last == 0 { octets.removeLast() }
        append(family)
        wire += [prefix, UInt8(octets.count) | (isNegated ? 0x80 : 0)] + octets
    }

    /// RFC 1035 §3.4.2
    private mutating func wellKnownServices() throws(ZoneFieldFault) {
        wire += try address(IPAddressText.ipv4, "an IPv4 address")
        append(try number(UInt8.self, words: ZoneMnemonics.protocols))
        var bits: [UInt8] = []
        while !tokens.isEmpty {
            let port = Int(try number(UInt16.self, words: ZoneMnemonics.services))
            while bits.count <= port / 8 { bits.append(0) }
            bits[port / 8] |= 0x80 >> (port % 8)
        }
        wire += bits
    }

    /// RFC 4025 §2: precedence, gateway type, algorithm, gateway.
    private mutating func ipsecGateway() throws(ZoneFieldFault) {
        append(try number(UInt8.self))
        let type = try number(UInt8.self)
        append(type)
        append(try number(UInt8.self))
        try gateway(type: type)
    }

    /// RFC 8777 §4: precedence, discovery bit, relay type, relay.
    private mutating func relay() throws(ZoneFieldFault) {
        append(try number(UInt8.self))
        let discovery = try number(UInt8.self)
        guard discovery <= 1 else { throw .malformed("\(discovery)", "is not 0 or 1") }
        let type = try number(UInt8.self)
        guard type <= 3 else { throw .malformed("\(type)", "is not a type of relay from 0 to 3") }
        wire.append(discovery << 7 | type)
        try gateway(type: type)
    }

    private mutating func gateway(type: UInt8) throws(ZoneFieldFault) {
        switch type {
        case 0:
            let token = try word("a gateway")
            guard token.text == "." else {
                throw .malformed(token.text, "is not a dot, the gateway of type 0")
            }
        case 1: wire += try address(IPAddressText.ipv4, "an IPv4 address")
        case 2: wire += try address(IPAddressText.ipv6, "an IPv6 address")
        case 3: try name()
        default: throw .malformed("\(type)", "is not a type of gateway from 0 to 3")
        }
    }

    /// RFC 8005 §5: algorithm, host identity tag, public key.
    private mutating func hostIdentity() throws(ZoneFieldFault) {
        let algorithm = try number(UInt8.self)
        let tagToken = try word("a host identity tag")
        let keyToken = try word("a public key")
        guard let tag = ByteText.bytes(hex: tagToken.bytes), tag.count <= 255 else {
            throw .malformed(tagToken.text, "is not hexadecimal")
        }
        guard let key = ByteText.bytes(base64: keyToken.bytes), key.count <= Self.maximumBytes else {
            throw .malformed(keyToken.text, "is not base64")
        }
        wire += [UInt8(tag.count), algorithm]
        append(UInt16(key.count))
        wire += tag + key
    }
}

extension Character {
    fileprivate var isASCIIWord: Bool { isASCII && (isLetter || isNumber) }
}
