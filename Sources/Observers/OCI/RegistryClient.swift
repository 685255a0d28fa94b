import API
import Evidence
import NIOHTTP1

/// Reads one repository of a registry (OCI distribution specification), with the tokens it asks for.
struct RegistryClient: Sendable {
    private let session: HTTPSession
    private let registry: WebAddress
    let repository: String
    private let credential: Secret?

    /// Every form of manifest: without those of indexes a registry gives one platform's manifest, which has another digest.
    private static let accepted = [
        "application/vnd.oci.image.index.v1+json", "application/vnd.oci.image.manifest.v1+json",
        "application/vnd.docker.distribution.manifest.list.v2+json",
        "application/vnd.docker.distribution.manifest.v2+json",
    ]

    /// Of a token that does not say how long it lasts (the specification's default).
    private static let standardLifetime = 60
    /// Before its end a token is no longer used.
    private static let margin = 5

    init(_ session: HTTPSession, repository: String) async throws {
        self.session = session
        self.repository = repository
        registry = try session.address()
        credential = try await session.visit.target.credential?.load(session.visit)
    }

    /// A manifest or index, by tag or digest.
    func manifest(_ reference: String, method: HTTPMethod = .GET) async throws -> HTTPAnswer {
        let headers = Self.accepted.map { ("Accept", $0) }
        return try await get("manifests/\(reference)", method: method, headers)
    }

    func blob(_ digest: ContentDigest) async throws -> HTTPAnswer {
        try await get("blobs/\(digest.text)", method: .GET, [])
    }

    /// Codes of the specification's errors that say of a manifest that it is not there.
    private static let absenceCodes: Set<String> = [
        "MANIFEST_UNKNOWN", "NAME_UNKNOWN", "NAME_INVALID", "NOT_FOUND",
    ]

    /// Whether an answer that something is not there is the registry's own: it says so in its own words, or its root, which
    /// each registry has, answers as the specification asks.
    func isOfRegistry(_ answer: HTTPAnswer) async throws -> Bool {
        let errors = (try? answer.object())?["errors"]?.array ?? []
        if errors.contains(where: { Self.absenceCodes.contains($0["code"]?.string ?? "") }) { return true }
        let root = try await session.answer(HTTPSession.Request(url: registry.appending("/v2/")))
        return root.status == 200 || root.status == 401
    }

    private func get(_ path: String, method: HTTPMethod, _ headers: [(String, String)]) async throws
        -> HTTPAnswer
    {
        let visit = session.visit
        var request = HTTPSession.Request(url: registry.appending("/v2/\(repository)/\(path)"))
        request.method = method
        request.headers = headers
        let known = await visit.tokens.token(for: key, at: visit.now())
        request.credentials = known.map { [("Authorization", "Bearer \($0.text)")] } ?? []
        let answer = try await session.answer(request)
        guard answer.status == 401, answer.url.origin == registry.origin,
            let challenge = answer.header("WWW-Authenticate").flatMap(AuthenticationChallenge.init)
        else { return answer }
        switch challenge.scheme {
        case "bearer":
            if known != nil { await visit.tokens.forget(key) }
            request.credentials = [("Authorization", "Bearer \(try await token(challenge).text)")]
        case "basic":
            guard let basic = try basic() else { return answer }
            request.credentials = [basic]
        default: return answer
        }
        return try await session.answer(request)
    }

    private var key: TokenCache.Key {
        TokenCache.Key(
            url: registry.description,
            scope: "repository:\(repository):pull",
            credential: Digest.sha256(of: credential?.bytes ?? [])
        )
    }

    private func basic() throws(ObservationError) -> (String, String)? {
        guard let text = credential?.text else { return nil }
        guard text.contains(":"), !text.contains(where: \.isNewline) else {
            throw ObservationError(
                .credential,
                "credential",
                "the file is not one line USER:PASSWORD",
                remedy: "write the user's name, a colon, and the password or access token"
            )
        }
        return ("Authorization", "Basic \(Base64.encode(Array(text.utf8)))")
    }

    /// Whether `realm` is given the credentials. Anybody who may answer for the registry names it: another host or port gets
    /// them only if the target says so.
    ///
    /// - Throws: `ObservationError` where a registry sends away from TLS, or `tokenHost` is no host.
    static func isTrusted(
        _ realm: WebAddress,
        by registry: WebAddress,
        tokenHost: String?
    ) throws(ObservationError) -> Bool {
        guard realm.origin.isSecure || !registry.origin.isSecure else {
            throw .malformed("\(registry.place) sends for tokens away from TLS, and is not followed")
        }
        guard realm.origin != registry.origin else { return true }
        guard let tokenHost else { return false }
        guard let named = HostPort(tokenHost.lowercased(), standardPort: 443) else {
            throw .misconfigured(
                "parameters.token_host",
                "\(MessageText.excerpt(tokenHost)) is not the address of a server",
                remedy: "write HOST or HOST:PORT"
            )
        }
        return realm.origin.host == named.host && realm.origin.port == named.port
    }

    /// Asks the realm for a token to pull, and nothing more, whatever the challenge suggests.
    private func token(_ challenge: AuthenticationChallenge) async throws -> Secret {
        guard var realm = challenge.parameters["realm"].flatMap(WebAddress.init) else {
            throw ObservationError.malformed("\(registry.place) names no server that gives tokens")
        }
        var query = realm.hasQuery ? "&" : "?"
        if let service = challenge.parameters["service"] {
            query += "service=\(PercentEncoding.encoded(service))&"
        }
        query += "scope=\(PercentEncoding.encoded(key.scope))"
        realm.path += query
        var request = HTTPSession.Request(url: realm)
        let isTrusted = try Self.isTrusted(
            realm,
            by: registry,
            tokenHost: session.visit.parameter("token_host")
        )
        if isTrusted, let basic = try basic() { request.credentials = [basic] }
        let answer = try await session.answer(request)
        if !isTrusted, credential != nil, answer.status == 401 || answer.status == 403 {
            let host = HostPort.text(realm.origin.host, realm.origin.port)
            throw ObservationError(
                .forbidden,
                "parameters.token_host",
                "the registry sends for tokens to \(host), which is not given the credentials",
                remedy: "set token_host to \(host), if that is the registry's own token server"
            )
        }
        let object = try answer.expectingContent("a token to pull \(repository)").object()
        let text = object["token"]?.string ?? object["access_token"]?.string ?? ""
        let token = Secret(Array(text.utf8))
        guard token.isToken else {
            throw ObservationError.malformed("the answer of \(realm.place) holds no token")
        }
        let lifetime = max(
            0,
            min(object["expires_in"]?.integer ?? Self.standardLifetime, 86_400) - Self.margin
        )
        let now = session.visit.now()
        await session.visit.tokens.keep(
            token,
            for: key,
            until: now.advanced(by: .seconds(lifetime)),
            now: now
        )
        return token
    }
}
