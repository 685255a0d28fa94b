import API
import Evidence

/// `/tenants`: how the tenants that are managed stand to all baselines, the worst first.
struct TenantsPage: DashboardPage {
    static let template = "tenants"
    static let fragments: [Fragment] = [.matrixSentence, .matrixRows]
    static let place: Place? = Place(title: "Tenants", address: "/tenants", icon: "tenants", key: "n")

    /// Rows a page, and baselines side by side.
    static let (rowLimit, columnLimit) = (50, 6)

    struct Baseline: Hashable, Sendable {
        var id: String
        var name: String
    }

    /// A tenant with its cells.
    struct Row: Sendable {
        var id: String
        var name: String
        var isOwn: Bool
        var cells: [TenantCell]

        /// The first of the worst.
        var worst: StateMark {
            TenantCounts.order.first { state in cells.contains { $0.state == state } } ?? .unknown
        }

        func view(of columns: ArraySlice<Baseline>, now: Instant) -> View {
            let looked = cells.compactMap(\.lookedAt).min()
            let managed = isOwn ? nil : TenantCell.reference(name, id)
            return View([
                "key": "tenant-\(id)",
                "tenantName": Clipping.text(name, 100),
                "isOwn": isOwn,
                "tenantPath": FindingsPage.Filter(managed: managed).address(),
                "worst": worst.view,
                "lookedAt": looked.map { CivilTime.view($0, now: now) },
                "cells": columns.map { baseline in
                    cells.first { $0.baselineID == baseline.id }?.view(now: now)
                        ?? View(["baselineLabel": Clipping.text(baseline.name, 30), "isAbsent": true])
                },
            ])
        }
    }

    var frame: Frame
    var form: MatrixForm
    /// Of all tenants, by their worst state.
    var counts: TenantCounts
    /// By name.
    var baselines: [Baseline]
    var rows: [Row]
    var cursor: String?
    var nextCursor: String?
    /// Whether the tenant may manage others.
    var isProvider: Bool
    var mayManage: Bool

    var view: View {
        frame.view(of: Self.self).adding(form.view(path: "/tenants")).adding(
            View([
                "sentence": counts.sentence(isOne: false),
                "bar": counts.bar { MatrixForm(state: $0.rawValue).address("/tenants") }.view,
                "isProvider": isProvider,
                "mayOnboard": isProvider && mayManage,
                "hasRows": !rows.isEmpty,
                "hasColumns": true,
                "columns": columns.map {
                    View([
                        "columnName": Clipping.text($0.name, 40),
                        "columnPath": BaselineRow.path($0.name, $0.id) + "/tenants",
                    ])
                },
                "columnsNote": columnsNote,
                "earlierColumns": form.column > 0 ? move(to: form.column - Self.columnLimit) : nil,
                "laterColumns": columns.endIndex < baselines.count ? move(to: columns.endIndex) : nil,
                "rows": rows.map { $0.view(of: columns, now: frame.now) },
                "paging": Paging("tenants", cursor: cursor, next: nextCursor) {
                    form.address("/tenants", cursor: $0)
                }?.view,
            ])
        )
    }

    /// The baselines that stand on this page.
    private var columns: ArraySlice<Baseline> { baselines.dropFirst(form.column).prefix(Self.columnLimit) }

    private var columnsNote: String? {
        guard baselines.count > Self.columnLimit, !columns.isEmpty else { return nil }
        return
            "Baselines \(columns.startIndex + 1) to \(columns.endIndex) of \(Counting.number(baselines.count))"
    }

    /// The same tenants with other baselines.
    private func move(to column: Int) -> String {
        var form = form
        form.column = max(0, column)
        return form.address("/tenants", cursor: cursor)
    }
}
