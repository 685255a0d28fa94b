import Evidence
import Ledger
package import Postgres

/// What is asked for of a new token. Lengths of time in seconds; `nil`: not said.
package struct TokenRequest: Sendable {
    /// A text of its own, for those with sudo.
    package var text: ClientToken?
    package var policies: [String]?
    package var metadata: [String: String]?
    package var noParent = false
    /// By the path that makes orphans, which policies decide about.
    package var isOrphan = false
    package var noDefaultPolicy = false
    package var isRenewable = true
    package var ttl: Int?
    /// `service`, `batch`, or what the role says.
    package var type: String?
    package var explicitMaxTTL: Int?
    package var displayName: String?
    package var numUses: Int?
    package var period: Int?
    package var entityAlias: String?
    /// Of `auth/token/roles`.
    package var role: String?
    /// What policies let it live, over all renewals.
    package var longest: Int?

    package init() {}
}

extension Access {
    /// Makes a token for who has `parent`: no more than it may itself, unless it has `sudo` on the path or a role says
    /// which policies may be given.
    ///
    /// - Parameter mountAccessor: of `auth/token/`, for aliases of entities.
    /// - Throws: `ClientError.invalid`, `.denied` where the parent has ended meanwhile.
    package func createToken(
        _ request: TokenRequest,
        by parent: TokenGrant,
        hasSudo: Bool,
        limits: TokenLimits = TokenLimits(),
        mountAccessor: String
    ) async throws -> IssuedClientToken {
        try request.check(by: parent, hasSudo: hasSudo)
        var role: TokenRole?
        if let name = request.role {
            guard let found = try await tokenRole(name, of: parent.tenant) else {
                throw ClientError.invalid("unknown role \(name)")
            }
            role = found
        }
        let plan = try TokenPlan(
            request,
            role,
            by: parent,
            hasSudo: hasSudo,
            limits: limits,
            at: entries.clock.now(),
            id: entries.identifier()
        )
        return try await issue(plan, alias: request.entityAlias, mountAccessor, text: request.text)
    }

    /// A token without end that may do everything, for who has just made the installation or proved to hold its keys.
    package func createRootToken(
        of tenant: Tenant,
        text: ClientToken = .random(),
        in db: isolated Connection
    ) throws -> IssuedClientToken {
        let grant = TokenGrant(
            tenant: tenant,
            tokenID: entries.identifier(),
            accessor: Base62.random(24),
            type: .service,
            parentID: nil,
            tokenPolicies: ["root"],
            metadata: nil,
            displayName: "root",
            path: "auth/token/root",
            mountID: nil,
            role: nil,
            entity: nil,
            boundCIDRs: [],
            numUses: 0,
            isRenewable: false,
            createdAt: entries.clock.now(),
            renewedAt: nil,
            expiresAt: nil,
            ttl: 0,
            maxTTL: 0,
            explicitMaxTTL: 0,
            period: 0
        )
        try insert(grant, text, in: db)
        return IssuedClientToken(token: text, grant: grant, leaseDuration: 0)
    }

    /// The same in a transaction of its own.
    package func createRootToken(of tenant: Tenant) async throws -> IssuedClientToken {
        let text = ClientToken.random()
        return try await database.transaction(for: tenant.id) { db in
            try createRootToken(of: tenant, text: text, in: db)
        }
    }

    private func issue(
        _ plan: TokenPlan,
        alias: String?,
        _ mountAccessor: String,
        text: ClientToken?
    ) async throws -> IssuedClientToken {
        let tenant = plan.grant.tenant
        if plan.grant.type == .batch, alias == nil {
            return IssuedClientToken(
                token: try batchToken(of: plan.grant),
                grant: plan.grant,
                leaseDuration: plan.grant.ttl,
                warnings: plan.warnings
            )
        }
        let token = text ?? ClientToken.random()
        do {
            return try await database.transaction(for: tenant.id) { db in
                var grant = plan.grant
                if let alias {
                    grant.entity = try entity(
                        alias: alias,
                        metadata: [:],
                        mountAccessor: mountAccessor,
                        of: tenant,
                        in: db
                    )
                }
                let isBatch = grant.type == .batch
                if !isBatch { try insert(grant, token, in: db) }
                return IssuedClientToken(
                    token: isBatch ? try batchToken(of: grant) : token,
                    grant: grant,
                    leaseDuration: grant.ttl,
                    warnings: plan.warnings
                )
            }
        } catch let error as PostgresError where error.constraint == "client_token_has_its_parent" {
            throw ClientError.denied
        } catch let error as PostgresError where error.constraint == "client_token_hash_is_unique" {
            throw ClientError.invalid("cannot create a token with a duplicate ID")
        }
    }
}

extension TokenRequest {
    /// What can be refused without looking anything up.
    fileprivate func check(by parent: TokenGrant, hasSudo: Bool) throws(ClientError) {
        guard parent.type == .service else { throw .invalid("batch tokens cannot create more tokens") }
        guard parent.numUses == 0 else {
            throw .invalid("restricted use token cannot generate child tokens")
        }
        try ClientError.check(number: ttl, "ttl")
        try ClientError.check(number: explicitMaxTTL, "explicit_max_ttl")
        try ClientError.check(number: numUses, "num_uses")
        try ClientError.check(number: period, "period")
        try ClientError.check(texts: policies ?? [], "policies")
        try ClientError.check(given: policies ?? [], "policies")
        try ClientError.check(metadata: metadata ?? [:], "meta")
        if let displayName { try ClientError.check(texts: [displayName], "display_name") }
        if let entityAlias { try ClientError.check(name: entityAlias, "entity_alias") }
        if let type, type != "service", type != "batch" {
            throw .invalid("the field type is neither service nor batch")
        }
        if let text {
            guard hasSudo else { throw .invalid("root or sudo privileges required to specify token id") }
            guard !text.revealed().contains("."), text.muniment == nil else {
                throw .invalid(
                    "the field id can't contain a dot, or be a Muniment token: it would be taken for one of ours"
                )
            }
        }
        guard !noParent || hasSudo else {
            throw .invalid("root or sudo privileges required to create orphan token")
        }
        guard period ?? 0 == 0 || hasSudo else {
            throw .invalid("root or sudo privileges required to create periodic token")
        }
    }
}

/// Decides what a new token is, from what is asked for, the role and the parent: a pure value.
struct TokenPlan {
    var grant: TokenGrant
    var warnings: [String] = []

    init(
        _ request: TokenRequest,
        _ role: TokenRole?,
        by parent: TokenGrant,
        hasSudo: Bool,
        limits: TokenLimits,
        at now: Instant,
        id: UniqueID
    ) throws(ClientError) {
        let policies = try Self.policies(request, role, by: parent, hasSudo: hasSudo)
        let isOrphan = request.isOrphan || request.noParent || role?.isOrphan == true
        let isBatch = Self.isBatch(request, role)
        let isRoot = policies.contains("root")
        let period = Self.least(request.period, role?.tokenPeriod)
        var explicitMax = Self.least(request.explicitMaxTTL, role?.tokenExplicitMaxTTL)
        let uses = Self.least(request.numUses, role?.tokenNumUses)
        if isBatch {
            guard !isRoot else { throw .invalid("batch tokens cannot be root tokens") }
            guard period == 0, explicitMax == 0, uses == 0, request.text == nil else {
                throw .invalid("batch tokens cannot have id, period, explicit_max_ttl or num_uses")
            }
        } else {
            explicitMax = Self.least(explicitMax, request.longest)
        }
        if let alias = request.entityAlias {
            guard let role else { throw .invalid("the field entity_alias needs a role that allows it") }
            guard role.allows(alias: alias) else { throw .invalid("invalid 'entity_alias' value") }
        }
        let asked = request.ttl ?? 0
        let isEndless = isRoot && asked == 0 && period == 0 && explicitMax == 0
        guard !isEndless || parent.expiresAt == nil else {
            throw .invalid("expiring root tokens cannot create non-expiring root tokens")
        }
        var ttl = period > 0 ? period : asked > 0 ? asked : isEndless ? 0 : limits.defaultTTL
        if ttl > limits.maxTTL {
            warnings.append(
                period > 0
                    ? Self.cappedPeriod(ttl, limits.maxTTL) : Self.capped(ttl, limits.maxTTL, "max_ttl")
            )
            ttl = limits.maxTTL
        }
        if explicitMax > 0, ttl > explicitMax {
            if asked > 0 { warnings.append(Self.capped(ttl, explicitMax, "explicit_max_ttl")) }
            ttl = explicitMax
        }
        grant = TokenGrant(
            tenant: parent.tenant,
            tokenID: id,
            accessor: isBatch ? "" : Base62.random(24),
            type: isBatch ? .batch : .service,
            parentID: isOrphan ? nil : parent.tokenID,
            tokenPolicies: policies,
            metadata: request.metadata,
            displayName: Self.displayName(request.displayName),
            path: Self.path(request, role),
            mountID: nil,
            role: role?.name,
            entity: isOrphan ? nil : parent.entity,
            boundCIDRs: role.map(\.tokenBoundCIDRs).flatMap { $0.isEmpty ? nil : $0 } ?? parent.boundCIDRs,
            numUses: uses,
            isRenewable: request.isRenewable && role?.isRenewable != false && !isBatch && !isEndless,
            createdAt: now,
            renewedAt: nil,
            expiresAt: isEndless ? nil : now.advanced(by: .seconds(ttl)),
            ttl: ttl,
            maxTTL: 0,
            explicitMaxTTL: explicitMax,
            period: period,
            // Who has it is who had its parent, as long as it ends with that.
            origin: isOrphan ? LoginOrigin() : parent.origin
        )
        guard isOrphan || parent.caller == nil else {
            throw .invalid(
                "a Muniment token has no children: ask for an orphan (no_parent, or auth/token/create-orphan), or sign in"
            )
        }
    }

    // MARK: Policies

    private static func policies(
        _ request: TokenRequest,
        _ role: TokenRole?,
        by parent: TokenGrant,
        hasSudo: Bool
    ) throws(ClientError) -> [String] {
        var names = (request.policies ?? []).asPolicies
        let noDefault = request.noDefaultPolicy || role?.tokenNoDefaultPolicy == true
        var addsDefault = !noDefault
        if let role, role.restrictsPolicies {
            if names.isEmpty {
                names = role.isAllowing ? role.allowedPolicies.asPolicies : parent.tokenPolicies
            }
            if addsDefault, !names.contains("root"), !role.disallows("default") {
                names = (names + ["default"]).asPolicies
            }
            for name in names where !role.allows(policy: name) {
                throw .invalid("token policies (\(name)) must be subset of the role's allowed policies")
            }
            addsDefault = false
        } else {
            if names.isEmpty { names = parent.tokenPolicies }
            if !hasSudo {
                for name in names where !parent.tokenPolicies.contains(name) {
                    throw .invalid("child policies must be subset of parent")
                }
                addsDefault = addsDefault && parent.tokenPolicies.contains("default")
            }
        }
        guard !names.contains("root") || parent.isRoot else {
            throw .invalid("root tokens may not be created without parent token being root")
        }
        if request.noDefaultPolicy, request.policies?.contains("default") != true {
            names.removeAll { $0 == "default" }
        }
        return addsDefault ? (names + ["default"]).asPolicies : names
    }

    private static func isBatch(_ request: TokenRequest, _ role: TokenRole?) -> Bool {
        switch role?.tokenType {
        case .service: false
        case .batch: true
        case .defaultBatch: (request.type ?? "batch") == "batch"
        case .defaultService, .methods, nil: request.type == "batch"
        }
    }

    /// The smaller of those that are set; 0 for none.
    private static func least(_ numbers: Int?...) -> Int {
        numbers.compactMap { $0 }.filter { $0 > 0 }.min() ?? 0
    }

    private static func displayName(_ name: String?) -> String {
        guard let name, !name.isEmpty else { return "token" }
        let plain = name.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                byte
            default: UInt8(ascii: "-")
            }
        }
        var text = "token-" + String(decoding: plain, as: UTF8.self)
        while text.hasSuffix("-") { text.removeLast() }
        return text
    }

    private static func path(_ request: TokenRequest, _ role: TokenRole?) -> String {
        guard let role else { return request.isOrphan ? "auth/token/create-orphan" : "auth/token/create" }
        let suffix = role.pathSuffix.isEmpty ? "" : "/" + role.pathSuffix
        return "auth/token/create/" + role.name + suffix
    }

    static func cappedPeriod(_ period: Int, _ limit: Int) -> String {
        "Period of \"\(period)s\" exceeded the effective max_ttl of \"\(limit)s\"; Period value is capped accordingly"
    }

    static func capped(_ ttl: Int, _ limit: Int, _ name: String) -> String {
        "TTL of \"\(ttl)s\" exceeded the effective \(name) of \"\(limit)s\"; TTL value is capped accordingly"
    }
}

// MARK: - Response wrapping

extension Access {
    /// Makes an orphan that is good once, for `ttl` seconds, and may do what `policy` says alone.
    ///
    /// - Parameter path: of the request whose answer it keeps.
    /// - Throws: `ClientError.invalid`; `PostgresError`.
    package func createWrappingToken(
        of tenant: Tenant,
        policy: String,
        path: String,
        ttl: Int
    ) async throws -> IssuedClientToken {
        try ClientError.check(number: ttl, "X-Vault-Wrap-TTL")
        let text = ClientToken.random()
        let now = entries.clock.now()
        let grant = TokenGrant(
            tenant: tenant,
            tokenID: entries.identifier(),
            accessor: Base62.random(24),
            type: .service,
            parentID: nil,
            tokenPolicies: [policy],
            metadata: nil,
            displayName: "",
            path: path,
            mountID: nil,
            role: nil,
            entity: nil,
            boundCIDRs: [],
            numUses: 1,
            isRenewable: false,
            createdAt: now,
            renewedAt: nil,
            expiresAt: now.advanced(by: .seconds(ttl)),
            ttl: ttl,
            maxTTL: 0,
            explicitMaxTTL: ttl,
            period: 0
        )
        try await database.transaction(for: tenant.id) { db in try insert(grant, text, in: db) }
        return IssuedClientToken(token: text, grant: grant, leaseDuration: ttl)
    }
}
