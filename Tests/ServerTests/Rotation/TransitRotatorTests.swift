import Evidence
import Jobs
import Ledger
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

@Suite("Keys of transit that rotate by themselves")
struct TransitRotatorTests {
    private struct Bench {
        let rotation: RotationBench
        let keys: TransitRotator
        let barrier: Barrier
        let place: Transit.Place

        static func with(_ body: (Bench) async throws -> Void) async throws {
            try await RotationBench.with { rotation in
                let (database, clock) = (rotation.database.app, rotation.clock)
                let mounts = rotation.keyValue.mounts
                let request = try MountRequest(.secret, path: "transit", type: "transit")
                let mount = try await mounts.enable(request, of: rotation.tenant)
                let entries = EntryMaker(clock: clock)
                let keys = TransitRotator(
                    transit: Transit(database: database, barrier: rotation.barrier),
                    mounts: mounts,
                    entries: entries,
                    log: AuditLog(database: database, appender: Appender(database), entries: entries),
                    clock: clock
                )
                try await body(
                    Bench(
                        rotation: rotation,
                        keys: keys,
                        barrier: rotation.barrier,
                        place: Transit.Place(tenant: rotation.tenant, mount: mount.id)
                    )
                )
            }
        }

        func make(_ name: String, period: Int) async throws {
            var draft = TransitDraft()
            draft.autoRotatePeriod = period
            _ = try await keys.transit.create(name, draft, at: place, now: rotation.clock.now())
        }

        func version(of name: String) async throws -> Int? {
            try await keys.transit.key(name, at: place)?.latestVersion
        }

        func due() async throws -> [String] {
            try await keys.due(of: rotation.tenant).map(\.name)
        }
    }

    @Test(
        "a key gets a new version once its latest is as old as it wants, whoever looks how often, and its record with it"
    )
    func rotates() async throws {
        try await Bench.with { bench in
            try await bench.make("hourly", period: 3_600)
            try await bench.make("daily", period: 86_400)
            try await bench.make("never", period: 0)
            #expect(try await bench.due() == [])
            bench.rotation.clock.advance(by: .seconds(3_601))
            #expect(try await bench.due() == ["hourly"])
            let due = TransitDue(mount: bench.place.mount, name: "hourly")
            let made = try await withThrowingTaskGroup(of: Int?.self) { group in
                for _ in 0..<5 {
                    group.addTask { try await bench.keys.rotate(due, of: bench.rotation.tenant) }
                }
                return try await group.reduce(into: [Int]()) { all, version in
                    if let version { all.append(version) }
                }
            }
            #expect(made == [2])
            #expect(try await bench.due() == [])
            let told = try await bench.rotation.database.superuser.rows(
                """
                SELECT convert_from(bytes, 'UTF8')::jsonb -> 'data' ->> 'secret_id' AS path FROM ledger.entries
                WHERE tenant_id = \(bench.rotation.tenant) AND ledger = 'audit' ORDER BY leaf_index LIMIT 10
                """
            ) { row in try row["path"] as String }
            #expect(told == ["transit/keys/hourly"])
            // What was encrypted before is read still.
            let kept = try #require(try await bench.keys.transit.key("hourly", at: bench.place))
            #expect(kept.latestVersion == 2 && kept.versions.keys.sorted() == [1, 2])
            // Of a day that was missed, one version is made.
            bench.rotation.clock.advance(by: .seconds(90_000))
            #expect(try await Set(bench.due()) == ["hourly", "daily"])
            for name in ["hourly", "daily", "never", "nobody"] {
                let due = TransitDue(mount: bench.place.mount, name: name)
                _ = try await bench.keys.rotate(due, of: bench.rotation.tenant)
            }
            #expect(try await bench.version(of: "hourly") == 3)
            #expect(try await bench.version(of: "daily") == 2)
            #expect(try await bench.version(of: "never") == 1)
        }
    }

    @Test("what is due is asked for once, as jobs that rotate it; sealed, nothing is lost")
    func jobs() async throws {
        try await Bench.with { bench in
            let (rotation, database) = (bench.rotation, bench.rotation.database.app)
            try await bench.make("hourly", period: 3_600)
            try await rotation.put(["password": "old"])
            _ = try await rotation.rotations.configure(rotation.path("db"), in: rotation.mount, by: "ada") {
                _ in
                var plan = RotationPlan(recipe: try RandomText())
                plan.schedule = try RotationSchedule(everySeconds: 3_600, field: "rotation_period")
                return plan
            }
            rotation.clock.advance(by: .seconds(3_601))
            let clock = rotation.clock
            let jobs = Jobs(database: database, now: { clock.now() })
            let keeper = RotationKeeper(
                rotations: rotation.rotations,
                transit: bench.keys,
                barrier: bench.barrier,
                jobs: jobs,
                access: rotation.access
            )
            for _ in 0..<3 { try await keeper.lookEverywhere() }
            let asked = try await jobs.page(of: rotation.tenant, limit: 20)
            #expect(asked.map(\.kind).sorted() == [RotationRunner.kind, TransitRotator.kind])
            try await rotation.work()
            #expect(try await rotation.status().lastRotatedAt != nil)
            #expect(try await rotation.rotations.due(of: rotation.tenant) == [])
        }
    }
}
