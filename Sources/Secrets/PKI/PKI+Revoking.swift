import Evidence
import Ledger
import Postgres
import SwiftASN1
package import X509

// Revoking, and releasing what is on hold.

extension PKI {
    /// - Returns: when it was revoked; of one that was before, when that was.
    /// - Throws: `PKIError`; nothing is revoked that has ended already, and no issuer of this mount.
    package func revoke(
        serial: SerialNumber,
        _ reason: RevocationReason = .unspecified,
        at place: Place
    ) async throws -> PKICertificate {
        let now = clock.now()
        return try await database.transaction(for: place.tenant) { db in
            try Self.revoke(serial, reason, PKIStore(place: place), at: now, in: db)
        }
    }

    /// The same in a transaction that somebody else has begun.
    static func revoke(
        _ serial: SerialNumber,
        _ reason: RevocationReason,
        _ store: PKIStore,
        at now: Instant,
        in db: isolated Connection
    ) throws -> PKICertificate {
        guard var kept = try db.first(store.certificate(serial: serial.text), as: PKICertificate.init) else {
            throw PKIError.unknownCertificate(serial.text)
        }
        let held = kept.revocation
        guard held == nil || held?.reason == .certificateHold && reason != .certificateHold else {
            return kept
        }
        guard kept.validUntil > now else {
            throw PKIError.refused(
                "certificate \(serial.text) has expired at \(kept.validUntil): there is nothing to revoke"
            )
        }
        let own = try db.first(
            """
            SELECT issuer_id FROM secrets.pki_issuers
            WHERE tenant_id = \(store.place.tenant) AND mount_id = \(store.place.mount)
                AND serial_number = \(serial.text)
            """
        ) { row in try row["issuer_id"] as UniqueID }
        guard own == nil else {
            throw PKIError.refused(
                "adding issuer (id: \(own?.text ?? "")) to its own CRL is not allowed: use issuer/REF/revoke"
            )
        }
        // The number first: it orders revocations, and is held until the commit.
        let number = try store.nextRevocation(in: db)
        guard try store.revoke(kept, reason, number: number, at: now, in: db) else {
            return try db.first(store.certificate(serial: serial.text), as: PKICertificate.init) ?? kept
        }
        kept.revocation = (held?.at ?? now, reason)
        return kept
    }

    /// Lets a certificate be relied on again that was on hold.
    ///
    /// - Throws: `PKIError`; what is revoked for another reason stays so.
    package func release(serial: SerialNumber, at place: Place) async throws -> PKICertificate {
        try await database.transaction(for: place.tenant) { db in
            let store = PKIStore(place: place)
            guard var kept = try db.first(store.certificate(serial: serial.text), as: PKICertificate.init)
            else { throw PKIError.unknownCertificate(serial.text) }
            guard kept.revocation?.reason == .certificateHold else {
                throw PKIError.refused(
                    "certificate \(serial.text) is not on hold: one that is revoked for another reason stays revoked"
                )
            }
            let number = try store.nextRevocation(in: db)
            guard try store.release(kept, number: number, in: db) else {
                throw PKIError.refused("certificate \(serial.text) was revoked meanwhile")
            }
            kept.revocation = nil
            return kept
        }
    }

    /// Revokes a certificate that one of the issuers has signed, also one that is kept nowhere.
    ///
    /// - Parameter der: the certificate's bytes.
    /// - Throws: `PKIError`.
    package func revoke(
        der: [UInt8],
        _ reason: RevocationReason = .unspecified,
        at place: Place
    ) async throws -> PKICertificate {
        let shown = try SignedCertificate(der: der)
        let certificate = shown.certificate
        guard let serial = SerialNumber(certificate) else {
            throw PKIError.refused("the certificate's serial number is 0 or longer than twenty bytes")
        }
        let authority = try await authority(at: place)
        guard
            let issuer = authority.issuers.first(where: { shown.isSigned(by: $0.signed) })
        else {
            throw PKIError.refused("the certificate was issued by no issuer of this mount")
        }
        let now = clock.now()
        let presented = try PKICertificate(
            certificate,
            der: der,
            mount: place.mount,
            issuerID: issuer.id,
            at: now
        )
        return try await database.transaction(for: place.tenant) { db in
            let store = PKIStore(place: place)
            try store.insertUnlessKnown(presented, at: now, in: db)
            return try Self.revoke(serial, reason, store, at: now, in: db)
        }
    }

    /// What a certificate says, whoever has signed it and how; of one that is signed with PSS the signature is not its own.
    ///
    /// - Throws: `PKIError.refused` for what is none.
    package static func certificate(der: [UInt8]) throws(PKIError) -> Certificate {
        try SignedCertificate(der: der).certificate
    }

    /// Whether somebody who has a certificate also has its key: they may revoke it.
    ///
    /// - Throws: `PKIError.refused` where they haven't.
    package func check(_ key: CertificateKey, isOf certificate: Certificate) throws(PKIError) {
        guard key.publicKey == certificate.publicKey else {
            throw .refused("provided private key does not match the certificate's public key")
        }
    }

    // MARK: Certificates

    package func certificate(serial: SerialNumber, at place: Place) async throws -> PKICertificate? {
        try await database.first(
            for: place.tenant,
            PKIStore(place: place).certificate(serial: serial.text),
            as: PKICertificate.init
        )
    }

    /// In the order of their digits.
    package func serials(
        revokedOnly: Bool,
        after serial: String? = nil,
        limit: Int = namesLimit,
        at place: Place
    ) async throws -> [String] {
        let query = PKIStore(place: place).serials(revokedOnly: revokedOnly, after: serial, limit: limit)
        let found = try await database.rows(for: place.tenant, query) { row in
            try row["serial_number"] as String
        }
        return Array(found.prefix(limit))
    }
}
