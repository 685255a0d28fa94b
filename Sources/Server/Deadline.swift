import API
import HTTPTypes
package import Hummingbird
import Logging

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

    package func respond(to request: Request, context: AppRequestContext) async throws -> Response {
        let limit = request.isChange ? limit + bodyLimit : limit
        return try await withThrowingTaskGroup(of: Response?.self) { group in
            group.addTask { try await inner.respond(to: request, context: context) }
            group.addTask {
                // Cancelled, nobody asks for what it returns.
                try? await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            if let response = try await group.next() ?? nil { return response }
            try Task.checkCancellation()
            group.cancelAll()
            // What was finished in the meantime is the truer answer.
            if let response = try? await group.next() ?? nil { return response }
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
