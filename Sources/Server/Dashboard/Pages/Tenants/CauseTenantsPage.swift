import API
import Access
import Drift
import Evidence
import Postgres

/// `/baselines/{ref}/causes/{cause}`: one change, and each tenant that it happened to.
struct CauseTenantsPage: DashboardPage {
    static let template = "cause"
    static let fragments: [Fragment] = [.causeTenants]
    static let place = BaselinesPage.place

    /// Rows a page; properties that are shown to differ.
    static let (rowLimit, differenceLimit) = (100, 50)

    /// A tenant in which it stands, with the finding there.
    struct Row: Sendable {
        var tenantID: String
        var tenant: String
        var isOwn: Bool
        var findingID: String
        var status: FindingStatus
        var severity: Severity
        var since: Instant

        func view(now: Instant) -> View {
            let managed = isOwn ? nil : TenantCell.reference(tenant, tenantID)
            return View([
                "key": "tenant-\(tenantID)",
                "tenantName": Clipping.text(tenant, 100),
                "isOwn": isOwn,
                "findingPath": FindingRow.path(findingID, in: managed),
                "statusMark": FindingRow.mark(of: status),
                "severity": severity.rawValue,
                "severityRole": FindingRow.role(of: severity),
                "since": CivilTime.view(since, now: now),
            ])
        }
    }

    /// What differs, as one of the tenants shows it: the same in all, but for what only it is called by.
    struct Example: Sendable {
        var tenant: String
        var differences: [Difference]
        var differenceCount: Int
    }

    var frame: Frame
    var baselineID: String
    var baseline: String
    var cause: String
    /// `nil` where it stands in no tenant any more.
    var row: CauseRow?
    var example: Example?
    /// By name.
    var rows: [Row]
    var cursor: String?
    var nextCursor: String?

    var view: View {
        let path = BaselineRow.path(baseline, baselineID)
        let causes = path + "/causes"
        return frame.view(of: Self.self, title: row?.title ?? "A cause").adding(
            row?.view(in: causes, now: frame.now) ?? View(["title": "A cause"])
        ).adding(
            View([
                "name": Clipping.text(baseline, 100),
                "baselinePath": path,
                "causesPath": causes,
                "isThere": row != nil,
                "causeID": Identifier.view(cause),
                "sentence": sentence,
                "exampleTenant": example.map { Clipping.text($0.tenant, 60) },
                "hasDifferences": example?.differences.isEmpty == false,
                "differences": (example?.differences ?? []).prefix(Self.differenceLimit).map(\.view),
                "moreDifferences": (example?.differenceCount ?? 0) > Self.differenceLimit
                    ? "\(Counting.number(example?.differenceCount ?? 0)) in all; these are the first" : nil,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "paging": Paging("tenants", cursor: cursor, next: nextCursor) {
                    URLPart.address("\(causes)/\(PercentEncoding.encoded(cause))", ["cursor": $0])
                }?.view,
            ])
        )
    }

    var sentence: String {
        guard let row else { return "It stands in no tenant any more." }
        let tenants = Counting.count(row.tenantCount, "tenant", "tenants")
        let since = "since \(CivilTime(row.since).text(at: frame.now)) UTC"
        let waits =
            row.openCount == 0
            ? "somebody answers for it in all of them"
            : "it waits for somebody in \(Counting.number(row.openCount))"
        let what =
            switch row.change {
            case .created: "It stands in \(tenants) and not in the baseline"
            case .deleted: "It is away in \(tenants)"
            case .updated, .unchanged: "It differs from the baseline in \(tenants)"
            }
        return "\(what), in the first of them \(since); \(waits)."
    }
}

extension CauseTenantsPage.Row {
    init(_ tenant: CauseTenant, isOwn: Bool) {
        self.init(
            tenantID: tenant.managed.id.description,
            tenant: tenant.managed.name,
            isOwn: isOwn,
            findingID: tenant.findingID.text,
            status: tenant.status,
            severity: tenant.severity,
            since: tenant.since
        )
    }
}
