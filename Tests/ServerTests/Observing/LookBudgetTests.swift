import Evidence
import Postgres
import Testing

@testable import Server

@Suite("The memory of looks")
struct LookBudgetTests {
    private let one = TenantID(UniqueID(at: Instant(microseconds: 1_000)))
    private let other = TenantID(UniqueID(at: Instant(microseconds: 2_000)))

    private func hold(
        _ budget: LookBudget,
        _ bytes: Int,
        _ tenant: TenantID,
        within time: Duration = .seconds(600)
    ) async throws -> LookBudget.Hold? {
        try await budget.hold(bytes, for: tenant, until: .now + time)
    }

    @Test("one tenant has at most half, and another one gets its own at once")
    func shares() async throws {
        let budget = LookBudget(bytes: 1_000)
        let first = try await hold(budget, 300, one)
        #expect(try await hold(budget, 300, one, within: .milliseconds(50)) == nil)
        let second = try await hold(budget, 500, other)
        #expect(first != nil && second != nil)
        let third = try await hold(budget, 200, one)
        #expect(third != nil)
        withExtendedLifetime([first, second, third]) {}
    }

    @Test("what is not needed any more is another's, at the latest with the last reference")
    func givenBack() async throws {
        let budget = LookBudget(bytes: 1_000)
        let first = try await hold(budget, 500, one)
        async let waiting = hold(budget, 400, one)
        first?.shrink(to: 100)
        let second = try await waiting
        #expect(second != nil)
        for _ in 0..<100 {
            let passing = try await hold(budget, 500, other)
            #expect(passing != nil)
        }
        withExtendedLifetime([first, second]) {}
    }

    @Test("more than a share is a share, and who is cancelled waits no longer")
    func excess() async throws {
        let budget = LookBudget(bytes: 1_000)
        let all = try await hold(budget, 5_000, one)
        #expect(all != nil)
        let waiting = Task { try await hold(budget, 1, one) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { _ = try await waiting.value }
        all?.shrink(to: 0)
        #expect(try await hold(budget, 500, one) != nil)
    }

    @Test("many that come and go at the same time are never more than there is room for")
    func many() async throws {
        let budget = LookBudget(bytes: 1_000)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<400 {
                group.addTask {
                    let hold = try await hold(budget, 1 + index % 500, index.isMultiple(of: 3) ? one : other)
                    #expect(hold != nil)
                    await Task.yield()
                    withExtendedLifetime(hold) {}
                }
            }
            try await group.waitForAll()
        }
        let (first, second) = (try await hold(budget, 500, one), try await hold(budget, 500, other))
        #expect(first != nil && second != nil)
        withExtendedLifetime([first, second]) {}
    }
}
