import Evidence
import Jobs
import Postgres
import TestSupport
import Testing

@Suite("The queue")
struct QueueTests {
    @Test("a job is committed with what asks for it, or not at all")
    func enqueuingIsTransactional() async throws {
        try await Yard.with { yard in
            struct Regret: Error {}
            let jobs = yard.jobs
            let tenant = try await yard.database.makeTenant()
            await #expect(throws: Regret.self) {
                try await yard.database.app.transaction(for: tenant) { db in
                    _ = try jobs.enqueue(NewJob("post"), for: tenant, in: db)
                    throw Regret()
                }
            }
            #expect(try await jobs.page(of: tenant).isEmpty)
            let made = try await jobs.enqueue(NewJob("post", ["to": "Ada"]), for: tenant)
            let found = try #require(try await jobs.job(made.id, of: tenant))
            #expect(made.isNew)
            #expect(found.state == .available)
            #expect(found.arguments == ["to": "Ada"])
            #expect(found.attempt == 0)
        }
    }

    @Test("of a unique key there is one unfinished job, of each tenant and kind")
    func uniqueKeys() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant("one")
            let other = try await yard.database.makeTenant("two")
            let job = NewJob("post", uniqueKey: "letter")
            let first = try await yard.jobs.enqueue(job, for: tenant)
            let again = try await yard.jobs.enqueue(job, for: tenant)
            #expect(again.id == first.id)
            #expect(!again.isNew)
            #expect(try await yard.jobs.enqueue(NewJob("fetch", uniqueKey: "letter"), for: tenant).isNew)
            #expect(try await yard.jobs.enqueue(job, for: other).isNew)
            #expect(try await yard.jobs.enqueue(NewJob("post"), for: tenant).isNew)
            _ = try await yard.jobs.cancel(first.id, of: tenant)
            let next = try await yard.jobs.enqueue(job, for: tenant)
            #expect(next.isNew)
            // The first can't come back while the next holds its key.
            await #expect(throws: JobError.uniqueKeyTaken) {
                try await yard.jobs.replay(first.id, of: tenant)
            }
        }
    }

    @Test("asked for by many at once, a unique key makes one job")
    func uniqueKeyUnderContention() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            let made = try await withThrowingTaskGroup(of: Enqueued.self) { group in
                for _ in 0..<24 {
                    group.addTask {
                        try await yard.jobs.enqueue(NewJob("post", uniqueKey: "letter"), for: tenant)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(made.count { $0.isNew } == 1)
            #expect(Set(made.map(\.id)).count == 1)
        }
    }

    @Test("what is urgent is begun first, and of the same urgency what has been due for longest")
    func priorities() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            let now = yard.clock.now()
            for (name, priority, minutes) in [
                ("idle", JobPriority.idle, 9), ("late", .normal, 1), ("early", .normal, 5),
                ("urgent", .urgent, 0), ("low", .low, 7),
            ] {
                let runAt = now.advanced(by: .seconds(-60 * minutes))
                try await yard.jobs.enqueue(
                    NewJob("note", ["name": .string(name)], priority: priority, runAt: runAt),
                    for: tenant
                )
            }
            let worker = try await yard.worker(Yard.limits { $0.concurrency = 1 }) { door in [noting(door)] }
            try await condition { try await yard.effects().count == 5 }
            #expect(try await yard.effects() == ["urgent", "early", "late", "low", "idle"])
            await worker.stop()
        }
    }

    @Test("a scheduled job waits for its time")
    func scheduled() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            let later = yard.clock.now().advanced(by: .seconds(3_600))
            let made = try await yard.jobs.enqueue(
                NewJob("note", ["name": "later"], priority: .urgent, runAt: later),
                for: tenant
            )
            try await yard.jobs.enqueue(NewJob("note", ["name": "now"]), for: tenant)
            let worker = try await yard.worker { door in [noting(door)] }
            try await condition { try await yard.effects() == ["now"] }
            #expect(try await yard.jobs.figures().due == 0)
            #expect(try await yard.jobs.job(made.id, of: tenant)?.state == .available)
            yard.clock.advance(by: .seconds(3_601))
            try await condition { try await yard.effects() == ["now", "later"] }
            await worker.stop()
        }
    }

    @Test("another tenant sees, cancels and replays nothing; nor does anybody the installation's own jobs")
    func tenantsAreApart() async throws {
        try await Yard.with { yard in
            let ours = try await yard.database.makeTenant("ours")
            let theirs = try await yard.database.makeTenant("theirs")
            for owner in [theirs, .installation] {
                let made = try await yard.jobs.enqueue(NewJob("secret", uniqueKey: "key"), for: owner)
                #expect(try await yard.jobs.job(made.id, of: ours) == nil)
                #expect(try await yard.jobs.page(of: ours).isEmpty)
                for state in JobState.allCases {
                    #expect(try await yard.jobs.page(of: ours, in: state).isEmpty)
                }
                await #expect(throws: JobError.unknownJob(made.id.text)) {
                    try await yard.jobs.cancel(made.id, of: ours)
                }
                await #expect(throws: JobError.unknownJob(made.id.text)) {
                    try await yard.jobs.replay(made.id, of: ours)
                }
                #expect(try await yard.jobs.job(made.id, of: owner)?.state == .available)
            }
        }
    }

    @Test("pages go back through all jobs, of all states or of one")
    func paging() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            var made: [UniqueID] = []
            for number in 0..<7 {
                made.append(
                    try await yard.jobs.enqueue(NewJob("post", ["n": .integer(number)]), for: tenant).id
                )
                yard.clock.advance(by: .milliseconds(2))
            }
            for id in made.prefix(3) { _ = try await yard.jobs.cancel(id, of: tenant) }
            let newest = try await yard.jobs.page(of: tenant, limit: 3).map(\.id)
            #expect(newest == made.suffix(3).reversed())
            let next = try await yard.jobs.page(of: tenant, before: newest.last, limit: 30).map(\.id)
            #expect(next == made.prefix(4).reversed())
            let cancelled = try await yard.jobs.page(of: tenant, in: .cancelled).map(\.id)
            #expect(cancelled == made.prefix(3).reversed())
            #expect(try await yard.jobs.page(of: tenant, in: .completed).isEmpty)
            let other = try await yard.jobs.enqueue(NewJob("print"), for: tenant).id
            #expect(try await yard.jobs.page(of: tenant, kind: "print").map(\.id) == [other])
            let posted = try await yard.jobs.page(
                of: tenant,
                in: .available,
                kind: "post",
                before: newest.last
            )
            #expect(posted.map(\.id) == [made[3]])
        }
    }

    @Test("finished jobs are deleted after their time, dead ones and unfinished ones never")
    func deletion() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            let kept = try await yard.jobs.enqueue(NewJob("other"), for: tenant).id
            let dead = try await yard.jobs.enqueue(NewJob("fail", maxAttempts: 1), for: tenant).id
            let done = try await yard.jobs.enqueue(NewJob("note", ["name": "done"]), for: tenant).id
            let worker = try await yard.worker { door in [noting(door), failing()] }
            try await yard.waitFor(.dead, dead, of: tenant)
            try await yard.waitFor(.completed, done, of: tenant)
            let before = yard.clock.now()
            yard.clock.advance(by: .seconds(1))
            let recent = try await yard.jobs.enqueue(NewJob("note", ["name": "recent"]), for: tenant).id
            try await yard.waitFor(.completed, recent, of: tenant)
            await worker.stop()
            #expect(try await yard.jobs.deleteFinished(before: before) == 1)
            #expect(Set(try await yard.jobs.page(of: tenant).map(\.id)) == [kept, dead, recent])
            #expect(try await yard.jobs.deleteFinished(before: before) == 0)
        }
    }

    private func noting(_ door: Database) -> JobHandler {
        JobHandler("note") { run in
            try await door.transaction(for: run.tenant) { db in
                try db.note(run.arguments["name"]?.string ?? "")
                try run.complete(in: db)
            }
        }
    }

    private func failing() -> JobHandler { JobHandler("fail") { _ in throw JobFailure("It can't be.") } }
}
