/// Certificates in binary files: one, several behind each other, or in a PKCS #7 message without a signer.
enum DERCertificates {
    /// Certificates in one file.
    static let maximumCertificates = 1000

    /// A SEQUENCE with a length in its long form; text with a zero, which is its tag and ASCII at once, is told
    /// by it.
    static func isDER(_ bytes: [UInt8]) -> Bool { bytes.count > 2 && bytes[0] == 0x30 && bytes[1] >= 0x80 }

    /// `nil` where the bytes are not whole values.
    static func certificates(in bytes: [UInt8]) -> [[UInt8]]? {
        var reader = DERReader(bytes: bytes[...])
        var certificates: [[UInt8]] = []
        while !reader.isAtEnd {
            // A file that was padded with line ends is still the certificate.
            if reader.bytes.allSatisfy({ $0 == 0x0A || $0 == 0x0D || $0 == 0 }) { break }
            guard let value = reader.next(), value.tag == 0x30 else { return nil }
            certificates += signed(value.content) ?? [Array(value.whole)]
            guard certificates.count <= maximumCertificates else { return nil }
        }
        return certificates
    }

    /// The certificates of a SignedData (RFC 5652 §5.1); `nil` for anything else.
    private static func signed(_ content: ArraySlice<UInt8>) -> [[UInt8]]? {
        let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
        var info = DERReader(bytes: content)
        guard let type = info.next(), type.tag == 0x06, type.content.elementsEqual(signedData),
            let wrapper = info.next(), wrapper.tag == 0xA0
        else { return nil }
        var outer = DERReader(bytes: wrapper.content)
        guard let sequence = outer.next(), sequence.tag == 0x30 else { return nil }
        var members = DERReader(bytes: sequence.content)
        while let member = members.next() {
            guard member.tag == 0xA0 else { continue }
            var list = DERReader(bytes: member.content)
            var certificates: [[UInt8]] = []
            while let value = list.next() {
                if value.tag == 0x30 { certificates.append(Array(value.whole)) }
            }
            return certificates
        }
        return []
    }
}

/// Reads values of DER one behind the other.
struct DERReader {
    var bytes: ArraySlice<UInt8>

    var isAtEnd: Bool { bytes.isEmpty }

    /// `nil` at the end, and where a length goes beyond it.
    mutating func next() -> (tag: UInt8, content: ArraySlice<UInt8>, whole: ArraySlice<UInt8>)? {
        var reader = WireReader(bytes: bytes)
        guard let tag = reader.uint8(), let first = reader.uint8() else { return nil }
        var length = Int(first)
        if first >= 0x80 {
            guard (1...4).contains(first & 0x7F), let long = reader.number(Int(first & 0x7F)) else {
                return nil
            }
            length = Int(long)
        }
        let start = bytes.startIndex
        guard let content = reader.take(length) else { return nil }
        defer { bytes = reader.bytes }
        return (tag, content, bytes[start..<content.endIndex])
    }
}
