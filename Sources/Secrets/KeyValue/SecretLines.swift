import Evidence
import Ledger
import Postgres

/// The secrets of one batch, each with the versions that are added to it, in the order in which they were asked for.
struct SecretLines {
    /// One secret.
    struct Line {
        var mount: Mount
        var path: SecretPath
        /// As its row stands.
        let before: SecretHead?
        /// As it will stand.
        private(set) var head: SecretHead?
        private(set) var added: [NextVersion] = []

        init(mount: Mount, path: SecretPath, before: SecretHead?) {
            self.mount = mount
            self.path = path
            self.before = before
            head = before
        }

        var name: SecretName { SecretName(mount: mount.id, path: path.path) }

        /// - Parameter write: says where its mount is, of which an earlier one may not have known.
        mutating func add(_ next: NextVersion, of write: SecretWrite) {
            (mount, path) = (write.mount, write.path)
            add(next)
        }

        mutating func add(_ next: NextVersion) {
            head = SecretHead(after: next, over: head)
            added.append(next)
        }
    }

    private var lines: [Line] = []
    private var places: [SecretName: Int] = [:]

    /// - Parameter heads: the rows that there are, which the transaction holds.
    init(_ writes: [SecretWrite], _ heads: [SecretName: SecretHead]) {
        // In the order of their names: two who make the same ones wait for each other instead of deadlocking.
        for write in writes.sorted(by: { $0.name < $1.name }) where places[write.name] == nil {
            places[write.name] = lines.count
            lines.append(Line(mount: write.mount, path: write.path, before: heads[write.name]))
        }
    }

    /// One secret with one version more.
    init(_ line: Line) { lines = [line] }

    /// Adds what `write` asks for to its secret, and tells of it; `nil` where there is nothing to write.
    ///
    /// - Throws: what the maker and the telling throw; then nothing is added.
    mutating func add(
        _ write: SecretWrite,
        by versions: VersionMaker
    ) throws -> (version: SecretVersion, entry: PreparedEntry?)? {
        guard let place = places[write.name] else { return nil }
        let next = try versions.next(
            of: lines[place].head,
            write.path,
            write.mount,
            cas: write.cas,
            write.make
        )
        guard let next else { return nil }
        let entry = try write.telling?.entry(next.version)
        lines[place].add(next, of: write)
        return (next.version, entry)
    }

    // MARK: Writing

    /// The statements that write all of them, in one round trip. The transaction holds the rows that there are, and the mounts
    /// of those that there are not.
    struct Writing {
        var queries: [Query] = []
        fileprivate var new: [Line] = []
        fileprivate var old: [Line] = []

        /// Those that were not written, since somebody else has made them or has their names, or a row is not the one that was
        /// read: where there are any, the transaction must not be committed.
        ///
        /// - Parameter answers: to the statements, in their order.
        func missing(_ answers: [[Row]]) throws -> Set<SecretName> {
            var answers = answers[...]
            if !new.isEmpty {
                let made = Set(try answers.removeFirst().map { row -> UniqueID in try row["secret_id"] })
                let missing = new.filter { line in
                    line.added.first.map { !made.contains($0.version.secret) } ?? false
                }
                guard missing.isEmpty else { return Set(missing.map(\.name)) }
            }
            if !old.isEmpty {
                let count: Int? = try answers.removeFirst().first?["count"]
                guard count == old.count else { return Set(old.map(\.name)) }
            }
            return []
        }
    }

    func writing(of tenant: TenantID) -> Writing {
        let changed = lines.filter { !$0.added.isEmpty }
        var writing = Writing(
            new: changed.filter { $0.before == nil },
            old: changed.filter { $0.before != nil }
        )
        if !writing.new.isEmpty { writing.queries.append(Self.making(writing.new, of: tenant)) }
        if !writing.old.isEmpty { writing.queries.append(Self.changing(writing.old, of: tenant)) }
        let passed = changed.flatMap { line in
            line.added.dropLast().filter { $0.version.version >= line.added.last?.oldestKept ?? 0 }
        }
        if !passed.isEmpty { writing.queries.append(Self.keeping(passed, of: tenant)) }
        return writing
    }

    /// Those that were not there, in the order of their names.
    private static func making(_ lines: [Line], of tenant: TenantID) -> Query {
        let last = lines.compactMap(\.added.last)
        let created = last.map { $0.version.createdAt }
        return """
            INSERT INTO secrets.secrets
                (tenant_id, secret_id, mount_id, path, secret_path, encrypted_data, version, oldest_version,
                 version_created_at, version_deleted_at, created_at, updated_at)
            SELECT \(tenant), secret_id, mount_id, path, secret_path, encrypted_data, version, oldest_version,
                   version_created_at, version_deleted_at, created_at, version_created_at
            FROM unnest(
                (SELECT \(last.map { $0.version.secret })::uuid[]), (SELECT \(lines.map { $0.mount.id })::uuid[]),
                (SELECT \(lines.map { $0.path.path })::text[]), (SELECT \(lines.map { $0.path.reversed })::text[]),
                (SELECT \(last.map { $0.encrypted })::bytea[]), (SELECT \(last.map { $0.version.version })::bigint[]),
                (SELECT \(last.map { $0.oldest })::bigint[]), (SELECT \(created)::timestamptz[]),
                (SELECT \(last.map { $0.version.deletedAt })::timestamptz[]),
                (SELECT \(lines.compactMap { $0.added.first?.version.createdAt })::timestamptz[])
            ) AS given (
                secret_id, mount_id, path, secret_path, encrypted_data, version, oldest_version, version_created_at,
                version_deleted_at, created_at
            )
            ON CONFLICT DO NOTHING
            RETURNING secret_id
            """
    }

    /// Those that were there. All parts see the rows as they were before: what was the current version is kept from there.
    ///
    /// Each is found by its key, as an insertion finds what is in its way: of tables that are young the planner knows nothing, and
    /// would rather compare each with all of a tenant's. Of how many there are it is told nothing, and takes them for one.
    ///
    /// Of what drops out only what has not dropped out before is looked for: the index still names the others until the table
    /// is vacuumed.
    private static func changing(_ lines: [Line], of tenant: TenantID) -> Query {
        let last = lines.compactMap(\.added.last)
        let before = lines.compactMap(\.before)
        return """
            WITH given AS MATERIALIZED (
                SELECT secret_id, mount_id, path, secret_path, change_number, version, encrypted_data, created_at, deleted_at,
                       oldest_before, oldest_version, oldest_kept
                FROM unnest(
                    (SELECT \(before.map { $0.secret })::uuid[]), (SELECT \(lines.map { $0.mount.id })::uuid[]),
                    (SELECT \(lines.map { $0.path.path })::text[]), (SELECT \(lines.map { $0.path.reversed })::text[]),
                    (SELECT \(before.map { $0.changeNumber })::bigint[]),
                    (SELECT \(last.map { $0.version.version })::bigint[]),
                    (SELECT \(last.map { $0.encrypted })::bytea[]),
                    (SELECT \(last.map { $0.version.createdAt })::timestamptz[]),
                    (SELECT \(last.map { $0.version.deletedAt })::timestamptz[]),
                    (SELECT \(before.map { $0.oldestVersion })::bigint[]),
                    (SELECT \(last.map { $0.oldest })::bigint[]), (SELECT \(last.map { $0.oldestKept })::bigint[])
                ) AS given (
                    secret_id, mount_id, path, secret_path, change_number, version, encrypted_data, created_at, deleted_at,
                    oldest_before, oldest_version, oldest_kept
                )
                LIMIT (SELECT \(lines.count)::bigint)
            ), written AS (
                INSERT INTO secrets.secrets AS head
                    (tenant_id, secret_id, mount_id, path, secret_path, encrypted_data, version, oldest_version,
                     version_created_at, version_deleted_at, change_number, created_at, updated_at)
                SELECT \(tenant), secret_id, mount_id, path, secret_path, encrypted_data, version, oldest_version,
                       created_at, deleted_at, change_number, created_at, created_at
                FROM given
                ON CONFLICT ON CONSTRAINT secrets_pkey DO UPDATE
                SET version = excluded.version, encrypted_data = excluded.encrypted_data,
                    version_created_at = excluded.version_created_at,
                    version_deleted_at = excluded.version_deleted_at, is_destroyed = false,
                    oldest_version = excluded.oldest_version, change_number = head.change_number + 1,
                    updated_at = excluded.updated_at
                WHERE head.change_number = excluded.change_number
                RETURNING head.secret_id
            ), kept AS (
                INSERT INTO secrets.secret_versions
                    (tenant_id, secret_id, version, encrypted_data, created_at, deleted_at, is_destroyed)
                SELECT head.tenant_id, head.secret_id, head.version, head.encrypted_data, head.version_created_at,
                       head.version_deleted_at, head.is_destroyed
                FROM given
                CROSS JOIN LATERAL (
                    SELECT tenant_id, secret_id, version, encrypted_data, version_created_at, version_deleted_at,
                           is_destroyed
                    FROM secrets.secrets
                    WHERE tenant_id = \(tenant) AND mount_id = given.mount_id AND path = given.path
                    LIMIT 1
                ) AS head
                WHERE head.version > 0 AND head.version >= given.oldest_kept
            ), dropped AS (
                DELETE FROM secrets.secret_versions AS old USING given
                WHERE old.tenant_id = \(tenant) AND old.secret_id = given.secret_id
                  AND old.version >= given.oldest_before AND old.version < given.oldest_kept
            )
            SELECT count(*) AS count FROM written
            """
    }

    /// Those that were current for no longer than the batch.
    private static func keeping(_ versions: [NextVersion], of tenant: TenantID) -> Query {
        """
        INSERT INTO secrets.secret_versions
            (tenant_id, secret_id, version, encrypted_data, created_at, deleted_at, is_destroyed)
        SELECT \(tenant), secret_id, version, encrypted_data, created_at, deleted_at, false
        FROM unnest(
            (SELECT \(versions.map { $0.version.secret })::uuid[]),
            (SELECT \(versions.map { $0.version.version })::bigint[]),
            (SELECT \(versions.map { $0.encrypted })::bytea[]),
            (SELECT \(versions.map { $0.version.createdAt })::timestamptz[]),
            (SELECT \(versions.map { $0.version.deletedAt })::timestamptz[])
        ) AS given (secret_id, version, encrypted_data, created_at, deleted_at)
        """
    }
}
