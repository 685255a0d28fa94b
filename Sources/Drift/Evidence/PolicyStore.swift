import Evidence
import Kinds
import Postgres

/// Reads and writes contents that were observed: `drift.policy_versions`, `policy_states` and `neutral_forms`.
struct PolicyStore {
    let tenant: TenantID

    /// Contents that one statement carries, unless one of them alone has more.
    static let statementBytes = 8 << 20

    /// Where a subject stands, before a capture.
    struct State {
        var type: String
        var id: String
        var versionID: UniqueID
        var identifier: String?
        var path: String
        var isGone: Bool
    }

    /// The types that the collection was seen to hold.
    func types(in collection: String, _ db: isolated Connection) throws -> [KindName] {
        try db.rows(
            """
            SELECT subject_type FROM drift.listings WHERE tenant_id = \(tenant) AND collection = \(collection)
            UNION
            SELECT subject_type FROM drift.policy_states WHERE tenant_id = \(tenant) AND collection = \(collection)
            UNION
            SELECT subject_type FROM drift.inventory_items WHERE tenant_id = \(tenant) AND collection = \(collection)
            ORDER BY subject_type
            """
        ) { row in try row["subject_type"] as String }.compactMap(KindName.init)
    }

    /// Lets one import at a time write evidence of the tenant, until the end of the transaction.
    func lock(in db: isolated Connection) throws {
        _ = try db.rows(
            "SELECT pg_advisory_xact_lock(hashtextextended('drift evidence ' || \(tenant)::text, 0)) IS NULL AS locked"
        )
    }

    func states(in collection: String, of types: [KindName], in db: isolated Connection) throws -> [State] {
        try db.rows(
            """
            SELECT subject_type, subject_id, policy_version_id, identifier, path, gone_at IS NOT NULL AS is_gone
            FROM drift.policy_states
            WHERE tenant_id = \(tenant) AND collection = \(collection)
              AND subject_type = ANY(\(types.map(\.rawValue)))
            ORDER BY subject_type, subject_id
            FOR UPDATE
            """
        ) { row in
            State(
                type: try row["subject_type"],
                id: try row["subject_id"],
                versionID: try row["policy_version_id"],
                identifier: try row["identifier"],
                path: try row["path"],
                isGone: try row["is_gone"]
            )
        }
    }

    /// The versions that bear these hashes, by `type hash normaliser`.
    func versions(of subjects: [ObservedSubject], in db: isolated Connection) throws -> [String: UniqueID] {
        guard !subjects.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT subject_type, content_hash, normaliser, policy_version_id
            FROM drift.policy_versions
            WHERE tenant_id = \(tenant) AND content_hash = ANY(\(Array(Set(subjects.map(\.hash))).sorted()))
            ORDER BY policy_version_id
            """
        ) { row in
            (
                "\(try row["subject_type"] as String) \(try row["content_hash"] as String) \(try row["normaliser"] as String)",
                try row["policy_version_id"] as UniqueID
            )
        }
        return Dictionary(rows) { first, _ in first }
    }

    /// Of what stands in the collection, the versions by rules other than these.
    func outdated(
        in collection: String,
        _ normalisers: [(type: KindName, normaliser: String)],
        _ db: isolated Connection
    ) throws -> [(key: String, versionID: UniqueID)] {
        try db.rows(
            """
            SELECT state.subject_type, state.subject_id, state.policy_version_id
            FROM drift.policy_states AS state
            JOIN drift.policy_versions AS version
              ON version.tenant_id = state.tenant_id AND version.policy_version_id = state.policy_version_id
            JOIN unnest(\(normalisers.map(\.type.rawValue))::text[], \(normalisers.map(\.normaliser))::text[])
              AS rule (subject_type, normaliser)
              ON rule.subject_type = state.subject_type AND rule.normaliser <> version.normaliser
            WHERE state.tenant_id = \(tenant) AND state.collection = \(collection)
            ORDER BY state.subject_type, state.subject_id
            """
        ) { row in
            (
                "\(try row["subject_type"] as String) \(try row["subject_id"] as String)",
                try row["policy_version_id"] as UniqueID
            )
        }
    }

    func insert(
        _ versions: [(id: UniqueID, subject: ObservedSubject)],
        at moment: Instant,
        run: UniqueID,
        in db: isolated Connection
    ) throws {
        for part in versions.parts(of: 500, bytes: Self.statementBytes, size: { $0.subject.kept.size }) {
            let rows: [[any PostgresBindable]] = part.map { id, subject in
                [
                    tenant, id, subject.type.rawValue, subject.hash, subject.normaliser,
                    subject.artifact.parser, subject.kept, subject.title, subject.artifact.secretCount,
                    subject.artifact.secretKeyID, moment, run,
                ]
            }
            try db.execute(
                """
                INSERT INTO drift.policy_versions (
                    tenant_id, policy_version_id, subject_type, content_hash, normaliser, parser, content, title,
                    secret_count, secret_key_id, observed_at, observed_operation_run_id
                )
                VALUES \(rows: rows)
                """
            )
        }
    }

    struct FormRow {
        var versionID: UniqueID
        var rules: String
        var form: NeutralForm
    }

    func insert(_ forms: [FormRow], at moment: Instant, in db: isolated Connection) throws {
        for part in forms.parts(of: 1_000) {
            let rows: [[any PostgresBindable]] = part.map { row in
                [
                    tenant, row.versionID, row.rules, row.form.name, row.form.hash,
                    row.form.contract.hash, row.form.contract.json,
                    row.form.neutralised.isEmpty ? nil : row.form.neutralised.json, moment,
                ]
            }
            try db.execute(
                """
                INSERT INTO drift.neutral_forms
                    (tenant_id, policy_version_id, rules, subject_name, neutral_hash, meta_hash, contract,
                     neutralised, made_at)
                VALUES \(rows: rows)
                ON CONFLICT (tenant_id, policy_version_id, rules) DO NOTHING
                """
            )
        }
    }

    func write(
        _ states: [(subject: ObservedSubject, versionID: UniqueID)],
        in collection: String,
        at moment: Instant,
        run: UniqueID,
        in db: isolated Connection
    ) throws {
        for part in states.parts(of: 1_000) {
            let rows: [[any PostgresBindable]] = part.map { subject, version in
                [
                    tenant, collection, subject.type.rawValue, subject.id, version, subject.identifier,
                    subject.path, moment, run,
                ]
            }
            try db.execute(
                """
                INSERT INTO drift.policy_states AS known (
                    tenant_id, collection, subject_type, subject_id, policy_version_id, identifier, path, observed_at,
                    observed_operation_run_id
                )
                VALUES \(rows: rows)
                ON CONFLICT (tenant_id, collection, subject_type, subject_id) DO UPDATE SET
                    policy_version_id = excluded.policy_version_id, identifier = excluded.identifier,
                    path = excluded.path, observed_at = excluded.observed_at,
                    observed_operation_run_id = excluded.observed_operation_run_id, gone_at = NULL,
                    gone_operation_run_id = NULL
                    WHERE known.tenant_id = \(tenant)
                """
            )
        }
    }

    /// What was not in a whole listing.
    func markGone(
        _ subjects: [(type: String, id: String)],
        in collection: String,
        at moment: Instant,
        run: UniqueID,
        in db: isolated Connection
    ) throws {
        guard !subjects.isEmpty else { return }
        try db.execute(
            """
            UPDATE drift.policy_states AS state
            SET gone_at = \(moment), gone_operation_run_id = \(run)
            FROM unnest(\(subjects.map(\.type))::text[], \(subjects.map(\.id))::text[]) AS gone (subject_type, subject_id)
            WHERE state.tenant_id = \(tenant) AND state.collection = \(collection)
              AND state.subject_type = gone.subject_type AND state.subject_id = gone.subject_id
            """
        )
    }

    // MARK: Reading

    /// Versions that stand somewhere and have no neutral form by `rules`, the parts of which are types and their rules.
    ///
    /// Without their contents, which may be large: how many bytes each takes where it is kept.
    func lackingForms(_ rules: [(type: KindName, rules: String)], limit: Int) -> Query {
        """
        SELECT version.policy_version_id, rule.rules, pg_column_size(version.content)::bigint AS content_bytes
        FROM drift.policy_versions AS version
        JOIN unnest(\(rules.map(\.type.rawValue))::text[], \(rules.map(\.rules))::text[]) AS rule (subject_type, rules)
          ON rule.subject_type = version.subject_type
        WHERE version.tenant_id = \(tenant)
          AND EXISTS (
              SELECT FROM drift.policy_states AS state
              WHERE state.tenant_id = \(tenant) AND state.policy_version_id = version.policy_version_id
                AND state.gone_at IS NULL
          )
          AND NOT EXISTS (
              SELECT FROM drift.neutral_forms AS form
              WHERE form.tenant_id = \(tenant) AND form.policy_version_id = version.policy_version_id
                AND form.rules = rule.rules
          )
        ORDER BY version.policy_version_id
        LIMIT \(limit: limit)
        """
    }

    /// What stands, with its neutral form and since when it is known to.
    ///
    /// - Parameter rest: of these alone, where that is enough.
    func current(
        _ rules: [(type: KindName, rules: String)],
        of rest: StateKeys?,
        in db: isolated Connection
    ) throws -> [Row] {
        guard rest?.ids.isEmpty != true else { return [] }
        return try db.rows(
            """
            SELECT state.collection, state.subject_type, state.subject_id, state.identifier, state.path,
                   state.policy_version_id, pg_column_size(version.content)::bigint AS content_bytes, form.subject_name,
                   form.neutral_hash, form.meta_hash, form.contract, form.neutralised,
                   greatest(state.observed_at, listing.confirmed_at) AS observed_at,
                   greatest(state.observed_at, listing.confirmed_at) >= listing.looked_at IS NOT FALSE
                       AND form.neutral_hash IS NOT NULL AS is_seen,
                   CASE WHEN listing.confirmed_at > state.observed_at THEN listing.confirmed_operation_run_id
                        ELSE state.observed_operation_run_id END AS observed_operation_run_id
            FROM drift.policy_states AS state
            JOIN drift.policy_versions AS version
              ON version.tenant_id = state.tenant_id AND version.policy_version_id = state.policy_version_id
            JOIN unnest(\(rules.map(\.type.rawValue))::text[], \(rules.map(\.rules))::text[])
              AS rule (subject_type, rules) ON rule.subject_type = state.subject_type
            LEFT JOIN drift.neutral_forms AS form
              ON form.tenant_id = state.tenant_id AND form.policy_version_id = state.policy_version_id
             AND form.rules = rule.rules
            LEFT JOIN drift.listings AS listing
              ON listing.tenant_id = state.tenant_id AND listing.collection = state.collection
             AND listing.subject_type = state.subject_type AND listing.source = 'policy_version'
            WHERE state.tenant_id = \(tenant) AND state.gone_at IS NULL AND (
                \(rest == nil) OR (state.collection, state.subject_type, state.subject_id) IN (
                    SELECT rest.collection, rest.subject_type, rest.subject_id
                    FROM unnest(\(rest?.collections)::text[], \(rest?.types)::text[], \(rest?.ids)::text[])
                      AS rest (collection, subject_type, subject_id)
                )
            )
            ORDER BY state.collection, state.subject_type, state.subject_id
            """
        )
    }

    /// The digests that versions had by the first rules they were seen with under the names that the tenant has: they
    /// outlive a change of rules, and are those of other tenants.
    ///
    /// - Parameter fingerprint: of the names, with which rules end.
    func origins(of versions: [UniqueID], named fingerprint: String) -> Query {
        """
        SELECT DISTINCT ON (policy_version_id) policy_version_id, neutral_hash
        FROM drift.neutral_forms
        WHERE tenant_id = \(tenant) AND policy_version_id = ANY(\(versions))
          AND right(rules, \(fingerprint.count)::integer) = \(fingerprint)
        ORDER BY policy_version_id, made_at, rules
        LIMIT \(limit: max(1, versions.count))
        """
    }

    /// The contents of versions, by their identifiers.
    func contents(of versions: [UniqueID]) -> Query {
        """
        SELECT policy_version_id, subject_type, parser, content, secret_count, secret_key_id
        FROM drift.policy_versions
        WHERE tenant_id = \(tenant) AND policy_version_id = ANY(\(versions))
        ORDER BY policy_version_id
        LIMIT \(limit: max(1, versions.count))
        """
    }
}

extension ParsedArtifact {
    /// A version as it was kept.
    init?(version row: Row) throws {
        let type: String = try row["subject_type"]
        guard let kind = KindName(rawValue: type) else { return nil }
        self.init(
            kept: try row["content"],
            of: kind,
            by: try row["parser"],
            secretCount: try row["secret_count"],
            secretKeyID: try row["secret_key_id"]
        )
    }
}

extension Array {
    /// Slices of at most so many.
    func parts(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }

    /// Slices of at most so many, and so many bytes together; one that alone has more is a slice of its own.
    func parts(of size: Int, bytes limit: Int, size bytes: (Element) -> Int) -> [ArraySlice<Element>] {
        var parts: [ArraySlice<Element>] = []
        var (start, sum) = (0, 0)
        for index in indices {
            let own = bytes(self[index])
            if index > start, index - start >= size || sum + own > limit {
                parts.append(self[start..<index])
                (start, sum) = (index, 0)
            }
            sum += own
        }
        if start < count { parts.append(self[start..<count]) }
        return parts
    }
}

extension JSON {
    /// About how many bytes it takes written out.
    var size: Int {
        switch self {
        case .null, .bool, .number: 8
        case .string(let text): text.utf8.count + 3
        case .array(let values): values.reduce(2) { $0 + $1.size }
        case .object(let object): object.reduce(2) { $0 + $1.name.utf8.count + 4 + $1.value.size }
        }
    }
}
