package import Evidence
import Ledger
package import Postgres

extension Access {
    /// - Throws: `AccessError.unknownPrincipal`.
    package func principal(
        _ kind: Principal.Kind,
        _ reference: String,
        of tenant: TenantID
    ) async throws -> (principal: Principal, certificates: [PrincipalCertificate]) {
        let store = PrincipalStore(tenant: tenant)
        let found = try await database.first(
            for: tenant,
            store.principal(.init(kind, reference)),
            as: Principal.init
        )
        guard let found else { throw AccessError.unknownPrincipal(kind, reference) }
        let certificates = try await database.rows(
            for: tenant,
            store.certificates(of: found.id),
            as: PrincipalCertificate.init
        )
        return (found, certificates)
    }

    /// By name, at most `limit` after the name `after`.
    package func principals(
        _ kind: Principal.Kind,
        of tenant: TenantID,
        after: String = "",
        limit: Int = Access.principalLimit
    ) async throws -> [Principal] {
        try await database.rows(
            for: tenant,
            PrincipalStore(tenant: tenant).page(kind, after: after, limit: min(limit, Self.principalLimit)),
            as: Principal.init
        )
    }

    /// Whose a certificate is, while it is good for an active agent or application; `nil` for any other.
    package func principal(ofCertificate fingerprint: Digest, in tenant: TenantID) async throws
        -> PrincipalFacts?
    {
        let found = try await database.first(
            for: tenant,
            "SELECT access.certificate_of(\(tenant), \(fingerprint)) AS certificate"
        ) { row in RegisteredCertificate(try row["certificate"]) }
        guard let registered = found ?? nil, registered.isGood else { return nil }
        return registered.principal
    }
}
