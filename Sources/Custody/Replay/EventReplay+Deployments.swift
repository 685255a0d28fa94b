import Chronicle
import Evidence
import Kinds
import Postgres

// Targets and deployments, as their entries tell them.

extension EventReplay {
    // MARK: Targets

    func targetChanged(_ type: ChronicleEventType, _ told: Told) throws -> TargetChanged {
        guard let target = told.inside("target") else { throw told.fault("target") }
        return TargetChanged(type: type, target: try ObservedTarget(target), by: try told.text("by"))
    }

    // MARK: Deployments

    func deploymentMoved(
        _ type: ChronicleEventType,
        _ entry: Told,
        in db: isolated Connection
    ) throws -> DeploymentMoved {
        guard let told = entry.inside("deployment") else { throw entry.fault("deployment") }
        let at = try told.moment("last_deployed_at")
        let reference = try told.artifact("artifact")
        let target = Target(
            kind: try told.text("target_kind"),
            identifier: try told.text("target_identifier")
        )
        let before = try DeploymentStore().locked(reference.id, on: target, of: tenant, in: db)
        let desired = try told.text("desired_cid")
        var after = Deployment(
            id: try told.identifier("deployment_id"),
            artifact: reference,
            targetKind: target.kind,
            targetIdentifier: target.identifier,
            targetConfig: try told.whole("target_config"),
            desiredCID: desired,
            desiredForm: nil,
            deployedCID: try told.text("deployed_cid"),
            deployedDesiredCID: desired,
            previousCID: told.optional("previous_cid"),
            previousDesiredCID: told.optional("previous_desired_cid"),
            latest: nil,
            driftStatus: .unknown,
            isApproved: try told.bool("is_approved"),
            lastDeployedAt: at,
            lastReconciledAt: before?.lastReconciledAt,
            since: before?.since ?? at,
            insertedAt: before?.insertedAt ?? at
        )
        after.settle(after: before, at: at)
        return DeploymentMoved(
            type: type,
            change: DeploymentChange(before: before, after: after),
            transition: try transition(entry),
            by: try entry.text("by")
        )
    }
}
