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
        let finding = try await judgeFinding(subject.finding, step, judgement)
        var report = try Report(finding)
        report.lines.add(finding)
        return report
    }
}

struct FindingExport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Findings for an auditor: each with the entry of the chronicle that proves it.",
        discussion: "Ends with an error rather than in the middle: what is printed is everything."
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case csv
        case json
        case ndjson
    }

    @Option(help: "csv, json or ndjson.")
    var format: Format = .csv

    @OptionGroup var filter: FindingOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        var findings: [Wire.Finding] = []
        var cursor: String?
        repeat {
            let page = try await client.findings(filter.query, PageQuery(limit: 200, cursor: cursor))
            findings += page.items
            cursor = page.nextCursor
        } while cursor != nil
        var report = try Report(findings)
        guard global.form.output == .table else { return report }
        switch format {
        case .json: report.lines.plain(report.document.canonicalString)
        case .ndjson:
            for finding in findings { report.lines.plain(try StrictJSON.json(finding).canonicalString) }
        case .csv:
            report.lines.plain(Self.columns.map(\.name).joined(separator: ","))
            for finding in findings {
                report.lines.plain(Self.columns.map { Self.cell($0.value(finding)) }.joined(separator: ","))
            }
        }
        return report
    }

    private static let columns: [(name: String, value: @Sendable (Wire.Finding) -> String)] = [
        ("finding_id", { $0.findingID }), ("status", { $0.status }), ("severity", { $0.severity }),
        ("change_type", { $0.changeType }), ("subject_type", { $0.subjectType }),
        ("subject_id", { $0.subjectID }), ("title", { $0.title }),
        ("evidence_fidelity", { $0.evidenceFidelity }), ("since", { $0.since.rfc3339 }),
        ("baseline_hash", { $0.evidence["baseline"]?["hash"]?.string ?? "" }),
        ("current_hash", { $0.evidence["current"]?["hash"]?.string ?? "" }),
        ("status_by", { $0.statusBy }), ("status_reason", { $0.statusReason ?? "" }),
        ("accepted_until", { $0.acceptedUntil?.rfc3339 ?? "" }), ("cause", { $0.cause }),
        ("operation_run_id", { $0.operationRunID }),
        ("chronicle_entry_id", { $0.chronicleEntryID ?? "" }),
    ]

    /// RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.contains(where: { "\",\r\n".contains($0) || $0 == "\r\n" }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
