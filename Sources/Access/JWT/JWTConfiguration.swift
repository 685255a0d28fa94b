package import Evidence

/// Whose tokens a mount of the methods jwt and oidc takes; the client secret is kept apart.
package struct JWTConfiguration: Hashable, Sendable {
    package var discoveryURL = ""
    package var discoveryAuthorities = ""
    package var keySetURL = ""
    package var keySetAuthorities = ""
    /// PEM.
    package var validationKeys: [String] = []
    package var clientID = ""
    /// Empty, `query` or `form_post`.
    package var responseMode = ""
    package var responseTypes: [String] = []
    package var boundIssuer = ""
    package var supportedAlgorithms: [String] = []
    package var defaultRole = ""
    package var providerConfiguration: LooseObject = [:]
    package var isNamespaceInState = true

    package init() {}

    init(_ settings: LooseObject) {
        discoveryURL = settings.text("oidc_discovery_url")
        discoveryAuthorities = settings.text("oidc_discovery_ca_pem")
        keySetURL = settings.text("jwks_url")
        keySetAuthorities = settings.text("jwks_ca_pem")
        validationKeys = settings.texts("jwt_validation_pubkeys")
        clientID = settings.text("oidc_client_id")
        responseMode = settings.text("oidc_response_mode")
        responseTypes = settings.texts("oidc_response_types")
        boundIssuer = settings.text("bound_issuer")
        supportedAlgorithms = settings.texts("jwt_supported_algs")
        defaultRole = settings.text("default_role")
        providerConfiguration = settings["provider_config"]?.object ?? [:]
        isNamespaceInState = settings.flag("namespace_in_state", true)
    }

    /// As clients read it.
    package var settings: LooseObject {
        [
            "oidc_discovery_url": .string(discoveryURL),
            "oidc_discovery_ca_pem": .string(discoveryAuthorities),
            "jwks_url": .string(keySetURL),
            "jwks_ca_pem": .string(keySetAuthorities),
            "jwt_validation_pubkeys": .strings(validationKeys),
            "oidc_client_id": .string(clientID),
            "oidc_response_mode": .string(responseMode),
            "oidc_response_types": .strings(responseTypes),
            "bound_issuer": .string(boundIssuer),
            "jwt_supported_algs": .strings(supportedAlgorithms),
            "default_role": .string(defaultRole),
            "provider_config": .object(providerConfiguration),
            "namespace_in_state": .bool(isNamespaceInState),
        ]
    }

    /// - Parameter hasSecret: whether a client secret goes with it.
    /// - Throws: `ClientError.invalid`.
    func check(hasSecret: Bool) throws(ClientError) {
        let sources = [!discoveryURL.isEmpty, !keySetURL.isEmpty, !validationKeys.isEmpty]
        guard sources.count(where: { $0 }) == 1 else {
            throw .invalid(
                "exactly one of 'jwt_validation_pubkeys', 'jwks_url' or 'oidc_discovery_url' must be set"
            )
        }
        guard clientID.isEmpty || !discoveryURL.isEmpty else {
            throw .invalid("oidc_client_id needs oidc_discovery_url; give both, or neither")
        }
        guard !hasSecret || !clientID.isEmpty else {
            throw .invalid("oidc_client_secret needs oidc_client_id; give both, or neither")
        }
        guard ["", "query", "form_post"].contains(responseMode) else {
            throw .invalid("oidc_response_mode is unknown; give query or form_post")
        }
        for type in responseTypes where type != "code" && type != "id_token" {
            throw .invalid("oidc_response_types holds what is unknown; give code, or id_token")
        }
        guard responseMode != "query" || !responseTypes.contains("id_token") else {
            throw .invalid(
                "oidc_response_mode query cannot be used with the response type id_token; give form_post"
            )
        }
        for algorithm in supportedAlgorithms where !TokenKey.algorithms.contains(algorithm) {
            throw .invalid(
                "jwt_supported_algs holds what is unknown; give of \(TokenKey.algorithms.joined(separator: ", "))"
            )
        }
        for key in validationKeys where TokenKey(pem: key) == nil {
            throw .invalid(
                "jwt_validation_pubkeys holds what is no public key; give keys or certificates in PEM, RSA of 2048 bits or more"
            )
        }
    }
}
