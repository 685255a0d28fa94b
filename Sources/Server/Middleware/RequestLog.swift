import HTTPTypes
import Hummingbird
import Logging

/// One line a request, without its query and body: neither secrets nor contents are logged. Counts and times it.
struct RequestLog: RouterMiddleware {
    let metrics: Metrics

    func handle(
        _ request: Request,
        context: AppRequestContext,
        next: @concurrent (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        let started = ContinuousClock.now
        let response = try await next(request, context)
        tell(response, to: request, context, since: started)
        return response
    }

    func tell(
        _ response: Response,
        to request: Request,
        _ context: AppRequestContext,
        since started: ContinuousClock.Instant
    ) {
        tell(
            response.status,
            to: request.method,
            request.uri.path,
            of: context.routeName,
            since: started,
            context.requestID,
            context.unnamedLogger
        )
    }

    /// - Parameter logger: does not name the request; of most nothing is said.
    func tell(
        _ status: HTTPResponse.Status,
        to method: HTTPRequest.Method,
        _ path: String,
        of route: String,
        since started: ContinuousClock.Instant,
        _ requestID: String,
        _ logger: Logger
    ) {
        let duration = ContinuousClock.now - started
        metrics.record(method: method.rawValue, route: route, status: Int(status.code), duration: duration)
        guard logger.logLevel <= .debug else { return }
        logger.naming(requestID).debug(
            "request",
            metadata: [
                "method": "\(method)", "path": "\(path)", "status": "\(status.code)",
                "duration_us": "\(duration.microseconds)",
            ]
        )
    }
}

extension Duration {
    /// Whole microseconds, rounded down.
    var microseconds: Int64 { components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000 }
}
