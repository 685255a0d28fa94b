import Evidence
import Postgres
import SwiftASN1
import X509

/// Reads and writes what belongs to a mount of authorities.
struct PKIStore {
    let place: PKI.Place

    var tenant: TenantID { place.tenant }
    var mount: UniqueID { place.mount }

    // MARK: The authority

    var changeNumber: Query {
        "SELECT change_number FROM secrets.pki_mounts WHERE tenant_id = \(tenant) AND mount_id = \(mount)"
    }

    /// Holds the mount's row until the commit, and raises its number: one change at a time.
    func lock(in db: isolated Connection) throws {
        do {
            try db.execute(
                """
                INSERT INTO secrets.pki_mounts AS kept (tenant_id, mount_id) VALUES (\(tenant), \(mount))
                ON CONFLICT (tenant_id, mount_id) DO UPDATE SET change_number = kept.change_number + 1
                """
            )
        } catch let error as PostgresError where error.constraint == "authority_is_of_mount" {
            throw SecretsError.mountGone
        }
    }

    /// The rows as they are; empty where nothing was made yet.
    func authority(in db: isolated Connection) throws -> PKIAuthority {
        var authority = PKIAuthority()
        let found = try db.first(
            """
            SELECT change_number, default_issuer_id, default_key_id, settings::text AS settings, has_unstored
            FROM secrets.pki_mounts
            WHERE tenant_id = \(tenant) AND mount_id = \(mount)
            """
        ) { row in
            authority.changeNumber = try row["change_number"]
            authority.defaultIssuer = try row["default_issuer_id"]
            authority.defaultKey = try row["default_key_id"]
            authority.areas = try Self.object(row["settings"])
            authority.hasUnstored = try row["has_unstored"]
            return true
        }
        guard found != nil else { return authority }
        authority.keys = try db.rows(
            """
            SELECT key_id, key_name, key_type, key_bits, public_key_digest, private_key_encrypted
            FROM secrets.pki_keys
            WHERE tenant_id = \(tenant) AND mount_id = \(mount)
            ORDER BY key_id
            LIMIT \(limit: PKIAuthority.limit)
            """
        ) { row in
            let digest: [UInt8] = try row["public_key_digest"]
            guard let digest = Digest(bytes: digest) else { throw SecretsError.damaged }
            return PKIKey(
                id: try row["key_id"],
                name: try row["key_name"],
                type: try row["key_type"],
                bits: try row["key_bits"],
                publicKeyDigest: digest,
                encrypted: try row["private_key_encrypted"]
            )
        }
        authority.issuers = try db.rows(
            """
            SELECT issuer_id, issuer_name, key_id, certificate, settings::text AS settings, revoked_at
            FROM secrets.pki_issuers
            WHERE tenant_id = \(tenant) AND mount_id = \(mount)
            ORDER BY issuer_id
            LIMIT \(limit: PKIAuthority.limit)
            """
        ) { row in
            let der: [UInt8] = try row["certificate"]
            guard let signed = try? SignedCertificate(der: der) else { throw SecretsError.damaged }
            return PKIIssuer(
                id: try row["issuer_id"],
                name: try row["issuer_name"],
                keyID: try row["key_id"],
                signed: signed,
                settings: PKISettings(try Self.object(row["settings"]), PKIIssuer.fields),
                revokedAt: try row["revoked_at"]
            )
        }
        authority.linkChains()
        return authority
    }

    static func object(_ text: String) throws -> LooseObject {
        (try? LooseJSON(parsing: Array(text.utf8)))?.object ?? [:]
    }

    func keep(_ authority: PKIAuthority, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE secrets.pki_mounts
            SET default_issuer_id = \(authority.defaultIssuer), default_key_id = \(authority.defaultKey),
                settings = \(LooseJSON.object(authority.areas).text)::text::jsonb
            WHERE tenant_id = \(tenant) AND mount_id = \(mount)
            """
        )
    }

    func keep(tidy: LooseObject) -> Query {
        """
        INSERT INTO secrets.pki_mounts (tenant_id, mount_id, tidy)
        VALUES (\(tenant), \(mount), \(LooseJSON.object(tidy).text)::text::jsonb)
        ON CONFLICT (tenant_id, mount_id) DO UPDATE SET tidy = excluded.tidy
        """
    }

    /// Of a certificate that nothing else tells of.
    var noteUnstored: Query {
        """
        UPDATE secrets.pki_mounts SET has_unstored = true, change_number = change_number + 1
        WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND NOT has_unstored
        """
    }

    func insert(_ key: PKIKey, at now: Instant, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO secrets.pki_keys
                (tenant_id, mount_id, key_id, key_name, key_type, key_bits, public_key_digest, private_key_encrypted,
                 created_at)
            VALUES (\(tenant), \(mount), \(key.id), \(key.name), \(key.type), \(key.bits),
                    \(key.publicKeyDigest.bytes), \(key.encrypted), \(now))
            """
        )
    }

    func rename(_ key: PKIKey, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE secrets.pki_keys SET key_name = \(key.name)
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND key_id = \(key.id)
            """
        )
    }

    func delete(_ key: PKIKey, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE secrets.pki_issuers SET key_id = NULL
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND key_id = \(key.id)
            """
        )
        try db.execute(
            """
            DELETE FROM secrets.pki_keys
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND key_id = \(key.id)
            """
        )
    }

    func insert(_ issuer: PKIIssuer, at now: Instant, in db: isolated Connection) throws {
        guard let serial = issuer.serial else {
            throw PKIError.refused("the certificate's serial number is 0 or longer than twenty bytes")
        }
        let der = issuer.signed.der
        try db.execute(
            """
            INSERT INTO secrets.pki_issuers
                (tenant_id, mount_id, issuer_id, issuer_name, key_id, serial_number, certificate, settings, created_at)
            VALUES (\(tenant), \(mount), \(issuer.id), \(issuer.name), \(issuer.keyID), \(serial.text), \(der),
                    \(LooseJSON.object(issuer.settings.object).text)::text::jsonb, \(now))
            """
        )
    }

    func update(_ issuer: PKIIssuer, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE secrets.pki_issuers
            SET issuer_name = \(issuer.name), key_id = \(issuer.keyID),
                settings = \(LooseJSON.object(issuer.settings.object).text)::text::jsonb,
                revoked_at = \(issuer.revokedAt)
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND issuer_id = \(issuer.id)
            """
        )
    }

    func delete(_ issuer: PKIIssuer, in db: isolated Connection) throws {
        try db.execute(
            """
            DELETE FROM secrets.pki_crls
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND issuer_id = \(issuer.id)
            """
        )
        try db.execute(
            """
            DELETE FROM secrets.pki_issuers
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND issuer_id = \(issuer.id)
            """
        )
    }

    // MARK: Roles

    func roleNames(after name: String?, limit: Int) -> Query {
        """
        SELECT role_name FROM secrets.pki_roles
        WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND role_name > \(name ?? "")
        ORDER BY role_name
        LIMIT \(limit: limit)
        """
    }

    /// With the number of the authority's last change: what is kept of it in memory is asked for no second time.
    func role(_ name: String) -> Query {
        """
        SELECT role.settings::text AS settings, coalesce(kept.change_number, 0) AS change_number
        FROM secrets.pki_roles AS role
        LEFT JOIN secrets.pki_mounts AS kept ON kept.tenant_id = \(tenant) AND kept.mount_id = role.mount_id
        WHERE role.tenant_id = \(tenant) AND role.mount_id = \(mount) AND role.role_name = \(name)
        """
    }

    static func role(_ name: String, _ row: Row) throws -> PKIRole {
        PKIRole(name: name, try object(row["settings"]))
    }

    func keep(_ role: PKIRole, at now: Instant) -> Query {
        """
        INSERT INTO secrets.pki_roles (tenant_id, mount_id, role_name, settings, updated_at)
        VALUES (\(tenant), \(mount), \(role.name), \(LooseJSON.object(role.settings.object).text)::text::jsonb, \(now))
        ON CONFLICT (tenant_id, mount_id, role_name)
        DO UPDATE SET settings = excluded.settings, updated_at = excluded.updated_at
        """
    }

    func deleteRole(_ name: String) -> Query {
        """
        DELETE FROM secrets.pki_roles
        WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND role_name = \(name)
        """
    }

    // MARK: Certificates

    func insert(_ certificate: PKICertificate, encryptedKey: [UInt8]? = nil, at now: Instant) -> Query {
        """
        INSERT INTO secrets.certificates
            (tenant_id, certificate_id, mount_id, issuer_id, serial_number, fingerprint, certificate_pem,
             private_key_encrypted, subject, issuer, common_name, valid_from, valid_until, cert_type, key_usage,
             entity_id, entity_type, role_name, created_at)
        VALUES (\(tenant), \(certificate.id), \(mount), \(certificate.issuerID), \(certificate.serial),
                \(certificate.fingerprint), \(certificate.pem), \(encryptedKey), \(certificate.subject),
                \(certificate.issuer), \(certificate.commonName), \(certificate.validFrom), \(certificate.validUntil),
                \(certificate.type.rawValue), \(certificate.keyUsage), \(certificate.owner?.id),
                \(certificate.owner?.kind.rawValue), \(certificate.role), \(now))
        """
    }

    /// The same, unless it is there already: an authority's certificate that is imported once more.
    ///
    /// - Throws: `PKIError.refused` where another certificate has its serial number.
    func insertUnlessKnown(_ certificate: PKICertificate, at now: Instant, in db: isolated Connection) throws
    {
        if let known = try db.first(
            self.certificate(serial: certificate.serial),
            as: { row in try row["fingerprint"] as String }
        ) {
            guard known == certificate.fingerprint else {
                throw PKIError.refused(
                    "another certificate of this mount has the serial number \(certificate.serial)"
                )
            }
            return
        }
        try db.execute(insert(certificate, at: now))
    }

    func certificate(serial: String) -> Query {
        """
        SELECT certificate_id, mount_id, issuer_id, serial_number, fingerprint, certificate_pem, subject, issuer,
               common_name, valid_from, valid_until, cert_type, key_usage, revoked_at, revocation_reason, entity_id,
               entity_type, role_name
        FROM secrets.certificates
        WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND serial_number = \(serial)
        """
    }

    func serials(revokedOnly: Bool, after serial: String?, limit: Int) -> Query {
        if revokedOnly {
            """
            SELECT serial_number FROM secrets.certificates
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND revoked AND serial_number > \(serial ?? "")
            ORDER BY serial_number
            LIMIT \(limit: limit)
            """
        } else {
            """
            SELECT serial_number FROM secrets.certificates
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND serial_number > \(serial ?? "")
            ORDER BY serial_number
            LIMIT \(limit: limit)
            """
        }
    }

    /// Its place among the mount's revocations; holds the mount's row until the commit, so that they are in order.
    func nextRevocation(in db: isolated Connection) throws -> Int {
        let number = try db.first(
            """
            INSERT INTO secrets.pki_mounts AS kept (tenant_id, mount_id, revocation_number)
            VALUES (\(tenant), \(mount), 1)
            ON CONFLICT (tenant_id, mount_id) DO UPDATE SET revocation_number = kept.revocation_number + 1
            RETURNING revocation_number
            """
        ) { row in try row["revocation_number"] as Int }
        guard let number else { throw SecretsError.mountGone }
        return number
    }

    /// What was on hold is refused since then.
    ///
    /// - Returns: `false` where it was revoked already.
    func revoke(
        _ certificate: PKICertificate,
        _ reason: RevocationReason,
        number: Int,
        at now: Instant,
        in db: isolated Connection
    ) throws -> Bool {
        try db.execute(
            """
            UPDATE secrets.certificates
            SET revoked = true, revoked_at = coalesce(revoked_at, \(now)), revocation_reason = \(reason.rawValue),
                revocation_number = \(number), release_number = NULL
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND certificate_id = \(certificate.id)
                AND (NOT revoked OR revocation_reason = 'certificate_hold')
            """
        ) == 1
    }

    /// - Returns: `false` where it was not on hold.
    func release(_ certificate: PKICertificate, number: Int, in db: isolated Connection) throws -> Bool {
        try db.execute(
            """
            UPDATE secrets.certificates
            SET revoked = false, revoked_at = NULL, revocation_reason = NULL, revocation_number = NULL,
                release_number = \(number)
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND certificate_id = \(certificate.id)
                AND revocation_reason = 'certificate_hold'
            """
        ) == 1
    }

    /// All that a mount keeps, in the transaction that disables it.
    func deleteAll(in db: isolated Connection) throws {
        let statements: [Query] = [
            "DELETE FROM secrets.acme_authorizations WHERE tenant_id = \(tenant) AND mount_id = \(mount)",
            "DELETE FROM secrets.acme_orders WHERE tenant_id = \(tenant) AND mount_id = \(mount)",
            "DELETE FROM secrets.acme_accounts WHERE tenant_id = \(tenant) AND mount_id = \(mount)",
            "DELETE FROM secrets.acme_bindings WHERE tenant_id = \(tenant) AND mount_id = \(mount)",
            "DELETE FROM secrets.acme_nonces WHERE tenant_id = \(tenant) AND mount_id = \(mount)",
            "DELETE FROM secrets.certificates WHERE tenant_id = \(tenant) AND mount_id = \(mount)",
            "DELETE FROM secrets.pki_crls WHERE tenant_id = \(tenant) AND mount_id = \(mount)",
            "DELETE FROM secrets.pki_issuers WHERE tenant_id = \(tenant) AND mount_id = \(mount)",
            "DELETE FROM secrets.pki_keys WHERE tenant_id = \(tenant) AND mount_id = \(mount)",
            "DELETE FROM secrets.pki_roles WHERE tenant_id = \(tenant) AND mount_id = \(mount)",
            "DELETE FROM secrets.pki_mounts WHERE tenant_id = \(tenant) AND mount_id = \(mount)",
        ]
        for statement in statements { try db.execute(statement) }
    }
}
