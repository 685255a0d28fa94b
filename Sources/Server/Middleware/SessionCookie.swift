import Access
import HTTPTypes
import Hummingbird

/// The cookie of a signed-in browser: how it is called, set and read.
struct SessionCookie: Sendable {
    static let plainName = "muniment_session"
    /// Browsers take it over TLS alone, from this very host and for all its paths (RFC 6265bis §4.1.3.2): nobody on the
    /// way and no neighbouring host can put a session of theirs in its place.
    static let securedName = "__Host-muniment_session"

    /// Whether browsers reach us over TLS, whatever a request says.
    let isAlwaysSecured: Bool

    /// The session's token. Over TLS a plain cookie is nobody's: it may have been set by somebody else.
    func token(of request: Request) -> Token? {
        request.cookies[name(for: request)].flatMap { Token($0.value) }
    }

    /// - Parameter seconds: how long the browser keeps it; `nil`: until it is closed.
    func set(_ token: Token, for seconds: Int?, answering request: Request) -> Cookie {
        cookie(token.revealed(), for: seconds, answering: request)
    }

    func removed(answering request: Request) -> Cookie { cookie("", for: 0, answering: request) }

    // MARK: A sign-in under way

    private static let (plainAttempt, securedAttempt) = ("muniment_sign_in", "__Host-muniment_sign_in")

    /// What a browser keeps while it is at a provider's; it comes back with it, though another site leads here.
    func attempt(_ value: String, answering request: Request) -> Cookie {
        attempt(value, for: ProviderSignIn.Attempt.lifetime, answering: request)
    }

    func attemptRemoved(answering request: Request) -> Cookie { attempt("", for: 0, answering: request) }

    func attempt(of request: Request) -> String? {
        request.cookies[isSecured(request) ? Self.securedAttempt : Self.plainAttempt].map { $0.value }
    }

    private func attempt(_ value: String, for seconds: Int, answering request: Request) -> Cookie {
        Cookie(
            name: isSecured(request) ? Self.securedAttempt : Self.plainAttempt,
            value: value,
            maxAge: seconds,
            path: "/",
            secure: isSecured(request),
            httpOnly: true,
            sameSite: .lax
        )
    }

    private func cookie(_ value: String, for seconds: Int?, answering request: Request) -> Cookie {
        Cookie(
            name: name(for: request),
            value: value,
            maxAge: seconds,
            path: "/",
            secure: isSecured(request),
            httpOnly: true,
            sameSite: .strict
        )
    }

    private func name(for request: Request) -> String {
        isSecured(request) ? Self.securedName : Self.plainName
    }

    /// A header that a client made up changes the name of its own cookie and nothing else.
    private func isSecured(_ request: Request) -> Bool {
        isAlwaysSecured || request.head.scheme == "https"
            || request.headers[.xForwardedProto]?.lowercased() == "https"
    }
}

extension HTTPField.Name {
    fileprivate static let xForwardedProto = HTTPField.Name.named("X-Forwarded-Proto")
}
