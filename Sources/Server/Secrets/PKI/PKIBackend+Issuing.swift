import Access
import Evidence
import Postgres
import Secrets
import SwiftASN1
import X509

/// How certificates and keys are written in an answer.
struct PKIFormat {
    private enum Encoding {
        case pem
        case der
        case bundle
    }

    private let encoding: Encoding
    private let keyFormat: CertificateKey.Format

    /// - Throws: `SecretsRefusal`.
    init(_ request: SecretsRequest) throws {
        switch try request.text("format") ?? "" {
        case "", "pem": encoding = .pem
        case "der": encoding = .der
        case "pem_bundle": encoding = .bundle
        default:
            throw SecretsRefusal(
                400,
                "the \"format\" path parameter must be \"pem\", \"der\", or \"pem_bundle\""
            )
        }
        switch try request.text("private_key_format") ?? "" {
        case "", "der", "pem": keyFormat = .traditional
        case "pkcs8": keyFormat = .pkcs8
        default: throw SecretsRefusal(400, "private_key_format must be der, pem or pkcs8")
        }
    }

    func text(_ certificate: SignedCertificate) -> LooseJSON {
        .string(encoding == .der ? Base64.encode(certificate.der) : certificate.pem)
    }

    /// - Parameter request: in DER.
    func text(ofRequest request: [UInt8]) -> LooseJSON {
        let document = PEMDocument(
            type: CertificateSigningRequest.defaultPEMDiscriminator,
            derBytes: request
        )
        return .string(encoding == .der ? Base64.encode(document.derBytes) : document.pemString)
    }

    func text(_ key: CertificateKey) throws -> LooseJSON {
        let document = try key.document(keyFormat)
        return .string(encoding == .der ? Base64.encode(document.derBytes) : document.pemString)
    }

    /// The certificate, with its key in front and its chain behind where all are wanted as one.
    func text(of issued: PKI.Issued) throws -> LooseJSON {
        guard encoding == .bundle else {
            return .string(encoding == .der ? Base64.encode(issued.der) : issued.kept.pem)
        }
        return try bundle(issued.kept.pem, issued.privateKey, issued.chain)
    }

    /// The same of a root.
    func text(_ certificate: SignedCertificate, _ key: CertificateKey?) throws -> LooseJSON {
        guard encoding == .bundle else { return text(certificate) }
        return try bundle(certificate.pem, key, [])
    }

    private func bundle(_ pem: String, _ key: CertificateKey?, _ chain: [SignedCertificate]) throws
        -> LooseJSON
    {
        var texts: [String] = []
        if let key { texts.append(try key.document(keyFormat).pemString) }
        texts.append(pem)
        // A root is known to who trusts it.
        for above in chain where !above.isRoot { texts.append(above.pem) }
        return .string(texts.joined(separator: "\n"))
    }
}

extension PKIBackend {
    /// `issue/ROLE`, `sign/ROLE`, `sign-verbatim`, `sign-verbatim/ROLE`, also below `issuer/REF`.
    ///
    /// - Parameter parts: from the verb on.
    func issue(_ parts: [String], issuer reference: String?, _ request: SecretsRequest) async throws
        -> SecretsAnswer
    {
        guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
        let role = parts.count > 1 ? parts[1] : ""
        let format = try PKIFormat(request)
        let wanted = try request.certificateRequest()
        let place = request.pkiPlace
        let lender = leases.map { leases in
            PKI.Lender(
                leases: leases,
                mount: request.mount,
                path: request.fullPath,
                borrower: { try request.borrower() }
            )
        }
        let asker: PKI.Asker = { [subject] in
            guard let token = request.token else { return PolicySubject() }
            return try await subject(token)
        }
        let issued: PKI.Issued
        switch (parts[0], parts.count) {
        case ("issue", 2):
            issued = try await pki.issue(
                wanted,
                role: role,
                issuer: reference,
                keepsKey: try request.flag("keep_key") ?? false,
                lifetimes: request.lifetimes,
                lender: lender,
                asker: asker,
                at: place
            )
        case ("sign", 2):
            issued = try await pki.sign(
                try SigningRequest(pem: try request.text("csr") ?? ""),
                wanted,
                role: role,
                issuer: reference,
                lifetimes: request.lifetimes,
                lender: lender,
                asker: asker,
                at: place
            )
        case ("sign-verbatim", 1...2):
            issued = try await pki.signVerbatim(
                try SigningRequest(pem: try request.text("csr") ?? ""),
                wanted,
                role: parts.count == 2 ? role : nil,
                issuer: reference,
                keyUsage: try request.texts("key_usage"),
                extendedKeyUsage: try request.texts("ext_key_usage") ?? [],
                usageIdentifiers: try request.texts("ext_key_usage_oids") ?? [],
                lifetimes: request.lifetimes,
                lender: lender,
                at: place
            )
        default: throw SecretsRefusal.unsupportedPath
        }
        return try Self.answer(
            issued,
            format,
            isKeyRemoved: try request.flag("remove_roots_from_chain") ?? false
        )
    }

    /// - Parameter isKeyRemoved: whether roots stay out of the chain.
    static func answer(_ issued: PKI.Issued, _ format: PKIFormat, isKeyRemoved removesRoots: Bool) throws
        -> SecretsAnswer
    {
        let chain = removesRoots ? issued.chain.filter { !$0.isRoot } : issued.chain
        var data: LooseObject = [
            "certificate": try format.text(of: issued),
            "ca_chain": .array(chain.map { format.text($0) }),
            "serial_number": .string(issued.serial.text),
            "expiration": .number(issued.certificate.validUntil.seconds),
            "not_before": .number(issued.certificate.validFrom.seconds),
        ]
        if let issuer = issued.chain.first { data["issuing_ca"] = format.text(issuer) }
        if let key = issued.privateKey {
            data["private_key"] = try format.text(key)
            data["private_key_type"] = .string(key.type.name)
        }
        var answer = SecretsAnswer.data(data)
        answer.warnings = issued.warnings
        if let lease = issued.lease {
            answer.leaseID = lease.name
            answer.leaseDuration = lease.ttl
            answer.facts.leaseID = lease.name
        }
        answer.facts.eventType = .secretDynamicIssued
        answer.facts.isOfSecret = true
        answer.facts.secretType = "dynamic"
        answer.facts.data = [
            "serial_number": .string(issued.serial.text),
            "fingerprint": .string(issued.kept.fingerprint),
            "subject": .string(String(issued.kept.subject.prefix(256))),
            "issuer_id": .string(issued.issuerID.text),
        ]
        return answer
    }
}

extension SecretsRequest {
    func certificateRequest() throws -> CertificateRequest {
        var wanted = CertificateRequest()
        wanted.commonName = try text("common_name") ?? ""
        wanted.names = try texts("alt_names") ?? []
        wanted.addresses = try texts("ip_sans") ?? []
        wanted.uris = try texts("uri_sans") ?? []
        wanted.others = try texts("other_sans") ?? []
        wanted.subjectSerialNumber = try text("serial_number") ?? ""
        wanted.userIDs = try texts("user_ids") ?? []
        wanted.excludesCommonName = try flag("exclude_cn_from_sans") ?? false
        wanted.ttl = try seconds("ttl").flatMap { $0 == 0 ? nil : $0 }
        wanted.notAfter = try text("not_after") ?? ""
        return wanted
    }

    /// What an authority is to be.
    func authorityRequest() throws -> PKI.AuthorityRequest {
        var wanted = PKI.AuthorityRequest()
        wanted.keyName = try text("key_name") ?? ""
        wanted.issuerName = try text("issuer_name") ?? ""
        var subject = DistinguishedName.Parts()
        subject.commonName = try text("common_name") ?? ""
        subject.organizations = try texts("organization") ?? []
        subject.units = try texts("ou") ?? []
        subject.countries = try texts("country") ?? []
        subject.localities = try texts("locality") ?? []
        subject.provinces = try texts("province") ?? []
        subject.streets = try texts("street_address") ?? []
        subject.postalCodes = try texts("postal_code") ?? []
        subject.serialNumber = try text("serial_number") ?? ""
        wanted.subject = subject
        for name in try texts("alt_names") ?? [] {
            if name.contains("@") {
                wanted.names.mailboxes.append(name)
            } else {
                guard HostName.isValid(name) else {
                    throw SecretsRefusal(400, "alt_names holds \(name), which is no name of a host")
                }
                wanted.names.hosts.append(name)
            }
        }
        wanted.names.addresses = try texts("ip_sans") ?? []
        wanted.names.uris = try texts("uri_sans") ?? []
        wanted.excludesCommonName = try flag("exclude_cn_from_sans") ?? false
        wanted.ttl = try seconds("ttl").flatMap { $0 == 0 ? nil : $0 }
        wanted.notAfter = try text("not_after") ?? ""
        wanted.notBeforeDuration = try seconds("not_before_duration") ?? 30
        wanted.maxPathLength = try whole("max_path_length") ?? -1
        wanted.permittedDomains = try texts("permitted_dns_domains") ?? []
        wanted.excludedDomains = try texts("excluded_dns_domains") ?? []
        wanted.signatureBits = try whole("signature_bits") ?? 0
        wanted.addsBasicConstraints = try flag("add_basic_constraints") ?? false
        wanted.usualTTL = lifetimes.usual
        wanted.longestTTL = lifetimes.longest
        wanted.limit = lifetimes.limit
        wanted.usesPSS = try flag("use_pss") ?? false
        let type = try text("key_type") ?? ""
        wanted.keyType = try CertificateKeyType(type.isEmpty ? "rsa" : type, bits: try whole("key_bits") ?? 0)
        return wanted
    }
}
