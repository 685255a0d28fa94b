import Access
import Custody
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Observations that expire")
struct ExpiryTests {
    /// The month is kept longer than anything in it, so that nothing waits for it.
    private func keepMonth(_ bench: RetentionBench, by caller: Caller) async throws {
        try await bench.artifact("kept.example", days: 3_000, of: caller)
        try await bench.look(at: "kept.example", 1, by: caller)
    }

    @Test("are erased with their rows, but for the latest of each target and what is kept longer")
    func expired() async throws {
        try await RetentionBench.with { bench in
            let caller = try await bench.tenant("northwind")
            try await keepMonth(bench, by: caller)
            try await bench.artifact("short.example", days: 30, of: caller)
            try await bench.artifact("long.example", days: 200, of: caller)
            try await bench.look(at: "short.example", 4, by: caller)
            try await bench.look(at: "long.example", 2, by: caller)
            bench.returnToPresent()
            try await bench.look(at: "long.example", 1, by: caller)

            let rehearsed = try await bench.erase(of: caller, isRehearsal: true)
            #expect(rehearsed == .init(entries: 3, verifications: 3))
            #expect(try await bench.counts(of: caller) == (8, 8, 0))
            let erased = try await bench.erase(of: caller)
            #expect(erased == .init(entries: 3, verifications: 3))
            #expect(try await bench.counts(of: caller) == (5, 5, 0))
            let left = try await bench.custody.verifications(
                for: caller,
                PageRequest(limit: 10),
                of: bench.custody.artifactID(for: caller, "short.example")
            )
            #expect(left.items.count == 1)
            #expect(try await bench.erase(of: caller) == .init())
            try await bench.expectInOrder(caller)

            // Nor later, while nobody looks; with the next look the former latest goes.
            bench.clock.advance(by: .seconds(60 * 86_400))
            try await bench.look(at: "short.example", 1, by: caller)
            #expect(try await bench.erase(of: caller).entries == 3)
            try await bench.expectInOrder(caller)
        }
    }

    @Test("wait in one entry for the longest kept of them, and go with the list that stood beside it")
    func batch() async throws {
        try await RetentionBench.with { bench in
            let caller = try await bench.tenant("northwind")
            try await keepMonth(bench, by: caller)
            try await bench.artifact("short.example", days: 30, of: caller)
            try await bench.artifact("long.example", days: 200, of: caller)
            let both = (0..<200).map { number in
                bench.observation(number.isMultiple(of: 2) ? "short.example" : "long.example")
            }
            let key = try #require(IdempotencyKey("batch", requestHash: .sha256(of: [1])))
            _ = try await bench.custody.recordVerifications(for: caller, both, key: key)
            let short = Array(repeating: bench.observation("short.example"), count: 150)
            _ = try await bench.custody.recordVerifications(for: caller, short)
            bench.clock.advance(by: .seconds(60))
            try await bench.look(at: "short.example", 1, by: caller)
            try await bench.look(at: "long.example", 1, by: caller)
            #expect(try await bench.counts(of: caller) == (353, 5, 2))

            bench.returnToPresent()
            let first = try await bench.erase(of: caller)
            #expect(first == .init(entries: 1, verifications: 150))
            #expect(try await bench.counts(of: caller) == (203, 4, 1))
            let again = try await bench.custody.recordVerifications(for: caller, both, key: key)
            #expect(again.verifications.count == 200)

            bench.clock.advance(by: .seconds(100 * 86_400))
            let second = try await bench.erase(of: caller)
            #expect(second == .init(entries: 1, verifications: 200))
            #expect(try await bench.counts(of: caller) == (3, 3, 0))
            await #expect(throws: LedgerError.self) {
                try await bench.custody.recordVerifications(for: caller, both, key: key)
            }
            try await bench.expectInOrder(caller)
        }
    }

    @Test("are kept where the accord was amended to keep them longer, or the artifact has none")
    func keptLonger() async throws {
        try await RetentionBench.with { bench in
            let caller = try await bench.tenant("northwind")
            try await keepMonth(bench, by: caller)
            try await bench.artifact("amended.example", days: 30, of: caller)
            let lone = try await bench.artifact("lone.example", days: 30, of: caller)
            for name in ["amended.example", "lone.example"] { try await bench.look(at: name, 3, by: caller) }
            _ = try await bench.custody.amendAccord(
                for: caller,
                "amended.example",
                AccordAmendment(chronicleRetentionDays: 2_000)
            )
            try await bench.database.superuser.execute(
                """
                UPDATE custody.governed_artifacts SET accord_binding_id = NULL
                WHERE tenant_id = \(caller.tenant) AND governed_artifact_id = \(lone.reference.id)
                """
            )
            bench.returnToPresent()
            #expect(try await bench.erase(of: caller) == .init())
        }
    }

    @Test("wait for their month where nothing in it is kept longer, and belong to one tenant alone")
    func wait() async throws {
        try await RetentionBench.with { bench in
            let first = try await bench.observed("northwind", days: 30)
            let second = try await bench.observed("contoso", days: 60)
            bench.returnToPresent()
            // Contoso keeps the month longest: it is exported with it.
            #expect(try await bench.erase(of: second) == .init())
            #expect(try await bench.erase(of: first).entries == 2)
            #expect(try await bench.counts(of: second) == (3, 3, 0))
            try await bench.expectInOrder(first, second)
        }
    }

    @Test("go 256 in a transaction, and what two servers erase at once is told once")
    func many() async throws {
        try await RetentionBench.with { bench in
            let caller = try await bench.tenant("northwind")
            try await keepMonth(bench, by: caller)
            try await bench.artifact("short.example", days: 30, of: caller)
            let custody = bench.custody
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<300 {
                    group.addTask {
                        _ = try await custody.submitVerification(
                            for: caller,
                            bench.observation("short.example")
                        )
                    }
                }
                try await group.waitForAll()
            }
            bench.returnToPresent()
            async let one = bench.erase(of: caller)
            async let other = bench.erase(of: caller)
            let (first, second) = try await (one, other)
            let rest = try await bench.erase(of: caller)
            #expect(first.entries + second.entries + rest.entries == 299)
            #expect(try await bench.counts(of: caller) == (2, 2, 0))
            try await bench.expectInOrder(caller)
        }
    }
}
