import API
import Drift
import Evidence
import Kinds

/// One finding in a list.
struct FindingRow: Sendable {
    var id: String
    var title: String
    var subject: String
    var kind: String
    var baselineID: String
    var baseline: String?
    var severity: Severity
    var direction: String?
    var change: ChangeType
    var fidelity: Fidelity
    var status: FindingStatus
    var statusBy: String
    var reason: String?
    var statusAt: Instant
    var owner: String?
    var acceptedUntil: Instant?
    var since: Instant
    var cause: String
    var differences: [Difference]
    var differenceCount: Int
    var renamedFrom: String?
    var entry: EntryReference?
    /// The tenant that it is of, where it is one that the caller's manages.
    var managed: String?

    func view(now: Instant) -> View {
        View([
            "key": "finding-\(id)",
            "path": path,
            "title": Clipping.text(title, 100),
            "kind": Names.kind(kind),
            "subjectID": Clipping.text(subject, 200),
            "statusMark": Self.mark(of: status),
            "severity": severity.rawValue,
            "severityRole": Self.role(of: severity),
            "changeWord": Self.word(of: change),
            "said": differences.first.map { $0.sentence ?? $0.path }.map { Clipping.text($0, 120) },
            "moreSaid": differenceCount > 1 ? "and \(Counting.number(differenceCount - 1)) more" : nil,
            "direction": direction,
            "renamedFrom": renamedFrom.map { Clipping.text($0, 80) },
            "fidelity": Self.word(of: fidelity),
            "isMeta": fidelity == .meta,
            "baselineName": baseline.map { Clipping.text($0, 60) },
            "baselinePath": baseline.map { BaselineRow.path($0, baselineID) },
            "since": CivilTime.view(since, now: now),
            "statusAt": CivilTime.view(statusAt, now: now),
            "statusBy": Identifier.view(statusBy),
            "statusReason": reason.map { Clipping.text($0, 300) },
            "owner": owner.map { Clipping.text($0, 80) },
            "acceptedUntil": acceptedUntil.map { CivilTime.view($0, now: now) },
            "causePath": URLPart.address(
                "/findings",
                ["cause": cause, "status": "all", "managed_tenant": managed]
            ),
            "plainPath": FindingRow.path(id, in: nil),
            "actingQuery": managed.map { URLPart.address("", ["managed_tenant": $0]) },
            "cause": Identifier.view(cause),
            "entry": entry?.view,
        ])
    }

    var path: String { Self.path(id, in: managed) }

    /// - Parameter managed: the tenant that it is of, where it is one that the caller's manages.
    static func path(_ id: String, in managed: String?) -> String {
        URLPart.address("/findings/\(PercentEncoding.encoded(id))", ["managed_tenant": managed])
    }

    static func word(of change: ChangeType) -> String {
        switch change {
        case .created: "is not in the baseline"
        case .updated: "differs"
        case .deleted: "is away"
        case .unchanged: "unchanged"
        }
    }

    static func word(of fidelity: Fidelity) -> String {
        switch fidelity {
        case .content: "content"
        case .meta: "lists alone"
        }
    }

    static func role(of severity: Severity) -> String {
        switch severity {
        case .high: "critical"
        case .medium: "warning"
        case .low: "muted"
        }
    }

    static func mark(of status: FindingStatus) -> View {
        switch status {
        case .open: View(["shape": "triangle", "word": "open", "role": "warning"])
        case .reopened: View(["shape": "triangle-bar", "word": "reopened", "role": "critical"])
        case .acknowledged: View(["shape": "diamond", "word": "acknowledged", "role": "unanswered"])
        case .accepted: View(["shape": "half-circle", "word": "accepted", "role": "information"])
        case .resolved: View(["shape": "circle", "word": "resolved", "role": "positive"])
        }
    }
}

extension FindingRow {
    /// - Parameter baseline: its name, where that is known here.
    init(_ finding: Finding, baseline: String?, entry: EntryReference?, managed: String? = nil) {
        let difference = finding.difference ?? [:]
        let changes = (difference["changes"]?.array ?? []).compactMap(Difference.init(found:))
        self.init(
            id: finding.id.text,
            title: finding.title,
            subject: finding.subject,
            kind: finding.type,
            baselineID: finding.baselineID.text,
            baseline: baseline,
            severity: finding.severity,
            direction: finding.direction.flatMap { $0 == .neutral ? nil : $0.rawValue },
            change: finding.change,
            fidelity: finding.fidelity,
            status: finding.status,
            statusBy: finding.statusBy,
            reason: finding.reason,
            statusAt: finding.statusAt,
            owner: finding.owner,
            acceptedUntil: finding.acceptedUntil,
            since: finding.since,
            cause: finding.cause,
            differences: changes,
            differenceCount: difference["count"]?.integer ?? changes.count,
            renamedFrom: difference["renamed_from"]?.string,
            entry: entry,
            managed: managed
        )
    }
}

extension Difference {
    /// A change as findings keep it: from the baseline to now.
    init?(found json: JSON) {
        guard let path = json["path"]?.string else { return nil }
        func text(_ value: JSON?) -> String? { value.map { $0.string ?? $0.canonicalString } }
        let direction = json["direction"]?.string
        self.init(
            path: path,
            change: json["change"]?.string.flatMap(Change.init) ?? .changed,
            approved: text(json["before"]),
            observed: text(json["after"]),
            sentence: json["sentence"]?.string,
            direction: direction == "neutral" ? nil : direction
        )
    }
}
