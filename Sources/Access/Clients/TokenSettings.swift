/// What a login gives a token: the fields `token_*` that all auth methods share. Lengths of time in seconds; 0: not set.
package struct TokenSettings: Hashable, Sendable {
    package var ttl = 0
    package var maxTTL = 0
    package var policies: [String] = []
    package var boundCIDRs: [String] = []
    package var explicitMaxTTL = 0
    package var noDefaultPolicy = false
    package var numUses = 0
    package var period = 0
    package var type = TokenType.methods

    package init() {}

    /// - Throws: `ClientError.invalid`.
    package func check() throws(ClientError) {
        try ClientError.check(number: ttl, "token_ttl")
        try ClientError.check(number: maxTTL, "token_max_ttl")
        try ClientError.check(number: explicitMaxTTL, "token_explicit_max_ttl")
        try ClientError.check(number: numUses, "token_num_uses")
        try ClientError.check(number: period, "token_period")
        try ClientError.check(texts: policies, "token_policies")
        try ClientError.check(given: policies, "token_policies")
        try AddressRange.check(boundCIDRs, "token_bound_cidrs")
        guard maxTTL == 0 || ttl <= maxTTL else {
            throw .invalid("the field token_ttl is above token_max_ttl: lower the one or raise the other")
        }
        guard !policies.contains("root") else {
            throw .invalid("the field token_policies can't contain root: nobody signs in as root")
        }
        guard type.isBatchForced else { return }
        guard numUses == 0, period == 0 else {
            throw .invalid("the field token_type can't be batch with token_num_uses or token_period")
        }
    }
}

/// What kind of token a role or a mount makes.
package enum TokenType: String, Hashable, Sendable, CaseIterable {
    /// As the mount says.
    case methods = "default"
    case service
    case batch
    /// Service, unless the client asks for the other one.
    case defaultService = "default-service"
    case defaultBatch = "default-batch"

    var isBatchForced: Bool { self == .batch || self == .defaultBatch }

    /// What a login at a mount of `other` makes.
    func kind(at other: TokenType) -> TokenGrant.Kind {
        switch (self, other) {
        case (.batch, _), (.defaultBatch, _): .batch
        case (.service, _), (.defaultService, _): .service
        case (.methods, .batch), (.methods, .defaultBatch): .batch
        case (.methods, _): .service
        }
    }
}

/// For how long tokens of a mount hold, in seconds.
package struct TokenLimits: Hashable, Sendable {
    package var defaultTTL: Int
    package var maxTTL: Int

    package init(defaultTTL: Int = TokenLimits.system, maxTTL: Int = TokenLimits.system) {
        self.defaultTTL = defaultTTL
        self.maxTTL = maxTTL
    }

    /// 768 hours: what holds where a mount says nothing else.
    package static let system = 2_764_800
}

extension [String] {
    /// Names of policies, or patterns of such, as they are compared: in lower case, none twice. Among them `root` is one of
    /// several, where lists say what may be given and what may not.
    package var asNames: [String] { Set(map { $0.lowercased() }.filter { !$0.isEmpty }).sorted() }

    /// Policies as they are kept: by name, in lower case, none twice; of a root token that one alone.
    package var asPolicies: [String] {
        let names = Set(map { $0.lowercased() }.filter { !$0.isEmpty })
        return names.contains("root") ? ["root"] : names.sorted()
    }
}
