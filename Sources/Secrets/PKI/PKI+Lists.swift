import Evidence
import Ledger
import Postgres
import SwiftASN1
import X509

// Telling of what is revoked: lists.

extension PKI {
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
        let algorithm = try signer.listAlgorithm(of: issuer)
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
            var entries: [RevocationList.Entry] = []
            if !schedule.isDisabled {
                let before = base?.revocationNumber ?? 0
                entries = try store.revoked(by: siblings, after: before, upTo: last, in: db)
                if isDelta {
                    entries += try store.released(
                        by: siblings,
                        after: before,
                        upTo: last,
                        at: now.inSeconds,
                        in: db
                    )
                }
            }
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
