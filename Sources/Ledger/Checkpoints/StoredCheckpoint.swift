package import Evidence
import Postgres

/// A checkpoint as the database has it, believed in nothing until `verify` has looked at it.
package struct StoredCheckpoint: Hashable, Sendable {
    package var number: Int
    package var size: Int
    package var root: Digest
    /// The signed note, with the log's signatures alone.
    package var note: String
    /// Of the note's last signature.
    package var publicKey: [UInt8]
    package var signedAt: Instant
    /// Lines of cosigners, to be put after the note's.
    package var cosignatures = ""

    /// The key of the last signature, under the name of the log.
    package var noteKey: NoteKey? {
        guard let origin = note.split(separator: "\n").first, let key = VerificationKey(ed25519: publicKey)
        else {
            return nil
        }
        return NoteKey(name: String(origin), key: key)
    }

    /// What is served: the note with all signatures.
    package var text: String { note + cosignatures }

    init(_ row: Row) throws {
        number = try row["checkpoint_number"]
        size = try row["size"]
        root = try row["root_hash"]
        note = try row["note"]
        publicKey = try row["public_key"]
        signedAt = try row["signed_at"]
    }

    init(number: Int, checkpoint: Checkpoint, note: SignedNote, key: VerificationKey, signedAt: Instant) {
        self.number = number
        size = checkpoint.size
        root = checkpoint.root
        self.note = String(decoding: note.bytes, as: UTF8.self)
        publicKey = key.bytes
        self.signedAt = signedAt
    }

    /// The note and what it says, signed by one of `keys` as its own log.
    ///
    /// - Throws: `SignerRefusal.foreignCheckpoint`.
    func verified(by keys: [VerificationKey]) throws(SignerRefusal) -> CheckpointMemory.Remembered {
        guard let parsed = try? SignedNote(parsing: Array(note.utf8)),
            let checkpoint = Checkpoint(parsed.text),
            checkpoint.size == size, checkpoint.root == root,
            let signers = try? parsed.signers(
                among: keys.compactMap { NoteKey(name: checkpoint.origin, key: $0) }
            ), signers.last?.key.bytes == publicKey
        else { throw .foreignCheckpoint(number: number) }
        return CheckpointMemory.Remembered(note: parsed, checkpoint: checkpoint)
    }
}

extension Query {
    static func latestCheckpoint(of ledger: LedgerName, tenant: TenantID) -> Query {
        """
        SELECT checkpoint_number, size, root_hash, note, public_key, signed_at FROM ledger.checkpoints
        WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue)
        ORDER BY checkpoint_number DESC LIMIT 1
        """
    }

    /// The latest checkpoint that enough of the cosigners have signed, with the lines of all of them.
    static func publishedCheckpoint(
        of ledger: LedgerName,
        tenant: TenantID,
        cosignedBy quorum: CosignerQuorum
    ) -> Query {
        guard quorum.required > 0 else {
            return """
                SELECT checkpoint.checkpoint_number, checkpoint.size, checkpoint.root_hash, checkpoint.note,
                       checkpoint.public_key, checkpoint.signed_at, coalesce(cosigned.lines, '') AS lines
                FROM ledger.checkpoints AS checkpoint
                LEFT JOIN LATERAL (
                    SELECT string_agg(line, '' ORDER BY cosigner) AS lines FROM ledger.cosignatures
                    WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue)
                      AND checkpoint_number = checkpoint.checkpoint_number AND cosigner = ANY(\(quorum.vkeys))
                ) AS cosigned ON true
                WHERE checkpoint.tenant_id = \(tenant) AND checkpoint.ledger = \(ledger.rawValue)
                ORDER BY checkpoint.checkpoint_number DESC LIMIT 1
                """
        }
        return """
            SELECT checkpoint.checkpoint_number, checkpoint.size, checkpoint.root_hash, checkpoint.note,
                   checkpoint.public_key, checkpoint.signed_at, cosigned.lines
            FROM (
                SELECT checkpoint_number, string_agg(line, '' ORDER BY cosigner) AS lines FROM ledger.cosignatures
                WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue) AND cosigner = ANY(\(quorum.vkeys))
                GROUP BY checkpoint_number HAVING count(*) >= \(quorum.required)
                ORDER BY checkpoint_number DESC LIMIT 1
            ) AS cosigned
            JOIN ledger.checkpoints AS checkpoint
              ON checkpoint.tenant_id = \(tenant) AND checkpoint.ledger = \(ledger.rawValue)
             AND checkpoint.checkpoint_number = cosigned.checkpoint_number
            """
    }

    static func publishing(_ checkpoint: StoredCheckpoint, of ledger: LedgerName, tenant: TenantID) -> Query {
        """
        INSERT INTO ledger.checkpoints
            (tenant_id, ledger, checkpoint_number, size, root_hash, note, public_key, signed_at)
        VALUES (\(tenant), \(ledger.rawValue), \(checkpoint.number), \(checkpoint.size), \(checkpoint.root),
                \(checkpoint.note), \(checkpoint.publicKey), \(checkpoint.signedAt))
        """
    }
}
