import Evidence
import Kinds
import Postgres

/// Reads ceremonies; their signatures come with them, as an array of JSON objects.
struct CeremonyStore {
    /// Ceremonies by identifier, the newest first, as they stand at `now`.
    func page(_ page: PageRequest, _ filter: CeremonyFilter, at now: Instant, of tenant: TenantID) -> Query {
        let state = filter.state
        return """
            SELECT \(columnsOf: Ceremony.self)
            WHERE ceremony.tenant_id = \(tenant) AND ceremony.ceremony_id < \(page.after?.id ?? .greatest)
              AND (\(filter.artifact)::uuid IS NULL OR ceremony.governed_artifact_id = \(filter.artifact))
              AND (\(filter.accord)::uuid IS NULL OR accord.accord_id = \(filter.accord))
              AND (\(filter.witness) IS NULL
                   OR ((ceremony.state = 'overdue' OR ceremony.state = 'open'
                            AND (ceremony.purpose = 'review' OR ceremony.expires_at > \(now)))
                       AND NOT \(filter.witness) = ANY(ceremony.barred_dids)
                       AND NOT EXISTS (
                           SELECT FROM custody.ceremony_substrates AS elsewhere
                           WHERE elsewhere.tenant_id = ceremony.tenant_id
                             AND elsewhere.ceremony_id = ceremony.ceremony_id
                       )
                       AND NOT \(filter.witness) = ANY(signed.witness_dids)
                       AND NOT \(filter.witness) = ANY(signed.delegates)
                       AND (\(filter.witness) = ANY(ceremony.eligible_dids)
                            OR EXISTS (
                                SELECT FROM custody.delegations AS given
                                WHERE given.tenant_id = ceremony.tenant_id AND given.delegate_did = \(filter.witness)
                                  AND given.delegator_did = ANY(ceremony.eligible_dids)
                                  AND NOT given.delegator_did = ANY(signed.witness_dids)
                                  AND (given.accord_id IS NULL OR given.accord_id = accord.accord_id)
                                  AND (given.tier IS NULL OR given.tier = ceremony.tier)
                                  AND given.revoked_at IS NULL AND given.valid_from <= \(now)
                                  AND given.valid_until > \(now)
                            ))))
              AND (\(state?.rawValue) IS NULL
                   OR (ceremony.state = \(state?.rawValue)
                       AND (ceremony.state <> 'open' OR ceremony.expires_at > \(now)))
                   OR (\(state?.rawValue) = 'expired' AND ceremony.purpose <> 'review' AND ceremony.state = 'open'
                       AND ceremony.expires_at <= \(now))
                   OR (\(state?.rawValue) = 'overdue' AND ceremony.purpose = 'review' AND ceremony.state = 'open'
                       AND ceremony.expires_at <= \(now)))
              AND (NOT \(filter.isWaiting) OR ceremony.state = 'overdue'
                   OR (ceremony.state = 'open' AND (ceremony.purpose = 'review' OR ceremony.expires_at > \(now))))
              AND (\(filter.purpose?.rawValue) IS NULL OR ceremony.purpose = \(filter.purpose?.rawValue))
            ORDER BY ceremony.ceremony_id DESC
            LIMIT \(limit: page.rowLimit)
            """
    }

    /// A ceremony by its identifier, or the latest of an artifact.
    func one(_ ceremony: UniqueID?, latestOf artifact: UniqueID?, tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Ceremony.self)
        WHERE ceremony.tenant_id = \(tenant)
          AND (ceremony.ceremony_id = \(ceremony) OR ceremony.governed_artifact_id = \(artifact))
        ORDER BY ceremony.opened_at DESC, ceremony.ceremony_id DESC
        LIMIT 1
        """
    }

    /// Which artifact a ceremony is about.
    func artifact(
        of ceremony: UniqueID,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> ArtifactReference? {
        try db.first(
            """
            SELECT ceremony.governed_artifact_id, artifact.artifact_type, artifact.artifact_name
            FROM custody.ceremonies AS ceremony
            JOIN custody.governed_artifacts AS artifact
              ON artifact.tenant_id = ceremony.tenant_id
             AND artifact.governed_artifact_id = ceremony.governed_artifact_id
            WHERE ceremony.tenant_id = \(tenant) AND ceremony.ceremony_id = \(ceremony)
            """,
            as: ArtifactReference.init
        )
    }

    /// The open ceremony of an artifact.
    func open(
        on artifact: UniqueID,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> UniqueID? {
        try db.first(
            """
            SELECT ceremony_id FROM custody.ceremonies
            WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact) AND state = 'open'
              AND purpose <> 'review'
            """
        ) { row in try row["ceremony_id"] }
    }

    /// Open ceremonies whose time is over, the oldest first.
    func due(at now: Instant, limit: Int, of tenant: TenantID) -> Query {
        """
        SELECT ceremony_id
        FROM custody.ceremonies
        WHERE tenant_id = \(tenant) AND state = 'open' AND expires_at <= \(now)
        ORDER BY expires_at, ceremony_id
        LIMIT \(limit)
        """
    }

    /// The open ceremony of an artifact, if its time is over.
    func due(at now: Instant, artifact name: String, kind: KindName, of tenant: TenantID) -> Query {
        """
        SELECT ceremony.ceremony_id
        FROM custody.ceremonies AS ceremony
        JOIN custody.governed_artifacts AS artifact
          ON artifact.tenant_id = ceremony.tenant_id
         AND artifact.governed_artifact_id = ceremony.governed_artifact_id
        WHERE ceremony.tenant_id = \(tenant) AND ceremony.state = 'open' AND ceremony.expires_at <= \(now)
          AND ceremony.purpose <> 'review' AND artifact.artifact_type = \(kind.rawValue) AND artifact.artifact_name = \(name)
        """
    }
}

/// Which ceremonies a list shows.
struct CeremonyFilter: Hashable {
    var state: CeremonyState?
    var artifact: UniqueID?
    var accord: UniqueID?
    var purpose: CeremonyPurpose?
    /// Only those that can still be signed, by whomever.
    var isWaiting = false
    /// Only those that this DID can still sign.
    var witness: String?
}

extension Query.StringInterpolation {
    /// The columns of a ceremony with its signatures, and where they stand; a text of ours, so that they are listed once.
    mutating func appendInterpolation(columnsOf type: Ceremony.Type) {
        appendLiteral(
            """
            ceremony.ceremony_id, ceremony.governed_artifact_id, artifact.artifact_type, artifact.artifact_name,
                   ceremony.version, ceremony.cid, accord.accord_name, accord.accord_cid, ceremony.ceremony_class,
                   ceremony.quorum, ceremony.eligible_dids, ceremony.payload, ceremony.payload_type, ceremony.state,
                   ceremony.opened_by, ceremony.opened_at, ceremony.expires_at, ceremony.closed_at,
                   ceremony.closing_reason, ceremony.closed_by, ceremony.superseded_by, ceremony.tier,
                   ceremony.purpose, ceremony.opening_reason, ceremony.review_within_sec, ceremony.review_of,
                   ceremony.four_eyes, ceremony.barred_dids, signed.witness_dids, signed.key_ids, signed.signatures, signed.times,
                   signed.delegates, signed.delegation_ids, (
                       SELECT substrate.substrate_name
                       FROM custody.ceremony_substrates AS decided
                       JOIN custody.substrates AS substrate
                         ON substrate.tenant_id = decided.tenant_id AND substrate.substrate_id = decided.substrate_id
                       WHERE decided.tenant_id = ceremony.tenant_id AND decided.ceremony_id = ceremony.ceremony_id
                   ) AS substrate_name
            FROM custody.ceremonies AS ceremony
            JOIN custody.governed_artifacts AS artifact
              ON artifact.tenant_id = ceremony.tenant_id
             AND artifact.governed_artifact_id = ceremony.governed_artifact_id
            JOIN custody.accord_bindings AS accord
              ON accord.tenant_id = ceremony.tenant_id AND accord.accord_binding_id = ceremony.accord_binding_id
            CROSS JOIN LATERAL (
                SELECT coalesce(array_agg(witness_did ORDER BY signed_at, witness_did COLLATE "C"), '{}') AS witness_dids,
                       coalesce(array_agg(key_id ORDER BY signed_at, witness_did COLLATE "C"), '{}') AS key_ids,
                       coalesce(array_agg(signature ORDER BY signed_at, witness_did COLLATE "C"), '{}') AS signatures,
                       coalesce(array_agg(coalesce(signer_did, '') ORDER BY signed_at, witness_did COLLATE "C"), '{}')
                           AS delegates,
                       coalesce(array_agg(coalesce(delegation_id::text, '') ORDER BY signed_at, witness_did COLLATE "C"),
                           '{}') AS delegation_ids,
                       coalesce(array_agg(signed_at ORDER BY signed_at, witness_did COLLATE "C"), '{}') AS times
                FROM custody.ceremony_signatures
                WHERE tenant_id = ceremony.tenant_id AND ceremony_id = ceremony.ceremony_id
            ) AS signed
            """
        )
    }
}

extension Ceremony {
    init(_ row: Row) throws {
        let dids: [String] = try row["witness_dids"]
        let keyIDs: [String] = try row["key_ids"]
        let signatures: [Bytes] = try row["signatures"]
        let times: [Instant] = try row["times"]
        let delegates: [String] = try row["delegates"]
        let delegationIDs: [String] = try row["delegation_ids"]
        self.init(
            id: try row["ceremony_id"],
            artifact: try ArtifactReference(row),
            version: try row["version"],
            cid: try row["cid"],
            accord: AccordReference(name: try row["accord_name"], cid: try row["accord_cid"]),
            purpose: try CeremonyPurpose(column: "purpose", of: row),
            ceremonyClass: try row["ceremony_class"],
            quorum: try row["quorum"],
            tier: try row["tier"],
            eligibleDIDs: try row["eligible_dids"],
            isFourEyes: try row["four_eyes"],
            barredDIDs: try row["barred_dids"],
            signatures: dids.indices.map { index in
                CeremonySignature(
                    witnessDID: dids[index],
                    keyID: keyIDs[index],
                    signature: signatures[index].bytes,
                    signedAt: times[index],
                    delegateDID: delegates[index].isEmpty ? nil : delegates[index],
                    delegationID: UniqueID(delegationIDs[index])
                )
            },
            state: try CeremonyState(column: "state", of: row),
            payloadType: try row["payload_type"],
            payload: try row["payload"],
            openedBy: try row["opened_by"],
            openedAt: try row["opened_at"],
            expiresAt: try row["expires_at"],
            closedAt: try row["closed_at"],
            closingReason: try row["closing_reason"],
            closedBy: try row["closed_by"],
            supersededBy: try row["superseded_by"],
            openingReason: try row["opening_reason"],
            reviewWithinSeconds: try row["review_within_sec"],
            reviewOf: try row["review_of"],
            substrate: try row["substrate_name"]
        )
    }
}

/// An element of a `bytea[]`.
private struct Bytes: PostgresDecodable {
    let bytes: [UInt8]

    init?(postgres bytes: UnsafeRawBufferPointer, oid: UInt32) {
        guard oid == PostgresType.bytea else { return nil }
        self.bytes = [UInt8](bytes)
    }
}
