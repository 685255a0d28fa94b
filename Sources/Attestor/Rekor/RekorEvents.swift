import Attestations
import Chronicle
import Evidence
import Ledger
import Postgres

/// A log that is written to was added, or its state changed.
struct RekorLogChanged: ChronicleEvent {
    var log: RekorLog
    var isNew: Bool
    var by: String
    var at: Instant

    var type: ChronicleEventType { .rekorLogChanged }
    var subject: String { log.node }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "log_id": .string(log.id.text), "name": .string(log.name), "shard": .integer(log.shard),
            "url": .string(log.url), "version": .integer(log.version), "origin": .string(log.key.origin),
            "public_key": .string(Base64.encode(log.key.key.spki)),
            "anchored_ledgers": .array(log.anchored.map { .string($0.rawValue) }),
            "state": .string(log.state.rawValue), "reason": .optional(log.stateReason),
            "at": .string(at.description), "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        guard isNew else {
            try db.execute(
                """
                UPDATE attestor.rekor_logs
                SET state = \(log.state.rawValue), state_reason = \(log.stateReason), state_at = \(log.stateAt)
                WHERE tenant_id = \(tenant) AND log_id = \(log.id)
                """
            )
            return
        }
        try db.execute(
            """
            INSERT INTO attestor.rekor_logs (
                tenant_id, log_id, log_name, shard_number, url, api_version, origin, public_key, anchored_ledgers, state,
                state_at, added_by, added_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(log.id), \(log.name), \(log.shard), \(log.url), \(log.version), \(log.key.origin),
                \(log.key.key.spki), \(log.anchored.map(\.rawValue)), \(log.state.rawValue), \(log.stateAt),
                \(log.addedBy), \(log.addedAt), \(entryID.text)
            )
            """
        )
    }
}

/// Something is to be put into a log.
struct RekorSubmitted: ChronicleEvent {
    struct Row: Sendable {
        var submission: RekorSubmission
        var request: [UInt8]
        var digest: Digest
    }

    var rows: [Row]
    var at: Instant
    var by: String

    var type: ChronicleEventType { .rekorSubmitted }
    var subject: String { rows.count == 1 ? rows[0].submission.node : "rekor" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        let told = JSON.array(
            rows.map { row in
                [
                    "submission_id": .string(row.submission.id.text), "log": .string(row.submission.logName),
                    "kind": .string(row.submission.kind.rawValue),
                    "sha256": .string(row.submission.digest.hex),
                    "request_sha256": .string(row.digest.hex), "subject": .string(row.submission.subject),
                ]
            }
        )
        return [
            "submissions": try bodies.told(told), "submission_count": .integer(rows.count),
            "at": .string(at.description), "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        let values: [[any PostgresBindable]] = rows.map { row in
            let submission = row.submission
            return [
                tenant, submission.id, submission.logName, submission.kind.rawValue, submission.digest,
                row.digest,
                row.request, submission.subject, submission.state.rawValue, submission.nextAttemptAt,
                submission.submittedBy, submission.submittedAt, entryID.text,
            ]
        }
        try db.execute(
            """
            INSERT INTO attestor.rekor_submissions (
                tenant_id, submission_id, log_name, kind, digest, request_digest, request, subject, state,
                next_attempt_at, submitted_by, submitted_at, chronicle_entry_id
            )
            VALUES \(rows: values)
            """
        )
    }
}

/// What was submitted is in a log.
struct RekorLogged: ChronicleEvent {
    struct Row: Sendable {
        var id: UniqueID
        var index: Int
        var leaf: Digest
        var entry: [UInt8]
    }

    var log: RekorLog
    var rows: [Row]
    var at: Instant

    var type: ChronicleEventType { .rekorLogged }
    var subject: String { log.node }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        let told = JSON.array(
            rows.map { row in
                [
                    "submission_id": .string(row.id.text), "log_index": .integer(row.index),
                    "leaf_hash": .string(row.leaf.hex),
                ]
            }
        )
        return [
            "log_id": .string(log.id.text), "name": .string(log.name), "shard": .integer(log.shard),
            "entries": try bodies.told(told), "entry_count": .integer(rows.count),
            "at": .string(at.description),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        let (ids, indexes, leaves) = (rows.map(\.id), rows.map(\.index), rows.map(\.leaf))
        try db.execute(
            """
            UPDATE attestor.rekor_submissions AS submission
            SET state = 'logged', log_id = \(log.id), log_index = found.log_index, leaf_hash = found.leaf_hash,
                entry = found.entry, ended_at = \(at), verified_at = \(at), last_error = NULL,
                attempt_count = attempt_count + 1
            FROM unnest(\(ids), \(indexes), \(leaves), \(rows.map(\.entry)))
                AS found (submission_id, log_index, leaf_hash, entry)
            WHERE submission.tenant_id = \(tenant) AND submission.submission_id = found.submission_id
              AND submission.state <> 'logged'
            """
        )
    }
}

/// A log contradicts itself, or gave a false proof: nothing is sent to it until somebody has looked.
struct RekorDiverged: ChronicleEvent {
    var log: RekorLog
    var reason: String
    /// The note that does not fit, where there is one.
    var note: String?
    var at: Instant

    var type: ChronicleEventType { .rekorDiverged }
    var subject: String { log.node }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "log_id": .string(log.id.text), "name": .string(log.name), "shard": .integer(log.shard),
            "url": .string(log.url), "size": .integer(log.size), "root_hash": .optional(log.root?.hex),
            "reason": .string(reason), "note": try bodies.told(.optional(note)),
            "at": .string(at.description),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE attestor.rekor_logs
            SET state = 'diverged', state_reason = \(reason), state_at = \(at)
            WHERE tenant_id = \(tenant) AND log_id = \(log.id)
            """
        )
    }
}

/// The tenant's own log was opened or frozen.
struct OwnLogChanged: ChronicleEvent {
    var state: OwnLogState

    var type: ChronicleEventType { .ownLogChanged }
    var subject: String { "own-log" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "state": .string(state.isOpen ? "open" : "frozen"), "size": .integer(state.size),
            "at": .string(state.at.description), "by": .string(state.by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        let name = state.isOpen ? "open" : "frozen"
        try db.execute(
            """
            INSERT INTO attestor.own_logs (tenant_id, state, changed_by, changed_at, chronicle_entry_id)
            VALUES (\(tenant), \(name), \(state.by), \(state.at), \(entryID.text))
            ON CONFLICT (tenant_id) DO UPDATE
            SET state = EXCLUDED.state, changed_by = EXCLUDED.changed_by, changed_at = EXCLUDED.changed_at,
                chronicle_entry_id = EXCLUDED.chronicle_entry_id
            """
        )
    }
}
