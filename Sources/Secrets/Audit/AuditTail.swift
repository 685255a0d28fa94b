import Evidence
import Ledger
import Postgres

/// The last row that was projected: its signature holds it, and by the chain everything before it.
struct AuditTail {
    let index: Int
    let hash: [UInt8]
    let signature: [UInt8]?
    /// Of the row's entry; `nil` where that is gone.
    let chainHash: [UInt8]?

    init(_ row: Row) throws {
        index = try row["sequence_number"]
        hash = try row["current_hash"]
        signature = try row["signature"]
        chainHash = try row["chain_hash"]
    }

    /// Whether a trusted key signed it, and it is its entry's.
    func isSound(_ key: AuditKey) -> Bool {
        guard let signature, let chainHash else { return false }
        return hash == chainHash && key.verifies(signature, over: hash)
    }
}

extension Query {
    static func lastAuditRow(of tenant: TenantID) -> Query {
        """
        SELECT log.sequence_number, log.current_hash, log.signature, entry.chain_hash
        FROM (
            SELECT sequence_number, current_hash, signature FROM secrets.audit_logs
            WHERE tenant_id = \(tenant)
            ORDER BY sequence_number DESC LIMIT 1
        ) AS log
        LEFT JOIN ledger.entries AS entry
            ON entry.tenant_id = \(tenant) AND entry.ledger = 'audit' AND entry.leaf_index = log.sequence_number
        """
    }
}
