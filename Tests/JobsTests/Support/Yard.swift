import Evidence
import Jobs
import Logging
import Postgres
import Synchronization
import TestSupport

/// A database with a queue, and workers that are begun, stopped and killed.
struct Yard {
    let database: TestDatabase
    let clock: YardClock
    let jobs: Jobs

    static func with(
        _ clock: YardClock = YardClock(),
        _ body: (Yard) async throws -> Void
    ) async throws {
        try await TestDatabase.with { database in
            try await database.superuser.withConnection { db in
                try db.executeScript(
                    """
                    CREATE TABLE public.effects (place bigserial, name text);
                    GRANT USAGE ON SCHEMA public TO muniment_app;
                    GRANT SELECT, INSERT ON public.effects TO muniment_app;
                    GRANT USAGE ON SEQUENCE public.effects_place_seq TO muniment_app;
                    """
                )
            }
            let jobs = Jobs(database: database.app, now: { clock.now() })
            try await body(Yard(database: database, clock: clock, jobs: jobs))
        }
    }

    /// Begins a worker with a door of its own, as another server would. `handlers` are given that door.
    func worker(
        tenants: [TenantID] = [],
        _ limits: JobWorker.Limits = limits(),
        handlers: (Database) -> [JobHandler]
    ) async throws -> YardWorker {
        let door = try await database.openApp()
        let clock = clock
        let worker = JobWorker(
            jobs: Jobs(database: door, now: { clock.now() }),
            handlers: handlers(door),
            tenants: { tenants },
            limits: limits,
            logger: Self.logger
        )
        // Ended by `stop`, or by the door that `kill` closes.
        return YardWorker(worker: worker, door: door, task: Task { try await worker.run() })
    }

    /// Impatient ones.
    static func limits(_ adjust: (inout JobWorker.Limits) -> Void = { _ in }) -> JobWorker.Limits {
        var limits = JobWorker.Limits()
        limits.pollInterval = .milliseconds(50)
        limits.lease = .seconds(2)
        adjust(&limits)
        return limits
    }

    /// What handlers have done, in order.
    func effects() async throws -> [String] {
        try await database.superuser.rows("SELECT name FROM public.effects ORDER BY place") { row in
            try row["name"]
        }
    }

    func waitFor(_ state: JobState, _ id: UniqueID, of tenant: TenantID) async throws {
        try await condition { try await jobs.job(id, of: tenant)?.state == state }
    }

    private static let logger: Logger = {
        var logger = Logger(label: "muniment.tests.jobs")
        logger.logLevel = .critical
        return logger
    }()
}

struct YardWorker {
    let worker: JobWorker
    let door: Database
    let task: Task<Void, any Error>

    /// Waits until it has looked after everything, from beginning to end, since this was called.
    func looks() async throws {
        let before = await worker.lookCount
        // One look may have begun before.
        try await condition { await worker.lookCount >= before + 2 }
    }

    /// As a server that is told to stop.
    func stop() async {
        task.cancel()
        _ = await task.result
        await door.close()
    }

    /// As a server that is killed: nothing it does reaches the database from now on.
    func kill() async {
        await door.close()
        _ = await task.result
    }
}

/// A clock that goes on with the real one, and is moved by hand.
final class YardClock: Sendable {
    private let offset = Mutex(Duration.zero)
    private let start: Instant
    private let began = ContinuousClock.now
    /// With each look it goes on by so much more.
    private let leap: Duration

    init(_ start: Instant = Instant(microseconds: 1_800_000_000_000_000), leap: Duration = .zero) {
        self.start = start
        self.leap = leap
    }

    func now() -> Instant {
        let moved = offset.withLock { offset in
            offset += leap
            return offset
        }
        return start.advanced(by: ContinuousClock.now - began + moved)
    }

    func advance(by duration: Duration) { offset.withLock { $0 += duration } }
}

/// What a handler waits for, or tells.
final class Flag: Sendable {
    private let value = Mutex(false)

    var isUp: Bool { value.withLock { $0 } }
    func raise() { value.withLock { $0 = true } }

    /// Ends early, with an error, when the task is cancelled.
    func wait() async throws { try await condition { isUp } }
}

extension Connection {
    /// An effect that a test can count.
    func note(_ name: String) throws { try execute("INSERT INTO public.effects (name) VALUES (\(name))") }
}
