import Evidence

/// The parameters of SVCB and HTTPS records (RFC 9460 §2), between words and octets.
enum ServiceParameters {
    static func octets(from tokens: inout ArraySlice<ZoneToken>) throws(ZoneFieldFault) -> [UInt8] {
        var parameters: [UInt16: [UInt8]] = [:]
        while let token = tokens.popFirst() {
            let equals = token.isQuoted ? nil : token.bytes.firstIndex(of: UInt8(ascii: "="))
            let name = String(decoding: token.bytes[..<(equals ?? token.bytes.endIndex)], as: UTF8.self)
            guard let key = key(name) else { throw .malformed(name, "is not a service parameter") }
            var value = equals.map { token.bytes[token.bytes.index(after: $0)...] }
            if let written = value, written.isEmpty, let quoted = tokens.first, quoted.isQuoted,
                quoted.isAdjacent
            {
                value = quoted.bytes
                tokens.removeFirst()
            }
            guard parameters[key] == nil else { throw .malformed(name, "occurs twice") }
            let octets = try Escapes.octets(value ?? [])
            parameters[key] = try encoded(octets, key: key, name: name)
        }
        return parameters.sorted { $0.key < $1.key }.flatMap { key, value in
            pair(key) + pair(UInt16(truncatingIfNeeded: value.count)) + value
        }
    }

    /// `port="8443" alpn="h2,h3"`, by key; `nil` if the octets are not well formed.
    static func text(of octets: ArraySlice<UInt8>) -> [String]? {
        var reader = WireReader(bytes: octets)
        var words: [String] = []
        while !reader.isAtEnd {
            guard let key = reader.uint16(), let length = reader.uint16(),
                let value = reader.take(Int(length)),
                let decoded = decoded(Array(value), key: key)
            else { return nil }
            let name =
                Int(key) < ZoneMnemonics.serviceKeys.count ? ZoneMnemonics.serviceKeys[Int(key)] : "key\(key)"
            words.append(decoded.isEmpty ? name : "\(name)=\"\(presentation(of: decoded, special: #""\"#))\"")
        }
        return words
    }

    private static func key(_ name: String) -> UInt16? {
        let lower = name.lowercased()
        if let index = ZoneMnemonics.serviceKeys.firstIndex(of: lower) { return UInt16(index) }
        return lower.hasPrefix("key") ? UInt16(strictly: lower.dropFirst(3)) : nil
    }

    private static func encoded(_ octets: [UInt8], key: UInt16, name: String) throws(ZoneFieldFault)
        -> [UInt8]
    {
        let text = String(decoding: octets, as: UTF8.self)
        let items = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        switch key {
        case 0:
            let keys = items.compactMap { self.key($0) }.sorted()
            guard keys.count == items.count else { throw .malformed(text, "is not a list of parameters") }
            return keys.flatMap(pair)
        case 1: return try protocols(octets)
        case 2, 8:
            guard octets.isEmpty else { throw .malformed(name, "takes no value") }
            return []
        case 3:
            guard let port = UInt16(strictly: text) else { throw .malformed(text, "is not a port") }
            return pair(port)
        case 4, 6:
            let parse = key == 4 ? IPAddressText.ipv4 : IPAddressText.ipv6
            let addresses = items.compactMap(parse)
            guard addresses.count == items.count else { throw .malformed(text, "is not a list of addresses") }
            return addresses.flatMap { $0 }
        case 5:
            guard let value = ByteText.bytes(base64: octets) else { throw .malformed(text, "is not base64") }
            return value
        case 9:
            let groups = items.compactMap { UInt16(strictly: $0) }
            guard groups.count == items.count else { throw .malformed(text, "is not a list of numbers") }
            return groups.flatMap(pair)
        default: return octets
        }
    }

    /// RFC 9460 appendix A.1: items between commas, `\,` and `\\` for themselves.
    private static func protocols(_ octets: [UInt8]) throws(ZoneFieldFault) -> [UInt8] {
        var items: [[UInt8]] = [[]]
        var isEscaped = false
        for octet in octets {
            switch (octet, isEscaped) {
            case (UInt8(ascii: "\\"), false): isEscaped = true
            case (UInt8(ascii: ","), false): items.append([])
            default:
                items[items.count - 1].append(octet)
                isEscaped = false
            }
        }
        guard items.allSatisfy({ (1...255).contains($0.count) }), !isEscaped else {
            throw .malformed(String(decoding: octets, as: UTF8.self), "is not a list of protocols")
        }
        return items.flatMap { [UInt8($0.count)] + $0 }
    }

    private static func decoded(_ value: [UInt8], key: UInt16) -> [UInt8]? {
        var reader = WireReader(bytes: value[...])
        var items: [String] = []
        switch key {
        case 0, 3, 9:
            while !reader.isAtEnd {
                guard let number = reader.uint16() else { return nil }
                let index = Int(number)
                let isNamed = key == 0 && index < ZoneMnemonics.serviceKeys.count
                items.append(
                    isNamed ? ZoneMnemonics.serviceKeys[index] : key == 0 ? "key\(number)" : "\(number)"
                )
            }
            guard !items.isEmpty, key != 3 || items.count == 1 else { return nil }
        case 1:
            var list: [[UInt8]] = []
            while !reader.isAtEnd {
                guard let length = reader.uint8(), length > 0, let item = reader.take(Int(length)) else {
                    return nil
                }
                list.append(
                    item.flatMap {
                        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\\") ? [UInt8(ascii: "\\"), $0] : [$0]
                    }
                )
            }
            return list.isEmpty ? nil : Array(list.joined(separator: [UInt8(ascii: ",")]))
        case 2, 8: return value.isEmpty ? [] : nil
        case 4, 6:
            let size = key == 4 ? 4 : 16
            guard !value.isEmpty, value.count.isMultiple(of: size) else { return nil }
            while let octets = reader.isAtEnd ? nil : reader.take(size) {
                items.append(
                    key == 4 ? IPAddressText.text(ipv4: octets) : IPAddressText.text(ipv6: Array(octets))
                )
            }
        case 5: items = [Base64.encode(value)]
        default: return value
        }
        return Array(items.joined(separator: ",").utf8)
    }

    private static func pair(_ number: UInt16) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xFF)] }
}
