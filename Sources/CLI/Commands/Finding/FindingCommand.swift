import API
import ArgumentParser
import Evidence

struct FindingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "finding",
        abstract: "What differs from baselines, with evidence on both sides.",
        discussion: "One finding stands for a subject and a cause over time, however often it is compared.",
        subcommands: [
            FindingList.self, FindingShow.self, FindingAcknowledge.self, FindingAccept.self,
            FindingResolve.self,
            FindingReopen.self, FindingExport.self,
        ]
    )
}

struct FindingArgument: ParsableArguments {
    @Argument(help: "The finding's identifier.")
    var finding: String

    @OptionGroup var tenant: ManagedTenantOption
}

/// Which findings are asked for.
struct FindingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "open, acknowledged, accepted, resolved or reopened; standing for all but resolved.",
            valueName: "status"
        )
    )
    var status: String?

    @Option(help: ArgumentHelp("high, medium or low.", valueName: "severity"))
    var severity: String?

    @Option(help: ArgumentHelp("content or meta.", valueName: "fidelity"))
    var fidelity: String?

    @Option(help: ArgumentHelp("Only of this baseline.", valueName: "baseline"))
    var baseline: String?

    @Option(help: ArgumentHelp("Only those to which the same happened.", valueName: "digest"))
    var cause: String?

    @Option(help: ArgumentHelp("Only those that this run moved.", valueName: "identifier"))
    var run: String?

    @Option(help: ArgumentHelp("Only subjects of this kind.", valueName: "kind"))
    var type: String?

    @OptionGroup var tenant: ManagedTenantOption

    var query: APIClient.FindingQuery {
        APIClient.FindingQuery(
            status: status,
            severity: severity,
            fidelity: fidelity,
            baseline: baseline,
            cause: cause,
            run: run,
            type: type,
            managedTenant: tenant.name
        )
    }
}

struct FindingList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Findings, the newest first."
    )

    @OptionGroup var filter: FindingOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.findings(filter.query, $0) },
            whenEmpty: "nothing differs, as far as it was compared",
            next: "muniment baseline compare NAME"
        ) { finding, lines in lines.add(finding) }
    }
}

struct FindingShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One finding: what differs, and how that is known."
    )

    @OptionGroup var subject: FindingArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let finding = try await client.finding(subject.finding, in: subject.tenant.name)
        var report = try Report(finding)
        report.lines.add(finding)
        report.lines.addDetails(of: finding)
        return report
    }
}

extension Lines {
    mutating func add(_ finding: Wire.Finding) {
        row(
            finding.stateWord,
            finding.severity,
            finding.changeType,
            finding.title,
            finding.subjectType,
            finding.evidenceFidelity,
            finding.since.since(.now),
            finding.findingID,
            finding.receipt.seal
        )
    }

    mutating func addDetails(of finding: Wire.Finding) {
        for change in finding.difference?["changes"]?.array ?? [] {
            let sign =
                switch change["change"]?.string {
                case "added": "+"
                case "removed": "-"
                default: "~"
                }
            let direction = change["direction"]?.string.map { "   (\($0))" } ?? ""
            plain("  \(sign) \(change["sentence"]?.string ?? "")\(direction)")
        }
        if let name = finding.difference?["renamed_from"]?.string { sentence("renamed", "from \(name)") }
        if let ignored = finding.difference?["ignored"]?.integer, ignored > 0 {
            sentence("ignored", "\(ignored) by rules")
        }
        for side in ["baseline", "current"] {
            let evidence = finding.evidence[side] ?? [:]
            let provenance = evidence["provenance"] ?? [:]
            sentence(
                side,
                "\(evidence["hash"]?.string?.shortened ?? "not there")   "
                    + "\(provenance["fidelity"]?.string ?? "")   by \(provenance["source"]?.string ?? "")   "
                    + "\(provenance["observed_at"]?.string ?? "")"
            )
        }
        sentence("status", "\(finding.status) by \(finding.statusBy), \(finding.statusAt.words)")
        if let reason = finding.statusReason { sentence("reason", reason) }
        if let until = finding.acceptedUntil {
            sentence("accepted", "until \(until.words), \(finding.owner ?? "") answers for it")
        }
        sentence("cause", finding.cause.shortened)
        if let entry = finding.chronicleEntryID { sentence("record", "muniment ledger proof \(entry)") }
        for move in finding.timeline ?? [] {
            let by = move.operationRunID.map { "comparison \($0)" } ?? move.by
            let reason = move.reason.map { "   \($0)" } ?? ""
            sentence("timeline", "\(move.at.words)   \(move.status)   by \(by)\(reason)")
        }
        for event in finding.subjectEvents ?? [] { sentence("event", event.words) }
    }
}

extension Wire.Finding {
    var stateWord: String {
        switch status {
        case "open": "▲ open"
        case "reopened": "▲ reopened"
        case "acknowledged": "△ acknowledged"
        case "accepted": "◐ accepted"
        case "resolved": "● resolved"
        default: status
        }
    }
}
