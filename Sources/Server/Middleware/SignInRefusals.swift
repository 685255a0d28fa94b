import Hummingbird
import Logging
import Synchronization

/// A sign-in that failed is nobody's, so no tenant's ledger can hold it: it stands in the log, with the address it came
/// from. Of each address so many a minute; the next line says how many were left out.
final class SignInRefusals: RouterMiddleware {
    private let throttle = Mutex(RefusalThrottle<String>())

    func handle(
        _ request: Request,
        context: AppRequestContext,
        next: @concurrent (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        guard response.status == .forbidden, request.method == .post else { return response }
        if let leftOut = throttle.withLock({ $0.admit(context.remoteAddress, at: .now) }) {
            context.logger.notice(
                "sign-in failed",
                metadata: ["address": "\(context.remoteAddress)", "left_out": "\(leftOut)"]
            )
        }
        return response
    }
}
