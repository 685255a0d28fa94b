import Evidence
import Postgres

/// Reads `custody.delegations`.
struct DelegationStore {
    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Delegation.self)
        FROM custody.delegations
        WHERE tenant_id = \(tenant) AND delegation_id = \(id)
        """
    }

    func locked(_ id: UniqueID, of tenant: TenantID, in db: isolated Connection) throws -> Delegation? {
        try db.first(
            """
            SELECT \(columnsOf: Delegation.self)
            FROM custody.delegations
            WHERE tenant_id = \(tenant) AND delegation_id = \(id)
            FOR UPDATE
            """,
            as: Delegation.init
        )
    }

    /// The delegation that was made of this statement.
    func known(
        _ payload: [UInt8],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> UniqueID? {
        try db.first(
            """
            SELECT delegation_id FROM custody.delegations
            WHERE tenant_id = \(tenant) AND payload_digest = \(Digest.sha256(of: payload).hex)
            """
        ) { row in try row["delegation_id"] }
    }

    /// The newest first.
    func page(
        _ page: PageRequest,
        of did: String?,
        activeAt now: Instant?,
        tenant: TenantID
    ) -> Query {
        """
        SELECT \(columnsOf: Delegation.self)
        FROM custody.delegations
        WHERE tenant_id = \(tenant) AND delegation_id < \(page.after?.id ?? .greatest)
          AND (\(did) IS NULL OR delegator_did = \(did) OR delegate_did = \(did))
          AND (\(now)::timestamptz IS NULL
               OR (revoked_at IS NULL AND valid_from <= \(now) AND valid_until > \(now)))
        ORDER BY delegation_id DESC
        LIMIT \(limit: page.rowLimit)
        """
    }

    /// Votes that count at a ceremony now: given by those who are eligible, the earliest given first.
    func mandates(
        at ceremony: Ceremony,
        under accord: UniqueID,
        at now: Instant,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [CeremonyProgress.Mandate] {
        try db.rows(
            """
            SELECT delegation_id, delegator_did, delegate_did
            FROM custody.delegations
            WHERE tenant_id = \(tenant) AND delegator_did = ANY(\(ceremony.eligibleDIDs))
              AND (accord_id IS NULL OR accord_id = \(accord)) AND (tier IS NULL OR tier = \(ceremony.tier))
              AND revoked_at IS NULL AND valid_from <= \(now) AND valid_until > \(now)
            ORDER BY recorded_at, delegation_id
            LIMIT 1000
            """
        ) { row in
            CeremonyProgress.Mandate(
                delegator: try row["delegator_did"],
                delegate: try row["delegate_did"],
                delegationID: try row["delegation_id"]
            )
        }
    }
}

extension Query.StringInterpolation {
    fileprivate mutating func appendInterpolation(columnsOf type: Delegation.Type) {
        appendLiteral(
            """
            delegation_id, delegator_did, delegate_did, accord_id, tier, valid_from, valid_until, payload_type, payload,
                   key_id, signature, recorded_by, recorded_at, revoked_at, revoked_by, revocation_reason
            """
        )
    }
}

extension Delegation {
    init(_ row: Row) throws {
        self.init(
            id: try row["delegation_id"],
            delegatorDID: try row["delegator_did"],
            delegateDID: try row["delegate_did"],
            accordID: try row["accord_id"],
            tier: try row["tier"],
            validFrom: try row["valid_from"],
            validUntil: try row["valid_until"],
            payloadType: try row["payload_type"],
            payload: try row["payload"],
            keyID: try row["key_id"],
            signature: try row["signature"],
            recordedBy: try row["recorded_by"],
            recordedAt: try row["recorded_at"],
            revokedAt: try row["revoked_at"],
            revokedBy: try row["revoked_by"],
            revocationReason: try row["revocation_reason"]
        )
    }
}
