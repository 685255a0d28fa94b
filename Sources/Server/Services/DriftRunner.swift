import Drift
import Evidence
import Jobs
import Logging
import Postgres

/// The job that performs an operation run: its effects and the job's completion are one transaction.
struct DriftRunner: Sendable {
    static let kind = "drift.run"
    private static let concurrency = 2
    private static let attempts = 5

    let drift: Drift
    let news: CommitNews
    let logger: Logger

    static func job(for run: OperationRun) -> NewJob {
        NewJob(
            kind,
            ["operation_run_id": .string(run.id.text), "type": .string(run.type.rawValue)],
            uniqueKey: run.id.text,
            maxAttempts: attempts
        )
    }

    var handler: JobHandler {
        JobHandler(Self.kind, concurrency: Self.concurrency) { run in
            guard let id = (run.arguments["operation_run_id"]?.string).flatMap({ UniqueID($0) }) else {
                throw JobFailure("the job names no run", isFinal: true)
            }
            do {
                try await drift.perform(
                    id,
                    of: run.tenant,
                    RunHooks(
                        report: { run.report($0, of: $1, $2) },
                        finish: { db in try run.complete(in: db) }
                    )
                )
            } catch is CancellationError {
                throw CancellationError()
            } catch DriftError.runCancelled {
                return
            } catch DriftError.invalid(let field, let reason, let remedy) {
                try await drift.fail(id, of: run.tenant, because: "\(field) \(reason): \(remedy)")
            } catch  where run.attempt >= run.maxAttempts {
                logger.error(
                    "run failed",
                    metadata: ["tenant": "\(run.tenant)", "run": "\(id)", "cause": "\(error)"]
                )
                try await drift.fail(id, of: run.tenant, because: "the server failed \(run.attempt) times")
            }
            news.committed(for: run.tenant)
        }
    }

    /// Fills in the fidelity of findings from before it was kept.
    var backfill: JobHandler {
        let job = NewJob("drift.fidelity", priority: .idle)
        return JobHandler(PeriodicJob(job, .every(.seconds(3_600)), scope: .eachTenant)) { run in
            _ = try await drift.fillFidelity(of: run.tenant)
        }
    }
}
