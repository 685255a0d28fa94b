import API
import ArgumentParser

struct Overview: RemoteCommand {
    static let configuration = CommandConfiguration(
        abstract: "How things stand: artifacts, deployments, open ceremonies, the latest verifications."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let overview = try await client.overview()
        let deployments = overview.deployments
        var report = try Report(overview)
        report.lines.sentence("artifacts", String(overview.artifacts))
        report.lines.sentence("deployed", deployments.inWords)
        report.lines.sentence("open", counted(overview.ceremoniesOpen, "ceremony", plural: "ceremonies"))
        for line in overview.reviews.inWords { report.lines.sentence("review", line) }
        for verification in overview.latestVerifications { report.lines.add(verification) }
        if overview.reviews.overdue + overview.reviews.failed > 0 {
            report.lines.next("muniment ceremony list --purpose review")
        } else if deployments.drift > 0 {
            report.lines.next("muniment deployment list --drift drift")
        } else if overview.ceremoniesOpen > 0 {
            report.lines.next("muniment ceremony list --state open")
        } else if overview.artifacts == 0 {
            report.lines.next("muniment artifact add FILE")
        }
        return report
    }
}

extension Wire.ReviewTally {
    /// What waits after emergencies; nothing where nothing does.
    var inWords: [String] {
        var lines: [String] = []
        if overdue > 0 { lines.append("▲ \(counted(overdue, "review")) after an emergency overdue") }
        if failed > 0 { lines.append("▲ \(counted(failed, "review")) after an emergency failed") }
        if open > 0 { lines.append("\(counted(open, "review")) after an emergency open") }
        return lines
    }
}

extension Wire.DriftTally {
    /// `1 of 3 differs from what was approved, 1 of 3 matches, 1 of 3 not yet looked at`
    var inWords: String {
        let total = match + drift + unknown
        guard total > 0 else { return "nowhere yet" }
        var parts: [String] = []
        if drift > 0 {
            parts.append("\(drift) of \(total) \(drift == 1 ? "differs" : "differ") from what was approved")
        }
        if match > 0 { parts.append("\(match) of \(total) \(match == 1 ? "matches" : "match")") }
        if unknown > 0 { parts.append("\(unknown) of \(total) not yet looked at") }
        return parts.joined(separator: ", ")
    }
}
