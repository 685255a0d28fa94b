import Access
import Foundation
import HTTPTypes
import Hummingbird

/// Finds out who asks, by bearer token or session cookie, before a route sees the request.
///
/// A header takes a caller's own token and a cookie a session's, never the other way about: a session is for the
/// browser that was signed in, and a token for ever has no place in a browser's store.
///
/// A cookie counts for changes only where the browser says that the request comes from our own pages (Fetch Metadata,
/// or an `Origin` that is our host): another site's form changes nothing.
struct Authentication: RouterMiddleware {
    let access: Access
    let cookie: SessionCookie

    func handle(
        _ request: Request,
        context: AppRequestContext,
        next: @concurrent (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let (token, purpose) = token(of: request), let caller = try await access.caller(for: token),
            caller.tokenPurpose == purpose
        {
            context.signedIn = caller
            context.token = token
        }
        return try await next(request, context)
    }

    private func token(of request: Request) -> (Token, IssuedToken.Purpose)? {
        if let header = request.headers[.authorization] {
            // RFC 6750 §2.1: the scheme, spaces, the token.
            let parts = header.split(separator: " ")
            guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
            return Token(String(parts[1])).map { ($0, .api) }
        }
        let isReading = request.method == .get || request.method == .head
        guard isReading || Self.isOwnPage(request) else { return nil }
        return cookie.token(of: request).map { ($0, .session) }
    }

    static func isOwnPage(_ request: Request) -> Bool {
        if let site = request.headers[.secFetchSite] { return site == "same-origin" || site == "none" }
        guard let origin = request.headers[.origin] else { return false }
        let host = request.head.authority ?? ""
        return origin == "http://\(host)" || origin == "https://\(host)"
    }
}

extension HTTPField.Name {
    static let secFetchSite = HTTPField.Name.named("Sec-Fetch-Site")
}
