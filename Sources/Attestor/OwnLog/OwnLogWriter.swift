import Attestations
import Evidence
import Ledger
import Postgres

/// Appends to the logs of our own, and signs checkpoints over them.
struct OwnLogWriter: Sendable {
    let database: Database
    let origin: LogOrigin
    let keys: LogKeys
    let memory: CheckpointMemory
    let clock: any WallClock

    /// One answer for each of `records`, in their order.
    ///
    /// - Throws: `OwnLogRefusal.unknown`, `.frozen`; `SignerRefusal`, `PostgresError`, `TreeFault`.
    func append(
        _ records: [RekorRecord],
        to tenant: TenantID
    ) async throws -> [Result<OwnLogEntry, any Error>] {
        let bodies = records.map(\.body2)
        let places = try await database.transaction(for: tenant) { [self] db in
            try enter(bodies, to: tenant, in: db)
        }
        let signed = try await database.transaction(for: tenant) { [self] db in
            try sign(covering: places.map(\.index), of: tenant, in: db)
        }
        return zip(places, bodies).map { place, body in
            guard place.isNew else { return .failure(OwnLogRefusal.known(leafIndex: place.index)) }
            do throws(TreeFault) {
                let proof = try signed.tiles.inclusionProof(of: place.index, in: signed.checkpoint.size)
                return .success(
                    OwnLogEntry(
                        leafIndex: place.index,
                        body: body,
                        proof: proof,
                        root: signed.checkpoint.root,
                        checkpoint: signed.note,
                        logID: signed.logID
                    )
                )
            } catch {
                return .failure(error)
            }
        }
    }

    private struct Place {
        var index: Int
        var isNew: Bool
    }

    /// Each body once: what is there has its index already.
    private func enter(_ bodies: [[UInt8]], to tenant: TenantID, in db: isolated Connection) throws -> [Place]
    {
        let log = try db.first(
            "SELECT state, size FROM attestor.own_logs WHERE tenant_id = \(tenant) FOR UPDATE"
        ) { row in (state: try row["state"] as String, size: try row["size"] as Int) }
        guard let log else { throw OwnLogRefusal.unknown }
        guard log.state == "open" else { throw OwnLogRefusal.frozen }
        let leaves = bodies.map { Digest.sha256(of: [0] + $0) }
        var known: [Digest: Int] = [:]
        let found = try db.rows(
            """
            SELECT leaf_hash, leaf_index FROM attestor.own_log_entries
            WHERE tenant_id = \(tenant) AND leaf_hash = ANY(\(leaves))
            """
        ) { row in (try row["leaf_hash"] as Digest, try row["leaf_index"] as Int) }
        for (leaf, index) in found { known[leaf] = index }
        var places: [Place] = []
        var added: [(index: Int, body: [UInt8], leaf: Digest)] = []
        for (body, leaf) in zip(bodies, leaves) {
            if let index = known[leaf] {
                places.append(Place(index: index, isNew: false))
                continue
            }
            let index = log.size + added.count
            known[leaf] = index
            added.append((index, body, leaf))
            places.append(Place(index: index, isNew: true))
        }
        guard !added.isEmpty else { return places }
        let now = clock.now()
        let rows: [[any PostgresBindable]] = added.map { [tenant, $0.index, $0.body, $0.leaf, now] }
        try db.execute(
            """
            INSERT INTO attestor.own_log_entries (tenant_id, leaf_index, body, leaf_hash, logged_at)
            VALUES \(rows: rows)
            """
        )
        try grow(log.size, by: added.map(\.leaf), of: tenant, in: db)
        return places
    }

    private func grow(_ size: Int, by leaves: [Digest], of tenant: TenantID, in db: isolated Connection)
        throws
    {
        let edge = Tiles.edge(of: size).compactMap(Tiles.Address.init)
        var tiles = try self.tiles(edge, of: tenant, in: db)
        let changed = Set(try tiles.append(leaves, to: size))
        let rows: [[any PostgresBindable]] = changed.map { address in
            [tenant, address.level, address.index, (tiles[address] ?? []).flatMap(\.bytes)]
        }
        try db.execute(
            """
            INSERT INTO attestor.own_log_tiles (tenant_id, level, tile_index, hashes) VALUES \(rows: rows)
            ON CONFLICT (tenant_id, level, tile_index) DO UPDATE SET hashes = EXCLUDED.hashes
            """
        )
        try db.execute(
            """
            UPDATE attestor.own_logs SET size = \(size + leaves.count)
            WHERE tenant_id = \(tenant)
            """
        )
    }

    private func tiles(
        _ addresses: some Sequence<Tiles.Address>,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Tiles {
        try Tiles(db.rows(.ownTiles(Array(addresses), of: tenant)))
    }

    private struct Signed: Sendable {
        var checkpoint: Checkpoint
        var note: String
        var logID: [UInt8]
        /// What proves the leaves that were asked for.
        var tiles: Tiles
    }

    /// The checkpoint over all there is, signed now unless it was.
    private func sign(covering leaves: [Int], of tenant: TenantID, in db: isolated Connection) throws
        -> Signed
    {
        let size = try db.first(
            "SELECT size FROM attestor.own_logs WHERE tenant_id = \(tenant) FOR UPDATE"
        ) { row in try row["size"] as Int }
        guard let size, size > 0 else { throw OwnLogRefusal.unknown }
        let origin = origin.rekor(of: tenant)
        let remembered = try memory.last(of: origin)?.checkpoint
        if let remembered, remembered.size > size {
            throw SignerRefusal.shrunk(signed: remembered.size, found: size)
        }
        let published = try db.first(.latestOwnCheckpoint(of: tenant)) { row in
            (note: try row["note"] as String, key: try row["public_key"] as [UInt8])
        }
        let earlier = published.flatMap { try? SignedNote(parsing: Array($0.note.utf8)) }.flatMap {
            Checkpoint($0.text)
        }
        let past = [remembered, earlier].compactMap(\.self).filter { $0.size <= size }
        let ranges =
            leaves.flatMap { MerkleTree.inclusionPath(of: $0, in: size) + [$0..<$0 + 1] } + [0..<size]
            + past.flatMap { MerkleTree.consistencyPath(from: $0.size, to: size) }
        let tiles = try self.tiles(Tiles.addresses(of: ranges), of: tenant, in: db)
        if let earlier, let published, earlier.size == size, let key = VerificationKey(ed25519: published.key)
        {
            return Signed(
                checkpoint: earlier,
                note: published.note,
                logID: Self.logID(origin, key),
                tiles: tiles
            )
        }
        guard let checkpoint = Checkpoint(origin: origin, size: size, root: try tiles.root(of: size)) else {
            preconditionFailure("an origin is a line")
        }
        for one in past {
            try LogSigner.require(checkpoint, toContinue: one) { from in
                try tiles.consistencyProof(from: from, to: size)
            }
        }
        let now = clock.now()
        let key = try keys.signingKey(at: now, in: db)
        let note = try LogSigner(key: key, memory: memory).sign(checkpoint, over: nil)
        let text = String(decoding: note.bytes, as: UTF8.self)
        try db.execute(
            """
            INSERT INTO attestor.own_log_checkpoints (tenant_id, size, root_hash, note, public_key, signed_at)
            VALUES (\(tenant), \(size), \(checkpoint.root), \(text), \(key.verificationKey.bytes), \(now))
            """
        )
        return Signed(
            checkpoint: checkpoint,
            note: text,
            logID: Self.logID(origin, key.verificationKey),
            tiles: tiles
        )
    }

    private static func logID(_ origin: String, _ key: VerificationKey) -> [UInt8] {
        AttestationKey(key).flatMap { RekorLogKey(origin: origin, key: $0) }?.logID ?? []
    }
}
