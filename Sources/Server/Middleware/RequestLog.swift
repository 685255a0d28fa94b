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
        let duration = ContinuousClock.now - started
        metrics.record(
            method: request.method.rawValue,
            route: context.routeName,
            status: Int(response.status.code),
            duration: duration
        )
        guard context.unnamedLogger.logLevel <= .debug else { return }
        context.logger.debug(
            "request",
            metadata: [
                "method": "\(request.method)", "path": "\(request.uri.path)",
                "status": "\(response.status.code)",
                "duration_us": "\(duration.microseconds)",
            ]
        )
    }
}

extension Duration {
    /// Whole microseconds, rounded down.
    var microseconds: Int64 { components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000 }
}
