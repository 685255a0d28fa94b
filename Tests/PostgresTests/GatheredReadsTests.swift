import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("Questions that are asked at the same time")
struct GatheredReadsTests {
    private struct Lost: Error {}

    /// Answers `n` with `n * 2` once it is let go, and none for 0; keeps what it was asked.
    private final class Source: Sendable {
        let asked = Mutex<[[Int]]>([])
        let isHeld = Mutex(false)
        let isLost = Mutex(false)

        func answer(_ keys: [Int]) async throws -> [Int: Int] {
            asked.withLock { $0.append(keys.sorted()) }
            try await condition { !self.isHeld.withLock { $0 } }
            if isLost.withLock({ $0 }) { throw Lost() }
            return Dictionary(uniqueKeysWithValues: keys.filter { $0 != 0 }.map { ($0, $0 * 2) })
        }

        var count: Int { asked.withLock { $0.count } }
    }

    private func reads(_ source: Source, keyLimit: Int = 256, statementLimit: Int = 1) -> GatheredReads<
        SharedLane, Int, Int
    > {
        GatheredReads(keyLimit: keyLimit, statementLimit: statementLimit) { try await source.answer($1) }
    }

    @Test("whoever asks alone is answered, and what is not there is none")
    func alone() async throws {
        let source = Source()
        let reads = reads(source)
        #expect(try await reads.answer(to: 4) == 8)
        #expect(try await reads.answer(to: 0) == nil)
        // Nothing is kept: the same question is asked again.
        #expect(try await reads.answer(to: 4) == 8)
        #expect(source.asked.withLock { $0 } == [[4], [0], [4]])
    }

    @Test(
        "those who come while a statement is on its way share the next one, which begins after they have asked"
    )
    func gathered() async throws {
        let source = Source()
        let reads = reads(source)
        source.isHeld.withLock { $0 = true }
        try await withThrowingTaskGroup(of: Int?.self) { group in
            group.addTask { try await reads.answer(to: 1) }
            try await condition { source.count == 1 }
            for key in [1, 2, 2, 3, 0] { group.addTask { try await reads.answer(to: key) } }
            // All of them wait: none has been put to the statement that is on its way.
            for _ in 0..<100 { await Task.yield() }
            #expect(source.count == 1)
            source.isHeld.withLock { $0 = false }
            var answers: [Int] = []
            for try await answer in group { answers.append(answer ?? -1) }
            #expect(answers.sorted() == [-1, 2, 2, 4, 4, 6])
        }
        // One that had not come to its question yet may have asked for itself.
        let later = source.asked.withLock { Array($0.dropFirst()) }
        #expect(later.count < 5 && Set(later.joined()) == [0, 1, 2, 3])
    }

    @Test("no statement asks for more than its limit, and all are answered")
    func limited() async throws {
        let source = Source()
        let reads = reads(source, keyLimit: 8, statementLimit: 2)
        let sum = try await withThrowingTaskGroup(of: Int?.self) { group in
            for key in 1...200 { group.addTask { try await reads.answer(to: key) } }
            return try await group.reduce(0) { $0 + ($1 ?? 0) }
        }
        #expect(sum == 200 * 201)
        #expect(source.asked.withLock { $0.allSatisfy { $0.count <= 8 } })
    }

    @Test("a fault is told to those who were asked with it, and to nobody after")
    func fault() async throws {
        let source = Source()
        let reads = reads(source)
        source.isLost.withLock { $0 = true }
        await #expect(throws: Lost.self) { _ = try await reads.answer(to: 1) }
        source.isLost.withLock { $0 = false }
        #expect(try await reads.answer(to: 1) == 2)
    }

    @Test("those who came first are asked for first, however many come after")
    func inTurn() async throws {
        let source = Source()
        let reads = reads(source, keyLimit: 4)
        source.isHeld.withLock { $0 = true }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { _ = try await reads.answer(to: 0) }
            try await condition { source.count == 1 }
            for key in 1...12 {
                group.addTask { _ = try await reads.answer(to: key) }
                try await condition { reads.waitingCount(in: SharedLane()) == key }
            }
            source.isHeld.withLock { $0 = false }
            try await group.waitForAll()
        }
        #expect(source.asked.withLock { $0 } == [[0], [1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]])
    }

    @Test("one that cannot be read fails alone; those who were asked with it are answered")
    func apart() async throws {
        let isHeld = Mutex(true)
        let count = Mutex(0)
        let reads = GatheredReads<SharedLane, Int, Int>(statementLimit: 1) { _, keys in
            count.withLock { $0 += 1 }
            try await condition { !isHeld.withLock { $0 } }
            guard !keys.contains(13) else {
                throw PostgresError.decoding(column: "number", expected: "a lucky one", oid: 23)
            }
            return Dictionary(uniqueKeysWithValues: keys.map { ($0, $0 * 2) })
        }
        try await withThrowingTaskGroup(of: (Int, Int?).self) { group in
            group.addTask { (0, try await reads.answer(to: 0)) }
            try await condition { count.withLock { $0 } == 1 }
            for key in 10...17 { group.addTask { (key, try? await reads.answer(to: key)) } }
            try await condition { reads.waitingCount(in: SharedLane()) == 8 }
            isHeld.withLock { $0 = false }
            for try await (key, answer) in group { #expect(answer == (key == 13 ? nil : key * 2), "\(key)") }
        }
        // The first, all, and of the halves with 13 three times two.
        #expect(count.withLock { $0 } == 8)
    }

    @Test("a lost connection is told at once to all who were asked over it, and asked for no more")
    func together() async throws {
        let isHeld = Mutex(true)
        let count = Mutex(0)
        let reads = GatheredReads<SharedLane, Int, Int>(statementLimit: 1) { _, keys in
            count.withLock { $0 += 1 }
            try await condition { !isHeld.withLock { $0 } }
            throw PostgresError.connectionLost(reason: "cut")
        }
        await withTaskGroup(of: Bool.self) { group in
            group.addTask { (try? await reads.answer(to: 0)) == nil }
            try? await condition { count.withLock { $0 } == 1 }
            for key in 1...4 { group.addTask { (try? await reads.answer(to: key)) == nil } }
            try? await condition { reads.waitingCount(in: SharedLane()) == 4 }
            isHeld.withLock { $0 = false }
            for await failed in group { #expect(failed) }
        }
        #expect(count.withLock { $0 } == 2)
    }

    @Test("nobody waits for the statement of another lane, and nobody is in it")
    func lanes() async throws {
        let isHeld = Mutex(true)
        let asked = Mutex<[String: [[Int]]]>([:])
        let reads = GatheredReads<String, Int, String>(statementLimit: 1) { lane, keys in
            asked.withLock { $0[lane, default: []].append(keys.sorted()) }
            if lane == "slow" { try await condition { !isHeld.withLock { $0 } } }
            return Dictionary(uniqueKeysWithValues: keys.map { ($0, "\(lane) \($0)") })
        }
        async let slow = reads.answer(to: 1, in: "slow")
        try await condition { asked.withLock { $0["slow"]?.count == 1 } }
        #expect(try await reads.answer(to: 1, in: "quick") == "quick 1")
        #expect(try await reads.answer(to: 2, in: "quick") == "quick 2")
        isHeld.withLock { $0 = false }
        #expect(try await slow == "slow 1")
        #expect(asked.withLock { $0 } == ["slow": [[1]], "quick": [[1], [2]]])
    }
}
