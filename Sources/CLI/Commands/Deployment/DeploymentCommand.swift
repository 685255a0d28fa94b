import API
import ArgumentParser
import Evidence

struct DeploymentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deployment",
        abstract: "Where artifacts were put.",
        subcommands: [DeploymentRecord.self, DeploymentRollback.self, DeploymentList.self, DeploymentAt.self]
    )
}

extension Lines {
    mutating func add(_ deployment: Wire.Deployment, _ first: String? = nil) {
        let posture = deployment.posture
        row(
            first ?? StateWord.drift(posture?.state ?? deployment.driftStatus),
            deployment.target,
            "\(deployment.artifact.kind)   \(deployment.artifact.name)",
            deployment.deployedCID?.shortened ?? "",
            (posture?.since ?? deployment.since)?.since(.now) ?? "",
            deployment.isApproved ? "approved" : "not approved",
            deployment.receipt.seal
        )
        if let posture { add(besides: posture) }
    }

    /// What one word does not say.
    private mutating func add(besides posture: Wire.Posture) {
        if let flapping = posture.flappingSince {
            plain(
                "  · its verdict changes again and again \(flapping.since(.now)); single changes are not told"
            )
        }
        if let acceptance = posture.acceptance {
            plain(
                "  · \(acceptance.owner.shortened) answers for what differs until \(acceptance.expiresAt.words): "
                    + acceptance.reason
            )
        }
        if let dispute = posture.dispute {
            plain("  · \(dispute.sentence)")
            for side in dispute.sides { add(side: side) }
        }
    }
}

extension Wire.Deployment {
    var target: String { "\(targetKind)/\(targetIdentifier)" }
}
