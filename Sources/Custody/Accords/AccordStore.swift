import Evidence
import Postgres

/// Reads `custody.accord_bindings`.
struct AccordStore {
    /// What a caller means by `reference`: the version with that CID or `accord_binding_id`, the newest version of the
    /// accord with that `accord_id`, and only then a name: of several accords that had it one after another, the
    /// latest. Decisions that know the identifier ask for `newest(of:)` or `version(_:)` instead.
    func find(_ reference: String, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Accord.self), NOT EXISTS (
                   SELECT FROM custody.accord_bindings AS newer
                   WHERE newer.tenant_id = accord.tenant_id AND newer.accord_id = accord.accord_id
                     AND newer.version > accord.version
               ) AS is_current
        FROM custody.accord_bindings AS accord
        WHERE tenant_id = \(tenant)
          AND (accord_cid = \(reference) OR accord_name = \(reference) OR accord_id = \(UniqueID(reference))
               OR accord_binding_id = \(UniqueID(reference)))
        ORDER BY (accord_cid = \(reference) OR accord_id = \(UniqueID(reference))
                  OR accord_binding_id = \(UniqueID(reference))) IS TRUE DESC,
                 created_at DESC, version DESC
        LIMIT 1
        """
    }

    /// The newest version of an accord.
    func newest(of accord: UniqueID, tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Accord.self), true AS is_current
        FROM custody.accord_bindings AS accord
        WHERE tenant_id = \(tenant) AND accord_id = \(accord)
        ORDER BY version DESC
        LIMIT 1
        """
    }

    /// The version with this CID, which no other has.
    func version(_ cid: String, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Accord.self), NOT EXISTS (
                   SELECT FROM custody.accord_bindings AS newer
                   WHERE newer.tenant_id = accord.tenant_id AND newer.accord_id = accord.accord_id
                     AND newer.version > accord.version
               ) AS is_current
        FROM custody.accord_bindings AS accord
        WHERE tenant_id = \(tenant) AND accord_cid = \(cid)
        """
    }

    /// The version that a ceremony was opened under.
    func bound(to ceremony: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Accord.self), false AS is_current
        FROM custody.ceremonies AS ceremony
        JOIN custody.accord_bindings AS accord
          ON accord.tenant_id = ceremony.tenant_id AND accord.accord_binding_id = ceremony.accord_binding_id
        WHERE ceremony.tenant_id = \(tenant) AND ceremony.ceremony_id = \(ceremony)
        """
    }

    /// Versions that terms are looked for in.
    private static let searchLimit = 1_000_000

    /// Accords in their newest version by name, after the cursor.
    func page(_ page: PageRequest, _ filter: AccordFilter, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Accord.self), true AS is_current
        FROM custody.accord_bindings AS accord
        WHERE tenant_id = \(tenant)
          AND (accord_name, accord_binding_id) > (\(page.after?.key ?? ""), \(page.after?.id ?? .least))
          AND NOT EXISTS (
              SELECT FROM custody.accord_bindings AS newer
              WHERE newer.tenant_id = accord.tenant_id AND newer.accord_id = accord.accord_id
                AND newer.version > accord.version
          )
          AND (\(filter.name) IS NULL OR strpos(lower(accord_name), lower(\(filter.name))) > 0)
          AND (\(filter.terms)::jsonb IS NULL OR accord_binding_id IN (
              SELECT custody.accords_containing(\(tenant), \(filter.terms), \(Self.searchLimit)::integer)
          ))
        ORDER BY accord_name, accord_binding_id
        LIMIT \(limit: page.rowLimit)
        """
    }

    /// The versions of an accord, the newest first, after the cursor.
    func versions(_ page: PageRequest, of accord: UniqueID, tenant: TenantID) throws(CustodyError) -> Query {
        let last = try page.key(as: \.number) ?? Int.max
        return """
            SELECT \(columnsOf: Accord.self), NOT EXISTS (
                       SELECT FROM custody.accord_bindings AS newer
                       WHERE newer.tenant_id = accord.tenant_id AND newer.accord_id = accord.accord_id
                         AND newer.version > accord.version
                   ) AS is_current
            FROM custody.accord_bindings AS accord
            WHERE tenant_id = \(tenant) AND accord_id = \(accord) AND version < \(last)
            ORDER BY version DESC
            LIMIT \(limit: page.rowLimit)
            """
    }

    func artifactCounts(under accords: [UniqueID], of tenant: TenantID) -> Query {
        """
        SELECT accord.accord_id, count(*) AS artifacts
        FROM custody.accord_bindings AS accord
        JOIN custody.governed_artifacts AS artifact
          ON artifact.tenant_id = accord.tenant_id AND artifact.accord_binding_id = accord.accord_binding_id
        WHERE accord.tenant_id = \(tenant) AND accord.accord_id = ANY(\(accords))
        GROUP BY accord.accord_id
        """
    }

    /// Versions in one answer.
    static let versionLimit = 10_000

    /// Keeps two decisions about an accord from each missing what the other one writes: held until the transaction
    /// ends. Versions are read, and the moment of the decision is taken, only after it.
    func lock(_ accord: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        let name = "custody.accord \(tenant) \(accord)"
        try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))")
    }

    /// All versions of an accord, the first one first. The newest is the current one.
    func versions(
        of accord: UniqueID,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Accord] {
        var versions = try db.rows(
            """
            SELECT \(columnsOf: Accord.self), false AS is_current
            FROM custody.accord_bindings AS accord
            WHERE tenant_id = \(tenant) AND accord_id = \(accord)
            ORDER BY version
            LIMIT \(Self.versionLimit)
            """,
            as: Accord.init
        )
        if !versions.isEmpty { versions[versions.count - 1].isCurrent = true }
        return versions
    }

    /// The versions that hold at `now`, of one accord or of all: of each the newest that has begun, unless that one has
    /// ended. What it took the place of does not come back when it ends.
    func effective(
        _ accord: UniqueID? = nil,
        at now: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Accord] {
        try db.rows(
            """
            SELECT \(columnsOf: Accord.self), false AS is_current
            FROM (
                SELECT DISTINCT ON (accord_id) *
                FROM custody.accord_bindings
                WHERE tenant_id = \(tenant) AND (\(accord)::uuid IS NULL OR accord_id = \(accord))
                  AND effective_from <= \(now)
                ORDER BY accord_id, version DESC
            ) AS accord
            WHERE NOT is_cancelled AND (effective_until IS NULL OR effective_until > \(now))
            ORDER BY accord_id
            LIMIT 100
            """,
            as: Accord.init
        )
    }

    /// Keeps two accords from taking the same name at once: held until the transaction ends, and taken before all other
    /// locks but that of the accord which takes it.
    func lockName(_ name: String, of tenant: TenantID, in db: isolated Connection) throws {
        let name = "custody.accord_name \(tenant) \(name)"
        try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))")
    }

    /// Whether another accord that has not ended bears `name`.
    func isTaken(
        _ name: String,
        byOtherThan accord: UniqueID?,
        at now: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Bool {
        try db.first(
            """
            SELECT EXISTS (
                SELECT FROM custody.accord_bindings
                WHERE tenant_id = \(tenant) AND accord_name = \(name) AND accord_id IS DISTINCT FROM \(accord)
                  AND NOT is_cancelled AND (effective_until IS NULL OR effective_until > \(now))
            ) AS is_taken
            """
        ) { row in try row["is_taken"] } ?? false
    }
}

extension Query.StringInterpolation {
    /// The columns of an accord but for `is_current`; a text of ours, so that they are listed once.
    fileprivate mutating func appendInterpolation(columnsOf type: Accord.Type) {
        appendLiteral(
            """
            accord.accord_binding_id, accord.accord_id, accord.version, accord.accord_cid, accord.accord_name,
                   accord.accord_terms, accord.member_dids, accord.witness_dids, accord.tier_policy,
                   accord.ceremony_classes, accord.verification_interval_sec, accord.chronicle_retention_days,
                   accord.effective_from,
                   CASE WHEN accord.is_cancelled THEN accord.effective_from ELSE accord.effective_until END
                       AS effective_until, accord.created_at
            """
        )
    }
}

extension Accord {
    init(_ row: Row) throws {
        self.init(
            id: try row["accord_id"],
            bindingID: try row["accord_binding_id"],
            version: try row["version"],
            cid: try row["accord_cid"],
            content: AccordContent(
                name: try row["accord_name"],
                terms: try row["accord_terms"],
                memberDIDs: try row["member_dids"],
                witnessDIDs: try row["witness_dids"],
                tierPolicy: try row["tier_policy"],
                ceremonyClasses: try row["ceremony_classes"],
                verificationIntervalSeconds: try row["verification_interval_sec"],
                chronicleRetentionDays: try row["chronicle_retention_days"],
                effectiveFrom: try row["effective_from"]
            ),
            effectiveUntil: try row["effective_until"],
            createdAt: try row["created_at"],
            isCurrent: try row["is_current"]
        )
    }
}

extension UniqueID {
    /// Before all others: where the first page begins.
    static let least =
        UniqueID("00000000-0000-0000-0000-000000000000") ?? UniqueID(at: Instant(microseconds: 0))
    /// After all others: where the first page of a list begins that goes backwards.
    static let greatest =
        UniqueID("ffffffff-ffff-ffff-ffff-ffffffffffff") ?? UniqueID(at: Instant(microseconds: .max))
}
