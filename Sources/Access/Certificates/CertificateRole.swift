package import Evidence

/// Whose certificates are taken; empty lists ask for nothing.
package struct CertificateRole: MethodRole, Hashable {
    package var name: String
    /// PEM: the certificate of who signs in, or the authority of theirs, with what may stand between.
    package var certificate = ""
    /// Of the common name, or of a name of a host or mailbox; with `*` for any text, as all of these.
    package var names: [String] = []
    package var commonNames: [String] = []
    package var hostNames: [String] = []
    package var mailboxes: [String] = []
    package var addresses: [String] = []
    package var units: [String] = []
    /// `OID:pattern`, or `hex:OID:pattern` over the bytes.
    package var extensions: [String] = []
    /// Object identifiers of extensions whose texts become metadata.
    package var metadataExtensions: [String] = []
    /// Empty: the role's name.
    package var displayName = ""
    package var parameters = TokenSettings()

    package init(name: String) { self.name = name }

    package init(name: String, settings: LooseObject) {
        self.name = name
        certificate = settings.text("certificate")
        names = settings.texts("allowed_names")
        commonNames = settings.texts("allowed_common_names")
        hostNames = settings.texts("allowed_dns_sans")
        mailboxes = settings.texts("allowed_email_sans")
        addresses = settings.texts("allowed_uri_sans")
        units = settings.texts("allowed_organizational_units")
        extensions = settings.texts("required_extensions")
        metadataExtensions = settings.texts("allowed_metadata_extensions")
        displayName = settings.text("display_name")
        parameters = TokenSettings(settings)
    }

    package var settings: LooseObject {
        let own: LooseObject = [
            "certificate": .string(certificate),
            "allowed_names": .strings(names),
            "allowed_common_names": .strings(commonNames),
            "allowed_dns_sans": .strings(hostNames),
            "allowed_email_sans": .strings(mailboxes),
            "allowed_uri_sans": .strings(addresses),
            "allowed_organizational_units": .strings(units),
            "required_extensions": .strings(extensions),
            "allowed_metadata_extensions": .strings(metadataExtensions),
            "display_name": .string(displayName.isEmpty ? name : displayName),
        ]
        return own.merging(parameters.settings)
    }

    package func check() throws(ClientError) {
        guard !certificate.isEmpty else { throw .invalid("the field certificate is missing; give it in PEM") }
        guard let certificates = ShownCertificate.certificates(inPEM: certificate),
            let first = certificates.first
        else {
            throw .invalid("failed to parse certificate: the field certificate is not a certificate in PEM")
        }
        guard first.isAuthority || first.mayProveClients else {
            throw .invalid(
                "the field certificate is of nobody who may sign in with it: "
                    + "non-CA certificates should have TLS client authentication set as an extended key usage"
            )
        }
        for entry in extensions where RequiredExtension(entry) == nil {
            throw .invalid("the field required_extensions holds what is not OID:PATTERN or hex:OID:PATTERN")
        }
        try parameters.check()
    }
}

/// An extension that a certificate must have.
struct RequiredExtension {
    let identifier: String
    private let pattern: Glob
    private let isHexadecimal: Bool

    init?(_ text: String) {
        isHexadecimal = text.hasPrefix("hex:")
        let parts = (isHexadecimal ? text.dropFirst(4) : text[...]).split(
            separator: ":",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        guard parts.count == 2, parts[0].contains("."),
            parts[0].allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." })
        else { return nil }
        identifier = String(parts[0])
        pattern = Glob(isHexadecimal ? parts[1].lowercased() : String(parts[1]))
    }

    func isMet(by certificate: ShownCertificate) -> Bool {
        guard let value = certificate.extensionBytes(identifier) else { return false }
        if isHexadecimal { return pattern.matches(Hex.encode(value)) }
        return ShownCertificate.text(inDER: value).map(pattern.matches) ?? false
    }
}

// MARK: - Judging certificates

extension CertificateRole {
    /// Who it is, if the certificate that a TLS client has shown, and proved to hold the key of, is one that the role takes.
    ///
    /// - Parameter chain: the leaf first; what is behind it may stand between it and an authority.
    func login(with chain: [ShownCertificate], at now: Instant) async -> MethodLogin? {
        guard let leaf = chain.first, let registered = ShownCertificate.certificates(inPEM: certificate),
            let first = registered.first, admits(leaf)
        else { return nil }
        let isTaken: Bool
        if first.isAuthority {
            isTaken = await leaf.isTrusted(by: registered, through: Array(chain.dropFirst()), at: now)
        } else {
            isTaken = first == leaf && leaf.isValid(at: now)
        }
        return isTaken ? login(of: leaf) : nil
    }

    private func admits(_ leaf: ShownCertificate) -> Bool {
        let common = leaf.commonName.map { [$0] } ?? []
        return names.admit(common + leaf.hostNames + leaf.mailboxes)
            && commonNames.admit(common)
            && hostNames.admit(leaf.hostNames)
            && mailboxes.admit(leaf.mailboxes)
            && addresses.admit(leaf.addresses)
            && units.admit(leaf.units)
            && extensions.allSatisfy { RequiredExtension($0)?.isMet(by: leaf) ?? false }
    }

    private func login(of leaf: ShownCertificate) -> MethodLogin {
        var metadata = [
            "cert_name": name,
            "common_name": leaf.commonName ?? "",
            "serial_number": leaf.serialNumber,
            "subject_key_id": leaf.subjectKeyID,
            "authority_key_id": leaf.authorityKeyID,
        ]
        for identifier in metadataExtensions {
            guard let bytes = leaf.extensionBytes(identifier) else { continue }
            metadata[identifier.replacing(".", with: "-")] = ShownCertificate.text(inDER: bytes)
        }
        var origin = LoginOrigin()
        origin.certificate = leaf.digest
        origin.certificateValidUntil = leaf.validUntil
        origin.place.hostname = leaf.hostNames.first
        return MethodLogin(
            // Who has no common name is known by what no other certificate has.
            alias: leaf.commonName.flatMap { $0.isEmpty ? nil : $0 } ?? leaf.fingerprint,
            displayName: displayName.isEmpty ? name : displayName,
            metadata: metadata,
            aliasMetadata: metadata,
            origin: origin,
            parameters: parameters
        )
    }
}
