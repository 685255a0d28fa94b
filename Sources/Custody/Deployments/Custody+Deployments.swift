package import Access
import Chronicle
package import Evidence
package import Ledger
import Postgres

/// A deployment as a caller reports it.
package struct DeploymentReport: Hashable, Sendable {
    /// Identifier, CID, name or `kind:name`.
    package var artifact: String
    package var target: Target
    /// What was put there; `nil`: what shall be there.
    package var cid: String?
    /// `nil`: as it was.
    package var targetConfig: JSON?

    package init(artifact: String, target: Target, cid: String? = nil, targetConfig: JSON? = nil) {
        self.artifact = artifact
        self.target = target
        self.cid = cid
        self.targetConfig = targetConfig
    }

    package static let targetConfigBytes = 1 << 20
}

extension Custody {
    /// Records that something was put on a target: a fact, whatever the state of custody. Custody moves to
    /// `deployed` where it is the approved current version.
    ///
    /// - Throws: `CustodyError.unknownArtifact`, `.invalid`, `.notAMember`, `.accordEnded`.
    package func recordDeployment(
        for caller: Caller,
        _ report: DeploymentReport,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Deployment> {
        try caller.require(.recordDeployment)
        try report.target.check()
        try Field("cid").contentIdentifier(report.cid)
        if let config = report.targetConfig {
            try Field("target_config").object(config, atMost: DeploymentReport.targetConfigBytes)
        }
        return try await decide(for: caller) { db in
            if let earlier = try earlierDeployment(key, for: caller, in: db) { return earlier }
            var (head, found) = try lockedArtifact(report.artifact, for: caller, in: db)
            let now = clock.now()
            _ = try actingAccord(found.accordID, for: caller, at: now, in: db)

            let store = DeploymentStore()
            let reference = found.artifact.reference
            let desired =
                try store.desiredCID(of: reference.id, tenant: caller.tenant, in: db)
                ?? found.artifact.cid
            let cid = report.cid ?? desired
            let before = try store.locked(reference.id, on: report.target, of: caller.tenant, in: db)
            var after =
                before?.deploying(cid, desired: desired, config: report.targetConfig, at: now)
                ?? Deployment(
                    new: entries.identifier(),
                    of: reference,
                    report,
                    cid: cid,
                    desired: desired,
                    at: now
                )
            after.isApproved = try store.isApproved(cid, of: reference.id, tenant: caller.tenant, in: db)
            let transition = try head.apply(
                .deploymentRecorded(isCurrentVersion: cid == found.artifact.cid),
                CustodyHead.Circumstances(actor: caller.actor),
                id: entries.identifier(),
                at: now
            )
            let event = DeploymentMoved(
                type: .deploymentRecorded,
                change: DeploymentChange(before: before, after: after),
                transition: transition,
                by: caller.actor
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: after, receipt: receipt, isNew: true)
        }
    }

    /// Records that a target was taken back to what stood there before. `deployed_cid` and `desired_cid` go back to
    /// what they were then, but nothing that nobody approved becomes desired once something was approved.
    ///
    /// - Throws: `CustodyError.unknownDeployment`, `.nothingToRollBackTo`, and what recording one throws.
    package func rollBackDeployment(
        for caller: Caller,
        _ artifact: String,
        on target: Target,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<Deployment> {
        try caller.require(.recordDeployment)
        try target.check()
        return try await decide(for: caller) { db in
            if let earlier = try earlierDeployment(key, for: caller, in: db) { return earlier }
            var (head, found) = try lockedArtifact(artifact, for: caller, in: db)
            let now = clock.now()
            _ = try actingAccord(found.accordID, for: caller, at: now, in: db)

            let store = DeploymentStore()
            let id = found.artifact.reference.id
            guard let before = try store.locked(id, on: target, of: caller.tenant, in: db) else {
                throw CustodyError.unknownDeployment(
                    targetKind: target.kind,
                    targetIdentifier: target.identifier
                )
            }
            var desired = before.previousDesiredCID ?? before.desiredCID
            if let standing = try store.desiredCID(of: id, tenant: caller.tenant, in: db),
                try !store.isApproved(desired, of: id, tenant: caller.tenant, in: db)
            {
                desired = standing
            }
            guard var after = before.rolledBack(desiring: desired, at: now) else {
                throw CustodyError.nothingToRollBackTo(
                    targetKind: target.kind,
                    targetIdentifier: target.identifier
                )
            }
            after.isApproved = try store.isApproved(after.deployedCID, of: id, tenant: caller.tenant, in: db)
            let transition = try head.apply(
                .deploymentRolledBack(
                    isCurrentVersion: before.deployedCID == found.artifact.cid
                ),
                CustodyHead.Circumstances(actor: caller.actor),
                id: entries.identifier(),
                at: now
            )
            let event = DeploymentMoved(
                type: .deploymentRolledBack,
                change: DeploymentChange(before: before, after: after),
                transition: transition,
                by: caller.actor
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: after, receipt: receipt, isNew: true)
        }
    }

    /// Deployments, the newest first; of one artifact or of all, in one status or in any.
    package func deployments(
        for caller: Caller,
        _ page: PageRequest,
        of artifact: UniqueID? = nil,
        in status: String? = nil
    ) async throws -> Page<Deployment> {
        try caller.require(.read)
        let status: DriftStatus? = try Field("drift").word(status)
        let query = DeploymentStore().page(page, artifact: artifact, status: status, of: caller.tenant)
        return try await self.page(page, for: caller, query, as: Deployment.init) {
            Cursor(key: "", id: $0.id)
        }
    }

    /// The first answer to the same key: the row as it is, with what the entry says was so then.
    private func earlierDeployment(
        _ key: IdempotencyKey?,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> Decision<Deployment>? {
        try earlier(key, for: caller, in: db) { entry in
            let told = entry.data["deployment"]
            guard let artifact = told?["artifact"]?["id"]?.string.flatMap({ UniqueID($0) }),
                let kind = told?["target_kind"]?.string, let identifier = told?["target_identifier"]?.string,
                var deployment = try DeploymentStore().locked(
                    artifact,
                    on: Target(kind: kind, identifier: identifier),
                    of: caller.tenant,
                    in: db
                )
            else { return nil }
            deployment.restore(told)
            return deployment
        }
    }
}

extension Deployment {
    fileprivate init(
        new id: UniqueID,
        of artifact: ArtifactReference,
        _ report: DeploymentReport,
        cid: String,
        desired: String,
        at now: Instant
    ) {
        self.init(
            id: id,
            artifact: artifact,
            targetKind: report.target.kind,
            targetIdentifier: report.target.identifier,
            targetConfig: report.targetConfig ?? [:],
            desiredCID: desired,
            desiredForm: nil,
            deployedCID: cid,
            deployedDesiredCID: desired,
            previousCID: nil,
            previousDesiredCID: nil,
            latest: nil,
            driftStatus: .unknown,
            isApproved: false,
            lastDeployedAt: now,
            lastReconciledAt: nil,
            since: now,
            insertedAt: now
        )
        settle(after: nil, at: now)
    }

    /// Takes back what an entry says was so when it was written.
    fileprivate mutating func restore(_ told: JSON?) {
        desiredCID = told?["desired_cid"]?.string ?? desiredCID
        deployedCID = told?["deployed_cid"]?.string ?? deployedCID
        previousCID = told?["previous_cid"]?.string
        previousDesiredCID = told?["previous_desired_cid"]?.string
        driftStatus = (told?["drift_status"]?.string).flatMap(DriftStatus.init) ?? driftStatus
        isApproved = told?["is_approved"]?.bool ?? isApproved
        if let moment = (told?["last_deployed_at"]?.string).flatMap({ Instant(rfc3339: $0) }) {
            lastDeployedAt = moment
            since = moment
        }
        latest = nil
    }
}
