import Access
import Custody
import Evidence
import Jobs
import Ledger
import Logging
import Postgres

/// Has every target looked at when its time has come: finds those that are due, tenant by tenant, and asks for a job for
/// each. A tick every second is no job of the queue, where it would be a row every second; several servers may tick.
struct TargetScheduler: Sendable {
    private static let interval: Duration = .seconds(1)
    /// How often it is asked whether accords have moved.
    private static let replanning: Duration = .seconds(30)
    /// How often every plan is compared with its accord, whatever has moved: artifacts go over to other accords.
    private static let comparing: Duration = .seconds(600)
    /// What another server committed late, or dated by a clock that is behind, is seen all the same.
    private static let margin: Duration = .seconds(60)

    let access: Access
    let custody: Custody
    let jobs: Jobs
    let clock: any WallClock

    func run() async throws {
        var replanned: ContinuousClock.Instant?
        var compared: ContinuousClock.Instant?
        while true {
            let now = ContinuousClock.now
            if compared.map({ now - $0 > Self.comparing }) ?? true {
                (compared, replanned) = (now, now)
                try await tick(.all)
            } else if replanned.map({ now - $0 > Self.replanning }) ?? true {
                let since = clock.now().advanced(by: .zero - Self.replanning - Self.margin)
                replanned = now
                try await tick(.moved(since: since))
            } else {
                try await tick(.none)
            }
            try await Task.sleep(for: Self.interval)
        }
    }

    /// Which targets are planned anew before those that are due are found.
    enum Replanning: Sendable {
        case none
        /// Those of tenants where an accord has moved.
        case moved(since: Instant)
        case all
    }

    func tick(_ replanning: Replanning = .all) async throws {
        try await access.forEachTenant { tenant in
            switch replanning {
            case .none: break
            case .moved(let since): try await custody.replanLooks(of: tenant, since: since)
            case .all: try await custody.replanLooks(of: tenant)
            }
            try await plan(tenant)
        }
    }

    private func plan(_ tenant: TenantID) async throws {
        var isFull = true
        while isFull {
            let planned = try await custody.planLooks(of: tenant) { [jobs] targets, db in
                _ = try jobs.enqueue(targets.map(TargetLooks.job), for: tenant, in: db)
            }
            if planned.asked > 0 { jobs.announce() }
            isFull = planned.isFull
        }
    }
}

/// The job that looks at one target and records what is seen.
struct TargetLooks: Sendable {
    static let kind = "target.look"
    /// Of one server, beside all other jobs. Most only wait for what is elsewhere; `LookBudget` limits what they hold.
    private static let concurrency = 64
    /// Of one tenant: slow targets keep nobody else's waiting.
    private static let tenantConcurrency = 16
    /// Completed ones; what they saw is kept elsewhere, and for long.
    private static let keptFor = Duration.seconds(3_600)
    private static let attempts = 3

    let verifier: LiveVerifier
    let news: CommitNews
    let logger: Logger

    /// Of a target there is one that is not finished.
    static func job(at target: UniqueID) -> NewJob {
        NewJob(
            kind,
            ["target_id": .string(target.text)],
            uniqueKey: target.text,
            priority: .low,
            maxAttempts: attempts
        )
    }

    var handler: JobHandler {
        JobHandler(
            Self.kind,
            concurrency: Self.concurrency,
            tenantConcurrency: Self.tenantConcurrency,
            keptFor: Self.keptFor
        ) { run in
            do {
                try await look(run)
            } catch is CancellationError {
                throw CancellationError()
            } catch  where run.attempt >= run.maxAttempts {
                // Its next time comes by itself: a dead job for each would only pile up.
                logger.error(
                    "target could not be looked at",
                    metadata: [
                        "tenant": "\(run.tenant)", "target": "\(run.arguments["target_id"]?.string ?? "")",
                        "cause": "\(error)",
                    ]
                )
            }
        }
    }

    private func look(_ run: JobRun) async throws {
        guard let id = (run.arguments["target_id"]?.string).flatMap({ UniqueID($0) }) else {
            throw JobFailure("the job names no target", isFinal: true)
        }
        let caller = Caller.server(of: run.tenant, at: id)
        if try await verifier.verify(due: id, for: caller) { news.committed(for: run.tenant) }
    }
}

extension Caller {
    /// Who looks when nobody asks: the server itself.
    fileprivate static func server(of tenant: TenantID, at target: UniqueID) -> Caller {
        Caller(
            tenant: tenant,
            tenantName: "",
            id: target,
            kind: .agent,
            name: "muniment",
            permissions: [.submitVerification]
        )
    }
}
