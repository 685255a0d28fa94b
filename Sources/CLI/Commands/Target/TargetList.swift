import API
import ArgumentParser

struct TargetList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Targets by name, with what was seen there last."
    )

    @Option(help: ArgumentHelp("Only of this artifact.", valueName: "artifact"))
    var artifact: String?

    @Option(help: ArgumentHelp("Only those last seen as match, drift or error.", valueName: "verdict"))
    var verdict: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch {
                try await client.targets(ofArtifact: artifact, verdict: verdict, $0)
            },
            whenEmpty: "targets stand here once one is added",
            next: "muniment target add ARTIFACT --target KIND/NAME --protocol PROTOCOL --address ADDRESS"
        ) { target, lines in lines.add(target) }
    }
}
