import Evidence

/// Reads another log entry by entry, and believes nothing of it but what its key signed: each new checkpoint must
/// continue the one before, and the entries must be those that the checkpoint is over, before any of them is taken.
struct LogFeed {
    /// Entries that are proved and taken together: full bundles.
    static let batchCount = Intake.batchCount

    /// How far the log was read, and the last checkpoint that was believed:
    /// `{"checkpoint": {"root": …, "size": n}, "nodes": [hexadecimal …], "size": n}`.
    struct Cursor: Hashable {
        static let start = Cursor(read: TreeFrontier(), size: 0, root: MerkleTree.emptyRoot)

        var read: TreeFrontier
        /// Of the checkpoint.
        var size: Int
        var root: Digest

        init(read: TreeFrontier, size: Int, root: Digest) {
            self.read = read
            self.size = size
            self.root = root
        }

        init?(_ text: String) {
            guard let json = try? JSON(parsing: Array(text.utf8)), let count = json["size"]?.integer,
                let hashes = json["nodes"]?.array?.compactMap({ $0.string.flatMap { Digest(hex: $0) } }),
                let read = TreeFrontier(size: count, nodes: hashes),
                let size = json["checkpoint"]?["size"]?.integer, size >= count,
                let root = json["checkpoint"]?["root"]?.string.flatMap({ Digest(hex: $0) })
            else { return nil }
            self.init(read: read, size: size, root: root)
        }

        var text: String {
            let json: JSON = [
                "checkpoint": ["root": .string(root.hex), "size": .integer(size)],
                "nodes": .array(read.nodes.map { .string($0.hex) }), "size": .integer(read.size),
            ]
            return json.canonicalString
        }
    }

    let key: NoteKey
    let read: LogReader

    /// The entries after the cursor, as many as fit a batch, and where the next ones begin; `nil` where there are none.
    func next(after cursor: Cursor) async throws -> (events: [ReceivedEvent], next: Cursor)? {
        let checkpoint = try await checkpoint()
        guard checkpoint.size >= cursor.size else {
            throw SourceFailure.rolledBack(from: cursor.size, to: checkpoint.size)
        }
        var tiles = LogTiles(size: checkpoint.size, read: read)
        let proof = try await tiles.consistencyProof(from: cursor.size)
        do throws(ProofFault) {
            try proof.verify(oldRoot: cursor.root, newRoot: checkpoint.root)
        } catch {
            throw SourceFailure.forked(from: cursor.size, to: checkpoint.size, error)
        }
        let start = cursor.read.size
        guard start < checkpoint.size else { return nil }
        let end = min(checkpoint.size, (start / TilePath.width * TilePath.width) + Self.batchCount)
        let leaves = try await tiles.leaves(from: start, to: end, of: ledger)
        var read = cursor.read
        for leaf in leaves { read.append(leaf.hash) }
        let inclusion = try await tiles.consistencyProof(from: end)
        do throws(ProofFault) {
            try inclusion.verify(oldRoot: read.root, newRoot: checkpoint.root)
        } catch {
            throw SourceFailure.otherEntries(from: start, to: end, error)
        }
        let events = leaves.enumerated().map { offset, leaf in
            let index = start + offset
            let place = ReceivedEvent.LogPlace(origin: checkpoint.origin, leafIndex: index)
            guard let bytes = leaf.bytes else {
                return ReceivedEvent(erased: leaf.hash, at: String(index), place: place)
            }
            return ReceivedEvent(bytes, at: String(index), place: place)
        }
        return (events, Cursor(read: read, size: checkpoint.size, root: checkpoint.root))
    }

    /// The last part of the log's name.
    private var ledger: String { String(key.name.split(separator: "/").last ?? "") }

    /// What the log's key says of it.
    private func checkpoint() async throws -> Checkpoint {
        guard let bytes = try await read("checkpoint") else {
            throw SourceFailure.missing(path: "checkpoint")
        }
        let note: SignedNote
        do throws(NoteFault) {
            note = try SignedNote(parsing: bytes)
            _ = try note.signers(among: [key])
        } catch {
            throw SourceFailure.untrusted(error)
        }
        guard let checkpoint = Checkpoint(note.text) else { throw SourceFailure.notACheckpoint }
        guard checkpoint.origin.utf8.elementsEqual(key.name.utf8) else {
            throw SourceFailure.otherOrigin(String(checkpoint.origin.prefix(200)))
        }
        return checkpoint
    }
}
