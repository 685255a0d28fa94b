import Attestations
import Chronicle
package import Evidence
package import Jobs
import Ledger
package import Postgres

/// Reads the logs of version 2 that are known here for who is watched for, from when somebody first was.
package struct WatchMonitor: Sendable {
    package static let kind = "watchlist.look"
    /// A log is read so often.
    package static let interval = Duration.seconds(60)
    /// Bundles of entries that are read before their transaction.
    private static let bundlesTogether = 8
    /// Transactions that one job makes: then others have their turn.
    private static let stepLimit = 100

    let rekor: Rekor
    let watchlist: Watchlist
    let exchange: RekorExchange

    package init(rekor: Rekor, watchlist: Watchlist, exchange: RekorExchange) {
        self.rekor = rekor
        self.watchlist = watchlist
        self.exchange = exchange
    }

    package static func job(for log: UniqueID) -> NewJob {
        NewJob(kind, ["log_id": .string(log.text)], uniqueKey: log.text, priority: .low, maxAttempts: 3)
    }

    package var handler: JobHandler {
        JobHandler(Self.kind, concurrency: 2, tenantConcurrency: 1, keptFor: .seconds(3_600)) { run in
            guard let id = run.arguments["log_id"]?.string.flatMap({ UniqueID($0) }) else {
                throw JobFailure("the job names no log", isFinal: true)
            }
            do {
                try await look(id, of: run.tenant)
            } catch let lost as RekorExchange.Lost {
                throw JobFailure(lost.reason)
            } catch let fault as RekorFault {
                throw JobFailure("\(fault)")
            }
        }
    }

    /// Logs that were not read for a minute, where somebody is watched for.
    package func due(of tenant: TenantID) async throws -> [UniqueID] {
        let before = rekor.now().advanced(by: .zero - Self.interval)
        return try await rekor.database.rows(
            for: tenant,
            """
            SELECT log.log_id FROM attestor.rekor_logs AS log
            LEFT JOIN watchlist.cursors AS cursor ON cursor.tenant_id = \(tenant) AND cursor.log_id = log.log_id
            WHERE log.tenant_id = \(tenant) AND log.api_version = 2 AND log.state IN ('active', 'frozen')
              AND coalesce(cursor.moved_at, '-infinity') <= \(before)
              AND EXISTS (
                  SELECT FROM watchlist.identities AS identity
                  WHERE identity.tenant_id = \(tenant) AND NOT identity.is_retired
              )
            ORDER BY log.log_id LIMIT 1024
            """
        ) { row in try row["log_id"] }
    }

    /// - Throws: `RekorExchange.Lost`, `RekorFault` where the log can't be read now, or says what is not so.
    package func look(_ id: UniqueID, of tenant: TenantID) async throws {
        guard let log = try await rekor.logs(of: tenant).first(where: { $0.id == id }), log.version == 2,
            log.state == .active || log.state == .frozen
        else { return }
        let tiles = TileLog(log: log, exchange: exchange)
        let (checkpoint, note) = try await tiles.checkpoint()
        let keeper = RekorCheckpoints(rekor: rekor, exchange: exchange)
        let seen = SeenCheckpoint(checkpoint: checkpoint, note: note)
        switch try await keeper.examine([seen], of: log, tenant) {
        case .contradicts(let reason, let other):
            return try await RekorVerifier(rekor: rekor, exchange: exchange).alarm(reason, other, log, tenant)
        case .unknown(let reason): throw RekorExchange.Lost(reason)
        case .consistent: break
        }
        for _ in 0..<Self.stepLimit {
            try Task.checkCancellation()
            let cursor = try await cursor(id, tenant)
            guard let cursor else {
                try await begin(at: checkpoint, tiles, id, tenant)
                return
            }
            guard cursor.size < checkpoint.size else { return try await touch(cursor, id, tenant) }
            guard try await step(from: cursor, tiles, checkpoint, log, tenant) else { return }
        }
    }

    private func cursor(_ id: UniqueID, _ tenant: TenantID) async throws -> CompactTree? {
        try await rekor.database.first(
            for: tenant,
            "SELECT size, subtrees FROM watchlist.cursors WHERE tenant_id = \(tenant) AND log_id = \(id)"
        ) { row in CompactTree(size: try row["size"], subtrees: Digest.many(in: try row["subtrees"])) } ?? nil
    }

    /// What was in the log before anybody watched is not read; that it is what the checkpoint says is.
    private func begin(
        at checkpoint: Checkpoint,
        _ tiles: TileLog,
        _ id: UniqueID,
        _ tenant: TenantID
    ) async throws {
        let subtrees = try await tiles.subtrees(of: checkpoint.size)
        guard let tree = CompactTree(size: checkpoint.size, subtrees: subtrees), tree.root == checkpoint.root
        else {
            throw RekorFault.falseProof(.otherRoot)
        }
        _ = try await rekor.database.execute(
            for: tenant,
            """
            INSERT INTO watchlist.cursors (tenant_id, log_id, size, subtrees, began_at, moved_at)
            VALUES (\(tenant), \(id), \(tree.size), \(subtrees.flatMap(\.bytes)), \(tree.size), \(rekor.now()))
            ON CONFLICT DO NOTHING
            """
        )
    }

    private func touch(_ cursor: CompactTree, _ id: UniqueID, _ tenant: TenantID) async throws {
        _ = try await rekor.database.execute(
            for: tenant,
            """
            UPDATE watchlist.cursors SET moved_at = \(rekor.now())
            WHERE tenant_id = \(tenant) AND log_id = \(id) AND size = \(cursor.size)
            """
        )
    }

    /// Reads on from `cursor`, and moves it together with what was found.
    ///
    /// - Returns: false where another was faster.
    private func step(
        from cursor: CompactTree,
        _ tiles: TileLog,
        _ checkpoint: Checkpoint,
        _ log: RekorLog,
        _ tenant: TenantID
    ) async throws -> Bool {
        var tree = cursor
        var entries: [(index: Int, body: [UInt8])] = []
        let first = cursor.size / TilePath.width
        let last = min((checkpoint.size - 1) / TilePath.width, first + Self.bundlesTogether - 1)
        for bundle in first...last {
            let bodies = try await tiles.entries(ofBundle: bundle, in: checkpoint.size)
            for (place, body) in bodies.enumerated() {
                let index = bundle * TilePath.width + place
                guard index == tree.size else { continue }
                tree.append(.sha256(of: [0] + body))
                entries.append((index, body))
            }
        }
        // What was read is what the log signed, before anything follows from it.
        let proof = try await tiles.consistencyProof(from: tree.size, to: checkpoint.size)
        do throws(ProofFault) { try proof.verify(oldRoot: tree.root, newRoot: checkpoint.root) } catch {
            throw RekorFault.falseProof(error)
        }
        let found = try await findings(in: entries, log, tenant)
        let (read, start, now) = (tree, cursor.size, rekor.now())
        return try await rekor.database.transaction(for: tenant) { db in
            let moved = try db.execute(
                """
                UPDATE watchlist.cursors
                SET size = \(read.size), subtrees = \(read.subtrees.flatMap(\.bytes)), moved_at = \(now)
                WHERE tenant_id = \(tenant) AND log_id = \(log.id) AND size = \(start)
                """
            )
            guard moved == 1 else { return false }
            for (index, reason) in found.parked {
                try db.execute(
                    """
                    INSERT INTO watchlist.parked (tenant_id, log_id, leaf_index, reason, parked_at)
                    VALUES (\(tenant), \(log.id), \(index), \(reason.clipped(to: 500).storable), \(now))
                    """
                )
            }
            guard !found.hits.isEmpty else { return true }
            var event = WatchedFound(log: log, hits: found.hits, at: now)
            try event.quieten(of: tenant, in: db)
            _ = try watchlist.chronicle.record(event, of: tenant, in: db)
            return true
        }
    }

    private func findings(
        in entries: [(index: Int, body: [UInt8])],
        _ log: RekorLog,
        _ tenant: TenantID
    ) async throws -> (hits: [WatchedFound.Hit], parked: [(Int, String)]) {
        let watched = try await watchlist.identities(of: tenant).filter {
            !$0.isRetired && ($0.scope.isEmpty || $0.scope.contains(log.name))
        }
        var hits: [WatchedFound.Hit] = []
        var parked: [(Int, String)] = []
        for entry in entries {
            do throws(RekorFault) {
                for identity in try LoggedIdentity.all(in: entry.body) {
                    for one in watched {
                        guard let found = one.found(in: identity),
                            !hits.contains(where: { $0.index == entry.index && $0.identity.id == one.id })
                        else { continue }
                        hits.append(
                            WatchedFound.Hit(
                                id: rekor.newIdentifier(),
                                identity: one,
                                index: entry.index,
                                leaf: .sha256(of: [0] + entry.body),
                                found: found.clipped(to: 1_000).storable
                            )
                        )
                    }
                }
            } catch {
                parked.append((entry.index, "\(error)"))
            }
        }
        return (hits, parked)
    }
}

extension TileLog {
    /// The roots of the complete subtrees of a tree, from left to right.
    fileprivate func subtrees(of size: Int) async throws -> [Digest] {
        var found: [Digest] = []
        for node in MerkleTree.nodes(of: 0..<size) {
            let start = node.index << node.level
            found.append(try await hash(of: start..<start + 1 << node.level, in: size))
        }
        return found
    }
}

/// Somebody who is watched for was found in a log.
struct WatchedFound: ChronicleEvent {
    struct Hit: Sendable {
        var id: UniqueID
        var identity: WatchedIdentity
        var index: Int
        var leaf: Digest
        var found: String
        var quiet: String?
    }

    var log: RekorLog
    var hits: [Hit]
    var at: Instant

    var type: ChronicleEventType { .watchedFound }
    var subject: String { log.node }

    /// Marks what nobody is to be told of: what is suppressed now, and what was found within its window before.
    mutating func quieten(of tenant: TenantID, in db: isolated Connection) throws {
        var told: [UniqueID: Instant] = [:]
        for place in hits.indices {
            let identity = hits[place].identity
            if let until = identity.suppressedUntil, until > at {
                hits[place].quiet = "suppressed"
                continue
            }
            guard identity.dedupSeconds > 0 else { continue }
            if told[identity.id] == nil {
                told[identity.id] =
                    try db.first(
                        """
                        SELECT max(found_at) AS last FROM watchlist.hits
                        WHERE tenant_id = \(tenant) AND identity_id = \(identity.id) AND quiet IS NULL
                        """
                    ) { row in try row["last"] as Instant? } ?? nil
            }
            if let last = told[identity.id], last.advanced(by: .seconds(identity.dedupSeconds)) > at {
                hits[place].quiet = "repeated"
            } else {
                told[identity.id] = at
            }
        }
    }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        let list = JSON.array(
            hits.map { hit in
                [
                    "hit_id": .string(hit.id.text), "identity_id": .string(hit.identity.id.text),
                    "name": .string(hit.identity.name), "severity": .string(hit.identity.severity.rawValue),
                    "log_index": .integer(hit.index), "leaf_hash": .string(hit.leaf.hex),
                    "found": .string(hit.found), "quiet": .optional(hit.quiet),
                ]
            }
        )
        return [
            "log_id": .string(log.id.text), "log": .string(log.name), "shard": .integer(log.shard),
            "hits": try bodies.told(list), "hit_count": .integer(hits.count),
            "told_count": .integer(hits.count { $0.quiet == nil }), "at": .string(at.description),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        for hit in hits {
            try db.execute(
                """
                INSERT INTO watchlist.hits (
                    tenant_id, hit_id, identity_id, log_id, leaf_index, leaf_hash, found, severity, quiet, found_at,
                    chronicle_entry_id
                )
                VALUES (
                    \(tenant), \(hit.id), \(hit.identity.id), \(log.id), \(hit.index), \(hit.leaf), \(hit.found),
                    \(hit.identity.severity.rawValue), \(hit.quiet), \(at), \(entryID.text)
                )
                """
            )
        }
    }
}
