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
    let addresses: KnownAddresses

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
            && !request.uri.path.hasPrefix("/ledger/") && !request.uri.path.hasPrefix("/archivista/")
        {
            return pages.redirectToSignIn(from: request)
        } catch {
            var problem = problem(for: error)
            let allowed =
                problem.status == 404 && context.routeName == "other"
                ? addresses.methods(of: request.uri.path) : []
            if !allowed.isEmpty { problem = .methodNotAllowed(request.method, allowed) }
            // A fault after the commit looks the same from here as one before it.
            if problem == .fault, request.isChange { problem = .faultOfChange }
            if problem.code == "text_unfit" { problem.field = request.unfitField }
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
            if wantsPage, !request.uri.path.hasPrefix("/api/") {
                var page = try pages.error(problem)
                page.headers.allow(allowed)
                return page
            }
            var response = try Self.response(problem)
            response.headers.allow(allowed)
            return response
        }
    }

    static func response(_ problem: Problem) throws -> Response {
        var headers: HTTPFields = [.contentType: "application/problem+json"]
        if problem.status == 401 { headers[.wwwAuthenticate] = "Bearer" }
        if problem.status == 503 { headers[.retryAfter] = problem.code == Problem.crowdedCode ? "10" : "1" }
        return Response(
            status: HTTPResponse.Status(code: problem.status),
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: try StrictJSON.encode(problem)))
        )
    }
}

extension HTTPFields {
    fileprivate mutating func allow(_ methods: [HTTPRequest.Method]) {
        if !methods.isEmpty { self[.allow] = methods.map(\.rawValue).joined(separator: ", ") }
    }
}

extension Request {
    /// Which part of the address holds U+0000: a parameter's name, or `address`.
    fileprivate var unfitField: String {
        uri.queryParameters.first { $0.value.unicodeScalars.contains("\0") }.map { String($0.key) }
            ?? "address"
    }
}
