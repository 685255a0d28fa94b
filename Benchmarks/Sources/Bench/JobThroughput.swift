import Evidence
import Jobs
import Ledger
import Postgres
import Synchronization

/// Jobs through the queue, from asking to completion, against inserting and a bare claim-and-complete with `FOR UPDATE
/// SKIP LOCKED` by pgbench, of a table with nothing but what that needs.
enum JobThroughput: Question {
    static let name = "jobs"
    private static let jobs = 20_000
    private static let workers = 4
    private static let callers = 64

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let (asked, done) = try await ours(on: stand)
        let (inserted, claimed) = try await peer(on: stand)
        return [
            Verdict(
                question:
                    "jobs claimed and completed by \(workers) workers, against a bare SKIP LOCKED in pgbench",
                ours: perSecond(done),
                peer: perSecond(claimed),
                ratio: done / claimed,
                aim: .atLeast(0.5)
            ),
            Verdict(
                question: "jobs asked for by \(callers) callers, against single inserts in pgbench",
                ours: perSecond(asked),
                peer: perSecond(inserted),
                ratio: asked / inserted,
                aim: .atLeast(0.5)
            ),
            Verdict(
                question: "jobs from asking to completion, one after the other, against the same in pgbench",
                ours: perSecond(together(asked, done)),
                peer: perSecond(together(inserted, claimed)),
                ratio: together(asked, done) / together(inserted, claimed),
                aim: .atLeast(0.5)
            ),
        ]
    }

    private static func together(_ first: Double, _ second: Double) -> Double { 1 / (1 / first + 1 / second) }

    // MARK: Ours

    private static func ours(on stand: Stand) async throws -> (asked: Double, done: Double) {
        let tenant = try await AppendThroughput.newTenant(on: stand)
        let queue = Jobs(database: stand.app, now: SystemClock().now)
        var begun = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<callers {
                group.addTask {
                    for _ in 0..<jobs / callers { try await queue.enqueue(NewJob("bench"), for: tenant) }
                }
            }
            try await group.waitForAll()
        }
        let count = jobs / callers * callers
        let asked = Double(count) / Stand.seconds(ContinuousClock.now - begun)

        let handled = Mutex(0)
        begun = .now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<workers {
                let handler = JobHandler("bench") { _ in handled.withLock { $0 += 1 } }
                let worker = JobWorker(
                    jobs: Jobs(database: stand.app, now: SystemClock().now),
                    handlers: [handler],
                    logger: stand.logger
                )
                group.addTask { try await worker.run() }
            }
            while try await unfinished(of: tenant, on: stand) > 0 {
                try await Task.sleep(for: .milliseconds(handled.withLock { $0 } < count ? 50 : 5))
            }
            group.cancelAll()
            while let result = await group.nextResult() {
                if case .failure(let error) = result, !(error is CancellationError) { throw error }
            }
        }
        return (asked, Double(count) / Stand.seconds(ContinuousClock.now - begun))
    }

    private static func unfinished(of tenant: TenantID, on stand: Stand) async throws -> Int {
        try await stand.app.first(
            for: tenant,
            """
            SELECT count(*) AS count FROM jobs.jobs
            WHERE tenant_id = \(tenant) AND state IN ('available', 'running')
            """
        ) { row in try row["count"] } ?? 0
    }

    // MARK: The peer

    private static func peer(on stand: Stand) async throws -> (inserted: Double, claimed: Double) {
        try await stand.superuser.withConnection { db in
            try db.executeScript(
                """
                DROP TABLE IF EXISTS public.bench_jobs;
                CREATE TABLE public.bench_jobs (
                    job_id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, kind text NOT NULL,
                    state text NOT NULL DEFAULT 'available', run_at timestamptz NOT NULL DEFAULT now()
                );
                CREATE INDEX bench_jobs_due ON public.bench_jobs (run_at) WHERE state = 'available';
                GRANT USAGE ON SCHEMA public TO muniment_app;
                GRANT SELECT, INSERT, UPDATE ON public.bench_jobs TO muniment_app;
                """
            )
        }
        var inserted = 0.0
        var claimed = 0.0
        for clients in [8, 32] {
            let insertion = "INSERT INTO public.bench_jobs (kind) VALUES ('bench');\n"
            inserted = max(
                inserted,
                try stand.pgbench(script: insertion, clients: clients, transactions: jobs)
            )
            let claim = """
                UPDATE public.bench_jobs SET state = 'completed'
                WHERE job_id = (
                    SELECT job_id FROM public.bench_jobs WHERE state = 'available' ORDER BY run_at
                    LIMIT 1 FOR UPDATE SKIP LOCKED
                );

                """
            claimed = max(claimed, try stand.pgbench(script: claim, clients: clients, transactions: jobs))
        }
        return (inserted, claimed)
    }
}
