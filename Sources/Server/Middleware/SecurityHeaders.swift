import HTTPTypes
import Hummingbird

/// Headers on every answer: no third party, no frames, no guessing of types; and the request's identifier.
struct SecurityHeaders: RouterMiddleware {
    static let contentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

    func handle(
        _ request: Request,
        context: AppRequestContext,
        next: @concurrent (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        Self.add(to: &response, context)
        return response
    }

    /// The same in every answer. Nobody else sets them, so that they need not be looked for.
    static let fields: HTTPFields = [
        .contentSecurityPolicy: contentPolicy, .xContentTypeOptions: "nosniff",
        .referrerPolicy: "no-referrer",
    ]

    static func add(to response: inout Response, _ context: AppRequestContext) {
        response.headers.append(contentsOf: fields)
        response.headers.append(HTTPField(name: .xRequestID, value: context.requestID))
        if !response.headers.contains(.cacheControl) { response.headers[.cacheControl] = "no-store" }
    }
}

extension HTTPField.Name {
    // The names are constants of well-formed header names, which HTTPTypes accepts.
    static let referrerPolicy = named("Referrer-Policy")
    static let xRequestID = named("X-Request-ID")
    static let idempotencyKey = named("Idempotency-Key")
    static let lastEventID = named("Last-Event-ID")

    static func named(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is a header's name") }
        return name
    }
}
