import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Chronicle

@Suite("Events that are sent")
struct PushTests {
    @Test("each is recorded once, whoever sends it how often; a poisoned one is parked and stops nothing")
    func receptions() async throws {
        try await SourceBench.with { bench in
            try await bench.add("builds", "push")
            let sources = bench.sources()
            let poisoned: JSON = ["specversion": "1.0", "id": "bad", "type": "x"]
            let events = [SourceBench.event(1), poisoned, SourceBench.event(2), SourceBench.event(1)]
            let first = try await sources.push(events, to: "builds", by: "ci", of: bench.tenant)
            #expect(first.map(word) == ["accepted", "parked", "accepted", "duplicate"])
            #expect(first[1] == .parked(reason: "the event has no “source”"))
            let again = try await sources.push(events, to: "builds", by: "ci", of: bench.tenant)
            #expect(again.map(word) == ["duplicate", "parked", "duplicate", "duplicate"])
            #expect(try await bench.recordedIDs() == ["1", "2"])
            #expect(try await bench.recorded()[0]["by"] == "ci")
            let parked = try await sources.parked(of: "builds", of: bench.tenant).events
            #expect(parked.map(\.position) == ["bad"])
            #expect(parked[0].body == poisoned.canonicalBytes())
        }
    }

    @Test(
        "another event under the same source and id is parked; the same id of another source is not the same event"
    )
    func conflicts() async throws {
        try await SourceBench.with { bench in
            for name in ["builds", "tests"] { try await bench.add(name, "push") }
            let sources = bench.sources()
            let changed = SourceBench.event(1, ["type": "org.example.failed"])
            _ = try await sources.push([SourceBench.event(1)], to: "builds", by: "ci", of: bench.tenant)
            let conflict = try await sources.push([changed], to: "builds", by: "ci", of: bench.tenant)
            #expect(conflict.map(word) == ["parked"])
            let other = try await sources.push(
                [SourceBench.event(1, ["source": "/other"])],
                to: "builds",
                by: "ci",
                of: bench.tenant
            )
            #expect(other.map(word) == ["accepted"])
            let elsewhere = try await sources.push([changed], to: "tests", by: "ci", of: bench.tenant)
            #expect(elsewhere.map(word) == ["accepted"])
        }
    }

    @Test("long data stands in the entry by its digest, and beside the ledger whole")
    func longData() async throws {
        try await SourceBench.with { bench in
            try await bench.add("builds", "push")
            let long = JSON.string(String(repeating: "é", count: 300_000))
            let event = SourceBench.event(1, ["data": long])
            let receptions = try await bench.sources().push([event], to: "builds", by: "ci", of: bench.tenant)
            #expect(receptions.map(word) == ["accepted"])
            let digest = Digest.sha256(of: long.canonicalBytes())
            #expect(try await bench.recorded()[0]["event"]?["data"]?["sha256"]?.string == digest.hex)
            let kept = try await bench.database.app.first(
                for: bench.tenant,
                "SELECT bytes FROM ledger.blobs WHERE tenant_id = \(bench.tenant) AND digest = \(digest)"
            ) { row -> [UInt8] in try row["bytes"] }
            #expect(kept == long.canonicalBytes())
        }
    }

    @Test("many senders of the same events at once: each is accepted once")
    func concurrent() async throws {
        try await SourceBench.with { bench in
            try await bench.add("builds", "push")
            let events = (0..<60).map { SourceBench.event($0) } + [["id": "bad"], ["id": "worse"]]
            let accepted = try await withThrowingTaskGroup(of: [Reception].self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        try await bench.sources().push(
                            events.shuffled(),
                            to: "builds",
                            by: "ci",
                            of: bench.tenant
                        )
                    }
                }
                return try await group.reduce(0) { $0 + $1.count { word($0) == "accepted" } }
            }
            #expect(accepted == 60)
            #expect(Set(try await bench.recordedIDs()).count == 60)
            #expect(try await bench.recordedIDs().count == 60)
            #expect(try await bench.sources().waitingCount(of: "builds", of: bench.tenant) == 2)
        }
    }

    @Test("a parked event is recorded by a replay once nothing stands against it")
    func replay() async throws {
        try await SourceBench.with { bench in
            try await bench.add("builds", "push")
            let sources = bench.sources()
            _ = try await sources.push([["id": "bad"]], to: "builds", by: "ci", of: bench.tenant)
            // As if a later version took what this one did not.
            let good = SourceBench.event(7).canonicalBytes()
            try await bench.database.superuser.execute(
                """
                UPDATE chronicle.parked_events SET body = \(good), digest = sha256(\(good))
                WHERE tenant_id = \(bench.tenant)
                """
            )
            _ = try await sources.push([["id": "worse"]], to: "builds", by: "ci", of: bench.tenant)
            let outcome = try await sources.replayParked(of: "builds", by: "ada", of: bench.tenant)
            #expect(outcome == (1, 1))
            #expect(try await bench.recordedIDs() == ["7"])
            let parked = try await sources.parked(of: "builds", of: bench.tenant).events
            #expect(parked.map { $0.replayedAt != nil } == [true, false])
            let again = try await sources.replayParked(of: "builds", by: "ada", of: bench.tenant)
            #expect(again == (0, 1))
        }
    }

    @Test("a source is added, disabled and enabled once for a key, and told of; a tenant sees its own")
    func decisions() async throws {
        try await SourceBench.with { bench in
            let sources = bench.sources()
            let key = IdempotencyKey("one", requestHash: .sha256(of: [1]))
            let first = try await sources.add(
                "builds",
                kind: "push",
                settings: [:],
                by: "ada",
                key: key,
                of: bench.tenant
            )
            let again = try await sources.add(
                "builds",
                kind: "push",
                settings: [:],
                by: "ada",
                key: key,
                of: bench.tenant
            )
            #expect(first.isNew && !again.isNew)
            await #expect(throws: SourceError.nameTaken("builds")) { try await bench.add("builds", "push") }
            #expect(try await sources.setEnabled(false, "builds", by: "ada", of: bench.tenant).isNew)
            #expect(try await !sources.setEnabled(false, "builds", by: "ada", of: bench.tenant).isNew)
            await #expect(throws: SourceError.disabled("builds")) {
                try await sources.push([SourceBench.event(1)], to: "builds", by: "ci", of: bench.tenant)
            }
            #expect(try await sources.setEnabled(true, "builds", by: "ada", of: bench.tenant).isNew)
            let other = try await bench.database.makeTenant("other")
            await #expect(throws: SourceError.unknownSource("builds")) {
                try await sources.push([SourceBench.event(1)], to: "builds", by: "ci", of: other)
            }
            #expect(try await sources.list(of: other).sources.isEmpty)
            for number in 1..<Sources.countLimit { try await bench.add("source-\(number)", "push") }
            await #expect(throws: SourceError.tooMany(limit: Sources.countLimit)) {
                try await bench.add("one-too-many", "push")
            }
            for name in ["", "Builds", "a/b", "a b", String(repeating: "a", count: 101)] {
                await #expect(throws: SourceError.self) { try await bench.add(name, "push") }
            }
        }
    }

    private func word(_ reception: Reception) -> String {
        switch reception {
        case .accepted: "accepted"
        case .duplicate: "duplicate"
        case .parked: "parked"
        }
    }
}
