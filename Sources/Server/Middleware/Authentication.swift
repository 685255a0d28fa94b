import Access
import Foundation
import HTTPTypes
import Hummingbird

/// Finds out who asks, by bearer token or session cookie, before a route sees the request.
///
/// A cookie counts for changes only where the browser says that the request comes from our own pages (Fetch Metadata,
/// or an `Origin` that is our host): another site's form changes nothing.
struct Authentication: RouterMiddleware {
    static let cookieName = "muniment_session"

    let access: Access

    func handle(
        _ request: Request,
        context: AppRequestContext,
        next: @concurrent (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let token = token(of: request) {
            context.signedIn = try await access.caller(for: token)
            context.sessionToken = context.signedIn?.tokenPurpose == .session ? token : nil
        }
        return try await next(request, context)
    }

    private func token(of request: Request) -> Token? {
        if let header = request.headers[.authorization] {
            // RFC 6750 §2.1: the scheme, spaces, the token.
            let parts = header.split(separator: " ")
            guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
            return Token(String(parts[1]))
        }
        guard let cookie = request.cookies[Self.cookieName]?.value else { return nil }
        let isReading = request.method == .get || request.method == .head
        guard isReading || Self.isOwnPage(request) else { return nil }
        return Token(cookie)
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
