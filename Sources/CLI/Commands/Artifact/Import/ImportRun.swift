import API
import Evidence
import Kinds

/// What an import has done so far.
struct ImportRun {
    enum Outcome: String {
        case registered
        case newVersion = "new_version"
        case unchanged
    }

    struct Done {
        var item: ImportItem
        var outcome: Outcome
        var version: Int
        var cid: String
        var receipt: Wire.Receipt?

        init(
            _ item: ImportItem,
            _ outcome: Outcome,
            version: Int,
            cid: String,
            receipt: Wire.Receipt? = nil
        ) {
            self.item = item
            self.outcome = outcome
            self.version = version
            self.cid = cid
            self.receipt = receipt
        }
    }

    private let folder: String
    private let isTrial: Bool
    private let uncovered: [String]
    private var done: [Done] = []
    private var refused: [ImportRefusal]
    private var refusedHere = 0
    private var failure: Refusal?

    init(of folder: String, isTrial: Bool, refused: [ImportRefusal], uncovered: [String]) {
        self.folder = folder
        self.isTrial = isTrial
        self.refused = refused
        self.uncovered = uncovered
    }

    var doneCount: Int { done.count + refusedHere }

    mutating func add(_ one: Done) { done.append(one) }

    /// The server can't take this one; the others may be fine.
    mutating func refuse(_ item: ImportItem, _ problem: Problem) {
        refusedHere += 1
        refused.append(
            ImportRefusal(
                path: item.path,
                reason: problem.detail.isEmpty ? problem.title : problem.detail,
                remedy: problem.remedy ?? "correct the file"
            )
        )
    }

    /// It is not what it was when the folder was looked through.
    mutating func refuse(_ refusal: ImportRefusal) {
        refusedHere += 1
        refused.append(refusal)
    }

    mutating func stop(because error: any Error) { failure = Refusal(reporting: error) }

    // MARK: Telling

    func report(total: Int) -> Report {
        var report = Report(document: document(total: total))
        for one in done where one.outcome != .unchanged { report.lines.add(one, isTrial: isTrial) }
        for one in refused.sorted(by: { $0.path < $1.path }) {
            let place = one.line.map { "\(one.path):\($0)" } ?? one.path
            report.lines.row("■ refused", place, one.reason)
            report.lines.sentence("  remedy", one.remedy)
        }
        report.lines.sentence(isTrial ? "would be" : "done", sentence)
        if let failure {
            report.lines.sentence("■ stopped", failure.reason)
            report.lines.sentence("left", "\(total - doneCount) of \(counted(total, "artifact"))")
            report.lines.sentence("next", "run the same command again: what is done stays done")
            report.outcome = failure.outcome
        } else if !refused.isEmpty {
            report.outcome = .unusableInput
        } else if !isTrial, !done.isEmpty {
            report.lines.next("muniment artifact list --state proposed")
        }
        return report
    }

    private func count(_ outcome: Outcome) -> Int { done.count { $0.outcome == outcome } }

    private var sentence: String {
        let parts = [
            counted(count(.registered), "new artifact"), counted(count(.newVersion), "new version"),
            "\(count(.unchanged)) unchanged", "\(refused.count) refused",
        ]
        let others = uncovered.isEmpty ? "" : ", \(counted(uncovered.count, "file")) of no known kind"
        return parts.joined(separator: ", ") + others
    }

    private func document(total: Int) -> JSON {
        [
            "folder": .string(folder), "dry_run": .bool(isTrial), "is_complete": .bool(failure == nil),
            "counts": [
                "found": .integer(total), "registered": .integer(count(.registered)),
                "new_version": .integer(count(.newVersion)), "unchanged": .integer(count(.unchanged)),
                "refused": .integer(refused.count), "uncovered": .integer(uncovered.count),
            ],
            "artifacts": .array(done.map(\.json)),
            "refused": .array(refused.map(\.json)),
            "uncovered": .array(uncovered.map(JSON.string)),
            "failure": failure.map { ["reason": .string($0.reason), "remedy": .optional($0.remedy)] }
                ?? .null,
        ]
    }
}

extension ImportRun.Done {
    fileprivate var json: JSON {
        [
            "path": .string(item.path), "kind": .string(item.kind.rawValue), "name": .string(item.name),
            "outcome": .string(outcome.rawValue), "version": .integer(version), "cid": .string(cid),
            "leaf_index": receipt.map { .integer($0.leafIndex) } ?? .null,
        ]
    }
}

extension Lines {
    fileprivate mutating func add(_ done: ImportRun.Done, isTrial: Bool) {
        let word =
            switch done.outcome {
            case .registered: "● registered"
            case .newVersion: "● new version"
            case .unchanged: "○ unchanged"
            }
        row(
            isTrial ? word.replacing("●", with: "○") : word,
            done.item.kind.rawValue,
            done.item.name,
            done.cid.shortened,
            "version \(done.version)",
            done.receipt.seal
        )
    }
}
