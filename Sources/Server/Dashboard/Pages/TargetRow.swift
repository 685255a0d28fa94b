import API
import Evidence

/// One target and what is known of it.
struct TargetRow: Sendable {
    var kind: String
    var identifier: String
    var drift: StateMark
    var since: Instant?
    var deployedCID: String?
    var desiredCID: String?
    var lastDeployedAt: Instant?
    var lastReconciledAt: Instant?
    /// When the first of its targets is looked at next; `nil` where none is by itself.
    var nextLookAt: Instant?
    /// What one word does not say.
    var notes: [String] = []
    /// What is seen there that differs, where nobody answers for it yet.
    var deviation: String?
    /// What somebody answers for, where that is what is seen.
    var acceptance: Accepted?
    /// What each verifier sees there.
    var sides: [Side] = []
    var strip: StateStrip?

    struct Accepted: Hashable, Sendable {
        var id: String
        var cid: String
    }

    /// What one verifier sees, since when, and how often it looked.
    struct Side: Hashable, Sendable {
        var who: String
        var mark: StateMark
        var since: Instant
        var last: Instant
        var checks: Int

        func view(now: Instant) -> View {
            View([
                "mark": mark.view,
                "text": "\(who) since \(CivilTime(since).text(at: now)), "
                    + (checks == 1 ? "looked once" : "looked \(Counting.number(checks)) times")
                    + ", last \(CivilTime(last).text(at: now))",
            ])
        }
    }

    private var differs: Bool { [.drift, .weakened, .accepted, .disputed].contains(drift) }

    /// - Parameters:
    ///   - path: of the artifact's page.
    ///   - mayAccept: who sees the page.
    func view(now: Instant, path: String, mayAccept: Bool = false) -> View {
        View([
            "acceptPath": mayAccept && deviation != nil ? path + "/accept" : nil,
            "deviation": deviation.map(Identifier.view),
            "deviationCID": deviation,
            "accepted": acceptance.map { accepted in
                Identifier.view(accepted.cid).adding(
                    View([
                        "acceptanceID": accepted.id,
                        "withdrawPath": mayAccept ? path + "/withdraw" : nil,
                    ])
                )
            },
            "notes": notes.map { View(["text": $0]) },
            "hasSides": !sides.isEmpty,
            "sides": sides.map { $0.view(now: now) },
            "strip": strip?.view,
            "diffPath": differs && lastReconciledAt != nil
                ? URLPart.address(
                    path + "/diff",
                    ["to": "observed", "target_kind": kind, "target_identifier": identifier]
                ) : nil,
            "key": "target-\(kind)/\(identifier)",
            "target": identifier,
            "targetKind": kind,
            "drift": drift.view,
            "since": since.map { CivilTime.view($0, now: now) },
            "deployed": deployedCID.map(Identifier.view),
            "desired": desiredCID.map(Identifier.view),
            "isBehind": deployedCID != desiredCID,
            "deployedAt": lastDeployedAt.map { CivilTime.view($0, now: now) },
            "lookedAt": lastReconciledAt.map { CivilTime.view($0, now: now) },
            "nextAt": nextLookAt.map { CivilTime.view($0, now: now) },
        ])
    }
}

/// A target as it stood at a moment.
struct PastRow: Sendable {
    var target: String
    var targetKind: String
    var mark: StateMark
    var deployedCID: String
    var deployedAt: Instant
    var deployedBy: String
    var desiredCID: String
    /// `version 2, by SingleApproval of …`
    var approval: String?
    var entry: EntryReference?

    func view(now: Instant) -> View {
        View([
            "target": target,
            "targetKind": targetKind,
            "mark": mark.view,
            "deployed": Identifier.view(deployedCID),
            "deployedAt": CivilTime.view(deployedAt, now: now),
            "deployedBy": deployedBy,
            "desired": Identifier.view(desiredCID),
            "isBehind": deployedCID != desiredCID,
            "approval": approval ?? "nothing was approved yet",
            "entry": entry?.view,
        ])
    }
}
