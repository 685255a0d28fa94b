import Evidence
import Jobs
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("Effects and completions")
struct ExactlyOnceTests {
    private static let jobCount = 150

    @Test(
        "each job's effects happen once or, cancelled, at most once: several workers, failures, kills, cancellations",
        arguments: 1...3 as ClosedRange<UInt64>
    )
    func exactlyOnce(seed: UInt64) async throws {
        try await Yard.with(YardClock(leap: .seconds(30))) { yard in
            let tenants = [
                try await yard.database.makeTenant("one"), try await yard.database.makeTenant("two"),
            ]
            let chance = Chance(seed: seed)
            var workers: [YardWorker] = []
            for _ in 0..<3 { workers.append(try await worker(in: yard, chance)) }
            var made: [(id: UniqueID, tenant: TenantID)] = []
            for number in 0..<Self.jobCount {
                let tenant = tenants[number % 2]
                let name = JSON.string("job \(number)")
                let job = NewJob("count", ["name": name], maxAttempts: 1_000)
                made.append((try await yard.jobs.enqueue(job, for: tenant).id, tenant))
                if chance.happens(1, in: 5), let victim = made.randomElement() {
                    // Some are too late.
                    _ = try? await yard.jobs.cancel(victim.id, of: victim.tenant)
                }
                if chance.happens(1, in: 40) {
                    await workers.removeFirst().kill()
                    workers.append(try await worker(in: yard, chance))
                }
            }
            var states: [UniqueID: JobState] = [:]
            try await condition {
                for tenant in tenants {
                    for job in try await yard.jobs.page(of: tenant) { states[job.id] = job.state }
                }
                return states.values.allSatisfy { $0 == .completed || $0 == .cancelled }
            }
            for worker in workers { await worker.stop() }
            let effects = try await yard.effects()
            let counts = Dictionary(effects.map { ($0, 1) }, uniquingKeysWith: +)
            for (number, job) in made.enumerated() {
                let expected = states[job.id] == .completed ? 1 : 0
                #expect(counts["job \(number)", default: 0] == expected, "seed \(seed), job \(number)")
            }
            #expect(states.values.contains(.completed))
        }
    }

    private func worker(in yard: Yard, _ chance: Chance) async throws -> YardWorker {
        struct Bad: Error {}
        return try await yard.worker(Yard.limits { $0.concurrency = 4 }) { door in
            [
                JobHandler("count") { run in
                    if chance.happens(1, in: 6) { throw Bad() }
                    if chance.happens(1, in: 10) { try await Task.sleep(for: .milliseconds(200)) }
                    let isRegretted = chance.happens(1, in: 6)
                    try await door.transaction(for: run.tenant) { db in
                        try db.note(run.arguments["name"]?.string ?? "")
                        try run.complete(in: db)
                        if isRegretted { throw Bad() }
                    }
                    // Too late to matter: the effect and the completion are committed.
                    if chance.happens(1, in: 6) { throw Bad() }
                }
            ]
        }
    }
}

/// Seeded, and shared by tasks whose order is nobody's.
private final class Chance: Sendable {
    private let generator: Mutex<SeededGenerator>

    init(seed: UInt64) { generator = Mutex(SeededGenerator(seed: seed)) }

    func happens(_ times: Int, in all: Int) -> Bool {
        generator.withLock { Int.random(in: 0..<all, using: &$0) < times }
    }
}
