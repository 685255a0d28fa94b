import Evidence
import Kinds
import Postgres

/// Reads and writes `custody.deployment_states`.
struct DeploymentStore {
    /// Deployments by identifier, the newest first; of one artifact or of all, in one status or in any.
    func page(
        _ page: PageRequest,
        artifact: UniqueID?,
        status: DriftStatus?,
        of tenant: TenantID
    ) -> Query {
        """
        SELECT \(columnsOf: Deployment.self), EXISTS (
                   SELECT FROM custody.ceremonies AS ceremony
                   WHERE ceremony.tenant_id = deployment.tenant_id
                     AND ceremony.governed_artifact_id = deployment.governed_artifact_id
                     AND ceremony.state = 'approved' AND ceremony.cid = deployment.deployed_cid
               ) AS is_approved
        FROM custody.deployment_states AS deployment
        JOIN custody.governed_artifacts AS artifact
          ON artifact.tenant_id = deployment.tenant_id
         AND artifact.governed_artifact_id = deployment.governed_artifact_id
        WHERE deployment.tenant_id = \(tenant)
          AND (\(artifact) IS NULL OR deployment.governed_artifact_id = \(artifact))
          AND (\(status?.rawValue) IS NULL OR deployment.drift_status = \(status?.rawValue))
          AND deployment.deployment_state_id < \(page.after?.id ?? .greatest)
        ORDER BY deployment.deployment_state_id DESC
        LIMIT \(limit: page.rowLimit)
        """
    }

    /// The deployment of an artifact on a target, locked.
    func locked(
        _ artifact: UniqueID,
        on target: Target,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Deployment? {
        try db.first(
            """
            SELECT \(columnsOf: Deployment.self), false AS is_approved
            FROM custody.deployment_states AS deployment
            JOIN custody.governed_artifacts AS artifact
              ON artifact.tenant_id = deployment.tenant_id
             AND artifact.governed_artifact_id = deployment.governed_artifact_id
            WHERE deployment.tenant_id = \(tenant) AND deployment.governed_artifact_id = \(artifact)
              AND deployment.target_kind = \(target.kind) AND deployment.target_identifier = \(target.identifier)
            FOR UPDATE OF deployment
            """,
            as: Deployment.init
        )
    }

    /// The deployments of an artifact that there were at a moment, on one target or on all: they are never taken away.
    func inserted(
        until moment: Instant,
        of artifact: UniqueID,
        on target: Target?,
        tenant: TenantID
    ) -> Query {
        """
        SELECT deployment.deployment_state_id, deployment.target_kind, deployment.target_identifier,
               deployment.governed_artifact_id, artifact.artifact_type, artifact.artifact_name
        FROM custody.deployment_states AS deployment
        JOIN custody.governed_artifacts AS artifact
          ON artifact.tenant_id = deployment.tenant_id
         AND artifact.governed_artifact_id = deployment.governed_artifact_id
        WHERE deployment.tenant_id = \(tenant) AND deployment.governed_artifact_id = \(artifact)
          AND deployment.inserted_at <= \(moment)
          AND (\(target?.kind) IS NULL OR deployment.target_kind = \(target?.kind))
          AND (\(target?.identifier) IS NULL OR deployment.target_identifier = \(target?.identifier))
        ORDER BY deployment.deployment_state_id
        """
    }

    /// All deployments of the artifacts, locked in the order of their identifiers.
    func locked(
        ofArtifacts artifacts: [UniqueID],
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Deployment] {
        try db.rows(
            """
            SELECT \(columnsOf: Deployment.self), false AS is_approved
            FROM custody.deployment_states AS deployment
            JOIN custody.governed_artifacts AS artifact
              ON artifact.tenant_id = deployment.tenant_id
             AND artifact.governed_artifact_id = deployment.governed_artifact_id
            WHERE deployment.tenant_id = \(tenant) AND deployment.governed_artifact_id = ANY(\(artifacts))
            ORDER BY deployment.deployment_state_id
            FOR UPDATE OF deployment
            """,
            as: Deployment.init
        )
    }

    /// What the artifact's deployments shall hold: the version that it went back to on all its targets, until something is
    /// approved after that; else its latest approved version; `nil` while none was ever approved: then they shall hold the
    /// current one.
    func desiredCID(of artifact: UniqueID, tenant: TenantID, in db: isolated Connection) throws -> String? {
        try db.first(
            """
            SELECT coalesce(head.rolled_back_cid, approved.cid) AS cid
            FROM custody.custody_heads AS head
            LEFT JOIN LATERAL (
                SELECT cid
                FROM custody.ceremonies
                WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact) AND state = 'approved'
                ORDER BY version DESC
                LIMIT 1
            ) AS approved ON true
            WHERE head.tenant_id = \(tenant) AND head.governed_artifact_id = \(artifact)
            """
        ) { row in try row["cid"] as String? } ?? nil
    }

    /// Notes to which version an artifact went back on all its targets; `nil`: something was approved since.
    func note(
        rolledBackTo cid: String?,
        _ artifact: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    )
        throws
    {
        try db.execute(
            """
            UPDATE custody.custody_heads SET rolled_back_cid = \(cid)
            WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact)
              AND rolled_back_cid IS DISTINCT FROM \(cid)
            """
        )
    }

    /// Whether the artifact ever had a version with this CID that was approved.
    func isApproved(
        _ cid: String,
        of artifact: UniqueID,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> Bool {
        try db.first(
            """
            SELECT EXISTS (
                SELECT FROM custody.ceremonies
                WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact) AND state = 'approved'
                  AND cid = \(cid)
            ) AS is_approved
            """
        ) { row in try row["is_approved"] } ?? false
    }

    /// How the artifact's deployments change when they shall hold `cid`, whose normal form is `form`.
    func desiring(
        _ cid: String,
        form: FormDigest?,
        of artifact: ArtifactReference,
        at now: Instant,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [DeploymentChange] {
        let standing = try locked(ofArtifacts: [artifact.id], tenant: tenant, in: db)
        let looks = standing.compactMap(\.latest)
        let names = looks.filter { $0.form == nil }.map(\.verifiedCID) + (looks.isEmpty ? [] : [cid])
        let known = try FormStore().all(
            of: Set(names.map { VersionName(artifact, $0) }),
            tenant: tenant,
            in: db
        )
        let desired = [form].compactMap(\.self) + (known[VersionName(artifact, cid)] ?? [])
        return standing.map { before in
            let seen = before.latest.map { look in
                look.form.map { [$0] } ?? known[VersionName(artifact, look.verifiedCID)] ?? []
            }
            // Made by other rules than what is desired, it says nothing until somebody looks again; but it is no drift.
            let compared = ComparedForms(seen ?? [], desired)
            return DeploymentChange(
                before: before,
                after: before.desiring(
                    cid,
                    form: compared?.approved ?? desired.first,
                    seen: compared?.seen ?? seen?.first,
                    at: now
                )
            )
        }
    }

    private func insert(_ deployment: Deployment, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO custody.deployment_states (
                tenant_id, deployment_state_id, target_kind, target_identifier, deployed_cid, desired_cid,
                target_config, last_deployed_at, last_reconciled_at, drift_status, governed_artifact_id, previous_cid,
                latest_verdict, latest_verified_cid, latest_verified_at, inserted_at, updated_at, deployed_desired_cid,
                previous_desired_cid, desired_form, latest_form
            )
            VALUES (
                \(tenant), \(deployment.id), \(deployment.targetKind), \(deployment.targetIdentifier),
                \(deployment.deployedCID), \(deployment.desiredCID), \(deployment.targetConfig),
                \(deployment.lastDeployedAt), \(deployment.lastReconciledAt), \(deployment.driftStatus.rawValue),
                \(deployment.artifact.id), \(deployment.previousCID), \(deployment.latest?.verdict.rawValue),
                \(deployment.latest?.verifiedCID), \(deployment.latest?.verifiedAt), \(deployment.insertedAt),
                \(deployment.since), \(deployment.deployedDesiredCID), \(deployment.previousDesiredCID),
                \(deployment.desiredForm?.text), \(deployment.latest?.form?.text)
            )
            """
        )
    }

    /// Rows of one statement: up to 16 values each, and a statement takes at most 65,535.
    static let rowsAStatement = 1_000

    /// Writes what may change of deployments that exist.
    private func update(_ deployments: [Deployment], of tenant: TenantID, in db: isolated Connection) throws {
        var rest = deployments[...]
        while !rest.isEmpty {
            try updateTogether(rest.prefix(Self.rowsAStatement), of: tenant, in: db)
            rest = rest.dropFirst(Self.rowsAStatement)
        }
    }

    private func updateTogether(
        _ deployments: ArraySlice<Deployment>,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let rows: [[any PostgresBindable]] = deployments.map { deployment in
            [
                deployment.id, deployment.deployedCID, deployment.desiredCID, deployment.targetConfig,
                deployment.lastDeployedAt, deployment.lastReconciledAt, deployment.driftStatus.rawValue,
                deployment.previousCID, deployment.latest?.verdict.rawValue, deployment.latest?.verifiedCID,
                deployment.latest?.verifiedAt, deployment.since, deployment.deployedDesiredCID,
                deployment.previousDesiredCID, deployment.desiredForm?.text, deployment.latest?.form?.text,
            ]
        }
        try db.execute(
            """
            UPDATE custody.deployment_states AS deployment
            SET deployed_cid = next.deployed_cid, desired_cid = next.desired_cid, target_config = next.target_config,
                last_deployed_at = next.last_deployed_at, last_reconciled_at = next.last_reconciled_at,
                drift_status = next.drift_status, previous_cid = next.previous_cid,
                latest_verdict = next.latest_verdict, latest_verified_cid = next.latest_verified_cid,
                latest_verified_at = next.latest_verified_at, updated_at = next.updated_at,
                deployed_desired_cid = next.deployed_desired_cid, previous_desired_cid = next.previous_desired_cid,
                desired_form = next.desired_form, latest_form = next.latest_form
            FROM (VALUES \(rows: rows)) AS next (
                deployment_state_id, deployed_cid, desired_cid, target_config, last_deployed_at, last_reconciled_at,
                drift_status, previous_cid, latest_verdict, latest_verified_cid, latest_verified_at, updated_at,
                deployed_desired_cid, previous_desired_cid, desired_form, latest_form
            )
            WHERE deployment.tenant_id = \(tenant)
              AND deployment.deployment_state_id = next.deployment_state_id
            """
        )
    }

    /// Writes deployments that are new or have changed, with the counts they move; `counters` are the tenant's further
    /// ones, which are written together with theirs.
    func write(
        _ changes: [DeploymentChange],
        counting counters: CounterChanges = CounterChanges(),
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        for change in changes where change.before == nil { try insert(change.after, of: tenant, in: db) }
        let changed = changes.filter { $0.before != nil && $0.before != $0.after }
        try update(changed.map(\.after), of: tenant, in: db)
        try moveCounts(changes, of: tenant, in: db)
        var counters = counters
        for change in changes {
            counters.move(from: change.before?.driftStatus, to: change.after.driftStatus)
        }
        try counters.write(of: tenant, in: db)
    }

    private func moveCounts(
        _ changes: [DeploymentChange],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        var additions: [UniqueID: [DriftStatus: Int]] = [:]
        for change in changes where change.before?.driftStatus != change.after.driftStatus {
            let artifact = change.after.artifact.id
            if let before = change.before {
                additions[artifact, default: [:]][before.driftStatus, default: 0] -= 1
            }
            additions[artifact, default: [:]][change.after.driftStatus, default: 0] += 1
        }
        let rows: [[any PostgresBindable]] = additions.sorted { $0.key < $1.key }.map { artifact, added in
            [artifact, added[.match] ?? 0, added[.drift] ?? 0, added[.unknown] ?? 0]
        }
        var rest = rows[...]
        while !rest.isEmpty {
            try db.execute(
                """
                UPDATE custody.deployment_counts AS count
                SET match_count = count.match_count + added.match_count,
                    drift_count = count.drift_count + added.drift_count,
                    unknown_count = count.unknown_count + added.unknown_count
                FROM (VALUES \(rows: Array(rest.prefix(Self.rowsAStatement)))) AS added (
                    governed_artifact_id, match_count, drift_count, unknown_count
                )
                WHERE count.tenant_id = \(tenant) AND count.governed_artifact_id = added.governed_artifact_id
                """
            )
            rest = rest.dropFirst(Self.rowsAStatement)
        }
    }
}

extension Query.StringInterpolation {
    /// The columns of a deployment but for `is_approved`; a text of ours, so that they are listed once.
    fileprivate mutating func appendInterpolation(columnsOf type: Deployment.Type) {
        appendLiteral(
            """
            deployment.deployment_state_id, deployment.governed_artifact_id, artifact.artifact_type,
                   artifact.artifact_name, deployment.target_kind, deployment.target_identifier,
                   deployment.target_config, deployment.desired_cid, deployment.deployed_cid,
                   deployment.deployed_desired_cid, deployment.previous_cid, deployment.previous_desired_cid,
                   deployment.latest_verdict, deployment.latest_verified_cid, deployment.latest_verified_at,
                   deployment.drift_status, deployment.last_deployed_at, deployment.last_reconciled_at,
                   deployment.updated_at, deployment.inserted_at, deployment.desired_form, deployment.latest_form
            """
        )
    }
}

extension Deployment {
    init(_ row: Row) throws {
        self.init(
            id: try row["deployment_state_id"],
            artifact: try ArtifactReference(row),
            targetKind: try row["target_kind"],
            targetIdentifier: try row["target_identifier"],
            targetConfig: try row["target_config"],
            desiredCID: try row["desired_cid"],
            desiredForm: (try row["desired_form"] as String?).flatMap { FormDigest($0) },
            deployedCID: try row["deployed_cid"],
            deployedDesiredCID: try (row["deployed_desired_cid"] as String?) ?? row["desired_cid"],
            previousCID: try row["previous_cid"],
            previousDesiredCID: try row["previous_desired_cid"],
            latest: try DriftStatus.Look(row),
            driftStatus: try DriftStatus(column: "drift_status", of: row),
            isApproved: try row["is_approved"],
            lastDeployedAt: try row["last_deployed_at"],
            lastReconciledAt: try row["last_reconciled_at"],
            since: try row["updated_at"],
            insertedAt: try row["inserted_at"]
        )
    }
}

extension DriftStatus.Look {
    fileprivate init?(_ row: Row) throws {
        guard let verdict = (try row["latest_verdict"] as String?).flatMap(Verdict.init),
            let verifiedCID = try row["latest_verified_cid"] as String?,
            let verifiedAt = try row["latest_verified_at"] as Instant?
        else { return nil }
        self.init(
            verdict: verdict,
            verifiedCID: verifiedCID,
            verifiedAt: verifiedAt,
            form: (try row["latest_form"] as String?).flatMap { FormDigest($0) }
        )
    }
}
