package import Evidence
package import Postgres

package enum RunType: String, CaseIterable, Hashable, Sendable {
    /// Takes evidence in.
    case `import`
    /// Makes a snapshot of what was observed.
    case capture
    /// Holds what was observed against a snapshot.
    case compare
    /// Reads a directory, and takes in what is there.
    case observe
}

package enum RunState: String, CaseIterable, Hashable, Sendable {
    case queued
    case running
    case succeeded
    /// It ended, and could not see everything.
    case partiallySucceeded = "partially_succeeded"
    case failed
    case cancelled

    package var hasEnded: Bool { self != .queued && self != .running }
}

/// Something that was asked for, and what became of it.
package struct OperationRun: Hashable, Sendable {
    package var id: UniqueID
    package var type: RunType
    package var state: RunState
    /// Whose baseline it is.
    package var provider: TenantID?
    package var baselineID: UniqueID?
    package var snapshotID: UniqueID?
    /// The source that is read.
    package var sourceID: UniqueID?
    package var counts: RunCounts
    package var context: JSON
    package var failure: String?
    package var requestedBy: String
    package var createdAt: Instant
    package var startedAt: Instant?
    package var finishedAt: Instant?
    /// Under which a provider asked for it.
    package var delegationID: UniqueID?
    /// When a comparison read what stands.
    package var evidenceAt: Instant?
    /// False of a comparison that left findings as they were.
    var decides = true
    /// It was asked for before, under the same key.
    package var isRepeated = false

    package init(
        id: UniqueID,
        type: RunType,
        state: RunState = .queued,
        provider: TenantID? = nil,
        baselineID: UniqueID? = nil,
        snapshotID: UniqueID? = nil,
        counts: RunCounts = RunCounts(),
        context: JSON = [:],
        requestedBy: String,
        createdAt: Instant
    ) {
        self.id = id
        self.type = type
        self.state = state
        self.provider = provider
        self.baselineID = baselineID
        self.snapshotID = snapshotID
        self.counts = counts
        self.context = context
        self.requestedBy = requestedBy
        self.createdAt = createdAt
    }

    init(_ row: Row) throws {
        let (type, state) = (try row["run_type"] as String, try row["state"] as String)
        self.init(
            id: try row["operation_run_id"],
            type: RunType(rawValue: type) ?? .import,
            state: RunState(rawValue: state) ?? .failed,
            provider: (try row["provider_tenant_id"] as UniqueID?).map(TenantID.init),
            baselineID: try row["baseline_profile_id"],
            snapshotID: try row["baseline_snapshot_id"],
            counts: RunCounts(kept: try row["summary_counts"]),
            context: try row["context"],
            requestedBy: try row["requested_by"],
            createdAt: try row["created_at"]
        )
        sourceID = try row["evidence_source_id"]
        failure = try row["failure"]
        startedAt = try row["started_at"]
        finishedAt = try row["finished_at"]
        delegationID = try row["delegation_id"]
        evidenceAt = try row["evidence_at"]
        decides = try row["decides"]
    }
}

/// Numbers alone, under names that the database knows.
package struct RunCounts: Hashable, Sendable {
    package enum Name: String, CaseIterable, Hashable, Sendable {
        case subjectsTotal = "subjects_total"
        case resolvedTotal = "resolved_total"
        case resolvedContent = "resolved_content"
        case resolvedMeta = "resolved_meta"
        case unchanged
        case updated
        case created
        case deleted
        case ambiguous
        /// Of those that are unchanged or updated.
        case renamed
        /// Differences that rules leave uncounted.
        case ignored
        /// Subjects that the scope leaves out.
        case excluded
        case missingBaseline = "missing_baseline"
        case missingCurrent = "missing_current"
        case missingBoth = "missing_both"
        case findingsOpened = "findings_opened"
        case findingsReopened = "findings_reopened"
        case findingsResolved = "findings_resolved"
        case findingsOpen = "findings_open"
        case subjectsSeen = "subjects_seen"
        case versionsAdded = "versions_added"
        case inventorySeen = "inventory_seen"
        case gone
        case gaps
        case items
    }

    private var values: [Name: Int] = [:]

    package init() {}

    package init(_ values: [Name: Int]) { self.values = values }

    package subscript(name: Name) -> Int {
        get { values[name] ?? 0 }
        set { values[name] = newValue }
    }

    package var json: JSON {
        .object(
            JSONObject(
                Name.allCases.compactMap { name in values[name].map { (name.rawValue, .integer($0)) } }
            )
        )
    }

    init(kept json: JSON) {
        for name in Name.allCases { if let value = json[name.rawValue]?.integer { values[name] = value } }
    }
}
