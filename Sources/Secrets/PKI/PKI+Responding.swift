import Evidence
import Ledger
import Postgres
import SwiftASN1
import X509

// Telling of what is revoked: OCSP.

extension PKI {
    /// The answer to a request, in DER; never throws for what its sender has done wrong.
    package func respond(to der: [UInt8], at place: Place) async throws -> [UInt8] {
        guard let request = OCSPRequest(der: der) else { return OCSPResponse.refusal(.malformedRequest) }
        let authority = try await authority(at: place)
        let settings = authority.settings("crl", PKISettings.crl)
        let issuer = authority.issuers.first { issuer in
            issuer.may(.ocspSigning) && authority.keys.contains { $0.id == issuer.keyID }
                && request.certificates.allSatisfy { $0.isIssued(by: issuer.certificate) }
        }
        guard let issuer, !settings.flag("ocsp_disable") else { return OCSPResponse.refusal(.unauthorized) }
        let siblings = Set(authority.issuers.filter { $0.isSameAuthority(as: issuer) }.map(\.id))
        var singles: [OCSPResponse.Single] = []
        for id in request.certificates {
            let kept = try await certificate(serial: id.serial, at: place)
            let status: OCSPResponse.Status
            if let kept, kept.issuerID.map(siblings.contains) == true {
                status = kept.revocation.map { .revoked(at: $0.at, reason: $0.reason) } ?? .good
            } else {
                // Of what is kept nowhere nobody can say that it was never issued.
                status = authority.hasUnstored ? .good : .unknown
            }
            singles.append(OCSPResponse.Single(certificate: id, status: status))
        }
        let now = clock.now().inSeconds
        let lifetime = GoDuration.seconds(settings.text("ocsp_expiry")) ?? 43_200
        let signer = try await signer(of: issuer, authority, at: place)
        return try OCSPResponse.signed(
            singles,
            nonce: request.nonce,
            by: signer,
            of: issuer.certificate,
            try signer.listAlgorithm(of: issuer),
            at: now,
            nextUpdate: lifetime > 0 ? now.advanced(bySeconds: lifetime) : nil
        )
    }
}
