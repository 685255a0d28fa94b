import Drift
import Evidence
import Jobs
import Logging
import Postgres

/// The job that performs an operation run: its effects and the job's completion are one transaction.
struct DriftRunner: Sendable {
    private static let runKind = "drift.run"
    private static let concurrency = 2
    /// Looks at directories wait for hosts that may hang: nothing else waits for them.
    private static let lookKind = "drift.observe"
    private static let lookConcurrency = 4
    private static let tenantConcurrency = 1
    private static let attempts = 5

    let drift: Drift
    let looker: DirectoryLooker
    let jobs: Jobs
    let news: CommitNews
    let logger: Logger

    static func job(for run: OperationRun) -> NewJob {
        NewJob(
            kind(of: run),
            ["operation_run_id": .string(run.id.text), "type": .string(run.type.rawValue)],
            uniqueKey: run.id.text,
            maxAttempts: attempts
        )
    }

    static func kind(of run: OperationRun) -> String { run.type == .observe ? lookKind : runKind }

    var handlers: [JobHandler] {
        [
            handler(of: Self.runKind, Self.concurrency), handler(of: Self.lookKind, Self.lookConcurrency),
        ]
    }

    private func handler(of kind: String, _ concurrency: Int) -> JobHandler {
        JobHandler(kind, concurrency: concurrency, tenantConcurrency: Self.tenantConcurrency) { run in
            guard let id = (run.arguments["operation_run_id"]?.string).flatMap({ UniqueID($0) }) else {
                throw JobFailure("the job names no run", isFinal: true)
            }
            do {
                let done = try await drift.perform(
                    id,
                    of: run.tenant,
                    RunHooks(
                        report: { run.report($0, of: $1, $2) },
                        look: { [looker] source, tenant in
                            try await looker.look(at: source.settings, of: tenant) {
                                run.report($0, of: $1, $2)
                            }
                        },
                        finish: { db in try run.complete(in: db) }
                    )
                )
                if let done, done.type == .capture, let owner = done.provider { news.committed(for: owner) }
            } catch is CancellationError {
                throw CancellationError()
            } catch DriftError.runCancelled {
                return
            } catch DriftError.delegationEnded {
                try await drift.fail(id, of: run.tenant, because: "the delegation has ended")
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

    /// Has sources of evidence read whose time has come.
    var schedule: JobHandler {
        let job = NewJob("drift.sources", priority: .low)
        return JobHandler(PeriodicJob(job, .every(.seconds(300)), scope: .eachTenant)) { run in
            try await observeDue(of: run.tenant)
        }
    }

    func observeDue(of tenant: TenantID) async throws {
        let count = try await drift.requestDueObservations(of: tenant) { [jobs] run, db in
            _ = try jobs.enqueue(Self.job(for: run), for: tenant, in: db)
        }
        if count > 0 { jobs.announce() }
    }

    /// A job that is younger may still be on its way.
    private static let grace = Duration.seconds(60)

    /// Ends runs whose job has ended without them (it was cancelled, or died with its servers as often as it may), what
    /// stands against baselines that were retired, and acceptances whose time is over.
    var sweep: JobHandler {
        let job = NewJob("drift.sweep", priority: .low)
        return JobHandler(PeriodicJob(job, .every(.seconds(300)), scope: .eachTenant)) { run in
            try await sweep(run.tenant)
        }
    }

    func sweep(_ tenant: TenantID) async throws {
        let ended = try await drift.endFindingsOfRetired(of: tenant)
        let reopened = try await drift.reopenOverdue(of: tenant)
        if ended + reopened > 0 { news.committed(for: tenant) }
        let waiting = try await drift.unfinishedRuns(of: tenant, olderThan: Self.grace)
        guard !waiting.isEmpty else { return }
        var held: Set<String> = []
        for kind in [Self.runKind, Self.lookKind] {
            held.formUnion(try await jobs.unfinished(kind, keys: waiting.map(\.text), of: tenant))
        }
        for id in waiting where !held.contains(id.text) {
            try await drift.fail(id, of: tenant, because: "its job ended without it")
        }
        news.committed(for: tenant)
    }

    /// Fills in the fidelity of findings from before it was kept.
    var backfill: JobHandler {
        let job = NewJob("drift.fidelity", priority: .idle)
        return JobHandler(PeriodicJob(job, .every(.seconds(3_600)), scope: .eachTenant)) { run in
            _ = try await drift.fillFidelity(of: run.tenant)
        }
    }
}
