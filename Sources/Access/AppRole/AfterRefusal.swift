import Synchronization

/// What is looked at after a refused login, beside its answer: how long a refusal takes tells nothing of what is found.
package final class AfterRefusal: Sendable {
    /// So many at once. Further refusals wait for their own, whatever it finds, so that no server falls behind its callers.
    private static let limit = 64
    /// A database that is just away is asked again.
    private static let attempts = 5

    private let underWay = Mutex(0)
    private let lost = Mutex(0)
    private let pause: Duration
    private let report: @Sendable (any Error) -> Void

    /// - Parameters:
    ///   - pause: before the second attempt; it grows by as much with each.
    ///   - report: takes the error of the last attempt, after which nobody looks any more.
    package init(pause: Duration = .seconds(1), report: @escaping @Sendable (any Error) -> Void) {
        self.pause = pause
        self.report = report
    }

    package var isIdle: Bool { underWay.withLock { $0 == 0 } }

    /// How often nobody could look, so that somebody who showed a used SecretID may have been told of to nobody.
    package var lostCount: Int { lost.withLock { $0 } }

    package func run(_ work: @escaping @Sendable () async throws -> Void) async throws {
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
                    guard attempt < Self.attempts else {
                        lost.withLock { $0 += 1 }
                        return report(error)
                    }
                    try? await Task.sleep(for: pause * attempt)
                }
            }
        }
    }
}
