import Evidence
import Ledger
import Postgres

extension KeyValue {
    /// Deletes the current version, so that it can be undeleted. A secret that is not there stays away.
    ///
    /// - Returns: the version that was deleted by this very call.
    @discardableResult
    package func delete(_ path: SecretPath, in mount: Mount) async throws -> Int? {
        let now = clock.now()
        let results = try await database.batch(
            for: mount.tenant,
            [
                """
                UPDATE secrets.secrets
                SET version_deleted_at = \(now), change_number = change_number + 1, updated_at = \(now)
                WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND path = \(path.path) AND version > 0
                  AND NOT is_destroyed AND (version_deleted_at IS NULL OR version_deleted_at > \(now))
                RETURNING version
                """
            ]
        )
        return try results[0].rows.first.map { row -> Int in try row["version"] }
    }

    /// Deletes versions, so that they can be undeleted. Those that are not there stay away.
    package func delete(_ versions: [Int], of path: SecretPath, in mount: Mount) async throws {
        let now = clock.now()
        // The current one first: while its row is held, no version becomes an old one.
        _ = try await database.batch(
            for: mount.tenant,
            [
                """
                UPDATE secrets.secrets
                SET version_deleted_at = \(now), change_number = change_number + 1, updated_at = \(now)
                WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND path = \(path.path)
                  AND version = ANY (\(versions)) AND version > 0 AND NOT is_destroyed
                  AND (version_deleted_at IS NULL OR version_deleted_at > \(now))
                """,
                """
                UPDATE secrets.secret_versions AS old SET deleted_at = \(now)
                FROM secrets.secrets AS head
                WHERE head.tenant_id = \(mount.tenant) AND head.mount_id = \(mount.id) AND head.path = \(path.path)
                  AND old.tenant_id = head.tenant_id AND old.secret_id = head.secret_id
                  AND old.version = ANY (\(versions)) AND NOT old.is_destroyed
                  AND (old.deleted_at IS NULL OR old.deleted_at > \(now))
                """,
            ]
        )
    }

    /// Shows deleted versions again, but for those that are destroyed.
    package func undelete(_ versions: [Int], of path: SecretPath, in mount: Mount) async throws {
        let now = clock.now()
        _ = try await database.batch(
            for: mount.tenant,
            [
                """
                UPDATE secrets.secrets
                SET version_deleted_at = NULL, change_number = change_number + 1, updated_at = \(now)
                WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND path = \(path.path)
                  AND version = ANY (\(versions)) AND NOT is_destroyed AND version_deleted_at IS NOT NULL
                """,
                """
                UPDATE secrets.secret_versions AS old SET deleted_at = NULL
                FROM secrets.secrets AS head
                WHERE head.tenant_id = \(mount.tenant) AND head.mount_id = \(mount.id) AND head.path = \(path.path)
                  AND old.tenant_id = head.tenant_id AND old.secret_id = head.secret_id
                  AND old.version = ANY (\(versions)) AND NOT old.is_destroyed AND old.deleted_at IS NOT NULL
                """,
            ]
        )
    }

    /// Takes away what versions hold, for good.
    package func destroy(_ versions: [Int], of path: SecretPath, in mount: Mount) async throws {
        let now = clock.now()
        _ = try await database.batch(
            for: mount.tenant,
            [
                """
                UPDATE secrets.secrets
                SET is_destroyed = true, encrypted_data = NULL, change_number = change_number + 1, updated_at = \(now)
                WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND path = \(path.path)
                  AND version = ANY (\(versions)) AND version > 0 AND NOT is_destroyed
                """,
                """
                UPDATE secrets.secret_versions AS old SET is_destroyed = true, encrypted_data = NULL
                FROM secrets.secrets AS head
                WHERE head.tenant_id = \(mount.tenant) AND head.mount_id = \(mount.id) AND head.path = \(path.path)
                  AND old.tenant_id = head.tenant_id AND old.secret_id = head.secret_id
                  AND old.version = ANY (\(versions)) AND NOT old.is_destroyed
                """,
            ]
        )
    }

    /// Takes a secret away with all its versions and metadata.
    ///
    /// - Returns: whether there was one.
    @discardableResult
    package func remove(_ path: SecretPath, in mount: Mount) async throws -> Bool {
        try await database.transaction(for: mount.tenant) { db in
            let secret = try db.first(
                """
                SELECT secret_id FROM secrets.secrets
                WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND path = \(path.path)
                FOR UPDATE
                """
            ) { row -> UniqueID in try row["secret_id"] }
            guard let secret else { return false }
            try Rotations.forget(secret, of: mount.tenant, in: db)
            try db.execute(
                "DELETE FROM secrets.secret_versions WHERE tenant_id = \(mount.tenant) AND secret_id = \(secret)"
            )
            try db.execute(
                "DELETE FROM secrets.secrets WHERE tenant_id = \(mount.tenant) AND secret_id = \(secret)"
            )
            return true
        }
    }

    /// Takes away all that a mount keeps, whose row the transaction holds.
    static func deleteAll(of mount: Mount, in db: isolated Connection) throws {
        // Who is just writing a version is waited for, so that it goes, too.
        try db.execute(
            """
            SELECT count(*) AS count
            FROM (
                SELECT secret_id FROM secrets.secrets
                WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id)
                ORDER BY secret_id
                FOR UPDATE
            ) AS held
            """
        )
        try Rotations.forgetAll(of: mount, in: db)
        try db.execute(
            """
            DELETE FROM secrets.secret_versions AS old USING secrets.secrets AS head
            WHERE head.tenant_id = \(mount.tenant) AND head.mount_id = \(mount.id)
              AND old.tenant_id = head.tenant_id AND old.secret_id = head.secret_id
            """
        )
        try db.execute(
            "DELETE FROM secrets.secrets WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id)"
        )
    }
}
