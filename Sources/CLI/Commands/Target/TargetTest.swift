import API
import ArgumentParser
import Evidence

struct TargetTest: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Look at a target once, and say what is seen; nothing is recorded.",
        discussion: "Ends with exit code 1 if it could not be looked at, or nothing is there."
    )

    @OptionGroup var named: TargetArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let test = try await client.testTarget(named.target)
        var report = try Report(test)
        if let seen = test.seen {
            report.lines.row(
                "● seen",
                test.target,
                seen["layer"]?.string ?? "",
                seen["address"]?.string ?? "",
                "in \(test.durationMs) ms"
            )
            report.lines.add(seen: seen)
        }
        if let failure = test.failure {
            report.lines.row(
                failure.code == "absent" ? "▲ away" : "◇ could not look",
                test.target,
                failure.code,
                "in \(test.durationMs) ms"
            )
            report.lines.sentence("why", "\(failure.field): \(failure.reason)")
            report.lines.sentence("remedy", failure.remedy)
            report.outcome = .answerIsNo
        }
        return report
    }
}
