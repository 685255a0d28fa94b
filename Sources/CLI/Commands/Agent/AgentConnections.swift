import API
import ArgumentParser
import Evidence

/// `muniment agent connections`: what the server knows of who is connected.
struct AgentConnections: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "connections",
        abstract: "Which agents and applications are connected, since when, and how they are.",
        discussion:
            "Ends with 1 if one that is let in is away, or a file that it keeps is not as it should be."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let page = try await client.agentConnections()
        var report = try Report(page)
        for found in page.items {
            let isAway = found.status == "active" && !found.isConnected
            report.lines.row(
                found.isConnected ? "● connected" : isAway ? "◇ away" : "■ \(found.status)",
                found.name,
                found.kind,
                found.hostname,
                found.program,
                found.isConnected
                    ? "since \(found.connectedAt.rfc3339)"
                    : "seen \(found.seenAt.rfc3339)\(found.endReason.map { ", \($0)" } ?? "")"
            )
            for template in found.templates where template.state != "current" {
                report.lines.row("▲ \(template.state)", "template", template.name, template.reason ?? "")
                if template.state != "waiting" { report.outcome = .answerIsNo }
            }
            if isAway { report.outcome = .answerIsNo }
        }
        if page.items.isEmpty { report.lines.plain("Nobody has connected yet.") }
        return report
    }
}
