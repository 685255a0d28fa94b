import Evidence
import Ledger
import Postgres

/// Writes secrets of one tenant, and what the record says of each, in one transaction.
///
/// The rows are held from where they are read on, in the order of their names, and the ledger's head last: whatever is decided
/// from what was read holds when it is committed.
struct SecretTransaction: Sendable {
    let database: Database
    let versions: VersionMaker
    private let ledger = Ledger()

    init(database: Database, versions: VersionMaker) {
        self.database = database
        self.versions = versions
    }

    /// What becomes of a write whose row, or mount, somebody else holds.
    enum Patience {
        /// It is left out: others are with it.
        case none
        /// It waits, as long as any statement of a transaction does.
        case usual
    }

    /// Others made the same secret again and again.
    private static let attempts = 4

    /// Not all could be written: somebody else has made some of them, or has their names for something else.
    private struct Collision: Error { let names: Set<SecretName> }

    /// Not all may be written: what some of them rest on has changed.
    private struct Change: Error { let premises: Set<Premise> }

    /// Writes all that can be written. One that is refused for what it asks, or for what is there, is refused alone.
    ///
    /// - Parameter writes: in the order in which those of one secret are to follow each other.
    /// - Returns: an outcome for each that was not left out, whose version is `nil` where there was nothing to write.
    /// - Throws: `PostgresError`, and then nothing was written, but where it is `.outcomeUnknown`; `SecretsError.contended`.
    func run(
        _ writes: [SecretWrite],
        of tenant: TenantID,
        _ patience: Patience
    ) async throws -> [Result<SecretVersion?, any Error>?] {
        var passed = Passed()
        var attempt = 0
        while attempt < Self.attempts {
            do {
                return try await database.transaction(for: tenant) { [passed] db in
                    try carryOut(writes, of: tenant, patience, after: passed, in: db)
                }
            } catch let collision as Collision {
                // Nothing was written: now the row that the other has made is there.
                for name in collision.names { passed.collisions[name, default: 0] += 1 }
                attempt += 1
            } catch let change as Change {
                // Nothing was written, and those who rest on them have their answer.
                passed.changed.formUnion(change.premises)
            }
        }
        throw SecretsError.contended
    }

    /// What earlier attempts have met.
    private struct Passed: Sendable {
        var collisions: [SecretName: Int] = [:]
        var changed: Set<Premise> = []
    }

    private func carryOut(
        _ writes: [SecretWrite],
        of tenant: TenantID,
        _ patience: Patience,
        after passed: Passed,
        in db: isolated Connection
    ) throws -> [Result<SecretVersion?, any Error>?] {
        let found = try Found(writes, of: tenant, patience, in: db)
        var lines = SecretLines(writes, found.heads)
        var entries: [(entry: PreparedEntry, premises: [Premise])] = []
        let outcomes = writes.map { write -> Result<SecretVersion?, any Error>? in
            let mount = found.mounts[write.mount.id]
            if patience == .none, mount == nil || found.held.contains(write.name) { return nil }
            let premises = write.telling?.premises ?? []
            guard passed.changed.isDisjoint(with: premises) else {
                return .failure(LedgerError.premiseChanged)
            }
            // Who moves or disables the mount was waited for: a new secret needs it to be where the request has found it.
            guard let mount, found.heads[write.name] != nil || mount == write.mount.path else {
                return .failure(SecretsError.mountGone)
            }
            // Twice not made, and not there all the same: its name stands for something else, and the others need not wait for it.
            guard found.heads[write.name] != nil || passed.collisions[write.name] ?? 0 < 2 else {
                return .failure(SecretsError.contended)
            }
            return Result {
                let made = try lines.add(write, by: versions)
                if let entry = made?.entry { entries.append((entry, premises)) }
                return made?.version
            }
        }
        let writing = lines.writing(of: tenant)
        let (answers, changed) = try ledger.appendWithCommit(
            entries,
            at: .audit,
            of: tenant,
            after: writing.queries,
            in: db
        )
        guard changed.isEmpty else { throw Change(premises: changed) }
        let missing = try writing.missing(answers)
        guard missing.isEmpty else { throw Collision(names: missing) }
        return outcomes
    }

    // MARK: What is there

    /// What the transaction finds, all of it in one round trip, and holds from here on.
    private struct Found {
        /// Where the mounts are, which stay there; without those that are gone or, of who does not wait, that are just being moved
        /// or disabled.
        let mounts: [UniqueID: String]
        /// The rows that there are.
        private(set) var heads: [SecretName: SecretHead] = [:]
        /// Those that others hold.
        private(set) var held: Set<SecretName> = []

        init(
            _ writes: [SecretWrite],
            of tenant: TenantID,
            _ patience: Patience,
            in db: isolated Connection
        ) throws {
            let mounts = Set(writes.map(\.mount.id)).sorted { $0.text < $1.text }
            let names = Set(writes.map(\.name)).sorted()
            let wanted = Set(writes.filter(\.wantsData).map(\.name))
            let data = names.map { wanted.contains($0) }
            typealias Queries = SecretTransaction
            let locking =
                switch patience {
                case .none:
                    [
                        Queries.lockingFree(mounts, of: tenant),
                        Queries.lockingFree(names, data: data, of: tenant),
                    ]
                case .usual:
                    [Queries.locking(mounts, of: tenant), Queries.locking(names, data: data, of: tenant)]
                }
            var answers = try db.rows(together: [Queries.settings] + locking).dropFirst()
            self.mounts = try Dictionary(
                uniqueKeysWithValues: answers.removeFirst().map { row in
                    (try row["mount_id"] as UniqueID, try row["path"] as String)
                }
            )
            for row in answers.removeFirst() {
                // Counted from 1.
                let name = names[(try row["place"] as Int) - 1]
                if try row["is_held"] { held.insert(name) } else { heads[name] = try SecretHead(row) }
            }
        }
    }

    /// Each row is looked up by itself, also while the planner takes the table for a small one.
    private static let settings: Query = """
        SELECT set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
               set_config('enable_mergejoin', 'off', true), set_config('enable_bitmapscan', 'off', true)
        """

    private static func locking(_ mounts: [UniqueID], of tenant: TenantID) -> Query {
        """
        SELECT mount_id, path FROM secrets.mounts
        WHERE tenant_id = \(tenant) AND mount_id = ANY (\(mounts))
        ORDER BY mount_id
        FOR KEY SHARE
        """
    }

    /// The same, without those that somebody holds.
    private static func lockingFree(_ mounts: [UniqueID], of tenant: TenantID) -> Query {
        """
        SELECT mount_id, path FROM secrets.mounts
        WHERE tenant_id = \(tenant) AND mount_id = ANY (\(mounts))
        ORDER BY mount_id
        FOR KEY SHARE SKIP LOCKED
        """
    }

    /// Each is looked up by itself, in the order of the names; one that somebody holds is told of, and not waited for.
    private static func lockingFree(_ names: [SecretName], data: [Bool], of tenant: TenantID) -> Query {
        """
        SELECT asked.place, head.secret_id, head.version, head.oldest_version, head.version_deleted_at,
               head.is_destroyed, head.metadata::text AS metadata, head.max_versions, head.cas_required,
               head.delete_version_after_sec, head.change_number,
               CASE WHEN asked.wants_data THEN head.encrypted_data END AS encrypted_data,
               head.secret_id IS NULL AS is_held
        FROM unnest(
            (SELECT \(names.map { $0.mount })::uuid[]), (SELECT \(names.map { $0.path })::text[]),
            (SELECT \(data)::boolean[])
        ) WITH ORDINALITY AS asked (mount_id, path, wants_data, place)
        LEFT JOIN LATERAL (
            SELECT secret_id, version, oldest_version, version_deleted_at, is_destroyed, metadata, max_versions,
                   cas_required, delete_version_after_sec, change_number, encrypted_data
            FROM secrets.secrets
            WHERE tenant_id = \(tenant) AND mount_id = asked.mount_id AND path = asked.path
            LIMIT 1
            FOR NO KEY UPDATE SKIP LOCKED
        ) AS head ON true
        LEFT JOIN LATERAL (
            SELECT secret_id FROM secrets.secrets
            WHERE head.secret_id IS NULL
              AND tenant_id = \(tenant) AND mount_id = asked.mount_id AND path = asked.path
            LIMIT 1
        ) AS present ON true
        WHERE head.secret_id IS NOT NULL OR present.secret_id IS NOT NULL
        """
    }

    /// The same, waiting for whoever holds one.
    static func locking(_ names: [SecretName], data: [Bool], of tenant: TenantID) -> Query {
        """
        SELECT asked.place, head.secret_id, head.version, head.oldest_version, head.version_deleted_at,
               head.is_destroyed, head.metadata::text AS metadata, head.max_versions, head.cas_required,
               head.delete_version_after_sec, head.change_number,
               CASE WHEN asked.wants_data THEN head.encrypted_data END AS encrypted_data, false AS is_held
        FROM unnest(
            (SELECT \(names.map { $0.mount })::uuid[]), (SELECT \(names.map { $0.path })::text[]),
            (SELECT \(data)::boolean[])
        ) WITH ORDINALITY AS asked (mount_id, path, wants_data, place)
        CROSS JOIN LATERAL (
            SELECT secret_id, version, oldest_version, version_deleted_at, is_destroyed, metadata, max_versions,
                   cas_required, delete_version_after_sec, change_number, encrypted_data
            FROM secrets.secrets
            WHERE tenant_id = \(tenant) AND mount_id = asked.mount_id AND path = asked.path
            LIMIT 1
            FOR NO KEY UPDATE
        ) AS head
        """
    }
}

extension SecretName: Comparable {
    static func < (left: SecretName, right: SecretName) -> Bool {
        left.mount == right.mount
            ? left.path.utf8.lexicographicallyPrecedes(right.path.utf8) : left.mount < right.mount
    }
}
