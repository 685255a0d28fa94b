package import Access
import Attestations
import Chronicle
package import Evidence
package import Ledger
package import Postgres

// Who is watched for in transparency logs, and where they were found. A log is read in the order of its entries, each batch held
// against a checkpoint that continues every earlier one; what was found and how far was read are one transaction.
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
        return try await database.transaction(for: caller.tenant) { db in
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
    package func hits(for caller: Caller, before: UniqueID?, limit: Int) async throws -> [WatchHit] {
        try caller.require(.read)
        let found = try await database.rows(
            for: caller.tenant,
            """
            SELECT hit.hit_id, identity.identity_name, log.log_name, log.shard_number, hit.leaf_index, hit.leaf_hash,
                   hit.found, hit.severity, hit.quiet, hit.found_at
            FROM watchlist.hits AS hit
            JOIN watchlist.identities AS identity USING (tenant_id, identity_id)
            JOIN attestor.rekor_logs AS log USING (tenant_id, log_id)
            WHERE hit.tenant_id = \(caller.tenant) AND (\(before)::uuid IS NULL OR hit.hit_id < \(before))
            ORDER BY hit.hit_id DESC LIMIT \(limit: limit)
            """,
            as: WatchHit.init
        )
        return Array(found.prefix(limit))
    }

    /// How far each log was read, and what of it could not be.
    package func cursors(for caller: Caller) async throws -> [WatchCursor] {
        try caller.require(.read)
        return try await database.rows(
            for: caller.tenant,
            """
            SELECT log.log_name, log.shard_number, cursor.size, cursor.began_at, cursor.moved_at,
                   (SELECT count(*) FROM watchlist.parked AS parked
                    WHERE parked.tenant_id = \(caller.tenant) AND parked.log_id = cursor.log_id) AS parked
            FROM watchlist.cursors AS cursor
            JOIN attestor.rekor_logs AS log USING (tenant_id, log_id)
            WHERE cursor.tenant_id = \(caller.tenant)
            ORDER BY log.log_name, log.shard_number LIMIT 1024
            """,
            as: WatchCursor.init
        )
    }
}

package struct WatchHit: Hashable, Sendable {
    package var id: UniqueID
    package var identity: String
    package var log: String
    package var shard: Int
    package var leafIndex: Int
    package var leaf: Digest
    package var found: String
    package var severity: String
    /// Why nobody was told: `suppressed`, or `repeated` within the window.
    package var quiet: String?
    package var foundAt: Instant

    init(_ row: Row) throws {
        id = try row["hit_id"]
        identity = try row["identity_name"]
        log = try row["log_name"]
        shard = try row["shard_number"]
        leafIndex = try row["leaf_index"]
        leaf = try row["leaf_hash"]
        found = try row["found"]
        severity = try row["severity"]
        quiet = try row["quiet"]
        foundAt = try row["found_at"]
    }
}

package struct WatchCursor: Hashable, Sendable {
    package var log: String
    package var shard: Int
    package var size: Int
    /// Entries before this one were there before anybody watched.
    package var beganAt: Int
    package var movedAt: Instant
    package var parked: Int

    init(_ row: Row) throws {
        log = try row["log_name"]
        shard = try row["shard_number"]
        size = try row["size"]
        beganAt = try row["began_at"]
        movedAt = try row["moved_at"]
        parked = try row["parked"]
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
