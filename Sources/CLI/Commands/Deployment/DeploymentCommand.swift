import API
import ArgumentParser
import Evidence

struct DeploymentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deployment",
        abstract: "Where artifacts were put.",
        subcommands: [DeploymentRecord.self, DeploymentRollback.self, DeploymentList.self]
    )
}

extension Lines {
    mutating func add(_ deployment: Wire.Deployment, _ first: String? = nil) {
        row(
            first ?? StateWord.drift(deployment.driftStatus),
            deployment.target,
            "\(deployment.artifact.kind)   \(deployment.artifact.name)",
            deployment.deployedCID?.shortened ?? "",
            deployment.since?.since(.now) ?? "",
            deployment.isApproved ? "approved" : "not approved",
            deployment.receipt.seal
        )
    }
}

extension Wire.Deployment {
    var target: String { "\(targetKind)/\(targetIdentifier)" }
}
