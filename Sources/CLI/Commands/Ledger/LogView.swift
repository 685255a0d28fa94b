import API
import Evidence

/// A ledger's log as this machine sees it: what it published, and what was seen of it before.
struct LogView {
    let tenant: UniqueID
    let ledger: String
    /// `nil` where no checkpoint was signed yet.
    let published: KeptCheckpoints.Kept?
    let kept: KeptCheckpoints.Kept?

    /// Why what is published is no checkpoint of this log.
    struct Fault: Error {
        var column: String
        var sentence: String
        /// From which entry on the record can't be trusted, as far as that is known.
        var leafIndex = 0
    }

    /// Asks for the checkpoint and its key, and finds the signature valid.
    ///
    /// - Throws: `Fault`, `APIFailure`.
    init(of ledger: String, tenant: UniqueID, from client: APIClient) async throws {
        self.ledger = ledger
        self.tenant = tenant
        kept = try KeptCheckpoints().last(of: ledger, tenant: tenant)
        // The key first: when it is rotated meanwhile, the checkpoint carries both signatures.
        let early = try await client.logKey(ofLedger: ledger, tenant: tenant.text)
        guard let bytes = try await client.checkpoint(ofLedger: ledger, tenant: tenant.text) else {
            if let kept {
                throw Fault(
                    column: "checkpoint",
                    sentence:
                        "the log has no checkpoint any more; here one over \(kept.checkpoint.size) entries was kept"
                )
            }
            published = nil
            return
        }
        // The first checkpoint may have been signed between the two questions.
        let text =
            if let early { early } else {
                try await client.logKey(ofLedger: ledger, tenant: tenant.text) ?? []
            }
        guard let key = NoteKey(String(decoding: text.dropLast(), as: UTF8.self)) else {
            throw Fault(column: "checkpoint.key", sentence: "the log gives no key for its checkpoint")
        }
        guard key.name.hasSuffix("/ledger/\(tenant.text)/\(ledger)") else {
            throw Fault(
                column: "checkpoint.origin",
                sentence: "the log's key is that of another log, “\(key.name)”"
            )
        }
        do {
            let note = try SignedNote(parsing: bytes)
            let checkpoint = try note.checkpoint(signedBy: key).checkpoint
            published = KeptCheckpoints.Kept(key: key, note: note, checkpoint: checkpoint)
        } catch let fault as NoteFault {
            throw Fault(column: "checkpoint.note", sentence: "\(fault)")
        } catch let fault as CheckpointFault {
            throw Fault(column: "checkpoint.note", sentence: "\(fault)")
        }
        if let kept, let published, published.checkpoint.size < kept.checkpoint.size {
            throw Fault(
                column: "checkpoint.size",
                sentence: "the log's checkpoint covers \(published.checkpoint.size) entries; here one over "
                    + "\(kept.checkpoint.size) was kept: the log was put back",
                leafIndex: published.checkpoint.size
            )
        }
    }

    /// What the log's key was when it was seen last, if it is another one now.
    var earlierKey: NoteKey? {
        guard let kept, let published, kept.key != published.key else { return nil }
        return kept.key
    }

    /// Sizes at which a root must be what was signed.
    var signed: [Checkpoint] { [kept?.checkpoint, published?.checkpoint].compactMap { $0 } }

    /// Keeps what is published: call it once it was found consistent with what was kept.
    func keep() throws {
        guard let published else { return }
        try KeptCheckpoints().keep(published.note, signedBy: published.key, of: ledger, tenant: tenant)
    }

    /// That the published tree continues the one that was kept, by a proof of the server's that is checked here.
    func requireConsistency(from client: APIClient) async throws {
        guard let kept else { return }
        try await require(kept.checkpoint, from: client, isWhat: "kept here")
    }

    /// That a checkpoint which came with an answer is one of the log that is published, not of a fork.
    func requireConsistency(of answered: Checkpoint, from client: APIClient) async throws {
        try await require(answered, from: client, isWhat: "in the answer")
    }

    private func require(_ checkpoint: Checkpoint, from client: APIClient, isWhat: String) async throws {
        guard let published = published?.checkpoint else { return }
        let (old, new) =
            checkpoint.size <= published.size ? (checkpoint, published) : (published, checkpoint)
        var told: [String] = []
        if old.size < new.size {
            told = try await client.consistency(ofLedger: ledger, from: old.size, to: new.size).hashes
        }
        let hashes = told.compactMap { Digest(hex: $0) }
        do throws(ProofFault) {
            guard hashes.count == told.count else { throw .otherPast }
            try ConsistencyProof(oldSize: old.size, newSize: new.size, hashes: hashes)
                .verify(oldRoot: old.root, newRoot: new.root)
        } catch {
            throw Fault(
                column: "checkpoint.root_hash",
                sentence: "\(error) (checkpoint over \(checkpoint.size) entries, \(isWhat))"
            )
        }
    }
}
