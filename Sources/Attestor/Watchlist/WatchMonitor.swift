import Attestations
import Chronicle
import Evidence
package import Jobs
import Ledger
package import Postgres

/// Reads the logs that are known here, and our own ledgers, for who is watched for, from when somebody first was.
package struct WatchMonitor: Sendable {
    package static let kind = "watchlist.look"
    /// A log is read so often.
    package static let interval = Duration.seconds(60)
    /// Transactions that one job makes: then others have their turn.
    static let stepLimit = 100

    let rekor: Rekor
    let watchlist: Watchlist
    let exchange: RekorExchange

    package init(rekor: Rekor, watchlist: Watchlist, exchange: RekorExchange) {
        self.rekor = rekor
        self.watchlist = watchlist
        self.exchange = exchange
    }

    /// One job a source, which is tried again for as long as the log can't be read: were it dead soon, another would be asked
    /// for with the next question of what is due, and dead ones are kept.
    ///
    /// - Parameter source: as `due` gives it.
    package static func job(for source: String) -> NewJob {
        NewJob(
            kind,
            ["source": .string(source)],
            uniqueKey: source,
            priority: .low,
            maxAttempts: Rekor.attempts
        )
    }

    package var handler: JobHandler {
        JobHandler(Self.kind, concurrency: 2, tenantConcurrency: 1, keptFor: .seconds(3_600)) { run in
            // Jobs of earlier versions name a log.
            guard let source = (run.arguments["source"] ?? run.arguments["log_id"])?.string else {
                throw JobFailure("the job names nothing that is read", isFinal: true)
            }
            do {
                try await look(source, of: run.tenant)
            } catch let lost as RekorExchange.Lost {
                throw JobFailure(lost.reason)
            } catch let fault as RekorFault {
                throw JobFailure("\(fault)")
            }
        }
    }

    /// Logs and ledgers that were not read for a minute, where somebody is watched for.
    package func due(of tenant: TenantID) async throws -> [String] {
        let before = rekor.now().advanced(by: .zero - Self.interval)
        let ledgers = LedgerName.allCases
        return try await rekor.database.rows(
            for: tenant,
            """
            SELECT watched.source FROM (
                SELECT log.log_id::text AS source, log.log_name AS name FROM attestor.rekor_logs AS log
                WHERE log.tenant_id = \(tenant) AND log.state IN ('active', 'frozen')
                UNION ALL
                SELECT own.source, own.name
                FROM unnest(\(ledgers.map(\.rawValue)), \(ledgers.map(WatchSource.name(of:)))) AS own (source, name)
            ) AS watched
            LEFT JOIN watchlist.cursors AS cursor
              ON cursor.tenant_id = \(tenant) AND cursor.source = watched.source
            WHERE coalesce(cursor.moved_at, '-infinity') <= \(before)
              AND (
                  cursor.ledger IS NULL OR cursor.size < (
                      SELECT head.size FROM ledger.heads AS head
                      WHERE head.tenant_id = \(tenant) AND head.ledger = cursor.ledger
                  )
              )
              AND EXISTS (
                  SELECT FROM watchlist.identities AS identity
                  WHERE identity.tenant_id = \(tenant) AND NOT identity.is_retired
                    AND (cardinality(identity.scope) = 0 OR watched.name = ANY(identity.scope))
              )
            ORDER BY watched.source LIMIT 1024
            """
        ) { row in try row["source"] }
    }

    /// Reads on in one of those that `due` gives.
    ///
    /// - Throws: `RekorExchange.Lost`, `RekorFault` where the log can't be read now.
    package func look(_ source: String, of tenant: TenantID) async throws {
        if let ledger = LedgerName(rawValue: source) { return try await look(in: ledger, of: tenant) }
        let logs = try await rekor.logs(of: tenant)
        guard let log = logs.first(where: { $0.id.text == source }),
            log.state == .active || log.state == .frozen
        else { return }
        do {
            try await look(in: log, of: tenant)
        } catch let fault as RekorFault {
            switch fault {
            case .refused, .malformed, .noProof: throw fault
            // What it shows is not what it signed.
            case .notSigned, .otherEntry, .falseProof:
                try await RekorVerifier(rekor: rekor, exchange: exchange).alarm("\(fault)", nil, log, tenant)
            }
        }
    }

    private func look(in log: RekorLog, of tenant: TenantID) async throws {
        let (reading, seen) = try await LogReading.begin(log, by: exchange)
        let verifier = RekorVerifier(rekor: rekor, exchange: exchange)
        let keeper = RekorCheckpoints(rekor: rekor, exchange: exchange)
        let verdict = try await keeper.examine([seen], of: log, tenant)
        switch verdict {
        case .contradicts(let reason, let other): return try await verifier.alarm(reason, other, log, tenant)
        case .unknown(let reason):
            if let reason = verifier.putBack(log, to: seen) {
                return try await verifier.alarm(reason, seen, log, tenant)
            }
            throw RekorExchange.Lost(reason)
        case .consistent: try await keep(verdict, keeper, log, tenant)
        }
        let checkpoint = seen.checkpoint
        for _ in 0..<Self.stepLimit {
            try Task.checkCancellation()
            guard let place = try await place(in: .log(log), tenant), let cursor = place.tree else {
                return try await begin(at: checkpoint, reading, log, tenant)
            }
            if checkpoint.size < cursor.size {
                guard let reason = verifier.putBack(log, to: seen) else { return }
                return try await verifier.alarm(reason, seen, log, tenant)
            }
            guard cursor.size < checkpoint.size else {
                guard cursor.root == checkpoint.root else {
                    throw RekorFault.falseProof(.forked(size: cursor.size))
                }
                return try await touch(cursor, .log(log), tenant)
            }
            guard try await step(from: cursor, reading, checkpoint, log, tenant) else { return }
        }
    }

    /// What a log signs later is held against this, also where nothing is ever sent to it.
    private func keep(
        _ verdict: RekorCheckpoints.Verdict,
        _ keeper: RekorCheckpoints,
        _ log: RekorLog,
        _ tenant: TenantID
    ) async throws {
        let now = rekor.now()
        try await rekor.database.transaction(for: tenant) { db in
            // Where others have seen more of it meanwhile, the next look holds what it shows against that.
            guard let current = try RekorLogStore().locked(log.id, of: tenant, in: db),
                current.size == log.size, current.root == log.root
            else { return }
            try keeper.keep(verdict, of: current, tenant, at: now, in: db)
        }
    }

    /// How far something was read, and when.
    struct Place: Sendable {
        var size: Int
        /// Of a log: the roots of complete subtrees.
        var subtrees: [Digest]
        var movedAt: Instant

        var tree: CompactTree? { CompactTree(size: size, subtrees: subtrees) }
    }

    /// `nil` before the first look.
    func place(in source: WatchSource, _ tenant: TenantID) async throws -> Place? {
        try await rekor.database.first(
            for: tenant,
            """
            SELECT size, subtrees, moved_at FROM watchlist.cursors
            WHERE tenant_id = \(tenant) AND source = \(source.key)
            """
        ) { row in
            Place(
                size: try row["size"],
                subtrees: Digest.many(in: try row["subtrees"]),
                movedAt: try row["moved_at"]
            )
        }
    }

    /// What was in the log before anybody watched is not read; that it is what the checkpoint says is.
    private func begin(
        at checkpoint: Checkpoint,
        _ reading: LogReading,
        _ log: RekorLog,
        _ tenant: TenantID
    ) async throws {
        let tree = try await reading.tree(of: checkpoint.size)
        guard tree.root == checkpoint.root else { throw RekorFault.falseProof(.otherRoot) }
        let place = Place(size: tree.size, subtrees: tree.subtrees, movedAt: rekor.now())
        try await rekor.database.transaction(for: tenant) { db in
            try insert(place, .log(log), tenant, in: db)
        }
    }

    func insert(
        _ place: Place,
        _ source: WatchSource,
        _ tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO watchlist.cursors (tenant_id, log_id, ledger, size, subtrees, began_at, moved_at)
            VALUES (
                \(tenant), \(source.logID), \(source.ledger), \(place.size), \(place.subtrees.flatMap(\.bytes)),
                \(place.size), \(place.movedAt)
            )
            ON CONFLICT DO NOTHING
            """
        )
    }

    private func touch(_ cursor: CompactTree, _ source: WatchSource, _ tenant: TenantID) async throws {
        _ = try await rekor.database.execute(
            for: tenant,
            """
            UPDATE watchlist.cursors SET moved_at = \(rekor.now())
            WHERE tenant_id = \(tenant) AND source = \(source.key) AND size = \(cursor.size)
            """
        )
    }

    /// Reads on from `cursor`, and moves it together with what was found.
    ///
    /// - Returns: false where another was faster.
    private func step(
        from cursor: CompactTree,
        _ reading: LogReading,
        _ checkpoint: Checkpoint,
        _ log: RekorLog,
        _ tenant: TenantID
    ) async throws -> Bool {
        var tree = cursor
        let bodies = try await reading.entries(from: cursor.size, in: checkpoint.size)
        guard !bodies.isEmpty else { throw RekorFault.malformed("it shows no entries") }
        let leaves = bodies.map { Digest.sha256(of: [0] + $0) }
        for leaf in leaves { tree.append(leaf) }
        // What was read is what the log signed, before anything follows from it.
        if tree.size == checkpoint.size {
            guard tree.root == checkpoint.root else { throw RekorFault.falseProof(.otherRoot) }
        } else {
            let proof = try await reading.consistencyProof(from: tree.size, to: checkpoint.size)
            do throws(ProofFault) { try proof.verify(oldRoot: tree.root, newRoot: checkpoint.root) } catch {
                throw RekorFault.falseProof(error)
            }
        }
        var matcher = try await matcher(for: .log(log), tenant)
        var read = cursor
        for (body, leaf) in zip(bodies, leaves) {
            guard !matcher.isFull else { break }
            do throws(RekorFault) {
                let identities = try LoggedIdentity.all(in: body)
                matcher.look(at: read.size, leaf: leaf, naming: identities)
            } catch {
                matcher.park(read.size, because: "\(error)")
            }
            read.append(leaf)
        }
        let place = Place(size: read.size, subtrees: read.subtrees, movedAt: rekor.now())
        return try await move(.log(log), from: cursor.size, to: place, matcher, tenant)
    }

    func matcher(for source: WatchSource, _ tenant: TenantID) async throws -> WatchMatcher {
        let identities = try await watchlist.identities(of: tenant).filter {
            !$0.isRetired && ($0.scope.isEmpty || $0.scope.contains(source.name))
        }
        return WatchMatcher(identities) { rekor.newIdentifier() }
    }

    /// Writes what was found, what could not be found out, and how far was read: all of it or nothing.
    ///
    /// - Returns: false where another was faster.
    func move(
        _ source: WatchSource,
        from start: Int,
        to place: Place,
        _ matcher: WatchMatcher,
        _ tenant: TenantID
    ) async throws -> Bool {
        let (hits, parked, now) = (matcher.hits, matcher.parked, place.movedAt)
        return try await rekor.database.transaction(for: tenant) { db in
            let moved = try db.execute(
                """
                UPDATE watchlist.cursors
                SET size = \(place.size), subtrees = \(place.subtrees.flatMap(\.bytes)), moved_at = \(now)
                WHERE tenant_id = \(tenant) AND source = \(source.key) AND size = \(start)
                """
            )
            guard moved == 1 else { return false }
            if !parked.isEmpty {
                let reasons = parked.map { $0.reason.storable.clippedBytes(to: 2_000) }
                try db.execute(
                    """
                    INSERT INTO watchlist.parked (tenant_id, log_id, ledger, leaf_index, reason, parked_at)
                    SELECT \(tenant), \(source.logID), \(source.ledger), leaf_index, reason, \(now)
                    FROM unnest(\(parked.map(\.index)), \(reasons)) AS parked (leaf_index, reason)
                    """
                )
            }
            guard !hits.isEmpty else { return true }
            var batch = WatchedBatch(source: source, hits: hits, at: now)
            try batch.quieten(of: tenant, in: db)
            for notice in batch.notices { try rekor.tell(notice, tenant, db) }
            _ = try watchlist.chronicle.record(each: batch.events, of: tenant, in: db)
            return true
        }
    }
}
