package import Evidence

/// Signs checkpoints, and nothing that contradicts what was signed before: neither what it remembers outside the database
/// nor what the database says was published.
package struct LogSigner: Sendable {
    let key: SigningKey
    let memory: CheckpointMemory

    package init(key: SigningKey, memory: CheckpointMemory) {
        self.key = key
        self.memory = memory
    }

    /// Refuses a tree that does not continue `earlier`.
    ///
    /// - Parameter proof: the consistency proof from a size, computed from the tiles.
    package static func require(
        _ checkpoint: Checkpoint,
        toContinue earlier: Checkpoint,
        proof: (_ from: Int) throws -> ConsistencyProof
    ) throws {
        guard checkpoint.size >= earlier.size else {
            throw SignerRefusal.shrunk(signed: earlier.size, found: checkpoint.size)
        }
        do {
            try proof(earlier.size).verify(oldRoot: earlier.root, newRoot: checkpoint.root)
        } catch let fault as ProofFault {
            if case .forked(let size) = fault { throw SignerRefusal.forked(size: size) }
            throw SignerRefusal.rewritten(signed: earlier.size, found: checkpoint.size)
        }
    }

    /// Signs `checkpoint`, which was found to continue what was signed before, and remembers it before anybody else sees
    /// it. Where `published` says the same, its signatures stay and ours is added.
    package func sign(_ checkpoint: Checkpoint, over published: SignedNote?) throws -> SignedNote {
        var note =
            published.flatMap { $0.text.utf8.elementsEqual(checkpoint.text.utf8) ? $0 : nil }
            ?? SignedNote(text: checkpoint.text)
        guard let signature = try note.flatMap({ try key.sign($0, as: checkpoint.origin) }) else {
            preconditionFailure("an origin is the name of a signer")
        }
        note?.add(signature)
        guard let note else { preconditionFailure("a checkpoint is the text of a note") }
        try memory.keep(note, of: checkpoint.origin)
        return note
    }
}
