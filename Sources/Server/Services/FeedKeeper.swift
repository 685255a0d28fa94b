import Access
import Chronicle
import Evidence
import Postgres
import Synchronization

/// Keeps every tenant's feed up with its ledger: a tenant's when a commit is told of, all of them every second.
final class FeedKeeper: Sendable {
    private static let interval: Duration = .seconds(1)

    private struct State {
        var lags: [TenantID: ProjectorLag] = [:]
        var lastLook: ContinuousClock.Instant?
    }

    private let database: Database
    private let projector: Projector
    private let access: Access
    private let state = Mutex(State())

    init(database: Database, projector: Projector, access: Access) {
        self.database = database
        self.projector = projector
        self.access = access
    }

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await event in self.database.listen(to: CommitNews.channel) {
                    // What may have been missed is found by the look at all.
                    guard case .notification(let news) = event, let id = UniqueID(news.payload) else {
                        continue
                    }
                    try await self.projector.catchUp(TenantID(id))
                }
                throw CancellationError()
            }
            group.addTask {
                while true {
                    try await self.lookEverywhere()
                    try await Task.sleep(for: Self.interval)
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    /// Catches up for every tenant.
    private func lookEverywhere() async throws {
        var seen: Set<TenantID> = []
        try await access.forEachTenant { tenant in
            seen.insert(tenant)
            let lag = try await projector.lag(of: tenant)
            // Told before the work: who has much to catch up with is behind for as long as it takes.
            state.withLock { $0.lags[tenant] = lag }
            guard lag.entryCount > 0 else { return }
            try await projector.catchUp(tenant)
            let left = try await projector.lag(of: tenant)
            state.withLock { $0.lags[tenant] = left }
        }
        state.withLock { state in
            state.lags = state.lags.filter { seen.contains($0.key) }
            state.lastLook = .now
        }
    }

    /// How far the feeds are behind: all entries together, and the longest wait.
    var lag: ProjectorLag {
        state.withLock { state in
            ProjectorLag(
                entryCount: state.lags.values.reduce(0) { $0 + $1.entryCount },
                duration: state.lags.values.map(\.duration).max() ?? .zero
            )
        }
    }

    /// Since the last look at all that met no failure; `nil` before the first.
    var sinceLastLook: Duration? { state.withLock { $0.lastLook }.map { ContinuousClock.now - $0 } }
}
