import API
import Access
import Evidence
import Ledger
import Postgres
import Secrets

/// Who may be connected, and read what.
extension AgentHub {
    /// Reads on what the chronicle says of policies and of who they are bound to.
    func readGovernance(of tenant: TenantID) async throws {
        while let cursor = watched[tenant]?.governed {
            let page = try await reader.page(
                of: .chronicle,
                tenant: tenant,
                after: cursor,
                limit: Self.pageLength
            )
            guard let end = page.rows.last?.leafIndex, end > cursor else { return }
            if page.rows.contains(where: AgentNews.altersRights) {
                try await renewRights(of: tenant)
                try await cutOff(in: tenant)
            }
            // All may have left meanwhile, and others come.
            guard watched[tenant]?.governed == cursor else { continue }
            watched[tenant]?.governed = end
        }
    }

    func renewRights(of tenant: TenantID) async throws {
        for session in Array((watched[tenant]?.sessions ?? [:]).values) where session.follows {
            try await renewRights(of: session)
        }
    }

    private func renewRights(of session: AgentSession) async throws {
        do {
            session.renew(try await parts.access.rights(try await session.freshGrant()))
        } catch is ClientError {
            session.end(.stopping, reason: "the connection's rights are over; come back")
        }
    }

    func cutOffEverywhere() async throws {
        for tenant in Array(watched.keys) { try await cutOff(in: tenant) }
    }

    /// Ends the connections, and the tokens, of who was suspended, retired, or whose certificate was revoked or is over.
    func cutOff(in tenant: TenantID) async throws {
        guard let known = watched[tenant] else { return }
        let now = parts.clock.now()
        let certificates = Array(Set(known.sessions.values.map(\.principal.fingerprint)))
        let refused = try await parts.access.cutOff(among: certificates, of: tenant)
        for session in known.sessions.values {
            let principal = session.principal
            if refused.contains(principal.fingerprint) {
                session.end(
                    .revoked,
                    reason: "\(principal.kind.rawValue) \(principal.name) is not let in any more"
                )
                leave(session)
                if let accessor = session.accessor {
                    try await parts.endToken(
                        accessor: accessor,
                        of: principal.fingerprint,
                        in: principal.tenant
                    )
                }
            } else if principal.certificateExpiresAt <= now {
                session.end(
                    .expired,
                    reason: "the certificate is over since \(principal.certificateExpiresAt.rfc3339)"
                )
                leave(session)
            }
        }
    }

    /// Ends the tokens of who was cut off while it was not connected.
    func endLostTokens() async throws {
        for tenant in try await parts.access.tenants() {
            let kept = try await parts.sessions.tokens(of: tenant.id)
            let refused = try await parts.access.cutOff(among: kept.map(\.fingerprint), of: tenant.id)
            for (fingerprint, accessor) in kept where refused.contains(fingerprint) {
                try await parts.endToken(accessor: accessor, of: fingerprint, in: tenant)
            }
        }
    }

    func giveSigns() async throws {
        for (tenant, known) in watched {
            let replaced = try await parts.sessions.seen(Array(known.sessions.keys), of: tenant)
            for id in replaced {
                guard let session = watched[tenant]?.sessions[id] else { continue }
                session.end(.replaced, reason: "a later connection by the same certificate took its place")
                leave(session)
            }
            for session in known.sessions.values {
                await session.keepToken()
                if session.follows, session.rightsAge > Self.rightsLifetime {
                    try await renewRights(of: session)
                }
            }
        }
    }
}
