import Custody
import Evidence
import Jobs
import Ledger
import Postgres

/// Each night, for each tenant: erases what verifiers saw and is kept no longer.
struct TenantRetention: Sendable {
    static let kind = "tenant.retention"

    let retention: Retention
    /// One a server: they are the same for all tenants.
    let periods: TodaysPeriods

    init(retention: Retention, clock: any WallClock) {
        self.retention = retention
        periods = TodaysPeriods(retention: retention, clock: clock)
    }

    var handler: JobHandler {
        let job = NewJob(Self.kind, priority: .idle, maxAttempts: 10)
        return JobHandler(PeriodicJob(job, .daily(hour: 3), scope: .eachTenant), concurrency: 1) { run in
            let erased = try await retention.eraseExpired(
                of: run.tenant,
                in: try await periods.current()
            ) { erased in
                run.report(erased.entries, erased.sentence)
                // What is erased is committed: a server that stops goes on tomorrow, or another does now.
                try Task.checkCancellation()
            }
            run.report(erased.entries, of: erased.entries, erased.sentence)
        }
    }
}

/// The months of all tenants, looked at once for the jobs of a night. What an hour changes in them is caught up with the
/// next night.
actor TodaysPeriods {
    private static let age: Duration = .seconds(3_600)

    private let retention: Retention
    private let clock: any WallClock
    private var found: (periods: [RetentionPeriod], at: Instant)?

    init(retention: Retention, clock: any WallClock) {
        self.retention = retention
        self.clock = clock
    }

    func current() async throws -> [RetentionPeriod] {
        let now = clock.now()
        if let found, now.duration(since: found.at) < Self.age { return found.periods }
        let periods = try await retention.periods()
        found = (periods, now)
        return periods
    }
}

extension Retention.Erased {
    /// For people.
    var sentence: String {
        "\(entries) \(entries == 1 ? "entry" : "entries") with \(verifications) "
            + (verifications == 1 ? "verification" : "verifications")
    }
}
