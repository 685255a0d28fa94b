import Access
import Chronicle
import Evidence
import Ledger
import Postgres
import Secrets
import Synchronization

/// Keeps every tenant's rows of the audit up with its ledger: a second after something was recorded here, and all of them
/// every fifteen.
final class AuditKeeper: Sendable {
    private static let interval: Duration = .seconds(1)
    /// Between two looks at all tenants: what other servers and the rest of the product record is found by them.
    private static let pause: Duration = .seconds(15)
    /// Of one tenant, before the next has its turn.
    private static let batchLimit = 64
    /// Rows that are behind for longer, or were not looked at, are no longer what people take them for.
    private static let longestLag: Duration = .seconds(60)

    private struct State {
        var lags: [TenantID: ProjectorLag] = [:]
        var lastLook: ContinuousClock.Instant?
    }

    private let audit: AuditLog
    private let database: Database
    private let home: String
    private let clock: any WallClock
    private let access: Access
    private let state = Mutex(State())

    init(audit: AuditLog, database: Database, home: String, clock: any WallClock, access: Access) {
        self.audit = audit
        self.database = database
        self.home = home
        self.clock = clock
        self.access = access
    }

    func run() async throws {
        // Made at the first start of all; a key that can't be used fails the service, and health names it.
        let projector = AuditProjector(database, key: try AuditKey.opening(home: home), clock: clock)
        while true {
            let last = state.withLock { $0.lastLook }
            let recent = audit.takeRecentTenants()
            if last.map({ .now - $0 >= Self.pause }) ?? true {
                try await lookEverywhere(projector)
            } else {
                for tenant in recent { try await look(tenant, projector) }
            }
            try await Task.sleep(for: Self.interval)
        }
    }

    /// One look at all tenants.
    func round() async throws {
        try await lookEverywhere(
            AuditProjector(database, key: try AuditKey.opening(home: home), clock: clock)
        )
    }

    private func lookEverywhere(_ projector: AuditProjector) async throws {
        var seen: Set<TenantID> = []
        // Also where one tenant's rows can't be made: the others' are not looked at more often for it.
        defer { state.withLock { $0.lastLook = .now } }
        try await access.forEachTenant { tenant in
            seen.insert(tenant)
            try await look(tenant, projector)
            // Who is asked of now does not wait for who is not.
            for recent in audit.takeRecentTenants() { try await look(recent, projector) }
        }
        state.withLock { state in
            state.lags = state.lags.filter { seen.contains($0.key) }
            state.lastLook = .now
        }
    }

    private func look(_ tenant: TenantID, _ projector: AuditProjector) async throws {
        let lag = try await projector.lag(of: tenant)
        // Told before the work: who has much to catch up with is behind for as long as it takes.
        state.withLock { $0.lags[tenant] = lag }
        guard lag.entryCount > 0 else { return }
        try await projector.catchUp(tenant, batchLimit: Self.batchLimit)
        let left = try await projector.lag(of: tenant)
        state.withLock { $0.lags[tenant] = left }
        guard left.entryCount > 0 else { return }
        // There is more, or another server is at it: looked at again in a second.
        audit.mark(tenant)
    }

    /// How far the rows are behind: all entries together, and the longest wait.
    private var lag: ProjectorLag {
        state.withLock { state in
            ProjectorLag(
                entryCount: state.lags.values.reduce(0) { $0 + $1.entryCount },
                duration: state.lags.values.map(\.duration).max() ?? .zero
            )
        }
    }

    /// `nil` before the first look.
    var finding: Health.Finding? {
        let lag = lag
        let age = state.withLock { $0.lastLook }.map { ContinuousClock.now - $0 }
        guard age != nil || lag.entryCount > 0 else { return nil }
        let isHealthy = max(lag.duration, age ?? .zero) <= Self.longestLag
        return Health.Finding(
            name: "audit",
            isHealthy: isHealthy,
            sentence:
                "The rows of the audit are \(lag.entryCount) entries and \(lag.duration.components.seconds) s behind, "
                + "and were looked at \((age ?? .zero).components.seconds) s ago "
                + "(threshold \(Self.longestLag.components.seconds) s)"
                + (isHealthy ? "." : "; look at the log of the service audit.")
        )
    }

    var gauges: [Gauge] {
        let lag = lag
        return [
            Gauge(
                name: "muniment_audit_lag_entries",
                help: "Entries of the audit that its rows do not show yet.",
                value: Double(lag.entryCount)
            ),
            Gauge(
                name: "muniment_audit_lag_seconds",
                help: "How long the first of them has waited.",
                value: Double(lag.duration.components.seconds)
                    + Double(lag.duration.components.attoseconds) / 1e18
            ),
        ]
    }
}
