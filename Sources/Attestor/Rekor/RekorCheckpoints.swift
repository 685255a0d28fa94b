import Attestations
import Evidence
import Ledger
import Postgres

/// A checkpoint of a log, whose signature was verified.
struct SeenCheckpoint: Hashable, Sendable {
    var checkpoint: Checkpoint
    var note: String
}

/// Holds every checkpoint of a log against those before it.
///
/// The latest consistent one stands for all before it: each of them was found to be its beginning when it came, and that
/// something is a beginning of a beginning follows.
struct RekorCheckpoints: Sendable {
    enum Verdict: Sendable {
        /// In the order of their sizes; the last is the latest known now, or what was known is larger.
        case consistent([SeenCheckpoint])
        /// The log signed what contradicts what it signed before.
        case contradicts(String, SeenCheckpoint)
        /// It could not be found out now.
        case unknown(String)
    }

    let rekor: Rekor
    let exchange: RekorExchange

    /// Asks the log for the proofs that `seen` continue what is known, or are its beginning.
    func examine(_ seen: [SeenCheckpoint], of log: RekorLog, _ tenant: TenantID) async throws -> Verdict {
        var sorted = Array(Set(seen)).sorted { $0.checkpoint.size < $1.checkpoint.size }
        sorted.removeAll { $0.checkpoint.size == log.size && $0.checkpoint.root == log.root }
        guard !sorted.isEmpty else { return .consistent([]) }
        // A neighbour is enough, as above: what is known has its place among them.
        var chain = sorted.map { (size: $0.checkpoint.size, root: $0.checkpoint.root, seen: $0) }
        var earlier: (size: Int, root: Digest)?
        if let root = log.root, log.size > 0 { earlier = (log.size, root) }
        if let known = earlier {
            // Those that are older than what is known are held against it.
            for one in chain where one.size <= known.size {
                if let fault = try await fault(from: (one.size, one.root), to: known, log) {
                    return fault.verdict(one.seen)
                }
            }
            chain.removeAll { $0.size <= known.size }
        }
        for one in chain {
            if let before = earlier {
                if let fault = try await fault(from: before, to: (one.size, one.root), log) {
                    return fault.verdict(one.seen)
                }
            }
            earlier = (one.size, one.root)
        }
        return .consistent(sorted)
    }

    private enum Fault {
        case proven(String)
        case unknown(String)

        func verdict(_ seen: SeenCheckpoint) -> Verdict {
            switch self {
            case .proven(let reason): .contradicts(reason, seen)
            case .unknown(let reason): .unknown(reason)
            }
        }
    }

    /// `nil` where the one tree is the beginning of the other.
    private func fault(
        from old: (size: Int, root: Digest),
        to new: (size: Int, root: Digest),
        _ log: RekorLog
    ) async throws -> Fault? {
        if old.size == new.size {
            return old.root == new.root
                ? nil : .proven("the log forked: it signed two roots over \(new.size) entries")
        }
        guard old.size > 0 else { return nil }
        let proof: ConsistencyProof
        do {
            proof = try await consistencyProof(from: old.size, to: new.size, log)
        } catch let lost as RekorExchange.Lost {
            return .unknown("the log gives no proof of consistency now: \(lost.reason)")
        } catch let fault as RekorFault {
            return .unknown("the log gives no proof of consistency now: \(fault)")
        }
        do throws(ProofFault) {
            try proof.verify(oldRoot: old.root, newRoot: new.root)
            return nil
        } catch {
            return .proven(
                "the log was rewritten: its tree of \(new.size) entries does not begin with that of \(old.size)"
            )
        }
    }

    private func consistencyProof(from old: Int, to new: Int, _ log: RekorLog) async throws
        -> ConsistencyProof
    {
        guard log.version == 1 else {
            return try await TileLog(log: log, exchange: exchange).consistencyProof(from: old, to: new)
        }
        return try await IndexedLog(log: log, exchange: exchange).consistencyProof(from: old, to: new)
    }

    /// Writes what was found, without an entry: that is the caller's.
    func keep(
        _ verdict: Verdict,
        of log: RekorLog,
        _ tenant: TenantID,
        at now: Instant,
        in db: isolated Connection
    ) throws {
        let (all, isConsistent): ([SeenCheckpoint], Bool)
        switch verdict {
        case .unknown: return
        case .consistent(let seen): (all, isConsistent) = (seen, true)
        case .contradicts(_, let seen): (all, isConsistent) = ([seen], false)
        }
        guard let latest = all.last?.checkpoint else { return }
        let rows: [[any PostgresBindable]] = all.map {
            [tenant, log.id, $0.checkpoint.size, $0.checkpoint.root, $0.note, isConsistent, now]
        }
        try db.execute(
            """
            INSERT INTO attestor.rekor_checkpoints (tenant_id, log_id, size, root_hash, note, is_consistent, seen_at)
            VALUES \(rows: rows) ON CONFLICT DO NOTHING
            """
        )
        guard isConsistent, latest.size > log.size else { return }
        try db.execute(
            """
            UPDATE attestor.rekor_logs SET size = \(latest.size), root_hash = \(latest.root), grown_at = \(now)
            WHERE tenant_id = \(tenant) AND log_id = \(log.id) AND size < \(latest.size)
            """
        )
    }
}
