import Evidence
import Ledger
import SwiftASN1
import X509

// Client certificates for whom the server knows.

extension PKI {
    /// Certifies the key of an agent, an application or a person: a client certificate that names its owner and nothing that
    /// the request asks for, and that can be found by its fingerprint.
    ///
    /// - Parameters:
    ///   - type: `.agentClient`, `.applicationClient` or `.adminClient`.
    ///   - name: the common name; the owner's, as people know it.
    ///   - ttl: in seconds.
    /// - Returns: DER, the certificate first, then its chain.
    /// - Throws: `PKIError`.
    package func sign(
        csr: [UInt8],
        as type: CertificateType,
        for owner: CertificateOwner,
        named name: String,
        ttl: Int,
        at place: Place
    ) async throws -> (certificates: [[UInt8]], kept: PKICertificate) {
        let csr = try SigningRequest(der: csr)
        try PKIRole.verbatim.check(csr.publicKey)
        let authority = try await authority(at: place)
        let issuer = try Self.issuing(authority, "default")
        let now = clock.now().inSeconds
        guard ttl > 0 else { throw PKIError.refused("ttl must be above 0") }
        var draft = CertificateDraft(
            publicKey: csr.publicKey,
            validFrom: now.advanced(bySeconds: -30),
            // A machine's certificate must not outlive who vouches for it, and is renewed anyway.
            validUntil: min(now.advanced(bySeconds: ttl), issuer.certificate.validUntil)
        )
        var parts = DistinguishedName.Parts()
        parts.commonName = String(name.unicodeScalars.prefix(64).map(Character.init))
        draft.subject = try DistinguishedName(parts)
        draft.names.uris = ["urn:muniment:\(owner.kind.rawValue):\(owner.id.text)"]
        draft.keyUsage = KeyUsage(digitalSignature: true)
        draft.extendedKeyUsages = [.ExtendedKeyUsage.clientAuth]
        var role = PKIRole.verbatim
        role.settings.object["no_store"] = false
        let issued = try await sign(
            draft,
            role,
            issuer,
            authority,
            type: type,
            owner: owner,
            at: place,
            now: now
        )
        return ([issued.der] + (issued.chain.map(\.der)), issued.kept)
    }
}
