import Access
import Evidence
import Ledger
import Postgres

/// Reads and writes `drift.operation_runs`.
struct RunStore {
    let tenant: TenantID

    func one(_ id: UniqueID) -> Query {
        """
        SELECT \(columnsOf: OperationRun.self)
        WHERE tenant_id = \(tenant) AND operation_run_id = \(id)
        """
    }

    func locked(_ id: UniqueID, in db: isolated Connection) throws -> OperationRun? {
        try db.first(
            """
            SELECT \(columnsOf: OperationRun.self)
            WHERE tenant_id = \(tenant) AND operation_run_id = \(id)
            FOR UPDATE
            """,
            as: OperationRun.init
        )
    }

    /// The newest first; of a provider its own alone.
    func page(
        before last: UniqueID?,
        type: RunType?,
        baseline: UniqueID?,
        acting: Caller.Acting? = nil,
        limit: Int
    ) -> Query {
        """
        SELECT \(columnsOf: OperationRun.self)
        WHERE tenant_id = \(tenant)
          AND operation_run_id < coalesce(\(last), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
          AND run_type = coalesce(\(type?.rawValue), run_type)
          AND (\(baseline) IS NULL OR baseline_profile_id = \(baseline))
          AND (\(acting?.provider.id) IS NULL OR provider_tenant_id = \(acting?.provider.id)
               OR delegation_id = \(acting?.delegation))
        ORDER BY operation_run_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// The newest comparison of the same kind that has not ended, and is not older than a moment.
    func unfinished(like run: OperationRun, since moment: Instant) -> Query {
        """
        SELECT \(columnsOf: OperationRun.self)
        WHERE tenant_id = \(tenant) AND baseline_profile_id = \(run.baselineID)
          AND provider_tenant_id = \(run.provider?.id) AND baseline_snapshot_id = \(run.snapshotID)
          AND delegation_id IS NOT DISTINCT FROM \(run.delegationID)
          AND operation_run_id >= \(UniqueID(at: moment, randomA: 0, randomB: 0))
          AND run_type = 'compare' AND state IN ('queued', 'running')
        ORDER BY operation_run_id DESC
        LIMIT 1
        """
    }

    /// The newest comparison with a baseline that has ended; of those that could see something where asked for.
    func latest(with baseline: UniqueID, of provider: TenantID, couldSee: Bool) -> Query {
        """
        SELECT \(columnsOf: OperationRun.self)
        WHERE tenant_id = \(tenant) AND baseline_profile_id = \(baseline) AND provider_tenant_id = \(provider)
          AND run_type = 'compare' AND finished_at IS NOT NULL AND decides
          AND (NOT \(couldSee) OR state IN ('succeeded', 'partially_succeeded'))
        ORDER BY operation_run_id DESC
        LIMIT 1
        """
    }

    func unfinished(before moment: Instant, limit: Int) -> Query {
        """
        SELECT operation_run_id
        FROM drift.operation_runs
        WHERE tenant_id = \(tenant) AND finished_at IS NULL AND created_at < \(moment)
        ORDER BY operation_run_id
        LIMIT \(limit: limit)
        """
    }

    /// Whether a comparison with the same baseline that saw later has ended, and decided. Comparisons with one baseline end one after the
    /// other.
    func isOvertaken(_ run: OperationRun, in db: isolated Connection) throws -> Bool {
        _ = try db.rows(
            """
            SELECT pg_advisory_xact_lock(
                hashtextextended('drift comparison ' || \(tenant)::text || \(run.baselineID)::text, 0)
            ) IS NULL AS locked
            """
        )
        let later: Bool? = try db.first(
            """
            SELECT EXISTS (
                SELECT FROM drift.operation_runs
                WHERE tenant_id = \(tenant) AND baseline_profile_id = \(run.baselineID) AND run_type = 'compare'
                  AND provider_tenant_id = \(run.provider?.id) AND state IN ('succeeded', 'partially_succeeded')
                  AND decides AND evidence_at > \(run.evidenceAt)
            ) AS is_overtaken
            """
        ) { row in try row["is_overtaken"] }
        return later ?? false
    }

    /// What the same request asked for before; of two at the same time the second waits for the first.
    ///
    /// - Throws: `LedgerError.idempotencyKeyReused` where another one did.
    func earlier(_ key: IdempotencyKey?, in db: isolated Connection) throws -> OperationRun? {
        guard let key else { return nil }
        let name = "\(tenant) drift request \(key.text)"
        try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))")
        let found = try db.first(
            """
            SELECT request_hash, \(columnsOf: OperationRun.self)
            WHERE tenant_id = \(tenant) AND request_key = \(key.text)
            """
        ) { row in (hash: try row["request_hash"] as String, run: try OperationRun(row)) }
        guard let found else { return nil }
        guard found.hash == key.requestHash.hex else { throw LedgerError.idempotencyKeyReused(key.text) }
        var run = found.run
        run.isRepeated = true
        return run
    }

    func insert(_ run: OperationRun, key: IdempotencyKey? = nil, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO drift.operation_runs (
                tenant_id, operation_run_id, run_type, state, provider_tenant_id, baseline_profile_id,
                baseline_snapshot_id, summary_counts, context, failure, requested_by, created_at, started_at, finished_at,
                evidence_source_id, request_key, request_hash, delegation_id
            )
            VALUES (
                \(tenant), \(run.id), \(run.type.rawValue), \(run.state.rawValue), \(run.provider?.id),
                \(run.baselineID), \(run.snapshotID), \(run.counts.json), \(run.context), \(run.failure),
                \(run.requestedBy), \(run.createdAt), \(run.startedAt), \(run.finishedAt),
                \(run.sourceID), \(key?.text), \(key?.requestHash.hex), \(run.delegationID)
            )
            """
        )
    }

    func update(_ run: OperationRun, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE drift.operation_runs
            SET state = \(run.state.rawValue), baseline_snapshot_id = \(run.snapshotID),
                summary_counts = \(run.counts.json), context = \(run.context), failure = \(run.failure),
                started_at = \(run.startedAt), finished_at = \(run.finishedAt), evidence_at = \(run.evidenceAt),
                decides = \(run.decides)
            WHERE tenant_id = \(tenant) AND operation_run_id = \(run.id)
            """
        )
    }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: OperationRun.Type) {
        appendLiteral(
            """
            operation_run_id, run_type, state, provider_tenant_id, baseline_profile_id, baseline_snapshot_id,
                   summary_counts, context, failure, requested_by, created_at, started_at, finished_at,
                   evidence_at, decides, evidence_source_id, delegation_id
            FROM drift.operation_runs
            """
        )
    }
}
