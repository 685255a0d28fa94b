package import Access
import Chronicle
package import Evidence
import Ledger
import Postgres

extension Rekor {
    /// Opens the tenant's own log to whoever reaches the server, or freezes it.
    package func moveOwnLog(for caller: Caller, toOpen isOpen: Bool) async throws -> AttestorDecision<
        OwnLogState
    > {
        try caller.require(.manageTrust)
        let now = now()
        return try await database.transaction(for: caller.tenant) { db in
            let known = try db.first(.ownLogState(of: caller.tenant, isLocked: true), as: OwnLogState.init)
            if let known, known.isOpen == isOpen { return AttestorDecision(value: known, isNew: false) }
            let state = OwnLogState(isOpen: isOpen, size: known?.size ?? 0, by: caller.actor, at: now)
            let receipt = try chronicle.record(OwnLogChanged(state: state), of: caller.tenant, in: db)
            return AttestorDecision(value: state, receipt: receipt, isNew: true)
        }
    }

    /// `nil` where the tenant never opened one.
    package func ownLog(for caller: Caller) async throws -> OwnLogState? {
        try caller.require(.read)
        return try await database.first(
            for: caller.tenant,
            .ownLogState(of: caller.tenant, isLocked: false),
            as: OwnLogState.init
        )
    }
}

/// How the tenant's own log stands.
package struct OwnLogState: Hashable, Sendable {
    package var isOpen: Bool
    package var size: Int
    package var by: String
    package var at: Instant

    init(isOpen: Bool, size: Int, by: String, at: Instant) {
        (self.isOpen, self.size, self.by, self.at) = (isOpen, size, by, at)
    }

    init(_ row: Row) throws {
        isOpen = try row["state"] as String == "open"
        size = try row["size"]
        by = try row["changed_by"]
        at = try row["changed_at"]
    }
}

extension Query {
    fileprivate static func ownLogState(of tenant: TenantID, isLocked: Bool) -> Query {
        isLocked
            ? """
            SELECT state, size, changed_by, changed_at FROM attestor.own_logs
            WHERE tenant_id = \(tenant) FOR UPDATE
            """
            : """
            SELECT state, size, changed_by, changed_at FROM attestor.own_logs
            WHERE tenant_id = \(tenant)
            """
    }
}
