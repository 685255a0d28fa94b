import API
import ArgumentParser

struct ArtifactList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Artifacts with the drift status over their deployments."
    )

    @Option(help: ArgumentHelp("Only of this kind.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("Only in this state of custody.", valueName: "state"))
    var state: String?

    @Option(help: ArgumentHelp("Only with this drift status: match, drift or unknown.", valueName: "status"))
    var drift: String?

    @Option(help: ArgumentHelp("Only under this accord: its name, CID or identifier.", valueName: "accord"))
    var accord: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { page in
                try await client.artifacts(kind: kind, state: state, drift: drift, accord: accord, page)
            },
            whenEmpty: "artifacts stand here once they are registered",
            next: "muniment artifact add FILE"
        ) { artifact, lines in lines.add(artifact) }
    }
}

extension Lines {
    mutating func add(_ artifact: Wire.ArtifactSummary) {
        row(
            StateWord.drift(artifact.driftStatus),
            artifact.kind,
            artifact.name,
            artifact.cid.shortened,
            "version \(artifact.version)",
            artifact.tier.map { "tier \($0)" } ?? "",
            artifact.accord.name,
            StateWord.custody(artifact.state)
        )
    }
}
