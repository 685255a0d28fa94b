package import Evidence
package import Postgres

/// Who shows a registered certificate, as the listener of agents lets them in.
package struct ConnectingPrincipal: Hashable, Sendable {
    package var id: UniqueID
    package var isAgent: Bool
    package var name: String
    /// `registered`, `active`, `suspended` or `retired`.
    package var status: String
    package var isRevoked: Bool

    package var mayConnect: Bool { status == "active" && !isRevoked }
}

extension Access {
    /// Whose certificate has this SHA-256; `nil` where nobody has registered it.
    package func connectingPrincipal(by fingerprint: Digest, of tenant: TenantID) async throws
        -> ConnectingPrincipal?
    {
        try await database.first(
            for: tenant,
            """
            SELECT found.principal_id, found.kind, found.name, found.status,
                   held.revoked_at IS NOT NULL OR EXISTS (
                       SELECT FROM secrets.certificates AS issued
                       WHERE issued.tenant_id = \(tenant) AND issued.fingerprint = \(fingerprint.hex) AND issued.revoked
                   ) AS is_revoked
            FROM access.principal_certificates AS held
            JOIN access.principals AS found
                ON found.tenant_id = \(tenant) AND found.principal_id = held.principal_id
            WHERE held.tenant_id = \(tenant) AND held.fingerprint = \(fingerprint)
            """
        ) { row in
            ConnectingPrincipal(
                id: try row["principal_id"],
                isAgent: try row["kind"] == "agent",
                name: try row["name"],
                status: try row["status"],
                isRevoked: try row["is_revoked"]
            )
        }
    }

    /// Which of these certificates let nobody in any more: revoked, unknown, or of who was suspended or retired.
    package func cutOff(among fingerprints: [Digest], of tenant: TenantID) async throws -> Set<Digest> {
        guard !fingerprints.isEmpty else { return [] }
        let good = try await database.rows(
            for: tenant,
            """
            SELECT held.fingerprint
            FROM access.principal_certificates AS held
            JOIN access.principals AS found
                ON found.tenant_id = \(tenant) AND found.principal_id = held.principal_id
            WHERE held.tenant_id = \(tenant) AND held.fingerprint = ANY(\(fingerprints))
              AND held.revoked_at IS NULL AND found.status = 'active'
              AND NOT EXISTS (
                  SELECT FROM secrets.certificates AS issued
                  WHERE issued.tenant_id = \(tenant) AND issued.fingerprint = encode(held.fingerprint, 'hex')
                    AND issued.revoked
              )
            ORDER BY held.fingerprint LIMIT \(limit: fingerprints.count)
            """
        ) { row in try row["fingerprint"] as Digest }
        return Set(fingerprints).subtracting(good)
    }
}
