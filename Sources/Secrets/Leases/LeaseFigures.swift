import Evidence
import Synchronization

/// How the reaper of this server gets on.
package final class LeaseFigures: Sendable {
    private struct State {
        var ended = 0
        /// Of the last ones that ended by their time, in seconds.
        var lateness: [Double] = []
    }

    private let state = Mutex(State())
    private static let kept = 4_096

    func ended(_ leases: [Lease], at now: Instant) {
        state.withLock { state in
            state.ended += leases.count
            for lease in leases where lease.revocationReason == "expired" {
                if state.lateness.count >= Self.kept { state.lateness.removeFirst(Self.kept / 2) }
                state.lateness.append(Double(now.microseconds - lease.expiresAt.microseconds) / 1e6)
            }
        }
    }

    /// Since the server began.
    package var endedCount: Int { state.withLock { $0.ended } }

    /// How long after their end leases were taken back, in seconds; 0 where none was.
    package func lateness(percentile: Double) -> Double {
        let sorted = state.withLock { $0.lateness }.sorted()
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * percentile / 100))]
    }
}
