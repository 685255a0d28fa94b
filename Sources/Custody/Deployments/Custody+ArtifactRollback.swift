package import Access
import Chronicle
import Evidence
package import Ledger
import Postgres

/// An artifact that went back on all its targets.
package struct ArtifactRollback: Hashable, Sendable {
    package var artifact: ArtifactReference
    /// The approved version that it went back from; `nil`: no target held one.
    package var fromVersion: Int?
    /// The approved version that all its targets hold now.
    package var toVersion: Int
    package var cid: String
    /// As they stand now.
    package var deployments: [Deployment]
    package var reason: String?
}

extension Custody {
    /// Records that an artifact went back to the approved version before the one that its targets hold, on all of them, in
    /// one transaction. Custody moves to `rolled_back` where one of them held the approved current version.
    ///
    /// - Throws: `CustodyError.unknownArtifact`, `.notDeployed`, `.nothingApprovedBefore`, `.notAMember`, `.accordEnded`,
    ///   `.invalid` for the reason.
    package func rollBackArtifact(
        for caller: Caller,
        _ artifact: String,
        because reason: String? = nil,
        key: IdempotencyKey? = nil
    ) async throws -> Decision<ArtifactRollback> {
        try caller.require(.recordDeployment)
        try Field("reason").length(of: reason, atMost: Self.reasonCharacters)
        return try await decide(for: caller) { db in
            if let earlier = try earlierRollback(key, for: caller, in: db) { return earlier }
            var (head, found) = try lockedArtifact(artifact, for: caller, in: db)
            let now = clock.now()
            _ = try actingAccord(found.accordID, for: caller, at: now, in: db)
            let reference = found.artifact.reference
            let standing = try DeploymentStore().locked(
                ofArtifacts: [reference.id],
                tenant: caller.tenant,
                in: db
            )
            guard !standing.isEmpty else { throw CustodyError.notDeployed(artifact: reference.name) }
            let approved = try DeploymentStore().approvedVersions(of: reference.id, of: caller.tenant, in: db)
            guard let step = RollbackStep(from: Set(standing.map(\.deployedCID)), approved) else {
                throw CustodyError.nothingApprovedBefore(artifact: reference.name)
            }
            let name = VersionName(reference, step.cid)
            let form = try FormStore().forms(of: [name], tenant: caller.tenant, in: db)[name]
            let transition = try head.apply(
                .deploymentRolledBack(
                    isCurrentVersion: step.cid != found.artifact.cid
                        && standing.contains { $0.deployedCID == found.artifact.cid }
                ),
                CustodyHead.Circumstances(actor: caller.actor),
                id: entries.identifier(),
                at: now
            )
            let event = ArtifactRolledBack(
                artifact: reference,
                step: step,
                form: form,
                changes: standing.map { $0.change(to: step.cid, form: form, at: now) },
                transition: transition,
                reason: reason,
                at: now,
                by: caller.actor
            )
            let receipt = try chronicle.record(event, key: key, of: caller.tenant, in: db)
            return Decision(value: event.answer, receipt: receipt, isNew: true)
        }
    }

    /// The first answer to the same key: the deployments as they are, with what the entry says was so then.
    private func earlierRollback(
        _ key: IdempotencyKey?,
        for caller: Caller,
        in db: isolated Connection
    ) throws -> Decision<ArtifactRollback>? {
        try earlier(key, for: caller, in: db) { entry in
            guard entry.type == ChronicleEventType.artifactRolledBack.rawValue,
                let id = (entry.data["artifact"]?["id"]?.string).flatMap({ UniqueID($0) }),
                let to = entry.data["to_version"]?.integer, let cid = entry.data["cid"]?.string,
                let loaded = try db.first(
                    ArtifactStore().standing(id, of: caller.tenant),
                    as: LoadedArtifact.init
                )
            else { return nil }
            let told = entry.data["deployments"]?.array?.compactMap { $0["deployment_id"]?.string } ?? []
            let standing = try DeploymentStore().locked(ofArtifacts: [id], tenant: caller.tenant, in: db)
            return ArtifactRollback(
                artifact: loaded.artifact.reference,
                fromVersion: entry.data["from_version"]?.integer,
                toVersion: to,
                cid: cid,
                deployments: standing.filter { told.contains($0.id.description) },
                reason: entry.data["reason"]?.string
            )
        }
    }
}

/// From which approved version to which an artifact goes back.
struct RollbackStep: Hashable {
    var from: Int?
    var to: Int
    var cid: String

    /// - Parameters:
    ///   - deployed: CIDs that targets hold.
    ///   - approved: versions that were approved, with their CIDs; to those whose approval did not stand nothing goes back.
    /// - Returns: `nil` where nothing else was approved before.
    init?(from deployed: Set<String>, _ approved: [(version: Int, cid: String, stands: Bool)]) {
        let newestFirst = approved.sorted { $0.version > $1.version }
        let held = newestFirst.first { deployed.contains($0.cid) }
        // What nobody approved goes back to the last that was.
        let before = newestFirst.first { version in
            version.stands && held.map { version.version < $0.version && version.cid != $0.cid } ?? true
        }
        guard let before else { return nil }
        from = held?.version
        to = before.version
        cid = before.cid
    }
}

extension Deployment {
    /// `cid` stands there again, and shall. What holds it already is only meant to.
    fileprivate func change(to cid: String, form: FormDigest?, at now: Instant) -> DeploymentChange {
        let isThere = deployedCID.utf8.elementsEqual(cid.utf8)
        return DeploymentChange(
            before: self,
            after: isThere
                ? desiring(cid, form: form, seen: nil, at: now) : rolledBack(to: cid, at: now)
        )
    }

    private func rolledBack(to cid: String, at now: Instant) -> Deployment {
        var next = self
        next.deployedCID = cid
        next.desiredCID = cid
        next.deployedDesiredCID = cid
        next.previousCID = nil
        next.previousDesiredCID = nil
        next.latest = nil
        next.desiredForm = nil
        next.lastDeployedAt = now
        next.isApproved = true
        next.settle(after: self, at: now)
        return next
    }
}

/// An artifact went back on all its targets.
struct ArtifactRolledBack: ChronicleEvent {
    var artifact: ArtifactReference
    var step: RollbackStep
    /// Of the version that it went back to.
    var form: FormDigest?
    var changes: [DeploymentChange]
    var transition: CustodyTransition?
    var reason: String?
    var at: Instant
    var by: String

    var type: ChronicleEventType { .artifactRolledBack }
    var subject: String { "artifact/\(artifact.id)" }

    var answer: ArtifactRollback {
        ArtifactRollback(
            artifact: artifact,
            fromVersion: step.from,
            toVersion: step.to,
            cid: step.cid,
            deployments: changes.map(\.after),
            reason: reason
        )
    }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "artifact": artifact.json,
            "to_version": .integer(step.to),
            "cid": .string(step.cid),
            "deployments": try bodies.told(.array(changes.map(\.json))),
            "transition": try transition.told(keeping: &bodies),
            "at": .string(at.description),
            "by": .string(by),
        ]
        data["from_version"] = step.from.map { .integer($0) }
        data["desired_form"] = form.map { .string($0.text) }
        data["reason"] = reason.map(JSON.string)
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try transition?.write(artifact: artifact.id, entryID: entryID, of: tenant, in: db)
        try DeploymentStore().note(rolledBackTo: step.cid, artifact.id, of: tenant, in: db)
        try DeploymentStore().write(changes, of: tenant, in: db)
    }
}

extension ArtifactRolledBack {
    /// The same from its entry, on the deployments as they stood before it.
    init(_ told: Told, of tenant: TenantID, transition: CustodyTransition?, in db: isolated Connection) throws
    {
        let at = try told.moment("at")
        let form = told.optional("desired_form").flatMap { FormDigest($0) }
        let artifact = try told.artifact("artifact")
        let cid = try told.text("cid")
        let moved = Set(try told.each("deployments").map { try $0.identifier("deployment_id") })
        let step = RollbackStep(
            from: told.has("from_version") ? try told.integer("from_version") : nil,
            to: try told.integer("to_version"),
            cid: cid
        )
        self.init(
            artifact: artifact,
            step: step,
            form: form,
            changes: try DeploymentStore().locked(ofArtifacts: [artifact.id], tenant: tenant, in: db)
                .filter { moved.contains($0.id) }.map { $0.change(to: cid, form: form, at: at) },
            transition: transition,
            reason: told.optional("reason"),
            at: at,
            by: try told.text("by")
        )
    }
}

extension RollbackStep {
    init(from: Int?, to: Int, cid: String) {
        self.from = from
        self.to = to
        self.cid = cid
    }
}

extension DeploymentStore {
    /// Versions of an artifact that were approved, by ceremonies that decided it, and whether that stands: not where it was
    /// approved in an emergency alone, and others looked at it again and did not find it right.
    fileprivate func approvedVersions(
        of artifact: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [(version: Int, cid: String, stands: Bool)] {
        try db.rows(
            """
            SELECT ceremony.version, ceremony.cid, NOT EXISTS (
                       SELECT FROM custody.ceremonies AS review
                       WHERE review.tenant_id = \(tenant) AND review.governed_artifact_id = \(artifact)
                         AND review.review_of = ceremony.ceremony_id AND review.state = 'rejected'
                   ) AS stands
            FROM custody.ceremonies AS ceremony
            WHERE ceremony.tenant_id = \(tenant) AND ceremony.governed_artifact_id = \(artifact)
              AND ceremony.state = 'approved' AND ceremony.purpose <> 'review'
            ORDER BY ceremony.version DESC
            LIMIT 10000
            """
        ) { row in (try row["version"], try row["cid"], try row["stands"]) }
    }
}
