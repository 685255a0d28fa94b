import Chronicle
import Evidence
import Ledger
import Postgres

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
    var hits: [Hit]
    var at: Instant

    var type: ChronicleEventType { .watchedFound }
    var subject: String { source.node }

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

    /// One for each identity that somebody is to be told of, about all that was found of it together.
    var notices: [LogNotice] {
        var told: [UniqueID: (first: Hit, count: Int)] = [:]
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
        var data: JSONObject = [
            "hits": try bodies.told(list), "hit_count": .integer(hits.count),
            "told_count": .integer(hits.count { $0.quiet == nil }), "at": .string(at.description),
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
        for hit in hits {
            try db.execute(
                """
                INSERT INTO watchlist.hits (
                    tenant_id, hit_id, identity_id, log_id, ledger, leaf_index, leaf_hash, found, severity, quiet,
                    found_at, chronicle_entry_id
                )
                VALUES (
                    \(tenant), \(hit.id), \(hit.identity.id), \(source.logID), \(source.ledger), \(hit.index),
                    \(hit.leaf), \(hit.found), \(hit.identity.severity.rawValue), \(hit.quiet), \(at), \(entryID.text)
                )
                """
            )
        }
    }
}
