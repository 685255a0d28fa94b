import API
import ArgumentParser

struct VerifyHistory: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "What verifiers found, the latest first."
    )

    @Argument(help: ArgumentHelp("Only of this artifact; none: of all.", valueName: "artifact"))
    var artifact: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { page in
                if let artifact {
                    try await client.verifications(ofArtifact: artifact, page)
                } else {
                    try await client.verifications(page)
                }
            },
            whenEmpty: "verifications stand here once a verifier hands one in",
            next: "muniment verify submit ARTIFACT --target KIND/NAME --observed FILE"
        ) { verification, lines in lines.add(verification) }
    }
}
