package import Evidence

/// Whose tokens are taken, and what is made of their claims.
package struct JWTRole: MethodRole, Hashable {
    package var name: String
    /// `jwt` or `oidc`.
    package var type = "oidc"
    package var userClaim = ""
    package var isUserClaimPointer = false
    package var groupsClaim = ""
    package var boundAudiences: [String] = []
    package var boundSubject = ""
    /// `string` or `glob`.
    package var boundClaimsType = "string"
    /// By claim, a value or several, of which one is wanted.
    package var boundClaims: LooseObject = [:]
    /// Names in the metadata, by claim.
    package var claimMappings: [String: String] = [:]
    package var scopes: [String] = []
    package var redirectURIs: [String] = []
    /// In seconds: 0 for the standard, below it none.
    package var clockSkewLeeway = 0
    package var expirationLeeway = 0
    package var notBeforeLeeway = 0
    /// In seconds, since the user proved themself to the provider; 0: however long.
    package var maxAge = 0
    package var isVerbose = false
    package var parameters = TokenSettings()

    package init(name: String) { self.name = name }

    package init(name: String, settings: LooseObject) {
        self.name = name
        type = settings.text("role_type", "oidc")
        userClaim = settings.text("user_claim")
        isUserClaimPointer = settings.flag("user_claim_json_pointer")
        groupsClaim = settings.text("groups_claim")
        boundAudiences = settings.texts("bound_audiences")
        boundSubject = settings.text("bound_subject")
        boundClaimsType = settings.text("bound_claims_type", "string")
        boundClaims = settings["bound_claims"]?.object ?? [:]
        claimMappings = settings.map("claim_mappings")
        scopes = settings.texts("oidc_scopes")
        redirectURIs = settings.texts("allowed_redirect_uris")
        clockSkewLeeway = settings.whole("clock_skew_leeway")
        expirationLeeway = settings.whole("expiration_leeway")
        notBeforeLeeway = settings.whole("not_before_leeway")
        maxAge = settings.whole("max_age")
        isVerbose = settings.flag("verbose_oidc_logging")
        parameters = TokenSettings(settings)
    }

    package var settings: LooseObject {
        let own: LooseObject = [
            "role_type": .string(type),
            "user_claim": .string(userClaim),
            "user_claim_json_pointer": .bool(isUserClaimPointer),
            "groups_claim": .string(groupsClaim),
            "bound_audiences": .strings(boundAudiences),
            "bound_subject": .string(boundSubject),
            "bound_claims_type": .string(boundClaimsType),
            "bound_claims": boundClaims.isEmpty ? .null : .object(boundClaims),
            "claim_mappings": claimMappings.isEmpty ? .null : .strings(claimMappings),
            "oidc_scopes": .strings(scopes),
            "allowed_redirect_uris": .strings(redirectURIs),
            "clock_skew_leeway": .number(clockSkewLeeway),
            "expiration_leeway": .number(expirationLeeway),
            "not_before_leeway": .number(notBeforeLeeway),
            "max_age": .number(maxAge),
            "verbose_oidc_logging": .bool(isVerbose),
        ]
        return own.merging(parameters.settings)
    }

    package func check() throws(ClientError) {
        guard type == "jwt" || type == "oidc" else {
            throw .invalid("role_type is unknown; give jwt or oidc")
        }
        guard !userClaim.isEmpty else {
            throw .invalid("a user claim must be defined on the role: give user_claim")
        }
        guard type == "jwt" || !redirectURIs.isEmpty else {
            throw .invalid("'allowed_redirect_uris' must be set if 'role_type' is 'oidc' or unspecified")
        }
        let isBound =
            !boundAudiences.isEmpty || !boundSubject.isEmpty || !boundClaims.isEmpty
            || !parameters.boundCIDRs.isEmpty
        guard type == "oidc" || isBound else {
            throw .invalid(
                "must have at least one bound constraint: give bound_audiences, bound_subject, bound_claims or token_bound_cidrs"
            )
        }
        guard boundClaimsType == "string" || boundClaimsType == "glob" else {
            throw .invalid("bound_claims_type is unknown; give string or glob")
        }
        for (claim, wanted) in boundClaims {
            let values = wanted.array ?? [wanted]
            let isPlain = values.allSatisfy { value in
                switch value {
                case .string: true
                case .number, .bool: boundClaimsType == "string"
                default: false
                }
            }
            guard !values.isEmpty, isPlain else {
                throw .invalid("bound_claims.\(claim) is neither a text nor a list of texts")
            }
        }
        guard !claimMappings.values.contains("role") else {
            throw .invalid("claim_mappings: the metadata key \"role\" is reserved; choose another one")
        }
        guard Set(claimMappings.values).count == claimMappings.count else {
            throw .invalid("claim_mappings: several claims have the same metadata key")
        }
        guard maxAge >= 0 else { throw .invalid("max_age cannot be negative; give 0 or more") }
        try parameters.check()
    }
}

// MARK: - Judging claims

extension JWTRole {
    /// In seconds.
    private static let standardLeeway = 150
    private static let standardSkew = 60

    /// Who it is, if the claims of a token, whose signature was verified, are what the role wants.
    ///
    /// - Throws: `ClientError.invalid`.
    func login(with claims: TokenClaims) throws(ClientError) -> MethodLogin {
        for (claim, wanted) in boundClaims { try check(claim, wanted, in: claims) }
        let user = isUserClaimPointer ? claims.pointed(by: userClaim) : claims.object[userClaim]
        guard let alias = user?.string, !alias.isEmpty else {
            throw .invalid("claim \"\(userClaim)\" not found in token, or it is not a text")
        }
        var metadata: [String: String] = [:]
        for (claim, name) in claimMappings {
            switch claims[claim] {
            case nil, .null: continue
            case .string(let text): metadata[name] = text
            case .number(let literal): metadata[name] = literal
            case .bool(let value): metadata[name] = String(value)
            default: throw .invalid("claim \"\(claim)\" is not a text, so that claim_mappings cannot take it")
            }
        }
        return MethodLogin(
            alias: alias,
            displayName: alias,
            metadata: metadata.merging(["role": name]) { _, role in role },
            aliasMetadata: metadata,
            groups: try groups(in: claims),
            parameters: parameters
        )
    }

    private func groups(in claims: TokenClaims) throws(ClientError) -> [String] {
        guard !groupsClaim.isEmpty else { return [] }
        let value = claims[groupsClaim]
        let names = value?.array ?? value.map { [$0] } ?? []
        let texts = names.compactMap(\.string)
        guard value != nil, texts.count == names.count else {
            throw .invalid("\"\(groupsClaim)\" claim not found in token, or it is not a list of texts")
        }
        return texts.filter { !$0.isEmpty }
    }

    private func check(_ claim: String, _ wanted: LooseJSON, in claims: TokenClaims) throws(ClientError) {
        guard let actual = claims[claim], !actual.isNull else {
            throw .invalid("error validating claims: claim \"\(claim)\" is missing")
        }
        let wanted = wanted.array ?? [wanted]
        let found = actual.array ?? [actual]
        let isMet = found.contains { value in
            wanted.contains { pattern in
                guard boundClaimsType == "glob" else { return pattern == value }
                guard let pattern = pattern.string, let value = value.string else { return false }
                return Glob(pattern).matches(value)
            }
        }
        guard isMet else {
            throw .invalid(
                "error validating claims: claim \"\(claim)\" does not match any associated bound claim values"
            )
        }
    }

    /// Whether the token is one for here, and holds now.
    ///
    /// - Throws: `ClientError.invalid`.
    func checkValidity(of claims: TokenClaims, issuer: String?, at now: Instant) throws(ClientError) {
        try checkTimes(of: claims, at: now)
        if let issuer, claims.object["iss"]?.string != issuer {
            throw .invalid("error validating token: invalid issuer (iss) claim")
        }
        if !boundSubject.isEmpty, claims.object["sub"]?.string != boundSubject {
            throw .invalid("error validating token: invalid subject (sub) claim")
        }
        let audiences = claims.texts("aud")
        guard !boundAudiences.isEmpty else {
            guard audiences.isEmpty || type == "oidc" else {
                throw .invalid("audience claim found in JWT but no audiences bound to the role")
            }
            return
        }
        guard audiences.contains(where: boundAudiences.contains) else {
            throw .invalid(
                "error validating token: invalid audience (aud) claim: audience claim does not match any bound audience"
            )
        }
    }

    /// What a token does not say of its beginning and end follows from what it does say.
    private func checkTimes(of claims: TokenClaims, at now: Instant) throws(ClientError) {
        let issued = try claims.time("iat")
        var begin = try claims.time("nbf")
        var end = try claims.time("exp")
        guard issued != nil || begin != nil || end != nil else {
            throw .invalid(
                "error validating token: no issued at (iat), not before (nbf), or expiration time (exp) claims in token"
            )
        }
        if end == nil, let latest = [issued, begin].compactMap({ $0 }).max() {
            end = latest + Self.leeway(expirationLeeway, Self.standardLeeway)
        }
        if begin == nil {
            begin = issued ?? end.map { $0 - Self.leeway(notBeforeLeeway, Self.standardLeeway) }
        }
        let skew = Self.leeway(clockSkewLeeway, Self.standardSkew)
        let time = Double(now.microseconds) / 1_000_000
        if let end, time >= end + skew {
            throw .invalid("error validating token: token is expired: invalid expiration time (exp) claim")
        }
        if let issued, time < issued - skew {
            throw .invalid("error validating token: invalid issued at (iat) claim: issued in the future")
        }
        if let begin, time < begin - skew {
            throw .invalid("error validating token: invalid not before (nbf) claim: token not yet valid")
        }
    }

    private static func leeway(_ seconds: Int, _ standard: Int) -> Double {
        seconds == 0 ? Double(standard) : Double(max(seconds, 0))
    }
}
