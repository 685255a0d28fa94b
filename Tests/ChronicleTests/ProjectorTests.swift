import Evidence
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Chronicle

@Suite("The projector")
struct ProjectorTests {
    @Test("catches up from nothing and from where it stood, and does nothing twice")
    func catchesUp() async throws {
        try await TestDatabase.with { database in
            let bench = try await FeedBench(database)
            let appender = Appender(database.app)
            try await bench.append(0..<250, by: appender)
            #expect(try await bench.projector().lag(of: bench.tenant).entryCount == 250)
            #expect(try await bench.projector(batchCount: 100).catchUp(bench.tenant) == 250)
            try await bench.expectExact()
            #expect(try await bench.projector().catchUp(bench.tenant) == 0)
            try await bench.append(250..<260, by: appender)
            #expect(try await bench.projector().lag(of: bench.tenant).entryCount == 10)
            #expect(try await bench.projector().catchUp(bench.tenant) == 10)
            try await bench.expectExact()
            #expect(try await bench.projector().lag(of: bench.tenant) == ProjectorLag())
        }
    }

    @Test(
        "two at once, cancelled and cut off at any moment: each entry has its effects once",
        arguments: [1, 2, 3] as [UInt64]
    )
    func cutOff(seed: UInt64) async throws {
        try await TestDatabase.with { database in
            let bench = try await FeedBench(database)
            let doors = [try await database.openApp(), try await database.openApp()]
            let end = End()
            let count = 1_200
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, door) in doors.enumerated() {
                    group.addTask {
                        var generator = SeededGenerator(seed: seed &* 31 &+ UInt64(number))
                        while !end.isThere {
                            let batch = Int.random(in: 1...40, using: &generator)
                            let work = Task {
                                try await bench.projector(on: door, batchCount: batch).advance(bench.tenant)
                            }
                            if Bool.random(using: &generator) {
                                let pause = Int.random(in: 0...8_000, using: &generator)
                                try await Task.sleep(for: .microseconds(pause))
                                work.cancel()
                            }
                            // Whatever ends a batch, the next one begins where effects are committed.
                            _ = await work.result
                        }
                    }
                }
                group.addTask {
                    while !end.isThere {
                        try await Task.sleep(for: .milliseconds(15))
                        // A server that dies: its connections end where they stand.
                        _ = try await database.superuser.rows(
                            """
                            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                            WHERE usename = 'muniment_app' AND datname = current_database()
                              AND query LIKE '%chronicle.%' AND query NOT LIKE '%ledger.heads%'
                            """
                        )
                    }
                }
                group.addTask {
                    let appender = Appender(database.app)
                    for start in stride(from: 0, to: count, by: 100) {
                        for number in start..<start + 100 {
                            _ = try await appender.append(bench.entry(number, type: "test.type\(number % 5)"))
                        }
                        if start % 300 == 200 { try await bench.erase(start / 2) }
                    }
                    end.come()
                }
                try await group.waitForAll()
            }
            for door in doors { await door.close() }
            try await bench.projector().catchUp(bench.tenant)
            try await bench.expectExact()
            #expect(try await bench.expected().count == count + 4)
        }
    }

    @Test(
        "a batch that fails at one of its statements leaves nothing behind",
        arguments: [
            "INSERT ON chronicle.events", "INSERT ON chronicle.event_counts",
            "UPDATE ON chronicle.event_counts", "UPDATE ON chronicle.projector_checkpoint",
        ]
    )
    func failsBetween(place: String) async throws {
        try await TestDatabase.with { database in
            let bench = try await FeedBench(database)
            let appender = Appender(database.app)
            try await bench.append(0..<20, by: appender)
            try await bench.projector().catchUp(bench.tenant)
            try await bench.append(20..<40, by: appender)
            try await bench.erase(3)
            let before = try await bench.rows()
            let fault = """
                CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql
                    AS $$ BEGIN RAISE 'planted'; END $$;
                GRANT EXECUTE ON FUNCTION public.fail() TO muniment_app;
                CREATE TRIGGER planted BEFORE \(place) FOR EACH ROW EXECUTE FUNCTION public.fail();
                """
            try await database.superuser.withConnection { db in try db.executeScript(fault) }
            await #expect(throws: PostgresError.self) { try await bench.projector().catchUp(bench.tenant) }
            #expect(try await bench.rows() == before)
            try await database.superuser.withConnection { db in
                try db.executeScript("DROP FUNCTION public.fail() CASCADE")
            }
            try await bench.projector().catchUp(bench.tenant)
            try await bench.expectExact()
        }
    }

    @Test("what is erased after it was shown is wiped, and a rebuilt feed is the same row by row")
    func erasureAndRebuild() async throws {
        try await TestDatabase.with { database in
            let bench = try await FeedBench(database, "ours")
            let other = try await FeedBench(database, "theirs")
            let appender = Appender(database.app)
            try await bench.append(0..<120, by: appender)
            try await other.append(0..<30, by: appender)
            for each in [bench, other] { try await each.projector(batchCount: 50).catchUp(each.tenant) }
            // One is shown already, one not yet, and one is told of in the batch that shows it.
            try await bench.erase(5)
            try await bench.append(120..<130, by: appender)
            try await bench.erase(2, 7, 125)
            try await bench.projector(batchCount: 8).catchUp(bench.tenant)
            try await bench.expectExact()
            let live = try await bench.rows()
            let theirs = try await other.rows()
            #expect(live.contains { $0.contains(",erased,") })
            #expect(try await bench.projector(batchCount: 7).rebuild(of: bench.tenant) == 132)
            #expect(try await bench.rows() == live)
            #expect(try await other.rows() == theirs)
        }
    }

    @Test("an entry that only says that another was erased changes nothing")
    func falseErasure() async throws {
        try await TestDatabase.with { database in
            let bench = try await FeedBench(database)
            let appender = Appender(database.app)
            try await bench.append(0..<3, by: appender)
            try await bench.projector().catchUp(bench.tenant)
            _ = try await appender.append(bench.entry(3, type: Erasure.entryType, ["leaf_index": 1]))
            try await bench.projector().catchUp(bench.tenant)
            try await bench.expectExact()
            let row = try await Feed(database.app).events(of: bench.tenant).events.first { $0.leafIndex == 1 }
            #expect(row?.type.hasPrefix("test.type") == true)
        }
    }

    @Test("the feed is asked by type, subject and time, page by page, and shows one tenant's events")
    func filters() async throws {
        try await TestDatabase.with { database in
            let bench = try await FeedBench(database, "ours")
            let other = try await FeedBench(database, "theirs")
            let appender = Appender(database.app)
            try await bench.append(0..<70, by: appender)
            try await other.append(0..<7, by: appender)
            for each in [bench, other] { try await each.projector().catchUp(each.tenant) }
            let feed = Feed(database.app)
            let typed = try await feed.events(of: bench.tenant, where: .init(type: "test.type3"))
            #expect(typed.events.count == 14)
            #expect(typed.events.allSatisfy { $0.type == "test.type3" })
            let both = try await feed.events(
                of: bench.tenant,
                where: .init(type: "test.type3", subject: "thing/3")
            )
            #expect(both.events.count == 2)
            let first = try await feed.events(of: bench.tenant, limit: 40)
            #expect(first.events.map(\.leafIndex) == Array((30..<70).reversed()))
            let second = try await feed.events(of: bench.tenant, before: first.next, limit: 40)
            #expect(second.events.map(\.leafIndex) == Array((0..<30).reversed()))
            #expect(second.next == nil)
            let moment = try #require(first.events.first?.happenedAt)
            let late = try await feed.events(of: bench.tenant, where: .init(since: moment), limit: 200)
            #expect(late.events.allSatisfy { ($0.happenedAt ?? moment) >= moment } && !late.events.isEmpty)
            let early = try await feed.events(of: bench.tenant, where: .init(until: moment), limit: 200)
            #expect(early.events.count + late.events.count == 70)
            #expect(
                try await feed.events(of: bench.tenant, where: .init(receivedFrom: "builds")).events.isEmpty
            )
            #expect(try await feed.events(of: other.tenant, limit: 200).events.count == 7)
        }
    }
}

/// When a test's tasks shall end.
final class End: Sendable {
    private let state = Mutex(false)

    var isThere: Bool { state.withLock { $0 } }
    func come() { state.withLock { $0 = true } }
}
