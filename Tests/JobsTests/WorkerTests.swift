import Evidence
import Jobs
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("A worker")
struct WorkerTests {
    @Test("of a worker that is killed the job is taken by another, and the first can't complete it any more")
    func rescueAndFence() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            let survivor = yard.database.app
            let (begun, go, refused) = (Flag(), Flag(), Flag())
            let made = try await yard.jobs.enqueue(NewJob("note"), for: tenant)
            // Its own door is closed, but a transaction of its handler comes late, by another.
            let first = try await yard.worker { _ in
                [
                    JobHandler("note") { run in
                        begun.raise()
                        try await go.wait()
                        do {
                            try await survivor.transaction(for: run.tenant) { db in
                                try db.note("first")
                                try run.complete(in: db)
                            }
                        } catch JobError.claimLost {
                            refused.raise()
                        }
                    }
                ]
            }
            try await begun.wait()
            await first.kill()
            let second = try await yard.worker(Yard.limits { $0.lease = .milliseconds(300) }) { door in
                [
                    JobHandler("note") { run in
                        #expect(run.attempt == 2)
                        try await door.transaction(for: run.tenant) { db in
                            try db.note("second")
                            try run.complete(in: db)
                        }
                    }
                ]
            }
            try await yard.waitFor(.completed, made.id, of: tenant)
            go.raise()
            try await refused.wait()
            #expect(try await yard.effects() == ["second"])
            await second.stop()
        }
    }

    @Test("a job that outlives the lease is not taken while its worker gives signs of life")
    func heartbeats() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            let (begun, go) = (Flag(), Flag())
            let made = try await yard.jobs.enqueue(NewJob("note", maxAttempts: 1), for: tenant)
            let handler = JobHandler("note") { _ in
                begun.raise()
                try await go.wait()
            }
            // Longer than a loaded machine keeps a worker waiting for a thread.
            let limits = Yard.limits { $0.lease = .seconds(15) }
            let first = try await yard.worker(limits) { _ in [handler] }
            try await begun.wait()
            let claimedAt = ContinuousClock.now
            let second = try await yard.worker(limits) { _ in [handler] }
            try await condition { ContinuousClock.now - claimedAt > .seconds(18) }
            #expect(try await yard.jobs.job(made.id, of: tenant)?.state == .running)
            go.raise()
            try await yard.waitFor(.completed, made.id, of: tenant)
            await first.stop()
            await second.stop()
        }
    }

    @Test("a job whose worker stops as often as it may be begun is dead")
    func killerJob() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            let begun = Flag()
            let made = try await yard.jobs.enqueue(NewJob("note", maxAttempts: 1), for: tenant)
            let first = try await yard.worker { _ in
                [
                    JobHandler("note") { _ in
                        begun.raise()
                        try await Flag().wait()
                    }
                ]
            }
            try await begun.wait()
            await first.kill()
            let second = try await yard.worker(Yard.limits { $0.lease = .milliseconds(300) }) { _ in [] }
            try await yard.waitFor(.dead, made.id, of: tenant)
            #expect(try await yard.jobs.job(made.id, of: tenant)?.error?.contains("worker stopped") == true)
            await second.stop()
        }
    }

    @Test("of a kind that tenants share, one with many jobs leaves room for those of others")
    func sharedAmongTenants() async throws {
        try await Yard.with { yard in
            let busy = try await yard.database.makeTenant()
            let quiet = try await yard.database.makeTenant()
            for _ in 0..<40 { _ = try await yard.jobs.enqueue(NewJob("slow"), for: busy) }
            // The last to come, behind all of them.
            let late = try await yard.jobs.enqueue(NewJob("slow"), for: quiet)
            let go = Flag()
            let counts = Mutex<[TenantID: (now: Int, most: Int)]>([:])
            let worker = try await yard.worker { _ in
                [
                    JobHandler("slow", concurrency: 8, tenantConcurrency: 3) { run in
                        counts.withLock { counts in
                            let now = counts[run.tenant, default: (0, 0)].now + 1
                            counts[run.tenant] = (now, max(now, counts[run.tenant]?.most ?? 0))
                        }
                        defer { counts.withLock { $0[run.tenant]?.now -= 1 } }
                        if run.tenant == busy { try await go.wait() }
                    }
                ]
            }
            try await yard.waitFor(.completed, late.id, of: quiet)
            #expect(counts.withLock { $0[busy]?.now } == 3)
            go.raise()
            try await condition {
                try await yard.jobs.page(of: busy).allSatisfy { $0.state == .completed }
            }
            #expect(counts.withLock { $0[busy]?.most } == 3)
            // Completed ones of this kind go before others.
            let deleted = try await yard.jobs.deleteCompleted(
                ["other"],
                before: yard.clock.now().advanced(by: .seconds(60))
            )
            #expect(deleted == 0)
            let mine = try await yard.jobs.deleteCompleted(
                ["slow"],
                before: yard.clock.now().advanced(by: .seconds(60))
            )
            #expect(mine == 41)
            await worker.stop()
        }
    }

    @Test("a running job is cancelled with its task, and a waiting one at once")
    func cancellation() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            let (begun, ended) = (Flag(), Flag())
            let running = try await yard.jobs.enqueue(NewJob("note"), for: tenant).id
            let waiting = try await yard.jobs.enqueue(NewJob("unknown"), for: tenant).id
            let worker = try await yard.worker { _ in
                [
                    JobHandler("note") { _ in
                        begun.raise()
                        defer { ended.raise() }
                        try await Flag().wait()
                    }
                ]
            }
            try await begun.wait()
            #expect(try await yard.jobs.cancel(waiting, of: tenant).state == .cancelled)
            let asked = try await yard.jobs.cancel(running, of: tenant)
            #expect(asked.state == .running)
            #expect(asked.isCancelRequested)
            try await yard.waitFor(.cancelled, running, of: tenant)
            #expect(ended.isUp)
            // Again, it changes nothing; a completed one can't be cancelled.
            #expect(try await yard.jobs.cancel(running, of: tenant).state == .cancelled)
            await worker.stop()
        }
    }

    @Test("what fails is tried again, up to its limit; then it is dead, and replayed it begins anew")
    func deadLetters() async throws {
        try await Yard.with(YardClock(leap: .seconds(60))) { yard in
            let tenant = try await yard.database.makeTenant()
            let isRepaired = Flag()
            let made = try await yard.jobs.enqueue(NewJob("note", maxAttempts: 3), for: tenant)
            let worker = try await yard.worker { door in
                [
                    JobHandler("note") { run in
                        try await door.transaction(for: run.tenant) { db in try db.note("\(run.attempt)") }
                        guard isRepaired.isUp else { throw JobFailure("The far side is shut.") }
                    }
                ]
            }
            try await yard.waitFor(.dead, made.id, of: tenant)
            let dead = try #require(try await yard.jobs.job(made.id, of: tenant))
            #expect(dead.error == "The far side is shut.")
            #expect(dead.attempt == 3)
            #expect(try await yard.effects() == ["1", "2", "3"])
            #expect(try await yard.jobs.figures().dead == 1)
            isRepaired.raise()
            #expect(try await yard.jobs.replay(made.id, of: tenant).state == .available)
            try await yard.waitFor(.completed, made.id, of: tenant)
            #expect(try await yard.effects() == ["1", "2", "3", "1"])
            #expect(try await yard.jobs.job(made.id, of: tenant)?.error == nil)
            await #expect(throws: JobError.notReplayable(.completed)) {
                try await yard.jobs.replay(made.id, of: tenant)
            }
            await #expect(throws: JobError.notCancellable(.completed)) {
                try await yard.jobs.cancel(made.id, of: tenant)
            }
            await worker.stop()
        }
    }

    @Test("told to stop, a worker finishes what runs and gives back what does not end, without counting it")
    func shutdown() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            let (begun, go) = (Flag(), Flag())
            let short = try await yard.jobs.enqueue(NewJob("short"), for: tenant).id
            let long = try await yard.jobs.enqueue(NewJob("long"), for: tenant).id
            let worker = try await yard.worker(Yard.limits { $0.drain = .seconds(2) }) { _ in
                [
                    JobHandler("short") { _ in try await go.wait() },
                    JobHandler("long") { _ in
                        begun.raise()
                        try await Flag().wait()
                    },
                ]
            }
            try await begun.wait()
            try await yard.waitFor(.running, short, of: tenant)
            async let stopped: Void = worker.stop()
            go.raise()
            await stopped
            #expect(try await yard.jobs.job(short, of: tenant)?.state == .completed)
            let back = try #require(try await yard.jobs.job(long, of: tenant))
            #expect(back.state == .available)
            #expect(back.attempt == 0)
        }
    }

    @Test("another server's worker is woken by the announcement, long before it would look")
    func announcement() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            // Who announces has a worker, too, which knows another kind.
            let near = try await yard.database.openApp()
            let nearJobs = Jobs(database: near, now: { [clock = yard.clock] in clock.now() })
            let nearWorker = JobWorker(
                jobs: nearJobs,
                handlers: [JobHandler("other") { _ in }],
                logger: TestCluster.logger
            )
            let nearTask = Task { try await nearWorker.run() }
            let far = try await yard.worker(Yard.limits { $0.pollInterval = .seconds(600) }) { _ in
                [JobHandler("note") { _ in }]
            }
            // Only when both listen is anything heard: asked again until it was.
            try await condition {
                let made = try await nearJobs.enqueue(NewJob("note"), for: tenant)
                try await Task.sleep(for: .milliseconds(200))
                return try await yard.jobs.job(made.id, of: tenant)?.state == .completed
            }
            nearTask.cancel()
            _ = await nearTask.result
            await near.close()
            await far.stop()
        }
    }

    @Test("a kind with a limit of its own keeps to it and takes nobody's room")
    func kindLimit() async throws {
        try await Yard.with { yard in
            let tenant = try await yard.database.makeTenant()
            let go = Flag()
            for _ in 0..<4 { try await yard.jobs.enqueue(NewJob("long", priority: .urgent), for: tenant) }
            for _ in 0..<3 { try await yard.jobs.enqueue(NewJob("short"), for: tenant) }
            let worker = try await yard.worker(Yard.limits { $0.concurrency = 1 }) { _ in
                [
                    JobHandler("long", concurrency: 2) { _ in try await go.wait() },
                    JobHandler("short") { _ in },
                ]
            }
            try await condition { try await yard.jobs.page(of: tenant, in: .completed).count == 3 }
            #expect(try await yard.jobs.page(of: tenant, in: .running).count == 2)
            go.raise()
            try await condition { try await yard.jobs.page(of: tenant, in: .completed).count == 7 }
            await worker.stop()
        }
    }

    @Test("progress is seen while a job runs, and a bookmark is there for the next attempt")
    func progressAndBookmark() async throws {
        try await Yard.with(YardClock(leap: .seconds(60))) { yard in
            let tenant = try await yard.database.makeTenant()
            let go = Flag()
            let made = try await yard.jobs.enqueue(NewJob("read"), for: tenant)
            let worker = try await yard.worker { door in
                [
                    JobHandler("read") { run in
                        guard let place = run.bookmark?["place"]?.integer else {
                            run.report(5, of: 10, "pages")
                            try await go.wait()
                            try await door.transaction(for: run.tenant) { db in
                                try run.remember(["place": 5], in: db)
                            }
                            throw JobFailure("The light went out.")
                        }
                        run.report(10, of: 10, "from \(place)")
                    }
                ]
            }
            try await condition {
                try await yard.jobs.job(made.id, of: tenant)?.progress
                    == JobProgress(done: 5, total: 10, note: "pages")
            }
            go.raise()
            try await yard.waitFor(.completed, made.id, of: tenant)
            #expect(
                try await yard.jobs.job(made.id, of: tenant)?.progress
                    == JobProgress(done: 10, total: 10, note: "from 5")
            )
            await worker.stop()
        }
    }

    @Test("of an error that is no failure of ours, only the kind is kept with the job")
    func errorsAreNotTold() async throws {
        try await Yard.with { yard in
            struct Leak: Error, CustomStringConvertible { var description: String { "password: swordfish" } }
            let tenant = try await yard.database.makeTenant()
            let made = try await yard.jobs.enqueue(NewJob("note", maxAttempts: 1), for: tenant)
            let worker = try await yard.worker { _ in [JobHandler("note") { _ in throw Leak() }] }
            try await yard.waitFor(.dead, made.id, of: tenant)
            #expect(try await yard.jobs.job(made.id, of: tenant)?.error == "Leak")
            await worker.stop()
        }
    }
}
