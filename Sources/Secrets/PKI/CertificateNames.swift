import Evidence
import Glibc
package import SwiftASN1
package import X509

/// Whom a certificate names besides its subject: the alternative names (RFC 5280 §4.2.1.6).
package struct CertificateNames: Hashable, Sendable {
    package var hosts: [String] = []
    package var mailboxes: [String] = []
    /// As text: `192.0.2.1`, `2001:db8::1`.
    package var addresses: [String] = []
    package var uris: [String] = []
    package var others: [GeneralName.OtherName] = []

    package init() {}

    /// Of a request that somebody has signed; names of other kinds stay out.
    package init(_ names: SubjectAlternativeNames?) {
        for name in names ?? SubjectAlternativeNames() {
            switch name {
            case .dnsName(let text): hosts.append(text)
            case .rfc822Name(let text): mailboxes.append(text)
            case .uniformResourceIdentifier(let text): uris.append(text)
            case .ipAddress(let bytes):
                if let text = IPAddress.text(of: Array(bytes.bytes)) { addresses.append(text) }
            case .otherName(let other): others.append(other)
            default: break
            }
        }
    }

    package var isEmpty: Bool {
        hosts.isEmpty && mailboxes.isEmpty && addresses.isEmpty && uris.isEmpty && others.isEmpty
    }

    /// Each once, in the order in which they were named.
    var general: [GeneralName] {
        var seen: Set<GeneralName> = []
        let all: [GeneralName] =
            hosts.map { .dnsName($0) } + mailboxes.map { .rfc822Name($0) }
            + addresses.compactMap { IPAddress.bytes(of: $0) }
            .map { .ipAddress(ASN1OctetString(contentBytes: $0[...])) }
            + uris.map { .uniformResourceIdentifier($0) } + others.map { .otherName($0) }
        return all.filter { seen.insert($0).inserted }
    }

    /// Of names in one certificate.
    static let limit = 256
}

/// Addresses as certificates hold them: four bytes, or sixteen.
package enum IPAddress {
    package static func bytes(of text: String) -> [UInt8]? {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: &four) { Array($0) } }
        var six = in6_addr()
        if inet_pton(AF_INET6, text, &six) == 1 { return withUnsafeBytes(of: &six) { Array($0) } }
        return nil
    }

    package static func text(of bytes: [UInt8]) -> String? {
        var buffer = [CChar](repeating: 0, count: 64)
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        guard inet_ntop(family, bytes, &buffer, 64) != nil else { return nil }
        return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

/// Names of hosts as certificates may name them.
package enum HostName {
    /// RFC 1123 §2.1 with underscores, which many have, and `*` as the leftmost label or a part of it.
    package static func isValid(_ text: String, mayBeWildcard: Bool = true) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 253 else { return false }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.enumerated().allSatisfy { index, label in
            guard !label.isEmpty, label.utf8.count <= 63, label.first != "-", label.last != "-" else {
                return false
            }
            var stars = 0
            for character in label.utf8 {
                switch character {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    break
                case UInt8(ascii: "*"): stars += 1
                default: return false
                }
            }
            return stars == 0 || stars == 1 && index == 0 && mayBeWildcard && labels.count > 1
        }
    }

    package static func isWildcard(_ text: String) -> Bool { text.contains("*") }
}

extension DistinguishedName {
    /// What a subject consists of, in the order of RFC 5280's examples: from the country to the common name.
    package struct Parts: Hashable, Sendable {
        package var countries: [String] = []
        package var organizations: [String] = []
        package var units: [String] = []
        package var localities: [String] = []
        package var provinces: [String] = []
        package var streets: [String] = []
        package var postalCodes: [String] = []
        package var commonName = ""
        package var serialNumber = ""
        package var userIDs: [String] = []

        package init() {}
    }

    static let postalCode: ASN1ObjectIdentifier = [2, 5, 4, 17]
    static let subjectSerialNumber: ASN1ObjectIdentifier = [2, 5, 4, 5]
    static let userID: ASN1ObjectIdentifier = [0, 9, 2_342, 19_200_300, 100, 1, 1]

    /// - Throws: `PKIError.refused`, where a part is longer than its field or of other characters.
    package init(_ parts: Parts) throws(PKIError) {
        var names: [RelativeDistinguishedName] = []
        func add(_ type: ASN1ObjectIdentifier, _ name: String, _ values: [String], limit: Int)
            throws(PKIError)
        {
            for value in values where !value.isEmpty {
                guard value.unicodeScalars.count <= limit else {
                    throw .refused(
                        "\(name) is longer than \(limit) characters, which is what a subject can hold"
                    )
                }
                guard !value.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
                    throw .refused("\(name) holds control characters")
                }
                names.append(RelativeDistinguishedName(.init(type: type, utf8String: value)))
            }
        }
        for country in parts.countries where !country.isEmpty {
            guard country.utf8.count == 2,
                let attribute = try? RelativeDistinguishedName.Attribute(
                    type: .RDNAttributeType.countryName,
                    printableString: country
                )
            else { throw .refused("country must be two letters, as SE") }
            names.append(RelativeDistinguishedName(attribute))
        }
        try add(.RDNAttributeType.stateOrProvinceName, "province", parts.provinces, limit: 128)
        try add(.RDNAttributeType.localityName, "locality", parts.localities, limit: 128)
        try add(.RDNAttributeType.streetAddress, "street_address", parts.streets, limit: 128)
        try add(Self.postalCode, "postal_code", parts.postalCodes, limit: 40)
        try add(.RDNAttributeType.organizationName, "organization", parts.organizations, limit: 64)
        try add(.RDNAttributeType.organizationalUnitName, "ou", parts.units, limit: 64)
        try add(.RDNAttributeType.commonName, "common_name", [parts.commonName], limit: 64)
        try add(Self.subjectSerialNumber, "serial_number", [parts.serialNumber], limit: 64)
        try add(Self.userID, "user_ids", parts.userIDs, limit: 256)
        self.init(names)
    }

    /// The values of a part, as text.
    package func values(_ type: ASN1ObjectIdentifier) -> [String] {
        flatMap { part in
            part.compactMap { attribute in attribute.type == type ? String(attribute.value) : nil }
        }
    }

    /// `nil` where it has none, or an empty one.
    package var commonName: String? {
        values(.RDNAttributeType.commonName).last.flatMap { $0.isEmpty ? nil : $0 }
    }
}
