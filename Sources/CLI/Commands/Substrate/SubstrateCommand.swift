import API
import ArgumentParser
import Evidence

struct SubstrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "substrate",
        abstract: "Who decides ceremonies: the built-in quorum, or a controller in a Kubernetes cluster.",
        discussion: """
            With a substrate, each ceremony that is opened becomes a custom resource in the cluster, and what its controller \
            decides there counts here. A tenant has one at most; without one the built-in quorum decides.
            """,
        subcommands: [SubstrateAdd.self, SubstrateList.self, SubstrateRemove.self]
    )
}

struct SubstrateAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Let ceremonies that are opened from now on be decided in a cluster."
    )

    @Argument(help: "What it shall be called.")
    var name: String

    @Argument(help: ArgumentHelp("The API server: https://HOST[:PORT].", valueName: "address"))
    var address: String

    @Option(help: "The namespace of its ceremonies.")
    var namespace: String

    @Option(
        help: ArgumentHelp(
            "A file on the server with a service account's token, in a folder that its operator allows.",
            valueName: "path"
        )
    )
    var credentialFile: String?

    @Option(
        help: ArgumentHelp("A file on the server with the cluster's authorities, in PEM.", valueName: "path")
    )
    var authorityFile: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let substrate = try await client.addSubstrate(
            Wire.SubstrateDraft(
                name: name,
                address: address,
                namespace: namespace,
                credentialFile: credentialFile,
                authorityFile: authorityFile
            )
        )
        var report = try Report(substrate)
        report.lines.add(substrate)
        report.lines.next("muniment substrate list")
        return report
    }
}

struct SubstrateList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The substrate, how its cluster is heard, and what of it could not be taken."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await client.substrates(),
            whenEmpty: "the built-in quorum decides",
            next: "muniment substrate add NAME https://… --namespace NAMESPACE"
        ) { substrate, lines in lines.add(substrate) }
    }
}

struct SubstrateRemove: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract:
            "Let the built-in quorum decide from now on; ceremonies that are open stay with the cluster."
    )

    @Argument(help: "The substrate's name.")
    var name: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await client.removeSubstrate(name)
        var report = Report(document: ["name": .string(name), "state": "removed"])
        report.lines.row("■ removed", name)
        return report
    }
}

extension Lines {
    mutating func add(_ substrate: Wire.Substrate) {
        let watch = substrate.watch
        let mark =
            watch?.failure != nil
            ? "▲ not heard"
            : substrate.removedAt != nil
                ? "○ removed" : watch?.lastHeardAt == nil ? "○ not yet heard" : "● heard"
        row(
            mark,
            substrate.name,
            substrate.address,
            substrate.namespace,
            watch?.lastHeardAt.map { "last \($0.words)" } ?? "",
            watch.map { counted($0.resources, "resource") } ?? ""
        )
        if let failure = watch?.failure { sentence("why", failure) }
        if let at = watch?.failedAt { sentence("since", at.words) }
        for problem in watch?.problems ?? [] {
            row("■ not taken", problem.resource, problem.at.words, problem.reason)
        }
    }
}
