import API
import Drift
import Evidence

/// `/findings`: what differs from baselines, the newest first.
struct FindingsPage: DashboardPage {
    static let template = "findings"
    static let fragments: [Fragment] = [.findingsSentence, .findingRows]
    static let place: Place? = Place(title: "Findings", address: "/findings", icon: "findings", key: "f")

    /// Rows a page.
    static let rowLimit = 50
    /// Baselines that are offered to choose from.
    private static let offered = 40

    /// What the address asks for; without a status, what is not resolved.
    struct Filter: Hashable, Sendable {
        var status: String?
        var severity: String?
        var fidelity: String?
        var baseline: String?
        var type: String?
        var cause: String?
        var run: String?
        /// The tenant that they are of, where it is one that the caller's manages.
        var managed: String?

        var isActive: Bool {
            [status, severity, fidelity, baseline, type, cause, run].contains { $0 != nil }
        }

        func address(_ path: String = "/findings", cursor: String? = nil) -> String {
            URLPart.address(
                path,
                [
                    "status": status, "severity": severity, "fidelity": fidelity, "baseline": baseline,
                    "type": type, "cause": cause, "run": run, "managed_tenant": managed, "cursor": cursor,
                ]
            )
        }
    }

    /// How many findings stand, by status and severity.
    struct Count: Hashable, Sendable {
        var status: FindingStatus
        var severity: Severity
        var count: Int
    }

    var frame: Frame
    var filter: Filter
    /// Of all findings that are not resolved, whatever the filter.
    var counts: [Count]
    /// Baselines by name.
    var baselines: [(reference: String, name: String)]
    /// Kinds that are offered.
    var types: [String]
    var rows: [FindingRow]
    var cursor: String?
    var nextCursor: String?
    /// Whoever may read the record may take its proofs away.
    var mayReport = true
    /// Who is told; `nil` where that is not the caller's to see.
    var told: [NotificationRow]?
    /// What the button said that brought this page.
    var notice: String?

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "waiting": waiting,
                "notice": notice,
                "isFiltered": filter.isActive,
                "statusOptions": FormOption.views(
                    [
                        ("all", "all"), ("open", "open"), ("reopened", "reopened"),
                        ("acknowledged", "acknowledged"),
                        ("accepted", "accepted"), ("resolved", "resolved"),
                    ],
                    chosen: filter.status
                ),
                "severityOptions": FormOption.views(
                    Severity.allCases.map { ($0.rawValue, $0.rawValue) },
                    chosen: filter.severity
                ),
                "fidelityOptions": FormOption.views(
                    Fidelity.allCases.reversed().map { ($0.rawValue, FindingRow.word(of: $0)) },
                    chosen: filter.fidelity
                ),
                "baselineOptions": FormOption.views(
                    baselines.prefix(Self.offered).map { ($0.reference, Clipping.text($0.name, 60)) },
                    chosen: filter.baseline
                ),
                "typeOptions": FormOption.views(types.map { ($0, Names.kind($0)) }, chosen: filter.type),
                "cause": filter.cause,
                "causeWords": filter.cause.map(ShortIdentifier.text),
                "run": filter.run,
                "runPath": filter.run.map { RunRow.path($0, in: filter.managed) },
                "managedFilter": filter.managed,
                "allPath": Filter(managed: filter.managed).address(),
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "showsTold": told != nil,
                "hasTold": told?.isEmpty == false,
                "toldRows": (told ?? []).prefix(NotificationRow.limit).map { $0.view(now: frame.now) },
                "moreTold": (told ?? []).count > NotificationRow.limit,
                "reportPath": mayReport ? filter.address("/findings/report") : nil,
                "paging": Paging("findings", cursor: cursor, next: nextCursor) { filter.address(cursor: $0) }?
                    .view,
            ])
        )
    }

    var sentence: String {
        let open = counts.filter { $0.status.isOpen }
        let total = open.reduce(0) { $0 + $1.count }
        let accepted = counts.filter { $0.status == .accepted }.reduce(0) { $0 + $1.count }
        let told =
            accepted == 0
            ? ""
            : " \(Counting.sentence(Counting.count(accepted, "other is", "others are"))) accepted."
        guard total > 0 else {
            return accepted == 0
                ? "Nothing differs from a baseline, as far as it was compared."
                : "Nothing waits for anybody.\(told)"
        }
        let high = open.filter { $0.severity == .high }.reduce(0) { $0 + $1.count }
        let severe = high == 0 ? "none of them of high severity" : "\(Counting.number(high)) of high severity"
        return
            "\(Counting.sentence(Counting.count(total, "finding waits", "findings wait"))) for somebody, \(severe).\(told)"
    }

    /// The shortest way to what matters most.
    private var waiting: [View] {
        let open = counts.filter { $0.status.isOpen }
        return Severity.allCases.compactMap { severity in
            let count = open.filter { $0.severity == severity }.reduce(0) { $0 + $1.count }
            guard count > 0 else { return nil }
            return View([
                "waitingText": "\(Counting.number(count)) \(severity.rawValue)",
                "waitingPath": Filter(severity: severity.rawValue, managed: filter.managed).address(),
                "waitingRole": FindingRow.role(of: severity),
            ])
        }
    }
}
