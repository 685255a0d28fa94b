import Evidence
import Foundation
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Chronicle

@Suite("A file of events")
struct LineFileTests {
    @Test("grows and is followed: whole lines are taken, a part of one is waited for, a poisoned one parked")
    func tail() async throws {
        try await SourceBench.with { bench in
            try bench.write(SourceBench.line(SourceBench.event(1)) + "\n  \r\n")
            try await bench.add("feed", "ndjson", ["path": "feed.ndjson"])
            #expect(try await bench.takeAll("feed") == 1)
            let half = SourceBench.line(SourceBench.event(2))
            try bench.append(String(half.prefix(20)))
            #expect(try await bench.takeAll("feed") == 0)
            try bench.append(String(half.dropFirst(20)) + "not json\n{\"specversion\":\"1.0\"}\r\n")
            try bench.append(SourceBench.line(SourceBench.event(3)) + SourceBench.line(SourceBench.event(1)))
            #expect(try await bench.takeAll("feed") == 5)
            #expect(try await bench.recordedIDs() == ["1", "2", "3"])
            let parked = try await bench.sources().parked(of: "feed", of: bench.tenant).events
            #expect(parked.count == 2)
            #expect(
                parked.compactMap(\.body).map { String(decoding: $0, as: UTF8.self) }.contains("not json")
            )
            #expect(try await bench.takeAll("feed") == 0)
        }
    }

    @Test(
        "that was cut off or replaced is not read on, and says so; from its start it is, and nothing is twice"
    )
    func replaced() async throws {
        try await SourceBench.with { bench in
            let lines = (1...5).map { SourceBench.line(SourceBench.event($0)) }
            try bench.write(lines.joined())
            try await bench.add("feed", "ndjson", ["path": "feed.ndjson"])
            try await bench.takeAll("feed")
            try bench.write(lines[0])
            await #expect(throws: SourceFailure.self) { try await bench.takeAll("feed") }
            try bench.write(lines.reversed().joined() + SourceBench.line(SourceBench.event(6)))
            do {
                try await bench.takeAll("feed")
                Issue.record("the replaced file was read on")
            } catch SourceFailure.replaced {}
            #expect(try await bench.recordedIDs().count == 5)
            try await bench.sources().restart("feed", of: bench.tenant)
            #expect(try await bench.takeAll("feed") == 6)
            #expect(try await bench.recordedIDs() == ["1", "2", "3", "4", "5", "6"])
        }
    }

    @Test("with a line that is too long goes on behind it")
    func longLine() async throws {
        try await SourceBench.with { bench in
            let long = String(repeating: "x", count: LineFile.lineLimit + 5)
            try bench.write(SourceBench.line(SourceBench.event(1)) + long)
            try await bench.add("feed", "ndjson", ["path": "feed.ndjson"])
            #expect(try await bench.takeAll("feed") == 1)
            try bench.append(long + "\n" + SourceBench.line(SourceBench.event(2)))
            #expect(try await bench.takeAll("feed") == 2)
            #expect(try await bench.recordedIDs() == ["1", "2"])
            let parked = try await bench.sources().parked(of: "feed", of: bench.tenant).events
            #expect(parked.map(\.sizeInBytes) == [2 * long.utf8.count])
            #expect(parked.first?.body == nil)
            #expect(parked.first?.digest == .sha256(of: Array((long + long).utf8)))
        }
    }

    @Test("can't be outside of the tenant's folder, by no way")
    func outside() async throws {
        try await SourceBench.with { bench in
            for path in ["../x", "/etc/passwd", "a/../../b", "a//b", ".", "", "a/./b", "a\nb"] {
                await #expect(throws: SourceError.self, "\(path)") {
                    try await bench.add("feed", "ndjson", ["path": .string(path)])
                }
            }
            let files = FileManager.default
            try files.createSymbolicLink(
                atPath: bench.folder + "/link",
                withDestinationPath: "/etc/hostname"
            )
            try files.createSymbolicLink(atPath: bench.folder + "/folder", withDestinationPath: "/etc")
            try files.createDirectory(atPath: bench.folder + "/sub", withIntermediateDirectories: false)
            for (number, path) in ["link", "folder/hostname", "sub", "missing", "sub/missing"].enumerated() {
                try await bench.add("feed\(number)", "ndjson", ["path": .string(path)])
                do {
                    try await bench.takeAll("feed\(number)")
                    Issue.record("\(path) was read")
                } catch SourceFailure.unreadableFile {}
            }
            try files.createDirectory(atPath: bench.folder + "/deep", withIntermediateDirectories: false)
            try bench.write(SourceBench.line(SourceBench.event(1)), to: "deep/feed.ndjson")
            try await bench.add("deep", "ndjson", ["path": "deep/feed.ndjson"])
            #expect(try await bench.takeAll("deep") == 1)
        }
    }

    @Test(
        "two readers, cancelled and cut off at any moment: each event is recorded once, in its order",
        arguments: [11, 12] as [UInt64]
    )
    func cutOff(seed: UInt64) async throws {
        try await SourceBench.with { bench in
            let count = 900
            try bench.write("")
            try await bench.add("feed", "ndjson", ["path": "feed.ndjson"])
            let doors = [
                try await bench.database.openApp(), try await bench.database.openApp(),
            ]
            let end = End()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, door) in doors.enumerated() {
                    group.addTask {
                        var generator = SeededGenerator(seed: seed &* 31 &+ UInt64(number))
                        while !end.isThere {
                            let work = Task { try await bench.takeAll("feed", on: door) }
                            let pause = Int.random(in: 0...20_000, using: &generator)
                            try await Task.sleep(for: .microseconds(pause))
                            if Bool.random(using: &generator) { work.cancel() }
                            _ = await work.result
                        }
                    }
                }
                group.addTask {
                    while !end.isThere {
                        try await Task.sleep(for: .milliseconds(20))
                        _ = try await bench.database.superuser.rows(
                            """
                            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                            WHERE usename = 'muniment_app' AND datname = current_database()
                              AND state <> 'idle'
                            """
                        )
                    }
                }
                group.addTask {
                    for start in stride(from: 0, to: count, by: 30) {
                        let lines = (start..<start + 30).map { SourceBench.line(SourceBench.event($0)) }
                        try bench.append(lines.joined() + "poison \(start)\n")
                        try await Task.sleep(for: .milliseconds(15))
                    }
                    end.come()
                }
                try await group.waitForAll()
            }
            for door in doors { await door.close() }
            try await bench.takeAll("feed")
            #expect(try await bench.recordedIDs() == (0..<count).map(String.init))
            #expect(try await bench.sources().waitingCount(of: "feed", of: bench.tenant) == 30)
            _ = try await LedgerReader(bench.database.app).verify(.chronicle, of: bench.tenant)
        }
    }
}
