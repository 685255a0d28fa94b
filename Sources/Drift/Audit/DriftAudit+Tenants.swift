import Access
import Evidence
import Kinds
import Postgres

/// What stands between tenants, and who is told.
extension DriftAudit {
    static func delegations(of tenant: TenantID, _ told: ToldDrift, in db: isolated Connection)
        throws(Difference) -> Int
    {
        let delegations = try Difference.asking {
            try db.rows(DelegationStore(tenant: tenant).every, as: TenantDelegation.init)
        }
        for delegation in delegations
        where told.delegations[delegation.id] != ToldDrift.digest(of: delegation) {
            throw Difference(
                sentence:
                    "the delegation \(delegation.id) with \(delegation.other.name) is not what the chronicle tells of it"
            )
        }
        guard delegations.count == told.delegations.count else {
            throw Difference(
                sentence:
                    "the chronicle tells of \(told.delegations.count) delegations, \(delegations.count) stand"
            )
        }
        return delegations.count + (try assignments(of: tenant, told, in: db))
    }

    private static func assignments(of tenant: TenantID, _ told: ToldDrift, in db: isolated Connection)
        throws(Difference) -> Int
    {
        let assignments = try Difference.asking {
            try db.rows(AssignmentStore(tenant: tenant).every, as: BaselineAssignment.init)
        }
        for assignment in assignments {
            let key = ToldDrift.AssignmentKey(
                baseline: assignment.baselineID,
                managed: assignment.managed.id.description
            )
            let stands = ToldDrift.assignment(assignment.told, by: assignment.assignedBy)
            guard told.assignments[key] == stands else {
                throw Difference(
                    sentence:
                        "that \(assignment.managed.name) is compared with the baseline \(assignment.baselineID) "
                        + "is not what the chronicle tells of it"
                )
            }
        }
        guard assignments.count == told.assignments.count else {
            throw Difference(
                sentence:
                    "the chronicle tells of \(told.assignments.count) assignments, \(assignments.count) stand"
            )
        }
        return assignments.count
    }

    static func notifications(
        of tenant: TenantID,
        _ told: ToldDrift,
        _ seal: SecretSeal,
        in db: isolated Connection
    ) throws(Difference) -> Int {
        let routes = try Difference.asking {
            try db.rows(NotificationStore(tenant: tenant).every, as: NotificationRoute.init)
        }
        for route in routes {
            let stands = ToldDrift.route(route, seal)
            var told = told.routes[route.id]
            if seal == .withheld { told?.pseudonym = nil }
            guard told != stands else { continue }
            throw Difference(
                sentence: "who the notification \(route.name) tells is not what the chronicle tells of it"
            )
        }
        guard routes.count == told.routes.count else {
            throw Difference(
                sentence: "the chronicle tells of \(told.routes.count) notifications, \(routes.count) stand"
            )
        }
        return routes.count
    }
}
