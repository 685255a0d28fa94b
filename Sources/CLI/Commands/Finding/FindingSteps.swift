import API
import ArgumentParser
import Evidence

struct FindingAcknowledge: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge",
        abstract: "Say that somebody knows of it."
    )

    @OptionGroup var subject: FindingArgument

    @Option(help: ArgumentHelp("What is done about it.", valueName: "text"))
    var reason: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await client.report("acknowledge", subject, Wire.FindingJudgement(reason: reason))
    }
}

struct FindingAccept: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Answer for it, exactly as it is, until some time.",
        discussion: """
            It alarms again when something else is seen, and when the time is over. With --hash it is accepted only if \
            that is still what is seen.
            """
    )

    @OptionGroup var subject: FindingArgument

    @Option(help: ArgumentHelp("Why it may be so.", valueName: "text"))
    var reason: String

    @Option(name: .customLong("for"), help: ArgumentHelp("For how long: 8h, 30d.", valueName: "duration"))
    var duration: String?

    @Option(help: ArgumentHelp("Until when (RFC 3339).", valueName: "time"))
    var until: String?

    @Option(help: ArgumentHelp("Who answers for it (default: you).", valueName: "who"))
    var owner: String?

    @Option(help: ArgumentHelp("What was looked at.", valueName: "digest"))
    var hash: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (duration == nil) != (until == nil) else {
            throw ValidationError("say how long: either --for or --until")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        let end = try duration.map { Instant.now.advanced(by: try Moments.duration($0)) }
        return try await client.report(
            "accept",
            subject,
            Wire.FindingJudgement(
                reason: reason,
                owner: owner,
                until: try end ?? until.map(Moments.instant),
                hash: hash
            )
        )
    }
}

struct FindingResolve: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Say that it is done with; it is reopened if it is seen again."
    )

    @OptionGroup var subject: FindingArgument

    @Option(help: ArgumentHelp("What was done.", valueName: "text"))
    var reason: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await client.report("resolve", subject, Wire.FindingJudgement(reason: reason))
    }
}

struct FindingReopen: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: "Take back what was said of it."
    )

    @OptionGroup var subject: FindingArgument

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await client.report("reopen", subject, Wire.FindingJudgement(reason: reason))
    }
}

extension APIClient {
    fileprivate func report(
        _ step: String,
        _ subject: FindingArgument,
        _ judgement: Wire.FindingJudgement
    ) async throws -> Report {
        let finding = try await judgeFinding(subject.finding, step, judgement, in: subject.tenant.name)
        var report = try Report(finding)
        report.lines.add(finding)
        return report
    }
}

struct FindingExport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract:
            "Findings for an auditor: each with the entry that tells of it, and the proof that it stands in the record.",
        discussion: """
            The proof is of RFC 6962: leaf hash, path, root and tree size of a checkpoint. Ends with an error rather than in \
            the middle: what is printed is everything.
            """
    )

    @Option(help: "csv, json or ndjson.")
    var format: FindingExportFormat = .csv

    @OptionGroup var filter: FindingOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        var findings: [Wire.ProvenFinding] = []
        var cursor: String?
        repeat {
            let page = try await client.provenFindings(filter.query, PageQuery(limit: 200, cursor: cursor))
            findings += page.items
            cursor = page.nextCursor
        } while cursor != nil
        var report = try Report(findings)
        guard global.form.output == .table else { return report }
        guard format != .json else {
            report.lines.plain(report.document.canonicalString)
            return report
        }
        func add(_ line: String) {
            if !line.isEmpty {
                report.lines.plain(
                    line.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).joined(
                        separator: " "
                    )
                )
            }
        }
        add(format.head)
        for finding in findings { add(try format.text(of: finding, isFirst: false)) }
        return report
    }
}

extension FindingExportFormat: ExpressibleByArgument {}
