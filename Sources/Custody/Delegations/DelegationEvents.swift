import Chronicle
import Evidence
import Postgres

/// A witness gave its vote to another key.
struct DelegationCreated: ChronicleEvent {
    var delegation: Delegation

    var type: ChronicleEventType { .delegationCreated }
    var subject: String { "delegation/\(delegation.id)" }

    func data(keeping bodies: inout KeptBodies) -> JSONObject {
        [
            "delegation_id": .string(delegation.id.description),
            "delegator_did": .string(delegation.delegatorDID),
            "delegate_did": .string(delegation.delegateDID),
            "accord_id": .optional(delegation.accordID?.description),
            "tier": .optional(delegation.tier),
            "valid_from": .string(delegation.validFrom.description),
            "valid_until": .string(delegation.validUntil.description),
            "payload_type": .string(delegation.payloadType),
            "payload": .string(Base64.encode(delegation.payload)),
            "key_id": .string(delegation.keyID),
            "signature": .string(Base64.encode(delegation.signature)),
            "at": .string(delegation.recordedAt.description),
            "by": .string(delegation.recordedBy),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO custody.delegations (
                tenant_id, delegation_id, delegator_did, delegate_did, accord_id, tier, valid_from, valid_until,
                payload_type, payload, payload_digest, key_id, signature, recorded_by, recorded_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(delegation.id), \(delegation.delegatorDID), \(delegation.delegateDID),
                \(delegation.accordID), \(delegation.tier), \(delegation.validFrom), \(delegation.validUntil),
                \(delegation.payloadType), \(delegation.payload), \(Digest.sha256(of: delegation.payload).hex),
                \(delegation.keyID), \(delegation.signature), \(delegation.recordedBy), \(delegation.recordedAt),
                \(entryID)
            )
            """
        )
    }
}

/// A vote was taken back.
struct DelegationRevoked: ChronicleEvent {
    var delegation: Delegation
    var reason: String
    var by: String

    var type: ChronicleEventType { .delegationRevoked }
    var subject: String { "delegation/\(delegation.id)" }

    func data(keeping bodies: inout KeptBodies) -> JSONObject {
        [
            "delegation_id": .string(delegation.id.description),
            "delegator_did": .string(delegation.delegatorDID),
            "delegate_did": .string(delegation.delegateDID),
            "reason": .string(reason),
            "at": .optional(delegation.revokedAt?.description),
            "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE custody.delegations
            SET revoked_at = \(delegation.revokedAt), revoked_by = \(by), revocation_reason = \(reason)
            WHERE tenant_id = \(tenant) AND delegation_id = \(delegation.id)
            """
        )
    }
}
