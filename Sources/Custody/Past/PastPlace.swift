import Chronicle
import Evidence

/// What entries tell of one deployment, read backwards from a moment until its state is known.
struct PastPlace {
    /// What was put there.
    struct Deployed: Hashable {
        var cid: String
        var at: Instant
        var by: String
        var entryID: UniqueID
    }

    /// What shall stand there, and since when.
    struct Desired: Hashable {
        var cid: String
        var since: Instant
    }

    /// An artifact went back on all its targets.
    private struct Rollback {
        var cid: String
        var at: Instant
        var by: String
        var entryID: UniqueID
    }

    let artifact: ArtifactReference
    let target: Target
    private(set) var deployed: Deployed?
    private(set) var desired: Desired?
    /// Those after what is known, the latest first.
    private var rollbacks: [Rollback] = []

    init(artifact: ArtifactReference, target: Target) {
        self.artifact = artifact
        self.target = target
    }

    /// Whether earlier entries change nothing.
    var isKnown: Bool { deployed != nil }

    /// Takes the next earlier entry: of a deployment or a rollback here, or of a rollback of the artifact.
    mutating func take(_ told: Told) throws {
        guard !isKnown else { return }
        guard let deployment = told.inside("deployment") else {
            rollbacks.append(
                Rollback(
                    cid: try told.text("cid"),
                    at: try told.moment("at"),
                    by: try told.text("by"),
                    entryID: told.entry.id
                )
            )
            return
        }
        var deployed = Deployed(
            cid: try deployment.text("deployed_cid"),
            at: try deployment.moment("last_deployed_at"),
            by: try told.text("by"),
            entryID: told.entry.id
        )
        var desired = Desired(cid: try deployment.text("desired_cid"), since: deployed.at)
        for rollback in rollbacks.reversed() {
            desired = Desired(cid: rollback.cid, since: rollback.at)
            // What stood there already was put there when it was.
            guard !deployed.cid.utf8.elementsEqual(rollback.cid.utf8) else { continue }
            deployed = Deployed(
                cid: rollback.cid,
                at: rollback.at,
                by: rollback.by,
                entryID: rollback.entryID
            )
        }
        (self.deployed, self.desired) = (deployed, desired)
    }

    /// - Parameters:
    ///   - approval: the artifact's at the moment.
    ///   - registered: its latest version then.
    func standing(_ approval: PastApproval?, registered: Desired?) -> PastStanding? {
        guard let deployed, var desired else { return nil }
        // While nothing was ever approved, targets shall hold what was registered last.
        let later = approval.map { Desired(cid: $0.cid, since: $0.at) } ?? registered
        if let later, later.since > desired.since { desired = later }
        return PastStanding(
            artifact: artifact,
            target: target,
            approval: approval,
            desiredCID: desired.cid,
            deployedCID: deployed.cid,
            deployedAt: deployed.at,
            deployedBy: deployed.by,
            entryID: deployed.entryID,
            status: .unknown,
            looks: []
        )
    }
}
