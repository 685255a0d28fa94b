package import Evidence
import Ledger
import Postgres

// Who asks by ACME: nonces, accounts, and the bindings that open them.

extension PKI {
    /// In seconds.
    private static let nonceLifetime = 900

    static func randomText() -> String { Base64URL.encode(TransitMaterial.randomBytes(24)) }

    // MARK: Nonces

    package func makeNonce(at place: Place) async throws -> String {
        let (nonce, now) = (Self.randomText(), clock.now())
        let end = now.advanced(bySeconds: Self.nonceLifetime)
        do {
            _ = try await database.execute(
                for: place.tenant,
                """
                WITH gone AS (
                    DELETE FROM secrets.acme_nonces
                    WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND expires_at < \(now)
                )
                INSERT INTO secrets.acme_nonces (tenant_id, mount_id, nonce, expires_at)
                VALUES (\(place.tenant), \(place.mount), \(nonce), \(end))
                """
            )
        } catch let error as PostgresError where error.constraint == "nonce_is_of_mount" {
            throw SecretsError.mountGone
        }
        return nonce
    }

    /// - Throws: `ACMEProblem` for one that was used, has ended, or was never given.
    package func use(nonce: String, at place: Place) async throws {
        let now = clock.now()
        let count = try await database.execute(
            for: place.tenant,
            """
            DELETE FROM secrets.acme_nonces
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND nonce = \(nonce)
                AND expires_at >= \(now)
            """
        )
        guard count == 1 else {
            throw ACMEProblem(.badNonce, "the nonce was used, or is none of this server")
        }
    }

    // MARK: Bindings

    /// A key with which one account can be opened.
    ///
    /// - Returns: its identifier, and the key: the one time it is told.
    package func makeBinding(at place: Place) async throws -> (id: UniqueID, key: [UInt8]) {
        let now = clock.now()
        let (id, key) = (UniqueID(at: now), TransitMaterial.randomBytes(32))
        let encrypted = try barrier.encrypt(key, at: Self.bindingPlace(place, id))
        _ = try await database.execute(
            for: place.tenant,
            """
            INSERT INTO secrets.acme_bindings (tenant_id, mount_id, binding_id, key_encrypted, created_at)
            VALUES (\(place.tenant), \(place.mount), \(id), \(encrypted), \(now))
            """
        )
        return (id, key)
    }

    private static func bindingPlace(_ place: Place, _ id: UniqueID) -> BarrierPlace {
        BarrierPlace(tenant: place.tenant, path: "pki/\(place.mount)/binding/\(id)")
    }

    /// The key of a binding that was not used yet.
    package func bindingKey(_ id: UniqueID, at place: Place) async throws -> [UInt8]? {
        let encrypted = try await database.first(
            for: place.tenant,
            """
            SELECT key_encrypted FROM secrets.acme_bindings
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND binding_id = \(id)
            """
        ) { row in try row["key_encrypted"] as [UInt8] }
        guard let encrypted else { return nil }
        return try await barrier.knowingTerms {
            try barrier.decrypt(encrypted, at: Self.bindingPlace(place, id))
        }
    }

    // MARK: Accounts

    package func account(thumbprint: String, at place: Place) async throws -> ACMEAccount? {
        try await database.first(
            for: place.tenant,
            """
            SELECT account_id, jwk::text AS jwk, contacts, status, binding_id FROM secrets.acme_accounts
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND thumbprint = \(thumbprint)
            """,
            as: ACMEAccount.init
        )
    }

    package func account(_ id: UniqueID, at place: Place) async throws -> ACMEAccount? {
        try await database.first(
            for: place.tenant,
            """
            SELECT account_id, jwk::text AS jwk, contacts, status, binding_id FROM secrets.acme_accounts
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND account_id = \(id)
            """,
            as: ACMEAccount.init
        )
    }

    /// Opens an account; where the key has one already, that one. A binding opens one alone.
    package func makeAccount(
        _ key: ACMEKey,
        contacts: [String],
        binding: UniqueID?,
        at place: Place
    ) async throws -> (account: ACMEAccount, isNew: Bool) {
        let now = clock.now()
        let id = UniqueID(at: now)
        return try await database.transaction(for: place.tenant) { db in
            if let binding {
                let used = try db.execute(
                    """
                    DELETE FROM secrets.acme_bindings
                    WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND binding_id = \(binding)
                    """
                )
                guard used == 1 else {
                    throw ACMEProblem(
                        .unauthorized,
                        "the external account binding was used before",
                        status: 403
                    )
                }
            }
            let made = try db.execute(
                """
                INSERT INTO secrets.acme_accounts
                    (tenant_id, mount_id, account_id, thumbprint, jwk, contacts, status, binding_id, created_at)
                VALUES (\(place.tenant), \(place.mount), \(id), \(key.thumbprint),
                        \(LooseJSON.object(key.jwk).text)::text::jsonb, \(contacts), 'valid', \(binding), \(now))
                ON CONFLICT (tenant_id, mount_id, thumbprint) DO NOTHING
                """
            )
            let account = try db.first(
                """
                SELECT account_id, jwk::text AS jwk, contacts, status, binding_id FROM secrets.acme_accounts
                WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND thumbprint = \(key.thumbprint)
                """,
                as: ACMEAccount.init
            )
            guard let account else { throw SecretsError.mountGone }
            return (account, made == 1)
        }
    }

    package func change(
        account: UniqueID,
        contacts: [String]?,
        deactivates: Bool,
        at place: Place
    ) async throws {
        _ = try await database.execute(
            for: place.tenant,
            """
            UPDATE secrets.acme_accounts
            SET contacts = coalesce(\(contacts)::text[], contacts),
                status = CASE WHEN \(deactivates) THEN 'deactivated' ELSE status END
            WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND account_id = \(account)
            """
        )
    }

    /// - Throws: `ACMEProblem` where another account has the key.
    package func change(account: UniqueID, key: ACMEKey, at place: Place) async throws {
        do {
            _ = try await database.execute(
                for: place.tenant,
                """
                UPDATE secrets.acme_accounts
                SET thumbprint = \(key.thumbprint), jwk = \(LooseJSON.object(key.jwk).text)::text::jsonb
                WHERE tenant_id = \(place.tenant) AND mount_id = \(place.mount) AND account_id = \(account)
                """
            )
        } catch let error as PostgresError where error.constraint == "account_has_a_key_of_its_own" {
            throw ACMEProblem(.malformed, "the new key is another account's", status: 409)
        }
    }
}
