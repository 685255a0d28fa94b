package import Evidence
package import Ledger
package import Postgres

/// Key/value secrets of a mount, with versions (version 2 of the engine) or without (version 1).
///
/// A secret's row holds its current version; those before it stand in `secrets.secret_versions`. A read is one statement.
/// What is written at the same time is written in one transaction, which holds the rows, in few statements, and with it what
/// the record says of each. Where a mount counts versions, `version` is what clients see; where not, it only makes each
/// value one of its own place.
package final class KeyValue: Sendable {
    let database: Database
    let barrier: Barrier
    let clock: any WallClock
    package let mounts: Mounts
    let versions: VersionMaker
    /// Secrets that are read at the same time are by one statement of each tenant.
    private let reads: GatheredReads<TenantID, SecretQuestion, SealedVersion>
    /// Current versions that were read lately, encrypted.
    private let remembered: Remembered<SecretQuestion, SealedVersion>
    /// And so is whether they are there.
    private let present: GatheredReads<TenantID, SecretQuestion, Bool>
    /// Those that are written at the same time are written in one transaction of each tenant.
    private let writes: SecretWrites

    package init(database: Database, barrier: Barrier, clock: any WallClock, mounts: Mounts) {
        self.database = database
        self.barrier = barrier
        self.clock = clock
        self.mounts = mounts
        let remembered = Remembered<SecretQuestion, SealedVersion>(limit: 1_024)
        self.remembered = remembered
        reads = GatheredReads { [database] tenant, questions in
            let found = Dictionary(
                uniqueKeysWithValues: try await Self.current(questions, of: tenant, in: database)
            )
            for question in questions {
                if let kept = found[question], kept.encrypted?.count ?? 0 <= Self.rememberedByteCount {
                    remembered.keep(kept, for: question)
                } else {
                    remembered.forget(question)
                }
            }
            return found
        }
        present = GatheredReads { [database] tenant, questions in
            let found = try await database.rows(for: tenant, Self.present(questions, of: tenant)) { row in
                // Counted from 1.
                (questions[(try row["place"] as Int) - 1], true)
            }
            return Dictionary(uniqueKeysWithValues: found)
        }
        versions = VersionMaker(barrier: barrier, clock: clock)
        writes = SecretWrites(SecretTransaction(database: database, versions: versions))
    }

    /// What is longer is read anew each time.
    private static let rememberedByteCount = 8_192

    // MARK: Reading

    /// The current version, or another one; `nil` where the secret never had it. What it holds is left out where it is
    /// deleted or destroyed.
    ///
    /// - Parameters:
    ///   - version: `nil` for the current one.
    ///   - isRemembered: whether what was read lately will do: who is told of it hands in its premise.
    /// - Throws: `SecretsError.sealed`, `.damaged`.
    package func read(
        _ path: SecretPath,
        in mount: Mount,
        version: Int? = nil,
        isRemembered: Bool = false
    ) async throws -> KeptSecret? {
        var kept = isRemembered && version == nil ? sealed(path, in: mount) : nil
        let premise = kept?.premise
        if kept != nil {
            // Whether it is the current one still is seen with the entry.
        } else if let version {
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
            return KeptSecret(version: kept.version, premise: premise)
        }
        let data = try await decrypt(encrypted, of: kept.version, path, mount)
        return KeptSecret(version: kept.version, data: data, premise: premise)
    }

    /// The current version where it was read lately and is live: who is told of it hands in its premise. `nil` for what must be
    /// read.
    ///
    /// - Throws: `BarrierError`.
    package func remembered(_ path: SecretPath, in mount: Mount) throws -> KeptSecret? {
        guard let kept = sealed(path, in: mount), let encrypted = kept.encrypted else { return nil }
        let place = Self.place(path, kept.version.secret, kept.version.version, mount)
        let data = try Self.object(barrier.decrypt(encrypted, at: place))
        return KeptSecret(version: kept.version, data: data, premise: kept.premise)
    }

    /// The current version is read again before it is told of.
    package func forget(_ path: SecretPath, in mount: Mount) {
        remembered.forget(SecretQuestion(mount: mount.id, path: path))
    }

    /// As it was read lately, where it is live and holds something.
    private func sealed(_ path: SecretPath, in mount: Mount) -> SealedVersion? {
        guard let kept = remembered.value(for: SecretQuestion(mount: mount.id, path: path)),
            kept.encrypted != nil, kept.version.isLive(at: clock.now())
        else { return nil }
        return kept
    }

    /// Whether there is a secret, also one whose versions are all deleted.
    package func exists(_ path: SecretPath, in mount: Mount) async throws -> Bool {
        try await present.answer(to: SecretQuestion(mount: mount.id, path: path), in: mount.tenant) != nil
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
                   head.encrypted_data, false AS is_superseded, head.xmin::text AS stamp
            FROM unnest((SELECT \(mounts)::uuid[]), (SELECT \(paths)::text[])) WITH ORDINALITY
                AS asked (mount_id, path, place)
            CROSS JOIN LATERAL (
                SELECT secret_id, version, version_created_at, version_deleted_at, is_destroyed, metadata, encrypted_data,
                       xmin
                FROM secrets.secrets
                WHERE tenant_id = \(tenant) AND mount_id = asked.mount_id AND path = asked.path AND version > 0
                LIMIT 1
            ) AS head
            """
        ) { row in
            // Counted from 1.
            let place: Int = try row["place"]
            var kept = try SealedVersion(row)
            kept.premise = Premise(.secrets, kept.version.secret, stamp: try row["stamp"])
            return (questions[place - 1], kept)
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

    /// Which of them are there. Each is looked up by itself, too.
    private static func present(_ questions: [SecretQuestion], of tenant: TenantID) -> Query {
        let mounts = questions.map { $0.mount }
        let paths = questions.map { $0.path.path }
        return """
            SELECT asked.place
            FROM unnest((SELECT \(mounts)::uuid[]), (SELECT \(paths)::text[])) WITH ORDINALITY
                AS asked (mount_id, path, place)
            CROSS JOIN LATERAL (
                SELECT secret_id FROM secrets.secrets
                WHERE tenant_id = \(tenant) AND mount_id = asked.mount_id AND path = asked.path
                LIMIT 1
            ) AS head
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

    // MARK: Writing

    /// Writes a secret: its next version where there are versions.
    ///
    /// - Parameters:
    ///   - cas: the version that must be the current one; 0 where there must be none.
    ///   - telling: what the record says of it, committed with it.
    /// - Throws: `SecretsError.casMismatch`, `.casRequired`, `.sealed`, `.mountGone`; `LedgerError.premiseChanged`; what `telling`
    ///   throws. Then nothing was written.
    @discardableResult
    package func put(
        _ data: LooseObject,
        at path: SecretPath,
        in mount: Mount,
        cas: Int? = nil,
        telling: SecretWrite.Telling? = nil
    ) async throws -> SecretVersion {
        let write = SecretWrite(data, at: path, in: mount, cas: cas, telling: telling)
        guard let written = try await self.write(write) else { throw SecretsError.contended }
        return written
    }

    /// The same for who has no task that could wait.
    ///
    /// - Parameter done: is told, on any thread, what `put` returns or throws.
    package func put(
        _ data: LooseObject,
        at path: SecretPath,
        in mount: Mount,
        cas: Int?,
        telling: SecretWrite.Telling?,
        whenDone done: @escaping @Sendable (Result<SecretVersion, any Error>) -> Void
    ) {
        writes.run(SecretWrite(data, at: path, in: mount, cas: cas, telling: telling)) { outcome in
            done(
                Result {
                    guard let written = try outcome.get() else { throw SecretsError.contended }
                    return written
                }.mapError(Self.known)
            )
        }
    }

    /// How many writes of a tenant wait for a transaction.
    package func waitingWrites(of tenant: TenantID) -> Int { writes.waitingCount(of: tenant) }

    /// `nil` where there is nothing to write.
    func write(_ write: SecretWrite) async throws -> SecretVersion? {
        do {
            return try await barrier.knowingTerms { try await writes.run(write) }
        } catch {
            throw Self.known(error)
        }
    }

    private static func known(_ error: any Error) -> any Error {
        if let error = error as? BarrierError { return SecretsError(error) }
        return (error as? PostgresError)?.constraint == "secret_is_under_mount"
            ? SecretsError.mountGone : error
    }
}
