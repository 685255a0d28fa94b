import Postgres

/// What does the jobs of one kind.
package struct JobHandler: Sendable {
    package let kind: String
    /// How many of the kind one worker runs at a time, beside all others; `nil` where it shares the worker's room.
    package let concurrency: Int?
    /// How many of one tenant's among them, so that others get theirs; `nil` where it may have all. Only with a
    /// `concurrency` of its own.
    package let tenantConcurrency: Int?
    /// How long completed ones are kept; `nil` where as long as all others.
    package let keptFor: Duration?
    /// When it is asked for by itself; `nil` where somebody asks for each.
    package let periodic: PeriodicJob?
    let perform: @Sendable (JobRun) async throws -> Void

    /// `perform` may begin again after any of its steps: it is idempotent, or ends with `JobRun.complete(in:)`. Returning
    /// completes the job; throwing lets it be tried again, unless a `JobFailure` says otherwise. It is cancelled where
    /// the job is, where the server stops, and where another worker has taken the job.
    package init(
        _ kind: String,
        concurrency: Int? = nil,
        tenantConcurrency: Int? = nil,
        keptFor: Duration? = nil,
        perform: @escaping @Sendable (JobRun) async throws -> Void
    ) {
        precondition(concurrency != nil || tenantConcurrency == nil, "a tenant's share is of a limit")
        self.kind = kind
        self.concurrency = concurrency
        self.tenantConcurrency = tenantConcurrency
        self.keptFor = keptFor
        self.perform = perform
        periodic = nil
    }

    /// What is done again and again, as above.
    package init(
        _ periodic: PeriodicJob,
        concurrency: Int? = nil,
        perform: @escaping @Sendable (JobRun) async throws -> Void
    ) {
        kind = periodic.job.kind
        self.periodic = periodic
        self.concurrency = concurrency
        tenantConcurrency = nil
        keptFor = nil
        self.perform = perform
    }
}

/// Why an attempt failed, in words that whoever sees the job may read. Of every other error only the type is kept with
/// the job, and the log has the cause.
package struct JobFailure: Error, Hashable, Sendable {
    package var reason: String
    /// Whether trying again is of no use: the job is then dead at once.
    package var isFinal: Bool

    package init(_ reason: String, isFinal: Bool = false) {
        self.reason = reason
        self.isFinal = isFinal
    }

    private static let reasonLimit = 1_000

    /// What is kept of `error` with the job.
    static func words(for error: any Error) -> String {
        if let failure = error as? JobFailure { return failure.reason.storable(upTo: reasonLimit) }
        if let state = (error as? PostgresError)?.sqlState { return "PostgreSQL refused it: \(state)." }
        return "\(type(of: error))"
    }
}

extension String {
    /// The text without U+0000, which PostgreSQL refuses, and at most so long in its characters, which are code points.
    func storable(upTo limit: Int) -> String {
        String(UnicodeScalarView(unicodeScalars.lazy.filter { $0.value != 0 }.prefix(limit)))
    }
}
