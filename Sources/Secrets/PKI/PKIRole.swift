import Access
package import Evidence
import SwiftASN1
import X509

/// Which certificates are issued to those who ask for a role.
package struct PKIRole: Sendable {
    package var name: String
    package var settings: PKISettings

    package init(name: String, _ settings: LooseObject) {
        self.name = name
        self.settings = PKISettings(settings, PKISettings.role)
    }

    /// Of `sign-verbatim` without a role: whatever the request says.
    package static let verbatim = PKIRole(
        name: "",
        [
            "allow_any_name": true, "enforce_hostnames": false, "key_type": "any", "require_cn": false,
            "allow_wildcard_certificates": true, "allowed_uri_sans": ["*"], "allowed_other_sans": ["*"],
            "allowed_serial_numbers": ["*"], "allowed_user_ids": ["*"], "cn_validations": ["disabled"],
            "key_usage": [], "server_flag": false, "client_flag": false,
        ]
    )

    private static let keyTypes = ["any", "rsa", "ec", "ed25519"]
    private static let validations: Set<String> = ["email", "hostname", "disabled"]

    /// - Throws: `PKIError.refused` for what no certificate could be made with.
    package func check() throws(PKIError) {
        let type = settings.text("key_type")
        guard Self.keyTypes.contains(type) else {
            throw .refused("key_type must be rsa, ec, ed25519 or any, not \(type)")
        }
        if type != "any" { _ = try CertificateKeyType(type, bits: settings.whole("key_bits")) }
        guard [0, 256, 384, 512].contains(settings.whole("signature_bits")) else {
            throw .refused("signature_bits must be 0, 256, 384 or 512")
        }
        let (ttl, longest) = (settings.whole("ttl"), settings.whole("max_ttl"))
        guard ttl >= 0, longest >= 0, settings.whole("not_before_duration") >= 0 else {
            throw .refused("ttl, max_ttl and not_before_duration must not be negative")
        }
        guard longest == 0 || ttl <= longest else {
            throw .refused("\"ttl\" value must be less than \"max_ttl\" value")
        }
        _ = try CertificateUsage.keyUsage(settings.texts("key_usage"))
        _ = try CertificateUsage.extended(
            settings.texts("ext_key_usage"),
            oids: settings.texts("ext_key_usage_oids")
        )
        for policy in settings.texts("policy_identifiers") {
            _ = try CertificateUsage.identifier(policy, of: "policy_identifiers")
        }
        let validations = settings.texts("cn_validations")
        guard validations.allSatisfy(Self.validations.contains),
            !validations.contains("disabled") || validations.count == 1
        else { throw .refused("cn_validations must be email, hostname, or disabled alone") }
        for range in settings.texts("allowed_ip_sans_cidr") where AddressRange(range) == nil {
            throw .refused("allowed_ip_sans_cidr holds \(range), which is no range, as 192.0.2.0/24")
        }
        for (list, flag) in Self.templates where settings.flag(flag) {
            for text in settings.texts(list) {
                do {
                    _ = try PolicyTemplate(text)
                } catch {
                    throw .refused("\(list) holds \(text): \(error.reason); \(error.remedy)")
                }
            }
        }
        if !settings.text("not_after").isEmpty { _ = try Self.instant(settings.text("not_after")) }
        for other in settings.texts("allowed_other_sans") where other != "*" {
            guard OtherName.Pattern(other) != nil else {
                throw .refused(
                    "allowed_other_sans holds \(other), which is not OID;UTF8:PATTERN"
                )
            }
        }
    }

    /// Lists whose texts may have places for who asks, and the flags that say so.
    private static let templates = [
        ("allowed_domains", "allowed_domains_template"), ("allowed_uri_sans", "allowed_uri_sans_template"),
    ]

    /// The role for whoever asks: what has a place for something that is not known of them allows nothing.
    ///
    /// - Parameter asker: `nil` for somebody of whom nothing is known.
    func filled(for asker: PKI.Asker?) async throws -> PKIRole {
        let wanted = Self.templates.filter { settings.flag($0.1) }
        guard !wanted.isEmpty else { return self }
        let subject = try await asker?() ?? PolicySubject()
        var role = self
        for (list, _) in wanted {
            role.settings.object[list] = .strings(
                settings.texts(list).compactMap { try? PolicyTemplate($0).text(for: subject) }
            )
        }
        return role
    }

    /// - Throws: `PKIError.refused`.
    static func instant(_ text: String) throws(PKIError) -> Instant {
        guard let instant = Instant(rfc3339: text, truncating: true) else {
            throw .refused("not_after must be a moment, as 2027-01-31T00:00:00Z, not \(text)")
        }
        return instant
    }

    /// What its keys are of where the server makes them.
    ///
    /// - Throws: `PKIError.refused`.
    package func keyType() throws(PKIError) -> CertificateKeyType {
        let type = settings.text("key_type")
        guard type != "any" else {
            throw .refused(
                "role key type \"any\" not allowed for issuing certificates, only signing: give the role one"
            )
        }
        return try CertificateKeyType(type, bits: settings.whole("key_bits"))
    }

    /// Whether somebody else's key is one that the role takes.
    func check(_ key: Certificate.PublicKey) throws(PKIError) {
        guard let type = CertificateKeyType(key) else {
            throw .refused("the key of the CSR is of no known type")
        }
        if case .rsa(let bits) = type, bits < 2_048 {
            throw .refused("RSA keys < 2048 bits are unsafe and not supported: the CSR has one of \(bits)")
        }
        let wanted = settings.text("key_type")
        guard wanted != "any" else { return }
        guard wanted == type.name else {
            throw .refused("role requires keys of type \(wanted), the CSR has one of type \(type.name)")
        }
        let least = try CertificateKeyType(wanted, bits: settings.whole("key_bits")).bits
        guard type.bits >= least else {
            throw .refused("role requires a minimum of a \(least)-bit key, but CSR key is \(type.bits) bits")
        }
    }
}

// MARK: - Lifetimes

extension PKIRole {
    /// From when until when a certificate holds, and what its client should know of it.
    ///
    /// - Parameters:
    ///   - usual: in seconds, of the mount, where neither role nor request say anything.
    ///   - longest: in seconds, of the mount, where the role says nothing.
    /// - Throws: `PKIError.refused`.
    func validity(
        _ request: CertificateRequest,
        usual: Int,
        longest: Int,
        at now: Instant
    ) throws(PKIError) -> (from: Instant, until: Instant, warnings: [String]) {
        let now = now.inSeconds
        let from = now.advanced(bySeconds: -settings.whole("not_before_duration"))
        let end = request.notAfter.isEmpty ? settings.text("not_after") : request.notAfter
        if !end.isEmpty {
            guard request.ttl == nil else {
                throw .refused("either ttl or not_after should be given, not both")
            }
            let until = try Self.instant(end)
            guard until > now else { throw .refused("not_after \(end) is in the past") }
            return (from, until, [])
        }
        let most = settings.whole("max_ttl") == 0 ? longest : settings.whole("max_ttl")
        var ttl = request.ttl ?? 0
        guard ttl >= 0 else { throw .refused("ttl must not be negative") }
        if ttl == 0 { ttl = settings.whole("ttl") == 0 ? min(usual, most) : settings.whole("ttl") }
        guard ttl > most else { return (from, now.advanced(bySeconds: ttl), []) }
        return (
            from, now.advanced(bySeconds: most),
            ["TTL \"\(ttl)s\" is longer than permitted maxTTL \"\(most)s\", so maxTTL is being used"]
        )
    }
}

extension PKIRole {
    /// Whether neither the request nor the role says how long a certificate is to hold.
    func hasUsualEnd(_ request: CertificateRequest) -> Bool {
        request.ttl == nil && request.notAfter.isEmpty && settings.whole("ttl") == 0
            && settings.text("not_after").isEmpty
    }
}

/// What somebody asks to be certified, beside a request that they have signed themselves.
package struct CertificateRequest: Sendable {
    package var commonName = ""
    /// Hosts and mailboxes.
    package var names: [String] = []
    package var addresses: [String] = []
    package var uris: [String] = []
    /// `OID;UTF8:text`
    package var others: [String] = []
    package var subjectSerialNumber = ""
    package var userIDs: [String] = []
    package var excludesCommonName = false
    /// In seconds.
    package var ttl: Int?
    /// RFC 3339; empty for none.
    package var notAfter = ""

    package init() {}
}

/// A range of addresses: `192.0.2.0/24`.
struct AddressRange {
    private let bytes: [UInt8]
    private let length: Int

    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let bytes = IPAddress.bytes(of: String(parts[0])), let length = Int(parts[1]),
            (0...bytes.count * 8).contains(length)
        else { return nil }
        self.bytes = bytes
        self.length = length
    }

    func contains(_ address: [UInt8]) -> Bool {
        guard address.count == bytes.count else { return false }
        return (0..<length).allSatisfy { bit in
            (address[bit / 8] ^ bytes[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0
        }
    }
}

/// Names of other kinds: an object identifier with a text (RFC 5280 §4.2.1.6).
enum OtherName {
    /// `OID;UTF8:PATTERN`
    struct Pattern {
        var identifier: ASN1ObjectIdentifier
        var pattern: String

        init?(_ text: String) {
            guard let name = OtherName.parts(text) else { return nil }
            identifier = name.identifier
            pattern = name.text
        }
    }

    /// Of `1.3.6.1.4.1.311.20.2.3;UTF8:somebody@example.com`.
    static func parts(_ text: String) -> (identifier: ASN1ObjectIdentifier, text: String)? {
        let halves = text.split(separator: ";", maxSplits: 1)
        guard halves.count == 2,
            let identifier = try? CertificateUsage.identifier(String(halves[0]), of: "other_sans")
        else { return nil }
        let value = halves[1].split(separator: ":", maxSplits: 1)
        guard value.count == 2, ["utf8", "utf-8"].contains(value[0].lowercased()) else { return nil }
        return (identifier, String(value[1]))
    }

    static func name(_ identifier: ASN1ObjectIdentifier, _ text: String) -> GeneralName.OtherName? {
        guard let value = try? ASN1Any(erasing: ASN1UTF8String(text)) else { return nil }
        return GeneralName.OtherName(typeID: identifier, value: value)
    }

    static func text(of name: GeneralName.OtherName) -> String? {
        guard let value = name.value, let text = try? ASN1UTF8String(asn1Any: value) else { return nil }
        return String(text)
    }
}
