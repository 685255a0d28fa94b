import API
import ArgumentParser

struct ArtifactDeployments: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "deployments",
        abstract: "Where it runs, and whether it still matches there."
    )

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.deployments(ofArtifact: subject.artifact, $0) },
            whenEmpty: "it was deployed nowhere yet",
            next: "muniment deployment record \(subject.artifact.shellWord) --target KIND/NAME"
        ) { deployment, lines in lines.add(deployment) }
    }
}
