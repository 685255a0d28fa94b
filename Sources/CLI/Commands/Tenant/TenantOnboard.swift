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
            members, and for a directory the member evidence_source (as `muniment baseline source add` has it). A credential is \
            the path of a file in the new tenant's folder of credentials on the server, and never passes here: the report says \
            which are still wanting. Who lets administrators have tokens needs caller.manage, and each permission that there \
            is: they may do everything in their tenants. Ends with 1 if a tenant was refused.
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

    @Option(
        help: ArgumentHelp(
            "Read its directory by itself: the file in its folder of credentials on the server.",
            valueName: "path"
        )
    )
    var credential: String?

    @Option(
        name: .customLong("kind"),
        help: ArgumentHelp(
            "What is read of its directory; may be repeated (default: all that can be).",
            valueName: "kind"
        ),
        completion: .list(OnboardingFile.subjectTypes)
    )
    var subjectTypes: [String] = []

    @Option(help: ArgumentHelp("Where tokens are asked for (default: Microsoft's).", valueName: "url"))
    var tokenURL: String?

    @Option(
        help: ArgumentHelp("Of Graph (default: https://graph.microsoft.com).", valueName: "url")
    )
    var address: String?

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
        guard credential != nil || (subjectTypes.isEmpty && tokenURL == nil && address == nil) else {
            throw ValidationError("--kind, --token-url and --address go with --credential")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        let drafts = try drafts()
        // A token is told once: without a place for it none is asked for.
        if let tokenFolder { try Files.checkPlace(forSecret: "\(tokenFolder)/new.token") }
        var progress = Progress("onboarding", unit: "tenants")
        var items: [Wire.Onboarded] = []
        for start in stride(from: 0, to: drafts.count, by: Self.part) {
            let part = Array(drafts[start..<min(start + Self.part, drafts.count)])
            for item in try await client.onboard(Wire.Onboarding(tenants: part)).items {
                items.append(tokenFolder.map { Self.keep(item, in: $0) } ?? item)
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
        if items.contains(where: { $0.outcome == "refused" || $0.token != nil }) {
            report.outcome = .answerIsNo
        }
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
                if draft.evidenceSource == nil { draft.evidenceSource = source }
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
                baselines: baselines.isEmpty ? nil : baselines,
                evidenceSource: source
            )
        ]
    }

    /// What the options say of the directory.
    private var source: Wire.EvidenceSourceDraft? {
        credential.map { credential in
            Wire.EvidenceSourceDraft(
                name: OnboardingFile.sourceName,
                subjectTypes: subjectTypes.isEmpty ? OnboardingFile.subjectTypes : subjectTypes,
                credential: credential,
                address: address,
                tokenURL: tokenURL
            )
        }
    }

    /// The token goes to its file, and is shown nowhere else; where that can't be written, it stays in the answer, so that it
    /// is not lost. Files are named by the tenants' identifiers.
    static func keep(_ item: Wire.Onboarded, in folder: String) -> Wire.Onboarded {
        guard let token = item.token, let id = item.managedTenantID else { return item }
        let path = folder + (folder.hasSuffix("/") ? "" : "/") + "\(id).token"
        var item = item
        if let reason = Files.keepSecret(token, in: path) {
            item.notes.append("its token stands here alone, keep it: \(reason)")
            return item
        }
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
        if let token = item.token { sentence("", "token    \(token)") }
        if let remedy = item.refusal?.remedy { sentence("", "remedy   \(remedy)") }
    }
}
