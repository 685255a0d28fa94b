import Access
import Chronicle
import Evidence
import Postgres

/// What stands between a provider and a tenant moved: told in each of both, by an entry of its own.
struct TenantDelegationMoved: ChronicleEvent {
    var delegation: TenantDelegation

    var type: ChronicleEventType {
        switch delegation.state {
        case .offered: .tenantDelegationOffered
        case .active: .tenantDelegationAccepted
        case .ended: .tenantDelegationEnded
        }
    }

    var subject: String { "tenant-delegation/\(delegation.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject { told }

    var told: JSONObject {
        var data: JSONObject = [
            "delegation_id": .string(delegation.id.text), "side": .string(delegation.side.rawValue),
            "tenant_name": .string(delegation.tenantName),
            "other_tenant_id": .string(delegation.other.id.description),
            "other_tenant_name": .string(delegation.other.name),
            "rights": .array(delegation.rightNames.map(JSON.string)),
            "offered_by": .string(delegation.offeredBy), "offered_at": .string(delegation.offeredAt.rfc3339),
            "accepted_by": .optional(delegation.acceptedBy),
            "accepted_at": .optional(delegation.acceptedAt?.rfc3339),
            "told_state": .optional(delegation.toldState?.rawValue),
            "by": .string(delegation.ending?.by ?? delegation.acceptedBy ?? delegation.offeredBy),
        ]
        if let ending = delegation.ending {
            data["ended_at"] = .string(ending.at.rfc3339)
            data["ended_side"] = .string(ending.side.rawValue)
            data["reason"] = .optional(ending.reason)
        }
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try DelegationStore(tenant: tenant).write(delegation, entryID: entryID, in: db)
        guard let ending = delegation.ending, delegation.side == .provider else { return }
        // What is no longer managed is no longer compared, and no longer shown.
        try AssignmentStore(tenant: tenant).endAll(of: delegation.other.id, at: ending.at, entryID, in: db)
        try MatrixStore(tenant: tenant).endAll(of: delegation.other.id, at: ending.at, in: db)
    }
}
