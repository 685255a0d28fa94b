import Access
import Drift
import Evidence
import Jobs
import Postgres
import TestSupport
import Testing

@testable import Server

@Suite("Runs and their jobs")
struct DriftRunTests {
    private struct Bench {
        let house: House
        let jobs: Jobs
        let drift: Drift
        let runner: DriftRunner
        var caller: Caller { house.northwind.caller }

        init(_ house: House) {
            self.house = house
            jobs = Jobs(database: house.database.app, now: house.clock.now)
            drift = house.drift
            runner = DriftRunner(
                drift: drift,
                looker: DirectoryLooker(LookingRules(), now: house.clock.now),
                jobs: jobs,
                news: CommitNews(house.database.app),
                logger: house.log.logger()
            )
        }

        /// A comparison, or a look at a source, that waits for a worker.
        func waiting(look: Bool = false) async throws -> (run: OperationRun, job: Job) {
            let marks = house.northwind.marks
            let path =
                look
                ? "/api/v1/evidence-sources/\(marks.evidenceSource)/observe"
                : "/api/v1/baselines/\(marks.baseline)/compare"
            let answer = try await house.post(path, [:])
            let id = try #require(answer["operation_run_id"]?.string.flatMap { UniqueID($0) })
            let run = try await drift.run(for: caller, id)
            return (run, try await job(of: run))
        }

        func job(of run: OperationRun) async throws -> Job {
            let page = try await jobs.page(of: caller.tenant)
            return try #require(page.first { $0.uniqueKey == run.id.text })
        }
    }

    @Test("a run that is cancelled takes its job along")
    func cancelling() async throws {
        try await House.with { house in
            let bench = Bench(house)
            for look in [false, true] {
                let (run, job) = try await bench.waiting(look: look)
                // What waits for a host keeps no comparison waiting.
                #expect(job.kind == (look ? "drift.observe" : "drift.run"))
                let path = "/api/v1/runs/\(run.id)/cancel"
                #expect(try await house.post(path, [:])["state"] == "cancelled")
                #expect(try await bench.job(of: run).state == .cancelled)
                #expect(try await house.post(path, [:])["state"] == "cancelled")
            }
        }
    }

    @Test("a run whose job was cancelled or died is ended by the sweep; one that waits is left")
    func sweeping() async throws {
        try await House.with { house in
            let bench = Bench(house)
            let (lost, job) = try await bench.waiting()
            let (kept, _) = try await bench.waiting()
            let (look, _) = try await bench.waiting(look: true)
            _ = try await bench.jobs.cancel(job.id, of: bench.caller.tenant)
            // Too young: its job may still be on its way.
            try await bench.runner.sweep(bench.caller.tenant)
            #expect(try await bench.drift.run(for: bench.caller, lost.id).state == .queued)
            house.clock.advance(by: .seconds(120))
            try await bench.runner.sweep(bench.caller.tenant)
            let ended = try await bench.drift.run(for: bench.caller, lost.id)
            #expect(ended.state == .failed && ended.failure == "its job ended without it")
            #expect(try await bench.drift.run(for: bench.caller, kept.id).state == .queued)
            #expect(try await bench.drift.run(for: bench.caller, look.id).state == .queued)
        }
    }
}
