package import Access
package import Evidence
import Ledger
package import Postgres

// What is told to whom: put into what waits by the transaction that moves a finding, taken together into a message with an
// identifier of its own, and sent until the other side has it or refuses it for good.

extension Drift {
    /// Findings that stand in one message: a mail says how many more there are, a webhook is told them with the next.
    private static let itemLimit = 256
    /// Messages of a route that ended and are kept.
    private static let keptMessages = 50
    /// Between two tests of a route.
    private static let testPause: Duration = .seconds(60)
    /// Pauses between attempts: doubled each time, at most.
    private static let (firstPause, longestPause) = (60, 3_600)
    /// After so long without success a message is parked.
    private static let longestTry: Duration = .seconds(3 * 86_400)

    /// The routes that something is to be told to by now.
    package func dueNotifications(of tenant: TenantID) async throws -> [UniqueID] {
        let query = NotificationStore(tenant: tenant).due(
            at: clock.now(),
            limit: NotificationRoute.countLimit
        )
        return try await database.rows(for: tenant, query) { row in
            try row["notification_route_id"] as UniqueID
        }
    }

    /// The message that a route is to be told next, made of what waits where there is none; `nil` where there is nothing.
    package func nextMessage(
        to id: UniqueID,
        of tenant: TenantID
    ) async throws -> (route: NotificationRoute, message: NotificationMessage)? {
        let (now, made) = (clock.now(), entries.identifier())
        return try await database.transaction(for: tenant) { db in
            let store = NotificationStore(tenant: tenant)
            guard let route = try store.locked(id, in: db), route.isEnabled, route.removedAt == nil else {
                return nil
            }
            if let message = try db.first(store.waiting(for: id, at: now), as: NotificationMessage.init) {
                return (route, message)
            }
            // One that failed holds up what is behind it.
            let due = try db.rows(store.due(at: now, limit: NotificationRoute.countLimit)) { row in
                try row["notification_route_id"] as UniqueID
            }
            guard due.contains(id) else { return nil }
            let (items, count) = try store.take(
                id,
                limit: Self.itemLimit,
                leavesRest: route.channel == .webhook,
                in: db
            )
            guard !items.isEmpty else { return nil }
            try db.execute(store.insert(made, to: id, items, count: count, at: now))
            return try db.first(store.waiting(for: id, at: now), as: NotificationMessage.init).map {
                (route, $0)
            }
        }
    }

    /// Has those routes told that ask for it that the rotation of a secret fails, or, without a failure, that it goes on again:
    /// in the transaction that finds it.
    ///
    /// - Parameters:
    ///   - name: in reverse-domain notation.
    ///   - failure: in words without anything secret.
    package func tell(
        rotationOf secret: UniqueID,
        named name: String,
        failure: String?,
        of tenant: TenantID,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        try NotificationStore(tenant: tenant)
            .put(rotationOf: secret, named: name, failure: failure, at: now, in: db)
    }

    /// Has those routes told that ask for it that a SecretID was shown after its last use.
    ///
    /// - Parameters:
    ///   - use: its last use.
    ///   - role: the AppRole's name.
    ///   - reason: when and from where, in words.
    package static func tell(
        secretIDReused use: UniqueID,
        ofRole role: String,
        _ reason: String,
        of tenant: TenantID,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        try NotificationStore(tenant: tenant)
            .put(.secretIDReused, of: use, named: role, reason, at: now, in: db)
    }

    /// Has those routes told that ask for it that somebody who is watched for was found.
    ///
    /// - Parameters:
    ///   - hit: the first of those that are told together.
    ///   - name: what the identity is called.
    ///   - reason: what was found and where, in words.
    package static func tell(
        watchlistHit hit: UniqueID,
        of name: String,
        _ reason: String,
        severity: Severity,
        of tenant: TenantID,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        try NotificationStore(tenant: tenant)
            .put(.watchlistHit, of: hit, named: name, reason, severity: severity, at: now, in: db)
    }

    /// Has those routes told that ask for it that a transparency log is not to be trusted, or takes nothing more.
    package static func tell(
        alarmOfLog log: UniqueID,
        named name: String,
        _ reason: String,
        of tenant: TenantID,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        try NotificationStore(tenant: tenant)
            .put(.logAlarm, of: log, named: name, reason, at: now, in: db)
    }

    /// A message that says nothing but that it came: it is sent once, by who asked for it.
    ///
    /// - Throws: `DriftError.unknownNotification`, `.notificationTested`.
    package func testMessage(for caller: Caller, to name: String) async throws -> (
        route: NotificationRoute, message: NotificationMessage
    ) {
        try caller.require(.manageWebhooks)
        let (now, id) = (clock.now(), entries.identifier())
        let store = NotificationStore(tenant: caller.tenant)
        return try await database.transaction(for: caller.tenant) { db in
            let route = try Self.locked(name, store, in: db)
            let last = store.tested(route.id, since: now.advanced(by: .zero - Self.testPause))
            guard try db.first(last, as: NotificationMessage.init) == nil else {
                throw DriftError.notificationTested(name)
            }
            try db.execute(store.insertTest(id, to: route.id, at: now))
            guard let message = try store.lockedMessage(id, in: db) else {
                throw DriftError.unknownNotification(name)
            }
            return (route, message)
        }
    }

    /// Has what was parked sent again, in its order: in what the other side did not take, somebody mended something since.
    ///
    /// - Throws: `DriftError.unknownNotification`.
    package func retryNotification(for caller: Caller, _ name: String) async throws -> NotificationRoute {
        try caller.require(.manageWebhooks)
        try caller.require(.read)
        let now = clock.now()
        return try await database.transaction(for: caller.tenant) { db in
            let store = NotificationStore(tenant: caller.tenant)
            let route = try Self.locked(name, store, in: db)
            try db.execute(store.retry(route.id, at: now))
            return route
        }
    }

    /// Keeps what became of an attempt.
    ///
    /// - Parameter isTest: it is not tried again, whatever became of it.
    @discardableResult
    package func record(
        _ outcome: NotificationOutcome,
        of id: UniqueID,
        tenant: TenantID,
        isTest: Bool = false
    ) async throws -> NotificationMessage? {
        let now = clock.now()
        return try await database.transaction(for: tenant) { db in
            let store = NotificationStore(tenant: tenant)
            let standing: NotificationMessage.State = isTest ? .parked : .waiting
            guard var message = try store.lockedMessage(id, in: db), message.state == standing else {
                return nil
            }
            message.attempts += 1
            switch outcome {
            case .sent(let answer): message.end(.sent, answer, at: now)
            case .refused(let answer): message.end(.parked, answer, at: now)
            case .delayed(let answer):
                let isOver = isTest || now.duration(since: message.createdAt) >= Self.longestTry
                if isOver {
                    message.end(.parked, answer, at: now)
                } else {
                    let pause = min(Self.longestPause, Self.firstPause << min(message.attempts - 1, 10))
                    message.answer = String(answer.prefix(500))
                    message.nextAttemptAt = now.advanced(by: .seconds(pause))
                }
            }
            try store.update(message, in: db)
            try db.execute(store.deleteOld(of: message.routeID, butFor: Self.keptMessages))
            return message
        }
    }
}

extension NotificationMessage {
    fileprivate mutating func end(_ state: State, _ answer: String, at now: Instant) {
        self.state = state
        self.answer = String(answer.prefix(500))
        endedAt = now
    }
}
