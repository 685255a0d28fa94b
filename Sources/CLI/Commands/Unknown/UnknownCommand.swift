import API
import ArgumentParser
import Evidence

struct UnknownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unknown",
        abstract: "What nobody knows of software, now and at any moment before.",
        discussion: """
            Each has two times: when it holds in the world, and when that was on the record. Confidence halves with each \
            half-life since it was assessed.
            """,
        subcommands: [
            UnknownList.self, UnknownShow.self, UnknownNoteCommand.self, UnknownResolve.self,
            UnknownAssess.self, UnknownCheck.self,
        ]
    )
}

struct UnknownList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Unknowns, the newest first: as it was in the world, by what was on the record."
    )

    @Option(help: ArgumentHelp("open (so it is without it), resolved or all.", valueName: "state"))
    var state: String?

    @Option(help: ArgumentHelp("As in missing_sbom or no_version.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("What it is about.", valueName: "subject"))
    var subject: String?

    @Option(help: ArgumentHelp("As it was in the world then.", valueName: "time"))
    var validAt: String?

    @Option(help: ArgumentHelp("By what was on the record then.", valueName: "time"))
    var recordedAt: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let (valid, recorded) = (
            try UnknownTime.read(validAt, "--valid-at"), try UnknownTime.read(recordedAt, "--recorded-at")
        )
        return try Report(
            page: try await page.fetch {
                try await client.unknowns(
                    state: state,
                    kind: kind,
                    subject: subject,
                    validAt: valid,
                    recordedAt: recorded,
                    $0
                )
            },
            whenEmpty: "nothing is noted as unknown",
            next: "muniment scan match SBOM"
        ) { unknown, lines in lines.add(unknown) }
    }
}

struct UnknownShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Every version of an unknown, in the order of the record."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "unknown"))
    var unknown: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let versions = try await client.unknownVersions(unknown)
        var report = try Report(versions)
        for version in versions.items {
            report.lines.add(version)
            report.lines.row(
                "  in the world",
                "\(version.validFrom) to \(version.validTo.map(\.description) ?? "no known end")"
            )
            report.lines.row(
                "  on the record",
                "\(version.recordedFrom) to \(version.recordedTo.map(\.description) ?? "now")"
            )
            if let resolution = version.resolution { report.lines.row("  resolved", resolution) }
        }
        return report
    }
}

struct UnknownNoteCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Note that something is not known. Needs the permission attestation.import."
    )

    @Argument(help: ArgumentHelp("As in unresolved_component or other.", valueName: "kind"))
    var kind: String

    @Argument(help: ArgumentHelp("What it is about.", valueName: "subject"))
    var subject: String

    @Option(help: ArgumentHelp("What is not known of it.", valueName: "sentence"))
    var detail: String?

    @Option(help: ArgumentHelp("How sure that is, 0 to 1.", valueName: "share"))
    var confidence: Double?

    @Option(help: ArgumentHelp("Since when it is so in the world.", valueName: "time"))
    var since: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let noted = try await client.noteUnknown(
            Wire.UnknownDraft(
                kind: kind,
                subject: subject,
                detail: detail,
                confidence: confidence,
                since: try UnknownTime.read(since, "--since")
            )
        )
        var report = try Report(noted)
        report.lines.add(noted)
        return report
    }
}

/// For what span of time in the world something is said.
struct UnknownSpan: ParsableArguments {
    @Option(help: ArgumentHelp("Since when in the world; without it, now.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("Until when in the world; without it, no end is known.", valueName: "time"))
    var until: String?

    @Option(help: ArgumentHelp("How sure that is, 0 to 1.", valueName: "share"))
    var confidence: Double?

    @Option(help: ArgumentHelp("What is not known of it, said anew.", valueName: "sentence"))
    var detail: String?

    func change(_ resolution: String?) throws -> Wire.UnknownChange {
        Wire.UnknownChange(
            resolution: resolution,
            confidence: confidence,
            detail: detail,
            from: try UnknownTime.read(from, "--from"),
            until: try UnknownTime.read(until, "--until")
        )
    }
}

struct UnknownResolve: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Say what was found out. Needs the permission finding.judge."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "unknown"))
    var unknown: String

    @Option(help: ArgumentHelp("What was found out.", valueName: "sentence"))
    var resolution: String

    @OptionGroup var span: UnknownSpan
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let changed = try await client.resolveUnknown(unknown, try span.change(resolution))
        var report = try Report(changed)
        report.lines.add(changed)
        return report
    }
}

struct UnknownAssess: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "Say anew how sure it is that it is unknown. Needs the permission finding.judge."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "unknown"))
    var unknown: String

    @OptionGroup var span: UnknownSpan
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let changed = try await client.assessUnknown(unknown, try span.change(nil))
        var report = try Report(changed)
        report.lines.add(changed)
        return report
    }
}

struct UnknownCheck: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Whether the versions of all unknowns fit together, without gap and overlap.",
        discussion: "Ends with 1 where they do not."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let faults = try await client.unknownFaults()
        var report = try Report(faults)
        for fault in faults.items {
            report.lines.row("■ \(fault.fault)", fault.unknownID, "\(fault.moment)")
        }
        if faults.items.isEmpty { report.lines.sentence("● whole", "no gap and no overlap") }
        report.outcome = faults.items.isEmpty ? .done : .answerIsNo
        return report
    }
}

enum UnknownTime {
    static func read(_ text: String?, _ option: String) throws -> Instant? {
        guard let text else { return nil }
        guard let moment = Instant(rfc3339: text) else {
            throw ValidationError("\(option) is a time as in 2026-10-31T12:00:00Z")
        }
        return moment
    }
}

extension Lines {
    mutating func add(_ unknown: Wire.Unknown) {
        row(
            unknown.state == "open" ? "○ open" : "● resolved",
            unknown.kind,
            unknown.subject,
            unknown.detail,
            "\(Int((unknown.confidence * 100).rounded())) %",
            unknown.recordedFrom.since(.now),
            unknown.unknownID,
            unknown.receipt.seal
        )
    }
}
