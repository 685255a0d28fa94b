import API
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Postgres

/// Turns what a route throws into an answer: a problem document for programs (RFC 9457), a page for browsers.
///
/// A fault's text stays in the log, under the request's identifier; the client gets that identifier.
struct Problems: RouterMiddleware {
    let pages: Pages

    func handle(
        _ request: Request,
        context: AppRequestContext,
        next: @concurrent (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch is CancellationError {
            throw CancellationError()
        } catch is NotSignedIn
            where !request.uri.path.hasPrefix("/api/") && !request.uri.path.hasPrefix("/live")
        {
            return pages.redirectToSignIn(from: request)
        } catch {
            var problem = problem(for: error)
            problem.requestID = context.requestID
            // A sentence repeats what was asked for; readers of strict JSON take no U+0000.
            problem.detail = problem.detail.replacing("\0", with: "\u{FFFD}")
            if problem.status >= 500 {
                context.logger.error(
                    "request failed",
                    metadata: ["path": "\(request.uri.path)", "cause": "\(error)"]
                )
            }
            let wantsPage = request.headers[.accept]?.contains("text/html") == true
            if wantsPage, !request.uri.path.hasPrefix("/api/") { return try pages.error(problem) }
            return try Self.response(problem)
        }
    }

    static func response(_ problem: Problem) throws -> Response {
        var headers: HTTPFields = [.contentType: "application/problem+json"]
        if problem.status == 401 { headers[.wwwAuthenticate] = "Bearer" }
        if problem.status == 503 { headers[.retryAfter] = "1" }
        return Response(
            status: HTTPResponse.Status(code: problem.status),
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: try StrictJSON.encode(problem)))
        )
    }
}
