package import Access
package import Evidence
import Postgres

/// How a tenant stands to a baseline: the words that the surfaces have for targets, too.
package enum MatrixState: String, CaseIterable, Hashable, Sendable {
    /// Everything was seen, and is as in the baseline.
    case match
    /// Something differs, and waits for somebody.
    case drift
    /// Something that protects is weaker or away.
    case weakened
    /// The last comparison failed, or could not see everything, or tell it apart, and found nothing.
    case error
    /// Not yet compared.
    case unknown
    /// Something differs, and somebody answers for all of it.
    case accepted

    /// From the best to the worst.
    var badness: Int {
        switch self {
        case .match: 0
        case .accepted: 1
        case .unknown: 2
        case .error: 3
        case .drift: 4
        case .weakened: 5
        }
    }

    init(last: OperationRun?, coverage: OperationRun?, _ counts: StandingCounts) {
        guard let last else {
            self = .unknown
            return
        }
        let unknown: [RunCounts.Name] = [.missingBaseline, .missingCurrent, .missingBoth, .ambiguous]
        let isBlind = unknown.contains { (coverage?.counts[$0] ?? 0) > 0 }
        self =
            if counts.high > 0 {
                .weakened
            } else if counts.open > 0 {
                .drift
            } else if last.state == .failed || last.state == .cancelled || isBlind {
                .error
            } else if counts.accepted > 0 {
                .accepted
            } else {
                .match
            }
    }
}

/// Findings that stand, counted.
package struct StandingCounts: Hashable, Sendable {
    /// That wait for somebody, by their severity.
    package var high = 0
    package var medium = 0
    package var low = 0
    package var accepted = 0
    /// Since when something has waited or been accepted.
    package var since: Instant?

    package var open: Int { high + medium + low }

    package init() {}
}

/// A cell of the matrix: a tenant and a baseline, as they stood after the last comparison.
package struct MatrixRow: Hashable, Sendable {
    package var baselineID: UniqueID
    package var managed: Tenant
    package var state: MatrixState
    /// The last comparison that ended, in the managed tenant.
    package var runID: UniqueID?
    package var runState: RunState?
    package var snapshotID: UniqueID?
    package var finishedAt: Instant?
    /// When a comparison last ended that could see something: `coverage` is its.
    package var lookedAt: Instant?
    package var coverage: Coverage
    package var findings: StandingCounts
    /// Its place in the order of badness.
    var badness: Int

    /// The sums close: `total` is resolved and missing ones together.
    package struct Coverage: Hashable, Sendable {
        package var total = 0
        package var resolvedContent = 0
        package var resolvedMeta = 0
        package var missingBaseline = 0
        package var missingCurrent = 0
        package var missingBoth = 0

        package var resolved: Int { resolvedContent + resolvedMeta }
        package var gaps: Int { missingBaseline + missingCurrent + missingBoth }

        package init() {}

        init(_ counts: RunCounts) {
            total = counts[.subjectsTotal]
            resolvedContent = counts[.resolvedContent]
            resolvedMeta = counts[.resolvedMeta]
            missingBaseline = counts[.missingBaseline]
            missingCurrent = counts[.missingCurrent]
            missingBoth = counts[.missingBoth]
        }
    }

    init(_ row: Row) throws {
        baselineID = try row["baseline_profile_id"]
        managed = Tenant(id: try row["managed_tenant_id"], name: try row["managed_tenant_name"])
        state = MatrixState(rawValue: try row["state"]) ?? .unknown
        runID = try row["operation_run_id"]
        runState = (try row["run_state"] as String?).flatMap(RunState.init)
        snapshotID = try row["baseline_snapshot_id"]
        finishedAt = try row["finished_at"]
        lookedAt = try row["looked_at"]
        coverage = Coverage()
        coverage.total = try row["subjects_total"]
        coverage.resolvedContent = try row["resolved_content"]
        coverage.resolvedMeta = try row["resolved_meta"]
        coverage.missingBaseline = try row["missing_baseline"]
        coverage.missingCurrent = try row["missing_current"]
        coverage.missingBoth = try row["missing_both"]
        findings = StandingCounts()
        findings.high = try row["open_high"]
        findings.medium = try row["open_medium"]
        findings.low = try row["open_low"]
        findings.accepted = try row["accepted_count"]
        findings.since = try row["differs_since"]
        badness = try row["badness"]
    }
}

/// One change, and the tenants that it happened to.
package struct DriftCause: Hashable, Sendable {
    /// The digest that findings have: `muniment finding list --cause`.
    package var cause: String
    package var subjectType: String
    package var subject: String
    package var title: String
    package var change: ChangeType
    package var severity: Severity
    package var direction: String?
    package var fidelity: Fidelity
    /// In which it stands.
    package var tenantCount: Int
    /// Of them, those in which it waits for somebody.
    package var openCount: Int
    /// Since when the first of them has differed.
    package var since: Instant
    /// The first of them by name, at most `Drift.causeTenants`.
    package var tenants: [String]

    init(_ row: Row) throws {
        cause = try row["cause"]
        subjectType = try row["subject_type"]
        subject = try row["subject_id"]
        title = try row["title"]
        change = ChangeType(rawValue: try row["change_type"]) ?? .updated
        severity = Severity(rawValue: try row["severity"]) ?? .medium
        direction = try row["direction"]
        fidelity = Fidelity(rawValue: try row["evidence_fidelity"]) ?? .meta
        tenantCount = try row["tenant_count"]
        openCount = try row["open_count"]
        since = try row["since"]
        tenants = try row["tenants"]
    }
}

/// A finding of a cause, in one of the tenants that it stands in.
package struct CauseTenant: Hashable, Sendable {
    package var managed: Tenant
    package var findingID: UniqueID
    package var status: FindingStatus
    package var severity: Severity
    package var since: Instant

    init(_ row: Row) throws {
        managed = Tenant(id: try row["managed_tenant_id"], name: try row["managed_tenant_name"])
        findingID = try row["finding_id"]
        status = FindingStatus(rawValue: try row["status"]) ?? .open
        severity = Severity(rawValue: try row["severity"]) ?? .medium
        since = try row["since"]
    }
}
