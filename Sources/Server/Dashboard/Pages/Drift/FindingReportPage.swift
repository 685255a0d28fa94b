import API
import Drift
import Evidence

/// `/findings/report`: findings to be printed and taken away, each with the proof that its entry stands in the record.
struct FindingReportPage: DashboardPage {
    static let template = "finding-report"
    static let fragments: [Fragment] = []
    static let place = FindingsPage.place

    /// Rows a part; a whole list is taken away as CSV.
    static let rowLimit = 30
    private static let differenceLimit = 5

    /// What all rows are proved under.
    struct Checkpoint: Sendable {
        /// The signed note.
        var text: String
        var size: Int
        var root: String
        var signedAt: Instant
        /// By which the note is verified.
        var logKey: String?
    }

    struct Row: Sendable {
        var finding: FindingRow
        var sides: [FindingPage.Side]
        var proof: Wire.InclusionProof?
        var entryID: String?
    }

    var frame: Frame
    /// Of whose record the proofs are.
    var tenantName: String
    var tenantID: String
    var filter: FindingsPage.Filter
    var checkpoint: Checkpoint?
    var rows: [Row]
    var cursor: String?
    var nextCursor: String?

    var view: View {
        frame.view(of: Self.self, title: "Findings, a report", following: nil).adding(
            View([
                "sentence": sentence,
                "tenantName": tenantName,
                "tenantID": tenantID,
                "chosen": chosen,
                "madeAt": CivilTime(frame.now).full,
                "checkpoint": checkpoint.map { checkpoint in
                    View([
                        "note": checkpoint.text, "size": Counting.number(checkpoint.size),
                        "root": checkpoint.root,
                        "signedAt": CivilTime(checkpoint.signedAt).full, "logKey": checkpoint.logKey,
                    ])
                },
                "hasRows": !rows.isEmpty,
                "reportRows": rows.enumerated().map { view(of: $0.element, number: $0.offset + 1) },
                "exports": FindingExportFormat.allCases.map { format in
                    View([
                        "format": format.rawValue.uppercased(),
                        "exportPath": exportPath(format),
                    ])
                },
                "listPath": filter.address(),
                "paging": Paging("parts", cursor: cursor, next: nextCursor) {
                    filter.address("/findings/report", cursor: $0)
                }?.view,
            ])
        )
    }

    var sentence: String {
        guard !rows.isEmpty else { return "No finding is like that." }
        let more = nextCursor == nil ? "" : "; more follow in the next part"
        let proven = rows.count { $0.proof != nil }
        let shown = Counting.sentence(Counting.count(rows.count, "finding", "findings"))
        guard proven == rows.count else {
            let rest = rows.count - proven
            return "\(shown), \(Counting.number(proven)) proved\(more). "
                + "Of \(Counting.number(rest)) the entry is not under a checkpoint yet: read this again in a moment."
        }
        return "\(shown), each proved to stand in the record\(more)."
    }

    private var chosen: String {
        let words: [(String, String?)] = [
            ("state", filter.status ?? "all but resolved"), ("severity", filter.severity),
            ("known by", filter.fidelity), ("baseline", filter.baseline), ("kind", filter.type),
            ("cause", filter.cause), ("run", filter.run),
        ]
        return words.compactMap { name, value in value.map { "\(name): \(Clipping.text($0, 80))" } }
            .joined(separator: "; ")
    }

    private func exportPath(_ format: FindingExportFormat) -> String {
        var filter = filter
        let status = filter.status ?? "standing"
        filter.status = status == "all" ? nil : status
        let path = filter.address("/api/v1/findings/export")
        return path + (path.contains("?") ? "&" : "?") + "format=\(format.rawValue)"
    }

    private func view(of row: Row, number: Int) -> View {
        row.finding.view(now: frame.now).adding(
            View([
                "number": Counting.number(number),
                "findingID": row.finding.id,
                "differences": row.finding.differences.prefix(Self.differenceLimit).map(\.view),
                "hasDifferences": !row.finding.differences.isEmpty,
                "moreDifferences": row.finding.differenceCount > Self.differenceLimit
                    ? "\(Counting.number(row.finding.differenceCount)) in all" : nil,
                "sinceFull": CivilTime(row.finding.since).full,
                "statusFull": CivilTime(row.finding.statusAt).full,
                "untilFull": row.finding.acceptedUntil.map { CivilTime($0).full },
                "by": row.finding.statusBy,
                "reportSides": row.sides.map { side in
                    View([
                        "sideTitle": side.title,
                        "digest": side.hash ?? "not there, by a whole listing",
                        "how": side.fidelity == "content" ? "by content" : "by lists alone",
                        "seen": side.observedAt.map { CivilTime($0).full },
                        "seenBy": side.runID,
                    ])
                },
                "entryID": row.entryID,
                "proof": row.proof.map { proof in
                    View([
                        "leafIndex": Counting.number(proof.leafIndex), "leafHash": proof.leafHash,
                        "treeSize": Counting.number(proof.treeSize),
                        "path": proof.hashes.joined(separator: " "),
                        // Bundles are had from a tenant's own ledger.
                        "bundlePath": filter.managed == nil
                            ? "/api/v1/ledgers/\(proof.ledger)/entries/\(proof.leafIndex)/bundle" : nil,
                        "proofCommand": "muniment ledger bundle \(proof.leafIndex)",
                    ])
                },
            ])
        )
    }
}
