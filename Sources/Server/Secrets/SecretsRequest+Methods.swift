import Access
import Evidence
import Secrets

// What the backends of auth methods have in common.
extension SecretsRequest {
    var loginMount: LoginMount {
        LoginMount(
            tenant: tenant,
            id: mount.id,
            path: mount.fullPath,
            accessor: mount.accessor,
            limits: TokenLimits(
                defaultTTL: mount.configuration.effectiveDefaultTTL,
                maxTTL: mount.configuration.effectiveMaximumTTL
            ),
            tokenType: mount.configuration.texts["token_type"].flatMap(TokenType.init) ?? .defaultService
        )
    }

    /// What stands behind `prefix` in the path; `nil` where the path is another one.
    func name(behind prefix: String) -> String? {
        guard path.hasPrefix(prefix), path.utf8.count > prefix.utf8.count else { return nil }
        return String(path.dropFirst(prefix.count))
    }

    /// Changes what the body names: the fields `token_*`, and those that they were before.
    func change(_ settings: inout TokenSettings) throws {
        if let policies = try texts("token_policies") ?? texts("policies") { settings.policies = policies.asPolicies }
        if let ttl = try seconds("token_ttl") ?? seconds("ttl") { settings.ttl = ttl }
        if let ttl = try seconds("token_max_ttl") ?? seconds("max_ttl") { settings.maxTTL = ttl }
        if let ttl = try seconds("token_explicit_max_ttl") { settings.explicitMaxTTL = ttl }
        if let period = try seconds("token_period") ?? seconds("period") { settings.period = period }
        if let uses = try whole("token_num_uses") ?? whole("num_uses") { settings.numUses = uses }
        if let ranges = try texts("token_bound_cidrs") ?? texts("bound_cidrs") { settings.boundCIDRs = ranges }
        if let flag = try flag("token_no_default_policy") { settings.noDefaultPolicy = flag }
        guard let type = try text("token_type"), !type.isEmpty else { return }
        guard let known = TokenType(rawValue: type) else {
            throw SecretsRefusal(400, "the field token_type is unknown; give default, service or batch")
        }
        settings.type = known
    }

    /// Makes a token for who has signed in with an auth method.
    func signIn(_ login: MethodLogin, _ access: Access) async throws -> SecretsAnswer {
        guard AddressRange.admits(address, login.parameters.boundCIDRs) else { throw SecretsRefusal.denied }
        let issued = try await access.logIn(login.newLogin(at: loginMount, path: fullPath))
        var answer = SecretsAnswer.auth(
            SecretsAuth(
                clientToken: issued.token,
                grant: issued.grant,
                leaseDuration: issued.leaseDuration,
                isRenewable: issued.grant.isRenewable,
                metadata: login.metadata
            )
        )
        answer.warnings = issued.warnings
        return answer
    }
}
