import Evidence
import Ledger
import Logging
import Postgres
import Synchronization

/// What has changed, by the topics of the interface.
///
/// `ceremony:<id>` and `posture:<artifact>` name what changed; `posture:*` says that several artifacts did, and
/// `ledger:chronicle`, which stands for every entry, is for readers of the ledger.
struct LiveNews: Sendable, Hashable {
    static let anyPosture = "posture:*"
    static let chronicle = "ledger:chronicle"

    /// The leaf index of the newest chronicle entry behind this news: what a client resumes after.
    var cursor: Int
    var topics: Set<String>
    /// More has happened than is told one by one: whoever shows something reads it anew.
    var isIncomplete = false

    /// One news that says what both said.
    func merged(with later: LiveNews) -> LiveNews {
        LiveNews(
            cursor: max(cursor, later.cursor),
            topics: topics.union(later.topics),
            isIncomplete: isIncomplete || later.isIncomplete
        )
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
    /// Looks that have failed for so long are an outage: streams then say nothing rather than that all is well.
    private static let longestSilence: Duration = .seconds(3)
    /// Entries that are read for one news; who was away for more is told to read everything anew.
    static let longestPast = 2_000
    private static let pageLength = 500

    private let reader: LedgerReader
    private let database: Database
    private var watched: [TenantID: Watched] = [:]
    private var nextMailbox: UInt64 = 0
    private var lastLook: ContinuousClock.Instant?

    init(_ database: Database) {
        self.database = database
        reader = LedgerReader(database)
    }

    /// The leaf index of the tenant's newest chronicle entry, -1 before there is one: from where a stream begins that
    /// asks for nothing older.
    func newest(of tenant: TenantID) async throws -> Int { try await chronicleSize(of: tenant) - 1 }

    /// Begins to watch everything after `cursor`. Whoever does ends it with `stopWatching`.
    func watch(_ tenant: TenantID, after cursor: Int) async throws -> LiveMailbox {
        nextMailbox += 1
        let mailbox = LiveMailbox(id: nextMailbox, tenant: tenant)
        let current = watched[tenant]?.cursor
        // Watched before the past is read: what is committed meanwhile must not fall between the two.
        watched[tenant, default: Watched(cursor: cursor)].mailboxes[mailbox.id] = mailbox
        do {
            if let current {
                if cursor < current { mailbox.put(try await news(of: tenant, after: cursor, upTo: current)) }
            } else {
                try await look(at: tenant)
            }
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

    /// Open streams of one tenant, and of all, before further ones are refused. Each costs a connection and a task; the
    /// page reads itself again without one.
    static let tenantStreamLimit = 256
    static let streamLimit = 2_048

    /// No stream can be had at present.
    struct IsFull: Error {}

    /// Looked at before a stream begins, so that those which begin together may pass it by a few.
    func requireRoom(for tenant: TenantID) throws(IsFull) {
        guard watched[tenant]?.mailboxes.count ?? 0 < Self.tenantStreamLimit, watcherCount < Self.streamLimit
        else { throw IsFull() }
    }

    /// Whether what is committed is seen: it looked, with success, a moment ago.
    var isLooking: Bool { lastLook.map { ContinuousClock.now - $0 < Self.longestSilence } ?? false }

    /// Looks at once, after each notification and at least every second.
    func run() async throws {
        try await lookEverywhere()
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
        lastLook = .now
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
            let page = try await reader.page(
                of: .chronicle,
                tenant: tenant,
                after: news.cursor,
                limit: Self.pageLength
            )
            let newest = min(page.head.size - 1, last ?? .max)
            guard newest - cursor <= Self.longestPast else {
                return LiveNews(cursor: newest, topics: [], isIncomplete: true)
            }
            let rows = page.rows.filter { $0.leafIndex <= newest }
            guard let end = rows.last else { return news }
            news.cursor = end.leafIndex
            for row in rows { news.topics.formUnion(topics(of: row)) }
        }
    }

    private func chronicleSize(of tenant: TenantID) async throws -> Int {
        try await reader.heads(of: tenant).first { $0.ledger == .chronicle }?.head.size ?? 0
    }

    /// Topics of an entry by its type; an erased entry tells only that there is one.
    private func topics(of row: ChainRow) -> Set<String> {
        var topics: Set<String> = [LiveNews.chronicle]
        guard let bytes = row.bytes, let entry = try? Entry(parsing: bytes) else { return topics }
        let subject = entry.subject ?? ""
        let prefix = "artifact/"
        // What tells of one artifact has it as its subject. Callers, tokens and accords are no posture of anything.
        if subject.hasPrefix(prefix) { topics.insert("posture:\(subject.dropFirst(prefix.count))") }
        if subject == "verifications" { topics.insert(LiveNews.anyPosture) }
        if let ceremony = entry.data["ceremony_id"]?.string { topics.insert("ceremony:\(ceremony)") }
        return topics
    }
}

/// What waits for one stream: news are merged while it is busy, so a slow reader costs no memory.
final class LiveMailbox: Sendable {
    private struct State {
        var waiting: LiveNews?
        var isEnded = false
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

    /// Nothing more is to be told: whoever waits stops waiting, now and from now on.
    func end() {
        state.withLock { $0.isEnded = true }
        wake()
    }

    var isEnded: Bool { state.withLock { $0.isEnded } }

    /// The next news; `nil` when `limit` passed without any (time for a sign of life), or at the end.
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
                    if state.isEnded || Task.isCancelled { return .some(nil) }
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
