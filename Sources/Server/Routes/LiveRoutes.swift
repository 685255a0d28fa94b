import API
import Access
import Drift
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import ServiceLifecycle

/// Server-sent events. `/live` tells an open page which of its fragments have changed; `/api/v1/live` tells programs
/// which topics.
///
/// An event's identifier is the leaf index of the newest chronicle entry behind it: a client that sends it as
/// `Last-Event-ID` hears of everything since. What is told together has it on the last event alone, so that a cut in
/// the midst of it loses nothing.
struct LiveRoutes: Sendable {
    let hub: LiveHub
    let access: Access
    let clock: any WallClock
    let runs: RunWatch
    /// How long a stream is silent at most, and how soon one ends whose caller may not read any more.
    var beatInterval: Duration = LiveEvent.beatInterval

    func addPages(to router: some RouterMethods<AppRequestContext>) {
        router.get("live") { request, context in
            try await stream(try await subscription(request, context)) { news in
                let fragments = news.isIncomplete ? Fragment.allCases : Self.fragments(for: news.topics)
                return fragments.map { LiveEvent.changed($0) }
            }
        }
    }

    func addProgram(to api: some RouterMethods<AppRequestContext>) {
        api.get("live") { request, context in
            try await stream(try await subscription(request, context)) { news in
                if news.isIncomplete { return [LiveEvent(name: "reload", data: "", id: nil)] }
                return news.topics.sorted().map { LiveEvent(name: "changed", data: $0, id: nil) }
            }
        }
    }

    // MARK: What is asked for

    private struct Subscription: Sendable {
        /// As it acts in the tenant that is watched.
        var caller: Caller
        var token: Token
        /// That tenant's name, where the caller's own manages it.
        var managed: String?
        var patterns: [String]
        /// `nil`: what comes from now on.
        var cursor: Int?

        /// What of `news` was asked for and may be told.
        func filter(_ news: LiveNews) -> LiveNews {
            var news = news
            let readsLedger = caller.permissions.contains(.readLedger)
            news.topics = news.topics.filter { topic in
                (readsLedger || topic != LiveNews.chronicle) && patterns.contains { matches(topic, $0) }
            }
            return news
        }

        /// `ceremony:*` matches every ceremony, and news of several artifacts every one of them.
        private func matches(_ topic: String, _ pattern: String) -> Bool {
            for several in [LiveNews.Topic.posture, .drift] where topic == several.any {
                return pattern.hasPrefix(several(""))
            }
            return pattern.hasSuffix("*") ? topic.hasPrefix(pattern.dropLast()) : topic == pattern
        }
    }

    /// Each is compared with each topic of each news.
    private static let patternLimit = 64
    private static let patternByteLimit = 200

    /// Of what goes on in a managed tenant, runs and findings are told.
    private static let managedTopics: [LiveNews.Topic] = [.run, .drift]

    private func subscription(_ request: Request, _ context: AppRequestContext) async throws -> Subscription {
        let own = try context.caller()
        try own.require(.read)
        let managed = request.query("managed_tenant")
        let caller = try await runs.drift.acting(own, in: managed)
        try caller.require(.read)
        guard let token = context.token else { throw NotSignedIn() }
        let topics = request.query("topics") ?? "ceremony:*,posture:*"
        let patterns = topics.split(separator: ",", maxSplits: Self.patternLimit).map(String.init)
        guard patterns.count <= Self.patternLimit,
            patterns.allSatisfy({ $0.utf8.count <= Self.patternByteLimit })
        else {
            throw Problem.invalidValue(
                "topics",
                "a stream has at most \(Self.patternLimit) topics of \(Self.patternByteLimit) bytes",
                remedy: "ask for ceremony:* or posture:* in place of single ones"
            )
        }
        let isOwn = caller.acting == nil
        return Subscription(
            caller: caller,
            token: token,
            managed: isOwn ? nil : managed,
            patterns: patterns.filter { pattern in
                isOwn || Self.managedTopics.contains { pattern.hasPrefix($0("")) }
            },
            cursor: (request.headers[.lastEventID] ?? request.query("after")).flatMap { Int($0) }
        )
    }

    // MARK: Telling

    private func stream(
        _ subscription: Subscription,
        _ events: @escaping @Sendable (LiveNews) -> [LiveEvent]
    ) async throws -> Response {
        try await hub.requireRoom(for: subscription.caller.tenant)
        let newest = try await hub.newest(of: subscription.caller.tenant)
        let cursor = min(max(-1, subscription.cursor ?? newest), newest)
        let body = ResponseBody.inParts { writer in
            // Begun here and not before: a body that nobody reads leaves no mailbox behind.
            let mailbox = try await hub.watch(subscription.caller.tenant, after: cursor)
            do {
                try await withGracefulShutdownHandler {
                    try await write(mailbox, from: cursor, subscription, events, to: &writer)
                } onGracefulShutdown: {
                    mailbox.end()
                }
            } catch {
                await hub.stopWatching(mailbox)
                throw error
            }
            await hub.stopWatching(mailbox)
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: body
        )
    }

    /// Writes until the client goes, its token ends or the server shuts down; a sign of life every few seconds, but
    /// none while what is committed can't be seen.
    @concurrent private func write(
        _ mailbox: LiveMailbox,
        from cursor: Int,
        _ subscription: Subscription,
        _ events: @Sendable (LiveNews) -> [LiveEvent],
        to writer: inout any ResponseBodyWriter
    ) async throws {
        var subscription = subscription
        var position = cursor
        // The place stands in the first event already: who is cut off before the second comes back to it.
        try await writer.write(ByteBuffer(string: "retry: 1000\n\n" + beat(at: position)))
        var (written, checked) = (ContinuousClock.now, ContinuousClock.now)
        var sights = runs.sights(of: subscription.patterns, tenant: subscription.caller.tenant)
        while !Task.isCancelled {
            let wait = sights.isEmpty ? beatInterval : min(beatInterval, RunWatch.interval)
            var news = await mailbox.next(within: wait)
            if mailbox.isEnded { return }
            for index in sights.indices {
                let topics = await sights[index].changed()
                guard !topics.isEmpty else { continue }
                let seen = LiveNews(cursor: position, topics: topics)
                news = news?.merged(with: seen) ?? seen
            }
            if ContinuousClock.now - checked >= beatInterval {
                switch await standing(of: subscription) {
                case .good(let caller): (subscription.caller, checked) = (caller, .now)
                case .ended: return
                case .unknown: break
                }
            }
            var text = ""
            if let news {
                position = news.cursor
                text = Self.text(of: events(subscription.filter(news)), at: position)
            }
            // News of something else move the place on, though not with each of them.
            let pause = news == nil && !sights.isEmpty ? beatInterval - wait / 2 : Self.shortestPause
            let isDue = news == nil && sights.isEmpty || ContinuousClock.now - written >= pause
            if text.isEmpty, isDue, await hub.isLooking { text = beat(at: position) }
            if text.isEmpty { continue }
            try await writer.write(ByteBuffer(string: text))
            written = .now
        }
    }

    private static let shortestPause: Duration = .seconds(1)

    /// What a stream's token is worth by now.
    private enum Standing {
        case good(Caller)
        case ended
        /// The database does not say.
        case unknown
    }

    private func standing(of subscription: Subscription) async -> Standing {
        do {
            guard let own = try await access.caller(for: subscription.token), own.permissions.contains(.read)
            else { return .ended }
            let caller = try await runs.drift.acting(own, in: subscription.managed)
            return caller.permissions.contains(.read) ? .good(caller) : .ended
        } catch is DriftError {
            return .ended
        } catch {
            return .unknown
        }
    }

    private func beat(at position: Int) -> String { LiveEvent.beat(at: clock.now(), id: "\(position)").text }

    private static func text(of events: [LiveEvent], at position: Int) -> String {
        guard let last = events.last else { return "" }
        let end = LiveEvent(name: last.name, data: last.data, id: "\(position)")
        return (events.dropLast() + [end]).map(\.text).joined()
    }

    private static func fragments(for topics: Set<String>) -> [Fragment] {
        Fragment.allCases.filter { fragment in
            fragment.changesWith.contains { topic in topics.contains { $0.hasPrefix(topic("")) } }
        }
    }
}
