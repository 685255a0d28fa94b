import Attestor
import Drift
import Postgres

extension ServerModules {
    /// Has notification routes told of what was found in logs, and of logs.
    static func tell(_ notice: LogNotice, of tenant: TenantID, in db: isolated Connection) throws {
        switch notice.event {
        case .found(let severity):
            try Drift.tell(
                watchlistHit: notice.subject,
                of: notice.name,
                notice.reason,
                severity: severity.ofNotices,
                of: tenant,
                at: notice.at,
                in: db
            )
        case .alarm:
            try Drift.tell(
                alarmOfLog: notice.subject,
                named: notice.name,
                notice.reason,
                of: tenant,
                at: notice.at,
                in: db
            )
        }
    }
}

extension WatchedIdentity.Severity {
    /// As routes tell severities apart.
    fileprivate var ofNotices: Severity {
        switch self {
        case .critical, .high: .high
        case .medium: .medium
        case .low, .info: .low
        }
    }
}
