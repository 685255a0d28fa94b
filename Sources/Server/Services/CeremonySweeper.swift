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

    /// One tenant that fails does not keep the others waiting; its failure is thrown at the end.
    func sweep() async throws {
        var failure: (any Error)?
        for tenant in try await access.tenants() {
            do {
                if try await custody.expireDueCeremonies(of: tenant.id) > 0 { news.committed(for: tenant.id) }
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }
}
