import Access
import Custody
import Evidence

/// Tells of places that stand otherwise though nobody looked, for every tenant. What a place's posture is does not wait for
/// it; only the entry that tells of it does.
struct PostureSweeper: Sendable {
    private static let interval: Duration = .seconds(15)

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
                if try await custody.tellDuePostures(of: tenant.id) > 0 { news.committed(for: tenant.id) }
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }
}
