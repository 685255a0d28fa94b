import Synchronization

/// What is looked at after a refused login, beside its answer: how long a refusal takes tells nothing of what is found.
final class AfterRefusal: Sendable {
    /// So many at once. Further refusals wait for their own, whatever it finds, so that no server falls behind its callers.
    private static let limit = 64
    /// A database that is just away is asked again.
    private static let attempts = 5

    private let underWay = Mutex(0)

    var isIdle: Bool { underWay.withLock { $0 == 0 } }

    func run(_ work: @escaping @Sendable () async throws -> Void) async throws {
        let isFull = underWay.withLock { count in
            guard count < Self.limit else { return true }
            count += 1
            return false
        }
        guard !isFull else { return try await work() }
        Task {
            defer { underWay.withLock { $0 -= 1 } }
            for attempt in 1...Self.attempts {
                do { return try await work() } catch {
                    try? await Task.sleep(for: .seconds(attempt))
                }
            }
        }
    }
}
