import Drift
import Evidence
import Jobs
import Ledger
import Postgres
import Secrets

/// Looks at what somebody watches that stands on no record of the tenant's own, as long as somebody does: how far a run is,
/// a run that found nothing new, what is told of the tenants that it manages, and who is connected; and how far the ledger of
/// verdicts is, whose entries nobody reads for it.
struct RunWatch: Sendable {
    static let interval: Duration = .seconds(1)
    /// Of summaries, which move by the hundred when all tenants are compared.
    private static let matrixInterval: Duration = .seconds(3)
    /// Of the newest runs.
    private static let runLimit = 20

    let drift: Drift
    let jobs: Jobs
    let agents: AgentSessions
    let reader: LedgerReader
    private let marks = SharedMarks()

    init(drift: Drift, jobs: Jobs, agents: AgentSessions, reader: LedgerReader) {
        (self.drift, self.jobs, self.agents, self.reader) = (drift, jobs, agents, reader)
    }

    /// What one stream has seen of what it asked for.
    struct Sight: Sendable {
        fileprivate let topics: Set<String>
        fileprivate let interval: Duration
        /// Differs when what is watched does.
        fileprivate let mark: @Sendable () async throws -> Int
        private var last: Int?
        private var lookedAt = ContinuousClock.now

        fileprivate init(
            topics: Set<String>,
            every interval: Duration,
            mark: @escaping @Sendable () async throws -> Int
        ) {
            (self.topics, self.interval, self.mark) = (topics, interval, mark)
        }

        /// The topics, if something of them has changed since the last look; and the first time, since nobody knows what has
        /// changed before.
        mutating func changed() async -> Set<String> {
            guard last == nil || ContinuousClock.now - lookedAt >= interval - RunWatch.interval / 2 else {
                return []
            }
            lookedAt = .now
            // What can't be read now is read with the next look.
            guard let now = try? await mark() else { return [] }
            defer { last = now }
            return last == now ? [] : topics
        }
    }

    /// - Returns: none where nothing of the kind is asked for.
    func sights(of patterns: [String], tenant: TenantID) -> [Sight] {
        func asked(_ topic: LiveNews.Topic) -> Set<String> {
            Set(patterns.filter { $0.hasPrefix(topic("")) })
        }
        var sights: [Sight] = []
        let runs = asked(.run)
        if let first = runs.first {
            // One run or one baseline; `nil` for all.
            let about =
                runs.count == 1 ? UniqueID(String(first.dropFirst(LiveNews.Topic.run("").count))) : nil
            sights.append(
                Sight(topics: runs, every: Self.interval) {
                    try await marks.mark(.init(tenant: tenant, topic: .run, about: about)) {
                        try await mark(of: tenant, about: about)
                    }
                }
            )
        }
        if !asked(.tenant).isEmpty {
            sights.append(
                Sight(topics: [LiveNews.Topic.tenant.any], every: Self.matrixInterval) {
                    try await marks.mark(.init(tenant: tenant, topic: .tenant, about: nil)) {
                        try await drift.matrixMark(of: tenant)
                    }
                }
            )
        }
        if !asked(.agent).isEmpty {
            sights.append(
                Sight(topics: [LiveNews.Topic.agent.any], every: Self.interval) {
                    try await marks.mark(.init(tenant: tenant, topic: .agent, about: nil)) {
                        try await agents.mark(of: tenant)
                    }
                }
            )
        }
        if !asked(.verdict).isEmpty {
            sights.append(
                Sight(topics: [LiveNews.Topic.verdict.any], every: Self.interval) {
                    try await marks.mark(.init(tenant: tenant, topic: .verdict, about: nil)) {
                        try await reader.heads(of: tenant).first { $0.ledger == .verdicts }?.head.size ?? 0
                    }
                }
            )
        }
        return sights
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

/// Marks that were asked for a moment ago, for all streams that look at the same: the database is asked once for them, however
/// many there are.
private actor SharedMarks {
    struct Subject: Hashable, Sendable {
        var tenant: TenantID
        var topic: LiveNews.Topic
        var about: UniqueID?
    }

    private struct Asked {
        var at: ContinuousClock.Instant
        var answer: Task<Int, any Error>
    }

    private var asked: [Subject: Asked] = [:]

    func mark(_ subject: Subject, _ ask: @escaping @Sendable () async throws -> Int) async throws -> Int {
        let now = ContinuousClock.now
        if let known = asked[subject], now - known.at < RunWatch.interval / 2 {
            return try await known.answer.value
        }
        asked = asked.filter { now - $0.value.at < RunWatch.interval }
        // Ends with its statements; nobody else waits for it than who shares it.
        let answer = Task { try await ask() }
        asked[subject] = Asked(at: now, answer: answer)
        return try await answer.value
    }
}
