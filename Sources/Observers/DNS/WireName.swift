/// A domain name as messages carry it: labels of 1 to 63 octets, 255 octets with their lengths (RFC 1035 §3.1). Its case
/// is kept; comparing and `canonical` are without.
struct WireName: Hashable, Sendable {
    /// Not compressed: each label behind its length, and a zero at the end. Kept as one array, since a zone has a million.
    let wire: [UInt8]

    static let maximumOctets = 255

    /// - Parameter wire: of the form that a message has it in, without pointers.
    init(wire: [UInt8]) { self.wire = wire }

    /// - Parameter labels: of 1 to 63 octets each.
    init(labels: [[UInt8]]) { wire = labels.flatMap { [UInt8($0.count)] + $0 } + [0] }

    /// From text, with a dot at its end or without, with the escapes `\DDD` and `\c`.
    init?(_ text: String) {
        var labels: [[UInt8]] = []
        var label: [UInt8] = []
        var bytes = Array(text.utf8)[...]
        guard !bytes.isEmpty else { return nil }
        if bytes.elementsEqual([UInt8(ascii: ".")]) { bytes = [] }
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "."):
                guard !label.isEmpty else { return nil }
                labels.append(label)
                label = []
            case UInt8(ascii: "\\"):
                guard let first = bytes.first else { return nil }
                guard (0x30...0x39).contains(first) else {
                    label.append(bytes.removeFirst())
                    continue
                }
                guard bytes.count >= 3, let value = UInt8(String(decoding: bytes.prefix(3), as: UTF8.self))
                else {
                    return nil
                }
                label.append(value)
                bytes = bytes.dropFirst(3)
            case 0...0x20, 0x7F...: return nil
            default: label.append(byte)
            }
        }
        if !label.isEmpty { labels.append(label) }
        guard labels.allSatisfy({ $0.count <= 63 }) else { return nil }
        self.init(labels: labels)
        guard wire.count <= Self.maximumOctets else { return nil }
    }

    private var labels: [ArraySlice<UInt8>] {
        var labels: [ArraySlice<UInt8>] = []
        var rest = wire[...]
        while let length = rest.popFirst(), length > 0 {
            labels.append(rest.prefix(Int(length)))
            rest = rest.dropFirst(Int(length))
        }
        return labels
    }

    /// RFC 4034 §6.2: ASCII letters in lower case. Lengths are none of their codes.
    var canonical: WireName { WireName(wire: wire.map(Self.lowercased)) }

    func isWithin(_ zone: WireName) -> Bool {
        var start = 0
        while wire.count - start > zone.wire.count { start += 1 + Int(wire[start]) }
        return Self.areEqual(wire[start...], zone.wire[...])
    }

    /// Absolute, as a zone file writes it.
    var text: String {
        let labels = labels
        guard !labels.isEmpty else { return "." }
        return labels.map { DNSText.escaped($0, special: #"."\;()@$"#) + "." }.joined()
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    private static func areEqual(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        left.elementsEqual(right) { lowercased($0) == lowercased($1) }
    }

    static func == (left: WireName, right: WireName) -> Bool { areEqual(left.wire[...], right.wire[...]) }

    func hash(into hasher: inout Hasher) { hasher.combine(canonical.wire) }
}

/// Octets in the text of zone files (RFC 1035 §5.1).
enum DNSText {
    /// `special` characters behind a backslash, and what is no visible ASCII as `\DDD`.
    static func escaped(_ octets: some Sequence<UInt8>, special: String) -> String {
        var text: [UInt8] = []
        for octet in octets {
            if special.utf8.contains(octet) {
                text += [UInt8(ascii: "\\"), octet]
            } else if (0x21...0x7E).contains(octet) {
                text.append(octet)
            } else {
                let digits = String(Int(octet) + 1000).dropFirst()
                text += Array("\\\(digits)".utf8)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    static func quoted(_ octets: some Sequence<UInt8>) -> String {
        "\"" + escaped(octets, special: #""\"#) + "\""
    }
}
