package import Access
import Attestations
import Chronicle
package import Evidence
package import Ledger
package import Postgres

// Who is watched for in transparency logs and in our own ledgers, and where they were found. A log is read in the order of its
// entries, each batch held against a checkpoint that continues every earlier one; what was found and how far was read are one
// transaction. What can't be read, or of what an expression does not end, is parked and told.
//
// Begin with `WatchMonitor`.

/// What is asked of the watchlist.
package struct Watchlist: Sendable {
    let database: Database
    let chronicle: Chronicle

    package init(database: Database, ledger: Ledger, entries: EntryMaker) {
        self.database = database
        chronicle = Chronicle(ledger: ledger, entries: entries)
    }

    /// Of a tenant, retired ones counted.
    package static let identityLimit = 1_000

    func now() -> Instant { chronicle.entries.clock.now() }

    /// Watches for somebody from now on, or says anew how, by the name.
    ///
    /// - Throws: `AttestorError.invalid`, `.tooManyWatched`.
    package func put(for caller: Caller, _ draft: WatchDraft) async throws -> AttestorDecision<
        WatchedIdentity
    > {
        try caller.require(.manageTrust)
        let made = try WatchedIdentity(draft, id: chronicle.entries.identifier(), by: caller.actor, at: now())
        return try await database.decide(for: caller.tenant) { db in
            try Self.lock(caller.tenant, in: db)
            let known = try db.rows(Self.all(of: caller.tenant), as: WatchedIdentity.init)
            var identity = made
            if let earlier = known.first(where: { $0.name == made.name }) {
                identity.id = earlier.id
                var same = identity
                (same.changedAt, same.changedBy) = (earlier.changedAt, earlier.changedBy)
                if same == earlier { return AttestorDecision(value: earlier, isNew: false) }
            } else if known.count >= Self.identityLimit {
                throw AttestorError.tooManyWatched(limit: Self.identityLimit)
            }
            let receipt = try chronicle.record(WatchedChanged(identity: identity), of: caller.tenant, in: db)
            return AttestorDecision(value: identity, receipt: receipt, isNew: true)
        }
    }

    /// Watches on for somebody, and tells nobody until `until`; `nil` tells again.
    ///
    /// - Throws: `AttestorError.unknownWatched`.
    package func suppress(
        for caller: Caller,
        _ name: String,
        until: Instant?
    ) async throws -> AttestorDecision<WatchedIdentity> {
        try await change(name, for: caller) { $0.suppressedUntil = until }
    }

    /// Watches for somebody no more, or again.
    ///
    /// - Throws: `AttestorError.unknownWatched`.
    package func retire(
        for caller: Caller,
        _ name: String,
        isRetired: Bool
    ) async throws -> AttestorDecision<WatchedIdentity> {
        try await change(name, for: caller) { $0.isRetired = isRetired }
    }

    /// Who changes an identity sees what was changed before: its row is written whole.
    private static func lock(_ tenant: TenantID, in db: isolated Connection) throws {
        let key = "attestor.watchlist \(tenant)"
        try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(key), 0))")
    }

    private func change(
        _ name: String,
        for caller: Caller,
        _ body: @escaping @Sendable (inout WatchedIdentity) -> Void
    ) async throws -> AttestorDecision<WatchedIdentity> {
        try caller.require(.manageTrust)
        let now = now()
        return try await database.decide(for: caller.tenant) { db in
            try Self.lock(caller.tenant, in: db)
            let known = try db.rows(Self.all(of: caller.tenant), as: WatchedIdentity.init)
            guard var identity = known.first(where: { $0.name == name }) else {
                throw AttestorError.unknownWatched(name)
            }
            let earlier = identity
            body(&identity)
            if identity == earlier { return AttestorDecision(value: earlier, isNew: false) }
            (identity.changedAt, identity.changedBy) = (now, caller.actor)
            let receipt = try chronicle.record(WatchedChanged(identity: identity), of: caller.tenant, in: db)
            return AttestorDecision(value: identity, receipt: receipt, isNew: true)
        }
    }

    package func identities(for caller: Caller) async throws -> [WatchedIdentity] {
        try caller.require(.read)
        return try await identities(of: caller.tenant)
    }

    func identities(of tenant: TenantID) async throws -> [WatchedIdentity] {
        try await database.rows(for: tenant, Self.all(of: tenant), as: WatchedIdentity.init)
    }

    private static func all(of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: WatchedIdentity.self) FROM watchlist.identities
        WHERE tenant_id = \(tenant) ORDER BY identity_name LIMIT 1024
        """
    }

    /// Where somebody was found, the latest first.
    ///
    /// - Parameter identity: of one of them alone, by name.
    package func hits(
        for caller: Caller,
        of identity: String? = nil,
        before: UniqueID?,
        limit: Int
    ) async throws -> [WatchHit] {
        try caller.require(.read)
        let found = try await database.rows(
            for: caller.tenant,
            """
            SELECT hit.hit_id, identity.identity_name, log.log_name, log.shard_number, hit.ledger, hit.leaf_index,
                   hit.leaf_hash, hit.found, hit.severity, hit.quiet, hit.found_at, hit.chronicle_entry_id
            FROM watchlist.hits AS hit
            JOIN watchlist.identities AS identity
              ON identity.tenant_id = \(caller.tenant) AND identity.identity_id = hit.identity_id
            LEFT JOIN attestor.rekor_logs AS log ON log.tenant_id = \(caller.tenant) AND log.log_id = hit.log_id
            WHERE hit.tenant_id = \(caller.tenant) AND (\(before)::uuid IS NULL OR hit.hit_id < \(before))
              AND (\(identity)::text IS NULL OR identity.identity_name = \(identity))
            ORDER BY hit.hit_id DESC LIMIT \(limit: limit)
            """,
            as: WatchHit.init
        )
        return Array(found.prefix(limit))
    }

    /// How far each log and ledger was read, and what of it could not be.
    package func cursors(for caller: Caller) async throws -> [WatchCursor] {
        try caller.require(.read)
        return try await database.rows(
            for: caller.tenant,
            """
            SELECT log.log_name, log.shard_number, cursor.ledger, cursor.size, cursor.began_at, cursor.moved_at,
                   (SELECT count(*) FROM watchlist.parked AS parked
                    WHERE parked.tenant_id = \(caller.tenant) AND parked.source = cursor.source) AS parked
            FROM watchlist.cursors AS cursor
            LEFT JOIN attestor.rekor_logs AS log
              ON log.tenant_id = \(caller.tenant) AND log.log_id = cursor.log_id
            WHERE cursor.tenant_id = \(caller.tenant)
            ORDER BY log.log_name NULLS LAST, log.shard_number, cursor.ledger LIMIT 1024
            """,
            as: WatchCursor.init
        )
    }

    /// Entries that could not be read, or of which it is not known whether they name somebody; the latest first.
    package func parked(for caller: Caller, limit: Int) async throws -> [WatchParked] {
        try caller.require(.read)
        let found = try await database.rows(
            for: caller.tenant,
            """
            SELECT log.log_name, log.shard_number, parked.ledger, parked.leaf_index, parked.reason, parked.parked_at
            FROM watchlist.parked AS parked
            LEFT JOIN attestor.rekor_logs AS log
              ON log.tenant_id = \(caller.tenant) AND log.log_id = parked.log_id
            WHERE parked.tenant_id = \(caller.tenant)
            ORDER BY parked.parked_at DESC, parked.source, parked.leaf_index DESC LIMIT \(limit: limit)
            """,
            as: WatchParked.init
        )
        return Array(found.prefix(limit))
    }
}

/// Somebody who is watched for was found.
package struct WatchHit: Hashable, Sendable {
    package var id: UniqueID
    package var identity: String
    /// The log's name, or `ledger:audit`.
    package var log: String
    package var shard: Int
    package var leafIndex: Int
    package var leaf: Digest
    package var found: String
    package var severity: String
    /// Why nobody was told: `suppressed`, or `repeated` within the window.
    package var quiet: String?
    package var foundAt: Instant
    package var entryID: String
}

extension WatchHit {
    init(_ row: Row) throws {
        let (log, shard) = try row.watchedPlace
        self.init(
            id: try row["hit_id"],
            identity: try row["identity_name"],
            log: log,
            shard: shard,
            leafIndex: try row["leaf_index"],
            leaf: try row["leaf_hash"],
            found: try row["found"],
            severity: try row["severity"],
            quiet: try row["quiet"],
            foundAt: try row["found_at"],
            entryID: try row["chronicle_entry_id"]
        )
    }
}

/// How far a log or a ledger was read.
package struct WatchCursor: Hashable, Sendable {
    package var log: String
    package var shard: Int
    package var size: Int
    /// Entries before this one were there before anybody watched.
    package var beganAt: Int
    package var movedAt: Instant
    package var parked: Int
}

extension WatchCursor {
    init(_ row: Row) throws {
        let (log, shard) = try row.watchedPlace
        self.init(
            log: log,
            shard: shard,
            size: try row["size"],
            beganAt: try row["began_at"],
            movedAt: try row["moved_at"],
            parked: try row["parked"]
        )
    }
}

/// An entry of which it is not known whether it names somebody who is watched for.
package struct WatchParked: Hashable, Sendable {
    package var log: String
    package var shard: Int
    package var leafIndex: Int
    package var reason: String
    package var parkedAt: Instant
}

extension WatchParked {
    init(_ row: Row) throws {
        let (log, shard) = try row.watchedPlace
        self.init(
            log: log,
            shard: shard,
            leafIndex: try row["leaf_index"],
            reason: try row["reason"],
            parkedAt: try row["parked_at"]
        )
    }
}

extension Row {
    /// A log's name and shard, or a ledger as scopes call it.
    fileprivate var watchedPlace: (name: String, shard: Int) {
        get throws {
            if let ledger: String = try self["ledger"] {
                guard let ledger = LedgerName(rawValue: ledger) else {
                    throw PostgresError.decoding(column: "ledger", expected: "a ledger", oid: 0)
                }
                return (WatchSource.name(of: ledger), 0)
            }
            return (try self["log_name"], try self["shard_number"])
        }
    }
}

/// Who is watched for was said anew.
struct WatchedChanged: ChronicleEvent {
    var identity: WatchedIdentity

    var type: ChronicleEventType { .watchedChanged }
    var subject: String { identity.node }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "identity_id": .string(identity.id.text), "name": .string(identity.name),
            "field": .string(identity.field.rawValue), "match": .string(identity.match.rawValue),
            "pattern": .string(identity.pattern), "severity": .string(identity.severity.rawValue),
            "scope": try bodies.told(.array(identity.scope.map(JSON.string))),
            "dedup_seconds": .integer(identity.dedupSeconds),
            "suppressed_until": .optional(identity.suppressedUntil?.description),
            "retired": .bool(identity.isRetired), "at": .string(identity.changedAt.description),
            "by": .string(identity.changedBy),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO watchlist.identities (
                tenant_id, identity_id, identity_name, field, match, pattern, severity, scope, dedup_seconds,
                suppressed_until, is_retired, changed_by, changed_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(identity.id), \(identity.name), \(identity.field.rawValue), \(identity.match.rawValue),
                \(identity.pattern), \(identity.severity.rawValue), \(identity.scope), \(identity.dedupSeconds),
                \(identity.suppressedUntil), \(identity.isRetired), \(identity.changedBy), \(identity.changedAt),
                \(entryID.text)
            )
            ON CONFLICT (tenant_id, identity_id) DO UPDATE
            SET field = EXCLUDED.field, match = EXCLUDED.match, pattern = EXCLUDED.pattern,
                severity = EXCLUDED.severity, scope = EXCLUDED.scope, dedup_seconds = EXCLUDED.dedup_seconds,
                suppressed_until = EXCLUDED.suppressed_until, is_retired = EXCLUDED.is_retired,
                changed_by = EXCLUDED.changed_by, changed_at = EXCLUDED.changed_at,
                chronicle_entry_id = EXCLUDED.chronicle_entry_id
            """
        )
    }
}
