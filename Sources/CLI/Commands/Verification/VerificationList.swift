import API
import ArgumentParser

struct VerificationList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Verifications, the latest first."
    )

    @Option(help: ArgumentHelp("Only of this artifact.", valueName: "artifact"))
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
            next: "muniment verification submit ARTIFACT --target KIND/NAME --observed FILE"
        ) { verification, lines in lines.add(verification) }
    }
}
