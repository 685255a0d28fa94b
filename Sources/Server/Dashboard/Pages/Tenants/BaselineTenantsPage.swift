import API
import Evidence

/// `/baselines/{ref}/tenants`: how tenants stand to one baseline.
struct BaselineTenantsPage: DashboardPage {
    static let template = "baseline-tenants"
    static let fragments: [Fragment] = [.matrixSentence, .matrixRows]
    static let place = BaselinesPage.place

    /// Rows a page.
    static let rowLimit = 50

    var frame: Frame
    var baselineID: String
    var baseline: String
    var form: MatrixForm
    /// Of all tenants.
    var counts: TenantCounts
    var rows: [TenantCell]
    var cursor: String?
    var nextCursor: String?

    var view: View {
        let path = BaselineRow.path(baseline, baselineID)
        let tenants = path + "/tenants"
        return frame.view(of: Self.self, title: "\(baseline), tenant by tenant").adding(
            form.view(path: tenants)
        )
        .adding(
            View([
                "name": Clipping.text(baseline, 100),
                "baselinePath": path,
                "causesPath": path + "/causes",
                "sentence": counts.sentence(isOne: true),
                "bar": counts.bar { MatrixForm(state: $0.rawValue).address(tenants) }.view,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "paging": Paging("tenants", cursor: cursor, next: nextCursor) {
                    form.address(tenants, cursor: $0)
                }?.view,
            ])
        )
    }
}
