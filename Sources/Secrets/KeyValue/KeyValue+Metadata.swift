import Evidence
import Ledger
import Postgres

extension KeyValue {
    /// A secret with all its versions; `nil` where there is none.
    package func metadata(of path: SecretPath, in mount: Mount) async throws -> SecretMetadata? {
        let rows = try await database.rows(
            for: mount.tenant,
            """
            SELECT head.secret_id, head.version, head.oldest_version, head.version_created_at, head.version_deleted_at,
                   head.is_destroyed, head.metadata::text AS metadata, head.max_versions, head.cas_required,
                   head.delete_version_after_sec, head.description, head.created_at, head.updated_at,
                   old.version AS old_version,
                   old.created_at AS old_created_at, old.deleted_at AS old_deleted_at,
                   old.is_destroyed AS old_is_destroyed
            FROM secrets.secrets AS head
            LEFT JOIN secrets.secret_versions AS old
                ON old.tenant_id = head.tenant_id AND old.secret_id = head.secret_id
            WHERE head.tenant_id = \(mount.tenant) AND head.mount_id = \(mount.id) AND head.path = \(path.path)
            ORDER BY old.version
            LIMIT 1000000
            """
        )
        guard let first = rows.first else { return nil }
        var metadata = SecretMetadata(
            secret: try first["secret_id"],
            settings: try KeyValueSettings(first),
            customMetadata: try first.customMetadata("metadata"),
            description: try first["description"],
            currentVersion: try first["version"],
            oldestVersion: try first["oldest_version"],
            createdAt: try first["created_at"],
            updatedAt: try first["updated_at"],
            versions: [:]
        )
        if let created: Instant = try first["version_created_at"] {
            metadata.versions[metadata.currentVersion] = SecretMetadata.Version(
                createdAt: created,
                deletedAt: try first["version_deleted_at"],
                isDestroyed: try first["is_destroyed"]
            )
        }
        for row in rows {
            guard let version: Int = try row["old_version"] else { continue }
            metadata.versions[version] = SecretMetadata.Version(
                createdAt: try row["old_created_at"],
                deletedAt: try row["old_deleted_at"],
                isDestroyed: try row["old_is_destroyed"]
            )
        }
        return metadata
    }

    /// Changes a secret's metadata; where there is no such secret, it makes one without a version.
    ///
    /// - Parameter onlyPresent: makes none.
    /// - Returns: whether there is a secret now.
    /// - Throws: `SecretsError.invalid`, `.nameTaken`, `.mountGone`.
    @discardableResult
    package func changeMetadata(
        of path: SecretPath,
        in mount: Mount,
        _ change: MetadataChange,
        onlyPresent: Bool = false
    ) async throws -> Bool {
        let now = clock.now()
        let description = try change.description.map { try SecretDescription.checked($0) }
        do {
            return try await database.transaction(for: mount.tenant) { db in
                if !onlyPresent {
                    try Mounts.hold(mount, in: db)
                    try db.execute(
                        """
                        INSERT INTO secrets.secrets
                            (tenant_id, secret_id, mount_id, path, secret_path, version, created_at, updated_at)
                        VALUES (\(mount.tenant), \(UniqueID(at: now)), \(mount.id), \(path.path), \(path.reversed), 0,
                                \(now), \(now))
                        ON CONFLICT DO NOTHING
                        """
                    )
                }
                let present = try db.first(
                    """
                    SELECT secret_id, metadata::text AS metadata, max_versions, cas_required, delete_version_after_sec,
                           description
                    FROM secrets.secrets
                    WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND path = \(path.path)
                    FOR UPDATE
                    """
                ) { row in
                    (
                        secret: try row["secret_id"] as UniqueID, settings: try KeyValueSettings(row),
                        metadata: try row.customMetadata("metadata"),
                        description: try row["description"] as String?
                    )
                }
                guard let present else {
                    // What was to be made is not there: its name stands for a role.
                    guard onlyPresent else { throw SecretsError.nameTaken(path.reversed) }
                    return false
                }
                let settings = change.settings(after: present.settings)
                try settings.check()
                let metadata = LooseJSON.strings(try change.customMetadata(after: present.metadata))
                try db.execute(
                    """
                    UPDATE secrets.secrets
                    SET metadata = \(metadata.text)::text::jsonb, max_versions = \(settings.maximumVersions),
                        cas_required = \(settings.requiresCAS),
                        delete_version_after_sec = \(settings.deleteVersionAfter),
                        description = \(description ?? present.description),
                        change_number = change_number + 1, updated_at = \(now)
                    WHERE tenant_id = \(mount.tenant) AND secret_id = \(present.secret)
                    """
                )
                return true
            }
        } catch let error as PostgresError where error.constraint == "secret_is_under_mount" {
            throw SecretsError.mountGone
        }
    }

    /// Changes what the store keeps of each of its secrets.
    ///
    /// - Parameter change: of what stands now, whatever the caller has read before.
    /// - Throws: `SecretsError.invalid`, `.mountGone`; what `change` throws.
    package func configure(
        _ mount: Mount,
        _ change: @escaping @Sendable (inout KeyValueSettings) throws -> Void
    ) async throws {
        try await mounts.configure(mount) { settings in
            try change(&settings)
            try settings.check()
        }
    }
}
