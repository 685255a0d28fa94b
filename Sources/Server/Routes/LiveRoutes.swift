import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import ServiceLifecycle

/// Server-sent events. `/live` tells an open page which of its fragments have changed; `/api/v1/live` tells programs
/// which topics. The event's identifier is the leaf index of the newest chronicle entry behind it: a client that
/// sends it as `Last-Event-ID` hears of everything since.
struct LiveRoutes: Sendable {
    let hub: LiveHub
    let clock: any WallClock

    func addPages(to router: Router<AppRequestContext>) {
        router.get("live") { request, context in
            try await stream(request, try context.caller()) { news in
                Self.fragments(for: news.topics).map { LiveEvent.changed($0, id: "\(news.cursor)") }
            }
        }
    }

    func addProgram(to api: RouterGroup<AppRequestContext>) {
        api.get("live") { request, context in
            try await stream(request, try context.caller()) { news in
                news.topics.sorted().map { LiveEvent(name: "changed", data: $0, id: "\(news.cursor)") }
            }
        }
    }

    private func stream(
        _ request: Request,
        _ caller: Caller,
        _ events: @escaping @Sendable (LiveNews) -> [LiveEvent]
    ) async throws -> Response {
        try caller.require(.read)
        let patterns = (request.query("topics") ?? "ceremony:*,posture:*").split(separator: ",").map(
            String.init
        )
        let cursor = (request.headers[.lastEventID] ?? request.query("after")).flatMap { Int($0) }
        let mailbox = try await hub.watch(caller.tenant, after: cursor)
        let body = ResponseBody { writer in
            do {
                try await write(mailbox, patterns, events, to: &writer)
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

    /// Writes until the client goes or the server shuts down; a sign of life every few seconds.
    @concurrent private func write(
        _ mailbox: LiveMailbox,
        _ patterns: [String],
        _ events: @Sendable (LiveNews) -> [LiveEvent],
        to writer: inout any ResponseBodyWriter
    ) async throws {
        try await writer.write(ByteBuffer(string: "retry: 1000\n\n" + LiveEvent.beat(at: clock.now()).text))
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            var text = LiveEvent.beat(at: clock.now()).text
            if var news = await mailbox.next(within: Self.patience) {
                news.topics = news.topics.filter { topic in patterns.contains { Self.matches(topic, $0) } }
                if !news.topics.isEmpty { text = events(news).map(\.text).joined() }
            }
            try await writer.write(ByteBuffer(string: text))
        }
    }

    /// How long a stream is silent at most; also how soon it sees a shutdown.
    private static let patience: Duration = .seconds(5)

    /// `ceremony:*` matches every ceremony.
    private static func matches(_ topic: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? topic.hasPrefix(pattern.dropLast()) : topic == pattern
    }

    private static func fragments(for topics: Set<String>) -> [Fragment] {
        let isCeremony = topics.contains { $0.hasPrefix("ceremony:") }
        let isPosture = topics.contains { $0.hasPrefix("posture:") }
        return Fragment.allCases.filter { fragment in
            switch fragment {
            case .ceremoniesSentence, .ceremonyRows: isCeremony
            case .ledgerSentence, .ledgerRows, .latestEntries: true
            default: isPosture || isCeremony
            }
        }
    }
}
