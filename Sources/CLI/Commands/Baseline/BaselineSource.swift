import API
import ArgumentParser
import Evidence
import Kinds

struct BaselineSource: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "source",
        abstract: "Directories that the server reads what stands from by itself, over Microsoft Graph.",
        discussion: """
            The credential is a file {"client_id": …, "client_secret": …} in the tenant's folder of credentials on the server; \
            what is kept of it is its path. `muniment baseline capture NAME --source SOURCE` reads it first.
            """,
        subcommands: [
            BaselineSourceAdd.self, BaselineSourceList.self, BaselineSourceTest.self,
            BaselineSourceObserve.self, BaselineSourceEnable.self, BaselineSourceDisable.self,
            BaselineSourceRemove.self,
        ]
    )
}

struct EvidenceSourceArgument: ParsableArguments {
    @Argument(help: "The source's name or identifier.")
    var source: String
}

struct BaselineSourceAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Say where and how a directory is read.",
        discussion: "Try it with `muniment baseline source test` before you rely on it."
    )

    @Argument(help: "What it is called.")
    var name: String

    @Option(
        help: ArgumentHelp("What is read: intune_config_profile, entra_conditional_access; may be repeated."),
        completion: .list(KindName.allCases.map(\.rawValue))
    )
    var kind: [String]

    @Option(help: ArgumentHelp("A file in the tenant's folder of credentials.", valueName: "path"))
    var credential: String

    @Option(
        help: ArgumentHelp(
            "The Microsoft Entra directory; answers of any other are refused.",
            valueName: "uuid"
        )
    )
    var directoryID: String?

    @Option(help: ArgumentHelp("Where tokens are asked for (default: Microsoft's).", valueName: "url"))
    var tokenURL: String?

    @Option(help: ArgumentHelp("Of Graph (default: https://graph.microsoft.com).", valueName: "url"))
    var address: String?

    @Option(help: ArgumentHelp("Of the token (default: the address's own).", valueName: "scope"))
    var scope: String?

    @Option(help: ArgumentHelp("A file of authorities to trust.", valueName: "path"))
    var certificateAuthority: String?

    @Option(help: ArgumentHelp("What is away is known within it (default: the name).", valueName: "name"))
    var collection: String?

    @Flag(name: .customLong("private"), help: "It is on this machine or the networks around it.")
    var isPrivate = false

    @Option(help: ArgumentHelp("Read it again and again: 15m, 1h, 1d.", valueName: "duration"))
    var every: String?

    @Option(help: ArgumentHelp("How long a look may take (default: 5m).", valueName: "duration"))
    var lookTimeout: String?

    @Option(help: ArgumentHelp("Of all answers of a look together.", valueName: "bytes"))
    var maxBytes: Int?

    @Option(help: ArgumentHelp("Requests in a second (default: 20).", valueName: "count"))
    var requestsPerSec: Int?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let added = try await client.addEvidenceSource(
            Wire.EvidenceSourceDraft(
                name: name,
                subjectTypes: kind,
                credential: credential,
                collection: collection,
                address: address,
                tokenURL: tokenURL,
                scope: scope,
                certificateAuthority: certificateAuthority,
                mayBePrivate: isPrivate ? true : nil,
                directoryID: directoryID,
                intervalSec: try every.map { try Moments.duration($0).wholeSeconds },
                timeoutSec: try lookTimeout.map { try Moments.duration($0).wholeSeconds },
                maxBytes: maxBytes,
                requestsPerSec: requestsPerSec
            )
        )
        var report = try Report(added)
        report.lines.add(added)
        report.lines.next("muniment baseline source test \(added.name.shellWord)")
        return report
    }
}

struct BaselineSourceList: RemoteCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Sources by name.")

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.evidenceSources($0) },
            whenEmpty: "directories that the server reads by itself stand here",
            next: "muniment baseline source add NAME --kind KIND --credential PATH --directory-id UUID"
        ) { source, lines in lines.add(source) }
    }
}

struct BaselineSourceTest: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Read it once now, and write nothing of it. Ends with 1 where something could not be read."
    )

    @OptionGroup var subject: EvidenceSourceArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let test = try await client.testEvidenceSource(subject.source)
        var report = try Report(test)
        if let failure = test.failure {
            report.lines.sentence("not read", "\(failure.field): \(failure.reason)")
            report.lines.sentence("remedy", failure.remedy)
        } else {
            report.lines.sentence(
                "read",
                "\(test.listed ?? 0) listed, \(test.contents ?? 0) with their contents"
            )
        }
        for gap in test.gaps ?? [] {
            report.lines.sentence("gap", "\(gap["path"]?.string ?? ""): \(gap["reason"]?.string ?? "")")
        }
        report.outcome = test.failure == nil && (test.gaps ?? []).isEmpty ? .done : .answerIsNo
        return report
    }
}

struct BaselineSourceObserve: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "observe",
        abstract: "Read it now, and take in what is there.",
        discussion: "Waits until it is done; Ctrl-C leaves it running (`muniment run watch`)."
    )

    @OptionGroup var subject: EvidenceSourceArgument
    @OptionGroup var tenant: ManagedTenantOption
    @Flag(help: "Do not wait until it is done.")
    var detach = false
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let run = try await client.observeEvidenceSource(subject.source, in: tenant.name)
        return try await RunWatcher(client, in: tenant.name).report(run, isWaiting: !detach)
    }
}

struct BaselineSourceEnable: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable",
        abstract: "Read it by itself again, as often as it says."
    )

    @OptionGroup var subject: EvidenceSourceArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(moved: try await client.moveEvidenceSource(subject.source, "enable"))
    }
}

struct BaselineSourceDisable: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Read it only when it is asked for."
    )

    @OptionGroup var subject: EvidenceSourceArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(moved: try await client.moveEvidenceSource(subject.source, "disable"))
    }
}

struct BaselineSourceRemove: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Read it no more; what was read stays, and its name is free again.",
        discussion: """
            Its collection stands as it was read last, until it is older than a baseline. Before the same directory is read \
            into another collection, say that nothing of it stands any more: import an empty folder into it.
            """
    )

    @OptionGroup var subject: EvidenceSourceArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let removed = try await client.moveEvidenceSource(subject.source, "remove")
        var report = try Report(moved: removed)
        let kinds = removed.subjectTypes.map { "--kind \($0)" }.joined(separator: " ")
        let collection = "--collection \(removed.collection.shellWord)"
        report.lines.next(
            "muniment baseline import EMPTY-FOLDER \(collection) \(kinds), where nothing of it stands"
        )
        return report
    }
}

extension Report {
    fileprivate init(moved source: Wire.EvidenceSource) throws {
        try self.init(source)
        lines.add(source)
    }
}

extension Lines {
    mutating func add(_ source: Wire.EvidenceSource) {
        let word = source.removedAt != nil ? "■ removed" : source.isEnabled ? "source" : "■ disabled"
        row(
            word,
            source.name,
            source.subjectTypes.joined(separator: ", "),
            source.address,
            source.intervalSec.map { "every \($0) s" } ?? "when asked",
            source.dueAt.map { "next \($0.words)" } ?? "",
            source.receipt.seal
        )
    }
}
