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

    private static let partitions = "installation.partitions"
    private static let cleanUp = "installation.delete-finished-jobs"

    var handlers: [JobHandler] {
        [
            JobHandler(Self.partitions) { _ in
                let made = try await keeper.ensure()
                if made > 0 { logger.info("partitions made", metadata: ["count": "\(made)"]) }
            },
            JobHandler(Self.cleanUp) { run in
                run.report(try await jobs.deleteFinished(before: clock.now().advanced(by: .zero - keptFor)))
            },
        ]
    }

    var periodic: [PeriodicJob] {
        [
            PeriodicJob(NewJob(Self.partitions, priority: .urgent), .every(.seconds(3_600))),
            PeriodicJob(NewJob(Self.cleanUp, priority: .idle), .every(.seconds(3_600))),
        ]
    }
}
