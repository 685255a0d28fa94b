import API
import ArgumentParser
import Evidence
import Kinds

/// A folder that holds what stands in the tenant, or what its lists say.
struct EvidenceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What is away is only known within one collection (default: import).",
            valueName: "name"
        )
    )
    var collection: String?

    @Flag(help: "The files are not everything: what is not among them is not away.")
    var partial = false

    @Flag(help: "The files are lists, which say no more than names and states.")
    var listing = false

    @Option(
        help: ArgumentHelp(
            "Only of this kind, also where there is none of it any more; may be repeated.",
            valueName: "kind"
        ),
        completion: .list(KindName.allCases.map(\.rawValue))
    )
    var kind: [String] = []

    /// Hands the folder's files in.
    ///
    /// - Parameter usual: the kinds that are looked for where none is named.
    func importing(
        _ folder: String,
        usual: [String] = [],
        through client: APIClient,
        in tenant: String?
    ) async throws -> Wire.OperationRun {
        let parts = try FolderParts(of: folder)
        guard parts.parts.count <= 1 else {
            throw Refusal.input(
                "\(folder) holds more than one request carries",
                remedy: "import its folders one by one, each with a --collection of its own"
            )
        }
        let found = parts.parts.first.map { parts.files(of: $0) } ?? (files: [], gaps: [])
        // What a baseline is about does not say that there is none of it: who names the kinds does.
        guard
            !kind.isEmpty || !(parts.gaps + found.gaps).isEmpty || !ArtifactFiles(found.files).isEmpty
        else {
            throw Refusal.input(
                "\(folder) holds nothing that is known",
                remedy: "check that it is the right one, or name with --kind what there is none of any more"
            )
        }
        let kinds = kind.isEmpty ? usual : kind
        return try await client.importEvidence(
            Wire.EvidenceDraft(
                collection: collection,
                subjectTypes: kinds.isEmpty ? nil : kinds,
                isWhole: partial ? false : nil,
                source: listing ? "inventory" : nil,
                files: found.files.map {
                    Wire.SourceFile(name: $0.name, mediaType: $0.mediaType, bytes: Base64Bytes($0.bytes))
                },
                gaps: (parts.gaps + found.gaps).map {
                    Wire.EvidenceGap(path: $0.path, reason: $0.reason, remedy: $0.remedy)
                }
            ),
            in: tenant
        )
    }
}

struct BaselineImport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in what stands in the tenant now, from the files of a folder.",
        discussion: """
            A subject that is not among the files any more is away, unless something could not be read or --partial says \
            that they are not everything.
            """
    )

    @Argument(help: ArgumentHelp("The folder.", valueName: "folder"), completion: .directory)
    var folder: String

    @OptionGroup var evidence: EvidenceOptions
    @OptionGroup var tenant: ManagedTenantOption
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let run = try await evidence.importing(folder, through: client, in: tenant.name)
        var report = try Report(run)
        report.lines.add(run)
        report.outcome = run.state == "succeeded" ? .done : .answerIsNo
        return report
    }
}

struct BaselineCapture: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "capture",
        abstract: "Make a snapshot of what stands in the tenant, which never changes afterwards.",
        discussion: """
            With --tenant, of what stands in a tenant that yours manages, which lets it capture: the snapshot is yours, and holds \
            nothing that only that tenant knows. Waits until it is done; Ctrl-C leaves it running (`muniment run watch`).
            """
    )

    @OptionGroup var subject: BaselineArgument

    @Option(
        help: ArgumentHelp("Take in the files of this folder first.", valueName: "folder"),
        completion: .directory
    )
    var from: String?

    @Option(help: ArgumentHelp("Have the server read this source first.", valueName: "source"))
    var source: String?

    @OptionGroup var evidence: EvidenceOptions
    @OptionGroup var tenant: ManagedTenantOption
    @Flag(help: "Do not wait until it is done.")
    var detach = false
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let baseline = try await client.baseline(subject.baseline)
        if let from {
            _ = try await evidence.importing(
                from,
                usual: baseline.subjectTypes,
                through: client,
                in: tenant.name
            )
        }
        if let source { try await RunWatcher(client, in: tenant.name).observe(source) }
        let run = try await client.captureBaseline(baseline.baselineProfileID, in: tenant.name)
        return try await RunWatcher(client, in: tenant.name).report(run, isWaiting: !detach)
    }
}

struct BaselineCompare: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Hold what stands in a tenant, or in all that are assigned, against a baseline.",
        discussion: """
            Evidence counts from the moment on that the baseline was captured. Waits until it is done; Ctrl-C leaves it \
            running (`muniment run watch`). Ends with 1 if findings are open, or something could not be seen.
            """
    )

    @OptionGroup var subject: BaselineArgument

    @Option(
        help: ArgumentHelp("Take in the files of this folder first.", valueName: "folder"),
        completion: .directory
    )
    var from: String?

    @Option(help: ArgumentHelp("Have the server read this source first.", valueName: "source"))
    var source: String?

    @OptionGroup var evidence: EvidenceOptions

    @Option(help: ArgumentHelp("With this snapshot (default: the latest).", valueName: "identifier"))
    var snapshot: String?

    @OptionGroup var tenant: ManagedTenantOption

    @Flag(help: "Each tenant that is assigned to the baseline (`muniment baseline assign`).")
    var all = false

    @Flag(help: "Do not wait until it is done.")
    var detach = false
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard all else { return }
        guard tenant.name == nil, from == nil, snapshot == nil else {
            throw ValidationError("--all takes neither --tenant, --from nor --snapshot")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        let baseline = try await client.baseline(subject.baseline)
        if all { return try await ComparisonOfAll(client, baseline).report(isWaiting: !detach) }
        if let from {
            _ = try await evidence.importing(
                from,
                usual: baseline.subjectTypes,
                through: client,
                in: tenant.name
            )
        }
        if let source { try await RunWatcher(client, in: tenant.name).observe(source) }
        let run = try await client.compareWithBaseline(
            baseline.baselineProfileID,
            snapshot: snapshot,
            in: tenant.name
        )
        return try await RunWatcher(client, in: tenant.name).report(run, isWaiting: !detach)
    }
}

struct BaselineNames: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "What the tenant is called in its own systems: nothing of it stands in what is compared.",
        discussion: """
            Without options, what was said last. With options, everything is said anew. A label stands in the place of an \
            identifier that only this tenant knows, so that it is compared with others' by that.
            """
    )

    @Option(help: ArgumentHelp("The organisation's; may be repeated.", valueName: "name"))
    var name: [String] = []

    @Option(help: ArgumentHelp("May be repeated.", valueName: "domain"))
    var domain: [String] = []

    @Option(help: ArgumentHelp("Of its Microsoft Entra directory.", valueName: "uuid"))
    var directoryID: String?

    @Option(help: ArgumentHelp("May be repeated.", valueName: "identifier=label"))
    var label: [String] = []

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let isSaid = !name.isEmpty || !domain.isEmpty || directoryID != nil || !label.isEmpty
        let labels = try label.map { text -> JSONObject.Member in
            guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
                throw ValidationError("--label takes IDENTIFIER=LABEL, not “\(text)”")
            }
            return (String(text[..<sign]), .string(String(text[text.index(after: sign)...])))
        }
        let names =
            isSaid
            ? try await client.nameTenant(
                Wire.TenantNames(
                    names: name,
                    domains: domain,
                    directoryID: directoryID,
                    labels: .object(JSONObject(labels))
                )
            ) : try await client.tenantNames()
        var report = try Report(names)
        report.lines.sentence("names", names.names.isEmpty ? "none" : names.names.joined(separator: "   "))
        report.lines.sentence(
            "domains",
            names.domains.isEmpty ? "none" : names.domains.joined(separator: "   ")
        )
        if let id = names.directoryID { report.lines.sentence("directory", id) }
        for member in names.labels?.object?.members ?? [] {
            report.lines.sentence("label", "\(member.name)   \(member.value.string ?? "")")
        }
        return report
    }
}
