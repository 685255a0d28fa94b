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
}

extension ChainHead {
    init(_ row: Row) throws { self.init(size: try row["size"], chainHash: try row["chain_hash"]) }
}

extension Query.StringInterpolation {
    /// The columns of `ledger.entries` that follow `tenant_id`, which each statement names itself; a text of ours, so that they
    /// are listed once.
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

    /// The same; fails with a division by zero (22012), and with it the batch, where the head has moved meanwhile.
    static func movingOrFailing(_ head: ChainHead, to next: ChainHead, of ledger: String, tenant: TenantID)
        -> Query
    {
        """
        WITH moved AS (
            UPDATE ledger.heads SET size = \(next.size), chain_hash = \(next.chainHash)
            WHERE tenant_id = \(tenant) AND ledger = \(ledger) AND size = \(head.size)
              AND chain_hash = \(head.chainHash)
            RETURNING 1
        )
        SELECT 1 / count(*) AS is_moved FROM moved
        """
    }

    /// Inserts what follows one another in a ledger: one statement, however many they are.
    static func inserting(_ rows: [ChainRow], of ledger: String, tenant: TenantID) -> Query {
        """
        INSERT INTO ledger.entries
            (tenant_id, \(columnsOf: ChainRow.self))
        SELECT \(tenant), \(ledger), \(rows.first?.leafIndex ?? 0) + made.place - 1,
               made.entry_id, made.appended_at, made.bytes, made.leaf_hash, made.previous_hash, made.chain_hash
        FROM unnest(
            \(rows.map(\.entryID)), \(rows.map(\.appendedAt)), \(rows.map { $0.bytes ?? [] }), \(rows.map(\.leafHash)),
            \(rows.map(\.previousHash)), \(rows.map(\.chainHash))
        ) WITH ORDINALITY AS made (entry_id, appended_at, bytes, leaf_hash, previous_hash, chain_hash, place)
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
