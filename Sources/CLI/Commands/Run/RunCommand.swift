import API
import ArgumentParser
import Evidence

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Imports, captures and comparisons of baselines.",
        discussion:
            "With --, as in muniment run -- PROGRAM, it is muniment exec: a program with secrets in its environment.",
        subcommands: [RunList.self, RunShow.self, RunWatch.self, RunCancel.self, RunProgram.self],
        defaultSubcommand: RunProgram.self
    )
}

/// `muniment run … -- PROGRAM`: `muniment exec`, by the name that other agents have for it.
struct RunProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "program",
        abstract: "As muniment exec.",
        shouldDisplay: false
    )

    @OptionGroup var program: ExecCommand

    func run() async throws {
        guard !program.command.isEmpty else {
            throw Refusal.input(
                "no run is named, and no program",
                remedy: "muniment run list; or muniment exec --env NAME=path#field -- PROGRAM"
            )
        }
        try await program.run()
    }
}

struct RunArgument: ParsableArguments {
    @Argument(help: "The run's identifier.")
    var run: String

    @OptionGroup var tenant: ManagedTenantOption
}

struct RunList: RemoteCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Runs, the newest first.")

    @Option(help: ArgumentHelp("Only import, observe, capture or compare.", valueName: "type"))
    var type: String?

    @Option(help: ArgumentHelp("Only of this baseline.", valueName: "baseline"))
    var baseline: String?

    @OptionGroup var tenant: ManagedTenantOption
    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch {
                try await client.runs(type: type, baseline: baseline, in: tenant.name, $0)
            },
            whenEmpty: "what was taken in, captured and compared stands here",
            next: "muniment baseline import FOLDER"
        ) { run, lines in lines.add(run) }
    }
}

struct RunShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One run: how far it could see, and what it found."
    )

    @OptionGroup var subject: RunArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try RunWatcher.report(
            try await client.run(subject.run, in: subject.tenant.name),
            in: subject.tenant.name
        )
    }
}

struct RunWatch: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Wait until a run has ended, and tell how far it is."
    )

    @OptionGroup var subject: RunArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await RunWatcher(client, in: subject.tenant.name).report(
            try await client.run(subject.run, in: subject.tenant.name),
            isWaiting: true
        )
    }
}

struct RunCancel: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Stop a run that has not ended; what it found so far is dropped."
    )

    @OptionGroup var subject: RunArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let run = try await client.cancelRun(subject.run, in: subject.tenant.name)
        var report = try Report(run)
        report.lines.add(run)
        return report
    }
}

/// Waits for a run, and says what became of it.
struct RunWatcher {
    private static let pause: Duration = .milliseconds(500)

    let client: APIClient
    /// One that the caller's manages.
    let tenant: String?

    init(_ client: APIClient, in tenant: String?) {
        self.client = client
        self.tenant = tenant
    }

    func report(_ asked: Wire.OperationRun, isWaiting: Bool) async throws -> Report {
        guard isWaiting else {
            var report = try Report(asked)
            report.lines.add(asked)
            report.lines.next(
                "muniment run watch \(asked.operationRunID)\(ManagedTenantOption.words(tenant))"
            )
            return report
        }
        return try Self.report(try await ended(asked), in: tenant)
    }

    /// Has a source read, and waits for it.
    ///
    /// - Throws: `Refusal` where nothing of it could be read.
    func observe(_ source: String) async throws {
        let run = try await ended(try await client.observeEvidenceSource(source, in: tenant))
        guard run.state == "failed" || run.state == "cancelled" else { return }
        throw Refusal.input(
            "nothing was read of the source \(source): \(run.failure ?? run.state)",
            remedy: "try it with muniment baseline source test \(source.shellWord)"
        )
    }

    private func ended(_ asked: Wire.OperationRun) async throws -> Wire.OperationRun {
        let words = ["capture": "capturing", "observe": "reading"]
        var run = asked
        var progress = Progress(words[run.type] ?? "comparing", unit: "subjects")
        while !run.hasEnded {
            try await Task.sleep(for: Self.pause)
            run = try await client.run(run.operationRunID, in: tenant)
            if let told = run.progress, let total = told.total { progress.show(told.done, of: total) }
        }
        progress.clear()
        return run
    }

    /// Ends with 1 where it found something, or could not see everything.
    static func report(_ run: Wire.OperationRun, in tenant: String?) throws -> Report {
        var report = try Report(run)
        report.lines.add(run)
        report.lines.addDetails(of: run)
        if (run.summaryCounts["findings_open"]?.integer ?? 0) > 0 {
            report.lines.next("muniment finding list --status standing\(ManagedTenantOption.words(tenant))")
        }
        func count(_ name: String) -> Int { run.summaryCounts[name]?.integer ?? 0 }
        // Where findings were left as they are, what differs counts.
        let wanting = run.findingsLeft == nil ? ["findings_open"] : ["updated", "created", "deleted"]
        let isClean = run.state == "succeeded" && wanting.allSatisfy { count($0) == 0 }
        report.outcome = !run.hasEnded || isClean ? .done : .answerIsNo
        return report
    }
}

extension Lines {
    mutating func add(_ run: Wire.OperationRun) {
        row(
            run.stateWord,
            run.type,
            run.sentence,
            (run.finishedAt ?? run.startedAt ?? run.createdAt).words,
            run.operationRunID
        )
        if let failure = run.failure { sentence("why", failure) }
    }

    mutating func addDetails(of run: Wire.OperationRun) {
        let context = run.context["baseline_compare"] ?? [:]
        if let since = context["since"]?.string { sentence("since", since) }
        let coverage = context["coverage"]?.object ?? [:]
        if !coverage.isEmpty {
            sentence(
                "coverage",
                "\(number(coverage, "resolved_total")) of \(number(coverage, "subjects_total")) seen on both sides: "
                    + "\(number(coverage, "resolved_content")) by content, \(number(coverage, "resolved_meta")) by lists"
            )
        }
        let gaps = context["evidence_gaps"]?.object ?? [:]
        for (name, words) in [
            ("missing_baseline", "not known of the baseline"), ("missing_current", "not known of now"),
            ("missing_both", "not known of either"),
        ] where number(gaps, name) > 0 { sentence("gap", "\(number(gaps, name)) \(words)") }
        let details = run.context.object?.members.first?.value ?? [:]
        for gap in (details["unreadable"] ?? details["gaps"])?.array ?? [] {
            plain("  \(gap["path"]?.string ?? "")   \(gap["reason"]?.string ?? "")")
        }
        for warning in details["warnings"]?.array ?? [] { sentence("warning", warning.string ?? "") }
        if let told = context["neutralised"]?.object { sentence("neutral", Self.neutralised(told)) }
        for name in context["ambiguous"]?.array ?? [] { sentence("ambiguous", name.string ?? "") }
        if let left = run.findingsLeft {
            sentence("findings", "left as they are: \(left)")
            for difference in context["differences"]?.array ?? [] {
                plain("  \(difference["change_type"]?.string ?? "")   \(difference["title"]?.string ?? "")")
            }
        }
    }

    /// What was replaced of the tenant before it was compared: `2 names, 1 domain`.
    private static func neutralised(_ told: JSONObject) -> String {
        let words = [
            ("names", "name", "names"), ("domains", "domain", "domains"),
            ("identifiers", "identifier of the tenant", "identifiers of the tenant"),
            ("mapped", "identifier by its label", "identifiers by their labels"),
            ("encoded", "piece of base64", "pieces of base64"),
            ("placeholders", "identifier that only it knows", "identifiers that only it knows"),
            ("objects", "object", "objects"), ("kept_apart", "member kept apart", "members kept apart"),
        ]
        let counts = words.compactMap { name, one, several in
            told[name]?.integer.flatMap { $0 > 0 ? "\($0) \($0 == 1 ? one : several)" : nil }
        }
        let labels = (told["mapped_to"]?.array ?? []).compactMap(\.string)
        return counts.joined(separator: ", ") + " replaced"
            + (labels.isEmpty ? "" : "; known by the labels \(labels.joined(separator: ", "))")
    }

    private func number(_ object: JSONObject, _ name: String) -> Int { object[name]?.integer ?? 0 }
}

extension Wire.OperationRun {
    var stateWord: String {
        switch state {
        case "queued": "○ queued"
        case "running": "◌ running"
        case "succeeded": "● done"
        case "partially_succeeded": "◇ done in part"
        case "failed": "▲ failed"
        case "cancelled": "■ cancelled"
        default: state
        }
    }

    /// Why a comparison moved no findings, where it did not.
    fileprivate var findingsLeft: String? { context["baseline_compare"]?["findings_left"]?.string }

    /// What was counted: `37 unchanged, 2 updated`.
    fileprivate var sentence: String {
        let names =
            switch type {
            case "compare":
                ["unchanged", "updated", "created", "deleted", "ambiguous", "renamed", "ignored", "excluded"]
            case "capture": ["items", "excluded", "gaps"]
            default: ["subjects_seen", "inventory_seen", "versions_added", "gone", "gaps"]
            }
        return names.compactMap { name in
            guard let count = summaryCounts[name]?.integer, count > 0 else { return nil }
            switch name {
            case "subjects_seen": return counted(count, "subject") + " seen"
            case "versions_added": return counted(count, "version") + " added"
            case "inventory_seen": return counted(count, "line") + " of lists seen"
            case "items": return counted(count, "item")
            case "gaps": return counted(count, "gap")
            default: return "\(count) \(name)"
            }
        }.joined(separator: ", ")
    }
}
