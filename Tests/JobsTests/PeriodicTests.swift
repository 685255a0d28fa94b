import Evidence
import Jobs
import Postgres
import TestSupport
import Testing

@Suite("Periodic jobs")
struct PeriodicTests {
    @Test(
        "a cadence's slot is the latest that is not after the moment, in UTC",
        arguments: [
            (Cadence.every(.seconds(600)), "2026-11-21T08:29:59.999999Z", "2026-11-21T08:20:00.000000Z"),
            (.every(.seconds(600)), "2026-11-21T08:30:00.000000Z", "2026-11-21T08:30:00.000000Z"),
            (.daily(hour: 3, minute: 15), "2026-11-21T03:14:59.000000Z", "2026-11-20T03:15:00.000000Z"),
            (.daily(hour: 3, minute: 15), "2026-11-21T03:15:00.000000Z", "2026-11-21T03:15:00.000000Z"),
            // 2026-11-21 is a Saturday.
            (.weekly(on: .saturday, hour: 1), "2026-11-21T08:00:00.000000Z", "2026-11-21T01:00:00.000000Z"),
            (.weekly(on: .sunday, hour: 1), "2026-11-21T08:00:00.000000Z", "2026-11-15T01:00:00.000000Z"),
            (.weekly(on: .wednesday, hour: 0), "1969-12-31T23:00:00.000000Z", "1969-12-31T00:00:00.000000Z"),
        ]
    )
    func slots(cadence: Cadence, at moment: String, expected: String) throws {
        let found = cadence.slot(at: try #require(Instant(rfc3339: moment)))
        #expect(found == Instant(rfc3339: expected))
    }

    @Test(
        "several workers make one job of each slot, and of missed slots one, for the installation and each tenant"
    )
    func onceASlot() async throws {
        let start = try #require(Instant(rfc3339: "2026-11-21T08:00:30.000000Z"))
        try await Yard.with(YardClock(start)) { yard in
            let tenants = [
                try await yard.database.makeTenant("one"), try await yard.database.makeTenant("two"),
            ]
            var workers: [YardWorker] = []
            for _ in 0..<3 { workers.append(try await worker(in: yard, tenants)) }
            func expect(_ count: Int) async throws {
                try await condition { try await yard.effects().count >= count * 3 }
                let effects = try await yard.effects()
                #expect(effects.count { $0 == "hourly \(TenantID.installation)" } == count)
                for tenant in tenants { #expect(effects.count { $0 == "daily \(tenant)" } == count) }
            }
            // The slots before the first start are due at once.
            try await expect(1)
            yard.clock.advance(by: .seconds(86_400))
            try await expect(2)
            // Away for five days.
            for worker in workers { await worker.stop() }
            yard.clock.advance(by: .seconds(5 * 86_400))
            workers = [try await worker(in: yard, tenants), try await worker(in: yard, tenants)]
            try await expect(3)
            // A clock that goes back fires nothing again.
            yard.clock.advance(by: .seconds(-7_200))
            workers.append(try await worker(in: yard, tenants))
            try await condition { try await yard.jobs.figures().due == 0 }
            for worker in workers { try await worker.looks() }
            try await expect(3)
            for worker in workers { await worker.stop() }
        }
    }

    @Test("while the job of an earlier slot is unfinished, no other is made")
    func noneBeside() async throws {
        try await Yard.with { yard in
            let (begun, go) = (Flag(), Flag())
            let periodic = PeriodicJob(NewJob("slow"), .every(.seconds(60)))
            let worker = try await yard.worker { _ in
                [
                    JobHandler(periodic) { _ in
                        begun.raise()
                        try await go.wait()
                    }
                ]
            }
            try await begun.wait()
            for _ in 0..<3 {
                yard.clock.advance(by: .seconds(60))
                try await worker.looks()
            }
            #expect(try await yard.jobs.page(of: .installation).count == 1)
            go.raise()
            try await condition { try await yard.jobs.page(of: .installation, in: .completed).count == 1 }
            yard.clock.advance(by: .seconds(60))
            try await condition { try await yard.jobs.page(of: .installation, in: .completed).count == 2 }
            await worker.stop()
        }
    }

    private func worker(in yard: Yard, _ tenants: [TenantID]) async throws -> YardWorker {
        try await yard.worker(
            tenants: tenants
        ) { door in
            [
                PeriodicJob(NewJob("hourly"), .every(.seconds(3_600))),
                PeriodicJob(NewJob("daily"), .daily(hour: 3), scope: .eachTenant),
            ].map { periodic in
                JobHandler(periodic) { run in
                    try await door.transaction(for: run.tenant) { db in
                        try db.note("\(run.kind) \(run.tenant)")
                        try run.complete(in: db)
                    }
                }
            }
        }
    }
}
