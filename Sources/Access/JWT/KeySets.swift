import Evidence

/// What a provider says of itself (OpenID Connect Discovery 1.0 §3).
struct Provider: Hashable, Sendable {
    var issuer: String
    var keySetURL: String
    var authorizationEndpoint: String
    var tokenEndpoint: String
    var userInfoEndpoint: String?
    var algorithms: [String]
    /// Whether the client proves itself in the form alone, and not in a header.
    var wantsSecretInForm: Bool
}

/// Providers and their keys, as they were fetched last; fetched again when they are old, or when a token's signature is by none
/// of them, but not more often than the pause.
actor KeySets {
    private struct Source: Hashable {
        var address: String
        var authorities: String
    }

    private struct Fetched<Value: Sendable> {
        var value: Value
        var at: ContinuousClock.Instant
    }

    private static let lifetime = Duration.seconds(600)
    /// Between two fetches of the same, whatever tokens are sent.
    private static let pause = Duration.seconds(10)
    private static let limit = 256

    private let fetcher: WebFetcher
    private var providers: [Source: Fetched<Provider>] = [:]
    private var sets: [Source: Fetched<[TokenKey]>] = [:]
    /// When they were last fetched because of a token that none of them had signed.
    private var refetches: [Source: ContinuousClock.Instant] = [:]

    init(fetcher: WebFetcher) { self.fetcher = fetcher }

    /// - Throws: `ClientError.unavailable`.
    func provider(_ address: String, authorities: String, isFresh: Bool = false) async throws -> Provider {
        let source = Source(address: address, authorities: authorities)
        if !isFresh, let known = providers[source], ContinuousClock.now - known.at < Self.lifetime {
            return known.value
        }
        let provider = try await Self.discover(address, authorities, fetcher)
        if providers.count >= Self.limit { providers.removeAll() }
        providers[source] = Fetched(value: provider, at: .now)
        return provider
    }

    /// - Throws: `ClientError.unavailable`.
    func keys(at address: String, authorities: String, isFresh: Bool = false) async throws -> [TokenKey] {
        try await fetched(address, authorities, lifetime: isFresh ? .zero : Self.lifetime)
    }

    /// The keys as they are now, for a token that none of those known has signed; `nil` where that was asked for within the pause.
    ///
    /// - Throws: `ClientError.unavailable`.
    func newerKeys(at address: String, authorities: String) async throws -> [TokenKey]? {
        let source = Source(address: address, authorities: authorities)
        let now = ContinuousClock.now
        if let last = refetches[source], now - last < Self.pause { return nil }
        if refetches.count >= Self.limit { refetches.removeAll() }
        refetches[source] = now
        return try await fetched(address, authorities, lifetime: .zero)
    }

    private func fetched(_ address: String, _ authorities: String, lifetime: Duration) async throws
        -> [TokenKey]
    {
        let source = Source(address: address, authorities: authorities)
        if let known = sets[source], ContinuousClock.now - known.at < lifetime { return known.value }
        let answer = try await fetcher.answer(to: Self.question(address, authorities))
        guard answer.status == 200, let keys = TokenKey.keys(inSet: answer.body) else {
            throw ClientError.unavailable(
                "the key set (jwks_url) answered \(answer.status), and not with a set of keys"
            )
        }
        if sets.count >= Self.limit { sets.removeAll() }
        sets[source] = Fetched(value: keys, at: .now)
        return keys
    }

    private static func question(_ address: String, _ authorities: String) -> WebFetcher.Question {
        WebFetcher.Question(
            address: address,
            headers: [("Accept", "application/json")],
            authorities: authorities.isEmpty ? nil : authorities
        )
    }

    private static func discover(
        _ address: String,
        _ authorities: String,
        _ fetcher: WebFetcher
    ) async throws -> Provider {
        let base = address.hasSuffix("/") ? String(address.dropLast()) : address
        let answer = try await fetcher.answer(
            to: question(base + "/.well-known/openid-configuration", authorities)
        )
        guard answer.status == 200, let document = (try? LooseJSON(parsing: answer.body))?.object else {
            throw ClientError.unavailable(
                "oidc_discovery_url answered \(answer.status), and not with a provider's configuration"
            )
        }
        // OpenID Connect Discovery 1.0 §4.3: else another provider could be passed off as this one.
        let issuer = document.text("issuer")
        guard issuer == address || issuer == base else {
            throw ClientError.unavailable(
                "oidc_discovery_url is not the issuer that its document names; give the issuer's address as it writes it"
            )
        }
        let keySet = document.text("jwks_uri")
        guard !keySet.isEmpty else { throw ClientError.unavailable("oidc_discovery_url names no jwks_uri") }
        let methods = document.texts("token_endpoint_auth_methods_supported")
        return Provider(
            issuer: issuer,
            keySetURL: keySet,
            authorizationEndpoint: document.text("authorization_endpoint"),
            tokenEndpoint: document.text("token_endpoint"),
            userInfoEndpoint: document["userinfo_endpoint"]?.string,
            algorithms: document.texts("id_token_signing_alg_values_supported"),
            wantsSecretInForm: !methods.isEmpty && !methods.contains("client_secret_basic")
        )
    }
}
