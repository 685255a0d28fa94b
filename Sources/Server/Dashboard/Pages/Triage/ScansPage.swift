import Attestations
import Attestor
import Evidence

/// `/scans`: the reports of scanners that were handed in, the newest first, and what each did to the queue.
struct ScansPage: DashboardPage {
    static let template = "scans"
    static let fragments: [Fragment] = [.scanRows]
    static let place: Place? = TriagePage.place

    /// Rows a page.
    static let rowLimit = 25

    var frame: Frame
    /// Of this artifact alone.
    var artifact: String?
    var rows: [KeptScan]
    var cursor: String?
    var nextCursor: String?

    var view: View {
        frame.view(of: Self.self, title: "Scans").adding(
            View([
                "artifactFilter": artifact,
                "hasRows": !rows.isEmpty,
                "rows": rows.map(row),
                "paging": Paging("scans", cursor: cursor, next: nextCursor) { cursor in
                    URLPart.address("/scans", ["artifact": artifact, "cursor": cursor])
                }?.view,
            ])
        )
    }

    private func row(_ scan: KeptScan) -> View {
        View([
            "key": "scan-\(scan.id.text)",
            "tool": Clipping.text(scan.tool, 80),
            "toolVersion": scan.toolVersion.map { Clipping.text($0, 40) },
            "artifact": Clipping.text(scan.artifact.name, 120),
            "artifactVersion": scan.artifact.version.map { Clipping.text($0, 80) },
            "itemsPath": URLPart.address("/triage", ["artifact": scan.artifact.name, "state": "all"]),
            "findings": Counting.number(scan.findingCount),
            "covered": Counting.count(scan.coveredCount, "component looked at", "components looked at"),
            "whole": scan.isWhole ? "said to have looked at everything" : nil,
            "late": scan.isLate ? "made before the latest one: it moved nothing" : nil,
            "opened": Counting.number(scan.openedCount), "reopened": Counting.number(scan.reopenedCount),
            "resolved": Counting.number(scan.resolvedCount),
            "uncovered": Counting.number(scan.uncoveredCount),
            "warnings": scan.warnings.isEmpty
                ? nil : Counting.count(scan.warnings.count, "warning", "warnings"),
            "importedAt": CivilTime.view(scan.importedAt, now: frame.now),
            "importedBy": Identifier.view(scan.importedBy),
        ])
    }
}
