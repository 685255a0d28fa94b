import API
import Evidence
import Jobs
import Ledger
import Postgres

extension Administration {
    /// What to do with one of the installation's own jobs.
    package enum JobChange: Sendable {
        case cancel(String)
        case replay(String)
    }

    /// The installation's own jobs, the newest first, a line each: no tenant sees them. With a change, the job it changed.
    package func installationJobs(_ change: JobChange? = nil) async throws -> [String] {
        guard let url = try configuration.databaseURL ?? status()?.database else {
            throw Failure.notRunning(home: configuration.home)
        }
        return try await Database.with(options(url), logger: logger) { database in
            let jobs = Jobs(database: database, now: SystemClock().now)
            do {
                let shown: [Job] =
                    switch change {
                    case .cancel(let id): [try await jobs.cancel(try Self.id(id), of: .installation)]
                    case .replay(let id): [try await jobs.replay(try Self.id(id), of: .installation)]
                    case nil: try await jobs.page(of: .installation)
                    }
                return shown.map(Self.line)
            } catch let error as JobError {
                throw Failure.refused("\(error.problem.detail); \(error.problem.remedy ?? "")")
            }
        }
    }

    private static func id(_ text: String) throws -> UniqueID {
        guard let id = UniqueID(text) else { throw JobError.unknownJob(text) }
        return id
    }

    private static func line(_ job: Job) -> String {
        let moment = (job.finishedAt ?? job.claimedAt ?? job.runAt).rfc3339
        return [
            job.state.rawValue, job.kind, job.id.text, "attempt \(job.attempt) of \(job.maxAttempts)", moment,
            job.error,
        ].compactMap { $0 }.joined(separator: "   ")
    }
}
