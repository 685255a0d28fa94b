import Access
import Synchronization
import TestSupport
import Testing

@Suite("What is looked at after a refused login")
struct AfterRefusalTests {
    private struct Away: Error, Equatable {
        var attempt: Int
    }

    private final class Seen: Sendable {
        private let state = Mutex((attempts: 0, errors: [any Error]()))
        var attempts: Int { state.withLock { $0.attempts } }
        var errors: [any Error] { state.withLock { $0.errors } }
        func begin() -> Int {
            state.withLock {
                $0.attempts += 1
                return $0.attempts
            }
        }
        func add(_ error: any Error) { state.withLock { $0.errors.append(error) } }
    }

    @Test("what fails to the end is told once, with the error of the last attempt, and counted")
    func lost() async throws {
        let seen = Seen()
        let after = AfterRefusal(pause: .zero) { seen.add($0) }
        try await after.run { throw Away(attempt: seen.begin()) }
        try await condition { after.isIdle }
        #expect(seen.attempts == 5 && after.lostCount == 1)
        #expect(seen.errors.map { $0 as? Away } == [Away(attempt: 5)])
    }

    @Test("what is done in a later attempt is told to nobody")
    func mended() async throws {
        let seen = Seen()
        let after = AfterRefusal(pause: .zero) { seen.add($0) }
        try await after.run {
            let attempt = seen.begin()
            guard attempt == 3 else { throw Away(attempt: attempt) }
        }
        try await condition { after.isIdle }
        #expect(seen.attempts == 3 && after.lostCount == 0 && seen.errors.isEmpty)
    }
}
