package import Evidence
package import Ledger
package import Postgres

/// Key/value secrets of a mount, with versions (version 2 of the engine) or without (version 1).
///
/// A secret's row holds its current version; those before it stand in `secrets.secret_versions`. A read is one statement.
/// A write reads the row, and writes in one statement that takes effect only where the row is still the one that was read;
/// otherwise it begins again. Where a mount counts versions, `version` is what clients see; where not, it only makes each
/// value one of its own place.
package struct KeyValue: Sendable {
    let database: Database
    let barrier: Barrier
    let clock: any WallClock
    package let mounts: Mounts
    /// Secrets that are read at the same time are by one statement of each tenant.
    private let reads: GatheredReads<TenantID, SecretQuestion, SealedVersion>
    /// And so is what a write must know of them.
    private let heads: GatheredReads<TenantID, HeadQuestion, SecretHead>
    /// Those that are written at the same time are written in one transaction of each tenant.
    private let writes: GatheredWrites

    package init(database: Database, barrier: Barrier, clock: any WallClock, mounts: Mounts) {
        self.database = database
        self.barrier = barrier
        self.clock = clock
        self.mounts = mounts
        reads = GatheredReads { [database] tenant, questions in
            Dictionary(uniqueKeysWithValues: try await Self.current(questions, of: tenant, in: database))
        }
        heads = GatheredReads { [database] tenant, questions in
            let found = try await database.rows(for: tenant, Self.heads(questions, of: tenant)) { row in
                // Counted from 1.
                (questions[(try row["place"] as Int) - 1], try SecretHead(row))
            }
            return Dictionary(uniqueKeysWithValues: found)
        }
        writes = GatheredWrites(database)
    }

    /// After so many misses a write holds the row and waits its turn.
    private static let attempts = 4

    // MARK: Reading

    /// The current version, or another one; `nil` where the secret never had it. What it holds is left out where it is
    /// deleted or destroyed.
    ///
    /// - Parameter version: `nil` for the current one.
    /// - Throws: `SecretsError.sealed`, `.damaged`.
    package func read(_ path: SecretPath, in mount: Mount, version: Int? = nil) async throws -> KeptSecret? {
        let kept: SealedVersion?
        if let version {
            kept = try await database.first(
                for: mount.tenant,
                Self.version(version, of: path, mount),
                as: SealedVersion.init
            )
        } else {
            kept = try await reads.answer(to: SecretQuestion(mount: mount.id, path: path), in: mount.tenant)
        }
        guard let kept else { return nil }
        guard kept.version.isLive(at: clock.now()), let encrypted = kept.encrypted else {
            return KeptSecret(version: kept.version)
        }
        let data = try await decrypt(encrypted, of: kept.version, path, mount)
        return KeptSecret(version: kept.version, data: data)
    }

    /// Whether there is a secret, also one whose versions are all deleted.
    package func exists(_ path: SecretPath, in mount: Mount) async throws -> Bool {
        try await standing(of: path, in: mount).isThere
    }

    /// How a secret stands now: who writes it next may begin there.
    package func standing(of path: SecretPath, in mount: Mount) async throws -> SecretStanding {
        SecretStanding(
            head: try await heads.answer(to: HeadQuestion(mount: mount.id, path: path), in: mount.tenant)
        )
    }

    /// The current versions. `version_created_at` is null where there is metadata only: then there is no version.
    ///
    /// Each is looked up by itself, whatever the planner thinks of how many there are; so that it does not plan anew for each
    /// number of them, the lists are no parameters to it.
    private static func current(
        _ questions: [SecretQuestion],
        of tenant: TenantID,
        in database: Database
    ) async throws -> [(SecretQuestion, SealedVersion)] {
        let mounts = questions.map { $0.mount }
        let paths = questions.map { $0.path.path }
        return try await database.rows(
            for: tenant,
            """
            SELECT asked.place, head.secret_id, head.version, head.version_created_at AS created_at,
                   head.version_deleted_at AS deleted_at, head.is_destroyed, head.metadata::text AS metadata,
                   head.encrypted_data, false AS is_superseded
            FROM unnest((SELECT \(mounts)::uuid[]), (SELECT \(paths)::text[])) WITH ORDINALITY
                AS asked (mount_id, path, place)
            CROSS JOIN LATERAL (
                SELECT secret_id, version, version_created_at, version_deleted_at, is_destroyed, metadata, encrypted_data
                FROM secrets.secrets
                WHERE tenant_id = \(tenant) AND mount_id = asked.mount_id AND path = asked.path AND version > 0
                LIMIT 1
            ) AS head
            """
        ) { row in
            // Counted from 1.
            let place: Int = try row["place"]
            return (questions[place - 1], try SealedVersion(row))
        }
    }

    static func version(_ version: Int, of path: SecretPath, _ mount: Mount) -> Query {
        """
        SELECT head.secret_id, head.version, head.version_created_at AS created_at,
               head.version_deleted_at AS deleted_at, head.is_destroyed, head.metadata::text AS metadata,
               head.encrypted_data, false AS is_superseded
        FROM secrets.secrets AS head
        WHERE head.tenant_id = \(mount.tenant) AND head.mount_id = \(mount.id) AND head.path = \(path.path)
          AND head.version = \(version) AND head.version > 0
        UNION ALL
        SELECT head.secret_id, old.version, old.created_at, old.deleted_at, old.is_destroyed,
               head.metadata::text AS metadata, old.encrypted_data, true AS is_superseded
        FROM secrets.secrets AS head
        JOIN secrets.secret_versions AS old ON old.tenant_id = head.tenant_id AND old.secret_id = head.secret_id
        WHERE head.tenant_id = \(mount.tenant) AND head.mount_id = \(mount.id) AND head.path = \(path.path)
          AND old.version = \(version)
        LIMIT 1
        """
    }

    // MARK: Places

    static func place(_ path: SecretPath, _ secret: UniqueID, _ version: Int, _ mount: Mount)
        -> BarrierPlace
    {
        BarrierPlace(tenant: mount.tenant, path: "kv/\(mount.id)/\(secret)/\(path.path)", version: version)
    }

    private func decrypt(
        _ encrypted: [UInt8],
        of version: SecretVersion,
        _ path: SecretPath,
        _ mount: Mount
    ) async throws -> LooseObject {
        let place = Self.place(path, version.secret, version.version, mount)
        do {
            return try await barrier.knowingTerms { try Self.object(barrier.decrypt(encrypted, at: place)) }
        } catch let error as BarrierError {
            throw SecretsError(error)
        }
    }

    static func object(_ plain: [UInt8]) throws(SecretsError) -> LooseObject {
        guard let object = try? LooseJSON(parsing: plain).object else { throw .damaged }
        return object
    }
}

// MARK: - Writing

extension KeyValue {
    /// Writes a secret: its next version where there are versions.
    ///
    /// - Parameters:
    ///   - cas: the version that must be the current one; 0 where there must be none.
    ///   - standing: as this request has found it; what has changed since is found out by the write.
    /// - Throws: `SecretsError.casMismatch`, `.casRequired`, `.sealed`, `.mountGone`.
    @discardableResult
    package func put(
        _ data: LooseObject,
        at path: SecretPath,
        in mount: Mount,
        cas: Int? = nil,
        from standing: SecretStanding? = nil
    ) async throws -> SecretVersion {
        let written = try await write(path, mount, cas: cas, wantsData: false, from: standing) { _, _ in data
        }
        guard let written else { throw SecretsError.contended }
        return written
    }

    typealias Maker = @Sendable (SecretHead?, Mount) throws -> LooseObject?

    /// - Parameter make: gives what to write from what is there; `nil` to write nothing.
    func write(
        _ path: SecretPath,
        _ mount: Mount,
        cas: Int?,
        wantsData: Bool,
        from standing: SecretStanding? = nil,
        _ make: @escaping Maker
    ) async throws -> SecretVersion? {
        do {
            return try await barrier.knowingTerms {
                try await attempt(path, mount, cas: cas, wantsData: wantsData, from: standing, make)
            }
        } catch let error as BarrierError {
            throw SecretsError(error)
        } catch let error as PostgresError where error.constraint == "secret_is_under_mount" {
            throw SecretsError.mountGone
        }
    }

    private func attempt(
        _ path: SecretPath,
        _ mount: Mount,
        cas: Int?,
        wantsData: Bool,
        from standing: SecretStanding?,
        _ make: @escaping Maker
    ) async throws -> SecretVersion? {
        var standing = standing
        for _ in 0..<Self.attempts {
            let head: SecretHead?
            if let known = standing {
                head = known.head
                standing = nil
            } else {
                head = try await heads.answer(
                    to: HeadQuestion(mount: mount.id, path: path, wantsData: wantsData),
                    in: mount.tenant
                )
            }
            guard let next = try next(of: head, path, mount, cas: cas, make) else { return nil }
            let written = try await writes.run(
                Self.writing(next, over: head, path, mount),
                for: mount.tenant,
                turn: path.reversed
            )
            if try Self.isWritten(written.rows) { return next.version }
        }
        return try await database.transaction(for: mount.tenant) { db in
            // Who makes it meanwhile is waited for, too.
            let name = "secrets.secrets/\(mount.id)/\(path.reversed)"
            try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))")
            for _ in 0..<Self.attempts {
                try db.execute(Self.lock(path, mount))
                let head = try db.first(
                    Self.head(path, mount, wantsData: wantsData),
                    as: SecretHead.init
                )
                guard let next = try next(of: head, path, mount, cas: cas, make) else { return nil }
                let rows = try db.rows(Self.writing(next, over: head, path, mount))
                if try Self.isWritten(rows) { return next.version }
            }
            throw SecretsError.contended
        }
    }

    static func isWritten(_ rows: [Row]) throws -> Bool {
        guard let row = rows.first else { return false }
        guard try row["is_mounted"] else { throw SecretsError.mountGone }
        let count: Int = try row["count"]
        return count == 1
    }

    struct NextVersion {
        var version: SecretVersion
        var encrypted: [UInt8]
        var oldest: Int
        /// What is below it drops out.
        var oldestKept: Int
    }

    func next(
        of head: SecretHead?,
        _ path: SecretPath,
        _ mount: Mount,
        cas: Int?,
        _ make: Maker
    ) throws -> NextVersion? {
        let hasVersions = mount.keyValueVersion == 2
        let rules = KeyValueRules(store: mount.settings, secret: head?.settings ?? KeyValueSettings())
        guard let data = try make(head, mount) else { return nil }
        if hasVersions {
            guard cas != nil || !rules.requiresCAS else { throw SecretsError.casRequired }
            if let cas, cas != head?.version ?? 0 { throw SecretsError.casMismatch }
        }
        let now = clock.now()
        let version = SecretVersion(
            secret: head?.secret ?? UniqueID(at: now),
            version: (head?.version ?? 0) + 1,
            createdAt: now,
            deletedAt: hasVersions ? rules.deletion(of: now) : nil,
            isDestroyed: false,
            customMetadata: head?.customMetadata ?? [:]
        )
        guard version.version < Int32.max else { throw SecretsError.contended }
        let place = Self.place(path, version.secret, version.version, mount)
        let encrypted: [UInt8]
        do {
            encrypted = try barrier.encrypt(LooseJSON.object(data).bytes, at: place)
        } catch {
            throw SecretsError(error)
        }
        let oldestKept = hasVersions ? rules.oldestKept(at: version.version) : version.version
        return NextVersion(
            version: version,
            encrypted: encrypted,
            oldest: hasVersions ? max(head?.oldestVersion ?? 0, oldestKept > 1 ? oldestKept : 0) : 0,
            oldestKept: oldestKept
        )
    }

    /// Each is looked up by itself, as those that are read.
    private static func heads(_ questions: [HeadQuestion], of tenant: TenantID) -> Query {
        let mounts = questions.map { $0.mount }
        let paths = questions.map { $0.path.path }
        let wantsData = questions.map { $0.wantsData }
        return """
            SELECT asked.place, head.secret_id, head.version, head.oldest_version, head.version_deleted_at,
                   head.is_destroyed, head.metadata::text AS metadata, head.max_versions, head.cas_required,
                   head.delete_version_after_sec, head.change_number,
                   CASE WHEN asked.wants_data THEN head.encrypted_data END AS encrypted_data
            FROM unnest((SELECT \(mounts)::uuid[]), (SELECT \(paths)::text[]), (SELECT \(wantsData)::boolean[]))
                WITH ORDINALITY
                AS asked (mount_id, path, wants_data, place)
            CROSS JOIN LATERAL (
                SELECT secret_id, version, oldest_version, version_deleted_at, is_destroyed, metadata, max_versions,
                       cas_required, delete_version_after_sec, change_number, encrypted_data
                FROM secrets.secrets
                WHERE tenant_id = \(tenant) AND mount_id = asked.mount_id AND path = asked.path
                LIMIT 1
            ) AS head
            """
    }

    static func head(_ path: SecretPath, _ mount: Mount, wantsData: Bool) -> Query {
        heads([HeadQuestion(mount: mount.id, path: path, wantsData: wantsData)], of: mount.tenant)
    }

    private static func lock(_ path: SecretPath, _ mount: Mount) -> Query {
        """
        SELECT secret_id FROM secrets.secrets
        WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND path = \(path.path)
        FOR UPDATE
        """
    }

    /// Gives `count` 1 where it was written, and 0 where the row is no longer the one that was read.
    static func writing(
        _ next: NextVersion,
        over head: SecretHead?,
        _ path: SecretPath,
        _ mount: Mount
    ) -> Query {
        let version = next.version
        guard let head else {
            // The name is that of the mount's path: who moves or disables the mount is waited for, and then it is another.
            return """
                WITH mounted AS (
                    SELECT mount_id FROM secrets.mounts
                    WHERE tenant_id = \(mount.tenant) AND mount_id = \(mount.id) AND path = \(mount.path)
                    FOR KEY SHARE
                ), written AS (
                    INSERT INTO secrets.secrets
                        (tenant_id, secret_id, mount_id, path, secret_path, encrypted_data, version, version_created_at,
                         version_deleted_at, created_at, updated_at)
                    SELECT \(mount.tenant), \(version.secret), mounted.mount_id, \(path.path), \(path.reversed),
                           \(next.encrypted), \(version.version), \(version.createdAt), \(version.deletedAt),
                           \(version.createdAt), \(version.createdAt)
                    FROM mounted
                    ON CONFLICT DO NOTHING
                    RETURNING secret_id
                )
                SELECT (SELECT count(*) FROM written) AS count, EXISTS (SELECT FROM mounted) AS is_mounted
                """
        }
        // All parts see the rows as they were before: what was the current version is kept from there.
        return """
            WITH written AS (
                UPDATE secrets.secrets
                SET version = \(version.version), encrypted_data = \(next.encrypted),
                    version_created_at = \(version.createdAt), version_deleted_at = \(version.deletedAt),
                    is_destroyed = false, oldest_version = \(next.oldest), change_number = change_number + 1,
                    updated_at = \(version.createdAt)
                WHERE tenant_id = \(mount.tenant) AND secret_id = \(version.secret)
                  AND change_number = \(head.changeNumber)
                RETURNING tenant_id, secret_id
            ), kept AS (
                INSERT INTO secrets.secret_versions
                    (tenant_id, secret_id, version, encrypted_data, created_at, deleted_at, is_destroyed)
                SELECT head.tenant_id, head.secret_id, head.version, head.encrypted_data, head.version_created_at,
                       head.version_deleted_at, head.is_destroyed
                FROM secrets.secrets AS head
                JOIN written ON written.tenant_id = head.tenant_id AND written.secret_id = head.secret_id
                WHERE head.tenant_id = \(mount.tenant) AND head.version > 0 AND head.version >= \(next.oldestKept)
            ), dropped AS (
                DELETE FROM secrets.secret_versions AS old USING written
                WHERE old.tenant_id = written.tenant_id AND old.secret_id = written.secret_id
                  AND old.version < \(next.oldestKept)
            )
            SELECT count(*) AS count, true AS is_mounted FROM written
            """
    }
}
