import Access
import Drift
import Evidence
import Jobs
import Logging
import Postgres

/// What goes from one tenant to another by itself: comparisons that are due, summaries, and what one side of a delegation
/// has not heard of the other.
struct DriftAcrossTenants: Sendable {
    private static let summaryKind = "drift.summarise"
    private static let comparisonKind = "drift.compare"
    private static let interval: Duration = .seconds(5)
    private static let concurrency = 4
    /// Completed ones; what they did stands elsewhere.
    private static let keptFor = Duration.seconds(3_600)
    private static let part = 128

    let drift: Drift
    let jobs: Jobs
    let access: Access
    let news: CommitNews

    // MARK: Summaries

    /// Asks for a summary in the transaction that changes what it tells. Of a tenant and a baseline there is one that is not
    /// finished, which goes on until nothing is left to tell.
    static func asking(_ jobs: Jobs) -> Drift.SummaryRequest {
        { order, tenant, db in _ = try jobs.enqueue(job(for: order), for: tenant, in: db) }
    }

    private static func job(for order: SummaryOrder) -> NewJob {
        NewJob(
            summaryKind,
            [
                "provider_tenant_id": .string(order.provider.description),
                "baseline_profile_id": .string(order.baselineID.text),
            ],
            uniqueKey: "\(order.provider) \(order.baselineID.text)"
        )
    }

    var summariser: JobHandler {
        JobHandler(Self.summaryKind, concurrency: Self.concurrency, keptFor: Self.keptFor) { run in
            guard let provider = run.identifier("provider_tenant_id"),
                let baseline = run.identifier("baseline_profile_id")
            else { throw JobFailure("the job names no baseline", isFinal: true) }
            let order = SummaryOrder(provider: TenantID(provider), baselineID: baseline)
            try await drift.summarise(order, of: run.tenant) { db in try run.complete(in: db) }
            news.committed(for: order.provider)
        }
    }

    // MARK: Comparisons

    /// Asks for the comparisons whose time has come, tenant by tenant; several servers may tick.
    func run() async throws {
        while true {
            try await tick()
            try await Task.sleep(for: Self.interval)
        }
    }

    func tick() async throws {
        try await access.forEachTenant { tenant in
            var isFull = true
            while isFull {
                let planned = try await drift.planComparisons(of: tenant, limit: Self.part) {
                    [jobs] orders, db in
                    _ = try jobs.enqueue(orders.map(Self.job), for: tenant, in: db)
                }
                if planned > 0 { jobs.announce() }
                isFull = planned == Self.part
            }
        }
    }

    private static func job(for order: ComparisonOrder) -> NewJob {
        NewJob(
            comparisonKind,
            [
                "baseline_profile_id": .string(order.baselineID.text),
                "managed_tenant_id": .string(order.managed.description),
            ],
            uniqueKey: "\(order.baselineID.text) \(order.managed)",
            priority: .low,
            maxAttempts: 3
        )
    }

    /// Makes the run in the tenant that is compared, in a transaction of its own.
    var comparer: JobHandler {
        JobHandler(Self.comparisonKind, concurrency: Self.concurrency, keptFor: Self.keptFor) { run in
            guard let managed = run.identifier("managed_tenant_id"),
                let baseline = run.identifier("baseline_profile_id")
            else { throw JobFailure("the job names no tenant", isFinal: true) }
            let order = ComparisonOrder(baselineID: baseline, managed: TenantID(managed))
            try await drift.compare(order, of: run.tenant) { [jobs] asked, tenant, db in
                _ = try jobs.enqueue(DriftRunner.job(for: asked), for: tenant, in: db)
            }
            jobs.announce()
        }
    }

    // MARK: Mending

    /// Tells what a crash kept from being told: delegations to the other side, summaries to the owner of a baseline;
    /// and resolves what stands against baselines of others with which the tenant is compared no more.
    var sweep: JobHandler {
        let job = NewJob("drift.settle", priority: .low)
        return JobHandler(PeriodicJob(job, .every(.seconds(3_600)), scope: .eachTenant)) { run in
            try await drift.settleDelegations(of: run.tenant)
            _ = try await drift.endFindingsOfOthers(of: run.tenant)
            for order in try await drift.untoldSummaries(of: run.tenant) {
                try await jobs.enqueue(Self.job(for: order), for: run.tenant)
            }
            news.committed(for: run.tenant)
        }
    }
}

extension JobRun {
    fileprivate func identifier(_ name: String) -> UniqueID? {
        (arguments[name]?.string).flatMap { UniqueID($0) }
    }
}
