/// A domain name as messages carry it: labels of 1 to 63 octets, 255 octets with their lengths (RFC 1035 §3.1). Its case
/// is kept; comparing and `canonical` are without.
struct WireName: Hashable, Sendable {
    private(set) var labels: [[UInt8]]

    static let root = WireName(labels: [])
    static let maximumOctets = 255

    init(labels: [[UInt8]]) { self.labels = labels }

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
        self.init(labels: labels)
        guard labels.allSatisfy({ $0.count <= 63 }), wire.count <= Self.maximumOctets else { return nil }
    }

    /// Not compressed.
    var wire: [UInt8] { labels.flatMap { [UInt8($0.count)] + $0 } + [0] }

    /// RFC 4034 §6.2: ASCII letters in lower case.
    var canonical: WireName { WireName(labels: labels.map { $0.map(Self.lowercased) }) }

    func isWithin(_ zone: WireName) -> Bool {
        guard labels.count >= zone.labels.count else { return false }
        return WireName(labels: Array(labels.suffix(zone.labels.count))) == zone
    }

    /// Absolute, as a zone file writes it.
    var text: String {
        guard !labels.isEmpty else { return "." }
        return labels.map { DNSText.escaped($0, special: #"."\;()@$"#) + "." }.joined()
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    static func == (left: WireName, right: WireName) -> Bool {
        left.labels.elementsEqual(right.labels) { left, right in
            left.elementsEqual(right) { lowercased($0) == lowercased($1) }
        }
    }

    func hash(into hasher: inout Hasher) {
        for label in labels { hasher.combine(label.map(Self.lowercased)) }
    }
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
