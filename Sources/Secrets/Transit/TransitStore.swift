import Evidence
import Postgres

/// Reads and writes the keys of a mount.
struct TransitStore {
    let place: Transit.Place

    private var tenant: TenantID { place.tenant }
    private var mount: UniqueID { place.mount }

    // MARK: Reading

    var names: Query {
        """
        SELECT key_name
        FROM secrets.transit_keys
        WHERE tenant_id = \(tenant) AND mount_id = \(mount)
        ORDER BY key_name COLLATE "C"
        LIMIT \(limit: Transit.namesLimit)
        """
    }

    func exists(_ name: String) -> Query {
        """
        SELECT key_name
        FROM secrets.transit_keys
        WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND key_name = \(name)
        """
    }

    /// A row for each version.
    func key(_ name: String, _ versions: Transit.Versions) -> Query {
        let wanted: [Int]? = if case .latest(let others) = versions { others } else { nil }
        return """
            SELECT known.key_name, known.key_id, known.key_type, known.is_derived, known.is_convergent, known.is_exportable,
                   known.allows_backup, known.allows_deletion, known.hmac_key_bytes, known.latest_version,
                   known.min_decryption_version, known.min_encryption_version, known.min_available_version,
                   known.auto_rotate_seconds, kept.version, kept.material, kept.created_at
            FROM secrets.transit_keys AS known
            JOIN secrets.transit_key_versions AS kept
                ON kept.tenant_id = \(tenant) AND kept.mount_id = known.mount_id AND kept.key_name = known.key_name
            WHERE known.tenant_id = \(tenant) AND known.mount_id = \(mount) AND known.key_name = \(name)
                AND (\(wanted)::bigint[] IS NULL OR kept.version = known.latest_version
                     OR kept.version = ANY(\(wanted)::bigint[]))
            ORDER BY kept.version
            """
    }

    /// Of the rows that `key` gave.
    ///
    /// - Throws: `BarrierError.damaged` also where the settings are not those that the versions were kept with.
    func key(_ rows: [Row], _ barrier: Barrier) throws -> TransitKey? {
        guard let first = rows.first else { return nil }
        let type: String = try first["key_type"]
        guard let type = TransitKeyType(rawValue: type) else {
            throw PostgresError.decoding(column: "key_type", expected: "a type of keys", oid: 0)
        }
        var key = TransitKey(
            name: try first["key_name"],
            type: type,
            isDerived: try first["is_derived"],
            isConvergent: try first["is_convergent"],
            isExportable: try first["is_exportable"],
            allowsBackup: try first["allows_backup"],
            allowsDeletion: try first["allows_deletion"],
            hmacKeyByteCount: try first["hmac_key_bytes"],
            latestVersion: try first["latest_version"],
            minDecryptionVersion: try first["min_decryption_version"],
            minEncryptionVersion: try first["min_encryption_version"],
            minAvailableVersion: try first["min_available_version"],
            autoRotatePeriod: try first["auto_rotate_seconds"],
            versions: [:],
            id: try first["key_id"]
        )
        for row in rows {
            let number: Int = try row["version"]
            let encoded = try barrier.decrypt(try row["material"], at: self.place(of: key, number))
            guard let material = TransitMaterial(type, encoded: encoded) else { throw BarrierError.damaged }
            key.versions[number] = TransitKey.Version(material: material, createdAt: try row["created_at"])
        }
        return key
    }

    /// A version opens with its key's settings alone, so that nobody who writes in the database allows what the key does not;
    /// and with its key's identifier, so that it is no version of another that has the name later.
    private func place(of key: TransitKey, _ version: Int) -> BarrierPlace {
        let path =
            key.id.map { "transit/\(mount)/\($0)/\(key.boundSettings)/\(key.name)" }
            // As keys were kept that have no identifier yet.
            ?? "transit/\(mount)/\(key.name)"
        return BarrierPlace(tenant: tenant, path: path, version: version)
    }

    /// Whether the key may be deleted; `nil` where there is none. It stays as it is until the transaction's end.
    func lockedDeletion(_ name: String, in db: isolated Connection) throws -> Bool? {
        try db.first(
            """
            SELECT allows_deletion
            FROM secrets.transit_keys
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND key_name = \(name)
            FOR UPDATE
            """
        ) { row in try row["allows_deletion"] }
    }

    // MARK: Writing

    /// - Returns: `false` where there is a key of that name.
    func insert(_ key: TransitKey, _ barrier: Barrier, in db: isolated Connection) throws -> Bool {
        let createdAt = key.versions.values.map(\.createdAt).min() ?? Instant(microseconds: 0)
        var key = key
        key.id = Self.identifier(of: key)
        let count = try db.execute(
            """
            INSERT INTO secrets.transit_keys (
                tenant_id, mount_id, key_name, key_id, key_type, is_derived, is_convergent, is_exportable, allows_backup,
                allows_deletion, hmac_key_bytes, latest_version, min_decryption_version, min_encryption_version,
                min_available_version, auto_rotate_seconds, created_at
            )
            VALUES (
                \(tenant), \(mount), \(key.name), \(key.id), \(key.type.rawValue), \(key.isDerived),
                \(key.isConvergent), \(key.isExportable), \(key.allowsBackup), \(key.allowsDeletion),
                \(key.hmacKeyByteCount), \(key.latestVersion), \(key.minDecryptionVersion),
                \(key.minEncryptionVersion), \(key.minAvailableVersion), \(key.autoRotatePeriod), \(createdAt)
            )
            ON CONFLICT (tenant_id, mount_id, key_name) DO NOTHING
            """
        )
        guard count == 1 else { return false }
        try insertVersions(of: key, barrier, in: db)
        return true
    }

    /// A new one.
    private static func identifier(of key: TransitKey) -> UniqueID {
        UniqueID(at: key.versions.values.map(\.createdAt).max() ?? Instant(microseconds: 0))
    }

    private func insertVersions(of key: TransitKey, _ barrier: Barrier, in db: isolated Connection) throws {
        let versions = key.versions.sorted { $0.key < $1.key }
        let materials = try versions.map { number, version in
            try barrier.encrypt(version.material.encoded, at: place(of: key, number))
        }
        try db.execute(
            """
            INSERT INTO secrets.transit_key_versions (tenant_id, mount_id, key_name, version, material, created_at)
            SELECT \(tenant), \(mount), \(key.name), kept.version, kept.material, kept.created_at
            FROM unnest(
                \(versions.map(\.key))::bigint[], \(materials)::bytea[], \(versions.map(\.value.createdAt))::timestamptz[]
            ) AS kept (version, material, created_at)
            """
        )
    }

    /// Keeps a key that has all of its versions: all of them anew, since they are bound to its settings.
    func update(_ key: TransitKey, _ barrier: Barrier, in db: isolated Connection) throws {
        var key = key
        key.id = key.id ?? Self.identifier(of: key)
        try db.execute(
            """
            UPDATE secrets.transit_keys
            SET key_id = \(key.id), is_exportable = \(key.isExportable), allows_backup = \(key.allowsBackup),
                allows_deletion = \(key.allowsDeletion), latest_version = \(key.latestVersion),
                min_decryption_version = \(key.minDecryptionVersion),
                min_encryption_version = \(key.minEncryptionVersion),
                min_available_version = \(key.minAvailableVersion), auto_rotate_seconds = \(key.autoRotatePeriod)
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND key_name = \(key.name)
            """
        )
        try db.execute(
            """
            DELETE FROM secrets.transit_key_versions
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND key_name = \(key.name)
            """
        )
        try insertVersions(of: key, barrier, in: db)
    }

    func delete(_ name: String, in db: isolated Connection) throws {
        try db.execute(
            """
            DELETE FROM secrets.transit_key_versions
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND key_name = \(name)
            """
        )
        try db.execute(
            """
            DELETE FROM secrets.transit_keys
            WHERE tenant_id = \(tenant) AND mount_id = \(mount) AND key_name = \(name)
            """
        )
    }

    func deleteAll(in db: isolated Connection) throws {
        try db.execute(
            "DELETE FROM secrets.transit_key_versions WHERE tenant_id = \(tenant) AND mount_id = \(mount)"
        )
        try db.execute("DELETE FROM secrets.transit_keys WHERE tenant_id = \(tenant) AND mount_id = \(mount)")
    }
}

extension TransitKey {
    /// What its versions are bound to: all that a row says of it but its name.
    fileprivate var boundSettings: String {
        let flags = [isDerived, isConvergent, isExportable, allowsBackup, allowsDeletion].map {
            $0 ? "1" : "0"
        }
        let numbers = [
            hmacKeyByteCount, latestVersion, minDecryptionVersion, minEncryptionVersion, minAvailableVersion,
            autoRotatePeriod,
        ]
        return ([type.rawValue, flags.joined()] + numbers.map(String.init)).joined(separator: ",")
    }
}
