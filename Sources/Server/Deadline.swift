import API
import HTTPTypes
package import Hummingbird
import Logging
import Synchronization

/// Ends a request that takes too long, so that a client gets an answer and the server its place back.
///
/// Streams are not ended: their answer begins at once, and its body is written afterwards. It stands around the router
/// and not among its middleware, because only what is `Sendable` can be raced against a clock.
package struct Deadline<Inner: HTTPResponder>: HTTPResponder where Inner.Context == AppRequestContext {
    let inner: Inner
    let limit: Duration
    /// How long a body may take to arrive, on top.
    let bodyLimit: Duration
    let metrics: Metrics
    private let alarms = Alarms()

    init(inner: Inner, limit: Duration, bodyLimit: Duration, metrics: Metrics) {
        self.inner = inner
        self.limit = limit
        self.bodyLimit = bodyLimit
        self.metrics = metrics
    }

    package func respond(to request: Request, context: AppRequestContext) async throws -> Response {
        let limit = request.isChange ? limit + bodyLimit : limit
        let work = Task { try await inner.respond(to: request, context: context) }
        let alarm = alarms.set(in: limit, for: work)
        do {
            // What was finished although its time was over is the truer answer.
            let response = try await withTaskCancellationHandler {
                try await work.value
            } onCancel: {
                work.cancel()
            }
            alarms.remove(alarm)
            return response
        } catch {
            guard alarms.remove(alarm), !Task.isCancelled else { throw error }
            return try tooSlow(request, context, after: limit)
        }
    }

    private func tooSlow(
        _ request: Request,
        _ context: AppRequestContext,
        after limit: Duration
    ) throws -> Response {
        let route = context.routeName
        context.logger.warning(
            "request took too long",
            metadata: [
                "method": "\(request.method)", "route": "\(route)", "limit_sec": "\(limit.wholeSeconds)",
            ]
        )
        metrics.record(method: request.method.rawValue, route: route, status: 503, duration: limit)
        var problem = Problem(
            status: 503,
            code: "too_slow",
            title: "Too slow",
            detail: "the request took longer than \(limit.wholeSeconds) seconds; "
                + (request.isChange
                    ? "whether it was saved is not known" : "nothing of it was to be saved"),
            remedy: request.isChange
                ? "send it again with the same Idempotency-Key, or look whether it was done"
                : "try again in a moment, or ask for less"
        )
        problem.requestID = context.requestID
        var response = try Problems.response(problem)
        SecurityHeaders.add(to: &response, context)
        return response
    }
}

/// Cancels tasks whose time is over, a tenth of a second late at most. One task looks after all of them: a timer for each
/// would cost more than a short request.
private final class Alarms: Sendable {
    private struct Alarm {
        var at: ContinuousClock.Instant
        var task: Task<Response, any Error>
        var hasRung = false
    }

    private struct State {
        var alarms: [UInt64: Alarm] = [:]
        var next: UInt64 = 0
        var isWatched = false
    }

    private static let pause: Duration = .milliseconds(100)
    private let state = Mutex(State())

    func set(in limit: Duration, for task: Task<Response, any Error>) -> UInt64 {
        let (alarm, begins) = state.withLock { state in
            state.next += 1
            state.alarms[state.next] = Alarm(at: .now + limit, task: task)
            defer { state.isWatched = true }
            return (state.next, !state.isWatched)
        }
        // Ended by itself when there is nothing to look after.
        if begins { Task { await watch() } }
        return alarm
    }

    /// - Returns: whether it has rung.
    @discardableResult
    func remove(_ alarm: UInt64) -> Bool {
        state.withLock { $0.alarms.removeValue(forKey: alarm)?.hasRung ?? false }
    }

    private func watch() async {
        while isNeeded() {
            try? await Task.sleep(for: Self.pause)
            let now = ContinuousClock.now
            let due = state.withLock { state -> [Task<Response, any Error>] in
                let due = state.alarms.filter { $0.value.at <= now && !$0.value.hasRung }
                for key in due.keys { state.alarms[key]?.hasRung = true }
                return due.values.map(\.task)
            }
            for task in due { task.cancel() }
        }
    }

    private func isNeeded() -> Bool {
        state.withLock { state in
            state.isWatched = !state.alarms.isEmpty
            return state.isWatched
        }
    }
}

extension Request {
    /// Whether it asks for something to be changed.
    var isChange: Bool { method != .get && method != .head }
}

extension AppRequestContext {
    /// The pattern of the route that took the request; `other` where none did.
    var routeName: String {
        // Hummingbird's own word for an address that leads nowhere.
        guard let endpointPath, endpointPath != "NotFound" else { return "other" }
        return endpointPath
    }
}

extension Duration {
    fileprivate var wholeSeconds: Int64 { components.seconds }
}
