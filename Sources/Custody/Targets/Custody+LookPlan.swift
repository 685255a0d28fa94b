package import Access
package import Evidence
import Ledger
package import Postgres

extension Custody {
    /// Targets that are planned in one transaction, or a few more.
    package static let lookPlanLimit = 500

    /// Finds the targets of `tenant` whose time has come, and says when each is due next. `ask` asks for looks at them in
    /// the same transaction: neither is done without the other, so that nothing is missed and nothing is asked for twice.
    ///
    /// However long nobody has planned, each is due once. Targets that can't be looked at now (the accord does not hold,
    /// the artifact is retired, nothing is deployed there) are asked for again later.
    ///
    /// - Returns: how many were asked for, and whether there may be more.
    package func planLooks(
        of tenant: TenantID,
        _ ask: @escaping @Sendable ([UniqueID], isolated Connection) throws -> Void
    ) async throws -> (asked: Int, isFull: Bool) {
        let now = clock.now()
        // Most of the time nothing is due: one statement without a transaction says so.
        let isDue: Bool? = try await database.first(
            for: tenant,
            """
            SELECT EXISTS (
                SELECT FROM custody.target_looks WHERE tenant_id = \(tenant) AND next_due_at <= \(now)
            ) AS is_due
            """
        ) { row in try row["is_due"] }
        guard isDue == true else { return (0, false) }
        return try await decide(of: tenant) { db in
            let now = clock.now()
            let due = try TargetSchedule().due(at: now, limit: Self.lookPlanLimit, of: tenant, in: db)
            let ready = due.filter { $0.intervalSeconds != nil }.map(\.id)
            try TargetSchedule().move(
                due.map { standing in
                    guard let seconds = standing.intervalSeconds else {
                        let rhythm = LookRhythm(
                            of: standing.id,
                            intervalSeconds: LookRhythm.waitingSeconds
                        )
                        return (standing.id, rhythm.waiting(after: now), nil)
                    }
                    let rhythm = LookRhythm(of: standing.id, intervalSeconds: seconds)
                    return (standing.id, rhythm.next(after: now), seconds)
                },
                of: tenant,
                in: db
            )
            try ask(ready, db)
            return (ready.count, due.count >= Self.lookPlanLimit)
        }
    }

    /// Plans those targets anew whose interval is another than they were planned by: an accord was amended, began or ended.
    /// None is looked at later than it was to be.
    ///
    /// - Parameter earlier: when this was done last; only if an accord has moved since then is anything looked for. `nil`: it
    ///   is, whatever has happened.
    package func replanLooks(of tenant: TenantID, since earlier: Instant? = nil) async throws {
        if let earlier {
            let isMoved: Bool? = try await database.first(
                for: tenant,
                TargetSchedule().accordsMoved(since: earlier, until: clock.now(), of: tenant)
            ) { row in try row["is_moved"] }
            guard isMoved == true else { return }
        }
        while try await replan(of: tenant) >= Self.lookPlanLimit {}
    }

    private func replan(of tenant: TenantID) async throws -> Int {
        try await decide(of: tenant) { db in
            let now = clock.now()
            let found = try TargetSchedule().misplanned(
                at: now,
                limit: Self.lookPlanLimit,
                of: tenant,
                in: db
            )
            try TargetSchedule().move(
                found.map { standing in
                    guard let seconds = standing.intervalSeconds else { return (standing.id, now, nil) }
                    let next = LookRhythm(of: standing.id, intervalSeconds: seconds).next(after: now)
                    return (standing.id, min(standing.dueAt, next), seconds)
                },
                of: tenant,
                in: db
            )
            return found.count
        }
    }

    /// The target, where it is to be looked at by itself now: `nil` where it was removed or disabled meanwhile, its accord does
    /// not hold any more, its artifact is retired, or nothing is deployed there.
    package func targetToLook(for caller: Caller, _ id: UniqueID) async throws -> ObservedTarget? {
        try caller.require(.submitVerification)
        return try await database.first(
            for: caller.tenant,
            TargetStore().standing(id, at: clock.now(), of: caller.tenant),
            as: ObservedTarget.init
        )
    }
}
