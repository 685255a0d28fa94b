import API
import Attestations
import Attestor
import Evidence

/// `/triage`: what scanners found and somebody must answer for, the worst first.
struct TriagePage: DashboardPage {
    static let template = "triage"
    static let fragments: [Fragment] = [.triageSentence, .triageRows]
    static let place: Place? = Place(title: "Triage", address: "/triage", icon: "findings", key: "i")

    /// Rows a page.
    static let rowLimit = 25
    /// Artifacts and owners that sums are shown of.
    static let sumLimit = 10

    var frame: Frame
    var filter: Wire.TriageSelection
    /// As of now, whatever the filter.
    var counts: [(state: TriageState, severity: ScanFinding.Severity, count: Int)]
    var rows: [TriageRow]
    var artifacts: [TriageSum]
    var owners: [TriageSum]
    var ages: [TriageSum]
    /// `nil` where the sums were not made yet.
    var evidence: EvidenceSum?
    var mayJudge: Bool
    var cursor: String?
    var nextCursor: String?
    /// What the button said that brought this page.
    var notice: String?

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "waiting": waiting,
                "notice": notice,
                "isFiltered": filter != Wire.TriageSelection(uncovered: filter.uncovered ?? false)
                    || filter.uncovered == true,
                "stateOptions": FormOption.views(
                    [("all", "all")] + TriageState.allCases.map { ($0.rawValue, $0.rawValue) },
                    chosen: filter.state
                ),
                "severityOptions": FormOption.views(
                    ScanFinding.Severity.allCases.reversed().map { ($0.rawValue, $0.rawValue) },
                    chosen: filter.severity
                ),
                "artifactFilter": filter.artifact,
                "componentFilter": filter.component,
                "vulnerabilityFilter": filter.vulnerability,
                "ownerFilter": filter.owner,
                "isUncoveredFilter": filter.uncovered == true,
                "hasRows": !rows.isEmpty,
                "isEmpty": counts.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "mayJudge": mayJudge && !rows.isEmpty,
                "returnPath": Self.address(filter, cursor: cursor),
                "untilValue": TriageRow.suggestedEnd(frame.now),
                "hasSums": !artifacts.isEmpty,
                "artifacts": artifacts.map { sum(of: $0, \.artifact) },
                "owners": owners.map { sum(of: $0, \.owner) },
                "ages": ages.map { sum(of: $0, nil) },
                "sumsMadeAt": evidence.map { CivilTime.view($0.madeAt, now: frame.now) },
                "evidence": evidence.map(Self.words),
                "mayRefresh": mayJudge,
                "paging": Paging("items", cursor: cursor, next: nextCursor) {
                    Self.address(filter, cursor: $0)
                }?.view,
            ])
        )
    }

    static func address(_ filter: Wire.TriageSelection, cursor: String? = nil) -> String {
        URLPart.address(
            "/triage",
            [
                "state": filter.state, "severity": filter.severity, "artifact": filter.artifact,
                "component": filter.component, "vulnerability": filter.vulnerability, "owner": filter.owner,
                "uncovered": filter.uncovered == true ? "true" : nil, "cursor": cursor,
            ]
        )
    }

    private func sum(
        of sum: TriageSum,
        _ member: WritableKeyPath<Wire.TriageSelection, String?>?
    ) -> View {
        var selection = Wire.TriageSelection()
        if let member, !sum.key.isEmpty { selection[keyPath: member] = sum.key }
        let words = [
            "week": "within a week", "month": "within a month", "quarter": "within three months",
            "older": "longer ago", "": "nobody",
        ]
        return View([
            "sumName": Clipping.text(words[sum.key] ?? sum.key, 100),
            "sumPath": member == nil || sum.key.isEmpty ? nil : Self.address(selection),
            "standing": Counting.number(sum.standingCount),
            "critical": Counting.number(sum.criticalCount),
            "high": Counting.number(sum.highCount),
            "decided": Counting.number(sum.decidedCount),
            "uncovered": Counting.number(sum.uncoveredCount),
            "stated": Counting.number(sum.statedCount),
            "oldest": sum.oldestAt.map { CivilTime.view($0, now: frame.now) },
        ])
    }

    var sentence: String {
        func count(_ chosen: (TriageState) -> Bool) -> Int {
            counts.reduce(0) { $0 + (chosen($1.state) ? $1.count : 0) }
        }
        let standing = count(\.isStanding)
        let decided = count(\.isDecided)
        let more =
            decided == 0
            ? "" : " \(Counting.number(decided)) \(decided == 1 ? "is" : "are") accepted or dismissed."
        guard standing > 0 else {
            return "Nothing that scanners found waits for anybody, as far as they looked.\(more)"
        }
        let critical = counts.reduce(0) {
            $0 + ($1.state.isStanding && $1.severity == .critical ? $1.count : 0)
        }
        let severe = critical == 0 ? "none of them critical" : "\(Counting.number(critical)) of them critical"
        let words = Counting.sentence(Counting.count(standing, "item waits", "items wait"))
        return "\(words) for somebody, \(severe).\(more)"
    }

    private static func words(_ sum: EvidenceSum) -> String {
        let unknowns = Counting.count(sum.openUnknownCount, "unknown", "unknowns")
        let statements = Counting.count(sum.statementCount, "statement", "statements")
        return
            "Beside it stand \(unknowns), \(statements) of VEX, \(Counting.number(sum.verifiedCount)) verified and "
            + "\(Counting.number(sum.unverifiedCount)) unverified attestations, and verdicts: "
            + "\(Counting.number(sum.blockCount)) block, \(Counting.number(sum.warnCount)) warn, "
            + "\(Counting.number(sum.passCount)) pass."
    }

    /// The shortest way to what matters most.
    private var waiting: [View] {
        ScanFinding.Severity.allCases.reversed().compactMap { severity in
            let count = counts.reduce(0) {
                $0 + ($1.state.isStanding && $1.severity == severity ? $1.count : 0)
            }
            guard count > 0 else { return nil }
            return View([
                "waitingText": "\(Counting.number(count)) \(severity.rawValue)",
                "waitingPath": Self.address(Wire.TriageSelection(severity: severity.rawValue)),
                "waitingRole": TriageRow.role(of: severity),
            ])
        }
    }
}

/// One item in a list.
struct TriageRow: Sendable {
    var item: TriageItem

    static func path(_ id: UniqueID) -> String { "/triage/\(id.text)" }

    func view(now: Instant) -> View {
        let finding = item.finding
        return View([
            "key": "item-\(item.id.text)",
            "itemID": item.id.text,
            "path": Self.path(item.id),
            "mark": Self.mark(of: item.state),
            "severity": finding.severity.rawValue,
            "severityRole": Self.role(of: finding.severity),
            "vulnerability": Clipping.text(finding.place.vulnerability, 60),
            "itemTitle": finding.title.map { Clipping.text($0, 100) },
            "component": Clipping.text(finding.place.component, 100),
            "versions": finding.versions.isEmpty
                ? nil : Clipping.text(finding.versions.joined(separator: ", "), 50),
            "fixed": finding.fixedVersions.isEmpty
                ? nil : Clipping.text("fixed in " + finding.fixedVersions.joined(separator: ", "), 60),
            "location": finding.place.location.map { Clipping.text($0, 70) },
            "artifact": Clipping.text(item.artifact, 80),
            "artifactVersion": item.artifactVersion.map { Clipping.text($0, 60) },
            "owner": item.owner.map { Clipping.text($0, 60) },
            "reason": item.reason.map { Clipping.text($0, 200) },
            "until": item.decision?.until.map { CivilTime.view($0, now: now) },
            "since": CivilTime.view(item.firstSeenAt, now: now),
            "uncoveredSince": item.uncoveredSince.map { CivilTime.view($0, now: now) },
        ])
    }

    /// A quarter of a year on, as a form's field takes it.
    static func suggestedEnd(_ now: Instant) -> String {
        String(now.advanced(by: .seconds(86_400 * 90)).description.prefix(16))
    }

    static func role(of severity: ScanFinding.Severity) -> String {
        switch severity {
        case .critical: "critical"
        case .high, .medium: "warning"
        case .low, .none, .unknown: "muted"
        }
    }

    static func mark(of state: TriageState) -> View {
        switch state {
        case .open: View(["shape": "triangle", "word": "open", "role": "warning"])
        case .reopened: View(["shape": "triangle-bar", "word": "reopened", "role": "critical"])
        case .acknowledged: View(["shape": "diamond", "word": "acknowledged", "role": "unanswered"])
        case .accepted: View(["shape": "half-circle", "word": "accepted", "role": "information"])
        case .dismissed: View(["shape": "square", "word": "dismissed", "role": "muted"])
        case .resolved: View(["shape": "circle", "word": "resolved", "role": "positive"])
        case .joined: View(["shape": "ring", "word": "joined", "role": "muted"])
        }
    }
}
