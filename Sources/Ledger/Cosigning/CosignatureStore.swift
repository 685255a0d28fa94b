package import Evidence
package import Postgres

/// What is sent to cosigners, and what they gave: `ledger.cosignatures`.
package struct CosignatureStore: Sendable {
    private let database: Database
    private let trees: TreeReader

    package init(_ database: Database) {
        self.database = database
        trees = TreeReader(database)
    }

    /// The latest checkpoint of a ledger, and the size that the cosigner saw last, as far as we know; `nil` where it has
    /// cosigned that checkpoint, or none was signed.
    package func wanted(
        from cosigner: NoteKey,
        of ledger: LedgerName,
        tenant: TenantID
    ) async throws -> (checkpoint: StoredCheckpoint, oldSize: Int)? {
        guard let checkpoint = try await trees.latestCheckpoint(of: ledger, tenant: tenant) else {
            return nil
        }
        let last = try await database.first(
            for: tenant,
            """
            SELECT checkpoint.checkpoint_number, checkpoint.size
            FROM ledger.cosignatures AS cosignature
            JOIN ledger.checkpoints AS checkpoint USING (tenant_id, ledger, checkpoint_number)
            WHERE cosignature.tenant_id = \(tenant) AND cosignature.ledger = \(ledger.rawValue)
              AND cosignature.cosigner = \(cosigner.text)
            ORDER BY cosignature.checkpoint_number DESC LIMIT 1
            """
        ) { row in (number: try row["checkpoint_number"] as Int, size: try row["size"] as Int) }
        guard last?.number != checkpoint.number else { return nil }
        return (checkpoint, last?.size ?? 0)
    }

    /// The request for a checkpoint to a cosigner that saw `oldSize` last.
    ///
    /// - Throws: `TreeReader.Refusal` where it has seen more than there is; `TreeFault`; `NoteFault`; `PostgresError`.
    package func request(
        for checkpoint: StoredCheckpoint,
        from oldSize: Int,
        of ledger: LedgerName,
        tenant: TenantID
    ) async throws -> AddCheckpoint {
        let proof = try await trees.consistency(
            from: oldSize,
            to: checkpoint.size,
            of: ledger,
            tenant: tenant
        ).proof
        return AddCheckpoint(
            oldSize: oldSize,
            hashes: proof.hashes,
            note: try SignedNote(parsing: Array(checkpoint.note.utf8))
        )
    }

    /// Keeps a cosignature that was verified; one that is there already is left as it is.
    package func keep(
        _ signature: SignedNote.Signature,
        of cosigner: NoteKey,
        under checkpoint: StoredCheckpoint,
        of ledger: LedgerName,
        tenant: TenantID,
        at now: Instant
    ) async throws {
        try await database.execute(
            for: tenant,
            """
            INSERT INTO ledger.cosignatures (tenant_id, ledger, checkpoint_number, cosigner, line, received_at)
            VALUES (\(tenant), \(ledger.rawValue), \(checkpoint.number), \(cosigner.text), \(signature.line), \(now))
            ON CONFLICT (tenant_id, ledger, checkpoint_number, cosigner) DO NOTHING
            """
        )
    }
}
