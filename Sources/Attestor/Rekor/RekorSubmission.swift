package import Attestations
package import Evidence
import Postgres

/// What is to be in a log, or is.
package struct RekorSubmission: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
        case queued
        /// It is in the log, by a proof that was verified here.
        case logged
        /// The log takes it not: trying again is of no use unless something changes.
        case refused
    }

    package var id: UniqueID
    package var logName: String
    package var kind: RekorRecord.Kind
    package var digest: Digest
    /// What it is for: `checkpoint/chronicle/812`, `attestation:<id>`.
    package var subject: String
    package var state: State
    package var attempts: Int
    package var nextAttemptAt: Instant
    package var lastError: String?
    package var submittedBy: String
    package var submittedAt: Instant
    package var endedAt: Instant?
    package var logID: UniqueID?
    package var logIndex: Int?
    package var leaf: Digest?
    /// When its proof was verified last.
    package var verifiedAt: Instant?

    package var node: String { "rekor-submission:\(id)" }
}

extension Query.StringInterpolation {
    mutating func appendInterpolation(columnsOf type: RekorSubmission.Type) {
        appendLiteral(
            """
            submission_id, log_name, kind, digest, subject, state, attempt_count, next_attempt_at, last_error, submitted_by,
                   submitted_at, ended_at, log_id, log_index, leaf_hash, verified_at
            """
        )
    }
}

extension RekorSubmission {
    init(_ row: Row) throws {
        let kind: String = try row["kind"]
        let state: String = try row["state"]
        guard let kind = RekorRecord.Kind(rawValue: kind), let state = State(rawValue: state) else {
            throw PostgresError.decoding(column: "state", expected: "a state", oid: 0)
        }
        self.init(
            id: try row["submission_id"],
            logName: try row["log_name"],
            kind: kind,
            digest: try row["digest"],
            subject: try row["subject"],
            state: state,
            attempts: try row["attempt_count"],
            nextAttemptAt: try row["next_attempt_at"],
            lastError: try row["last_error"],
            submittedBy: try row["submitted_by"],
            submittedAt: try row["submitted_at"],
            endedAt: try row["ended_at"],
            logID: try row["log_id"],
            logIndex: try row["log_index"],
            leaf: try row["leaf_hash"],
            verifiedAt: try row["verified_at"]
        )
    }
}

/// Reads and writes `attestor.rekor_submissions`.
struct RekorSubmissionStore {
    /// What is to be sent now, the longest waiting first.
    func due(_ name: String, of tenant: TenantID, at now: Instant, limit: Int) -> Query {
        """
        SELECT submission_id, request FROM attestor.rekor_submissions
        WHERE tenant_id = \(tenant) AND log_name = \(name) AND state = 'queued' AND next_attempt_at <= \(now)
        ORDER BY next_attempt_at, submission_id LIMIT \(limit: limit)
        """
    }

    func list(
        of tenant: TenantID,
        state: RekorSubmission.State?,
        digest: Digest?,
        before: UniqueID?,
        limit: Int
    ) -> Query {
        """
        SELECT \(columnsOf: RekorSubmission.self) FROM attestor.rekor_submissions
        WHERE tenant_id = \(tenant) AND (\(state?.rawValue)::text IS NULL OR state = \(state?.rawValue))
          AND (\(digest)::bytea IS NULL OR digest = \(digest))
          AND (\(before)::uuid IS NULL OR submission_id < \(before))
        ORDER BY submission_id DESC LIMIT \(limit: limit)
        """
    }

    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: RekorSubmission.self) FROM attestor.rekor_submissions
        WHERE tenant_id = \(tenant) AND submission_id = \(id)
        """
    }

    private static let strandedReason = "its log was retired, and nobody sends it: add a log of the same name"

    /// What waits for a log that is retired, unless another shard takes it: nobody sends it, and it says so.
    func stranded(by log: RekorLog, at now: Instant, of tenant: TenantID) -> Query {
        """
        UPDATE attestor.rekor_submissions
        SET state = 'refused', ended_at = \(now),
            last_error = \(Self.strandedReason)
        WHERE tenant_id = \(tenant) AND log_name = \(log.name) AND state = 'queued' AND NOT EXISTS (
            SELECT FROM attestor.rekor_logs AS other
            WHERE other.tenant_id = \(tenant) AND other.log_name = \(log.name) AND other.log_id <> \(log.id)
              AND other.state <> 'retired'
        )
        """
    }

    /// There is a log again for what was stranded.
    func floated(by log: RekorLog, at now: Instant, of tenant: TenantID) -> Query {
        """
        UPDATE attestor.rekor_submissions
        SET state = 'queued', ended_at = NULL, next_attempt_at = \(now)
        WHERE tenant_id = \(tenant) AND log_name = \(log.name) AND state = 'refused'
          AND last_error = \(Self.strandedReason)
        """
    }

    /// It waits for another attempt.
    func later(_ id: UniqueID, because reason: String, at next: Instant, of tenant: TenantID) -> Query {
        """
        UPDATE attestor.rekor_submissions
        SET attempt_count = attempt_count + 1, next_attempt_at = \(next), last_error = \(reason)
        WHERE tenant_id = \(tenant) AND submission_id = \(id) AND state = 'queued'
        """
    }
}
