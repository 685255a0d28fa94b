package import Evidence
package import Postgres

/// Where a tenant's ledger ends, and what was signed of it last: what a copy of the database is held against.
package struct LedgerStanding: Hashable, Sendable {
    package var tenant: TenantID
    package var ledger: String
    package var head: ChainHead
    /// The latest checkpoint's signed note.
    package var checkpoint: String?

    package init(tenant: TenantID, ledger: String, head: ChainHead, checkpoint: String?) {
        self.tenant = tenant
        self.ledger = ledger
        self.head = head
        self.checkpoint = checkpoint
    }

    /// Of every ledger of every tenant, for who sees all of them: a superuser, or a role with BYPASSRLS.
    package static func all(in db: isolated Connection) throws -> [LedgerStanding] {
        // Without a limit: what is left out would be missed by nobody.
        try db.rows(
            """
            SELECT head.tenant_id, head.ledger, head.size, head.chain_hash, (
                       SELECT note FROM ledger.checkpoints
                       WHERE tenant_id = head.tenant_id AND ledger = head.ledger
                       ORDER BY checkpoint_number DESC LIMIT 1
                   ) AS note
            FROM ledger.heads AS head
            ORDER BY head.tenant_id, head.ledger
            """
        ) { row in
            LedgerStanding(
                tenant: try row["tenant_id"],
                ledger: try row["ledger"],
                head: ChainHead(size: try row["size"], chainHash: try row["chain_hash"]),
                checkpoint: try row["note"]
            )
        }
    }
}
