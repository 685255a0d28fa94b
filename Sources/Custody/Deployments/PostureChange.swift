import Evidence
import Postgres

/// A place stands otherwise than was last told of it.
struct PostureChange: Sendable {
    var deploymentID: UniqueID
    var artifact: ArtifactReference
    var target: Target
    var before: ToldPosture?
    var after: ToldPosture
    var telling: ToldPosture.Telling
    var standing: Standing

    /// As an entry tells of it.
    var json: JSON {
        var object: JSONObject = [
            "artifact": artifact.json,
            "deployment_id": .string(deploymentID.description),
            "target_kind": .string(target.kind),
            "target_identifier": .string(target.identifier),
            "change": .string(telling.rawValue),
            "from": .string((before?.posture ?? .unknown).rawValue),
            "to": .string(after.posture.rawValue),
            "since": .string(after.since.description),
        ]
        object["flapping_since"] = after.flappingSince.map { .string($0.description) }
        object["dispute"] = standing.dispute?.json
        object["acceptance"] = standing.acceptance.map { acceptance in
            [
                "acceptance_id": .string(acceptance.id.description), "owner": .string(acceptance.owner),
                "expires_at": .string(acceptance.expiresAt.description),
            ]
        }
        return .object(object)
    }
}

extension Dispute {
    /// `{"nature", "since", "sides": [{"layer", "verifier_did", "verifier_infrastructure", "verdict", "seen_cid", "since"}]}`;
    /// of many sides the first.
    fileprivate var json: JSON {
        [
            "nature": .string(nature.rawValue),
            "since": .string(since.description),
            "sides": .array(
                sides.prefix(Self.toldSides).map { span in
                    [
                        "layer": .optional(span.verifier.layer?.rawValue),
                        "verifier_did": .optional(span.verifier.did),
                        "verifier_infrastructure": .optional(span.verifier.infrastructure?.rawValue),
                        "verdict": .string(span.finding.verdict.rawValue),
                        "seen_cid": .string(span.finding.cid),
                        "since": .string(span.first.at.description),
                    ]
                }
            ),
        ]
    }

    private static let toldSides = 10
}

/// Reads and writes `custody.postures`: what was last told of a place. Who writes has locked the deployment.
struct PostureStore {
    func told(at places: [Place], of tenant: TenantID) -> Query {
        """
        SELECT told.governed_artifact_id, told.target_kind, told.target_identifier, told.posture, told.since,
               told.flapping_since
        FROM unnest(
            \(places.map(\.artifact)), \(places.map(\.target.kind)), \(places.map(\.target.identifier))
        ) AS place (governed_artifact_id, target_kind, target_identifier)
        JOIN custody.postures AS told
          ON told.tenant_id = \(tenant) AND told.governed_artifact_id = place.governed_artifact_id
         AND told.target_kind = place.target_kind AND told.target_identifier = place.target_identifier
        """
    }

    /// What was told last by entries that have been erased since.
    func toldByErased(of tenant: TenantID) -> Query {
        """
        SELECT told.governed_artifact_id, told.target_kind, told.target_identifier, told.posture, told.since,
               told.flapping_since, entry.entry_id
        FROM custody.postures AS told
        JOIN ledger.entries AS entry
          ON entry.tenant_id = \(tenant) AND entry.entry_id = told.chronicle_entry_id AND entry.ledger = 'chronicle'
        WHERE told.tenant_id = \(tenant) AND entry.bytes IS NULL
        """
    }

    /// Artifacts with places that may stand otherwise than was told, without anybody having looked: a deviation is
    /// accepted no longer, a look has grown stale, something else is desired or was deployed.
    ///
    /// - Parameter last: the artifact behind which they begin.
    func due(after last: UniqueID, limit: Int, of tenant: TenantID) -> Query {
        """
        SELECT governed_artifact_id FROM (
            SELECT told.governed_artifact_id
            FROM custody.postures AS told
            JOIN custody.deployment_states AS deployment
              ON deployment.tenant_id = \(tenant) AND deployment.governed_artifact_id = told.governed_artifact_id
             AND deployment.target_kind = told.target_kind
             AND deployment.target_identifier = told.target_identifier
            WHERE told.tenant_id = \(tenant) AND (
                -- Whether verifiers still disagree, and an acceptance still covers what is seen, is asked in full.
                told.posture IN ('disputed', 'accepted') OR told.flapping_since IS NOT NULL
                OR told.posture IN ('drift', 'weakened') AND deployment.drift_status <> 'drift'
                OR told.posture = 'error' AND deployment.drift_status <> 'unknown'
            )
            UNION
            SELECT deployment.governed_artifact_id
            FROM custody.deployment_states AS deployment
            WHERE deployment.tenant_id = \(tenant) AND deployment.drift_status = 'drift' AND NOT EXISTS (
                SELECT FROM custody.postures AS told
                WHERE told.tenant_id = \(tenant) AND told.governed_artifact_id = deployment.governed_artifact_id
                  AND told.target_kind = deployment.target_kind
                  AND told.target_identifier = deployment.target_identifier
                  AND (told.posture NOT IN ('match', 'unknown', 'error') OR told.flapping_since IS NOT NULL)
            )
        ) AS due
        WHERE governed_artifact_id > \(last)
        ORDER BY governed_artifact_id
        LIMIT \(limit: limit)
        """
    }

    func write(
        _ told: [(place: Place, posture: ToldPosture)],
        from entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        guard !told.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO custody.postures AS held (
                tenant_id, governed_artifact_id, target_kind, target_identifier, posture, since, flapping_since,
                chronicle_entry_id
            )
            SELECT \(tenant), told.governed_artifact_id, told.target_kind, told.target_identifier, told.posture,
                   told.since, told.flapping_since, \(entryID)
            FROM unnest(
                \(told.map(\.place.artifact)), \(told.map(\.place.target.kind)),
                \(told.map(\.place.target.identifier)), \(told.map(\.posture.posture.rawValue)),
                \(told.map(\.posture.since)), \(told.map(\.posture.flappingSince))
            ) AS told (governed_artifact_id, target_kind, target_identifier, posture, since, flapping_since)
            ON CONFLICT (tenant_id, governed_artifact_id, target_kind, target_identifier) DO UPDATE
            SET posture = EXCLUDED.posture, since = EXCLUDED.since, flapping_since = EXCLUDED.flapping_since,
                chronicle_entry_id = EXCLUDED.chronicle_entry_id
            """
        )
    }

    /// For how long the accords of artifacts have their places looked at again, in seconds: as the newest version says
    /// that has begun.
    func intervals(of artifacts: Set<UniqueID>, at now: Instant, tenant: TenantID) -> Query {
        """
        SELECT artifact.governed_artifact_id, held.verification_interval_sec
        FROM custody.governed_artifacts AS artifact
        JOIN custody.accord_bindings AS bound
          ON bound.tenant_id = \(tenant) AND bound.accord_binding_id = artifact.accord_binding_id
        CROSS JOIN LATERAL (
            SELECT version.verification_interval_sec
            FROM custody.accord_bindings AS version
            WHERE version.tenant_id = \(tenant) AND version.accord_id = bound.accord_id
              AND NOT version.is_cancelled AND version.effective_from <= \(now)
            ORDER BY version.version DESC LIMIT 1
        ) AS held
        WHERE artifact.tenant_id = \(tenant) AND artifact.governed_artifact_id = ANY(\(Array(artifacts)))
        """
    }
}

extension ToldPosture {
    init(_ row: Row) throws {
        self.init(
            posture: try Posture(column: "posture", of: row),
            since: try row["since"],
            flappingSince: try row["flapping_since"]
        )
    }
}
