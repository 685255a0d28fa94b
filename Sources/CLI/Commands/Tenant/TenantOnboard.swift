import API
import ArgumentParser
import Evidence

struct TenantOnboard: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "onboard",
        abstract: "Make tenants that yours manages: one, or all that a file names.",
        discussion: """
            Your tenant must be a provider (`munimentd provider-grant`). What is there already is left as it is, so that the \
            same command may be given again after whatever happened. A file is CSV with the columns \
            \(OnboardingFile.columns.joined(separator: ", ")) (several values with ; between them), or JSON with the same \
            members. Who lets administrators have tokens needs caller.manage, and each permission that there is: they may do \
            everything in their tenants. Ends with 1 if a tenant was refused.
            """
    )

    @Argument(help: "The new tenant's name.")
    var name: String?

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp("The file.", valueName: "file"),
        completion: .file()
    )
    var file: String?

    @Option(help: ArgumentHelp("csv, json or ndjson (default: by the file's name).", valueName: "format"))
    var format: String?

    @Option(help: ArgumentHelp("Its first caller, who may do everything in it.", valueName: "name"))
    var administrator: String?

    @Option(
        name: .customLong("tokens"),
        help: ArgumentHelp(
            "Let the administrators have tokens that end after 7 days, each in a file of this folder that only you read.",
            valueName: "folder"
        ),
        completion: .directory
    )
    var tokenFolder: String?

    @Option(
        name: .customLong("right"),
        help: ArgumentHelp("capture, compare or judge; may be repeated (default: all).", valueName: "right")
    )
    var rights: [TenantOffer.Right] = []

    @Option(
        name: .customLong("called"),
        help: ArgumentHelp("What its organisation is called; may be repeated.", valueName: "name")
    )
    var names: [String] = []

    @Option(name: .customLong("domain"), help: ArgumentHelp("May be repeated.", valueName: "domain"))
    var domains: [String] = []

    @Option(help: ArgumentHelp("Of its Microsoft Entra directory.", valueName: "uuid"))
    var directoryID: String?

    @Option(
        name: .customLong("baseline"),
        help: ArgumentHelp("Compare it with this one; may be repeated.", valueName: "baseline")
    )
    var baselines: [String] = []

    @OptionGroup var global: GlobalOptions

    /// Tenants of one request.
    private static let part = 20

    func validate() throws {
        guard (name == nil) != (file == nil) else {
            throw ValidationError("name one tenant, or a file with --from")
        }
        guard format == nil || OnboardingFile.Format(rawValue: format ?? "") != nil else {
            throw ValidationError("--format takes csv, json or ndjson")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        let drafts = try drafts()
        var progress = Progress("onboarding", unit: "tenants")
        var items: [Wire.Onboarded] = []
        for start in stride(from: 0, to: drafts.count, by: Self.part) {
            let part = Array(drafts[start..<min(start + Self.part, drafts.count)])
            for item in try await client.onboard(Wire.Onboarding(tenants: part)).items {
                items.append(try kept(item))
            }
            progress.show(items.count, of: drafts.count)
        }
        progress.clear()
        var report = try Report(Wire.Page(items: items))
        for item in items { report.lines.add(item) }
        let counts = ["created", "present", "refused"].map { word in
            (word, items.count { $0.outcome == word })
        }.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
        report.lines.sentence("in all", counts.joined(separator: ", "))
        if items.contains(where: { $0.outcome == "refused" }) { report.outcome = .answerIsNo }
        return report
    }

    private func drafts() throws -> [Wire.OnboardingDraft] {
        if let file {
            return try OnboardingFile.tenants(
                inFile: file,
                as: format.flatMap { OnboardingFile.Format(rawValue: $0) }
            )
            .map {
                draft in
                var draft = draft
                if tokenFolder != nil { draft.issuesToken = true }
                if draft.baselines == nil, !baselines.isEmpty { draft.baselines = baselines }
                if draft.rights == nil, !rights.isEmpty { draft.rights = rights.map(\.rawValue) }
                return draft
            }
        }
        return [
            Wire.OnboardingDraft(
                name: name ?? "",
                administrator: administrator,
                issuesToken: tokenFolder == nil ? nil : true,
                rights: rights.isEmpty ? nil : rights.map(\.rawValue),
                names: names.isEmpty ? nil : names,
                domains: domains.isEmpty ? nil : domains,
                directoryID: directoryID,
                baselines: baselines.isEmpty ? nil : baselines
            )
        ]
    }

    /// The token goes to its file, and is shown nowhere else. Files are named by the tenants' identifiers.
    private func kept(_ item: Wire.Onboarded) throws -> Wire.Onboarded {
        guard let tokenFolder, let token = item.token, let id = item.managedTenantID else { return item }
        let path = "\(tokenFolder)/\(id).token"
        try Files.writeSecret(Array((token + "\n").utf8), to: path, replacing: .refused)
        var item = item
        item.token = nil
        item.notes.append("token in \(path)" + (item.tokenExpiresAt.map { ", until \($0.rfc3339)" } ?? ""))
        return item
    }
}

extension Lines {
    fileprivate mutating func add(_ item: Wire.Onboarded) {
        let shape =
            switch item.outcome {
            case "created": "● created"
            case "present": "= there"
            default: "◇ refused"
            }
        row(
            shape,
            item.name.isEmpty ? "(no name)" : item.name,
            item.refusal.map { "\($0.field.map { "\($0): " } ?? "")\($0.detail)" } ?? item.managedTenantID
                ?? "",
            item.notes.joined(separator: "; ")
        )
        if let remedy = item.refusal?.remedy { sentence("", "remedy   \(remedy)") }
    }
}
