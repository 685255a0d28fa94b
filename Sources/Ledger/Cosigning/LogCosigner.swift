package import Evidence
package import Postgres
import Synchronization

/// Cosigns the checkpoints of others' logs (C2SP tlog-witness): each at most one history, which is remembered in the
/// database, where several servers see it, and in the home, which is not put back together with the database.
package final class LogCosigner: Sendable {
    package enum Refusal: Error, Hashable, Sendable {
        case notACheckpoint
        case unknownOrigin(String)
        case untrusted(NoteFault)
        /// The request says that we have seen more than its checkpoint has.
        case oldBeyondNew(old: Int, new: Int)
        /// We have seen another size than the request says.
        case otherSize(known: Int)
        case inconsistent(ProofFault)
    }

    private let database: Database
    private let name: String
    private let logs: [NoteKey]
    private let keyFile: LogKeyFile
    private let memory: CheckpointMemory
    private let clock: any WallClock
    private let key = Mutex<SigningKey?>(nil)

    /// - Parameters:
    ///   - name: under which name we cosign.
    ///   - logs: the keys of the logs that are cosigned; a key's name is its log's origin.
    package init(database: Database, home: String, name: String, logs: [NoteKey], clock: any WallClock) {
        self.database = database
        self.name = name
        self.logs = logs
        keyFile = LogKeyFile(home: home, name: "cosigner-key")
        memory = CheckpointMemory(folder: home + "/cosigned")
        self.clock = clock
    }

    /// Our key as others know it. Makes one where there is none.
    package func noteKey() throws -> NoteKey {
        let key = try signingKey().verificationKey
        guard let noteKey = NoteKey(name: name, algorithm: .cosignature, key: key) else {
            preconditionFailure("the configuration gives a name that a signer can have")
        }
        return noteKey
    }

    /// Cosigns a checkpoint that continues what we saw last of its log, after remembering it.
    ///
    /// - Throws: `Refusal`; `SignerRefusal` where our key or memory can't be read; `PostgresError`.
    package func cosign(_ request: AddCheckpoint) async throws -> SignedNote.Signature {
        guard let checkpoint = Checkpoint(request.note.text) else { throw Refusal.notACheckpoint }
        let keys = logs.filter { $0.name.utf8.elementsEqual(checkpoint.origin.utf8) }
        guard !keys.isEmpty else { throw Refusal.unknownOrigin(checkpoint.origin) }
        do throws(NoteFault) {
            _ = try request.note.signers(among: keys)
        } catch {
            throw Refusal.untrusted(error)
        }
        guard request.oldSize <= checkpoint.size else {
            throw Refusal.oldBeyondNew(old: request.oldSize, new: checkpoint.size)
        }
        let now = clock.now()
        let signature = try signingKey().cosign(
            request.note,
            as: name,
            at: UInt64(max(0, now.microseconds / 1_000_000))
        )
        guard let signature, var note = SignedNote(text: request.note.text) else {
            preconditionFailure("a checkpoint is the text of a note, and our name is a signer's")
        }
        for trusted in request.note.signatures where keys.contains(where: { $0.isNamed(by: trusted) }) {
            note.add(trusted)
        }
        note.add(signature)
        let remembering = note
        try await database.transaction { [self] db in
            try remember(remembering, checkpoint, request: request, at: now, in: db)
        }
        return signature
    }

    /// The last checkpoint that was cosigned of the log whose origin has this SHA-256, in hexadecimal.
    package func latest(ofOriginHash hash: String) async throws -> String? {
        let log = logs.first { Digest.sha256(of: Array($0.name.utf8)).hex == hash }
        guard let log else { return nil }
        return try await database.first(
            "SELECT note FROM ledger.cosigned_logs WHERE origin = \(log.name) AND size > 0"
        ) { row in try row["note"] }
    }

    /// Checks and remembers in one: whoever asks at the same time waits for the log's row.
    private func remember(
        _ note: SignedNote,
        _ checkpoint: Checkpoint,
        request: AddCheckpoint,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        let origin = checkpoint.origin
        try db.execute(
            """
            INSERT INTO ledger.cosigned_logs (origin, size, root_hash, note, cosigned_at)
            VALUES (\(origin), 0, \(MerkleTree.emptyRoot), '', \(now))
            ON CONFLICT (origin) DO NOTHING
            """
        )
        let stored = try db.first(
            "SELECT size, root_hash FROM ledger.cosigned_logs WHERE origin = \(origin) FOR UPDATE"
        ) { row in (size: try row["size"] as Int, root: try row["root_hash"] as Digest) }
        var known = stored ?? (size: 0, root: MerkleTree.emptyRoot)
        // The database may have been put back: the file knows.
        if let remembered = try memory.last(of: origin)?.checkpoint, remembered.size >= known.size {
            known = (remembered.size, remembered.root)
        }
        guard request.oldSize == known.size else { throw Refusal.otherSize(known: known.size) }
        guard checkpoint.size > 0 || checkpoint.root == MerkleTree.emptyRoot else {
            throw Refusal.inconsistent(.otherRoot)
        }
        do throws(ProofFault) {
            try ConsistencyProof(
                oldSize: request.oldSize,
                newSize: checkpoint.size,
                hashes: request.hashes
            ).verify(oldRoot: known.root, newRoot: checkpoint.root)
        } catch {
            throw Refusal.inconsistent(error)
        }
        try memory.keep(note, of: origin)
        try db.execute(
            """
            UPDATE ledger.cosigned_logs
            SET size = \(checkpoint.size), root_hash = \(checkpoint.root),
                note = \(String(decoding: note.bytes, as: UTF8.self)), cosigned_at = \(now)
            WHERE origin = \(origin)
            """
        )
    }

    private func signingKey() throws -> SigningKey {
        try key.withLock { key in
            if let key { return key }
            let found = try keyFile.key() ?? keyFile.make()
            key = found
            return found
        }
    }
}
