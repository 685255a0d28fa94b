import API
import Access
import Evidence
import Hummingbird
import Jobs

/// `/api/v1/jobs`: what the tenant's queue holds, cancelling, and running again what died.
struct JobRoutes: Sendable {
    let jobs: Jobs
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("jobs")
        group.get { request, context in
            let caller = try context.caller()
            try caller.require(.readJobs)
            let limit = try request.queryInteger("limit", in: 1...Jobs.pageLimit) ?? Jobs.pageLimit
            let found = try await jobs.page(
                of: caller.tenant,
                in: try request.jobState(),
                kind: request.query("kind"),
                before: try request.jobCursor(),
                limit: limit
            )
            return try Response.json(
                Wire.Page(
                    items: found.map(Wire.Job.init),
                    nextCursor: found.count == limit ? found.last?.id.text : nil
                )
            )
        }
        group.get(":ref") { _, context in
            let caller = try context.caller()
            try caller.require(.readJobs)
            let id = try context.parameters.job()
            guard let job = try await jobs.job(id, of: caller.tenant) else {
                throw JobError.unknownJob(id.text)
            }
            return try Response.json(Wire.Job(job))
        }
        for (path, change) in [(":ref/cancel", jobs.cancel), (":ref/replay", jobs.replay)] {
            group.post(RouterPath(path)) { request, context in
                let caller = try context.caller()
                try caller.require(.manageJobs)
                _ = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
                let job = try await change(try context.parameters.job(), caller.tenant)
                return try Response.json(Wire.Job(job))
            }
        }
    }
}

extension Request {
    func jobState() throws -> JobState? {
        guard let text = query("state") else { return nil }
        guard let state = JobState(rawValue: text) else {
            throw Problem.invalidValue(
                "state",
                "state can't be «\(text)»",
                remedy: "use one of \(JobState.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        return state
    }

    /// The job that the page before ended with.
    func jobCursor() throws -> UniqueID? { try cursor { UniqueID($0) } }
}

extension Parameters {
    fileprivate func job() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw JobError.unknownJob(text) }
        return id
    }
}

extension Wire.Job {
    init(_ job: Job) {
        self.init(
            jobID: job.id.text,
            kind: job.kind,
            arguments: job.arguments,
            uniqueKey: job.uniqueKey,
            priority: "\(job.priority)",
            state: job.state.rawValue,
            runAt: job.runAt,
            attempt: job.attempt,
            maxAttempts: job.maxAttempts,
            isCancelRequested: job.isCancelRequested,
            progress: job.progress.map {
                Wire.JobProgress(done: $0.done, total: $0.total, note: $0.note)
            },
            error: job.error,
            createdAt: job.createdAt,
            startedAt: job.claimedAt,
            finishedAt: job.finishedAt
        )
    }
}
