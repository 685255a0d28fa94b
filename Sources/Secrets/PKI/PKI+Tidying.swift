package import Evidence
package import Jobs
import Ledger
package import Postgres

// Forgetting what nobody needs any more: when somebody asks, or by itself.

extension PKI {
    /// What is to be forgotten. Nothing goes that ended less than the buffer ago.
    package struct Tidying: Hashable, Sendable {
        package var certificates = false
        package var revoked = false
        package var issuers = false
        package var acme = false
        /// In seconds.
        package var buffer = 259_200
        package var issuerBuffer = 31_536_000
        package var acmeBuffer = 2_592_000

        package init() {}

        /// As a mount's settings have it.
        package init(_ settings: PKISettings) {
            certificates = settings.flag("tidy_cert_store")
            revoked = settings.flag("tidy_revoked_certs")
            issuers = settings.flag("tidy_expired_issuers")
            acme = settings.flag("tidy_acme")
            buffer = settings.whole("safety_buffer")
            issuerBuffer = settings.whole("issuer_safety_buffer")
            acmeBuffer = settings.whole("acme_account_safety_buffer")
        }

        package var isNothing: Bool { !certificates && !revoked && !issuers && !acme }

        /// - Throws: `PKIError.refused`.
        package func check() throws(PKIError) {
            guard buffer >= 0, issuerBuffer >= 0, acmeBuffer >= 0 else {
                throw .refused("safety_buffer must not be negative")
            }
        }

        fileprivate var object: LooseObject {
            [
                "tidy_cert_store": .bool(certificates), "tidy_revoked_certs": .bool(revoked),
                "tidy_expired_issuers": .bool(issuers), "tidy_acme": .bool(acme),
                "safety_buffer": .number(buffer), "issuer_safety_buffer": .number(issuerBuffer),
                "acme_account_safety_buffer": .number(acmeBuffer),
            ]
        }
    }

    /// Of certificates that were forgotten, and of rows of ACME.
    private struct TidyCounts {
        var certificates = 0
        var revoked = 0
        var acme = 0
    }

    // MARK: As a job

    package static let tidyKind = "pki.tidy"

    /// Asks for a job that tidies.
    ///
    /// - Returns: whether none was under way.
    /// - Throws: `PKIError.refused`.
    package func askForTidying(_ tidying: Tidying, by jobs: Jobs, at place: Place) async throws -> Bool {
        try tidying.check()
        let now = clock.now()
        var arguments: JSONObject = ["mount": .string(place.mount.text)]
        for (name, value) in tidying.object {
            arguments[name] = value.int.map { .integer($0) } ?? .bool(value.bool ?? false)
        }
        let job = NewJob(
            Self.tidyKind,
            arguments,
            uniqueKey: place.mount.text,
            priority: .low,
            maxAttempts: 3
        )
        let isNew: Bool
        do {
            isNew = try await database.transaction(for: place.tenant) { db in
                let store = PKIStore(place: place)
                let isNew = try jobs.enqueue(job, for: place.tenant, in: db).isNew
                if isNew {
                    try db.execute(
                        store.keep(tidy: Self.status("Running", tidying, TidyCounts(), since: now))
                    )
                }
                return isNew
            }
        } catch let error as PostgresError where error.constraint == "authority_is_of_mount" {
            throw SecretsError.mountGone
        }
        if isNew { jobs.announce() }
        return isNew
    }

    /// What `askForTidying` has asked for.
    package func tidy(_ run: JobRun) async throws {
        guard let mount = run.arguments["mount"]?.string.flatMap({ UniqueID($0) }) else {
            throw JobFailure("the job names no mount", isFinal: true)
        }
        var tidying = Tidying()
        let (flag, whole) = (
            { (name: String) in run.arguments[name]?.bool ?? false },
            { (name: String) in run.arguments[name]?.integer }
        )
        tidying.certificates = flag("tidy_cert_store")
        tidying.revoked = flag("tidy_revoked_certs")
        tidying.issuers = flag("tidy_expired_issuers")
        tidying.acme = flag("tidy_acme")
        tidying.buffer = whole("safety_buffer") ?? tidying.buffer
        tidying.issuerBuffer = whole("issuer_safety_buffer") ?? tidying.issuerBuffer
        tidying.acmeBuffer = whole("acme_account_safety_buffer") ?? tidying.acmeBuffer
        try await tidy(tidying, at: Place(tenant: run.tenant, mount: mount)) { run.report($0) }
    }

    /// Ends what is under way; what it has forgotten by then is gone.
    package func cancelTidying(by jobs: Jobs, at place: Place) async throws {
        var status = try await tidyStatus(at: place)
        guard status["state"]?.string == "Running" else { return }
        status["state"] = "Cancelled"
        status["time_finished"] = .string(clock.now().rfc3339)
        let cancelled = status
        try await database.transaction(for: place.tenant) { db in
            try db.execute(PKIStore(place: place).note(tidy: cancelled))
            try jobs.cancel(Self.tidyKind, key: place.mount.text, of: place.tenant, in: db)
        }
        jobs.announce()
    }

    // MARK: By itself

    /// The mounts of a tenant that are to be tidied now, by their own settings.
    package func dueTidyings(of tenant: TenantID) async throws -> [(place: Place, tidying: Tidying)] {
        let now = clock.now()
        return try await mounts(of: tenant).compactMap { place, areas, tidy in
            let settings = PKISettings(areas["auto-tidy"]?.object ?? [:], PKISettings.autoTidy)
            let tidying = Tidying(settings)
            guard settings.flag("enabled"), !tidying.isNothing else { return nil }
            // One that runs has not finished yet, and is asked for once; one whose job was lost is asked for anew.
            let last = tidy["time_finished"]?.string.flatMap { Instant(rfc3339: $0) }
            let isDue =
                last.map { $0.advanced(bySeconds: settings.whole("interval_duration")) <= now } ?? true
            return isDue ? (place, tidying) : nil
        }
    }

    /// Makes the lists anew whose time has come, of those mounts whose settings want that; nobody waits for them then. One
    /// that can't keeps no other waiting.
    ///
    /// - Returns: the mounts whose lists could not be made.
    package func rebuildLists(of tenant: TenantID) async throws -> [(mount: UniqueID, cause: any Error)] {
        var failures: [(mount: UniqueID, cause: any Error)] = []
        for (place, areas, _) in try await mounts(of: tenant) {
            let settings = PKISettings(areas["crl"]?.object ?? [:], PKISettings.crl)
            guard settings.flag("auto_rebuild") else { continue }
            do {
                for issuer in try await authority(at: place).issuers {
                    _ = try await list(of: issuer.id.text, at: place)
                    if settings.flag("enable_delta") {
                        _ = try await list(of: issuer.id.text, isDelta: true, at: place)
                    }
                }
            } catch let error as CancellationError {
                throw error
            } catch {
                failures.append((place.mount, error))
            }
        }
        return failures
    }

    private func mounts(of tenant: TenantID) async throws -> [(Place, areas: LooseObject, tidy: LooseObject)]
    {
        try await database.rows(
            for: tenant,
            """
            SELECT mount_id, settings::text AS settings, tidy::text AS tidy
            FROM secrets.pki_mounts
            WHERE tenant_id = \(tenant)
            ORDER BY mount_id
            LIMIT 1000
            """
        ) { row in
            (
                Place(tenant: tenant, mount: try row["mount_id"]),
                areas: try PKIStore.object(row["settings"]), tidy: try PKIStore.object(row["tidy"])
            )
        }
    }

    // MARK: At once

    /// A thousand rows at a time, until nothing is left.
    ///
    /// - Parameter report: how many rows went so far.
    /// - Returns: what it did, as `tidy-status` shows it.
    /// - Throws: `PKIError.refused`.
    @discardableResult
    package func tidy(
        _ tidying: Tidying,
        at place: Place,
        report: (Int) -> Void = { _ in }
    ) async throws -> LooseObject {
        try tidying.check()
        let began = clock.now()
        let store = PKIStore(place: place)
        var counts = TidyCounts()
        do {
            try await forget(tidying, &counts, at: place, since: began) { counts in
                report(counts.certificates + counts.revoked + counts.acme)
            }
        } catch {
            if !(error is CancellationError) {
                let status = Self.status("Error", tidying, counts, since: began, until: clock.now())
                _ = try? await database.execute(for: place.tenant, store.note(tidy: status))
            }
            throw error
        }
        let status = Self.status("Finished", tidying, counts, since: began, until: clock.now())
        do {
            _ = try await database.execute(for: place.tenant, store.keep(tidy: status))
        } catch let error as PostgresError where error.constraint == "authority_is_of_mount" {
            // The mount was disabled meanwhile, and nothing of it is left.
        }
        return status
    }

    private func forget(
        _ tidying: Tidying,
        _ counts: inout TidyCounts,
        at place: Place,
        since began: Instant,
        report: (TidyCounts) -> Void
    ) async throws {
        let store = PKIStore(place: place)
        let end = began.advanced(bySeconds: -tidying.buffer)
        for (isWanted, revoked, path) in [
            (tidying.certificates, false, \TidyCounts.certificates),
            (tidying.revoked, true, \TidyCounts.revoked),
        ] where isWanted {
            var count = PKIStore.tidyBatch
            while count >= PKIStore.tidyBatch {
                count = try await database.execute(
                    for: place.tenant,
                    store.forget(revoked: revoked, endedBefore: end)
                )
                counts[keyPath: path] += count
                report(counts)
            }
        }
        if tidying.issuers {
            let end = began.advanced(bySeconds: -tidying.issuerBuffer)
            _ = try await change(place) { store, authority, db in
                for issuer in authority.issuers
                where issuer.certificate.validUntil < end && issuer.id != authority.defaultIssuer {
                    try store.delete(issuer, in: db)
                }
                return true
            }
        }
        if tidying.acme {
            let end = began.advanced(bySeconds: -tidying.acmeBuffer)
            for statement in store.forgetACME(endedBefore: end, at: began) {
                counts.acme += try await database.execute(for: place.tenant, statement)
                report(counts)
            }
        }
    }

    private static func status(
        _ state: String,
        _ tidying: Tidying,
        _ counts: TidyCounts,
        since began: Instant,
        until end: Instant? = nil
    ) -> LooseObject {
        let facts: LooseObject = [
            "state": .string(state),
            "time_started": .string(began.rfc3339),
            "time_finished": end.map { .string($0.rfc3339) } ?? .null,
            "cert_store_deleted_count": .number(counts.certificates),
            "revoked_cert_deleted_count": .number(counts.revoked),
            "acme_orders_deleted_count": .number(counts.acme),
            "error": state == "Error" ? "it stopped; the job and the server's log say why" : nil,
            "message": nil,
        ]
        return facts.merging(tidying.object)
    }

    /// What the last tidying did; empty before the first.
    package func tidyStatus(at place: Place) async throws -> LooseObject {
        let text = try await database.first(for: place.tenant, PKIStore(place: place).tidyStatus) { row in
            try row["tidy"] as String
        }
        return text.flatMap { try? LooseJSON(parsing: Array($0.utf8)) }?.object ?? [:]
    }
}

extension PKIStore {
    static let tidyBatch = 1_024

    var tidyStatus: Query {
        """
        SELECT tidy::text AS tidy FROM secrets.pki_mounts
        WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount)
        """
    }

    /// Of a mount that has a row already: none is made for one that is being disabled.
    func note(tidy: LooseObject) -> Query {
        """
        UPDATE secrets.pki_mounts SET tidy = \(LooseJSON.object(tidy).text)::text::jsonb
        WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount)
        """
    }

    /// Certificates of authorities that are issuers here stay.
    func forget(revoked: Bool, endedBefore end: Instant) -> Query {
        """
        DELETE FROM secrets.certificates AS gone
        WHERE gone.tenant_id = \(place.tenant) AND gone.certificate_id IN (
            SELECT kept.certificate_id
            FROM secrets.certificates AS kept
            WHERE kept.tenant_id = \(place.tenant) AND kept.mount_id = \(place.mount) AND kept.valid_until < \(end)
                AND kept.revoked = \(revoked)
                AND NOT EXISTS (
                    SELECT FROM secrets.pki_issuers AS issuer
                    WHERE issuer.tenant_id = \(place.tenant) AND issuer.mount_id = kept.mount_id
                        AND issuer.serial_number = kept.serial_number
                )
            ORDER BY kept.valid_until
            LIMIT \(limit: Self.tidyBatch)
        )
        """
    }

    /// Accounts that hold are kept, and orders whose certificate holds: by it their account may revoke.
    func forgetACME(endedBefore end: Instant, at now: Instant) -> [Query] {
        [
            """
            DELETE FROM secrets.acme_authorizations
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND expires_at < \(end)
            """,
            """
            DELETE FROM secrets.acme_orders AS gone
            WHERE gone.tenant_id = \(place.tenant) AND gone.mount_id = \(place.mount) AND gone.expires_at < \(end)
                AND NOT EXISTS (
                    SELECT FROM secrets.acme_authorizations AS kept
                    WHERE kept.tenant_id = \(place.tenant) AND kept.mount_id = gone.mount_id
                        AND kept.order_id = gone.order_id
                )
                AND NOT EXISTS (
                    SELECT FROM secrets.certificates AS live
                    WHERE live.tenant_id = \(place.tenant) AND live.mount_id = gone.mount_id
                        AND live.serial_number = gone.serial_number AND live.valid_until > \(now)
                )
            """,
            """
            DELETE FROM secrets.acme_accounts AS gone
            WHERE gone.tenant_id = \(place.tenant) AND gone.mount_id = \(place.mount) AND gone.status <> 'valid'
                AND NOT EXISTS (
                    SELECT FROM secrets.acme_orders AS kept
                    WHERE kept.tenant_id = \(place.tenant) AND kept.mount_id = gone.mount_id
                        AND kept.account_id = gone.account_id
                )
            """,
            """
            DELETE FROM secrets.acme_nonces
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND expires_at < \(end)
            """,
        ]
    }
}
