/// Texts in addresses: a path segment or the value of a query.
package enum PercentEncoding {
    // RFC 3986 §2.3: what is not unreserved is written as %XX.
    package static func encoded(_ text: String) -> String {
        var written: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                written.append(byte)
            } else {
                written += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            }
        }
        return String(decoding: written, as: UTF8.self)
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~".utf8.contains(byte)
        }
    }
}
