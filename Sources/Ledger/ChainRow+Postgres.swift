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

extension Query {
    /// Makes the head of a ledger that has no entry yet; harmless where another transaction was first.
    static func startingLedger(_ ledger: String, of tenant: TenantID) -> Query {
        """
        INSERT INTO ledger.heads (tenant_id, ledger, size, chain_hash)
        VALUES (\(tenant), \(ledger), 0, \(ChainHead.start(of: ledger, tenant: tenant.id).chainHash))
        ON CONFLICT (tenant_id, ledger) DO NOTHING
        """
    }

    static func inserting(_ rows: [ChainRow]) -> Query {
        """
        INSERT INTO ledger.entries (tenant_id, ledger, leaf_index, entry_id, appended_at, bytes, leaf_hash,
                                    previous_hash, chain_hash)
        VALUES \(rows: rows.map(\.values))
        """
    }

    static func claiming(_ key: IdempotencyKey, for row: ChainRow) -> Query {
        """
        INSERT INTO ledger.idempotency_keys (tenant_id, ledger, idempotency_key, request_hash, leaf_index)
        VALUES (\(row.tenant), \(row.ledger), \(key.text), \(key.requestHash), \(row.leafIndex))
        """
    }
}
