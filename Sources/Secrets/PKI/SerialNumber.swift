import Crypto
import Evidence
package import X509

/// The serial number of a certificate: up to twenty bytes, never zero, never negative (RFC 5280 §4.1.2.2).
package struct SerialNumber: Hashable, Sendable {
    /// Big-endian, without leading zeros.
    package let bytes: [UInt8]

    package init?(bytes: some Collection<UInt8>) {
        let bytes = Array(bytes.drop { $0 == 0 })
        guard !bytes.isEmpty, bytes.count <= 20 else { return nil }
        self.bytes = bytes
    }

    /// `39:dd:2e…`; also with hyphens, in capitals, and without anything between.
    package init?(_ text: some StringProtocol) {
        let digits = text.lowercased().filter { $0 != ":" && $0 != "-" }
        guard let bytes = Hex.decode(digits.count % 2 == 0 ? digits : "0" + digits) else { return nil }
        self.init(bytes: bytes)
    }

    package init?(_ certificate: Certificate) { self.init(bytes: certificate.serialNumber.bytes) }

    /// 159 random bits: never negative, and as good as never twice.
    package static func random() -> SerialNumber {
        var bytes = SymmetricKey(size: SymmetricKeySize(bitCount: 160)).withUnsafeBytes { Array($0) }
        // Twenty bytes always, so that all of them have a text of one length.
        bytes[0] = bytes[0] & 0x3F | 0x40
        guard let number = SerialNumber(bytes: bytes) else { preconditionFailure("the first byte is not 0") }
        return number
    }

    /// Pairs of digits in lower case with colons.
    package var text: String { bytes.map { Hex.encode([$0]) }.joined(separator: ":") }

    var inCertificate: Certificate.SerialNumber { Certificate.SerialNumber(bytes: bytes) }
}
