import API
import ArgumentParser

struct DeploymentRollback: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: "Say that a target went back to what it had before."
    )

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var place: TargetOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let target = try await place.resolved(for: subject.artifact, from: client)
        let deployment = try await client.rollBackDeployment(
            Wire.DeploymentRollback(
                artifact: subject.artifact,
                targetKind: target.kind,
                targetIdentifier: target.identifier
            )
        )
        var report = try Report(deployment)
        report.lines.add(deployment, "rolled back")
        report.lines.next("muniment artifact transitions \(subject.artifact.shellWord)")
        return report
    }
}
