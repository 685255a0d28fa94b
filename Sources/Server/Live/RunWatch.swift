import Drift
import Evidence
import Jobs
import Ledger
import Postgres

/// Looks at runs that somebody watches, as long as somebody does: how far one is stands on no record, and one that found
/// nothing new has no entry.
struct RunWatch: Sendable {
    static let interval: Duration = .seconds(1)
    /// Of the newest runs.
    private static let runLimit = 20

    let drift: Drift
    let jobs: Jobs

    /// What one stream has seen of the runs that it asked for.
    struct Sight: Sendable {
        fileprivate let watch: RunWatch
        fileprivate let tenant: TenantID
        fileprivate let topics: Set<String>
        /// Of one run or of one baseline; `nil` for all.
        fileprivate let about: UniqueID?
        private var last: Int?
        private var lookedAt = ContinuousClock.now

        fileprivate init(watch: RunWatch, tenant: TenantID, topics: Set<String>, about: UniqueID?) {
            (self.watch, self.tenant, self.topics, self.about) = (watch, tenant, topics, about)
        }

        /// The topics, if something of them has changed since the last look; and the first time, since nobody knows what has
        /// changed before.
        mutating func changed() async -> Set<String> {
            guard last == nil || ContinuousClock.now - lookedAt >= RunWatch.interval / 2 else { return [] }
            lookedAt = .now
            // What can't be read now is read with the next look.
            guard let now = try? await watch.mark(of: tenant, about: about) else { return [] }
            defer { last = now }
            return last == now ? [] : topics
        }
    }

    /// - Returns: `nil` where no runs are asked for.
    func sight(of patterns: [String], tenant: TenantID) -> Sight? {
        let asked = patterns.filter { $0.hasPrefix(LiveNews.Topic.run("")) }
        guard let first = asked.first else { return nil }
        let about = asked.count == 1 ? UniqueID(String(first.dropFirst(LiveNews.Topic.run("").count))) : nil
        return Sight(watch: self, tenant: tenant, topics: Set(asked), about: about)
    }

    /// Differs when a state or a progress does.
    private func mark(of tenant: TenantID, about: UniqueID?) async throws -> Int {
        let states = try await drift.runStates(of: tenant, about: about, limit: Self.runLimit)
        var hasher = Hasher()
        for (id, state) in states {
            hasher.combine(id)
            hasher.combine(state)
        }
        if states.contains(where: { $0.state == .running }) {
            for job in try await jobs.page(of: tenant, in: .running, limit: Self.runLimit) {
                hasher.combine(job.progress)
            }
        }
        return hasher.finalize()
    }
}
