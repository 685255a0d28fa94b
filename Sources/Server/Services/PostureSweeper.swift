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

    func sweep() async throws {
        try await access.forEachTenant { tenant in
            if try await custody.tellDuePostures(of: tenant) > 0 { news.committed(for: tenant) }
        }
    }
}
