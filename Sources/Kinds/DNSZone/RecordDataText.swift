import Evidence

/// Reads octets in network order; `nil` where they end.
struct WireReader {
    var bytes: ArraySlice<UInt8>

    var isAtEnd: Bool { bytes.isEmpty }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= bytes.count else { return nil }
        defer { bytes = bytes.dropFirst(count) }
        return bytes.prefix(count)
    }

    mutating func number(_ octets: Int) -> UInt64? { take(octets)?.reduce(0) { $0 << 8 | UInt64($1) } }
    mutating func uint8() -> UInt8? { bytes.popFirst() }
    mutating func uint16() -> UInt16? { number(2).map { UInt16($0) } }
    mutating func rest() -> ArraySlice<UInt8> {
        defer { bytes = [] }
        return bytes
    }

    mutating func name() -> DomainName? {
        var labels: [[UInt8]] = []
        while let length = uint8(), length <= 63, labels.count < 128 {
            if length == 0 { return DomainName(labels: labels) }
            guard let label = take(Int(length)) else { return nil }
            labels.append(label.map(lowercased))
        }
        return nil
    }
}

/// Turns a record's octets into one text, whichever way they were written.
///
/// Names are absolute and in lower case, numbers decimal, times in seconds, texts quoted, hexadecimal in
/// lower case, IPv6 as in RFC 5952, types by their names.
enum RecordDataText {
    /// Octets that do not have the type's form, and types without one, come as `\# LENGTH HEX` (RFC 3597 §5).
    static func text(of octets: [UInt8], type: RecordType) -> String {
        specific(octets, type) ?? "\\# \(octets.count)" + (octets.isEmpty ? "" : " " + Hex.encode(octets))
    }

    private static func specific(_ octets: [UInt8], _ type: RecordType) -> String? {
        guard !type.fields.isEmpty else { return nil }
        var reader = WireReader(bytes: octets[...])
        var words: [String] = []
        for field in type.fields {
            guard let field = self.words(of: field, &reader) else { return nil }
            words += field
        }
        return reader.isAtEnd ? words.joined(separator: " ") : nil
    }

    private static func words(of field: RecordField, _ reader: inout WireReader) -> [String]? {
        switch field {
        case .name: return reader.name().map { [$0.text] }
        case .names: return list(&reader) { $0.name()?.text }
        case .uint8, .algorithm, .keyProtocol, .scheme: return reader.number(1).map { ["\($0)"] }
        case .uint16, .certificateType, .keyFlags: return reader.number(2).map { ["\($0)"] }
        case .uint32, .seconds: return reader.number(4).map { ["\($0)"] }
        case .uint64: return reader.number(8).map { ["\($0)"] }
        case .moment: return reader.number(4).map { [ZoneTime.momentText(UInt32($0))] }
        case .ipv4: return reader.take(4).map { [IPAddressText.text(ipv4: $0)] }
        case .ipv6: return reader.take(16).map { [IPAddressText.text(ipv6: Array($0))] }
        case .string: return string(&reader).map { [$0] }
        case .strings:
            guard let strings = list(&reader, string), !strings.isEmpty else { return nil }
            return strings
        case .longString: return [quoted(reader.rest())]
        case .tag:
            guard let length = reader.uint8(), length > 0, let tag = reader.take(Int(length)) else {
                return nil
            }
            guard tag.allSatisfy({ isDigit($0) || (97...122).contains(lowercased($0)) }) else { return nil }
            return [String(decoding: tag.map(lowercased), as: UTF8.self)]
        case .hex: return [Hex.encode(reader.rest())].filter { !$0.isEmpty }
        case .base64: return [Base64.encode(reader.rest())].filter { !$0.isEmpty }
        case .salt: return prefixed(&reader).map { [$0.isEmpty ? "-" : Hex.encode($0)] }
        case .base32: return prefixed(&reader).flatMap { $0.isEmpty ? nil : [ByteText.base32Hex($0)] }
        case .type: return reader.uint16().map { [RecordType.numbered($0).mnemonic] }
        case .bitmap: return bitmap(&reader)
        case .oldBitmap: return reader.bytes.count > 16 ? nil : types(in: reader.rest(), window: 0)
        case .eui(let count):
            return reader.take(count).map { [$0.map { Hex.encode([$0]) }.joined(separator: "-")] }
        case .groups:
            return reader.take(8).map { octets in
                let hex = Array(Hex.encode(octets))
                return [
                    stride(from: 0, to: 16, by: 4).map { String(hex[$0..<($0 + 4)]) }.joined(separator: ":")
                ]
            }
        case .location: return LocationText.text(of: reader.rest()).map { [$0] }
        case .nsap: return ["0x" + Hex.encode(reader.rest())]
        case .atmAddress: return atmAddress(&reader)
        case .addressPrefixes: return list(&reader, addressPrefix)
        case .wellKnownServices: return wellKnownServices(&reader)
        case .ipsecGateway:
            guard let head = reader.take(3).map(Array.init) else { return nil }
            return gateway(head[1], &reader).map { head.map { "\($0)" } + [$0] }
        case .relay:
            guard let precedence = reader.uint8(), let type = reader.uint8() else { return nil }
            return gateway(type & 0x7F, &reader).map {
                ["\(precedence)", "\(type >> 7)", "\(type & 0x7F)", $0]
            }
        case .hostIdentity: return hostIdentity(&reader)
        case .serviceParameters: return ServiceParameters.text(of: reader.rest())
        }
    }

    private static func list(
        _ reader: inout WireReader,
        _ next: (inout WireReader) -> String?
    ) -> [String]? {
        var words: [String] = []
        while !reader.isAtEnd {
            guard let word = next(&reader) else { return nil }
            words.append(word)
        }
        return words
    }

    private static func quoted(_ octets: ArraySlice<UInt8>) -> String {
        "\"" + presentation(of: octets, special: #""\"#) + "\""
    }

    private static func string(_ reader: inout WireReader) -> String? { prefixed(&reader).map(quoted) }

    private static func prefixed(_ reader: inout WireReader) -> ArraySlice<UInt8>? {
        reader.uint8().flatMap { reader.take(Int($0)) }
    }

    private static func bitmap(_ reader: inout WireReader) -> [String]? {
        var words: [String] = []
        while !reader.isAtEnd {
            guard let window = reader.uint8(), let length = reader.uint8(), (1...32).contains(length),
                let octets = reader.take(Int(length))
            else { return nil }
            words += types(in: octets, window: UInt16(window) << 8)
        }
        return words
    }

    private static func types(in octets: ArraySlice<UInt8>, window: UInt16) -> [String] {
        octets.enumerated().flatMap { index, octet -> [String] in
            (0..<8).filter { octet & (0x80 >> $0) != 0 }.map {
                RecordType.numbered(window + UInt16(truncatingIfNeeded: index * 8 + $0)).mnemonic
            }
        }
    }

    private static func gateway(_ type: UInt8, _ reader: inout WireReader) -> String? {
        switch type {
        case 0: "."
        case 1: reader.take(4).map { IPAddressText.text(ipv4: $0) }
        case 2: reader.take(16).map { IPAddressText.text(ipv6: Array($0)) }
        case 3: reader.name()?.text
        default: nil
        }
    }

    private static func atmAddress(_ reader: inout WireReader) -> [String]? {
        guard let format = reader.uint8(), !reader.isAtEnd else { return nil }
        let octets = reader.rest()
        switch format {
        case 0: return [Hex.encode(octets)]
        case 1: return octets.allSatisfy(isDigit) ? ["+" + String(decoding: octets, as: UTF8.self)] : nil
        default: return nil
        }
    }

    private static func addressPrefix(_ reader: inout WireReader) -> String? {
        guard let family = reader.uint16(), let prefix = reader.uint8(), let length = reader.uint8(),
            let octets = reader.take(Int(length & 0x7F))
        else { return nil }
        let size = family == 1 ? 4 : 16
        guard family == 1 || family == 2, octets.count <= size, octets.last != 0, prefix <= size * 8 else {
            return nil
        }
        let address = Array(octets) + [UInt8](repeating: 0, count: size - octets.count)
        let text = family == 1 ? IPAddressText.text(ipv4: address) : IPAddressText.text(ipv6: address)
        return "\(length & 0x80 != 0 ? "!" : "")\(family):\(text)/\(prefix)"
    }

    private static func wellKnownServices(_ reader: inout WireReader) -> [String]? {
        guard let address = reader.take(4), let number = reader.uint8() else { return nil }
        guard reader.bytes.count <= 8192 else { return nil }
        let ports = reader.rest().enumerated().flatMap { index, octet -> [String] in
            (0..<8).filter { octet & (0x80 >> $0) != 0 }.map { "\(index * 8 + $0)" }
        }
        return [IPAddressText.text(ipv4: address), "\(number)"] + ports
    }

    private static func hostIdentity(_ reader: inout WireReader) -> [String]? {
        guard let tagLength = reader.uint8(), let algorithm = reader.uint8(), let keyLength = reader.uint16(),
            let tag = reader.take(Int(tagLength)), let key = reader.take(Int(keyLength)), !tag.isEmpty,
            !key.isEmpty
        else { return nil }
        return ["\(algorithm)", Hex.encode(tag), Base64.encode(key)]
    }
}
