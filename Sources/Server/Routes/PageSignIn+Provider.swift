import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import Logging

// Signing in to the dashboard with a provider of OpenID Connect.

extension Pages {
    func addProviderSignIn(to router: some RouterMethods<AppRequestContext>) {
        router.get("sign-in/oidc") { request, context in try await leaveForProvider(request, context) }
        router.get("sign-in/oidc/callback") { request, context in try await comeBack(request, context) }
    }

    /// The form for a token, with the providers beside it.
    func signInPage(refusal: String? = nil, next: String?) -> SignInPage {
        SignInPage(
            refusal: refusal,
            next: next,
            ways: providers.ways.map { way in
                SignInPage.Way(
                    name: way.tenant,
                    path: URLPart.address("/sign-in/oidc", ["way": way.text, "next": next])
                )
            }
        )
    }

    private func leaveForProvider(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let next = localPath(request.query("next"))
        do {
            let (address, attempt) = try await providers.begin(
                request.query("way") ?? "",
                next: next ?? "/",
                context.logger
            )
            var response = redirect(to: address)
            response.setCookie(cookie.attempt(attempt.cookie, answering: request))
            return response
        } catch let refusal as ProviderSignIn.Refusal {
            return try html(signInPage(refusal: refusal.words, next: next), status: .forbidden)
        }
    }

    private func comeBack(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let attempt = cookie.attempt(of: request).flatMap(ProviderSignIn.Attempt.init(cookie:))
        let next = localPath(attempt?.next)
        var response: Response
        do {
            let session = try await providers.finish(
                attempt,
                { request.query($0) },
                from: context.remoteAddress,
                context.logger
            )
            let remaining = session.token.expiresAt.map { end in
                Int(max(.zero, end.duration(since: clock.now())).components.seconds)
            }
            // A redirect would still be the provider's: browsers keep a strict cookie back from it. This page goes on by itself.
            response = try html(SignedInPage(caller: session.caller.name, next: next ?? "/"))
            response.setCookie(cookie.set(session.token.token, for: remaining, answering: request))
        } catch let refusal as ProviderSignIn.Refusal {
            response = try html(signInPage(refusal: refusal.words, next: next), status: .forbidden)
        }
        response.setCookie(cookie.attemptRemoved(answering: request))
        return response
    }
}
