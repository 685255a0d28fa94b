import Evidence
import Ledger
import Logging
import Postgres

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
            for row in rows { news.topics.formUnion(LiveNews.topics(of: row)) }
        }
    }

    private func chronicleSize(of tenant: TenantID) async throws -> Int {
        try await reader.heads(of: tenant).first { $0.ledger == .chronicle }?.head.size ?? 0
    }
}
