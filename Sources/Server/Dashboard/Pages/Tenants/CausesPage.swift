import API
import Drift
import Evidence

/// `/baselines/{ref}/causes`: what differs from a baseline, each change once with the tenants that it happened to.
struct CausesPage: DashboardPage {
    static let template = "causes"
    static let fragments: [Fragment] = [.causesSentence, .causeRows]
    static let place = BaselinesPage.place

    /// Rows a page.
    static let rowLimit = 50

    /// What the address asks for.
    struct Filter: Hashable, Sendable {
        var severity: String?
        var type: String?
        /// Only what waits for somebody somewhere.
        var isOpen = false

        var isActive: Bool { severity != nil || type != nil || isOpen }

        func address(_ path: String, cursor: String? = nil) -> String {
            URLPart.address(
                path,
                ["severity": severity, "type": type, "open": isOpen ? "true" : nil, "cursor": cursor]
            )
        }
    }

    var frame: Frame
    var baselineID: String
    var baseline: String
    var filter: Filter
    /// Kinds that are offered.
    var types: [String]
    /// Those in most tenants first.
    var rows: [CauseRow]
    var cursor: String?
    var nextCursor: String?

    var view: View {
        let path = BaselineRow.path(baseline, baselineID)
        let causes = path + "/causes"
        return frame.view(of: Self.self, title: "\(baseline), by cause").adding(
            View([
                "name": Clipping.text(baseline, 100),
                "baselinePath": path,
                "tenantsPath": path + "/tenants",
                "filterPath": causes,
                "isFiltered": filter.isActive,
                "severityOptions": FormOption.views(
                    Severity.allCases.map { ($0.rawValue, $0.rawValue) },
                    chosen: filter.severity
                ),
                "typeOptions": FormOption.views(types.map { ($0, Names.kind($0)) }, chosen: filter.type),
                "isOpenOnly": filter.isOpen,
                "sentence": sentence,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(in: causes, now: frame.now) },
                "paging": Paging("causes", cursor: cursor, next: nextCursor) {
                    filter.address(causes, cursor: $0)
                }?.view,
            ])
        )
    }

    var sentence: String {
        guard let widest = rows.first else {
            return filter.isActive
                ? "No change is like that." : "Nothing differs in any tenant, as far as it was compared."
        }
        guard cursor == nil else { return "Further changes, each in as many tenants or fewer." }
        let changes =
            nextCursor == nil
            ? Counting.sentence(Counting.count(rows.count, "change explains", "changes explain"))
            : "More than \(Counting.number(rows.count)) changes explain"
        let wide = Counting.count(widest.tenantCount, "tenant", "tenants")
        return
            "\(changes) all that differs\(filter.isActive ? " and is like that" : ""); the widest stands in \(wide)."
    }
}

/// One change, and the tenants that it happened to.
struct CauseRow: Sendable {
    var cause: String
    var type: String
    var title: String
    var change: ChangeType
    var severity: Severity
    var direction: String?
    var fidelity: Fidelity
    var tenantCount: Int
    /// Of them, those in which it waits for somebody.
    var openCount: Int
    /// Since when the first of them has differed.
    var since: Instant
    /// The first of them by name.
    var tenants: [String]

    /// - Parameter causes: the address below which each cause has its page.
    func view(in causes: String, now: Instant) -> View {
        let more = tenantCount - min(tenantCount, Self.shownTenants)
        return View([
            "key": "cause-\(cause)",
            "path": "\(causes)/\(PercentEncoding.encoded(cause))",
            "title": Clipping.text(title, 100),
            "kind": Names.kind(type),
            "changeWord": FindingRow.word(of: change),
            "severity": severity.rawValue,
            "severityRole": FindingRow.role(of: severity),
            "direction": direction,
            "fidelity": FindingRow.word(of: fidelity),
            "tenantCount": Counting.number(tenantCount),
            "openWords": openCount == tenantCount
                ? nil : openCount == 0 ? "accepted in all" : "waits in \(Counting.number(openCount))",
            "since": CivilTime.view(since, now: now),
            "tenantNames": tenants.prefix(Self.shownTenants).map { Clipping.text($0, 40) }.joined(
                separator: ", "
            )
                + (more > 0 ? " and \(Counting.number(more)) more" : ""),
            "causeID": Identifier.view(cause),
        ])
    }

    private static let shownTenants = 4
}

extension CauseRow {
    init(_ cause: DriftCause) {
        self.init(
            cause: cause.cause,
            type: cause.subjectType,
            title: cause.title,
            change: cause.change,
            severity: cause.severity,
            direction: cause.direction == "neutral" ? nil : cause.direction,
            fidelity: cause.fidelity,
            tenantCount: cause.tenantCount,
            openCount: cause.openCount,
            since: cause.since,
            tenants: cause.tenants
        )
    }
}
