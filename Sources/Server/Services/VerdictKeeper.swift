import Access
import Attestor
import Postgres

/// Has the rows of verdicts follow their ledger, so that those who read them find little to do: a second after a verdict was made
/// here, and of all tenants every fifteen.
struct VerdictKeeper: Sendable {
    private static let interval: Duration = .seconds(1)
    /// Between two looks at all tenants: what other servers appended is found by them.
    private static let pause: Duration = .seconds(15)

    let rows: VerdictProjector
    let access: Access

    func run() async throws {
        var lastLook: ContinuousClock.Instant?
        while true {
            let recent = rows.takeRecentTenants()
            if lastLook.map({ .now - $0 >= Self.pause }) ?? true {
                try await access.forEachTenant { tenant in try await rows.catchUp(tenant) }
                lastLook = .now
            } else {
                for tenant in recent { try await rows.catchUp(tenant) }
            }
            try await Task.sleep(for: Self.interval)
        }
    }
}
