import Evidence
import Ledger
import Logging
import Postgres
import Synchronization

/// What has changed, by the topics of the interface: `ceremony:<id>` and `posture:<artifact>`.
struct LiveNews: Sendable, Hashable {
    /// The leaf index of the newest chronicle entry behind this news: what a client resumes after.
    var cursor: Int
    var topics: Set<String>

    /// One news that says what both said.
    func merged(with later: LiveNews) -> LiveNews {
        LiveNews(cursor: max(cursor, later.cursor), topics: topics.union(later.topics))
    }
}

/// Reads the chronicle of each tenant that somebody watches, once for all watchers, and tells them what has changed.
///
/// Only committed rows are read. A notification is no news but a reason to look; without any, it looks every second.
actor LiveHub {
    private struct Watched {
        var cursor: Int
        var mailboxes: [UInt64: LiveMailbox] = [:]
    }

    private static let longestWait: Duration = .seconds(1)

    private let reader: LedgerReader
    private let database: Database
    private var watched: [TenantID: Watched] = [:]
    private var nextMailbox: UInt64 = 0

    init(_ database: Database) {
        self.database = database
        reader = LedgerReader(database)
    }

    /// Begins to watch: everything after `cursor`, or what comes from now on.
    func watch(_ tenant: TenantID, after cursor: Int?) async throws -> LiveMailbox {
        let size = try await reader.heads(of: tenant).first { $0.ledger == .chronicle }?.head.size ?? 0
        nextMailbox += 1
        let mailbox = LiveMailbox(id: nextMailbox, tenant: tenant)
        let current = watched[tenant]?.cursor ?? size - 1
        // Watched before the past is read: what is committed meanwhile must not fall between the two.
        watched[tenant, default: Watched(cursor: current)].mailboxes[mailbox.id] = mailbox
        guard let cursor, cursor < current else { return mailbox }
        do {
            mailbox.put(try await news(of: tenant, after: max(-1, cursor), upTo: current))
        } catch {
            stopWatching(mailbox)
            throw error
        }
        return mailbox
    }

    func stopWatching(_ mailbox: LiveMailbox) {
        watched[mailbox.tenant]?.mailboxes[mailbox.id] = nil
        if watched[mailbox.tenant]?.mailboxes.isEmpty == true { watched[mailbox.tenant] = nil }
    }

    /// How many streams are open.
    var watcherCount: Int { watched.values.reduce(0) { $0 + $1.mailboxes.count } }

    /// Looks after each notification and at least every second.
    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await event in self.database.listen(to: CommitNews.channel) {
                    try await self.look(after: event)
                }
                throw CancellationError()
            }
            group.addTask {
                while true {
                    try await Task.sleep(for: Self.longestWait)
                    try await self.lookEverywhere()
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func look(after event: Database.ListenEvent) async throws {
        switch event {
        case .mayHaveMissed: try await lookEverywhere()
        case .notification(let notification):
            guard let id = UniqueID(notification.payload) else { return }
            try await look(at: TenantID(id))
        }
    }

    private func lookEverywhere() async throws {
        for tenant in Array(watched.keys) { try await look(at: tenant) }
    }

    private func look(at tenant: TenantID) async throws {
        guard let cursor = watched[tenant]?.cursor else { return }
        let news = try await news(of: tenant, after: cursor, upTo: nil)
        // Somebody else may have looked meanwhile.
        guard news.cursor > cursor, watched[tenant]?.cursor == cursor else { return }
        watched[tenant]?.cursor = news.cursor
        for mailbox in (watched[tenant]?.mailboxes ?? [:]).values { mailbox.put(news) }
    }

    private func news(of tenant: TenantID, after cursor: Int, upTo last: Int?) async throws -> LiveNews {
        var news = LiveNews(cursor: cursor, topics: [])
        while true {
            let rows = try await reader.page(of: .chronicle, tenant: tenant, after: news.cursor, limit: 500)
                .rows
                .filter { $0.leafIndex <= last ?? .max }
            guard let newest = rows.last else { return news }
            news.cursor = newest.leafIndex
            for row in rows { news.topics.formUnion(topics(of: row)) }
        }
    }

    /// Topics of an entry by its type; an erased entry tells nothing.
    private func topics(of row: ChainRow) -> Set<String> {
        guard let bytes = row.bytes, let entry = try? Entry(parsing: bytes) else { return [] }
        let subject = entry.subject ?? ""
        // What tells of one artifact has it as its subject; the rest (an accord, several verifications) keeps its own.
        let prefix = "artifact/"
        let artifact = subject.hasPrefix(prefix) ? String(subject.dropFirst(prefix.count)) : subject
        guard let ceremony = entry.data["ceremony_id"]?.string else { return ["posture:\(artifact)"] }
        return ["ceremony:\(ceremony)", "posture:\(artifact)"]
    }
}

/// What waits for one stream: news are merged while it is busy, so a slow reader costs no memory.
final class LiveMailbox: Sendable {
    private struct State {
        var waiting: LiveNews?
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

    /// The next news; `nil` when `limit` passed without any (time for a sign of life).
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
                    if Task.isCancelled { return .some(nil) }
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
