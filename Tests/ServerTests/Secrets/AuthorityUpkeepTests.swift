import Access
import Evidence
import Jobs
import Logging
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

@Suite("What authorities have done by themselves")
struct AuthorityUpkeepTests {
    private static let logger: Logger = {
        var logger = Logger(label: "muniment.tests.authorities")
        logger.logLevel = .critical
        return logger
    }()

    /// With a worker for its jobs, until `body` ends.
    private static func with(
        _ body: (AuthorityBench, AuthorityUpkeep) async throws -> Void
    ) async throws {
        try await AuthorityBench.with { bench in
            var bench = bench
            let clock = bench.clock
            let jobs = Jobs(database: bench.database.app, now: { clock.now() })
            bench.backend.jobs = jobs
            let upkeep = AuthorityUpkeep(
                pki: bench.backend.pki,
                jobs: jobs,
                barrier: bench.barrier,
                logger: logger
            )
            // That which fires by itself is left out: the test says when it is time.
            let worker = JobWorker(
                jobs: jobs,
                handlers: upkeep.handlers.filter { $0.periodic == nil },
                logger: logger
            )
            // Ended below.
            let task = Task { try await worker.run() }
            let outcome: Result<Void, any Error>
            do {
                outcome = .success(try await body(bench, upkeep))
            } catch {
                outcome = .failure(error)
            }
            task.cancel()
            _ = await task.result
            try outcome.get()
        }
    }

    @Test("what has ended is forgotten by a job: when somebody asks, and each time the interval has passed")
    func tidying() async throws {
        try await Self.with { bench, upkeep in
            let tenant = bench.tenant.id
            func finished() async throws -> LooseObject {
                // The job ends a moment after what it did is told, and another one is not begun before.
                try await condition {
                    let running = try await bench.database.superuser.rows(
                        "SELECT job_id::text AS line FROM jobs.jobs WHERE kind = 'pki.tidy' AND state <> 'completed'"
                    ) { row in try row["line"] as String }
                    return try await bench.ask("tidy-status", [:], .read)["state"]?.string == "Finished"
                        && running.isEmpty
                }
                return try await bench.ask("tidy-status", [:], .read)
            }
            func kept() async throws -> Int {
                try await bench.backend.pki.serials(revokedOnly: false, at: bench.place).count
            }
            _ = try await bench.makeRoot()
            try await bench.makeRole()
            #expect(await bench.refusal("config/auto-tidy", ["enabled": true])?.status == 400)
            #expect(await bench.refusal("config/auto-tidy", ["interval_duration": 0])?.status == 400)
            let settings = try await bench.ask(
                "config/auto-tidy",
                ["enabled": true, "interval_duration": "1h", "tidy_cert_store": true, "safety_buffer": "60s"]
            )
            #expect(settings["interval_duration"] == 3_600 && settings["issuer_safety_buffer"] == 31_536_000)
            _ = try await bench.ask("issue/web", ["common_name": "a.example.com", "ttl": "10m"])
            #expect(try await kept() == 2)
            // The first time at once; nothing has ended yet.
            try await upkeep.look(after: tenant)
            #expect(try await finished()["cert_store_deleted_count"] == 0)
            bench.clock.advance(bySeconds: 1_800)
            try await upkeep.look(after: tenant)
            #expect(try await bench.backend.pki.dueTidyings(of: tenant).isEmpty)
            #expect(try await kept() == 2)
            // Whose job was lost is not under way for ever.
            for step in [
                "{\"state\": \"Running\", \"time_finished\": null}",
                "{\"state\": \"Finished\", \"time_finished\": \"\(bench.clock.now().advanced(by: .seconds(-1_800)).rfc3339)\"}",
            ] {
                _ = try await bench.database.app.execute(
                    for: tenant,
                    "UPDATE secrets.pki_mounts SET tidy = tidy || \(step)::text::jsonb WHERE tenant_id = \(tenant)"
                )
                let due = try await bench.backend.pki.dueTidyings(of: tenant).count
                #expect(due == (step.contains("Running") ? 1 : 0))
            }
            #expect(
                await bench.refusal(
                    "tidy",
                    ["tidy_cert_store": true, "safety_buffer": .number(Int.max)]
                )?.status == 400
            )
            #expect(try await kept() == 2)
            bench.clock.advance(bySeconds: 1_801)
            try await upkeep.look(after: tenant)
            try await condition { try await kept() == 1 }
            #expect(try await finished()["cert_store_deleted_count"] == 1)
            // And when it is asked for.
            _ = try await bench.ask("issue/web", ["common_name": "b.example.com", "ttl": "10m"])
            bench.clock.advance(bySeconds: 1_800)
            let answer = try await bench.answer("tidy", ["tidy_cert_store": true, "safety_buffer": "60s"])
            #expect(answer.status == 202)
            #expect(answer.warnings.first?.contains("started") == true)
            try await condition { try await kept() == 1 }
            #expect(try await finished()["safety_buffer"] == 60)
            #expect(try await bench.ask("tidy-cancel")["state"] == "Finished")
        }
    }

    @Test("lists are made before the last ones end, where the settings want that")
    func lists() async throws {
        try await Self.with { bench, upkeep in
            let (tenant, pki) = (bench.tenant.id, bench.backend.pki)
            _ = try await bench.makeRoot()
            try await bench.ask(
                "config/crl",
                [
                    "expiry": "24h", "auto_rebuild": true, "auto_rebuild_grace_period": "2h",
                    "enable_delta": true,
                ]
            )
            func numbers() async throws -> [String] {
                try await bench.database.superuser.rows(
                    "SELECT is_delta || ' ' || crl_number AS line FROM secrets.pki_crls ORDER BY is_delta"
                ) { row in try row["line"] as String }
            }
            try await upkeep.look(after: tenant)
            #expect(try await numbers() == ["false 1", "true 2"])
            try await upkeep.look(after: tenant)
            #expect(try await numbers() == ["false 1", "true 2"])
            bench.clock.advance(bySeconds: 22 * 3_600 + 60)
            try await upkeep.look(after: tenant)
            #expect(try await numbers() == ["false 3", "true 4"])
            // Who asks for it gets that one.
            let list = try await pki.list(of: "default", at: bench.place)
            try await upkeep.look(after: tenant)
            #expect(try await pki.list(of: "default", at: bench.place) == list)
            // One that can't sign keeps no other from its lists.
            let other = try await bench.another("other")
            _ = try await other.makeRoot()
            try await other.ask("config/crl", ["auto_rebuild": true])
            #expect(try await pki.rebuildLists(of: tenant).isEmpty)
            #expect(try await numbers().count == 3)
        }
    }
}
