import Evidence
import Ledger
import Postgres
import SwiftASN1
package import X509

// Revoking, and telling of it: lists and responses.

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
        guard kept.revocation == nil else { return kept }
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
        kept.revocation = (now, reason)
        return kept
    }

    /// Revokes a certificate that one of the issuers has signed and that is kept nowhere.
    ///
    /// - Throws: `PKIError`.
    package func revoke(
        _ certificate: Certificate,
        _ reason: RevocationReason = .unspecified,
        at place: Place
    ) async throws -> PKICertificate {
        guard let serial = SerialNumber(certificate) else {
            throw PKIError.refused("the certificate's serial number is 0 or longer than twenty bytes")
        }
        let authority = try await authority(at: place)
        guard let issuer = authority.issuers.first(where: { certificate.isSigned(by: $0.certificate) }) else {
            throw PKIError.refused("the certificate was issued by no issuer of this mount")
        }
        let now = clock.now()
        let presented = try PKICertificate(certificate, mount: place.mount, issuerID: issuer.id, at: now)
        return try await database.transaction(for: place.tenant) { db in
            let store = PKIStore(place: place)
            try store.insertUnlessKnown(presented, at: now, in: db)
            return try Self.revoke(serial, reason, store, at: now, in: db)
        }
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

    // MARK: Lists

    /// The revocation list of an issuer in DER, as it is now.
    ///
    /// It is made when it is asked for and something has changed since, by one at a time; what was published and still holds
    /// costs a read. Where `auto_rebuild` is set a list stands until shortly before its end, and deltas tell of what came
    /// since.
    ///
    /// - Returns: `nil` where there is no issuer, or no delta.
    package func list(of reference: String, isDelta: Bool = false, at place: Place) async throws -> [UInt8]? {
        let authority = try await authority(at: place)
        if reference == "default", authority.defaultIssuer == nil { return nil }
        let issuer = try authority.issuer(reference)
        guard authority.keys.contains(where: { $0.id == issuer.keyID }), issuer.may(.listSigning) else {
            return nil
        }
        let settings = authority.settings("crl", PKISettings.crl)
        if isDelta, !settings.flag("enable_delta") { return nil }
        let now = clock.now()
        let schedule = ListSchedule(settings)
        let found = try await database.first(
            for: place.tenant,
            PKIStore(place: place).list(of: issuer.id, isDelta: isDelta),
            as: KeptList.init
        )
        if let found, !schedule.isDue(found, isDelta: isDelta, at: now) { return found.der }
        // A delta adds to a complete list: that one first.
        if isDelta { _ = try await list(of: issuer.id.text, at: place) }
        return try await publish(issuer, authority, schedule, isDelta: isDelta, isForced: false, at: place)
    }

    /// Makes all lists anew: `crl/rotate`.
    package func rotateLists(isDelta: Bool = false, at place: Place) async throws {
        let authority = try await authority(at: place)
        let settings = authority.settings("crl", PKISettings.crl)
        if isDelta, !settings.flag("enable_delta") { return }
        for issuer in authority.issuers
        where issuer.may(.listSigning) && authority.keys.contains(where: { $0.id == issuer.keyID }) {
            _ = try await publish(
                issuer,
                authority,
                ListSchedule(settings),
                isDelta: isDelta,
                isForced: true,
                at: place
            )
        }
    }

    private func publish(
        _ issuer: PKIIssuer,
        _ authority: PKIAuthority,
        _ schedule: ListSchedule,
        isDelta: Bool,
        isForced: Bool,
        at place: Place
    ) async throws -> [UInt8] {
        let signer = try await signer(of: issuer, authority, at: place)
        let algorithm = try signer.signatureAlgorithm(bits: issuer.listSignatureBits)
        let siblings = authority.issuers.filter { $0.isSameAuthority(as: issuer) }.map(\.id)
        let clock = clock
        return try await database.transaction(for: place.tenant) { db in
            let store = PKIStore(place: place)
            // Holds the issuer's row: who comes meanwhile finds the list made.
            let number = try store.nextListNumber(of: issuer.id, in: db)
            let now = clock.now()
            let known = try db.first(store.list(of: issuer.id, isDelta: isDelta), as: KeptList.init)
            if !isForced, let known, !schedule.isDue(known, isDelta: isDelta, at: now) {
                return known.der
            }
            var base: KeptList?
            if isDelta {
                base = try db.first(store.list(of: issuer.id, isDelta: false), as: KeptList.init)
            }
            let (change, last) =
                try db.first(
                    """
                    SELECT change_number, revocation_number FROM secrets.pki_mounts
                    WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount)
                    """
                ) { row in (try row["change_number"] as Int, try row["revocation_number"] as Int) }
                ?? (authority.changeNumber, 0)
            let entries =
                schedule.isDisabled
                ? [] : try store.revoked(by: siblings, after: base?.revocationNumber ?? 0, upTo: last, in: db)
            let list = RevocationList(
                number: number,
                baseNumber: isDelta ? base?.number ?? number : nil,
                thisUpdate: now.inSeconds,
                nextUpdate: now.inSeconds.advanced(bySeconds: schedule.lifetime(isDelta: isDelta)),
                entries: entries
            )
            // A delta that is older than the complete list adds nothing to it.
            if !isDelta { try store.deleteDelta(of: issuer.id, in: db) }
            let der = try list.signed(by: signer, of: issuer.certificate, algorithm)
            try store.keep(
                PublishedList(
                    number: number,
                    baseNumber: list.baseNumber,
                    revocationNumber: last,
                    changeNumber: change,
                    thisUpdate: list.thisUpdate,
                    nextUpdate: list.nextUpdate,
                    der: der
                ),
                of: issuer.id,
                in: db
            )
            return der
        }
    }

    // MARK: OCSP

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
            try signer.signatureAlgorithm(bits: issuer.listSignatureBits),
            at: now,
            nextUpdate: lifetime > 0 ? now.advanced(bySeconds: lifetime) : nil
        )
    }
}

/// A list that was published, and where its mount is now.
private struct KeptList {
    var number: Int
    var revocationNumber: Int
    var changeNumber: Int
    var thisUpdate: Instant
    var nextUpdate: Instant
    var der: [UInt8]
    var currentChange: Int
    var currentRevocation: Int

    init(_ row: Row) throws {
        number = try row["crl_number"]
        revocationNumber = try row["revocation_number"]
        changeNumber = try row["change_number"]
        thisUpdate = try row["this_update"]
        nextUpdate = try row["next_update"]
        der = try row["crl"]
        currentChange = try row["current_change"]
        currentRevocation = try row["current_revocation"]
    }
}

/// When a list must be made anew.
private struct ListSchedule {
    let isDisabled: Bool
    private let isAutomatic: Bool
    private let expiry: Int
    private let grace: Int
    private let deltaInterval: Int

    init(_ settings: PKISettings) {
        isDisabled = settings.flag("disable")
        isAutomatic = settings.flag("auto_rebuild")
        expiry = GoDuration.seconds(settings.text("expiry")) ?? 259_200
        grace = GoDuration.seconds(settings.text("auto_rebuild_grace_period")) ?? 43_200
        deltaInterval = GoDuration.seconds(settings.text("delta_rebuild_interval")) ?? 900
    }

    /// In seconds. A delta ends when its base does, at the latest.
    func lifetime(isDelta: Bool) -> Int { isDelta ? min(expiry, max(deltaInterval * 4, 60)) : expiry }

    func isDue(_ list: KeptList, isDelta: Bool, at now: Instant) -> Bool {
        guard list.changeNumber == list.currentChange else { return true }
        let isBehind = list.revocationNumber != list.currentRevocation
        if isDelta {
            return now >= list.nextUpdate
                || isBehind && now >= list.thisUpdate.advanced(bySeconds: deltaInterval)
        }
        // Half of its time at least it stands, whatever the grace says.
        let margin = min(isAutomatic ? grace : 0, expiry / 2)
        guard now < list.nextUpdate.advanced(bySeconds: -margin) else { return true }
        return isBehind && !isAutomatic
    }
}

/// Lengths of time as Go writes them: `72h`, `1h30m`; also a number of seconds.
extension GoDuration {
    /// `nil` for what is none, and below zero.
    package static func seconds(_ text: String) -> Int? {
        if let whole = Int(text) { return whole >= 0 ? whole : nil }
        var total = 0
        var rest = text[...]
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard let number = Int(digits), number < 1_000_000_000 else { return nil }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isASCII && $0.isLetter }
            guard let scale = ["s": 1, "m": 60, "h": 3_600, "d": 86_400][String(unit)] else { return nil }
            total += number * scale
            rest = rest.dropFirst(unit.count)
        }
        return total
    }
}
