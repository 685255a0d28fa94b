import API
import ArgumentParser

struct ArtifactVersions: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "versions",
        abstract: "Every version it had."
    )

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.versions(ofArtifact: subject.artifact, $0) },
            whenEmpty: "it has no version",
            next: "muniment artifact show \(subject.artifact.shellWord)"
        ) { version, lines in
            lines.row(
                "version \(version.version)",
                version.cid.shortened,
                version.createdAt.words,
                version.parser,
                version.sources.map(\.name).joined(separator: ", "),
                version.registeredBy?.shortened ?? ""
            )
        }
    }
}
