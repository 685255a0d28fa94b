import Access
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import Ledger

// Signing in to the dashboard with a token, and out of it again.

extension Pages {
    func signIn(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        guard Authentication.isOwnPage(request) else {
            return try html(
                signInPage(refusal: "The form came from another site.", next: nil),
                status: .forbidden
            )
        }
        let form = try await request.form()
        let next = localPath(form["next"])
        guard let token = Token(form["token"]?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""),
            let session = try await access.startSession(with: token, from: context.remoteAddress)
        else {
            let refusal =
                "This token is not valid: it may have been mistyped, have expired or have been revoked."
            return try html(signInPage(refusal: refusal, next: next), status: .forbidden)
        }
        var response = redirect(to: next ?? "/")
        let remaining = session.token.expiresAt.map { end in
            Int(max(.zero, end.duration(since: clock.now())).components.seconds)
        }
        response.setCookie(cookie.set(session.token.token, for: remaining, answering: request))
        return response
    }

    func signOut(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        guard Authentication.isOwnPage(request) else {
            return try html(
                signInPage(refusal: "The form came from another site.", next: nil),
                status: .forbidden
            )
        }
        if let token = context.sessionToken {
            try await access.endSession(token, from: context.remoteAddress)
        }
        var response = redirect(to: "/sign-in")
        response.setCookie(cookie.removed(answering: request))
        return response
    }
}

extension Request {
    /// The values of an `application/x-www-form-urlencoded` body.
    func form(upTo bytes: Int = 8_192) async throws -> [String: String] {
        formValues(String(buffer: try await body(upTo: bytes)))
    }
}

/// The values of an `application/x-www-form-urlencoded` body.
func formValues(_ body: String) -> [String: String] {
    var values: [String: String] = [:]
    for pair in body.split(separator: "&") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        func decoded(_ part: Substring) -> String {
            part.replacing("+", with: " ").removingPercentEncoding ?? ""
        }
        values[decoded(parts[0])] = parts.count == 2 ? decoded(parts[1]) : ""
    }
    return values
}
