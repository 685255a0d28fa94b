import Synchronization
import TestSupport
import Testing

@testable import Server

@Suite("A supervised service")
struct SupervisedTests {
    private struct Broken: Error {}

    /// Runs a service whose body does `first` the first time, until it has been begun again.
    private func beginsAgain(after first: @escaping @Sendable () throws -> Void) async throws -> [String] {
        let status = ServiceStatus()
        let begun = Mutex(0)
        let service = Supervised(name: "tried", status: status, logger: LogLines().logger()) {
            let count = begun.withLock { count in
                count += 1
                return count
            }
            if count == 1 { return try first() }
            try await Task.sleep(for: .seconds(3_600))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await service.run() }
            try await condition { begun.withLock { $0 } == 2 }
            group.cancelAll()
        }
        return status.recent.map(\.cause)
    }

    @Test("is begun again after a failure, and health can say why")
    func failure() async throws {
        #expect(try await beginsAgain { throw Broken() } == ["Broken"])
    }

    @Test("is begun again where it ended by itself")
    func ending() async throws {
        #expect(try await beginsAgain {} == ["EndedByItself"])
    }

    @Test("is begun again where something in it was cancelled, but not itself")
    func strayCancellation() async throws {
        #expect(try await beginsAgain { throw CancellationError() } == ["CancellationError"])
    }
}
