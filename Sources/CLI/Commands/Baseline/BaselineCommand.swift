import API
import ArgumentParser
import Evidence
import Kinds

struct BaselineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline",
        abstract: "What tenants are compared with, and comparing with it.",
        discussion: """
            What stands in a tenant is taken in from files (`import`) or read by the server (`source`), becomes a baseline that never changes (`capture`), \
            and is compared with it again and again (`compare`). What differs stands in `muniment finding list`.
            """,
        subcommands: [
            BaselineCreate.self, BaselineList.self, BaselineShow.self, BaselineAmend.self,
            BaselineRetire.self,
            BaselineImport.self, BaselineCapture.self, BaselineCompare.self, BaselineNames.self,
            BaselineSource.self,
            BaselineAssign.self, BaselineUnassign.self, BaselineAssignments.self, BaselineMatrix.self,
            BaselineCauses.self,
        ]
    )
}

struct BaselineArgument: ParsableArguments {
    @Argument(help: "The baseline's name or identifier.")
    var baseline: String
}

/// What a baseline is about.
struct ScopeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Only subjects of this kind; may be repeated.", valueName: "kind"),
        completion: .list(KindName.allCases.map(\.rawValue))
    )
    var kind: [String] = []

    @Option(help: ArgumentHelp("Only subjects whose names fit, * for any characters.", valueName: "pattern"))
    var include: [String] = []

    @Option(help: ArgumentHelp("None whose names fit.", valueName: "pattern"))
    var exclude: [String] = []

    @Option(
        help: ArgumentHelp(
            "A JSON file with a list of {subject_type, path, equals, owner, reason, expires_at}: not counted.",
            valueName: "file"
        ),
        completion: .file(extensions: ["json"])
    )
    var ignore: String?

    var rules: [Wire.IgnoreRule]? { get throws { try Self.rules(in: ignore) } }

    static func rules(in file: String?) throws -> [Wire.IgnoreRule]? {
        guard let file else { return nil }
        let value = try StrictJSON.parse(Files.bytes(of: file, limit: 1 << 20))
        return try StrictJSON.decode([Wire.IgnoreRule].self, from: value)
    }
}

struct BaselineCreate: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Say what a baseline is about."
    )

    @Argument(help: "What it is called.")
    var name: String

    @OptionGroup var scope: ScopeOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let made = try await client.createBaseline(
            Wire.BaselineDraft(
                name: name,
                subjectTypes: scope.kind.isEmpty ? nil : scope.kind,
                include: scope.include.isEmpty ? nil : scope.include,
                exclude: scope.exclude.isEmpty ? nil : scope.exclude,
                ignore: try scope.rules
            )
        )
        var report = try Report(made)
        report.lines.add(made)
        report.lines.next("muniment baseline capture \(made.name.shellWord) --from FOLDER")
        return report
    }
}

struct BaselineAmend: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "amend",
        abstract: "Change what a baseline is about; what is not named stays as it is."
    )

    @OptionGroup var subject: BaselineArgument

    @Option(help: ArgumentHelp("A new name.", valueName: "name"))
    var name: String?

    @OptionGroup var scope: ScopeOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let amended = try await client.amendBaseline(
            subject.baseline,
            Wire.BaselineAmendment(
                name: name,
                subjectTypes: scope.kind.isEmpty ? nil : scope.kind,
                include: scope.include.isEmpty ? nil : scope.include,
                exclude: scope.exclude.isEmpty ? nil : scope.exclude,
                ignore: try scope.rules
            )
        )
        var report = try Report(amended)
        report.lines.add(amended)
        return report
    }
}

struct BaselineList: RemoteCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Baselines by name.")

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.baselines($0) },
            whenEmpty: "what tenants are compared with stands here",
            next: "muniment baseline create NAME"
        ) { baseline, lines in lines.add(baseline) }
    }
}

struct BaselineShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One baseline: what it is about, and its latest snapshots."
    )

    @OptionGroup var subject: BaselineArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let baseline = try await client.baseline(subject.baseline)
        let snapshots = try await client.snapshots(ofBaseline: subject.baseline, PageQuery(limit: 10)).items
        var document = try StrictJSON.json(baseline).object ?? [:]
        document["snapshots"] = .array(try snapshots.map { try StrictJSON.json($0) })
        var report = Report(document: .object(document))
        report.lines.add(baseline)
        report.lines.addScope(of: baseline)
        for snapshot in snapshots {
            report.lines.sentence(
                "captured",
                "\(snapshot.capturedAt.words)   \(snapshot.itemCount) items   \(snapshot.itemsRoot.shortened)   "
                    + "\(snapshot.baselineSnapshotID)"
            )
        }
        return report
    }
}

struct BaselineRetire: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "retire",
        abstract: "Compare nothing with it any more; its name is free again."
    )

    @OptionGroup var subject: BaselineArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let retired = try await client.retireBaseline(subject.baseline)
        var report = try Report(retired)
        report.lines.add(retired)
        return report
    }
}

extension Lines {
    mutating func add(_ baseline: Wire.Baseline) {
        row(
            baseline.retiredAt == nil ? "baseline" : "■ retired",
            baseline.name,
            "version \(baseline.version)",
            baseline.subjectTypes.isEmpty ? "every kind" : baseline.subjectTypes.joined(separator: ", "),
            baseline.capturedAt.map { "captured \($0.words)" } ?? "never captured",
            baseline.itemCount.map { counted($0, "item") } ?? "",
            baseline.receipt.seal
        )
    }

    mutating func addScope(of baseline: Wire.Baseline) {
        sentence("id", baseline.baselineProfileID)
        if !baseline.include.isEmpty { sentence("include", baseline.include.joined(separator: "   ")) }
        if !baseline.exclude.isEmpty { sentence("exclude", baseline.exclude.joined(separator: "   ")) }
        for rule in baseline.ignore {
            let end = rule.expiresAt.map { " until \($0.words)" } ?? ""
            sentence(
                "ignore",
                "\(rule.path) = \((rule.equals ?? .null).canonicalString)   \(rule.owner)\(end): \(rule.reason)"
            )
        }
        sentence("by", "\(baseline.createdBy), \(baseline.createdAt.words)")
    }
}
