import API
import Access
import Evidence
import Ledger
import Logging
import NIOCore
import Postgres
import Secrets

/// Tells who is connected to this server what happens: it reads the ledger `audit` of each tenant that somebody is connected
/// of, once for all of them, and nothing is told that is not committed.
///
/// A place in the ledger is a cursor: whoever comes back is told what came after the last event that it has dealt with, by
/// this server or any other. A notification is no news but a reason to look; without any, it looks every second.
actor AgentHub {
    struct Watched {
        var tenant: Tenant
        /// The newest entry of the ledger `audit` that has been looked at.
        var cursor: Int
        /// The same of the ledger `chronicle`, which tells of policies and principals.
        var governed: Int
        var sessions: [UniqueID: AgentSession] = [:]
    }

    /// Entries that are read for who comes back; who was away for more reads everything anew.
    static let longestPast = 20_000
    static let pageLength = 500
    /// How often everybody's cursor is moved on without news, in entries.
    private static let cursorStep = 2_000
    /// How often the database is told who is still connected.
    private static let signOfLife: Duration = .seconds(15)
    /// Tasks without an answer that are remembered.
    private static let handedOnLimit = 10_000
    static let rightsLifetime: Duration = .seconds(10)
    /// How often it is looked which leases are soon over.
    private static let forewarning: Duration = .seconds(2)

    let parts: AgentParts
    private let database: Database
    let reader: LedgerReader
    var watched: [TenantID: Watched] = [:]
    /// Leases that their agents were told are soon over, with the ends that they had then.
    var forewarned: [String: Instant] = [:]
    /// Tasks that were handed on, and to which connection, until their agents answer.
    private var handedOn: [UniqueID: UniqueID] = [:]
    /// Whose ledgers are being read, and whose are to be read once more after that: one reads at a time, or what happened
    /// later could be told first.
    private var looking: Set<TenantID> = []
    private var lookAgain: Set<TenantID> = []

    init(parts: AgentParts, database: Database) {
        self.parts = parts
        self.database = database
        reader = LedgerReader(database)
    }

    /// Whether whoever is called `name` is told what it follows.
    func isFollowing(_ name: String) -> Bool {
        watched.values.contains { known in
            known.sessions.values.contains {
                $0.principal.name == name && $0.follows && !$0.isCatchingUp
            }
        }
    }

    /// Lets go of the connections of whoever is called `name`, without a word, as a network does.
    func cut(_ name: String) {
        for session in watched.values.flatMap(\.sessions.values) where session.principal.name == name {
            session.cut()
        }
    }

    var sessionCount: Int { watched.values.reduce(0) { $0 + $1.sessions.count } }

    // MARK: Who is connected

    /// - Returns: the session that it takes the place of.
    func join(_ session: AgentSession) async throws {
        let tenant = session.principal.tenant
        if watched[tenant.id] == nil {
            let size = try await reader.head(of: .audit, tenant: tenant.id).size
            let governed = try await reader.head(of: .chronicle, tenant: tenant.id).size
            // Somebody else may have come meanwhile.
            if watched[tenant.id] == nil {
                watched[tenant.id] = Watched(tenant: tenant, cursor: size - 1, governed: governed - 1)
            }
        }
        let others = (watched[tenant.id]?.sessions ?? [:]).values.filter {
            $0.principal.fingerprint == session.principal.fingerprint
        }
        for other in others {
            watched[tenant.id]?.sessions[other.id] = nil
            other.end(.replaced, reason: "a later connection by the same certificate took its place")
        }
        watched[tenant.id]?.sessions[session.id] = session
        try await handOnTasks(of: tenant.id)
    }

    func leave(_ session: AgentSession) {
        let tenant = session.principal.tenant.id
        watched[tenant]?.sessions[session.id] = nil
        if watched[tenant]?.sessions.isEmpty == true { watched[tenant] = nil }
        // What it was to look at goes to its next connection.
        handedOn = handedOn.filter { $0.value != session.id }
    }

    /// Follows paths from a cursor on: what came after it is told first, in order, and then what comes.
    ///
    /// - Parameter turn: of the subscription among those of the connection; a later one takes its place.
    func follow(_ subscription: AgentSubscription, _ turn: Int, by session: AgentSession) async throws {
        let tenant = session.principal.tenant.id
        let rights = try await parts.access.rights(try await session.freshGrant())
        let mounts = try await parts.mounts.table(of: tenant)
        guard session.follow(subscription, turn, rights, mounts), let newest = watched[tenant]?.cursor else {
            return
        }
        let after = subscription.after ?? newest
        // A cursor from the future is of another ledger.
        let mustReread = after > newest || newest - after > Self.longestPast
        let refused = session.refused(at: parts.clock.now())
        guard !mustReread, after < newest else {
            session.send(
                .subscribed(
                    .init(id: subscription.id, refused: refused, cursor: newest, mustReread: mustReread)
                )
            )
            session.endCatchingUp(turn)
            return
        }
        session.send(
            .subscribed(.init(id: subscription.id, refused: refused, cursor: after, mustReread: false))
        )
        var cursor = after
        // Until it is where the others are: then nothing can come between.
        while let newest = watched[tenant]?.cursor, cursor < newest {
            let (page, end) = try await news(of: tenant, after: cursor, upTo: newest)
            guard session.isLatest(turn) else { return }
            for case .event(let event, let secret) in page {
                session.tell(event, of: secret, encoded: nil, at: parts.clock.now())
            }
            cursor = end
        }
        session.caughtUp(to: cursor, at: parts.clock.now())
        session.endCatchingUp(turn)
    }

    // MARK: What happens

    /// Looks at once, after each notification and at least every second, whether who is connected may be, and now and then
    /// says that they are.
    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await event in self.database.listen(to: CommitNews.channel) {
                    try await self.look(after: event)
                }
                throw CancellationError()
            }
            group.addTask {
                for await event in self.database.listen(to: AgentTasks.channel) {
                    try await self.handOnTasks(after: event)
                }
                throw CancellationError()
            }
            group.addTask {
                while true {
                    try await Task.sleep(for: self.parts.beats.looking)
                    try await self.lookEverywhere()
                    try await self.cutOffEverywhere()
                }
            }
            group.addTask {
                while true {
                    try await Task.sleep(for: Self.forewarning)
                    try await self.forewarn()
                }
            }
            group.addTask {
                while true {
                    try await Task.sleep(for: Self.signOfLife)
                    try await self.giveSigns()
                    try await self.endLostTokens()
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    /// Every connection ends: the server stops.
    func endAll() {
        for session in watched.values.flatMap({ $0.sessions.values }) {
            session.end(.stopping, reason: "the server stops; it, or another, takes the connection again")
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
        guard looking.insert(tenant).inserted else {
            lookAgain.insert(tenant)
            return
        }
        defer { looking.remove(tenant) }
        repeat {
            lookAgain.remove(tenant)
            try await readGovernance(of: tenant)
            try await readOn(tenant)
        } while lookAgain.contains(tenant)
    }

    private func readOn(_ tenant: TenantID) async throws {
        while let cursor = watched[tenant]?.cursor {
            let (found, end) = try await news(of: tenant, after: cursor, upTo: nil)
            guard end > cursor else { return }
            // First: what may not be read any more is told to nobody, and where this fails nothing is passed over.
            if found.contains(.rightsChanged) || found.contains(.principalsChanged) {
                try await renewRights(of: tenant)
            }
            // All may have left meanwhile, and others come.
            guard watched[tenant]?.cursor == cursor else { continue }
            watched[tenant]?.cursor = end
            tell(found, of: tenant)
            moveOn(tenant, from: cursor, to: end)
            if found.contains(.principalsChanged) { try await cutOff(in: tenant) }
        }
    }

    private func tell(_ news: [AgentNews], of tenant: TenantID) {
        let sessions = (watched[tenant]?.sessions ?? [:]).values.filter { !$0.isCatchingUp }
        guard !sessions.isEmpty else { return }
        let now = parts.clock.now()
        for case .event(let event, let secret) in news {
            // Made once, however many are told.
            let encoded = ByteBuffer(bytes: AgentMessage.event(event).bytes)
            for session in sessions { session.tell(event, of: secret, encoded: encoded, at: now) }
        }
    }

    /// Lets those who hear of nothing know how far that is, so that they need not be told of it when they come back.
    private func moveOn(_ tenant: TenantID, from cursor: Int, to end: Int) {
        guard cursor / Self.cursorStep != end / Self.cursorStep else { return }
        for session in (watched[tenant]?.sessions ?? [:]).values where !session.isCatchingUp {
            session.caughtUp(to: end, at: parts.clock.now())
        }
    }

    private func news(of tenant: TenantID, after cursor: Int, upTo last: Int?) async throws
        -> (news: [AgentNews], end: Int)
    {
        let page = try await reader.page(
            of: .audit,
            tenant: tenant,
            after: cursor,
            limit: min(Self.pageLength, last.map { $0 - cursor } ?? Self.pageLength)
        )
        guard let end = page.rows.last?.leafIndex else { return ([], cursor) }
        let mounts = try await parts.mounts.table(of: tenant)
        return (page.rows.compactMap { AgentNews($0, mounts) }, end)
    }

    // MARK: Tasks

    private func handOnTasks(after event: Database.ListenEvent) async throws {
        switch event {
        case .mayHaveMissed: for tenant in Array(watched.keys) { try await handOnTasks(of: tenant) }
        case .notification(let notification):
            guard let id = UniqueID(notification.payload) else { return }
            try await handOnTasks(of: TenantID(id))
        }
    }

    private func handOnTasks(of tenant: TenantID) async throws {
        guard let known = watched[tenant] else { return }
        let agents = known.sessions.values.filter { $0.principal.kind == .agent }
        let waiting = try await parts.tasks.waiting(
            for: Array(Set(agents.map(\.principal.id))),
            except: Array(handedOn.keys),
            of: tenant,
            at: parts.clock.now()
        )
        for task in waiting where handedOn[task.id] == nil {
            guard let session = watched[tenant]?.sessions.values.first(where: { $0.isAgent(task.principal) }),
                let kind = AgentTask.Kind(rawValue: task.kind)
            else { continue }
            handedOn[task.id] = session.id
            session.send(
                .observe(
                    AgentTask(
                        id: task.id,
                        kind: kind,
                        path: task.path,
                        endings: task.endings,
                        names: task.names,
                        limit: task.limit
                    )
                )
            )
        }
        // What has run out is asked for by nobody.
        if handedOn.count > Self.handedOnLimit { handedOn = [:] }
    }

    /// What an agent saw.
    func observed(_ observation: AgentObservation, by session: AgentSession) async throws {
        handedOn[observation.task] = nil
        try await parts.tasks.answer(
            observation.task,
            by: session.principal.id,
            AgentMessage.observed(observation).bytes,
            of: session.principal.tenant.id
        )
    }
}
