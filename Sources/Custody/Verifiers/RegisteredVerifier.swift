package import Evidence
import Postgres

/// An independent party whose signed results are taken.
package struct RegisteredVerifier: Hashable, Sendable {
    package static let nameCharacters = 100

    package var id: UniqueID
    package var name: String
    package var did: String
    /// `external` or `insurer`.
    package var infrastructure: Verification.Infrastructure
    package var addedBy: String
    package var addedAt: Instant
    package var revokedBy: String?
    package var revokedAt: Instant?
    /// That tells that it was added.
    package var entryID: UniqueID?
}

/// Reads and writes `custody.verifiers`.
struct VerifierStore {
    /// By name, those that are revoked last.
    func all(of tenant: TenantID, limit: Int) -> Query {
        """
        SELECT verifier_id, name, did, infrastructure, added_by, added_at, revoked_by, revoked_at, chronicle_entry_id
        FROM custody.verifiers
        WHERE tenant_id = \(tenant)
        ORDER BY revoked_at IS NOT NULL, name COLLATE "C", verifier_id
        LIMIT \(limit: limit)
        """
    }

    /// Those that were not revoked, by one of these DIDs or this name.
    func trusted(dids: [String], name: String?, of tenant: TenantID) -> Query {
        """
        SELECT verifier_id, name, did, infrastructure, added_by, added_at, revoked_by, revoked_at, chronicle_entry_id
        FROM custody.verifiers
        WHERE tenant_id = \(tenant) AND revoked_at IS NULL AND (did = ANY(\(dids)) OR name = \(name))
        ORDER BY verifier_id
        LIMIT 100
        """
    }

    func insert(
        _ verifier: RegisteredVerifier,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO custody.verifiers (
                tenant_id, verifier_id, name, did, infrastructure, added_by, added_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(verifier.id), \(verifier.name), \(verifier.did), \(verifier.infrastructure.rawValue),
                \(verifier.addedBy), \(verifier.addedAt), \(entryID)
            )
            """
        )
    }

    func revoke(
        _ id: UniqueID,
        at moment: Instant,
        by actor: String,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            UPDATE custody.verifiers SET revoked_at = \(moment), revoked_by = \(actor)
            WHERE tenant_id = \(tenant) AND verifier_id = \(id) AND revoked_at IS NULL
            """
        )
    }
}

extension RegisteredVerifier {
    init(_ row: Row) throws {
        self.init(
            id: try row["verifier_id"],
            name: try row["name"],
            did: try row["did"],
            infrastructure: try Verification.Infrastructure(column: "infrastructure", of: row),
            addedBy: try row["added_by"],
            addedAt: try row["added_at"],
            revokedBy: try row["revoked_by"],
            revokedAt: try row["revoked_at"],
            entryID: try row["chronicle_entry_id"]
        )
    }
}
