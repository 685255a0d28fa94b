package import Evidence
package import Kinds
package import Postgres

package enum FindingStatus: String, CaseIterable, Hashable, Sendable {
    case open
    /// Somebody knows of it.
    case acknowledged
    /// Somebody answers for it until some time, exactly as it is.
    case accepted
    case resolved
    /// It was resolved or accepted, and is so no longer.
    case reopened

    /// Whether it waits for somebody.
    package var isOpen: Bool { self == .open || self == .reopened || self == .acknowledged }
}

/// What somebody does with a finding.
package enum FindingStep: String, CaseIterable, Hashable, Sendable {
    case acknowledge
    case accept
    case resolve
    case reopen

    /// What it leads to from `status`; `nil` where it can't follow.
    package func outcome(from status: FindingStatus) -> FindingStatus? {
        switch (self, status) {
        case (.acknowledge, .open), (.acknowledge, .reopened): .acknowledged
        case (.accept, .open), (.accept, .reopened), (.accept, .acknowledged), (.accept, .accepted): .accepted
        case (.resolve, .open), (.resolve, .reopened), (.resolve, .acknowledged), (.resolve, .accepted):
            .resolved
        case (.reopen, .resolved), (.reopen, .accepted), (.reopen, .acknowledged): .reopened
        default: nil
        }
    }
}

/// What differs from a baseline, over time.
package struct Finding: Hashable, Sendable {
    package var id: UniqueID
    package var provider: TenantID
    package var baselineID: UniqueID
    package var snapshotID: UniqueID
    /// That the evidence is from.
    package var runID: UniqueID
    package var type: String
    package var subject: String
    package var title: String
    package var cause: String
    package var severity: Severity
    package var direction: Direction?
    package var fidelity: Fidelity
    /// As it is kept.
    var keptEvidence: JSON
    /// Its fidelity was not kept at first: the evidence may lack paths.
    var hasOldEvidence = false
    package var difference: JSON?
    package var status: FindingStatus
    package var statusBy: String
    package var reason: String?
    package var statusAt: Instant
    package var owner: String?
    package var acceptedUntil: Instant?
    package var acceptedHash: String?
    /// Since when the subject has differed without a break.
    package var since: Instant
    package var openedAt: Instant
    package var resolvedAt: Instant?
    package var reopenedCount: Int
    package var entryID: UniqueID?

    /// What is missing in it is `meta` by `inventory`.
    package var evidence: JSON { Self.tolerated(keptEvidence) }

    package var change: ChangeType {
        evidence["change_type"]?.string.flatMap(ChangeType.init) ?? .updated
    }

    /// What is seen now; `nil` where the subject is away.
    package var currentHash: String? { evidence["current"]?["hash"]?.string }

    var key: String { "\(type) \(subject)" }

    init(
        _ difference: SubjectDifference,
        id: UniqueID,
        run: OperationRun,
        provider: TenantID,
        baselineID: UniqueID,
        snapshotID: UniqueID,
        at now: Instant
    ) {
        self.id = id
        self.provider = provider
        self.baselineID = baselineID
        self.snapshotID = snapshotID
        runID = run.id
        type = difference.type.rawValue
        subject = difference.name
        title = difference.title
        cause = difference.cause
        severity = difference.severity
        direction = difference.direction
        fidelity = difference.fidelity
        keptEvidence = difference.evidence
        self.difference = difference.details
        status = .open
        statusBy = Self.server
        statusAt = now
        since = now
        openedAt = now
        reopenedCount = 0
    }

    /// Who moves findings when nobody does.
    package static let server = "muniment"

    /// What is kept of before the fidelity was, or without a path of its evidence, is `meta` by `inventory`.
    init(_ row: Row) throws {
        let (severity, status) = (try row["severity"] as String, try row["status"] as String)
        id = try row["finding_id"]
        provider = TenantID(try row["provider_tenant_id"])
        baselineID = try row["baseline_profile_id"]
        snapshotID = try row["baseline_snapshot_id"]
        runID = try row["operation_run_id"]
        type = try row["subject_type"]
        subject = try row["subject_id"]
        title = try row["title"]
        cause = try row["cause"]
        self.severity = Severity(rawValue: severity) ?? .medium
        direction = (try row["direction"] as String?).flatMap(Direction.init)
        let known = (try row["evidence_fidelity"] as String?).flatMap(Fidelity.init)
        fidelity = known ?? .meta
        hasOldEvidence = try known == nil || row["has_old_evidence"]
        keptEvidence = try row["evidence_jsonb"]
        difference = try row["difference"]
        self.status = FindingStatus(rawValue: status) ?? .open
        statusBy = try row["status_by"]
        reason = try row["status_reason"]
        statusAt = try row["status_at"]
        owner = try row["owner"]
        acceptedUntil = try row["accepted_until"]
        acceptedHash = try row["accepted_hash"]
        since = try row["since"]
        openedAt = try row["opened_at"]
        resolvedAt = try row["resolved_at"]
        reopenedCount = try row["reopened_count"]
        entryID = try row["chronicle_entry_id"]
    }

    /// Evidence with what is missing in it said: it is of metadata, by an inventory.
    package static func tolerated(_ evidence: JSON) -> JSON {
        var object = evidence.object ?? [:]
        for name in ["baseline", "current"] {
            var side = object[name]?.object ?? [:]
            var provenance = side["provenance"]?.object ?? [:]
            if provenance["fidelity"]?.string == nil { provenance["fidelity"] = "meta" }
            if provenance["source"]?.string == nil { provenance["source"] = "inventory" }
            side["provenance"] = .object(provenance)
            object[name] = .object(side)
        }
        return .object(object)
    }
}
