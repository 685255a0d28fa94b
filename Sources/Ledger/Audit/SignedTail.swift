import Evidence
package import Postgres

/// Holds a ledger's end against what was signed of it: the latest checkpoint in the database, and the signer's memory
/// outside it. A tail that was cut off together with its head agrees with itself; here it is found.
package struct SignedTail: Sendable {
    private let database: Database
    private let origin: LogOrigin
    /// `nil` where the signer's files are not here.
    private let memory: CheckpointMemory?

    /// - Parameter home: where the signer keeps its last checkpoints.
    package init(_ database: Database, home: String?, origin: LogOrigin) {
        self.database = database
        self.origin = origin
        memory = home.map { CheckpointMemory(folder: $0 + "/checkpoints") }
    }

    /// - Returns: the latest checkpoint, found to be signed by a key of the log; `nil` where none was signed yet.
    /// - Throws: `AuditFault` for a tail that was cut off or a checkpoint that is not ours; `SignerRefusal.memoryUnusable`;
    ///   `PostgresError`.
    package func check(_ ledger: LedgerName, of tenant: TenantID) async throws -> StoredCheckpoint? {
        // The checkpoint before the head: who appends meanwhile makes no tail look cut off.
        let (latest, keys) = try await database.transaction(for: tenant) { db in
            (
                try db.first(.latestCheckpoint(of: ledger, tenant: tenant), as: StoredCheckpoint.init),
                try LogKeys.all(in: db)
            )
        }
        let remembered = try memory?.last(of: origin.log(of: ledger, tenant: tenant))
        let head = try await LedgerReader(database).head(of: ledger, tenant: tenant)
        if let latest {
            do throws(SignerRefusal) {
                _ = try latest.verified(by: keys)
            } catch {
                throw AuditFault(ledger, .checkpoint(number: latest.number, column: "note"))
            }
            guard latest.size <= head.size else {
                throw AuditFault(
                    ledger,
                    .cutOff(number: latest.number, signed: latest.size, found: head.size)
                )
            }
        }
        if let remembered, remembered.checkpoint.size > head.size {
            throw AuditFault(
                ledger,
                .cutOff(number: latest?.number ?? 0, signed: remembered.checkpoint.size, found: head.size)
            )
        }
        if let remembered, let latest, remembered.checkpoint.size == latest.size,
            remembered.checkpoint.root != latest.root
        {
            throw AuditFault(ledger, .checkpoint(number: latest.number, column: "root_hash"))
        }
        return latest
    }
}
