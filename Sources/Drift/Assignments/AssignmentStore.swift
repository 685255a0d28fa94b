import Access
import Evidence
import Postgres

/// Reads and writes `drift.baseline_tenant_assignments`, in the tenant of the baselines.
struct AssignmentStore {
    let tenant: TenantID

    /// Of a baseline, by the tenants' names, after one.
    func page(of baseline: UniqueID, after name: String?, limit: Int) -> Query {
        """
        SELECT \(columnsOf: BaselineAssignment.self)
        WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND ended_at IS NULL
          AND managed_tenant_name > \(name ?? "")
        ORDER BY managed_tenant_name
        LIMIT \(limit: limit)
        """
    }

    /// Also those that have ended.
    var every: Query {
        """
        SELECT \(columnsOf: BaselineAssignment.self)
        WHERE tenant_id = \(tenant)
        ORDER BY baseline_profile_id, managed_tenant_id
        """
    }

    /// That stands.
    func one(_ baseline: UniqueID, _ managed: TenantID) -> Query {
        """
        SELECT \(columnsOf: BaselineAssignment.self)
        WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND managed_tenant_id = \(managed)
          AND ended_at IS NULL
        """
    }

    /// Whether it stands or has ended.
    func latest(_ baseline: UniqueID, _ managed: TenantID) -> Query {
        """
        SELECT \(columnsOf: BaselineAssignment.self)
        WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND managed_tenant_id = \(managed)
        """
    }

    func standing(_ baseline: UniqueID, _ managed: [TenantID], in db: isolated Connection) throws
        -> [BaselineAssignment]
    {
        try db.rows(
            """
            SELECT \(columnsOf: BaselineAssignment.self)
            WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND managed_tenant_id = ANY(\(managed))
              AND ended_at IS NULL
            ORDER BY managed_tenant_id
            FOR UPDATE
            """,
            as: BaselineAssignment.init
        )
    }

    func isAnyDue(at now: Instant) -> Query {
        """
        SELECT true AS is_due
        FROM drift.baseline_tenant_assignments
        WHERE tenant_id = \(tenant) AND ended_at IS NULL AND interval_sec IS NOT NULL AND next_due_at <= \(now)
        LIMIT 1
        """
    }

    /// Of what is due by itself, the longest overdue first; nobody else takes them meanwhile.
    func due(at now: Instant, limit: Int, in db: isolated Connection) throws -> [BaselineAssignment] {
        try db.rows(
            """
            SELECT \(columnsOf: BaselineAssignment.self)
            WHERE tenant_id = \(tenant) AND ended_at IS NULL AND interval_sec IS NOT NULL AND next_due_at <= \(now)
            ORDER BY next_due_at
            LIMIT \(limit: limit)
            FOR UPDATE SKIP LOCKED
            """,
            as: BaselineAssignment.init
        )
    }

    /// Their next times: one interval on, each from its own place, and never in the past.
    func moveOn(_ due: [BaselineAssignment], at now: Instant, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE drift.baseline_tenant_assignments AS known
            SET next_due_at = greatest(
                next_due_at + interval_sec * interval '1 second',
                \(now) + (0.5 + random() / 2) * interval_sec * interval '1 second'
            )
            FROM unnest(\(due.map(\.baselineID))::uuid[], \(due.map(\.managed.id))::uuid[]) AS due (baseline, managed)
            WHERE known.tenant_id = \(tenant) AND known.baseline_profile_id = due.baseline
              AND known.managed_tenant_id = due.managed
            """
        )
    }

    func write(_ assignments: [BaselineAssignment], entryID: UniqueID, in db: isolated Connection) throws {
        guard !assignments.isEmpty else { return }
        let rows: [[any PostgresBindable]] = assignments.map { assignment in
            [
                tenant, assignment.baselineID, assignment.managed.id, assignment.managed.name,
                assignment.overrides.json, assignment.interval, assignment.assignedBy,
                assignment.assignedAt, assignment.endedAt, assignment.firstDueAt, entryID,
            ]
        }
        try db.execute(
            """
            INSERT INTO drift.baseline_tenant_assignments AS known (
                tenant_id, baseline_profile_id, managed_tenant_id, managed_tenant_name, overrides, interval_sec,
                assigned_by, assigned_at, ended_at, next_due_at, chronicle_entry_id
            )
            VALUES \(rows: rows)
            ON CONFLICT (tenant_id, baseline_profile_id, managed_tenant_id) DO UPDATE SET
                overrides = excluded.overrides, interval_sec = excluded.interval_sec,
                assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at, ended_at = excluded.ended_at,
                next_due_at = excluded.next_due_at, chronicle_entry_id = excluded.chronicle_entry_id
                WHERE known.tenant_id = \(tenant)
            """
        )
    }

    /// With a baseline that is retired.
    func endAll(with baseline: UniqueID, at now: Instant, _ entryID: UniqueID, in db: isolated Connection)
        throws
    {
        try db.execute(
            """
            UPDATE drift.baseline_tenant_assignments
            SET ended_at = \(now), chronicle_entry_id = \(entryID)
            WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND ended_at IS NULL
            """
        )
    }

    /// Of a tenant that is managed no longer.
    func endAll(of managed: TenantID, at now: Instant, _ entryID: UniqueID, in db: isolated Connection) throws
    {
        try db.execute(
            """
            UPDATE drift.baseline_tenant_assignments
            SET ended_at = \(now), chronicle_entry_id = \(entryID)
            WHERE tenant_id = \(tenant) AND managed_tenant_id = \(managed) AND ended_at IS NULL
            """
        )
    }
}

extension BaselineAssignment {
    /// The first comparison by itself is due within an interval, at a place of the tenant's own: not all at once.
    fileprivate var firstDueAt: Instant? {
        interval.map { interval in
            let share = Int(managed.id.id.bytes.suffix(2).reduce(0) { $0 << 8 | UInt16($1) })
            return assignedAt.advanced(by: .seconds(interval * share / 65_536))
        }
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: BaselineAssignment.Type) {
        appendLiteral(
            """
            baseline_profile_id, managed_tenant_id, managed_tenant_name, overrides, interval_sec, assigned_by,
                   assigned_at, ended_at, next_due_at
            FROM drift.baseline_tenant_assignments
            """
        )
    }
}
