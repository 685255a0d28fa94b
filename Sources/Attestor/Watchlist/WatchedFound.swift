import Chronicle
import Evidence
import Ledger
import Postgres

/// Who was found in what is read together, and how far that is.
struct WatchedBatch: Sendable {
    var source: WatchSource
    var hits: [WatchedFound.Hit]
    var at: Instant

    /// Each as an entry of its own tells it.
    var events: [WatchedFound] { hits.map { WatchedFound(source: source, hit: $0, at: at) } }

    /// Marks what nobody is to be told of: what is suppressed now, and what was found within its window before.
    mutating func quieten(of tenant: TenantID, in db: isolated Connection) throws {
        var told = try lastTold(of: tenant, in: db)
        for place in hits.indices {
            let identity = hits[place].identity
            if let until = identity.suppressedUntil, until > at {
                hits[place].quiet = "suppressed"
                continue
            }
            guard identity.dedupSeconds > 0 else { continue }
            if let last = told[identity.id], last.advanced(by: .seconds(identity.dedupSeconds)) > at {
                hits[place].quiet = "repeated"
            } else {
                told[identity.id] = at
            }
        }
    }

    /// When somebody was last told of those that have a window.
    private func lastTold(of tenant: TenantID, in db: isolated Connection) throws -> [UniqueID: Instant] {
        let asked = Set(hits.map(\.identity).filter { $0.dedupSeconds > 0 }.map(\.id))
        guard !asked.isEmpty else { return [:] }
        let found = try db.rows(
            """
            SELECT asked.identity_id, last.found_at
            FROM unnest(\(Array(asked))) AS asked (identity_id)
            CROSS JOIN LATERAL (
                SELECT hit.found_at FROM watchlist.hits AS hit
                WHERE hit.tenant_id = \(tenant) AND hit.identity_id = asked.identity_id AND hit.quiet IS NULL
                ORDER BY hit.found_at DESC LIMIT 1
            ) AS last
            """
        ) { row in (id: try row["identity_id"] as UniqueID, at: try row["found_at"] as Instant) }
        return Dictionary(found.map { ($0.id, $0.at) }) { first, _ in first }
    }

    /// One for each identity that somebody is to be told of, about all that was found of it together.
    var notices: [LogNotice] {
        var told: [UniqueID: (first: WatchedFound.Hit, count: Int)] = [:]
        for hit in hits where hit.quiet == nil {
            told[hit.identity.id, default: (hit, 0)].count += 1
        }
        return told.values.sorted { $0.first.index < $1.first.index }.map { first, count in
            let more = count == 1 ? "" : ", and \(count - 1) more"
            return LogNotice(
                event: .found(first.identity.severity),
                subject: first.id,
                name: first.identity.name,
                reason:
                    "\(first.identity.severity.rawValue): “\(first.found.clippedBytes(to: 200))” in \(source.place(first.index))\(more)",
                at: at
            )
        }
    }
}

/// Somebody who is watched for was found in a log, or in a ledger of ours.
struct WatchedFound: ChronicleEvent {
    struct Hit: Sendable {
        var id: UniqueID
        var identity: WatchedIdentity
        var index: Int
        var leaf: Digest
        var found: String
        var quiet: String?
    }

    var source: WatchSource
    var hit: Hit
    var at: Instant

    var type: ChronicleEventType { .watchedFound }
    var subject: String { source.node }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "hit_id": .string(hit.id.text), "identity_id": .string(hit.identity.id.text),
            "name": .string(hit.identity.name), "severity": .string(hit.identity.severity.rawValue),
            "log_index": .integer(hit.index), "leaf_hash": .string(hit.leaf.hex),
            "found": try bodies.told(.string(hit.found)), "quiet": .optional(hit.quiet),
            "at": .string(at.description),
        ]
        switch source {
        case .log(let log):
            data["log_id"] = .string(log.id.text)
            data["log"] = .string(log.name)
            data["shard"] = .integer(log.shard)
        case .ledger(let ledger): data["ledger"] = .string(ledger.rawValue)
        }
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try Self.project([(self, entryID)], of: tenant, in: db)
    }

    static func project(
        _ events: [(event: Self, entryID: UniqueID)],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let hits = events.map(\.event.hit)
        try db.execute(
            """
            INSERT INTO watchlist.hits (
                tenant_id, hit_id, identity_id, log_id, ledger, leaf_index, leaf_hash, found, severity, quiet,
                found_at, chronicle_entry_id
            )
            SELECT \(tenant), hit_id, identity_id, log_id, ledger, leaf_index, leaf_hash, found, severity, quiet,
                   found_at, entry_id
            FROM unnest(
                \(hits.map(\.id)), \(hits.map(\.identity.id)), \(events.map(\.event.source.logID)),
                \(events.map(\.event.source.ledger)), \(hits.map(\.index)), \(hits.map(\.leaf)),
                \(hits.map(\.found)), \(hits.map(\.identity.severity.rawValue)), \(hits.map(\.quiet)),
                \(events.map(\.event.at)), \(events.map(\.entryID.text))
            ) AS hit (
                hit_id, identity_id, log_id, ledger, leaf_index, leaf_hash, found, severity, quiet, found_at, entry_id
            )
            """
        )
    }
}
