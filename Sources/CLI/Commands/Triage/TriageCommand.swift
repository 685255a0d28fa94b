import API
import ArgumentParser
import Evidence

struct TriageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "triage",
        abstract: "What scanners found and somebody must answer for.",
        discussion: """
            A decision holds for the same component in the same place, in every version of the artifact; for other versions \
            of the component only with --any-version.
            """,
        subcommands: [
            TriageList.self, TriageShow.self, TriageSummaryCommand.self, TriageAcknowledge.self,
            TriageAccept.self, TriageDismiss.self, TriageResolve.self, TriageReopen.self, TriageAssign.self,
            TriageRefreshCommand.self,
        ]
    )
}

/// What of the queue is meant.
struct TriageSelectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "open, reopened, acknowledged, accepted, dismissed, resolved, joined, or all but joined; else what waits.",
            valueName: "state"
        )
    )
    var state: String?

    @Option(help: ArgumentHelp("critical, high, medium, low, none, unknown.", valueName: "severity"))
    var severity: String?

    @Option(help: ArgumentHelp("Of this artifact, whichever version.", valueName: "name"))
    var artifact: String?

    @Option(help: ArgumentHelp("In this package or file.", valueName: "purl"))
    var component: String?

    @Option(
        help: ArgumentHelp("By any of its names, as in CVE-2021-44228, or a rule.", valueName: "identifier")
    )
    var vulnerability: String?

    @Option(name: .customLong("owned-by"), help: ArgumentHelp("Of this owner.", valueName: "name"))
    var owner: String?

    @Flag(help: "What no tool that found it looked at again.")
    var uncovered = false

    var selection: Wire.TriageSelection {
        Wire.TriageSelection(
            state: state,
            severity: severity,
            artifact: artifact,
            component: component,
            vulnerability: vulnerability,
            owner: owner,
            uncovered: uncovered ? true : nil
        )
    }

    var isEmpty: Bool { selection == Wire.TriageSelection() }
}

struct TriageList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The queue, the worst first, and of those the newest."
    )

    @OptionGroup var selection: TriageSelectionOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.triageItems(selection.selection, $0) },
            whenEmpty: "nothing waits for anybody, as far as was scanned",
            next: "muniment scan import FILE"
        ) { item, lines in lines.add(item) }
    }
}

struct TriageShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "An item with its history, by what it is found again, and what each tool last said."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "item"))
    var item: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let story = try await client.triageItem(item)
        var report = try Report(story)
        report.lines.add(story.item)
        if let title = story.item.title { report.lines.plain("  \(title)") }
        if let kept = story.item.joinedInto {
            report.lines.row("joined into", kept, "muniment triage show \(kept)")
        }
        if !story.item.aliases.isEmpty {
            report.lines.row("also known as", story.item.aliases.joined(separator: ", "))
        }
        if !story.item.fixedVersions.isEmpty {
            report.lines.row("fixed in", story.item.fixedVersions.joined(separator: ", "))
        }
        report.lines.row(
            "matched by",
            "artifact \(story.match.artifact)",
            "component \(story.match.component)",
            "vulnerability "
                + ([story.match.vulnerability] + (story.match.otherNames ?? [])).joined(separator: " or "),
            story.match.location.map { "location \($0)" } ?? "any location"
        )
        if let decision = story.item.decision {
            report.lines.row(
                "decided on",
                decision.versions.joined(separator: ", "),
                decision.scope == "any_version" ? "holds for every version" : "holds for these versions",
                decision.severity,
                decision.until.map { "until \($0)" } ?? "",
                decision.justification ?? ""
            )
        }
        for said in story.sightings {
            report.lines.row(said.standing, said.tool, said.at.since(.now), said.scanID)
        }
        for statement in story.statements {
            report.lines.row("VEX", statement.status, statement.justification ?? "", statement.statedBy ?? "")
        }
        for move in story.moves {
            report.lines.row(
                "#\(move.number)",
                move.state,
                move.by,
                [move.vulnerability.map { "as \($0)" }, move.reason].compactMap(\.self).joined(
                    separator: ": "
                ),
                move.at.since(.now)
            )
        }
        return report
    }
}

struct TriageSummaryCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "How many stand how, now; and sums by artifact, owner, severity or age."
    )

    @Option(help: ArgumentHelp("artifact, owner, severity or age.", valueName: "grouping"))
    var by = "artifact"

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let summary = try await client.triageSummary(by: by)
        var report = try Report(summary)
        for count in summary.counts {
            report.lines.row(count.state, count.severity, String(count.count))
        }
        if let madeAt = summary.madeAt {
            report.lines.sentence("sums", "as of \(madeAt.words)")
            report.lines.row("unknown", "\(summary.openUnknownCount ?? 0) open")
            report.lines.row(
                "verdicts",
                "\(summary.blockCount ?? 0) block",
                "\(summary.warnCount ?? 0) warn",
                "\(summary.passCount ?? 0) pass"
            )
            report.lines.row("VEX", "\(summary.statementCount ?? 0) statements")
        } else {
            report.lines.sentence("sums", "were not made yet; muniment triage refresh")
        }
        for sum in summary.sums {
            report.lines.row(
                sum.key.isEmpty ? "nobody" : sum.key,
                "\(sum.standingCount) waiting",
                "\(sum.criticalCount) critical",
                "\(sum.highCount) high",
                "\(sum.uncoveredCount) not looked at",
                sum.oldestAt?.since(.now) ?? ""
            )
        }
        return report
    }
}

struct TriageRefreshCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh",
        abstract: "Make the sums anew. Needs the permission finding.judge."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let refreshed = try await client.refreshTriage()
        var report = try Report(refreshed)
        report.lines.row(refreshed.made ? "● made anew" : "○ somebody is at it")
        return report
    }
}

extension Lines {
    mutating func add(_ item: Wire.TriageItem) {
        row(
            item.state,
            item.severity,
            item.vulnerability,
            item.component,
            item.versions.joined(separator: ", "),
            item.artifact,
            item.owner ?? "",
            item.uncoveredSince == nil ? "" : "not looked at \(item.uncoveredSince?.since(.now) ?? "")",
            item.firstSeenAt.since(.now),
            item.itemID
        )
    }
}
