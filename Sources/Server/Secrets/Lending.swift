import Access
import Evidence
import Ledger
import Postgres
import Secrets

/// What lends credentials, built once: a new engine is a line in `backends`, from which all else follows.
struct Lending {
    /// By the type of the mount: what makes credentials and takes them back, and what answers below its mounts.
    let backends: [String: any LendingBackend]
    let leases: Leases
    let targets: EngineTargets
    let database: DatabaseEngine
    let desk: LeaseDesk

    init(
        database: Database,
        barrier: Barrier,
        clock: any WallClock,
        quotas: Quotas,
        log: AuditLog,
        fetcher: WebFetcher
    ) {
        leases = Leases(database: database, barrier: barrier, clock: clock, quotas: quotas)
        targets = EngineTargets(database: database, barrier: barrier, clock: clock)
        let roles = EngineRoles(database: database, barrier: barrier, clock: clock)
        self.database = DatabaseEngine(
            targets: targets,
            roles: roles,
            leases: leases,
            plugins: [PostgresPlugin(), RedisPlugin()],
            clock: clock
        )
        let aws = AWSEngine(targets: targets, roles: roles, leases: leases, fetcher: fetcher, clock: clock)
        backends = ["aws": AWSBackend(engine: aws), "database": DatabaseBackend(engine: self.database)]
        var engines = backends.mapValues { $0.lender }
        // Its mounts keep more than leases: it is registered with the other engines.
        engines["pki"] = PKI(database: database, barrier: barrier, clock: clock)
        desk = LeaseDesk(leases: leases, targets: targets, engines: engines) { ended in
            // Those of one batch share a transaction of the ledger.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for lease in ended { group.addTask { try await log.record(.revocation(of: lease)) } }
                try await group.waitForAll()
            }
        }
    }
}

/// What answers below the mounts of an engine that lends.
protocol LendingBackend: SecretsBackend {
    var lender: any LeaseEngine { get }
}

extension AuditRecord {
    /// That the product has taken a lease back by itself.
    static func revocation(of lease: Lease) -> AuditRecord {
        var record = AuditRecord(
            tenant: lease.tenant,
            type: .secretLeaseRevoked,
            actorType: .system,
            isGranted: true,
            eventData: [
                "reason": .string(lease.revocationReason ?? "expired"), "target": .string(lease.target),
                "attempts": .integer(lease.attemptCount + 1), "expired_at": .string(lease.expiresAt.rfc3339),
            ]
        )
        record.secretID = lease.path
        record.leaseID = lease.name
        record.secretType = "dynamic"
        return record
    }

    /// That a target does not let leases be taken back: somebody must look.
    static func alarm(_ target: EngineTarget, overdue: Int) -> AuditRecord {
        AuditRecord(
            tenant: target.tenant,
            type: .secretLeaseRevoked,
            actorType: .system,
            isGranted: false,
            eventData: [
                "alarm": true, "target": .string(target.name),
                "failures": .integer(target.health.failureCount),
                "failing_since": .optional(target.health.failingSince?.rfc3339),
                "cause": .optional(target.health.failure), "overdue": .integer(overdue),
            ]
        )
    }
}
