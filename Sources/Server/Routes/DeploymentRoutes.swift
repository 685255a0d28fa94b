import API
import Custody
import Evidence
import Hummingbird

/// `/api/v1/deployments`: where versions were put.
struct DeploymentRoutes: Sendable {
    let custody: Custody
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let deployments = api.group("deployments")
        deployments.post { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.DeploymentDraft.self, upTo: bodyLimit, by: caller)
            let report = DeploymentReport(
                artifact: body.artifact,
                target: Target(kind: body.targetKind, identifier: body.targetIdentifier),
                cid: body.cid,
                targetConfig: body.targetConfig
            )
            let decision = try await custody.recordDeployment(for: caller, report, key: key)
            return try Response.decided(Wire.Deployment(decision), isNew: decision.isNew)
        }
        deployments.post("rollback") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(
                Wire.DeploymentRollback.self,
                upTo: bodyLimit,
                by: caller
            )
            let decision = try await custody.rollBackDeployment(
                for: caller,
                body.artifact,
                on: Target(kind: body.targetKind, identifier: body.targetIdentifier),
                key: key
            )
            return try Response.decided(Wire.Deployment(decision), isNew: decision.isNew)
        }
        deployments.post("rollback-all") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(
                Wire.ArtifactRollbackDraft.self,
                upTo: bodyLimit,
                by: caller
            )
            let decision = try await custody.rollBackArtifact(
                for: caller,
                body.artifact,
                because: body.reason,
                key: key
            )
            return try Response.decided(Wire.ArtifactRollback(decision), isNew: decision.isNew)
        }
        deployments.get { request, context in
            let page = try await custody.deployments(
                for: try context.caller(),
                try request.page(),
                in: request.query("drift")
            )
            return try Response.json(Wire.Page(page, Wire.Deployment.init))
        }
    }
}

extension Wire.ArtifactRollback {
    init(_ decision: Decision<ArtifactRollback>) {
        let rollback = decision.value
        self.init(
            artifact: Wire.ArtifactName(rollback.artifact),
            fromVersion: rollback.fromVersion,
            toVersion: rollback.toVersion,
            cid: rollback.cid,
            deployments: rollback.deployments.map(Wire.Deployment.init),
            reason: rollback.reason,
            receipt: decision.receipt.map(Wire.Receipt.init)
        )
    }
}

extension Wire.Deployment {
    init(_ decision: Decision<Deployment>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ deployment: Deployment) {
        self.init(
            deploymentID: deployment.id.text,
            artifact: Wire.ArtifactName(deployment.artifact),
            targetKind: deployment.targetKind,
            targetIdentifier: deployment.targetIdentifier,
            desiredCID: deployment.desiredCID,
            deployedCID: deployment.deployedCID,
            driftStatus: deployment.driftStatus.rawValue,
            isApproved: deployment.isApproved,
            lastDeployedAt: deployment.lastDeployedAt,
            lastReconciledAt: deployment.lastReconciledAt,
            since: deployment.since
        )
    }
}
