package import Evidence
import SwiftASN1
package import X509

// Which names a role lets through. A name that is not allowed is refused, never left out: a certificate says what was asked
// for, or there is none.

extension PKIRole {
    /// What is to be signed, of a request and, where there is one, of what its sender has signed.
    ///
    /// - Parameters:
    ///   - csr: `nil` where the server makes the key.
    ///   - publicKey: the server's, where it made one.
    /// - Throws: `PKIError.refused`.
    package func draft(
        _ request: CertificateRequest,
        csr: SigningRequest?,
        publicKey: Certificate.PublicKey,
        usual: Int,
        longest: Int,
        at now: Instant
    ) throws(PKIError) -> (draft: CertificateDraft, warnings: [String]) {
        let validity = try validity(request, usual: usual, longest: longest, at: now)
        var draft = CertificateDraft(
            publicKey: publicKey,
            validFrom: validity.from,
            validUntil: validity.until
        )
        if csr != nil { try check(publicKey) }
        var parts = DistinguishedName.Parts()
        parts.commonName = try commonName(request, csr)
        parts.organizations = settings.texts("organization")
        parts.units = settings.texts("ou")
        parts.countries = settings.texts("country")
        parts.localities = settings.texts("locality")
        parts.provinces = settings.texts("province")
        parts.streets = settings.texts("street_address")
        parts.postalCodes = settings.texts("postal_code")
        parts.serialNumber = try allowed(
            request.subjectSerialNumber,
            "serial_number",
            by: "allowed_serial_numbers"
        )
        parts.userIDs = request.userIDs
        for userID in request.userIDs { _ = try allowed(userID, "user_ids", by: "allowed_user_ids") }
        draft.subject = try DistinguishedName(parts)
        draft.names = try names(request, csr, commonName: parts.commonName)
        draft.keyUsage = try CertificateUsage.keyUsage(settings.texts("key_usage"))
        draft.extendedKeyUsages = try extendedKeyUsages()
        draft.policies = []
        for policy in settings.texts("policy_identifiers") {
            draft.policies.append(try CertificateUsage.identifier(policy, of: "policy_identifiers"))
        }
        if settings.flag("basic_constraints_valid_for_non_ca") {
            draft.constraints = .notCertificateAuthority
        }
        draft.signatureBits = settings.whole("signature_bits")
        draft.usesPSS = settings.flag("use_pss")
        draft.hasUsualEnd = hasUsualEnd(request)
        return (draft, validity.warnings)
    }

    /// - Throws: `PKIError.refused`.
    func extendedKeyUsages() throws(PKIError) -> [ASN1ObjectIdentifier] {
        var names = settings.texts("ext_key_usage")
        if settings.flag("server_flag") { names.append("ServerAuth") }
        if settings.flag("client_flag") { names.append("ClientAuth") }
        if settings.flag("code_signing_flag") { names.append("CodeSigning") }
        if settings.flag("email_protection_flag") { names.append("EmailProtection") }
        return try CertificateUsage.extended(names, oids: settings.texts("ext_key_usage_oids"))
    }

    private func commonName(_ request: CertificateRequest, _ csr: SigningRequest?) throws(PKIError) -> String
    {
        var name = request.commonName
        if let csr, settings.flag("use_csr_common_name") { name = csr.subject.commonName ?? name }
        if name.isEmpty, settings.flag("require_cn") {
            throw .refused(
                "the common_name field is required, or must be provided in a CSR with \"use_csr_common_name\" set "
                    + "to true, unless \"require_cn\" is set to false"
            )
        }
        guard name.isEmpty || mayBeCommon(name) else {
            throw .refused("common name \(name) not allowed by this role")
        }
        return name
    }

    private func mayBeCommon(_ name: String) -> Bool {
        let validations = settings.texts("cn_validations")
        if validations == ["disabled"] { return isAllowed(name) || settings.flag("allow_any_name") }
        guard validations.contains(name.contains("@") ? "email" : "hostname") else { return false }
        return isAllowed(name)
    }

    private func names(
        _ request: CertificateRequest,
        _ csr: SigningRequest?,
        commonName: String
    ) throws(PKIError) -> CertificateNames {
        var names = CertificateNames()
        if let csr, settings.flag("use_csr_sans") {
            names = csr.names
        } else {
            for name in request.names {
                if name.contains("@") { names.mailboxes.append(name) } else { names.hosts.append(name) }
            }
            names.addresses = request.addresses
            names.uris = request.uris
            for other in request.others {
                guard let (identifier, text) = OtherName.parts(other),
                    let name = OtherName.name(identifier, text)
                else { throw .refused("other_sans holds \(other), which is not OID;UTF8:TEXT") }
                names.others.append(name)
            }
        }
        if !request.excludesCommonName { names.add(commonName: commonName) }
        for name in names.hosts + names.mailboxes where !isAllowed(name) {
            throw .refused("subject alternate name \(name) not allowed by this role")
        }
        try check(names)
        guard names.general.count <= CertificateNames.limit else {
            throw .refused("a certificate can have at most \(CertificateNames.limit) names")
        }
        return names
    }

    /// Names of all other kinds than hosts and mailboxes.
    private func check(_ names: CertificateNames) throws(PKIError) {
        let ranges = settings.texts("allowed_ip_sans_cidr").compactMap(AddressRange.init)
        for address in names.addresses {
            guard let bytes = IPAddress.bytes(of: address) else {
                throw .refused("the value \(address) is not a valid IP address")
            }
            guard settings.flag("allow_ip_sans") else {
                throw .refused("IP Subject Alternative Names are not allowed in this role")
            }
            guard ranges.isEmpty || ranges.contains(where: { $0.contains(bytes) }) else {
                throw .refused("IP Subject Alternative Name \(address) not allowed by this role")
            }
        }
        for uri in names.uris {
            guard uri.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), uri.contains(":") else {
                throw .refused("the provided URI Subject Alternative Name \(uri) is no URI")
            }
            guard settings.texts("allowed_uri_sans").contains(where: { Self.matches(uri, $0) }) else {
                throw .refused(
                    "URI Subject Alternative Names are not allowed in this role, or the provided ones are not: \(uri)"
                )
            }
        }
        let patterns = settings.texts("allowed_other_sans")
        for other in names.others where !patterns.contains("*") {
            let text = OtherName.text(of: other)
            let isTaken = patterns.compactMap(OtherName.Pattern.init).contains { pattern in
                pattern.identifier == other.typeID && text.map { Self.matches($0, pattern.pattern) } ?? false
            }
            guard isTaken else {
                throw .refused("other SAN \(other.typeID) not allowed by this role")
            }
        }
    }

    private func allowed(_ value: String, _ field: String, by list: String) throws(PKIError) -> String {
        guard value.isEmpty || settings.texts(list).contains(where: { Self.matches(value, $0) }) else {
            throw .refused("\(field) \(value) not allowed by this role")
        }
        return value
    }

    // MARK: One name

    /// Whether a name of a host or a mailbox is one that the role gives.
    package func isAllowed(_ name: String) -> Bool {
        let name = name.lowercased()
        let halves = name.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return false }
        let isMailbox = halves.count == 2
        guard !isMailbox || !halves[0].isEmpty else { return false }
        let host = String(halves[halves.count - 1])
        let isWildcard = HostName.isWildcard(host)
        if isWildcard {
            guard settings.flag("allow_wildcard_certificates"), !isMailbox, HostName.isValid(host) else {
                return false
            }
        }
        if settings.flag("enforce_hostnames"), !HostName.isValid(host) { return false }
        if settings.flag("allow_any_name") { return true }
        if settings.flag("allow_localhost") {
            if host == "localhost" || host == "localdomain" { return true }
            if settings.flag("allow_subdomains"),
                host.hasSuffix(".localhost") || host.hasSuffix(".localdomain")
            {
                return true
            }
        }
        return settings.texts("allowed_domains").contains { domain in
            isAllowed(name, host, isWildcard: isWildcard, below: domain.lowercased())
        }
    }

    private func isAllowed(_ name: String, _ host: String, isWildcard: Bool, below domain: String) -> Bool {
        guard !domain.isEmpty else { return false }
        if settings.flag("allow_bare_domains"), host == domain || name == domain { return true }
        if settings.flag("allow_subdomains"), host.hasSuffix("." + domain) { return true }
        return settings.flag("allow_glob_domains") && domain.contains("*") && Self.matches(name, domain)
    }

    /// `*` is any text, the empty one too.
    static func matches(_ text: String, _ pattern: String) -> Bool {
        let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return text == pattern }
        var rest = text[...]
        guard rest.hasPrefix(first) else { return false }
        rest = rest.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = rest.firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.count >= last.count && rest.hasSuffix(last)
    }
}

extension CertificateNames {
    /// The common name among the alternative names, as whatever it is; one that is no name of these stays out.
    package mutating func add(commonName: String) {
        if commonName.contains("@") {
            mailboxes.append(commonName)
        } else if IPAddress.bytes(of: commonName) != nil {
            addresses.append(commonName)
        } else if HostName.isValid(commonName) {
            hosts.append(commonName)
        }
    }
}
