import Evidence
import Ledger
import Postgres

extension TokenHolder {
    /// `nil` where what it stands for changes by itself: with each use, or with the time of a certificate.
    convenience init?(_ grant: TokenGrant, remembering row: Row) throws {
        let above: JSON? = try row["above"]
        guard grant.numUses == 0, grant.origin.certificate == nil, above?["is_counted"]?.bool != true else {
            return nil
        }
        let revision: Int = try row["identity_revision"]
        let standing = "\(grant.policyRevision).\(grant.mountRevision).\(revision)"
        let stamp: String = try row["stamp"]
        var premises = [Premise(.tokens, grant.tokenID, stamp: "\(stamp).\(standing)")]
        for member in above?["stamps"]?.object ?? [:] {
            guard let id = UniqueID(member.name), let stamp = member.value.string else { return nil }
            premises.append(Premise(.tokens, id, stamp: "\(stamp).\(standing)"))
        }
        let aboveEnds = above?["expires_at"]?.number.map { Instant(microseconds: Int64($0 * 1_000_000)) }
        self.init(grant, premises: premises, until: [grant.expiresAt, aboveEnds].compactMap(\.self).min())
    }
}

extension Access {
    /// What `token` stood for when it was looked up last; `nil` where that is long ago, or must be looked up each time. For
    /// requests that have no effect but what is committed with their entry, which is handed in with the premises.
    package func rememberedHolder(of token: ClientToken) -> TokenHolder? {
        guard !token.isBatch, token.muniment == nil, let found = remembered.value(for: token.hash),
            found.holds(at: entries.clock.now())
        else { return nil }
        return found
    }

    /// What `token` stood for when it was looked up last may be so no longer: it is looked up again.
    package func forgetHolder(of token: ClientToken) { remembered.forget(token.hash) }
}

extension PremiseSource {
    /// Tokens of clients, with how often the tenant's policies, mounts and identities have changed.
    static let tokens = PremiseSource("access.client_tokens") { ids, stamps, tenant in
        """
        SELECT held.place
        FROM unnest((SELECT \(ids)::uuid[]), (SELECT \(stamps)::text[])) WITH ORDINALITY AS held (token_id, stamp, place)
        LEFT JOIN LATERAL (
            SELECT token.xmin FROM access.client_tokens AS token
            WHERE token.tenant_id = \(tenant) AND token.token_id = held.token_id
            LIMIT 1
        ) AS found ON true
        WHERE held.stamp IS DISTINCT FROM found.xmin::text
            || '.' || coalesce((SELECT revision FROM access.policy_revisions WHERE tenant_id = \(tenant)), 0)
            || '.' || coalesce((SELECT revision FROM secrets.mount_revisions WHERE tenant_id = \(tenant)), 0)
            || '.' || coalesce((SELECT revision FROM access.identity_revisions WHERE tenant_id = \(tenant)), 0)
        """
    }
}
