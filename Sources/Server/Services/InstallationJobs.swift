import Evidence
import Jobs
import Ledger
import Logging
import Schema

/// The installation's own jobs: what each does, and when.
struct InstallationJobs: Sendable {
    let jobs: Jobs
    let partitions: Partitions
    let clock: any WallClock
    let logger: Logger
    /// How long completed and cancelled jobs are kept.
    let keptFor: Duration
    /// Completed jobs of these kinds are kept shorter.
    var keptShorter: [String: Duration] = [:]

    /// How far ahead partitions are made, so that a month never begins without one.
    private static let horizon: Duration = .seconds(60 * 60 * 24 * 100)

    var partitionsAhead: JobHandler {
        let job = NewJob("installation.partitions", priority: .urgent)
        return JobHandler(PeriodicJob(job, .every(.seconds(3_600)))) { _ in
            let now = clock.now()
            let made = try await partitions.ensure(from: now, until: now.advanced(by: Self.horizon))
            if made > 0 { logger.info("partitions made", metadata: ["count": "\(made)"]) }
        }
    }

    var cleanUp: JobHandler {
        let job = NewJob("installation.delete-finished-jobs", priority: .idle)
        return JobHandler(PeriodicJob(job, .every(.seconds(3_600)))) { run in
            var deleted = try await jobs.deleteFinished(before: clock.now().advanced(by: .zero - keptFor))
            for (kind, time) in keptShorter where time < keptFor {
                deleted += try await jobs.deleteCompleted(
                    [kind],
                    before: clock.now().advanced(by: .zero - time)
                )
            }
            run.report(deleted)
        }
    }
}
