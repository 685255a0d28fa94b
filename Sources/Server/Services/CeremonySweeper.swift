import Access
import Custody
import Evidence

/// Closes ceremonies whose time is over, for every tenant.
struct CeremonySweeper: Sendable {
    private static let interval: Duration = .seconds(10)

    let access: Access
    let custody: Custody
    let news: CommitNews

    func run() async throws {
        while true {
            try await sweep()
            try await Task.sleep(for: Self.interval)
        }
    }

    func sweep() async throws {
        try await access.forEachTenant { tenant in
            if try await custody.expireDueCeremonies(of: tenant) > 0 { news.committed(for: tenant) }
        }
    }
}
