import Evidence
import Kinds

/// Differences as lines for people; the same facts as a document for programs.
enum ReadableDiff {
    /// Changes of one artifact of a folder that are written out; all are counted.
    private static let linesPerArtifact = 20

    static func report(of difference: ArtifactDifference) -> Report {
        var report = Report(document: difference.json)
        write(difference, limit: difference.changes.count, in: &report.lines)
        report.lines.plain(summary(of: difference))
        if !difference.isEmpty { report.outcome = .answerIsNo }
        return report
    }

    static func report(of comparison: CaptureComparison) -> Report {
        var report = Report(document: comparison.json)
        for pair in comparison.pairs where pair.outcome != .unchanged { write(pair, in: &report.lines) }
        let counts = comparison.counts
        report.lines.plain(
            CaptureComparison.Outcome.allCases.map { "\(counts[$0] ?? 0) \($0.rawValue)" }.joined(
                separator: ", "
            )
        )
        if !comparison.isComplete {
            report.lines.plain("not all could be read: what is missing is not known to be deleted")
        }
        if !comparison.uncovered.isEmpty {
            report.lines.plain("\(counted(comparison.uncovered.count, "file")) of no kind left out")
        }
        if !comparison.isEmpty { report.outcome = .answerIsNo }
        if (counts[.unreadable] ?? 0) > 0 { report.outcome = .unusableInput }
        return report
    }

    private static func write(_ pair: CaptureComparison.Pair, in lines: inout Lines) {
        let paths =
            pair.outcome == .ambiguous ? " (\((pair.baseline + pair.current).joined(separator: ", ")))" : ""
        let reason = pair.reason.map { ": \($0)" } ?? ""
        let same = pair.outcome == .ambiguous && pair.isSame ? ", with the same contents" : ""
        lines.plain("\(pair.outcome.rawValue) \(pair.title)\(paths)\(reason)\(same)")
        if let difference = pair.difference { write(difference, limit: linesPerArtifact, in: &lines) }
    }

    private static func write(_ difference: ArtifactDifference, limit: Int, in lines: inout Lines) {
        for change in difference.changes.prefix(limit) {
            lines.sentence("  " + (change.direction?.rawValue ?? "–"), change.sentence)
        }
        if difference.count > limit { lines.sentence("  …", "and \(difference.count - limit) more") }
        for change in difference.aside.prefix(limit) { lines.sentence("  aside", change.sentence) }
        for identity in difference.ambiguous.prefix(limit) {
            lines.sentence("  ambiguous", "\(identity) is there more than once")
        }
    }

    private static func summary(of difference: ArtifactDifference) -> String {
        if difference.isEmpty { return "equal" }
        let directions = Direction.allCases.compactMap { direction -> String? in
            let count = difference.changes.filter { $0.direction == direction }.count
            return count == 0 ? nil : "\(count) \(direction.rawValue)"
        }
        return ([counted(difference.count, "change")] + directions).joined(separator: ", ")
    }
}
