import Evidence
import Postgres

/// Reads and writes `access.identity_keys`, `access.identity_key_versions` and `access.identity_roles`.
struct IdentityStore: Sendable {
    let tenant: TenantID

    init(_ tenant: TenantID) { self.tenant = tenant }

    func holdKey(_ name: String) -> Query {
        let key = "access.identity_keys/\(tenant)/\(name)"
        return "SELECT pg_advisory_xact_lock(hashtextextended(\(key), 0))"
    }

    func holdRole(_ name: String) -> Query {
        let key = "access.identity_roles/\(tenant)/\(name)"
        return "SELECT pg_advisory_xact_lock(hashtextextended(\(key), 0))"
    }

    func key(_ name: String) -> Query {
        """
        SELECT settings, rotated_at
        FROM access.identity_keys
        WHERE tenant_id = \(tenant) AND key_name = \(name)
        """
    }

    var keyNames: Query {
        """
        SELECT key_name
        FROM access.identity_keys
        WHERE tenant_id = \(tenant)
        ORDER BY key_name
        LIMIT 100000
        """
    }

    func write(_ key: IdentityKey, _ settings: String, at now: Instant) -> Query {
        """
        INSERT INTO access.identity_keys (tenant_id, key_name, settings, rotated_at, updated_at)
        VALUES (\(tenant), \(key.name), \(settings)::jsonb, \(now), \(now))
        ON CONFLICT (tenant_id, key_name) DO UPDATE
        SET settings = excluded.settings, updated_at = excluded.updated_at
        """
    }

    func noteRotation(of name: String, at now: Instant) -> Query {
        """
        UPDATE access.identity_keys SET rotated_at = \(now)
        WHERE tenant_id = \(tenant) AND key_name = \(name)
        """
    }

    func removeKey(_ name: String) -> Query {
        "DELETE FROM access.identity_keys WHERE tenant_id = \(tenant) AND key_name = \(name)"
    }

    func insert(
        _ id: UniqueID,
        of key: IdentityKey,
        _ jwk: String,
        _ encrypted: [UInt8],
        at now: Instant
    ) -> Query {
        """
        INSERT INTO access.identity_key_versions (
            tenant_id, key_name, key_id, algorithm, public_key, encrypted_private_key, created_at
        )
        VALUES (\(tenant), \(key.name), \(id), \(key.algorithm), \(jwk)::jsonb, \(encrypted), \(now))
        """
    }

    /// The version that signs, from here on does not.
    func retire(_ name: String, until end: Instant) -> Query {
        """
        UPDATE access.identity_key_versions SET verified_until = \(end), encrypted_private_key = NULL
        WHERE tenant_id = \(tenant) AND key_name = \(name) AND verified_until IS NULL
        """
    }

    func forgetVersions(of name: String, at now: Instant) -> Query {
        """
        DELETE FROM access.identity_key_versions
        WHERE tenant_id = \(tenant) AND key_name = \(name) AND verified_until <= \(now)
        """
    }

    func signer(of name: String) -> Query {
        """
        SELECT key_id, algorithm, encrypted_private_key
        FROM access.identity_key_versions
        WHERE tenant_id = \(tenant) AND key_name = \(name) AND verified_until IS NULL
        """
    }

    func publicKeys(at now: Instant) -> Query {
        """
        SELECT public_key
        FROM access.identity_key_versions
        WHERE tenant_id = \(tenant) AND (verified_until IS NULL OR verified_until > \(now))
        ORDER BY key_name, created_at, key_id
        LIMIT 1000
        """
    }

    func role(_ name: String) -> Query {
        "SELECT settings FROM access.identity_roles WHERE tenant_id = \(tenant) AND role_name = \(name)"
    }

    var roleNames: Query {
        """
        SELECT role_name
        FROM access.identity_roles
        WHERE tenant_id = \(tenant)
        ORDER BY role_name
        LIMIT 100000
        """
    }

    func roles(signingWith key: String) -> Query {
        """
        SELECT role_name
        FROM access.identity_roles
        WHERE tenant_id = \(tenant) AND settings ->> 'key' = \(key)
        ORDER BY role_name
        LIMIT 10
        """
    }

    func write(_ role: IdentityRole, _ settings: String, at now: Instant) -> Query {
        """
        INSERT INTO access.identity_roles (tenant_id, role_name, settings, updated_at)
        VALUES (\(tenant), \(role.name), \(settings)::jsonb, \(now))
        ON CONFLICT (tenant_id, role_name) DO UPDATE
        SET settings = excluded.settings, updated_at = excluded.updated_at
        """
    }

    func removeRole(_ name: String) -> Query {
        "DELETE FROM access.identity_roles WHERE tenant_id = \(tenant) AND role_name = \(name)"
    }
}
