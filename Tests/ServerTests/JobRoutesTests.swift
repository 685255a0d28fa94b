import Access
import Evidence
import HTTPTypes
import Jobs
import Logging
import Postgres
import ServiceLifecycle
import TestSupport
import Testing

@testable import Server

@Suite("Jobs of a running server")
struct JobRoutesTests {
    @Test("a job is listed page by page, shown, cancelled and run again")
    func managing() async throws {
        try await House.with { house in
            let jobs = Jobs(database: house.database.app, now: house.clock.now)
            let tenant = house.northwind.caller.tenant
            house.clock.advance(by: .seconds(1))
            let made = try await jobs.enqueue(NewJob("reports.nightly", ["day": "2026-11-21"]), for: tenant)
            let first = try await house.get("/api/v1/jobs?limit=1")
            #expect(first.items.map { $0["kind"]?.string } == ["reports.nightly"])
            let cursor = try #require(first["next_cursor"]?.string)
            let second = try await house.get("/api/v1/jobs?limit=1&cursor=\(cursor)")
            #expect(second.items.map { $0["job_id"]?.string } == [house.northwind.marks.jobID])

            for query in ["kind=reports.nightly", "kind=reports.nightly&state=available"] {
                let same = try await house.get("/api/v1/jobs?\(query)")
                #expect(same.items.map { $0["job_id"]?.string } == [made.id.text])
            }
            #expect(try await house.get("/api/v1/jobs?kind=reports").items.isEmpty)

            let path = "/api/v1/jobs/\(made.id)"
            let shown = try await house.get(path)
            #expect(shown["state"]?.string == "available")
            #expect(shown["arguments", "day"]?.string == "2026-11-21")
            #expect(try await house.post(path + "/cancel", [:])["state"]?.string == "cancelled")
            #expect(try await house.post(path + "/cancel", [:]).status == 200)
            let cancelled = try await house.get("/api/v1/jobs?state=cancelled")
            #expect(cancelled.items.map { $0["job_id"]?.string } == [made.id.text])
            #expect(try await house.post(path + "/replay", [:])["state"]?.string == "available")
            let page = try await house.ask(.get, "/jobs", nil, try await cookie(of: house))
            #expect(page.status == 200)
            #expect(page.text.contains("reports.nightly"))
            #expect(page.text.contains("muniment job cancel"))
        }
    }

    @Test("what is dead is told by health, metrics and the page, until it is run again or cancelled")
    func deadLetters() async throws {
        try await House.with { house in
            let jobs = Jobs(database: house.database.app, now: house.clock.now)
            let tenant = house.northwind.caller.tenant
            let made = try await jobs.enqueue(NewJob("reports.nightly", maxAttempts: 1), for: tenant)
            let worker = JobWorker(
                jobs: jobs,
                handlers: [JobHandler("reports.nightly") { _ in throw JobFailure("The printer is away.") }],
                logger: house.log.logger()
            )
            // Ended below.
            let task = Task { try await worker.run() }
            try await condition { try await jobs.job(made.id, of: tenant)?.state == .dead }
            task.cancel()
            _ = await task.result
            let path = "/api/v1/jobs/\(made.id)"
            #expect(try await house.get(path)["error"]?.string == "The printer is away.")
            // Both are looked up once a second.
            try await condition {
                let ready = try await house.ask(.get, "/health/ready")
                let finding = ready["findings"]?.array?.first { $0["name"]?.string == "jobs" }
                return ready.status == 200 && finding?["sentence"]?.string?.contains("1 dead") == true
            }
            try await condition {
                try await house.ask(.get, "/metrics").text.contains("muniment_jobs_dead 1.0")
            }
            let page = try await house.ask(.get, "/jobs?state=dead", nil, try await cookie(of: house))
            #expect(page.text.contains("1 job is dead"))
            #expect(page.text.contains("muniment job replay"))
            #expect(try await house.post(path + "/cancel", [:]).status == 200)
            try await condition {
                try await house.ask(.get, "/metrics").text.contains("muniment_jobs_dead 0.0")
            }
        }
    }

    @Test("the server does its own jobs: partitions are made, and finished jobs deleted after their time")
    func ownJobs() async throws {
        try await TestDatabase.with { database in
            let clock = MovingClock()
            let log = LogLines()
            let configuration = House.configuration
            let parts = try House.parts(database.app, log: log, clock: clock, configuration: configuration)
            let group = try MunimentApplication(configuration, logger: log.logger()).serviceGroup(of: parts) {
                _ in
            }
            let jobs = Jobs(database: database.app, now: clock.now)
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await group.run() }
                // Partitions, finished jobs, and what modules keep in order.
                try await condition {
                    let all = try await jobs.page(of: .installation)
                    return all.count >= 4 && all.allSatisfy { $0.state == .completed }
                }
                let days = try await database.superuser.first(
                    """
                    SELECT min(extract(epoch FROM covered_until - now()) / 86400)::bigint AS days
                    FROM schema.partition_horizon()
                    """
                ) { row in try row["days"] as Int }
                #expect(try #require(days) >= 99)
                let before = Set(try await jobs.page(of: .installation).map(\.id))
                clock.advance(by: .seconds(86_400 * (configuration.finishedJobsDays + 1)))
                try await condition {
                    before.isDisjoint(with: try await jobs.page(of: .installation).map(\.id))
                }
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
            }
        }
    }

    private func cookie(of house: House) async throws -> [String: String] {
        ["Cookie": "muniment_session=\(try await house.session())"]
    }
}
