import Evidence
import Postgres

/// Reads and writes `attestor.unknowns`, where no version of anything is ever lost.
struct UnknownStore {
    /// How long after the moment of its version an identifier may have been made: as long as a transaction waits.
    private static let slack: Duration = .seconds(600)

    /// Notes what is not noted yet; returns what was.
    func note(
        _ notes: [UnknownNote],
        ids: [UniqueID],
        by actor: String,
        entryID: UniqueID,
        at now: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        guard !notes.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO attestor.unknowns (
                tenant_id, unknown_id, unknown_number, sys_from, valid_from, kind, subject, detail, state, confidence,
                half_life_seconds, assessed_at, said_by, chronicle_entry_id
            )
            SELECT \(tenant), unknown_id, nextval('attestor.unknown_numbers'), \(now), valid_from, kind, subject, detail,
                   'open', confidence, half_life_seconds, \(now), \(actor), \(entryID.text)
            FROM unnest(
                \(ids), \(notes.map { $0.since ?? now }), \(notes.map(\.kind.rawValue)), \(notes.map(\.subject)),
                \(notes.map(\.detail)), \(notes.map(\.confidence)),
                \(notes.map { Int($0.kind.halfLife.components.seconds) })
            ) AS note (unknown_id, valid_from, kind, subject, detail, confidence, half_life_seconds)
            """
        )
    }

    /// Which of these stand open already, as `kind subject`; whoever asks is alone with it until the transaction ends.
    func standing(
        _ notes: [UnknownNote],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Unknown] {
        guard !notes.isEmpty else { return [] }
        try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\("attestor.unknowns \(tenant)"), 0))")
        return try db.rows(
            """
            SELECT \(columnsOf: Unknown.self)
            FROM attestor.unknowns
            WHERE tenant_id = \(tenant) AND subject = ANY (\(notes.map(\.subject))) AND sys_to = 'infinity'
              AND valid_to = 'infinity' AND state = 'open'
            ORDER BY unknown_id
            """,
            as: Unknown.init
        )
    }

    /// What is believed of it now, all of its time in the world; nobody else changes it until the transaction ends.
    func believed(_ id: UniqueID, of tenant: TenantID, in db: isolated Connection) throws -> [Unknown] {
        // A lock on its rows would be one on rows that whoever was faster has ended: those that replaced them would not be seen.
        try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\("attestor.unknown \(id)"), 0))")
        return try db.rows(
            """
            SELECT \(columnsOf: Unknown.self)
            FROM attestor.unknowns
            WHERE tenant_id = \(tenant) AND unknown_id = \(id) AND sys_to = 'infinity'
            ORDER BY valid_from
            """,
            as: Unknown.init
        )
    }

    /// From `recordedFrom` of `version` on it is believed that it holds in its span of the world. Versions that said otherwise
    /// end, and what they said of other times is written anew, all in one statement.
    func change(
        to version: Unknown,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let (moment, from, to) = (version.recordedFrom, version.validFrom, version.validTo)
        try db.execute(
            """
            WITH ended AS (
                UPDATE attestor.unknowns SET sys_to = \(moment)
                WHERE tenant_id = \(tenant) AND unknown_id = \(version.id) AND sys_to = 'infinity'
                  AND valid_from < coalesce(\(to), 'infinity'::timestamptz) AND valid_to > \(from)
                RETURNING *
            ), kept AS (
                SELECT unknown_number, valid_from, least(valid_to, \(from)) AS valid_to, kind, subject, detail, state,
                       confidence, half_life_seconds, assessed_at, resolution, said_by, chronicle_entry_id
                FROM ended WHERE valid_from < \(from)
                UNION ALL
                SELECT unknown_number, greatest(valid_from, \(to)), valid_to, kind, subject, detail, state, confidence,
                       half_life_seconds, assessed_at, resolution, said_by, chronicle_entry_id
                FROM ended WHERE valid_to > \(to)
                UNION ALL
                (SELECT unknown_number, \(from)::timestamptz, coalesce(\(to), 'infinity'::timestamptz),
                        \(version.kind.rawValue), \(version.subject), \(version.detail), \(version.state.rawValue),
                        \(version.confidence), \(Int(version.halfLife.components.seconds)), \(version.assessedAt),
                        \(version.resolution), \(version.saidBy), \(entryID.text)
                 FROM ended LIMIT 1)
            )
            INSERT INTO attestor.unknowns (
                tenant_id, unknown_id, unknown_number, sys_from, valid_from, valid_to, kind, subject, detail, state,
                confidence, half_life_seconds, assessed_at, resolution, said_by, chronicle_entry_id
            )
            SELECT \(tenant), \(version.id), unknown_number, \(moment), valid_from, valid_to, kind, subject, detail, state,
                   confidence, half_life_seconds, assessed_at, resolution, said_by, chronicle_entry_id
            FROM kept
            """
        )
    }

    // MARK: Reading

    /// The newest first: as it was in the world at one moment, by what was on the record at another.
    func page(
        _ filter: UnknownFilter,
        validAt: Instant,
        recordedAt: Instant?,
        before: UniqueID?,
        limit: Int,
        of tenant: TenantID
    ) -> Query {
        let kind = filter.kind?.rawValue
        guard let recordedAt else {
            return """
                SELECT \(columnsOf: Unknown.self)
                FROM attestor.unknowns
                WHERE tenant_id = \(tenant) AND sys_to = 'infinity' AND state = ANY (\(filter.states.map(\.rawValue)))
                  AND unknown_id < \(before ?? .greatest) AND valid_from <= \(validAt) AND valid_to > \(validAt)
                  AND (\(kind) IS NULL OR kind = \(kind))
                  AND (\(filter.subject) IS NULL OR subject = \(filter.subject))
                ORDER BY unknown_id DESC
                LIMIT \(limit: limit)
                """
        }
        // An identifier begins with the time that it was made at, which is about when it came onto the record: none that was made
        // much later was there.
        let newest = UniqueID(at: recordedAt.advanced(by: Self.slack), randomA: .max, randomB: .max)
        return """
            SELECT \(columnsOf: Unknown.self)
            FROM attestor.unknowns
            WHERE tenant_id = \(tenant) AND unknown_id < \(min(before ?? .greatest, newest))
              AND sys_from <= \(recordedAt) AND sys_to > \(recordedAt)
              AND valid_from <= \(validAt) AND valid_to > \(validAt) AND state = ANY (\(filter.states.map(\.rawValue)))
              AND (\(kind) IS NULL OR kind = \(kind)) AND (\(filter.subject) IS NULL OR subject = \(filter.subject))
            ORDER BY unknown_id DESC
            LIMIT \(limit: limit)
            """
    }

    /// Every version of one, in the order of the record.
    func versions(_ id: UniqueID, limit: Int, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Unknown.self)
        FROM attestor.unknowns
        WHERE tenant_id = \(tenant) AND unknown_id = \(id)
        ORDER BY sys_from, valid_from
        LIMIT \(limit: limit)
        """
    }

    /// Where at some moment of the record the world has a gap, or a time twice: nothing, where all is well. Looked at is each
    /// moment that something was written at.
    func faults(limit: Int, of tenant: TenantID) -> Query {
        """
        WITH moments AS (
            SELECT unknown_id, sys_from AS moment FROM attestor.unknowns WHERE tenant_id = \(tenant)
            UNION
            SELECT unknown_id, sys_to FROM attestor.unknowns WHERE tenant_id = \(tenant) AND sys_to < 'infinity'
        ), seen AS (
            SELECT moments.unknown_id, moments.moment, version.valid_from, version.valid_to,
                   lag(version.valid_to) OVER world AS ended, lead(version.valid_from) OVER world AS begins
            FROM moments
            LEFT JOIN attestor.unknowns AS version
              ON version.tenant_id = \(tenant) AND version.unknown_id = moments.unknown_id
             AND version.sys_from <= moments.moment AND version.sys_to > moments.moment
            WINDOW world AS (PARTITION BY moments.unknown_id, moments.moment ORDER BY version.valid_from)
        )
        SELECT unknown_id, moment,
               CASE WHEN valid_from IS NULL THEN 'nothing is on the record'
                    WHEN ended < valid_from THEN 'a time in the world is missing'
                    WHEN ended > valid_from THEN 'a time in the world is there twice'
                    ELSE 'the world ends' END AS fault
        FROM seen
        WHERE valid_from IS NULL OR ended <> valid_from OR begins IS NULL AND valid_to < 'infinity'
        ORDER BY unknown_id, moment
        LIMIT \(limit: limit)
        """
    }
}

extension Query.StringInterpolation {
    fileprivate mutating func appendInterpolation(columnsOf type: Unknown.Type) {
        appendLiteral(
            """
            unknown_id, kind, subject, detail, state, confidence, half_life_seconds, assessed_at, resolution, said_by,
                   valid_from, nullif(valid_to, 'infinity') AS valid_to, sys_from, nullif(sys_to, 'infinity') AS sys_to,
                   chronicle_entry_id
            """
        )
    }
}

extension Unknown {
    init(_ row: Row) throws {
        let kind: String = try row["kind"]
        let state: String = try row["state"]
        guard let kind = Kind(rawValue: kind), let state = State(rawValue: state) else {
            throw PostgresError.decoding(column: "kind", expected: "a kind", oid: 0)
        }
        let halfLife: Int = try row["half_life_seconds"]
        self.init(
            id: try row["unknown_id"],
            kind: kind,
            subject: try row["subject"],
            detail: try row["detail"],
            state: state,
            confidence: try row["confidence"],
            halfLife: .seconds(halfLife),
            assessedAt: try row["assessed_at"],
            resolution: try row["resolution"],
            saidBy: try row["said_by"],
            validFrom: try row["valid_from"],
            validTo: try row["valid_to"],
            recordedFrom: try row["sys_from"],
            recordedTo: try row["sys_to"],
            entryID: try row["chronicle_entry_id"]
        )
    }
}
