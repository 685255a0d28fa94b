import Evidence

/// The signed certificate timestamps that a certificate carries (RFC 6962 §3.3).
enum TimestampList {
    static let objectIdentifier = "1.3.6.1.4.1.11129.2.4.2"

    /// `[{"log_id": base64, "timestamp": RFC 3339}]` from the extension's value; `nil` if it is not well
    /// formed.
    static func references(in value: ArraySlice<UInt8>) -> [JSON]? {
        var outer = WireReader(bytes: value)
        guard outer.uint8() == 0x04, let size = derLength(&outer),
            var list = outer.take(size).map(WireReader.init),
            outer.isAtEnd, let total = list.uint16(), total == list.bytes.count
        else { return nil }
        var references: [JSON] = []
        while !list.isAtEnd {
            guard let length = list.uint16(), var entry = list.take(Int(length)).map(WireReader.init),
                entry.uint8() == 0, let log = entry.take(32), let milliseconds = entry.number(8),
                let moment = Timestamp.text(seconds: Int(milliseconds / 1000))
            else { return nil }
            references.append([
                "log_id": .string(Base64.encode(log)),
                "timestamp": .string(moment),
            ])
        }
        return references
    }

    private static func derLength(_ reader: inout WireReader) -> Int? {
        guard let first = reader.uint8() else { return nil }
        guard first >= 0x80 else { return Int(first) }
        guard (1...3).contains(first & 0x7F) else { return nil }
        return reader.number(Int(first & 0x7F)).map(Int.init)
    }
}
