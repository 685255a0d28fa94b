package import Evidence
import Ledger
package import Postgres

/// For how long a tenant keeps the rows of its audit; the entries that they follow from are kept for good.
package struct AuditRetention: Hashable, Sendable {
    /// At least a month, so that each has been exported whole; at most a hundred years.
    package static let days = 31...36_500

    /// `nil`: for good.
    package var days: Int?
    /// `nil` where nobody has said anything yet.
    package var updatedBy: String?
    package var updatedAt: Instant?

    package init(days: Int? = nil, updatedBy: String? = nil, updatedAt: Instant? = nil) {
        self.days = days
        self.updatedBy = updatedBy
        self.updatedAt = updatedAt
    }
}

extension AuditLog {
    package func retention(of tenant: TenantID) async throws -> AuditRetention {
        try await database.first(
            for: tenant,
            """
            SELECT retention_days, updated_by, updated_at FROM secrets.audit_retentions WHERE tenant_id = \(tenant)
            """
        ) { row in
            AuditRetention(
                days: try row["retention_days"],
                updatedBy: try row["updated_by"],
                updatedAt: try row["updated_at"]
            )
        } ?? AuditRetention()
    }

    /// Says for how long; an entry of the audit itself tells of it, in the same transaction. The same again changes nothing.
    ///
    /// - Parameters:
    ///   - days: within `AuditRetention.days`, which who asks has checked.
    ///   - actor: the person's identifier and name.
    /// - Returns: what holds now, and whether it was changed by this very call.
    package func keep(
        for days: Int?,
        of tenant: TenantID,
        by actor: (id: UniqueID, name: String)
    ) async throws -> (retention: AuditRetention, isNew: Bool) {
        let changed = try await database.transaction(for: tenant) { [entries] db in
            let before = try db.rows(
                """
                SELECT retention_days FROM secrets.audit_retentions WHERE tenant_id = \(tenant) FOR UPDATE
                """
            ) { row -> Int? in try row["retention_days"] }.first
            // Who has said nothing keeps it for good.
            guard (before ?? nil) != days else { return false }
            let now = entries.clock.now()
            try db.execute(
                """
                INSERT INTO secrets.audit_retentions (tenant_id, retention_days, updated_by, updated_at)
                VALUES (\(tenant), \(days), \(actor.name), \(now))
                ON CONFLICT (tenant_id) DO UPDATE
                SET retention_days = excluded.retention_days, updated_by = excluded.updated_by,
                    updated_at = excluded.updated_at
                """
            )
            var record = AuditRecord(
                tenant: tenant,
                type: .policyUpdated,
                actorType: .person,
                actorID: actor.id.description,
                isGranted: true,
                eventData: [
                    "change": "audit_retention", "retention_days": days.map(JSON.integer) ?? .null,
                    "retention_days_before": (before ?? nil).map(JSON.integer) ?? .null,
                    "by": .string(actor.name),
                ]
            )
            record.adminID = record.actorID
            _ = try Ledger().append(record.entry(by: entries), in: db)
            return true
        }
        if changed { mark(tenant) }
        return (try await retention(of: tenant), changed)
    }
}
