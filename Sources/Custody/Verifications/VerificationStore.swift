import Chronicle
import Evidence
import Kinds
import Postgres

/// Reads and writes `custody.verification_results`.
struct VerificationStore {
    /// The latest verifications, of one artifact (on one target or on any) or of all. The limit is taken before anything is joined: at
    /// ten million rows that is the difference between a millisecond and seconds.
    func latest(
        _ page: PageRequest,
        of artifact: UniqueID?,
        on target: Target?,
        tenant: TenantID
    ) throws(CustodyError) -> Query {
        let last = try page.key(as: \.instant) ?? .latest
        guard let artifact else { return latest(page, from: last, tenant: tenant) }
        return """
            SELECT \(columnsOf: Verification.self)
            FROM (
                SELECT *
                FROM custody.verification_results
                WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact)
                  AND (\(target?.kind) IS NULL OR target_kind = \(target?.kind))
                  AND (\(target?.identifier) IS NULL OR target_identifier = \(target?.identifier))
                  AND (verified_at, verification_result_id)
                      < (\(last), \(page.after?.id ?? .greatest))
                ORDER BY verified_at DESC, verification_result_id DESC
                LIMIT \(limit: page.rowLimit)
            ) AS result
            JOIN custody.governed_artifacts AS artifact
              ON artifact.tenant_id = result.tenant_id AND artifact.governed_artifact_id = result.governed_artifact_id
            ORDER BY result.verified_at DESC, result.verification_result_id DESC
            LIMIT \(limit: page.rowLimit)
            """
    }

    private func latest(_ page: PageRequest, from last: Instant, tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Verification.self)
        FROM (
            SELECT *
            FROM custody.verification_results
            WHERE tenant_id = \(tenant)
              AND (verified_at, verification_result_id)
                  < (\(last), \(page.after?.id ?? .greatest))
            ORDER BY verified_at DESC, verification_result_id DESC
            LIMIT \(limit: page.rowLimit)
        ) AS result
        JOIN custody.governed_artifacts AS artifact
          ON artifact.tenant_id = result.tenant_id AND artifact.governed_artifact_id = result.governed_artifact_id
        ORDER BY result.verified_at DESC, result.verification_result_id DESC
        LIMIT \(limit: page.rowLimit)
        """
    }

    /// Verifications by identifier and moment, in that order.
    func those(_ ids: [UniqueID], at moments: [Instant], of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Verification.self)
        FROM unnest(\(ids), \(moments)) WITH ORDINALITY AS told (verification_result_id, verified_at, position)
        JOIN custody.verification_results AS result
          ON result.tenant_id = \(tenant) AND result.verification_result_id = told.verification_result_id
         AND result.verified_at = told.verified_at
        JOIN custody.governed_artifacts AS artifact
          ON artifact.tenant_id = result.tenant_id AND artifact.governed_artifact_id = result.governed_artifact_id
        ORDER BY told.position
        LIMIT \(limit: max(1, ids.count))
        """
    }

    /// The latest verification that saw something, on this target or any; with the version that the target shall hold, and
    /// the one that is as what was seen, by its CID or its normal form.
    func lastSeen(of artifact: UniqueID, on target: Target?, tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Verification.self), (
                   SELECT max(version.version) FROM custody.artifact_versions AS version
                   WHERE version.tenant_id = \(tenant) AND version.governed_artifact_id = \(artifact)
                     AND version.cid = deployment.desired_cid
               ) AS desired_version, (
                   SELECT max(version.version) FROM custody.artifact_versions AS version
                   LEFT JOIN custody.normal_forms AS form
                     ON form.tenant_id = version.tenant_id
                    AND form.governed_artifact_id = version.governed_artifact_id AND form.version = version.version
                    AND form.normaliser = result.evidence #>> '{normal,seen,normaliser}'
                   WHERE version.tenant_id = \(tenant) AND version.governed_artifact_id = \(artifact)
                     AND (version.cid = result.verified_cid
                          OR form.digest = result.evidence #>> '{normal,seen,digest}')
               ) AS same_version
        FROM custody.deployment_states AS deployment
        JOIN custody.verification_results AS result
          ON result.tenant_id = deployment.tenant_id
         AND result.governed_artifact_id = deployment.governed_artifact_id
         AND result.target_kind = deployment.target_kind AND result.target_identifier = deployment.target_identifier
         AND result.verified_at = deployment.last_reconciled_at AND result.verdict <> 'error'
        JOIN custody.governed_artifacts AS artifact
          ON artifact.tenant_id = result.tenant_id AND artifact.governed_artifact_id = result.governed_artifact_id
        WHERE deployment.tenant_id = \(tenant) AND deployment.governed_artifact_id = \(artifact)
          AND (\(target?.kind) IS NULL OR deployment.target_kind = \(target?.kind))
          AND (\(target?.identifier) IS NULL OR deployment.target_identifier = \(target?.identifier))
        ORDER BY deployment.last_reconciled_at DESC, result.verification_result_id DESC
        LIMIT 1
        """
    }

    /// What places shall hold: the version, with what files that are seen there need not say, and its normal form by
    /// today's rules as far as it is known.
    func standards(at places: [Place], of kinds: [KindName], tenant: TenantID) -> Query {
        """
        SELECT DISTINCT ON (deployment.deployment_state_id)
               deployment.governed_artifact_id, deployment.target_kind, deployment.target_identifier, version.cid,
               version.version, form.normaliser, form.digest, form.secret_key_id, (
                   SELECT jsonb_object_agg(name, version.content -> name) FROM unnest(\(ParseHints.members)) AS name
               ) AS content
        FROM unnest(
            \(places.map(\.artifact)), \(places.map(\.target.kind)), \(places.map(\.target.identifier)),
            \(kinds.map { ArtifactKinds.normaliser(of: $0) })
        ) AS place (governed_artifact_id, target_kind, target_identifier, normaliser)
        JOIN custody.deployment_states AS deployment
          ON deployment.tenant_id = \(tenant) AND deployment.governed_artifact_id = place.governed_artifact_id
         AND deployment.target_kind = place.target_kind AND deployment.target_identifier = place.target_identifier
        JOIN custody.artifact_versions AS version
          ON version.tenant_id = deployment.tenant_id
         AND version.governed_artifact_id = deployment.governed_artifact_id AND version.cid = deployment.desired_cid
        LEFT JOIN custody.normal_forms AS form
          ON form.tenant_id = version.tenant_id AND form.governed_artifact_id = version.governed_artifact_id
         AND form.version = version.version AND form.normaliser = place.normaliser
        ORDER BY deployment.deployment_state_id, version.version DESC
        LIMIT \(limit: max(1, places.count))
        """
    }

    /// Rows of one statement: 13 values each, and a statement takes at most 65,535.
    static let rowsAStatement = 1_000

    func insert(
        _ verifications: [Verification],
        with evidence: [KeptValue],
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let entryID = entryID.description
        let rows: [[any PostgresBindable]] = zip(verifications, evidence).map { verification, evidence in
            [
                tenant, verification.id, verification.verifiedCID, verification.target.kind,
                verification.target.identifier, verification.layer?.rawValue, verification.verdict.rawValue,
                evidence, verification.verifiedAt, verification.verifierDID,
                verification.infrastructure?.rawValue, verification.artifact.id, entryID,
            ]
        }
        var rest = rows[...]
        while !rest.isEmpty {
            try db.execute(
                """
                INSERT INTO custody.verification_results (
                    tenant_id, verification_result_id, verified_cid, target_kind, target_identifier, layer, verdict,
                    evidence, verified_at, verifier_did, verifier_infrastructure, governed_artifact_id,
                    chronicle_entry_id
                )
                VALUES \(rows: Array(rest.prefix(Self.rowsAStatement)))
                """
            )
            rest = rest.dropFirst(Self.rowsAStatement)
        }
    }
}

extension Query.StringInterpolation {
    /// The columns of a verification; a text of ours, so that they are listed once.
    fileprivate mutating func appendInterpolation(columnsOf type: Verification.Type) {
        appendLiteral(
            """
            result.verification_result_id, result.governed_artifact_id, artifact.artifact_type, artifact.artifact_name,
                   result.target_kind, result.target_identifier, result.layer, result.verdict, result.verified_cid,
                   result.evidence, result.verified_at, result.verifier_did, result.verifier_infrastructure,
                   result.chronicle_entry_id
            """
        )
    }
}

extension Instant {
    /// After everything that is recorded.
    static let latest = Instant(microseconds: 253_402_300_799_000_000)
}
