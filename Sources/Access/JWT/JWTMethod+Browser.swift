import Evidence
import Ledger

// Signing in with a browser (OpenID Connect Core 1.0 §3.1). What a request must remember until the provider sends the browser
// back travels in `state`, encrypted: nobody can fill a table by asking, and any server can take the answer.

/// What the provider sent the browser back with.
package struct BrowserAnswer: Sendable {
    package var state: String
    package var code: String
    package var idToken: String
    /// As sent with the request for an address, by the client that waits.
    package var clientNonce: String
    /// The one of the address; checked where it is given.
    package var nonce: String

    package init(state: String, code: String, idToken: String, clientNonce: String, nonce: String) {
        self.state = state
        self.code = code
        self.idToken = idToken
        self.clientNonce = clientNonce
        self.nonce = nonce
    }
}

/// What a request for an address must remember.
private struct BrowserRequest {
    var role: String
    var redirectURI: String
    var nonce: String
    /// RFC 7636 §4.1.
    var verifier: String
    var clientNonce: String
    var endsAt: Instant

    static let lifetime = Duration.seconds(600)

    init(role: String, redirectURI: String, clientNonce: String, at now: Instant) {
        self.role = role
        self.redirectURI = redirectURI
        self.clientNonce = clientNonce
        nonce = Self.random()
        verifier = Self.random()
        endsAt = now.advanced(by: Self.lifetime)
    }

    private static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base64URL.encode((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    var bytes: [UInt8] {
        let texts = [role, redirectURI, nonce, verifier, clientNonce]
        return LooseJSON.array(texts.map(LooseJSON.string) + [.number(Int(endsAt.microseconds))]).bytes
    }

    init?(_ bytes: [UInt8]) {
        guard let parts = (try? LooseJSON(parsing: bytes))?.array, parts.count == 6,
            let end = parts[5].int
        else { return nil }
        let texts = parts.compactMap(\.string)
        guard texts.count == 5 else { return nil }
        (role, redirectURI, nonce, verifier, clientNonce) = (texts[0], texts[1], texts[2], texts[3], texts[4])
        endsAt = Instant(microseconds: Int64(end))
    }

    /// SHA-256 of the verifier (RFC 7636 §4.2).
    var challenge: String { Base64URL.encode(Digest.sha256(of: Array(verifier.utf8)).bytes) }
}

extension JWTMethod {
    /// Where a browser is to be sent.
    ///
    /// - Throws: `ClientError`.
    package func authorizationAddress(
        role name: String?,
        redirectURI: String,
        clientNonce: String,
        at mount: LoginMount
    ) async throws -> String {
        let configuration = try await configured(at: mount)
        let provider = try await provider(of: configuration)
        let role = try await role(name, configuration, at: mount)
        guard role.type == "oidc" else {
            throw ClientError.invalid("role with jwt role_type is not allowed; sign in with a token")
        }
        guard role.redirectURIs.contains(where: { Self.isSame($0, redirectURI) }) else {
            throw ClientError.invalid("redirect_uri is not one of the role's allowed_redirect_uris")
        }
        let request = BrowserRequest(
            role: role.name,
            redirectURI: redirectURI,
            clientNonce: clientNonce,
            at: clock.now()
        )
        let state = Base64URL.encode(
            try cipher.encrypt(request.bytes, mount.tenant.id, Self.statePlace(of: mount))
        )
        let types = configuration.responseTypes.isEmpty ? ["code"] : configuration.responseTypes
        var fields = [
            ("client_id", configuration.clientID),
            ("code_challenge", request.challenge),
            ("code_challenge_method", "S256"),
            ("nonce", request.nonce),
            ("redirect_uri", redirectURI),
            ("response_type", types.joined(separator: " ")),
            ("scope", (["openid"] + role.scopes.filter { $0 != "openid" }).joined(separator: " ")),
            ("state", state),
        ]
        if configuration.responseMode == "form_post" { fields.append(("response_mode", "form_post")) }
        if role.maxAge > 0 { fields.append(("max_age", String(role.maxAge))) }
        let query = FormFields.text(fields.sorted { $0.0 < $1.0 })
        let separator = provider.authorizationEndpoint.contains("?") ? "&" : "?"
        return provider.authorizationEndpoint + separator + query
    }

    /// Who came back from the provider.
    ///
    /// - Throws: `ClientError`.
    package func login(with answer: BrowserAnswer, at mount: LoginMount) async throws -> MethodLogin {
        let configuration = try await configured(at: mount)
        let provider = try await provider(of: configuration)
        // A namespace may have been put behind it.
        let state = answer.state.split(separator: ",", maxSplits: 1).first ?? ""
        guard let bytes = Base64URL.decode(state),
            let plain = try? await cipher.decrypt(bytes, mount.tenant.id, Self.statePlace(of: mount)),
            let request = BrowserRequest(plain), clock.now() < request.endsAt
        else { throw ClientError.invalid("Expired or missing OAuth state: begin anew with oidc/auth_url") }
        guard Self.isEqual(request.clientNonce, answer.clientNonce) else {
            throw ClientError.invalid("invalid client_nonce")
        }
        guard answer.nonce.isEmpty || Self.isEqual(request.nonce, answer.nonce) else {
            throw ClientError.invalid("invalid nonce")
        }
        let role = try await role(request.role, configuration, at: mount)
        guard role.type == "oidc" else { throw ClientError.invalid("role with jwt role_type is not allowed") }
        var (idToken, accessToken) = (answer.idToken, "")
        if !answer.code.isEmpty {
            (idToken, accessToken) = try await exchange(
                answer.code,
                request,
                configuration,
                provider,
                at: mount
            )
        }
        guard !idToken.isEmpty else { throw ClientError.invalid("no code and no id_token was given") }
        let token = try SignedToken(idToken)
        let algorithms =
            configuration.supportedAlgorithms.isEmpty
            ? provider.algorithms : configuration.supportedAlgorithms
        try await verify(token, configuration, algorithms: algorithms.isEmpty ? ["RS256"] : algorithms)
        try checkIdentity(token.claims, request, configuration, provider)
        try role.checkValidity(of: token.claims, issuer: provider.issuer, at: clock.now())
        try checkAge(token.claims, role)
        let claims = try await withUserInfo(token.claims, accessToken, configuration, provider)
        var login = try role.login(with: claims)
        login.origin = .person
        return login
    }

    private func provider(of configuration: JWTConfiguration) async throws -> Provider {
        guard !configuration.clientID.isEmpty else {
            throw ClientError.unavailable(
                "the mount is not configured for oidc: write config with oidc_client_id first"
            )
        }
        return try await keySets.provider(
            configuration.discoveryURL,
            authorities: configuration.discoveryAuthorities
        )
    }

    private static func statePlace(of mount: LoginMount) -> String {
        "access.oidc_state/\(mount.id)"
    }

    private static func isEqual(_ left: String, _ right: String) -> Bool {
        constantTimeEquals(Array(left.utf8), Array(right.utf8))
    }

    /// RFC 8252 §7.3: a program on the user's machine listens where there is room.
    private static func isSame(_ allowed: String, _ given: String) -> Bool {
        if allowed == given { return true }
        guard let allowed = LoopbackAddress(allowed), let given = LoopbackAddress(given) else { return false }
        return allowed == given
    }

    /// OpenID Connect Core 1.0 §3.1.3.7.
    private func checkIdentity(
        _ claims: TokenClaims,
        _ request: BrowserRequest,
        _ configuration: JWTConfiguration,
        _ provider: Provider
    ) throws(ClientError) {
        let audiences = claims.texts("aud")
        guard audiences.contains(configuration.clientID) else {
            throw .invalid("error validating token: it is not for this client (aud)")
        }
        let party = claims.object["azp"]?.string
        guard
            audiences.count == 1
                ? party == nil || party == configuration.clientID : party == configuration.clientID
        else { throw .invalid("error validating token: it is not for this client (azp)") }
        guard let nonce = claims.object["nonce"]?.string, Self.isEqual(nonce, request.nonce) else {
            throw .invalid("error validating token: invalid nonce")
        }
    }

    private func checkAge(_ claims: TokenClaims, _ role: JWTRole) throws(ClientError) {
        guard role.maxAge > 0 else { return }
        guard let time = try claims.time("auth_time"),
            Double(clock.now().microseconds) / 1_000_000 <= time + Double(role.maxAge) + 60
        else {
            throw .invalid("error validating token: the user proved themself longer ago than max_age allows")
        }
    }

    // MARK: Asking the provider

    /// RFC 6749 §4.1.3, with the verifier of RFC 7636 §4.5.
    private func exchange(
        _ code: String,
        _ request: BrowserRequest,
        _ configuration: JWTConfiguration,
        _ provider: Provider,
        at mount: LoginMount
    ) async throws -> (idToken: String, accessToken: String) {
        let secret = try await clientSecret(at: mount)
        var fields = [
            ("client_id", configuration.clientID),
            ("code", code),
            ("code_verifier", request.verifier),
            ("grant_type", "authorization_code"),
            ("redirect_uri", request.redirectURI),
        ]
        var headers = [
            (name: "Content-Type", value: "application/x-www-form-urlencoded"),
            (name: "Accept", value: "application/json"),
        ]
        if let secret, provider.wantsSecretInForm {
            fields.append(("client_secret", secret))
        } else if let secret {
            // RFC 6749 §2.3.1: both in the form's own encoding.
            let pair = "\(FormFields.encoded(configuration.clientID)):\(FormFields.encoded(secret))"
            headers.append((name: "Authorization", value: "Basic " + Base64.encode(Array(pair.utf8))))
        }
        let answer = try await fetcher.answer(
            to: WebFetcher.Question(
                method: "POST",
                address: provider.tokenEndpoint,
                headers: headers,
                body: Array(FormFields.text(fields).utf8),
                authorities: Self.authorities(configuration)
            )
        )
        let object = (try? LooseJSON(parsing: answer.body))?.object
        guard answer.status == 200, let object else {
            throw ClientError.invalid("error exchanging oidc code: the provider answered \(answer.status)")
        }
        let idToken = object.text("id_token")
        guard !idToken.isEmpty else {
            throw ClientError.invalid("error exchanging oidc code: no id_token found in response")
        }
        return (idToken, object.text("access_token"))
    }

    /// What the provider says of the user besides; that it does not answer takes nothing from what the token says.
    private func withUserInfo(
        _ claims: TokenClaims,
        _ accessToken: String,
        _ configuration: JWTConfiguration,
        _ provider: Provider
    ) async throws -> TokenClaims {
        guard let address = provider.userInfoEndpoint, !accessToken.isEmpty else { return claims }
        let answer: WebFetcher.Answer
        do {
            answer = try await fetcher.answer(
                to: WebFetcher.Question(
                    address: address,
                    headers: [("Authorization", "Bearer \(accessToken)"), ("Accept", "application/json")],
                    authorities: Self.authorities(configuration)
                )
            )
        } catch is ClientError {
            return claims
        }
        guard answer.status == 200, let said = (try? LooseJSON(parsing: answer.body))?.object else {
            return claims
        }
        // OpenID Connect Core 1.0 §5.3.2: of somebody else it must not be used.
        guard let subject = said["sub"]?.string, subject == claims.object["sub"]?.string else {
            throw ClientError.invalid("the provider's user information is of another subject")
        }
        return claims.adding(said)
    }

    private static func authorities(_ configuration: JWTConfiguration) -> String? {
        configuration.discoveryAuthorities.isEmpty ? nil : configuration.discoveryAuthorities
    }
}

/// An `http` address on this machine, without its port.
private struct LoopbackAddress: Hashable {
    private var host: Substring
    private var path: Substring

    init?(_ text: String) {
        guard text.hasPrefix("http://") else { return nil }
        let rest = text.dropFirst("http://".count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        path = rest.dropFirst(authority.count)
        let host = ["127.0.0.1", "[::1]", "localhost"].first { name in
            authority == name || authority.hasPrefix(name + ":")
        }
        guard let host, authority.dropFirst(host.count + 1).allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        self.host = host[...]
    }
}

/// `application/x-www-form-urlencoded`, all that is not unreserved as `%XX`.
enum FormFields {
    static func text(_ fields: [(String, String)]) -> String {
        fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    }

    static func encoded(_ text: String) -> String {
        text.utf8.reduce(into: "") { encoded, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default: encoded += "%" + Hex.encode([byte]).uppercased()
            }
        }
    }
}
