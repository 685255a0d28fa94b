import Evidence
import Postgres

/// Reads and writes `custody.accepted_deviations`.
struct AcceptanceStore {
    /// What somebody answers for at these places at `now`.
    func held(at places: [Place], now: Instant, tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Acceptance.self)
        FROM unnest(
            \(places.map(\.artifact)), \(places.map(\.target.kind)), \(places.map(\.target.identifier))
        ) AS place (governed_artifact_id, target_kind, target_identifier)
        JOIN custody.accepted_deviations AS accepted
          ON accepted.tenant_id = \(tenant) AND accepted.governed_artifact_id = place.governed_artifact_id
         AND accepted.target_kind = place.target_kind AND accepted.target_identifier = place.target_identifier
        JOIN custody.governed_artifacts AS artifact
          ON artifact.tenant_id = \(tenant) AND artifact.governed_artifact_id = place.governed_artifact_id
        WHERE accepted.withdrawn_at IS NULL AND accepted.expires_at > \(now)
        ORDER BY accepted.accepted_at, accepted.acceptance_id
        """
    }

    /// The newest first: of one artifact, on one target, or all; those that hold at `now`, or all.
    func page(
        _ page: PageRequest,
        of artifact: UniqueID?,
        on target: Target?,
        holdingAt now: Instant?,
        tenant: TenantID
    ) -> Query {
        """
        SELECT \(columnsOf: Acceptance.self)
        FROM custody.accepted_deviations AS accepted
        JOIN custody.governed_artifacts AS artifact
          ON artifact.tenant_id = accepted.tenant_id AND artifact.governed_artifact_id = accepted.governed_artifact_id
        WHERE accepted.tenant_id = \(tenant)
          AND (\(artifact) IS NULL OR accepted.governed_artifact_id = \(artifact))
          AND (\(target?.kind) IS NULL OR accepted.target_kind = \(target?.kind))
          AND (\(target?.identifier) IS NULL OR accepted.target_identifier = \(target?.identifier))
          AND (\(now) IS NULL OR accepted.withdrawn_at IS NULL AND accepted.expires_at > \(now))
          AND accepted.acceptance_id < \(page.after?.id ?? .greatest)
        ORDER BY accepted.acceptance_id DESC
        LIMIT \(limit: page.rowLimit)
        """
    }

    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Acceptance.self)
        FROM custody.accepted_deviations AS accepted
        JOIN custody.governed_artifacts AS artifact
          ON artifact.tenant_id = accepted.tenant_id AND artifact.governed_artifact_id = accepted.governed_artifact_id
        WHERE accepted.tenant_id = \(tenant) AND accepted.acceptance_id = \(id)
        """
    }

    func insert(
        _ accepted: Acceptance,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO custody.accepted_deviations (
                tenant_id, acceptance_id, governed_artifact_id, target_kind, target_identifier, cid, form, reason, owner,
                accepted_by, accepted_at, expires_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(accepted.id), \(accepted.artifact.id), \(accepted.target.kind),
                \(accepted.target.identifier), \(accepted.cid), \(accepted.form?.text), \(accepted.reason),
                \(accepted.owner), \(accepted.acceptedBy), \(accepted.acceptedAt), \(accepted.expiresAt), \(entryID)
            )
            """
        )
    }

    func withdraw(
        _ id: UniqueID,
        at moment: Instant,
        by actor: String,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            UPDATE custody.accepted_deviations SET withdrawn_at = \(moment), withdrawn_by = \(actor)
            WHERE tenant_id = \(tenant) AND acceptance_id = \(id) AND withdrawn_at IS NULL
            """
        )
    }
}

extension Query.StringInterpolation {
    /// The columns of an acceptance; a text of ours, so that they are listed once.
    fileprivate mutating func appendInterpolation(columnsOf type: Acceptance.Type) {
        appendLiteral(
            """
            accepted.acceptance_id, accepted.governed_artifact_id, artifact.artifact_type, artifact.artifact_name,
                   accepted.target_kind, accepted.target_identifier, accepted.cid, accepted.form, accepted.reason,
                   accepted.owner, accepted.accepted_by, accepted.accepted_at, accepted.expires_at,
                   accepted.withdrawn_at, accepted.withdrawn_by, accepted.chronicle_entry_id
            """
        )
    }
}

extension Acceptance {
    init(_ row: Row) throws {
        self.init(
            id: try row["acceptance_id"],
            artifact: try ArtifactReference(row),
            target: Target(kind: try row["target_kind"], identifier: try row["target_identifier"]),
            cid: try row["cid"],
            form: (try row["form"] as String?).flatMap { FormDigest($0) },
            reason: try row["reason"],
            owner: try row["owner"],
            acceptedBy: try row["accepted_by"],
            acceptedAt: try row["accepted_at"],
            expiresAt: try row["expires_at"],
            withdrawnAt: try row["withdrawn_at"],
            withdrawnBy: try row["withdrawn_by"],
            entryID: try row["chronicle_entry_id"]
        )
    }

    var place: Place { Place(artifact: artifact.id, target: target) }
}
