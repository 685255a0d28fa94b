import Evidence
import Postgres

// What waits to be told: `drift.notices`.

extension NotificationStore {
    /// Puts what routes asked for of the findings that an entry moved into what waits: in the transaction that moves them.
    /// What is again as it was told last was otherwise in between, unless it still waits: it is told again.
    func put(_ findings: [UniqueID], in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO drift.notices AS known
                (tenant_id, notification_route_id, subject_id, event, state, state_at, moved_at, is_pending)
            SELECT \(tenant), route.notification_route_id, moved.finding_id, moved.event, moved.status, moved.status_at,
                   moved.status_at, true
            FROM (
                SELECT finding.finding_id, finding.status, finding.status_at, finding.severity,
                       finding.baseline_profile_id, finding.subject_type,
                       CASE
                           WHEN finding.status = 'open' THEN 'opened'
                           WHEN finding.status = 'reopened' AND finding.status_reason = \(FindingBook.overReason)
                               THEN 'accepted_expired'
                           ELSE finding.status
                       END AS event
                FROM drift.findings AS finding
                WHERE finding.tenant_id = \(tenant) AND finding.finding_id = ANY(\(findings))
            ) AS moved
            JOIN drift.notification_routes AS route
              ON route.tenant_id = \(tenant) AND route.is_enabled AND route.removed_at IS NULL
             AND moved.event = ANY(route.events) AND moved.severity = ANY(route.severities)
             AND (cardinality(route.baselines) = 0 OR moved.baseline_profile_id = ANY(route.baselines))
             AND (cardinality(route.subject_types) = 0 OR moved.subject_type = ANY(route.subject_types))
            ORDER BY route.notification_route_id, moved.finding_id
            ON CONFLICT (tenant_id, notification_route_id, subject_id) DO UPDATE SET
                event = excluded.event, state = excluded.state, state_at = excluded.state_at, is_pending = true,
                moved_at = CASE WHEN known.is_pending THEN known.moved_at ELSE excluded.moved_at END,
                told_state = CASE WHEN known.is_pending OR known.told_state <> excluded.state THEN known.told_state END
                WHERE known.tenant_id = \(tenant)
                  AND (known.state <> excluded.state OR known.state_at <> excluded.state_at)
            """
        )
    }

    /// The same of a run that failed; of one that failed like the one before it nothing, until one succeeds.
    func put(failed run: OperationRun, at now: Instant, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO drift.notices
                (tenant_id, notification_route_id, subject_id, event, state, state_at, moved_at, is_pending)
            SELECT \(tenant), route.notification_route_id, \(run.id), 'run_failed', 'failed', \(now), \(now), true
            FROM drift.notification_routes AS route
            WHERE route.tenant_id = \(tenant) AND route.is_enabled AND route.removed_at IS NULL
              AND 'run_failed' = ANY(route.events)
              AND (cardinality(route.baselines) = 0 OR \(run.baselineID) = ANY(route.baselines))
              AND 'failed' IS DISTINCT FROM (
                  SELECT earlier.state FROM drift.operation_runs AS earlier
                  WHERE earlier.tenant_id = \(tenant) AND earlier.operation_run_id < \(run.id)
                    AND earlier.created_at >= route.created_at AND earlier.finished_at IS NOT NULL
                    AND earlier.state <> 'cancelled' AND earlier.run_type = \(run.type.rawValue)
                    AND earlier.baseline_profile_id IS NOT DISTINCT FROM \(run.baselineID)
                    AND earlier.provider_tenant_id IS NOT DISTINCT FROM \(run.provider?.id)
                    AND earlier.evidence_source_id IS NOT DISTINCT FROM \(run.sourceID)
                  ORDER BY earlier.operation_run_id DESC
                  LIMIT 1
              )
            ORDER BY route.notification_route_id
            ON CONFLICT (tenant_id, notification_route_id, subject_id) DO NOTHING
            """
        )
    }

    /// The same of a secret whose rotation fails, or goes on again: `failure` is then `nil`.
    func put(
        rotationOf secret: UniqueID,
        named name: String,
        failure: String?,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        let state = failure == nil ? "recovered" : "failing"
        try db.execute(
            """
            INSERT INTO drift.notices AS known
                (tenant_id, notification_route_id, subject_id, event, state, state_at, moved_at, is_pending, title, failure)
            SELECT \(tenant), route.notification_route_id, \(secret), 'rotation_failed', \(state), \(now), \(now), true,
                   \(name), \(failure)
            FROM drift.notification_routes AS route
            WHERE route.tenant_id = \(tenant) AND route.is_enabled AND route.removed_at IS NULL
              AND 'rotation_failed' = ANY(route.events)
            ORDER BY route.notification_route_id
            ON CONFLICT (tenant_id, notification_route_id, subject_id) DO UPDATE SET
                state = excluded.state, state_at = excluded.state_at, is_pending = true, title = excluded.title,
                failure = excluded.failure,
                moved_at = CASE WHEN known.is_pending THEN known.moved_at ELSE excluded.moved_at END
                WHERE known.tenant_id = \(tenant)
            """
        )
    }

    /// The same of what is told each time: an alarm, or that somebody was found.
    ///
    /// - Parameters:
    ///   - name: what it is about.
    ///   - severity: routes that ask for worse are not told; `nil` for what has none.
    func put(
        _ event: NotificationEvent,
        of subject: UniqueID,
        named name: String,
        _ reason: String,
        severity: Severity? = nil,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        let state =
            switch event {
            case .secretIDReused: "reused"
            case .watchlistHit: "found"
            default: "alarmed"
            }
        try db.execute(
            """
            INSERT INTO drift.notices AS known
                (tenant_id, notification_route_id, subject_id, event, state, state_at, moved_at, is_pending, title, failure)
            SELECT \(tenant), route.notification_route_id, \(subject), \(event.rawValue), \(state), \(now), \(now), true,
                   \(name), \(reason)
            FROM drift.notification_routes AS route
            WHERE route.tenant_id = \(tenant) AND route.is_enabled AND route.removed_at IS NULL
              AND \(event.rawValue) = ANY(route.events)
              AND (\(severity?.rawValue)::text IS NULL OR \(severity?.rawValue) = ANY(route.severities))
            ORDER BY route.notification_route_id
            ON CONFLICT (tenant_id, notification_route_id, subject_id) DO UPDATE SET
                state_at = excluded.state_at, is_pending = true, failure = excluded.failure
                WHERE known.tenant_id = \(tenant)
            """
        )
    }

    /// Routes that something is to be told to by now: what happened at once, or with the digest of the hour or day that it
    /// happened in; and messages whose next attempt is due.
    func due(at now: Instant, limit: Int) -> Query {
        """
        SELECT route.notification_route_id
        FROM drift.notification_routes AS route
        WHERE route.tenant_id = \(tenant) AND route.is_enabled AND route.removed_at IS NULL AND (
            EXISTS (
                SELECT FROM drift.notification_messages AS message
                WHERE message.tenant_id = \(tenant) AND message.notification_route_id = route.notification_route_id
                  AND message.state = 'waiting' AND message.next_attempt_at <= \(now)
            ) OR (
                NOT EXISTS (
                    SELECT FROM drift.notification_messages AS message
                    WHERE message.tenant_id = \(tenant) AND message.notification_route_id = route.notification_route_id
                      AND message.state = 'waiting'
                ) AND EXISTS (
                    SELECT FROM drift.notices AS notice
                    WHERE notice.tenant_id = \(tenant) AND notice.notification_route_id = route.notification_route_id
                      AND notice.is_pending AND (
                          route.digest_seconds = 0
                          OR floor(extract(epoch FROM notice.moved_at) / route.digest_seconds)
                             < floor(extract(epoch FROM \(now)::timestamptz) / route.digest_seconds)
                      )
                )
            )
        )
        ORDER BY route.notification_route_id
        LIMIT \(limit: limit)
        """
    }

    /// Of these nothing is kept once it is told.
    private static let toldEachTime = [
        NotificationEvent.runFailed, .secretIDReused, .watchlistHit, .logAlarm,
    ]
    .map(\.rawValue)

    /// What waits for a route, the worst and oldest first, marked as told; what is as it was told last is passed by.
    ///
    /// - Parameters:
    ///   - limit: of the items that are given; a power of two, as statements take.
    ///   - leavesRest: what is beyond them still waits, in the place of being told by its number.
    /// - Returns: the first of them, and how many are told.
    func take(_ route: UniqueID, limit: Int, leavesRest: Bool, in db: isolated Connection) throws -> (
        items: [JSON], count: Int
    ) {
        try db.execute(
            """
            UPDATE drift.notices SET is_pending = false
            WHERE tenant_id = \(tenant) AND notification_route_id = \(route) AND is_pending AND state = told_state
            """
        )
        let rows = try db.rows(
            """
            WITH chosen AS (
                SELECT notice.subject_id
                FROM drift.notices AS notice
                LEFT JOIN drift.findings AS finding
                  ON finding.tenant_id = \(tenant) AND finding.finding_id = notice.subject_id
                WHERE notice.tenant_id = \(tenant) AND notice.notification_route_id = \(route) AND notice.is_pending
                ORDER BY array_position(ARRAY['high', 'medium', 'low'], finding.severity), notice.moved_at,
                         notice.subject_id
                LIMIT CASE WHEN \(leavesRest) THEN \(limit: limit) END
            ), told AS (
                UPDATE drift.notices AS notice SET is_pending = false, told_state = notice.state
                FROM chosen
                WHERE notice.tenant_id = \(tenant) AND notice.notification_route_id = \(route)
                  AND notice.subject_id = chosen.subject_id AND NOT notice.event = ANY(\(Self.toldEachTime))
                RETURNING notice.subject_id, notice.event, notice.state, notice.state_at, notice.moved_at, notice.title,
                          notice.failure
            ), gone AS (
                DELETE FROM drift.notices AS notice
                USING chosen
                WHERE notice.tenant_id = \(tenant) AND notice.notification_route_id = \(route)
                  AND notice.subject_id = chosen.subject_id AND notice.event = ANY(\(Self.toldEachTime))
                RETURNING notice.subject_id, notice.event, notice.state, notice.state_at, notice.moved_at, notice.title,
                          notice.failure
            ), taken AS (
                SELECT subject_id, event, state, state_at, moved_at, title, failure FROM told
                UNION ALL
                SELECT subject_id, event, state, state_at, moved_at, title, failure FROM gone
            )
            SELECT taken.subject_id, taken.event, taken.state, taken.state_at, finding.title, finding.subject_type,
                   taken.title AS own_title, taken.failure AS own_failure,
                   finding.severity, finding.direction, finding.difference,
                   CASE WHEN finding.status = taken.state THEN finding.status_reason END AS status_reason,
                   finding.evidence_jsonb ->> 'change_type' AS change_type, run.run_type, run.failure,
                   count(*) OVER () AS taken_count
            FROM taken
            LEFT JOIN drift.findings AS finding
              ON finding.tenant_id = \(tenant) AND finding.finding_id = taken.subject_id
            LEFT JOIN drift.operation_runs AS run
              ON run.tenant_id = \(tenant) AND run.operation_run_id = taken.subject_id
            ORDER BY array_position(ARRAY['high', 'medium', 'low'], finding.severity), taken.moved_at, taken.subject_id
            LIMIT \(limit: limit)
            """
        ) { row in (item: try Self.item(row), count: try row["taken_count"] as Int) }
        return (rows.map(\.item), rows.first?.count ?? 0)
    }

    private static func item(_ row: Row) throws -> JSON {
        let (id, since): (UniqueID, Instant) = (try row["subject_id"], try row["state_at"])
        let runType: String? = try row["run_type"]
        var item: JSONObject = [
            "event": .string(try row["event"]), "state": .string(try row["state"]),
            "at": .string(since.rfc3339),
        ]
        func add(_ name: String, _ value: String?) { item[name] = value.map(JSON.string) }
        if let name: String = try row["own_title"] {
            switch NotificationEvent(rawValue: try row["event"]) {
            case .secretIDReused: add("approle", name)
            case .watchlistHit: add("watched", name)
            case .logAlarm: add("log", name)
            default: add("secret_path", name)
            }
            add("failure", try row["own_failure"])
            return .object(item)
        }
        item[runType == nil ? "finding_id" : "operation_run_id"] = .string(id.text)
        add("run_type", runType)
        add("failure", try row["failure"])
        add("title", try row["title"])
        add("subject_type", try row["subject_type"])
        add("severity", try row["severity"])
        add("direction", try row["direction"])
        add("change_type", try row["change_type"])
        add("reason", try row["status_reason"])
        let difference: JSON? = try row["difference"]
        add(
            "difference",
            difference?["changes"]?.array?.first?["sentence"]?.string.map { String($0.prefix(300)) }
        )
        return .object(item)
    }
}
