import API
import ArgumentParser

struct DeploymentRecord: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Say that an artifact was put on a target.",
        discussion: """
            What shall stand there is the version that was approved last or, since the artifact was rolled back on all its \
            targets, the one that it went back to, until another is approved; while none was ever approved, the \
            current version.
            """
    )

    @Option(help: ArgumentHelp("Which content (default: what shall stand there).", valueName: "cid"))
    var cid: String?

    @Option(
        help: ArgumentHelp("A JSON file with the target's settings.", valueName: "file"),
        completion: .file()
    )
    var targetConfig: String?

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var place: TargetOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let target = try await place.resolved(for: subject.artifact, from: client)
        let deployment = try await client.recordDeployment(
            Wire.DeploymentDraft(
                artifact: subject.artifact,
                targetKind: target.kind,
                targetIdentifier: target.identifier,
                cid: cid,
                targetConfig: try targetConfig.map(Documents.json(inFile:))
            )
        )
        var report = try Report(deployment)
        report.lines.add(deployment, "recorded")
        report.lines.next(
            "muniment verify submit \(subject.artifact.shellWord) --target \(deployment.target.shellWord) "
                + "--observed FILE"
        )
        return report
    }
}
