package import Evidence
import Ledger
import Postgres

// Roles, and forgetting what nobody needs any more.

extension PKI {
    // MARK: Roles

    package func roleNames(after name: String? = nil, limit: Int = namesLimit, at place: Place) async throws
        -> [String]
    {
        let query = PKIStore(place: place).roleNames(after: name, limit: limit)
        let names = try await database.rows(for: place.tenant, query) { row in
            try row["role_name"] as String
        }
        return Array(names.prefix(limit))
    }

    package func role(_ name: String, at place: Place) async throws -> PKIRole? {
        try await database.first(for: place.tenant, PKIStore(place: place).role(name)) { row in
            try PKIStore.role(name, row)
        }
    }

    /// - Throws: `PKIError.refused` for a role that nothing could be issued with.
    package func keep(_ role: PKIRole, at place: Place) async throws {
        try role.check()
        guard (1...255).contains(role.name.utf8.count) else {
            throw PKIError.refused("the name of a role must have 1 to 255 bytes")
        }
        do {
            _ = try await database.execute(
                for: place.tenant,
                PKIStore(place: place).keep(role, at: clock.now())
            )
        } catch let error as PostgresError where error.constraint == "pki_role_is_of_mount" {
            throw SecretsError.mountGone
        }
    }

    package func deleteRole(_ name: String, at place: Place) async throws {
        _ = try await database.execute(for: place.tenant, PKIStore(place: place).deleteRole(name))
    }

    // MARK: Tidying

    /// What `tidy` is to forget. Nothing goes that ended less than the buffer ago.
    package struct Tidying: Sendable {
        package var certificates = false
        package var revoked = false
        package var issuers = false
        package var acme = false
        /// In seconds.
        package var buffer = 259_200
        package var issuerBuffer = 31_536_000
        package var acmeBuffer = 2_592_000

        package init() {}
    }

    /// In one transaction each, a thousand rows at a time, until nothing is left.
    ///
    /// - Returns: how many certificates were forgotten, as `tidy-status` shows it.
    @discardableResult
    package func tidy(_ tidying: Tidying, at place: Place) async throws -> LooseObject {
        let began = clock.now()
        guard tidying.buffer >= 0, tidying.issuerBuffer >= 0, tidying.acmeBuffer >= 0 else {
            throw PKIError.refused("safety_buffer must not be negative")
        }
        var counts = (certificates: 0, revoked: 0, acme: 0)
        let end = began.advanced(bySeconds: -tidying.buffer)
        if tidying.certificates {
            counts.certificates = try await repeated(place) { store in
                store.forget(revoked: false, endedBefore: end)
            }
        }
        if tidying.revoked {
            counts.revoked = try await repeated(place) { store in
                store.forget(revoked: true, endedBefore: end)
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
            for statement in PKIStore(place: place).forgetACME(endedBefore: end) {
                counts.acme += try await database.execute(for: place.tenant, statement)
            }
        }
        let status: LooseObject = [
            "state": "Finished",
            "time_started": .string(began.rfc3339),
            "time_finished": .string(clock.now().rfc3339),
            "tidy_cert_store": .bool(tidying.certificates),
            "tidy_revoked_certs": .bool(tidying.revoked),
            "tidy_expired_issuers": .bool(tidying.issuers),
            "tidy_acme": .bool(tidying.acme),
            "safety_buffer": .number(tidying.buffer),
            "cert_store_deleted_count": .number(counts.certificates),
            "revoked_cert_deleted_count": .number(counts.revoked),
            "acme_orders_deleted_count": .number(counts.acme),
            "error": nil,
            "message": nil,
        ]
        _ = try await database.execute(for: place.tenant, PKIStore(place: place).keep(tidy: status))
        return status
    }

    /// What the last tidying did; empty before the first.
    package func tidyStatus(at place: Place) async throws -> LooseObject {
        let text = try await database.first(for: place.tenant, PKIStore(place: place).tidyStatus) { row in
            try row["tidy"] as String
        }
        return text.flatMap { try? LooseJSON(parsing: Array($0.utf8)) }?.object ?? [:]
    }

    private func repeated(_ place: Place, _ statement: (PKIStore) -> Query) async throws -> Int {
        var total = 0
        while true {
            let count = try await database.execute(for: place.tenant, statement(PKIStore(place: place)))
            total += count
            guard count >= PKIStore.tidyBatch else { return total }
        }
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

    func forgetACME(endedBefore end: Instant) -> [Query] {
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
            """,
            """
            DELETE FROM secrets.acme_nonces
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND expires_at < \(end)
            """,
        ]
    }
}
