import Ledger
import Postgres
import Synchronization

/// What waits for one stream: news are merged while it is busy, so a slow reader costs no memory.
final class LiveMailbox: Sendable {
    private struct State {
        var waiting: LiveNews?
        var isEnded = false
        var continuation: CheckedContinuation<LiveNews?, Never>?
    }

    let id: UInt64
    let tenant: TenantID
    private let state = Mutex(State())

    init(id: UInt64, tenant: TenantID) {
        self.id = id
        self.tenant = tenant
    }

    func put(_ news: LiveNews) {
        let continuation = state.withLock { state -> CheckedContinuation<LiveNews?, Never>? in
            guard let continuation = state.continuation else {
                state.waiting = state.waiting?.merged(with: news) ?? news
                return nil
            }
            state.continuation = nil
            return continuation
        }
        continuation?.resume(returning: news)
    }

    /// Nothing more is to be told: whoever waits stops waiting, now and from now on.
    func end() {
        state.withLock { $0.isEnded = true }
        wake()
    }

    var isEnded: Bool { state.withLock { $0.isEnded } }

    /// The next news; `nil` when `limit` passed without any (time for a sign of life), or at the end.
    func next(within limit: Duration) async -> LiveNews? {
        // Ended by `limit`, or cancelled below when there was news first.
        let timer = Task {
            try await Task.sleep(for: limit)
            self.wake()
        }
        defer { timer.cancel() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let ready = state.withLock { state -> LiveNews?? in
                    if let waiting = state.waiting {
                        state.waiting = nil
                        return .some(waiting)
                    }
                    if state.isEnded || Task.isCancelled { return .some(nil) }
                    state.continuation = continuation
                    return nil
                }
                if let ready { continuation.resume(returning: ready) }
            }
        } onCancel: {
            wake()
        }
    }

    private func wake() {
        let continuation = state.withLock { state in
            defer { state.continuation = nil }
            return state.continuation
        }
        continuation?.resume(returning: nil)
    }
}
