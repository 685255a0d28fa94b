import Drift

/// What a page of the matrix is asked for, as its address and its form have it.
struct MatrixForm: Hashable, Sendable {
    /// One state, or several with commas between them.
    var state: String?
    var severity: String?
    /// In the tenant's name.
    var text: String?
    /// `nil` for the worst first.
    var order: String?
    /// The first of the baselines that stand side by side, from 0.
    var column = 0

    var isActive: Bool { state != nil || severity != nil || text != nil }

    func address(_ path: String, cursor: String? = nil) -> String {
        URLPart.address(
            path,
            [
                "state": state, "severity": severity, "q": text, "sort": order,
                "column": column == 0 ? nil : "\(column)", "cursor": cursor,
            ]
        )
    }

    /// What differs, by however much.
    private static let different = [StateMark.weakened, .drift].map(\.rawValue).joined(separator: ",")

    func view(path: String) -> View {
        View([
            "filterPath": path,
            "isFiltered": isActive,
            "allPath": MatrixForm(order: order, column: column).address(path),
            "stateOptions": FormOption.views(
                [(Self.different, "weakened or drifted")]
                    + TenantCounts.order.map { ($0.rawValue, $0.word) },
                chosen: state
            ),
            "severityOptions": FormOption.views(
                Severity.allCases.map { ($0.rawValue, $0.rawValue) },
                chosen: severity
            ),
            "orderOptions": FormOption.views(
                [
                    (MatrixOrder.name.rawValue, "by name"),
                    (MatrixOrder.oldest.rawValue, "looked at longest ago first"),
                ],
                chosen: order
            ),
            "text": text,
            "columnValue": column == 0 ? nil : "\(column)",
        ])
    }
}
