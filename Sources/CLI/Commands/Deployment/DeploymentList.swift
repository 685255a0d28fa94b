import API
import ArgumentParser

struct DeploymentList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Every target of every artifact."
    )

    @Option(help: ArgumentHelp("Only with this drift status: match, drift or unknown.", valueName: "status"))
    var drift: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.deployments(drift: drift, $0) },
            whenEmpty: drift == nil
                ? "deployments stand here once they are recorded" : "none has this drift status",
            next: drift == nil
                ? "muniment deployment record ARTIFACT --target KIND/NAME" : "muniment deployment list"
        ) { deployment, lines in lines.add(deployment) }
    }
}
