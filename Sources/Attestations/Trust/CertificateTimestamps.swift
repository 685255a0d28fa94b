import Evidence
import SwiftASN1
import X509

/// The signed certificate timestamps that a certificate carries (RFC 6962 §3.3): a log's promise to publish it.
struct CertificateTimestamp {
    var logID: [UInt8]
    var milliseconds: UInt64
    var extensions: [UInt8]
    /// TLS 1.2's numbers; 4 is SHA-256.
    var hashAlgorithm: UInt8
    var signature: [UInt8]

    /// `nil` where the extension is there and not well formed; empty where there is none.
    static func all(in certificate: Certificate) -> [CertificateTimestamp]? {
        guard let found = certificate.extensions[oid: .certificateTimestamps] else { return [] }
        guard let octets = (try? DER.parse(found.value))?.octets else { return nil }
        var outer = WireBytes(octets)
        guard var list = outer.vector(lengthBytes: 2), outer.isAtEnd else { return nil }
        var timestamps: [CertificateTimestamp] = []
        while !list.isAtEnd {
            guard var entry = list.vector(lengthBytes: 2), entry.take(1) == [0],
                let logID = entry.take(32), let time = entry.number(bytes: 8),
                let extensions = entry.vector(lengthBytes: 2)?.rest, let algorithms = entry.take(2),
                let signature = entry.vector(lengthBytes: 2)?.rest, entry.isAtEnd
            else { return nil }
            timestamps.append(
                CertificateTimestamp(
                    logID: logID,
                    milliseconds: time,
                    extensions: extensions,
                    hashAlgorithm: algorithms[0],
                    signature: signature
                )
            )
        }
        return timestamps
    }

    var time: Instant? {
        milliseconds <= 253_402_300_799_000 ? Instant(microseconds: Int64(milliseconds) * 1000) : nil
    }

    /// RFC 6962 §3.2: a precertificate is its issuer's key and the certificate without this extension.
    func signedBytes(of certificate: Certificate, issuer: AttestationKey) -> [UInt8]? {
        guard let body = Self.bodyWithoutTimestamps(certificate), body.count < 1 << 24 else { return nil }
        var bytes: [UInt8] = [0, 0]
        bytes += milliseconds.bigEndianBytes
        bytes += [0, 1]
        bytes += issuer.fingerprint.bytes
        bytes += [UInt8(body.count >> 16), UInt8(body.count >> 8 & 0xFF), UInt8(body.count & 0xFF)]
        bytes += body
        bytes += [UInt8(extensions.count >> 8), UInt8(extensions.count & 0xFF)] + extensions
        return bytes
    }

    private static func bodyWithoutTimestamps(_ certificate: Certificate) -> [UInt8]? {
        guard let body = try? DER.parse(certificate.tbsCertificateBytes), let members = body.children else {
            return nil
        }
        var serializer = DER.Serializer()
        serializer.appendConstructedNode(identifier: .sequence) { coder in
            for member in members {
                guard member.isContext(3), let list = member.children?.first, let extensions = list.children
                else {
                    coder.serialize(member)
                    continue
                }
                coder.appendConstructedNode(identifier: member.identifier) { coder in
                    coder.appendConstructedNode(identifier: .sequence) { coder in
                        for entry in extensions
                        where entry.children?.first?.objectIdentifier != .certificateTimestamps {
                            coder.serialize(entry)
                        }
                    }
                }
            }
        }
        return serializer.serializedBytes
    }
}

extension UInt64 {
    var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}

/// TLS's presentation language (RFC 8446 §3), as far as timestamps need it.
struct WireBytes {
    private(set) var rest: [UInt8]

    init(_ bytes: [UInt8]) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ count: Int) -> [UInt8]? {
        guard count <= rest.count else { return nil }
        defer { rest.removeFirst(count) }
        return Array(rest.prefix(count))
    }

    mutating func number(bytes: Int) -> UInt64? {
        take(bytes)?.reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func vector(lengthBytes: Int) -> WireBytes? {
        guard let length = number(bytes: lengthBytes), let bytes = take(Int(length)) else { return nil }
        return WireBytes(bytes)
    }
}
