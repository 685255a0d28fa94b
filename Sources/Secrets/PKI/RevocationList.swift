import Evidence
import SwiftASN1
import X509

/// Why a certificate is no longer to be relied on (RFC 5280 §5.3.1).
///
/// What is on hold may be released; of all others what was revoked stays so.
package enum RevocationReason: String, CaseIterable, Sendable {
    case unspecified
    case keyCompromise = "key_compromise"
    case authorityCompromise = "ca_compromise"
    case affiliationChanged = "affiliation_changed"
    case superseded
    case cessationOfOperation = "cessation_of_operation"
    case certificateHold = "certificate_hold"
    case privilegeWithdrawn = "privilege_withdrawn"
    case attributeAuthorityCompromise = "aa_compromise"

    var code: UInt8 {
        switch self {
        case .unspecified: 0
        case .keyCompromise: 1
        case .authorityCompromise: 2
        case .affiliationChanged: 3
        case .superseded: 4
        case .cessationOfOperation: 5
        case .certificateHold: 6
        case .privilegeWithdrawn: 9
        case .attributeAuthorityCompromise: 10
        }
    }

    package init?(code: Int) {
        guard let reason = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = reason
    }

    /// Also as RFC 5280 spells them: `keyCompromise`.
    ///
    /// - Throws: `PKIError.refused`.
    package init(named name: String) throws(PKIError) {
        let plain = name.lowercased().filter { $0 != "_" && $0 != "-" }
        let found = Self.allCases.first { $0.rawValue.filter { $0 != "_" } == plain }
        guard let found else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw .refused("reason must be one of \(known), not \(name)")
        }
        self = found
    }
}

/// A certificate revocation list of version 2 (RFC 5280 §5), complete or a delta.
struct RevocationList {
    struct Entry {
        var serial: SerialNumber
        var revokedAt: Instant
        /// `nil` in a delta, of what is not revoked any more: `removeFromCRL`.
        var reason: RevocationReason?

        var code: UInt8 { reason?.code ?? 8 }
    }

    var number: Int
    /// Of a delta: the number of the complete list that it adds to.
    var baseNumber: Int?
    var thisUpdate: Instant
    var nextUpdate: Instant
    /// In the order of their revocation.
    var entries: [Entry]

    /// The list in DER, signed by `signer`.
    ///
    /// - Parameters:
    ///   - issuer: the certificate whose subject and key identifier it bears.
    func signed(
        by signer: CertificateKey,
        of issuer: Certificate,
        _ algorithm: CertificateKey.ListAlgorithm
    ) throws -> [UInt8] {
        var body = DER.Serializer()
        try body.appendConstructedNode(identifier: .sequence) { coder in
            // Version 2 is written as 1.
            try coder.serialize(1)
            coder.serializeRawBytes(try algorithm.identifier)
            try coder.serialize(issuer.subject)
            coder.serializeTime(thisUpdate)
            coder.serializeTime(nextUpdate)
            // The field is left out where nothing is revoked: it must not be empty.
            if !entries.isEmpty { coder.serializeRawBytes(Self.encoded(entries)) }
            try coder.serialize(explicitlyTaggedWithTagNumber: 0, tagClass: .contextSpecific) { coder in
                try coder.serializeSequenceOf(try extensions(issuer))
            }
        }
        return try signer.signed(body.serializedBytes, algorithm).serializedBytes
    }

    private func extensions(_ issuer: Certificate) throws -> [Certificate.Extension] {
        var extensions: [Certificate.Extension] = []
        if let identifier = try? issuer.extensions.subjectKeyIdentifier {
            extensions.append(
                try Certificate.Extension(
                    AuthorityKeyIdentifier(keyIdentifier: identifier.keyIdentifier),
                    critical: false
                )
            )
        }
        extensions.append(
            Certificate.Extension(oid: [2, 5, 29, 20], critical: false, value: try Self.integer(number)[...])
        )
        if let baseNumber {
            // Critical: who knows no deltas must not take one for a complete list (§5.2.4).
            extensions.append(
                Certificate.Extension(
                    oid: [2, 5, 29, 27],
                    critical: true,
                    value: try Self.integer(baseNumber)[...]
                )
            )
        }
        return extensions
    }

    private static func integer(_ value: Int) throws -> [UInt8] {
        var serializer = DER.Serializer()
        try serializer.serialize(value)
        return serializer.serializedBytes
    }

    /// Written byte by byte: of a hundred thousand entries a serializer of any ASN.1 takes seconds.
    static func encoded(_ entries: [Entry]) -> [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(entries.count * 56)
        for entry in entries {
            var item: [UInt8] = []
            item.reserveCapacity(56)
            let serial = entry.serial.bytes
            let padding = serial[0] & 0x80 == 0 ? 0 : 1
            item.append(0x02)
            item.append(UInt8(serial.count + padding))
            if padding == 1 { item.append(0) }
            item += serial
            item += DERTime.bytes(of: entry.revokedAt)
            // `unspecified` is said by saying nothing (§5.3.1).
            if entry.code != 0 {
                item += [
                    0x30, 0x0C, 0x30, 0x0A, 0x06, 0x03, 0x55, 0x1D, 0x15, 0x04, 0x03, 0x0A, 0x01,
                    entry.code,
                ]
            }
            content.append(0x30)
            content += length(item.count)
            content += item
        }
        return [0x30] + length(content.count) + content
    }

    private static func length(_ count: Int) -> [UInt8] {
        if count < 0x80 { return [UInt8(count)] }
        let bytes = withUnsafeBytes(of: UInt32(count).bigEndian) { Array($0.drop { $0 == 0 }) }
        return [0x80 | UInt8(bytes.count)] + bytes
    }
}

/// Times as certificates and lists have them: UTCTime up to 2049, GeneralizedTime from then on (RFC 5280 §4.1.2.5).
enum DERTime {
    static func bytes(of instant: Instant) -> [UInt8] {
        let text = digits(of: instant)
        return text.hasPrefix("19") && text.dropFirst(2).first.map { $0 >= "5" } == true
            || text.hasPrefix("20") && text.dropFirst(2).first.map { $0 < "5" } == true
            ? [0x17, 13] + Array(text.utf8.dropFirst(2)) + [UInt8(ascii: "Z")]
            : generalized(instant)
    }

    /// `20261122100000Z`
    static func generalized(_ instant: Instant) -> [UInt8] {
        [0x18, 15] + Array(digits(of: instant).utf8) + [UInt8(ascii: "Z")]
    }

    /// `2026-11-22T10:00:00…` without what is between the digits.
    private static func digits(of instant: Instant) -> String {
        String(instant.rfc3339.prefix(19).filter { $0.isNumber })
    }
}

extension DER.Serializer {
    mutating func serializeTime(_ instant: Instant) { serializeRawBytes(DERTime.bytes(of: instant)) }
}
