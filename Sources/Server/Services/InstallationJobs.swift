import Evidence
import Jobs
import Ledger
import Logging

/// The installation's own jobs: what each does, and when.
struct InstallationJobs: Sendable {
    let jobs: Jobs
    let keeper: PartitionKeeper
    let clock: any WallClock
    let logger: Logger
    /// How long completed and cancelled jobs are kept.
    let keptFor: Duration

    var partitions: JobHandler {
        let job = NewJob("installation.partitions", priority: .urgent)
        return JobHandler(PeriodicJob(job, .every(.seconds(3_600)))) { _ in
            let made = try await keeper.ensure()
            if made > 0 { logger.info("partitions made", metadata: ["count": "\(made)"]) }
        }
    }

    var cleanUp: JobHandler {
        let job = NewJob("installation.delete-finished-jobs", priority: .idle)
        return JobHandler(PeriodicJob(job, .every(.seconds(3_600)))) { run in
            run.report(try await jobs.deleteFinished(before: clock.now().advanced(by: .zero - keptFor)))
        }
    }
}
