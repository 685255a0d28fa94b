package import Access
import Chronicle
package import Evidence
import Kinds
package import Ledger
import Postgres

extension Drift {
    /// Who is told of findings from now on. What findings tell goes out: who lets it must be allowed to read them.
    ///
    /// - Throws: `DriftError.invalid`, `.notificationNameTaken`, `.tooManyNotifications`, `.unknownBaseline`.
    package func addNotification(
        for caller: Caller,
        _ draft: NotificationDraft,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<NotificationRoute> {
        try caller.require(.manageWebhooks)
        try caller.require(.read)
        try draft.check()
        var baselines: [UniqueID] = []
        for reference in draft.baselines { baselines.append(try await baselineID(for: caller, reference)) }
        let route = NotificationRoute(
            draft,
            id: entries.identifier(),
            baselines: baselines,
            by: caller.actor,
            at: clock.now()
        )
        return try await decide(key, for: caller) { store, db in
            try store.lock(in: db)
            let known = try db.rows(
                store.all(limit: NotificationRoute.countLimit),
                as: NotificationRoute.init
            )
            guard !known.contains(where: { $0.name == route.name }) else {
                throw DriftError.notificationNameTaken(route.name)
            }
            guard known.count < NotificationRoute.countLimit else {
                throw DriftError.tooManyNotifications(limit: NotificationRoute.countLimit)
            }
            return (.added, route)
        }
    }

    /// Tells it nothing, or again; what happens while it is off is not told later. Doing it again changes nothing.
    package func switchNotification(
        for caller: Caller,
        _ name: String,
        isEnabled: Bool,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<NotificationRoute> {
        try caller.require(.manageWebhooks)
        if isEnabled { try caller.require(.read) }
        return try await decide(key, for: caller) { store, db in
            var route = try Self.locked(name, store, in: db)
            guard route.isEnabled != isEnabled else { return (nil, route) }
            route.isEnabled = isEnabled
            return (isEnabled ? .enabled : .disabled, route)
        }
    }

    /// Nothing stays of whom it told but the domain, and nothing of what it was told.
    package func removeNotification(
        for caller: Caller,
        _ name: String,
        key: IdempotencyKey? = nil
    ) async throws -> DriftDecision<NotificationRoute> {
        try caller.require(.manageWebhooks)
        let now = clock.now()
        return try await decide(key, for: caller) { store, db in
            var route = try Self.locked(name, store, in: db)
            route.removedAt = now
            if route.channel == .email { route.address = String(route.address.drop { $0 != "@" }) }
            return (.removed, route)
        }
    }

    /// By name.
    package func notifications(for caller: Caller) async throws -> [NotificationRoute] {
        try caller.require(.manageWebhooks)
        let query = NotificationStore(tenant: caller.tenant).all(limit: NotificationRoute.countLimit)
        return try await database.rows(for: caller.tenant, query, as: NotificationRoute.init)
    }

    /// - Throws: `DriftError.unknownNotification`.
    package func notification(for caller: Caller, _ name: String) async throws -> NotificationRoute {
        try caller.require(.manageWebhooks)
        let query = NotificationStore(tenant: caller.tenant).one(name)
        let found = try await database.first(for: caller.tenant, query, as: NotificationRoute.init)
        guard let found else { throw DriftError.unknownNotification(name) }
        return found
    }

    /// What was told, the latest first.
    package func messages(for caller: Caller, of route: UniqueID, limit: Int = 20) async throws
        -> [NotificationMessage]
    {
        try caller.require(.manageWebhooks)
        let query = NotificationStore(tenant: caller.tenant).latest(for: route, limit: limit)
        let found = try await database.rows(for: caller.tenant, query, as: NotificationMessage.init)
        return Array(found.prefix(limit))
    }

    /// The last that was told to each of these, by route.
    package func lastMessages(
        for caller: Caller,
        of routes: [UniqueID]
    ) async throws -> [UniqueID: NotificationMessage] {
        try caller.require(.manageWebhooks)
        let query = NotificationStore(tenant: caller.tenant).last(of: routes)
        let found = try await database.rows(for: caller.tenant, query, as: NotificationMessage.init)
        return Dictionary(found.map { ($0.routeID, $0) }) { _, last in last }
    }

    static func locked(_ name: String, _ store: NotificationStore, in db: isolated Connection) throws
        -> NotificationRoute
    {
        guard let found = try db.first(store.one(name), as: NotificationRoute.init),
            let route = try store.locked(found.id, in: db), route.removedAt == nil
        else { throw DriftError.unknownNotification(name) }
        return route
    }

    private func decide(
        _ key: IdempotencyKey?,
        for caller: Caller,
        _ body:
            @escaping @Sendable (NotificationStore, isolated Connection) throws -> (
                NotificationChanged.Step?, NotificationRoute
            )
    ) async throws -> DriftDecision<NotificationRoute> {
        let seal = try await seal(caller.tenant)
        return try await database.transaction(for: caller.tenant) { [chronicle] db in
            let store = NotificationStore(tenant: caller.tenant)
            if let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: caller.tenant, in: db) {
                let id = try earlier.entry.data["notification_route_id"]?.string.flatMap { UniqueID($0) }
                guard let id, let route = try db.first(store.one(id), as: NotificationRoute.init) else {
                    throw LedgerError.idempotencyKeyReused(key?.text ?? "")
                }
                return DriftDecision(value: route, receipt: earlier.receipt, isNew: false)
            }
            let (step, route) = try body(store, db)
            guard let step else { return DriftDecision(value: route, receipt: nil, isNew: false) }
            let event = NotificationChanged(step: step, route: route, by: caller.actor, seal: seal)
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return DriftDecision(value: route, receipt: receipt, isNew: true)
        }
    }
}

/// Who is told of findings was changed. Of a mail address the entry tells the domain, and what stands for the rest under the
/// tenant's key: who reads it stays erasable, and another in its place is found.
struct NotificationChanged: ChronicleEvent {
    enum Step: String {
        case added
        case enabled
        case disabled
        case removed
    }

    var step: Step
    var route: NotificationRoute
    var by: String
    var seal: SecretSeal

    var type: ChronicleEventType { .notificationChanged }
    var subject: String { "notification/\(route.name)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data = route.told
        data["step"] = .string(step.rawValue)
        data["by"] = .string(by)
        if let pseudonym = route.pseudonym(by: seal) { data["to_pseudonym"] = .string(pseudonym) }
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try NotificationStore(tenant: tenant).write(route, entryID: entryID, in: db)
    }
}

extension NotificationRoute {
    /// What entries tell of it, whatever happened to it.
    var told: JSONObject {
        let place =
            channel == .email ? address.split(separator: "@").last.map { "@\($0)" } ?? "" : address
        return [
            "notification_route_id": .string(id.text), "name": .string(name),
            "channel": .string(channel.rawValue), "to": .string(place),
            "events": .array(events.map { .string($0.rawValue) }), "severity": .string(severity.rawValue),
            "baselines": .array(baselines.map { .string($0.text) }),
            "subject_types": .array(types.map(JSON.string)), "digest": .string(digest.word),
        ]
    }

    /// What stands for its mail address.
    func pseudonym(by seal: SecretSeal) -> String? { channel == .email ? seal.pseudonym(of: address) : nil }
}
