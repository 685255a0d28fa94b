import API
import ArgumentParser
import Evidence

struct BaselineAssign: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Compare tenants with a baseline, by themselves and together.",
        discussion: """
            A tenant that is assigned already gets these overrides and times. What an override excludes or ignores is so \
            for these tenants, beside what the baseline says.
            """
    )

    @OptionGroup var subject: BaselineArgument

    @Argument(help: ArgumentHelp("Yours, or those that it manages.", valueName: "tenant"))
    var tenants: [String]

    @Option(help: ArgumentHelp("How often by itself: 15m, 1h, 7d (default: 1h).", valueName: "duration"))
    var every: String?

    @Flag(help: "Never by itself.")
    var never = false

    @Option(help: ArgumentHelp("No subjects whose names fit; may be repeated.", valueName: "pattern"))
    var exclude: [String] = []

    @Option(
        help: ArgumentHelp(
            "A JSON file with rules, as `baseline create --ignore` takes it.",
            valueName: "file"
        ),
        completion: .file(extensions: ["json"])
    )
    var ignore: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard every == nil || !never else { throw ValidationError("say either --every or --never") }
    }

    func report(from client: APIClient) async throws -> Report {
        let interval = try every.map { Int(try Moments.duration($0) / .seconds(1)) }
        let changed = try await client.assignBaseline(
            subject.baseline,
            Wire.AssignmentDraft(
                tenants: tenants,
                exclude: exclude.isEmpty ? nil : exclude,
                ignore: try ScopeOptions.rules(in: ignore),
                intervalSec: never ? 0 : interval
            )
        )
        var report = try Report(changed)
        for assignment in changed.items { report.lines.add(assignment, changed.receipt) }
        if changed.items.isEmpty { report.lines.sentence("unchanged", "they are assigned so already") }
        report.lines.next("muniment baseline compare \(subject.baseline.shellWord) --all")
        return report
    }
}

struct BaselineUnassign: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "unassign",
        abstract: "Compare tenants with a baseline no longer, and show them in its matrix no longer."
    )

    @OptionGroup var subject: BaselineArgument

    @Argument(help: ArgumentHelp("The tenants.", valueName: "tenant"))
    var tenants: [String]

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let changed = try await client.unassignBaseline(subject.baseline, tenants)
        var report = try Report(changed)
        for assignment in changed.items { report.lines.add(assignment, changed.receipt) }
        if changed.items.isEmpty { report.lines.sentence("unchanged", "none of them is assigned") }
        return report
    }
}

struct BaselineAssignments: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "assignments",
        abstract: "Which tenants are compared with a baseline, by name."
    )

    @OptionGroup var subject: BaselineArgument
    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.assignments(ofBaseline: subject.baseline, $0) },
            whenEmpty: "tenants that are compared with the baseline stand here",
            next: "muniment baseline assign \(subject.baseline.shellWord) TENANT"
        ) { assignment, lines in lines.add(assignment, nil) }
    }
}

extension Lines {
    fileprivate mutating func add(_ assignment: Wire.BaselineAssignment, _ receipt: Wire.Receipt?) {
        let overrides = [
            (assignment.exclude.count, "excluded pattern"), (assignment.ignore.count, "rule of its own"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        row(
            assignment.endedAt == nil ? "assigned" : "■ ended",
            assignment.managedTenantName,
            assignment.intervalSec.map { "every \($0 / 60) min" } ?? "never by itself",
            overrides.joined(separator: ", "),
            assignment.nextDueAt.map { "next \($0.words)" } ?? "",
            receipt.seal
        )
    }
}
