package import Evidence
package import Postgres

extension ChainRow {
    package init(_ row: Row) throws {
        self.init(
            tenant: try row["tenant_id"],
            ledger: try row["ledger"],
            leafIndex: try row["leaf_index"],
            entryID: try row["entry_id"],
            appendedAt: try row["appended_at"],
            bytes: try row["bytes"],
            leafHash: try row["leaf_hash"],
            previousHash: try row["previous_hash"],
            chainHash: try row["chain_hash"]
        )
    }

    var values: [any PostgresBindable] {
        [tenant, ledger, leafIndex, entryID, appendedAt, bytes, leafHash, previousHash, chainHash]
    }
}

extension ChainHead {
    init(_ row: Row) throws { self.init(size: try row["size"], chainHash: try row["chain_hash"]) }
}

extension Query.StringInterpolation {
    /// The columns of `ledger.entries` that follow `tenant_id`, which each statement names itself, in the order of
    /// `ChainRow.values`; a text of ours, so that they are listed once.
    mutating func appendInterpolation(columnsOf type: ChainRow.Type) {
        appendLiteral(
            "ledger, leaf_index, entry_id, appended_at, bytes, leaf_hash, previous_hash, chain_hash"
        )
    }
}

extension Query {
    /// Makes the head of a ledger that has no entry yet; harmless where another transaction was first.
    static func startingLedger(_ ledger: String, of tenant: TenantID) -> Query {
        """
        INSERT INTO ledger.heads (tenant_id, ledger, size, chain_hash)
        VALUES (\(tenant), \(ledger), 0, \(ChainHead.start(of: ledger, tenant: tenant.id).chainHash))
        ON CONFLICT (tenant_id, ledger) DO NOTHING
        """
    }

    /// Moves a head from where we last saw it; touches nothing where it has moved meanwhile.
    static func moving(_ head: ChainHead, to next: ChainHead, of ledger: String, tenant: TenantID) -> Query {
        """
        UPDATE ledger.heads SET size = \(next.size), chain_hash = \(next.chainHash)
        WHERE tenant_id = \(tenant) AND ledger = \(ledger) AND size = \(head.size)
          AND chain_hash = \(head.chainHash)
        """
    }

    /// Fails with a division by zero (22012), and with it the batch, unless the head is where we have just moved it.
    static func requiring(_ head: ChainHead, of ledger: String, tenant: TenantID) -> Query {
        """
        SELECT 1 / count(*) AS is_moved FROM ledger.heads
        WHERE tenant_id = \(tenant) AND ledger = \(ledger) AND size = \(head.size)
          AND chain_hash = \(head.chainHash)
        """
    }

    static func inserting(_ rows: [ChainRow]) -> Query {
        """
        INSERT INTO ledger.entries (tenant_id, \(columnsOf: ChainRow.self))
        VALUES \(rows: rows.map(\.values))
        """
    }

    static func claiming(_ claims: [(key: IdempotencyKey, row: ChainRow)]) -> Query {
        let rows: [[any PostgresBindable]] = claims.map { key, row in
            [row.tenant, row.ledger, key.text, key.requestHash, row.leafIndex]
        }
        return """
            INSERT INTO ledger.idempotency_keys (tenant_id, ledger, idempotency_key, request_hash, leaf_index)
            VALUES \(rows: rows)
            """
    }
}
