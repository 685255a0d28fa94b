import Access
import Evidence
import Foundation
import Ledger
import Logging
import Postgres
import Secrets
import Synchronization

/// People sign in to the dashboard with a provider of OpenID Connect: which ones is the operator's to say (`oidc_sign_in`), how
/// they are asked stands in the auth method that clients of secrets use, too.
///
/// Between leaving for the provider and coming back nothing is kept here. What must be remembered travels in `state`, encrypted
/// (with the nonce of the token and the verifier of RFC 7636), and the browser that left is known by a nonce in a cookie of its
/// own: somebody else's answer signs nobody in.
struct ProviderSignIn: Sendable {
    let ways: [SignInWay]
    /// Where browsers reach the server.
    let publicURL: String?
    let parts: SecretsParts
    let method: JWTMethod
    private let throttle = RefusalCounter()

    init(ways: [SignInWay], publicURL: String?, parts: SecretsParts, method: JWTMethod) {
        self.ways = ways
        self.publicURL = publicURL
        self.parts = parts
        self.method = method
    }

    static let callbackPath = "/sign-in/oidc/callback"

    /// What the browser keeps while it is at the provider's.
    struct Attempt: Hashable, Sendable {
        var way: String
        var nonce: String
        var next: String

        /// Of the cookie, in seconds: as long as the provider's answer is taken.
        static let lifetime = 600

        init(way: String, nonce: String, next: String) {
            self.way = way
            self.nonce = nonce
            self.next = next
        }

        init?(cookie: String) {
            guard cookie.utf8.count <= 8_192, let bytes = Base64URL.decode(cookie),
                let texts = (try? LooseJSON(parsing: bytes))?.array?.compactMap(\.string), texts.count == 3
            else { return nil }
            (way, nonce, next) = (texts[0], texts[1], texts[2])
        }

        var cookie: String { Base64URL.encode(LooseJSON.strings([way, nonce, next]).bytes) }
    }

    /// Why somebody is not signed in, in a sentence for them.
    struct Refusal: Error {
        var words: String
    }

    /// Where a browser is to be sent, and what it must keep.
    ///
    /// - Throws: `Refusal`, faults.
    func begin(_ text: String, next: String, _ logger: Logger) async throws -> (
        address: String, attempt: Attempt
    ) {
        guard let way = ways.first(where: { $0.text == text }), let publicURL else {
            throw Refusal(words: "Nobody signs in this way. Choose one that stands below.")
        }
        let attempt = Attempt(way: way.text, nonce: Self.random(), next: next)
        do {
            let address = try await method.authorizationAddress(
                role: way.role,
                redirectURI: publicURL + Self.callbackPath,
                clientNonce: attempt.nonce,
                at: try await mount(of: way)
            )
            return (address, attempt)
        } catch let error as ClientError {
            logger.warning(
                "sign-in with a provider can't begin",
                metadata: ["way": "\(way.text)", "cause": "\(error)"]
            )
            throw Refusal(
                words:
                    "The provider can't be asked just now. The server's log says why; a token signs you in, too."
            )
        }
    }

    /// Who came back, with a session.
    ///
    /// - Parameters:
    ///   - attempt: what the browser has kept; `nil` for nothing.
    ///   - answer: the query that it came back with.
    /// - Throws: `Refusal`, faults.
    func finish(
        _ attempt: Attempt?,
        _ answer: (String) -> String?,
        from address: String,
        _ logger: Logger
    ) async throws -> (caller: Caller, token: IssuedToken) {
        guard let attempt, let way = ways.first(where: { $0.text == attempt.way }) else {
            throw Refusal(words: "This sign-in was begun in another browser, or too long ago. Begin anew.")
        }
        let mount = try await mount(of: way)
        if let code = answer("error") {
            // An error's code (RFC 6749 §4.1.2.1) is text of a few characters.
            let known = code.filter { $0.isASCII && ($0.isLetter || $0 == "_") }.prefix(60)
            try await record("the provider let nobody in: \(known)", way, mount, from: address)
            throw Refusal(words: "The provider did not let you in (\(known)).")
        }
        let login: MethodLogin
        do {
            let returned = BrowserAnswer(
                state: answer("state") ?? "",
                code: answer("code") ?? "",
                idToken: "",
                clientNonce: attempt.nonce,
                nonce: ""
            )
            let tried = LoginAttempt(state: returned.state, at: mount, from: address)
            login = try await parts.access.proved(tried) {
                try await method.login(with: returned, at: mount)
            }
        } catch let error where error is LoginRefusal || error is ClientError {
            let cause = (error as? LoginRefusal)?.reason ?? "\(error)"
            logger.notice(
                "sign-in with a provider refused",
                metadata: ["way": "\(way.text)", "cause": "\(cause)"]
            )
            try await record(cause, way, mount, from: address)
            throw Refusal(
                words:
                    "What the provider answered signs nobody in. Begin anew; the server's log says why it was refused."
            )
        }
        let session: (caller: Caller, token: IssuedToken)?
        do {
            session = try await parts.access.startSession(
                of: login,
                at: mount,
                by: way.place,
                from: address
            )
        } catch ClientError.denied {
            try await record("the entity is disabled", way, mount, alias: login.alias, from: address)
            throw Refusal(
                words:
                    "Who you are at the provider was disabled here. Somebody who manages secrets lets you in again."
            )
        }
        guard let session else {
            try await record("no person has this name", way, mount, alias: login.alias, from: address)
            let name = Clipping.text(login.alias, 200)
            throw Refusal(
                words: "The provider says that you are \(name). Nobody here is called so: "
                    + "somebody who may manage callers adds you, as a person of this name."
            )
        }
        return session
    }

    private static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base64URL.encode((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// - Throws: `Refusal`.
    private func mount(of way: SignInWay) async throws -> LoginMount {
        guard !parts.barrier.isSealed else {
            throw Refusal(
                words: "While the secrets are sealed nobody signs in with a provider. A token signs you in."
            )
        }
        guard let tenant = try await parts.namespaces.tenant(named: way.tenant),
            let mount = try await parts.mounts.table(of: tenant.id).mount(.auth, at: way.mount),
            ["oidc", "jwt"].contains(mount.type)
        else {
            throw Refusal(
                words:
                    "The provider is not set up yet: there is no sign-in method at \(way.mount). A token signs you in."
            )
        }
        return LoginMount(tenant: tenant, id: mount.id, path: mount.fullPath, accessor: mount.accessor)
    }

    /// Of each address so many a minute: who is nobody can't make a tenant's ledger grow without end.
    private func record(
        _ reason: String,
        _ way: SignInWay,
        _ mount: LoginMount,
        alias: String? = nil,
        from address: String
    ) async throws {
        guard let leftOut = throttle.admit(address) else { return }
        var data: JSONObject = [
            "path": .string(way.place), "reason": .string(String(reason.prefix(400))), "dashboard": true,
        ]
        if let alias { data["alias"] = .string(String(alias.prefix(200))) }
        if leftOut > 0 { data["left_out"] = .integer(leftOut) }
        try await parts.auditing.record(
            .authenticationFailed,
            of: mount.tenant,
            from: address,
            data,
            isGranted: false
        )
    }
}

/// Counts refusals by address.
private final class RefusalCounter: Sendable {
    private let throttle = Mutex(RefusalThrottle<String>())

    func admit(_ address: String) -> Int? { throttle.withLock { $0.admit(address, at: .now) } }
}
