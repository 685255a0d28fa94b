import Evidence
import Synchronization

/// How the reaper of this server gets on.
package final class LeaseFigures: Sendable {
    private struct State {
        var ended = 0
        /// Of the last ones that ended by their time, in seconds.
        var lateness: [Double] = []
        /// How many were taken back within the last minute, and when.
        var lately: [(at: ContinuousClock.Instant, count: Int)] = []
    }

    private let state = Mutex(State())
    private static let kept = 4_096
    private static let lately = Duration.seconds(60)

    func ended(_ leases: [Lease], at now: Instant) {
        state.withLock { state in
            state.ended += leases.count
            let instant = ContinuousClock.now
            state.lately.append((instant, leases.count))
            state.lately.removeAll { $0.at < instant - Self.lately }
            for lease in leases where lease.revocationReason == "expired" {
                if state.lateness.count >= Self.kept { state.lateness.removeFirst(Self.kept / 2) }
                state.lateness.append(Double(now.microseconds - lease.expiresAt.microseconds) / 1e6)
            }
        }
    }

    /// Since the server began.
    package var endedCount: Int { state.withLock { $0.ended } }

    /// Within the last minute.
    package var endedLately: Int {
        let since = ContinuousClock.now - Self.lately
        return state.withLock { $0.lately.reduce(0) { $0 + ($1.at < since ? 0 : $1.count) } }
    }

    /// How long after their end leases were taken back, in seconds; 0 where none was.
    package func lateness(percentile: Double) -> Double {
        let sorted = state.withLock { $0.lateness }.sorted()
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * percentile / 100))]
    }
}
