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
    /// How often accords that were amended are noticed.
    private static let replanning: Duration = .seconds(30)

    let access: Access
    let custody: Custody
    let jobs: Jobs

    func run() async throws {
        var replanned: ContinuousClock.Instant?
        while true {
            let isTime = replanned.map { ContinuousClock.now - $0 > Self.replanning } ?? true
            if isTime { replanned = .now }
            try await tick(replanning: isTime)
            try await Task.sleep(for: Self.interval)
        }
    }

    /// One tenant that fails does not keep the others waiting; its failure is thrown at the end.
    func tick(replanning: Bool = true) async throws {
        var failure: (any Error)?
        for tenant in try await access.tenants() {
            do {
                if replanning { try await custody.replanLooks(of: tenant.id) }
                try await plan(tenant.id)
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
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
    /// Of one server, beside all other jobs: slow targets keep nobody waiting but each other.
    private static let concurrency = 8
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
        JobHandler(Self.kind, concurrency: Self.concurrency) { run in
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
