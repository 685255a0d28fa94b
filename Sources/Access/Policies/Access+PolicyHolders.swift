import Evidence
import Ledger
package import Postgres

/// Who is given a policy by its name: what changes for whom where it is changed or deleted.
package struct PolicyHolders: Hashable, Sendable {
    package struct Holder: Hashable, Sendable {
        package enum Kind: String, Hashable, Sendable, CaseIterable {
            case appRole = "approle"
            case methodRole = "method_role"
            case user
            case entity
            case group
        }

        package var kind: Kind
        package var name: String

        package init(kind: Kind, name: String) {
            self.kind = kind
            self.name = name
        }
    }

    /// By kind and name, at most `limit`.
    package var holders: [Holder]
    /// Whether there are more.
    package var hasMore: Bool
    /// Service tokens that were made with it and hold; at most `tokenLimit`.
    package var tokens: Int

    package static let limit = 50
    package static let tokenLimit = 1_000

    package init(holders: [Holder], hasMore: Bool, tokens: Int) {
        self.holders = holders
        self.hasMore = hasMore
        self.tokens = tokens
    }
}

extension Access {
    /// Who is given the policy `name`, by name; what is bound to it stands in its own text. Batch tokens are not counted:
    /// nobody knows them but who has them.
    package func holders(ofPolicy name: String, of tenant: TenantID) async throws -> PolicyHolders {
        let name = Policy.normalName(name)
        let found = try await database.rows(
            for: tenant,
            """
            SELECT kind, name
            FROM (
                SELECT 'approle' AS kind, role_name AS name FROM access.roles
                WHERE tenant_id = \(tenant) AND (policies @> ARRAY[\(name)] OR token_policies @> ARRAY[\(name)])
                UNION ALL
                SELECT 'method_role', role_name FROM access.method_roles
                WHERE tenant_id = \(tenant) AND jsonb_exists(settings -> 'token_policies', \(name))
                UNION ALL
                SELECT 'user', username FROM access.userpass_users
                WHERE tenant_id = \(tenant) AND (policies @> ARRAY[\(name)] OR token_policies @> ARRAY[\(name)])
                UNION ALL
                SELECT 'entity', name FROM access.entities
                WHERE tenant_id = \(tenant) AND policies @> ARRAY[\(name)]
                UNION ALL
                SELECT 'group', name FROM access.groups
                WHERE tenant_id = \(tenant) AND policies @> ARRAY[\(name)]
            ) AS holders
            ORDER BY kind, name COLLATE "C"
            LIMIT \(PolicyHolders.limit + 1)
            """
        ) { row in
            guard let kind = PolicyHolders.Holder.Kind(rawValue: try row["kind"]) else {
                throw PostgresError.decoding(
                    column: "kind",
                    expected: "a kind of holder",
                    oid: PostgresType.text
                )
            }
            return PolicyHolders.Holder(kind: kind, name: try row["name"])
        }
        let tokens = try await database.first(
            for: tenant,
            """
            SELECT count(*) AS count
            FROM (
                SELECT true FROM access.client_tokens
                WHERE tenant_id = \(tenant) AND policies @> ARRAY[\(name)]
                  AND (expires_at IS NULL OR expires_at > \(entries.clock.now())) AND uses_left IS DISTINCT FROM 0
                LIMIT \(PolicyHolders.tokenLimit)
            ) AS held
            """
        ) { row -> Int in try row["count"] }
        return PolicyHolders(
            holders: Array(found.prefix(PolicyHolders.limit)),
            hasMore: found.count > PolicyHolders.limit,
            tokens: tokens ?? 0
        )
    }

    /// Names of the policies that are bound to an agent or application, or to one of its certificates that were not revoked,
    /// in order.
    package func policies(
        boundTo principal: Principal,
        _ certificates: [PrincipalCertificate],
        for caller: Caller
    ) async throws -> [String] {
        try caller.require(.read)
        let own = certificates.filter { $0.revokedAt == nil }.map { "sha256:" + $0.fingerprint.hex }
        return try await policies(
            boundTo: [principal.id.description] + own,
            of: caller.tenant,
            revision: policyRevision(of: caller.tenant)
        )
    }
}
