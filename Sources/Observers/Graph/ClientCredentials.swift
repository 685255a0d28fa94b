import API
import Evidence
import NIOHTTP1

/// Access tokens for an application (RFC 6749 §4.4), from a file `{"client_id": …, "client_secret": …}`.
struct ClientCredentials: Sendable {
    private let session: HTTPSession
    private let tokenURL: WebAddress
    private let scope: String
    private let secret: Secret
    private let clientSecret: Secret
    let clientID: String

    private static let form = #""client_id": …, "client_secret": …"#
    /// Of a token that does not say how long it lasts.
    private static let standardLifetime = 300
    /// Before its end a token is no longer used.
    private static let margin = 60

    init(_ session: HTTPSession) async throws {
        let visit = session.visit
        self.session = session
        let text = try visit.required("token_url", remedy: "give the address that tokens are asked from")
        guard let url = WebAddress(text) else {
            throw ObservationError.misconfigured(
                "parameters.token_url",
                "\(MessageText.excerpt(text)) is not an https address",
                remedy: "as https://login.microsoftonline.com/TENANT/oauth2/v2.0/token"
            )
        }
        tokenURL = url
        let address = try session.address()
        // Graph's own default: what the application was granted.
        scope = visit.parameter("scope") ?? "https://\(address.origin.host)/.default"
        guard let credential = visit.target.credential else {
            throw ObservationError(
                .credential,
                "credential",
                "it is missing",
                remedy: "give a file {\(Self.form)}"
            )
        }
        secret = try await credential.load(visit)
        let object = try secret.object(Self.form)
        guard let id = object["client_id"]?.string, let clientSecret = object["client_secret"]?.string else {
            throw ObservationError(
                .credential,
                "credential",
                "the file lacks client_id or client_secret",
                remedy: "write {\(Self.form)}"
            )
        }
        clientID = id
        self.clientSecret = Secret(Array(clientSecret.utf8))
    }

    private var key: TokenCache.Key {
        TokenCache.Key(url: tokenURL.description, scope: scope, credential: Digest.sha256(of: secret.bytes))
    }

    /// The token that is still good, or a new one.
    func token() async throws -> Secret {
        let visit = session.visit
        if let known = await visit.tokens.token(for: key, at: visit.now()) { return known }
        let fields = [
            ("grant_type", "client_credentials"), ("client_id", clientID), ("scope", scope),
            ("client_secret", String(decoding: clientSecret.bytes, as: UTF8.self)),
        ]
        let body = fields.map { "\($0)=\(PercentEncoding.encoded($1))" }.joined(separator: "&")
        let answer = try await session.answer(
            HTTPSession.Request(
                method: .POST,
                url: tokenURL,
                headers: [
                    ("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json"),
                ],
                body: Array(body.utf8)
            )
        )
        // RFC 6749 §5.2: 400 says which of the fields is refused, by one word.
        if answer.status == 400 || answer.status == 401 {
            let word =
                (try? answer.object())?["error"]?.string.map { " (\(MessageText.excerpt($0, limit: 40)))" }
                ?? ""
            throw ObservationError(
                .forbidden,
                "credential",
                "\(tokenURL.place) gives no token to the client \(MessageText.excerpt(clientID))\(word)",
                remedy: "check client_id, client_secret and its expiry, and token_url"
            )
        }
        let object = try answer.expectingContent("a token").object()
        let token = Secret(Array((object["access_token"]?.string ?? "").utf8))
        guard token.isToken else {
            throw ObservationError.malformed("the answer of \(tokenURL.place) holds no access_token")
        }
        let said = object["expires_in"]?.integer ?? object["expires_in"]?.string.flatMap { Int($0) }
        let lifetime = max(0, min(said ?? Self.standardLifetime, 86_400) - Self.margin)
        let now = visit.now()
        await visit.tokens.keep(token, for: key, until: now.advanced(by: .seconds(lifetime)), now: now)
        return token
    }

    /// The directory that the token is for, where it says so: the claim `tid` of a JSON Web Token.
    func directory() async throws -> String? {
        let parts = try await token().text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let bytes = Base64URL.decode(parts[1]),
            let claims = try? JSON(parsing: bytes, limits: JSONLimits(depth: 8))
        else { return nil }
        return claims["tid"]?.string?.lowercased()
    }

    /// A server refused the token before its time.
    func forget() async { await session.visit.tokens.forget(key) }
}
