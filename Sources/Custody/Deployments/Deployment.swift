import Chronicle
package import Evidence
import Postgres

/// What was put on a target, what shall be there, and what was last seen.
package struct Deployment: Hashable, Sendable {
    package var id: UniqueID
    package var artifact: ArtifactReference
    package var targetKind: String
    package var targetIdentifier: String
    package var targetConfig: JSON
    /// What shall stand there.
    package var desiredCID: String
    /// The normal form of it, as far as the latest look or the last change of what is desired needed it.
    package var desiredForm: FormDigest?
    /// What was last put there.
    package var deployedCID: String
    /// What was desired when `deployedCID` was put there.
    package var deployedDesiredCID: String
    /// What stood there before: where a rollback goes.
    package var previousCID: String?
    /// What was desired when `previousCID` was put there.
    package var previousDesiredCID: String?
    /// The latest verification since the last deployment or rollback.
    package var latest: DriftStatus.Look?
    /// Derived: see `DriftStatus.init(desiredCID:deployedCID:latest:)`.
    package var driftStatus: DriftStatus
    /// Whether `deployedCID` was ever approved for this artifact.
    package var isApproved: Bool
    package var lastDeployedAt: Instant
    /// When a verifier last could look.
    package var lastReconciledAt: Instant?
    /// Since when the status and both CIDs are what they are; a verification that changes nothing leaves it.
    package var since: Instant
    package var insertedAt: Instant
}

extension Deployment {
    /// Derives the status again, and notes when it or what it depends on has changed.
    mutating func settle(after before: Deployment?, at now: Instant) {
        driftStatus = DriftStatus(
            desiredCID: desiredCID,
            desiredForm: desiredForm,
            deployedCID: deployedCID,
            latest: latest
        )
        guard let before, before.driftStatus == driftStatus, before.desiredCID == desiredCID,
            before.deployedCID == deployedCID, before.targetConfig == targetConfig
        else {
            since = now
            return
        }
    }

    /// Something else shall stand there from now on.
    ///
    /// - Parameters:
    ///   - form: of it.
    ///   - seen: of what was seen last, where the look did not say it.
    func desiring(_ cid: String, form: FormDigest?, seen: FormDigest?, at now: Instant) -> Deployment {
        var next = self
        next.desiredCID = cid
        next.desiredForm = form
        if next.latest?.form == nil { next.latest?.form = seen }
        next.settle(after: self, at: now)
        return next
    }

    /// `cid` was put there. What was seen before says nothing of what is there now.
    func deploying(_ cid: String, desired: String, config: JSON?, at now: Instant) -> Deployment {
        var next = self
        if cid != deployedCID {
            next.previousCID = deployedCID
            next.previousDesiredCID = deployedDesiredCID
            next.deployedCID = cid
        }
        next.desiredCID = desired
        next.deployedDesiredCID = desired
        next.targetConfig = config ?? targetConfig
        next.latest = nil
        next.desiredForm = nil
        next.lastDeployedAt = now
        next.settle(after: self, at: now)
        return next
    }

    /// What stood there before stands there again, and `desired` shall. `nil` where nothing stood there before, or
    /// the way back was gone already.
    func rolledBack(desiring desired: String, at now: Instant) -> Deployment? {
        guard let previousCID else { return nil }
        var next = self
        next.deployedCID = previousCID
        next.desiredCID = desired
        next.deployedDesiredCID = desired
        next.previousCID = nil
        next.previousDesiredCID = nil
        next.latest = nil
        next.desiredForm = nil
        next.lastDeployedAt = now
        next.settle(after: self, at: now)
        return next
    }

    /// A verifier looked. What it saw counts unless something newer is known: a later look, or a deployment
    /// after it.
    ///
    /// - Parameter form: of what shall stand there, as far as the look was judged by it.
    func seen(_ look: DriftStatus.Look, desired form: FormDigest?, at now: Instant) -> Deployment {
        guard look.verifiedAt >= lastDeployedAt, latest.map({ look.verifiedAt >= $0.verifiedAt }) ?? true
        else {
            return self
        }
        var next = self
        next.latest = look
        next.desiredForm = form
        if look.verdict != .error { next.lastReconciledAt = look.verifiedAt }
        next.settle(after: self, at: now)
        return next
    }

    func told(keeping bodies: inout KeptBodies) throws(EntryError) -> JSON {
        [
            "deployment_id": .string(id.description),
            "artifact": artifact.json,
            "target_kind": .string(targetKind),
            "target_identifier": .string(targetIdentifier),
            "target_config": try bodies.told(targetConfig),
            "desired_cid": .string(desiredCID),
            "deployed_cid": .string(deployedCID),
            "previous_cid": .optional(previousCID),
            "previous_desired_cid": .optional(previousDesiredCID),
            "drift_status": .string(driftStatus.rawValue),
            "is_approved": .bool(isApproved),
            "last_deployed_at": .string(lastDeployedAt.description),
        ]
    }
}

/// Where something is deployed.
package struct Target: Hashable, Sendable {
    package static let kindCharacters = 100
    package static let identifierCharacters = 300

    package var kind: String
    package var identifier: String

    package init(kind: String, identifier: String) {
        self.kind = kind
        self.identifier = identifier
    }

    /// Octet by octet: PostgreSQL tells apart what Unicode calls equivalent.
    package static func == (left: Target, right: Target) -> Bool {
        left.kind.utf8.elementsEqual(right.kind.utf8)
            && left.identifier.utf8.elementsEqual(right.identifier.utf8)
    }

    func check() throws(CustodyError) {
        try Field("target_kind").length(of: kind, atMost: Self.kindCharacters)
        try Field("target_identifier").length(of: identifier, atMost: Self.identifierCharacters)
    }
}

/// How a decision changes a deployment.
struct DeploymentChange: Sendable {
    /// `nil`: the deployment is new.
    var before: Deployment?
    var after: Deployment

    /// As an entry about something else tells of it.
    var json: JSON { .object(members) }

    /// The same with the normal forms that its status follows from: of an entry that tells what is desired now.
    var desiredJSON: JSON {
        var members = members
        members["desired_form"] = after.desiredForm.map { .string($0.text) }
        members["seen_form"] = after.latest?.form.map { .string($0.text) }
        return .object(members)
    }

    private var members: JSONObject {
        [
            "deployment_id": .string(after.id.description),
            "desired_cid": .string(after.desiredCID),
            "drift_status": .string(after.driftStatus.rawValue),
        ]
    }
}

/// What looks at targets change of the deployments that stand there: one change a deployment, in the order in which they
/// are first seen.
struct DeploymentChanges {
    private var found: [Place: Deployment] = [:]
    private var places: [Place: Int] = [:]
    private(set) var list: [DeploymentChange] = []

    init(to deployments: [Deployment] = []) { add(deployments) }

    /// Deployments that may change, too.
    mutating func add(_ deployments: [Deployment]) {
        for deployment in deployments {
            let target = Target(kind: deployment.targetKind, identifier: deployment.targetIdentifier)
            let place = Place(artifact: deployment.artifact.id, target: target)
            if found[place] == nil { found[place] = deployment }
        }
    }

    /// How many deployments may change.
    var count: Int { found.count }

    /// As it was found.
    func deployment(at place: Place) -> Deployment? { found[place] }

    /// A verification of a place where nothing stands changes nothing.
    mutating func see(_ verification: Verification, at now: Instant) {
        let place = Place(artifact: verification.artifact.id, target: verification.target)
        let look = DriftStatus.Look(
            verdict: verification.verdict,
            verifiedCID: verification.verifiedCID,
            verifiedAt: verification.verifiedAt,
            form: verification.forms?.seen
        )
        let desired = verification.forms?.approved
        if let index = places[place] {
            list[index].after = list[index].after.seen(look, desired: desired, at: now)
        } else if let before = found[place] {
            places[place] = list.count
            let after = before.seen(look, desired: desired, at: now)
            list.append(DeploymentChange(before: before, after: after))
        }
    }
}
