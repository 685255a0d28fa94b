package import Evidence
import Ledger
import Postgres
import SwiftASN1
package import X509

// Making and importing authorities and their keys.

extension PKI {
    /// What an authority is to be.
    package struct AuthorityRequest: Sendable {
        package var keyType = CertificateKeyType.rsaUsual
        /// Identifier or name of a key of the mount that is used in the place of a new one; `nil` for a new one.
        package var existingKey: String?
        package var keyName = ""
        package var issuerName = ""
        package var subject = DistinguishedName.Parts()
        package var names = CertificateNames()
        package var excludesCommonName = false
        /// In seconds; `nil` for the usual.
        package var ttl: Int?
        /// RFC 3339; empty for none.
        package var notAfter = ""
        package var notBeforeDuration = 30
        /// Below 0: none.
        package var maxPathLength = -1
        package var permittedDomains: [String] = []
        package var excludedDomains: [String] = []
        package var signatureBits = 0
        /// Of the mount, in seconds.
        package var usualTTL = 0
        package var longestTTL = 0
        /// What policies let what is issued hold, in seconds.
        package var limit: Int?
        package var addsBasicConstraints = false
        /// Of RSA keys alone: of the key that signs.
        package var usesPSS = false

        package init() {}
    }

    /// What was made, with the private key where its owner wants it: the one time it is shown.
    package struct MadeAuthority: Sendable {
        package var issuer: PKIIssuer?
        /// In DER, of an authority that is yet to be certified.
        package var request: [UInt8]?
        package var key: PKIKey
        package var privateKey: CertificateKey
        package var warnings: [String] = []
    }

    /// Makes a self-signed authority. The first of a mount becomes its default.
    ///
    /// - Throws: `PKIError`.
    package func makeRoot(_ request: AuthorityRequest, at place: Place) async throws -> MadeAuthority {
        let (key, isNew) = try await key(for: request, at: place)
        let now = clock.now().inSeconds
        var draft = CertificateDraft(
            publicKey: key.publicKey,
            validFrom: now.advanced(bySeconds: -request.notBeforeDuration),
            validUntil: now
        )
        var warnings: [String] = []
        draft.validUntil = try Self.end(of: request, from: now, warnings: &warnings)
        Self.cap(&draft.validUntil, at: now, request.limit, &warnings)
        try Self.fill(&draft, from: request)
        let certificate = try draft.signed(by: key, of: nil)
        let signed = SignedCertificate(certificate, der: try draft.bytes(of: certificate, signedBy: key))
        let made = isNew ? try kept(key, name: request.keyName, at: place) : nil
        let reference = request.existingKey
        let name = request.issuerName
        let (issuer, row) = try await change(place) { store, authority, db in
            let row = try Self.insert(made, or: reference, store, &authority, at: now, in: db)
            let issuer = try Self.insert(
                signed,
                name: name,
                keyID: row.id,
                store,
                &authority,
                place,
                at: now,
                in: db
            )
            return (issuer, row)
        }
        return MadeAuthority(
            issuer: issuer,
            key: row,
            privateKey: key,
            warnings: warnings
        )
    }

    /// Makes a key and a request, for another authority to sign.
    ///
    /// - Throws: `PKIError`.
    package func makeRequest(_ request: AuthorityRequest, at place: Place) async throws -> MadeAuthority {
        let (key, isNew) = try await key(for: request, at: place)
        let now = clock.now().inSeconds
        var draft = CertificateDraft(publicKey: key.publicKey, validFrom: now, validUntil: now)
        try Self.fill(&draft, from: request)
        var extensions: [Certificate.Extension] = []
        if !draft.names.isEmpty {
            extensions.append(
                try Certificate.Extension(SubjectAlternativeNames(draft.names.general), critical: false)
            )
        }
        if request.addsBasicConstraints {
            extensions.append(
                try Certificate.Extension(
                    BasicConstraints.isCertificateAuthority(maxPathLength: nil),
                    critical: true
                )
            )
        }
        var attributes = CertificateSigningRequest.Attributes()
        if !extensions.isEmpty {
            attributes.insert(
                try CertificateSigningRequest.Attribute(
                    ExtensionRequest(extensions: try Certificate.Extensions(extensions))
                )
            )
        }
        let made = try CertificateSigningRequest(
            version: .v1,
            subject: draft.subject,
            privateKey: key.certificateKey,
            attributes: attributes,
            signatureAlgorithm: try key.signatureAlgorithm(bits: request.signatureBits)
        )
        let der = try draft.bytes(of: made, signedBy: key)
        let newKey = isNew ? try kept(key, name: request.keyName, at: place) : nil
        let reference = request.existingKey
        let row = try await change(place) { store, authority, db in
            try Self.insert(newKey, or: reference, store, &authority, at: now, in: db)
        }
        return MadeAuthority(request: der, key: row, privateKey: key)
    }

    /// Makes a key alone.
    ///
    /// - Throws: `PKIError`.
    package func makeKey(_ type: CertificateKeyType, name: String, at place: Place) async throws
        -> MadeAuthority
    {
        try PKIIssuer.check(name: name, "key_name")
        let key = try await CertificateKey.made(type)
        let made = try kept(key, name: name, at: place)
        let now = clock.now()
        let row = try await change(place) { store, authority, db in
            try Self.insert(made, or: nil, store, &authority, at: now, in: db)
        }
        return MadeAuthority(key: row, privateKey: key)
    }

    /// What an import has done; those that were there already are in `mapping` alone.
    package struct Imported: Sendable {
        package var issuers: [UniqueID] = []
        package var keys: [UniqueID] = []
        /// Issuer to its key; empty where the mount doesn't have it.
        package var mapping: [String: String] = [:]
        package var existingIssuers: [UniqueID] = []
        package var existingKeys: [UniqueID] = []
    }

    /// Takes certificates of authorities, and keys, in any order.
    ///
    /// - Throws: `PKIError`.
    package func importBundle(_ bundle: PEMBundle, keyName: String = "", at place: Place) async throws
        -> Imported
    {
        guard !bundle.certificates.isEmpty || !bundle.keys.isEmpty else {
            throw PKIError.refused("the bundle holds no certificate and no private key")
        }
        for certificate in bundle.certificates where !certificate.isAuthority {
            throw PKIError.refused(
                "the certificate of \(certificate.subject) is none of an authority: it has no basic constraints CA"
            )
        }
        if !keyName.isEmpty { try PKIIssuer.check(name: keyName, "key_name") }
        let keys = try bundle.keys.map {
            try kept($0, name: bundle.keys.count == 1 ? keyName : "", at: place)
        }
        let certificates = bundle.signed
        let now = clock.now()
        return try await change(place) { store, authority, db in
            var imported = Imported()
            for key in keys {
                if let known = authority.keys.first(where: { $0.publicKeyDigest == key.publicKeyDigest }) {
                    imported.existingKeys.append(known.id)
                    continue
                }
                imported.keys.append(try Self.insert(key, or: nil, store, &authority, at: now, in: db).id)
            }
            for signed in certificates {
                if let known = authority.issuers.first(where: { $0.signed == signed }) {
                    imported.existingIssuers.append(known.id)
                    imported.mapping[known.id.text] = known.keyID?.text ?? ""
                    continue
                }
                let digest = PKIKey.digest(of: signed.certificate.publicKey)
                let key = authority.keys.first { $0.publicKeyDigest == digest }
                let issuer = try Self.insert(
                    signed,
                    name: "",
                    keyID: key?.id,
                    store,
                    &authority,
                    place,
                    at: now,
                    in: db
                )
                imported.issuers.append(issuer.id)
                imported.mapping[issuer.id.text] = key?.id.text ?? ""
            }
            try Self.joinKeys(store, &authority, in: db)
            return imported
        }
    }

    // MARK: Parts

    /// The key that a request is for: a new one, made before any transaction, or one of the mount.
    private func key(for request: AuthorityRequest, at place: Place) async throws -> (
        CertificateKey, isNew: Bool
    ) {
        try PKIIssuer.check(name: request.keyName, "key_name")
        try PKIIssuer.check(name: request.issuerName, "issuer_name")
        guard let reference = request.existingKey else {
            return (try await CertificateKey.made(request.keyType), true)
        }
        let authority = try await authority(at: place)
        return (try await opened(try authority.key(reference), at: place), false)
    }

    private static func end(
        of request: AuthorityRequest,
        from now: Instant,
        warnings: inout [String]
    ) throws(PKIError) -> Instant {
        guard request.notAfter.isEmpty else {
            guard request.ttl == nil else {
                throw .refused("either ttl or not_after should be given, not both")
            }
            return try PKIRole.instant(request.notAfter)
        }
        // Of an authority's own certificate the mount's longest lease is the usual one.
        var ttl = request.ttl ?? 0
        guard ttl >= 0 else { throw .refused("ttl must not be negative") }
        if ttl == 0 { ttl = request.longestTTL }
        if ttl > request.longestTTL {
            warnings.append(
                "TTL \"\(ttl)s\" is longer than permitted maxTTL \"\(request.longestTTL)s\", so maxTTL is being used: "
                    + "tune the mount's max_lease_ttl for a longer one"
            )
            ttl = request.longestTTL
        }
        return now.advanced(bySeconds: ttl)
    }

    static func fill(_ draft: inout CertificateDraft, from request: AuthorityRequest) throws(PKIError) {
        draft.subject = try DistinguishedName(request.subject)
        draft.names = request.names
        for address in request.names.addresses where IPAddress.bytes(of: address) == nil {
            throw .refused("the value \(address) is not a valid IP address")
        }
        if !request.excludesCommonName { draft.names.add(commonName: request.subject.commonName) }
        draft.keyUsage = KeyUsage(keyCertSign: true, cRLSign: true)
        draft.constraints = .isCertificateAuthority(
            maxPathLength: request.maxPathLength < 0 ? nil : request.maxPathLength
        )
        (draft.signatureBits, draft.usesPSS) = (request.signatureBits, request.usesPSS)
        if !request.permittedDomains.isEmpty || !request.excludedDomains.isEmpty {
            draft.nameConstraints = NameConstraints(
                permittedDNSDomains: request.permittedDomains,
                excludedDNSDomains: request.excludedDomains
            )
        }
    }

    /// Keeps a new key, or finds the one that a request names.
    private static func insert(
        _ key: PKIKey?,
        or reference: String?,
        _ store: PKIStore,
        _ authority: inout PKIAuthority,
        at now: Instant,
        in db: isolated Connection
    ) throws -> PKIKey {
        guard let key else { return try authority.key(reference ?? "default") }
        guard key.name.isEmpty || !authority.keys.contains(where: { $0.name == key.name }) else {
            throw PKIError.refused("key_name \(key.name) is another key's of this mount")
        }
        guard authority.keys.count < PKIAuthority.limit else {
            throw PKIError.refused("a mount can have at most \(PKIAuthority.limit) keys")
        }
        try store.insert(key, at: now, in: db)
        authority.keys.append(key)
        if authority.defaultKey == nil { authority.defaultKey = key.id }
        return key
    }

    private static func insert(
        _ signed: SignedCertificate,
        name: String,
        keyID: UniqueID?,
        _ store: PKIStore,
        _ authority: inout PKIAuthority,
        _ place: Place,
        at now: Instant,
        in db: isolated Connection
    ) throws -> PKIIssuer {
        guard name.isEmpty || !authority.issuers.contains(where: { $0.name == name }) else {
            throw PKIError.refused("issuer_name \(name) is another issuer's of this mount")
        }
        guard authority.issuers.count < PKIAuthority.limit else {
            throw PKIError.refused("a mount can have at most \(PKIAuthority.limit) issuers")
        }
        let certificate = signed.certificate
        guard CertificateKeyType(certificate.publicKey) != nil else {
            throw PKIError.refused("the certificate of \(certificate.subject) has a key of no known type")
        }
        var settings: LooseObject = [:]
        if signed.isRoot, let bits = signed.hashBitsOfPSS {
            // What it tells of others is signed as it is itself.
            settings["revocation_signature_algorithm"] = .string("SHA\(bits)WithRSAPSS")
        }
        let issuer = PKIIssuer(
            id: UniqueID(at: now),
            name: name,
            keyID: keyID,
            signed: signed,
            settings: PKISettings(settings, PKIIssuer.fields)
        )
        try store.insert(issuer, at: now, in: db)
        authority.issuers.append(issuer)
        let parent =
            signed.isRoot ? issuer : authority.issuers.first { signed.isSigned(by: $0.signed) }
        try store.insertUnlessKnown(
            try PKICertificate(
                certificate,
                der: signed.der,
                mount: place.mount,
                issuerID: parent?.id,
                at: now
            ),
            at: now,
            in: db
        )
        let follows = authority.settings("issuers", PKISettings.issuers).flag("default_follows_latest_issuer")
        if keyID != nil, authority.defaultIssuer == nil || follows { authority.defaultIssuer = issuer.id }
        authority.linkChains()
        return authority.issuers.last ?? issuer
    }

    /// Gives issuers that came before their key this key.
    private static func joinKeys(
        _ store: PKIStore,
        _ authority: inout PKIAuthority,
        in db: isolated Connection
    ) throws {
        for index in authority.issuers.indices where authority.issuers[index].keyID == nil {
            let digest = PKIKey.digest(of: authority.issuers[index].certificate.publicKey)
            guard let key = authority.keys.first(where: { $0.publicKeyDigest == digest }) else { continue }
            authority.issuers[index].keyID = key.id
            try store.update(authority.issuers[index], in: db)
            if authority.defaultIssuer == nil { authority.defaultIssuer = authority.issuers[index].id }
        }
        // A mount of one authority alone, whose key is elsewhere, still shows it.
        if authority.defaultIssuer == nil, authority.issuers.count == 1 {
            authority.defaultIssuer = authority.issuers[0].id
        }
    }
}

extension CertificateKeyType {
    /// Of Vault's clients that name none.
    package static let rsaUsual = CertificateKeyType.rsa(bits: 2_048)
}
