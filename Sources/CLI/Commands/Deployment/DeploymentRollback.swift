import API
import ArgumentParser

struct DeploymentRollback: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract:
            "Say that a target went back to what it had before, or all of them to the version approved before.",
        discussion: """
            With --target, that one goes back to what stood there before. With --all-targets, every target of the artifact \
            goes back to the approved version before the one they hold, in one transaction.
            """
    )

    @Option(
        help: ArgumentHelp(
            "Where: KIND/IDENTIFIER, or an identifier alone for a target the artifact already has.",
            valueName: "target"
        )
    )
    var target: String?

    @Option(help: ArgumentHelp("The target's kind; then --target is all identifier.", valueName: "kind"))
    var targetKind: String?

    @Flag(help: "All targets of the artifact.")
    var allTargets = false

    @Option(help: ArgumentHelp("Why, with --all-targets.", valueName: "text"))
    var reason: String?

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard allTargets == (target == nil) else {
            throw ValidationError("give either --target or --all-targets")
        }
        guard target?.isEmpty != true, targetKind?.isEmpty != true else {
            throw ValidationError("--target is empty")
        }
        guard allTargets || reason == nil else { throw ValidationError("--reason goes with --all-targets") }
    }

    func report(from client: APIClient) async throws -> Report {
        guard let target else { return try await all(from: client) }
        let place =
            if let targetKind { (kind: targetKind, identifier: target) } else {
                try await TargetOptions.resolved(target, for: subject.artifact, from: client)
            }
        let deployment = try await client.rollBackDeployment(
            Wire.DeploymentRollback(
                artifact: subject.artifact,
                targetKind: place.kind,
                targetIdentifier: place.identifier
            )
        )
        var report = try Report(deployment)
        report.lines.add(deployment, "rolled back")
        report.lines.next("muniment artifact transitions \(subject.artifact.shellWord)")
        return report
    }

    private func all(from client: APIClient) async throws -> Report {
        let rollback = try await client.rollBackArtifact(
            Wire.ArtifactRollbackDraft(artifact: subject.artifact, reason: reason)
        )
        var report = try Report(rollback)
        report.lines.row(
            "rolled back",
            rollback.artifact.kind,
            rollback.artifact.name,
            rollback.fromVersion.map { "version \($0) → \(rollback.toVersion)" }
                ?? "→ version \(rollback.toVersion)",
            rollback.cid.shortened,
            counted(rollback.deployments.count, "target"),
            rollback.receipt.seal
        )
        for deployment in rollback.deployments { report.lines.add(deployment) }
        report.lines.next("muniment artifact transitions \(subject.artifact.shellWord)")
        return report
    }
}
