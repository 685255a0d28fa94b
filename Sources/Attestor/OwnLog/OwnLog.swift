package import Attestations
package import Evidence
package import Ledger
package import Postgres

/// Why a log of ours takes nothing in, or has nothing to show.
package enum OwnLogRefusal: Error, Hashable, Sendable {
    /// The tenant has no such log.
    case unknown
    /// It takes nothing more: whoever writes goes on to the next.
    case frozen
    /// It is in the log, at this index.
    case known(leafIndex: Int)
    /// As many wait as may: come back in a moment.
    case busy(waiting: Int)
}

/// An entry of our log, with what proves to anybody that it is there.
package struct OwnLogEntry: Sendable {
    package var leafIndex: Int
    package var body: [UInt8]
    package var proof: InclusionProof
    package var root: Digest
    package var checkpoint: String
    package var logID: [UInt8]

    package init(
        leafIndex: Int,
        body: [UInt8],
        proof: InclusionProof,
        root: Digest,
        checkpoint: String,
        logID: [UInt8]
    ) {
        self.leafIndex = leafIndex
        self.body = body
        self.proof = proof
        self.root = root
        self.checkpoint = checkpoint
        self.logID = logID
    }

    /// As Rekor v2 answers: a `TransparencyLogEntry` of Sigstore's specifications.
    package var json: JSON {
        [
            "logIndex": .string(String(leafIndex)), "logId": ["keyId": .string(Base64.encode(logID))],
            "kindVersion": ["kind": "hashedrekord", "version": "0.0.2"], "integratedTime": "0",
            "inclusionProof": [
                "logIndex": .string(String(leafIndex)), "rootHash": .string(Base64.encode(root.bytes)),
                "treeSize": .string(String(proof.treeSize)),
                "hashes": .array(proof.hashes.map { .string(Base64.encode($0.bytes)) }),
                "checkpoint": ["envelope": .string(checkpoint)],
            ],
            "canonicalizedBody": .string(Base64.encode(body)),
        ]
    }
}

/// The transparency logs of this installation's tenants, which speak Rekor v2: entries of anybody, in trees as ledgers have
/// them, under checkpoints by the key that signs those of ledgers.
///
/// Whoever writes waits until a checkpoint covers the entry. Those who come meanwhile share the next transaction. Entries are
/// committed before the checkpoint over them is signed, so that what the signer remembers is never more than there is.
package actor OwnLogs {
    private typealias Answer = Result<OwnLogEntry, any Error>

    private struct Waiting {
        var record: RekorRecord
        var answer: CheckedContinuation<Answer, Never>
    }

    /// Of one log.
    private static let waitingLimit = 4_096
    private static let batchLimit = 256

    private let store: OwnLogStore
    private let writer: OwnLogWriter
    private var waiting: [TenantID: [Waiting]] = [:]
    private var writing: Set<TenantID> = []

    package init(database: Database, home: String, origin: LogOrigin, clock: any WallClock) {
        store = OwnLogStore(database: database)
        writer = OwnLogWriter(
            database: database,
            origin: origin,
            keys: LogKeys(file: LogKeyFile(home: home)),
            memory: CheckpointMemory(folder: home + "/checkpoints"),
            clock: clock
        )
    }

    /// By what others verify what the log of `tenant` signs; `nil` where no log of this installation has signed yet.
    ///
    /// - Parameter isMade: Where there is no key yet, it is made, as the first checkpoint would.
    package nonisolated func noteKey(of tenant: TenantID, made isMade: Bool = false) async throws -> NoteKey?
    {
        let writer = writer
        var key = try await LogKeys.signing(in: writer.database)
        if key == nil, isMade {
            do {
                key = try await writer.database.transaction { db in
                    try writer.keys.signingKey(at: writer.clock.now(), in: db).verificationKey
                }
            } catch is SignerRefusal {
                // Somebody else was first, or this server is none that signs.
                key = try await LogKeys.signing(in: writer.database)
            }
        }
        return key.flatMap { NoteKey(name: writer.origin.rekor(of: tenant), key: $0) }
    }

    /// What is read of them.
    package nonisolated var reading: OwnLogStore { store }

    /// Puts `record` into the log of `tenant`.
    ///
    /// - Throws: `OwnLogRefusal`; `SignerRefusal` where no checkpoint may be signed; `PostgresError`.
    package func add(_ record: RekorRecord, to tenant: TenantID) async throws -> OwnLogEntry {
        let count = waiting[tenant]?.count ?? 0
        guard count < Self.waitingLimit else { throw OwnLogRefusal.busy(waiting: count) }
        return try await withCheckedContinuation { answer in
            waiting[tenant, default: []].append(Waiting(record: record, answer: answer))
            guard writing.insert(tenant).inserted else { return }
            // Ends once nobody waits.
            Task { await write(to: tenant) }
        }.get()
    }

    private func write(to tenant: TenantID) async {
        while let all = waiting[tenant], !all.isEmpty {
            let batch = all.prefix(Self.batchLimit)
            waiting[tenant] = Array(all.dropFirst(batch.count))
            let answers: [Answer]
            do {
                answers = try await writer.append(batch.map(\.record), to: tenant)
            } catch {
                answers = batch.map { _ in .failure(error) }
            }
            for (one, answer) in zip(batch, answers) { one.answer.resume(returning: answer) }
        }
        waiting[tenant] = nil
        writing.remove(tenant)
    }
}

/// What is read of logs of our own.
package struct OwnLogStore: Sendable {
    let database: Database

    /// The latest checkpoint; `nil` where there is no log, or nothing in it yet.
    package func checkpoint(of tenant: TenantID) async throws -> (size: Int, note: String)? {
        try await database.first(for: tenant, .latestOwnCheckpoint(of: tenant)) { row in
            (try row["size"], try row["note"])
        }
    }

    /// What a tile holds; `nil` where the latest checkpoint covers less than is asked for.
    package func hashes(of path: TilePath, tenant: TenantID) async throws -> [Digest]? {
        guard case .hashes(let level) = path.content, level < Self.levelCount,
            try await covers(path, level: level, tenant: tenant)
        else { return nil }
        let address = Tiles.Address(level: level, index: path.index)
        let tiles = try await Tiles(database.rows(for: tenant, .ownTiles([address], of: tenant)))
        guard let hashes = tiles[address], hashes.count >= path.count else { return nil }
        return Array(hashes.prefix(path.count))
    }

    /// Entries one after another, each with its length in two bytes before it (C2SP tlog-tiles); `nil` as `hashes`.
    package func bundle(of path: TilePath, tenant: TenantID) async throws -> [UInt8]? {
        guard path.content == .entries, try await covers(path, level: 0, tenant: tenant) else { return nil }
        let first = path.index * TilePath.width
        let bodies = try await database.rows(
            for: tenant,
            """
            SELECT body FROM attestor.own_log_entries
            WHERE tenant_id = \(tenant) AND leaf_index >= \(first) AND leaf_index < \(first + path.count)
            ORDER BY leaf_index LIMIT 256
            """
        ) { row in try row["body"] as [UInt8] }
        guard bodies.count == path.count else { throw TreeFault.leavesMissing(from: first + bodies.count) }
        return bodies.flatMap { [UInt8($0.count >> 8 & 0xFF), UInt8($0.count & 0xFF)] + $0 }
    }

    private static let levelCount = 8

    private func covers(_ path: TilePath, level: Int, tenant: TenantID) async throws -> Bool {
        guard let size = try await checkpoint(of: tenant)?.size else { return false }
        let count = size >> (level * TilePath.height)
        return path.index < count && path.index * TilePath.width + path.count <= count
    }
}

extension Query {
    static func latestOwnCheckpoint(of tenant: TenantID) -> Query {
        """
        SELECT size, root_hash, note, public_key FROM attestor.own_log_checkpoints
        WHERE tenant_id = \(tenant) ORDER BY size DESC LIMIT 1
        """
    }

    static func ownTiles(_ addresses: [Tiles.Address], of tenant: TenantID) -> Query {
        """
        SELECT tile.level, tile.tile_index, tile.hashes
        FROM unnest(\(addresses.map(\.level)), \(addresses.map(\.index))) AS wanted (level, tile_index)
        JOIN attestor.own_log_tiles AS tile
          ON tile.tenant_id = \(tenant) AND tile.level = wanted.level AND tile.tile_index = wanted.tile_index
        """
    }
}
