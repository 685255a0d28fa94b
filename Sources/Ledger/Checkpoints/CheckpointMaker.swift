import Evidence
package import Postgres

/// Extends the trees of ledgers that have grown and signs checkpoints over them, beside the write path.
///
/// Several servers may do so at once: for each ledger, one transaction at a time has the lock, and the checkpoint's
/// number is its key. What is remembered outside the database is written before the commit, so that a crash in between
/// leaves a memory of what can still be published, and nothing published that is not remembered.
package struct CheckpointMaker: Sendable {
    /// What became of one step for one ledger.
    package enum Outcome: Hashable, Sendable {
        /// Nothing is to be done.
        case upToDate
        /// There is more to be done at once: entries were left out, or only put into the tiles.
        case behind(size: Int)
        case signed(size: Int, isBehind: Bool)
        /// The last checkpoint is younger than `interval`.
        case tooSoon
        /// Another server is at it.
        case isBusy
        case refused(SignerRefusal)
    }

    /// Between two checkpoints of one ledger.
    package static let interval: Duration = .seconds(1)

    private let database: Database
    private let origin: LogOrigin
    private let keys: LogKeys
    private let memory: CheckpointMemory
    private let clock: any WallClock

    /// Key and memory are in `home`, which is outside the database.
    package init(database: Database, home: String, origin: LogOrigin, clock: any WallClock) {
        self.database = database
        self.origin = origin
        keys = LogKeys(file: LogKeyFile(home: home))
        memory = CheckpointMemory(folder: home + "/checkpoints")
        self.clock = clock
    }

    /// Ledgers of all tenants that want a checkpoint, at most `limit`; with `everything`, also those that seem to need none,
    /// whose memory is then compared with them.
    package func due(everything: Bool = false, limit: Int) async throws -> [(
        tenant: TenantID, ledger: LedgerName
    )] {
        let key = everything ? nil : try await LogKeys.signing(in: database)?.bytes
        return try await database.rows(
            "SELECT tenant_id, ledger FROM ledger.due_for_checkpoint(\(key), \(limit)::integer)"
        ).compactMap { row in
            guard let ledger = LedgerName(rawValue: try row["ledger"]) else { return nil }
            return (try row["tenant_id"], ledger)
        }
    }

    /// One step for one ledger: extends its tree by a limited number of entries and, if it is time, signs.
    ///
    /// - Throws: `PostgresError`; what the system refuses when a file is written.
    package func advance(_ ledger: LedgerName, of tenant: TenantID) async throws -> Outcome {
        do {
            return try await database.transaction(for: tenant) { db in
                try step(LogTree(ledger: ledger, tenant: tenant), in: db)
            }
        } catch let refusal as SignerRefusal {
            return .refused(refusal)
        } catch let fault as TreeFault {
            return .refused(.tree(fault))
        }
    }

    private func step(_ tree: LogTree, in db: isolated Connection) throws -> Outcome {
        let name = "\(tree.tenant) \(tree.ledger.rawValue) checkpoints"
        let isOurs = try db.first(
            "SELECT pg_try_advisory_xact_lock(hashtextextended(\(name), 0)) AS is_ours"
        ) { row -> Bool in try row["is_ours"] }
        guard isOurs == true else { return .isBusy }

        let head = try headSize(of: tree, in: db)
        let published = try db.first(
            .latestCheckpoint(of: tree.ledger, tenant: tree.tenant),
            as: StoredCheckpoint.init
        )
        let before = try published?.verified(by: LogKeys.all(in: db))
        let origin = origin.log(of: tree.ledger, tenant: tree.tenant)
        let remembered = try memory.last(of: origin)
        let signed = max(published?.size ?? 0, remembered?.checkpoint.size ?? 0)
        guard head >= signed else { throw SignerRefusal.shrunk(signed: signed, found: head) }
        guard head > 0 else { return .upToDate }

        let now = clock.now()
        let key = try keys.signingKey(at: now, in: db)
        let size = try extend(tree, to: head, in: db)
        guard size >= signed else { return .behind(size: size) }
        if let published, published.size < size, isTooSoon(after: published, at: now) {
            return size < head ? .behind(size: size) : .tooSoon
        }
        guard
            let checkpoint = Checkpoint(
                origin: origin,
                size: size,
                root: try tree.root(of: size, in: db)
            )
        else { preconditionFailure("an origin is a line") }
        for earlier in [remembered?.checkpoint, before?.checkpoint].compactMap({ $0 }) {
            try LogSigner.require(checkpoint, toContinue: earlier) { from in
                try tree.consistencyProof(from: from, to: size, in: db)
            }
        }
        if let published, let before, published.publicKey == key.verificationKey.bytes,
            before.checkpoint == checkpoint
        {
            // A home that is new learns what was published.
            if remembered == nil { try memory.keep(before.note, of: origin) }
            return size < head ? .behind(size: size) : .upToDate
        }
        let signer = LogSigner(key: key, memory: memory)
        let note = try signer.sign(checkpoint, over: before?.note)
        let next = StoredCheckpoint(
            number: published.map { $0.number + 1 } ?? 0,
            checkpoint: checkpoint,
            note: note,
            key: key.verificationKey,
            signedAt: now
        )
        try db.execute(.publishing(next, of: tree.ledger, tenant: tree.tenant))
        return .signed(size: size, isBehind: size < head)
    }

    /// A clock that was moved back must not stop checkpoints until it has caught up.
    private func isTooSoon(after published: StoredCheckpoint, at now: Instant) -> Bool {
        published.signedAt <= now && now < published.signedAt.advanced(by: Self.interval)
    }

    private func extend(_ tree: LogTree, to head: Int, in db: isolated Connection) throws -> Int {
        let size = try tree.size(in: db)
        guard size <= head else { throw SignerRefusal.shrunk(signed: size, found: head) }
        do {
            return try tree.extend(from: size, to: head, in: db)
        } catch let error as PostgresError where error.constraint == "tree_only_grows" {
            throw TreeFault.beyondSize(size)
        }
    }

    private func headSize(of tree: LogTree, in db: isolated Connection) throws -> Int {
        try db.first(
            """
            SELECT size FROM ledger.heads
            WHERE tenant_id = \(tree.tenant) AND ledger = \(tree.ledger.rawValue)
            """
        ) { row in try row["size"] } ?? 0
    }
}
