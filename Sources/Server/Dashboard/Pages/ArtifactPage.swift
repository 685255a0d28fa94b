import Evidence

/// `/artifacts/{id}`: one artifact, where it stands, and how it came there.
struct ArtifactPage: DashboardPage {
    static let template = "artifact"
    static let fragments: [Fragment] = [
        .artifactHead, .artifactTargets, .artifactTimeline, .artifactVerifications, .artifactVersions,
    ]

    var frame: Frame
    var artifact: ArtifactFacts
    var targets: [TargetRow]
    /// The oldest first.
    var timeline: [TransitionRow]
    /// The latest first.
    var verifications: [VerificationRow]
    /// The latest first.
    var versions: [VersionRow]
    /// The current version's content as JSON text, laid out in any way.
    var content: String

    var view: View {
        let topic = URLPart.encoded(artifact.id)
        let (text, isWhole) = JSONIndentation.indented(content, limit: Self.shownContentBytes)
        return frame.view(
            title: artifact.name,
            address: "/artifacts",
            topics: ["posture:\(topic)"]
        ).adding(artifact.view(now: frame.now)).adding(
            View([
                "sentence": sentence,
                "hasTargets": !targets.isEmpty,
                "targets": targets.map { $0.view(now: frame.now) },
                "hasTimeline": !timeline.isEmpty,
                "timeline": timeline.map { $0.view(now: frame.now) },
                "isOneArtifact": true,
                "hasVerifications": !verifications.isEmpty,
                "verifications": verifications.map { $0.view(now: frame.now) },
                "versions": versions.map { $0.view(now: frame.now) },
                "content": text,
                "clipped": isWhole
                    ? nil
                    : "The first \(Counting.bytes(text.utf8.count)). "
                        + "The whole of it: muniment artifact show \(artifact.commandWord) --output json",
            ])
        )
    }

    var sentence: String {
        let now = frame.now
        let drifted = targets.filter { $0.drift == .drift }
        guard !targets.isEmpty else {
            return
                "Version \(artifact.version) is \(Names.custody(artifact.state)); it is deployed nowhere yet."
        }
        if drifted.count == 1, let target = drifted.first {
            let since = target.since.map { " since \(CivilTime($0).text(at: now)) UTC" } ?? ""
            return "\(target.identifier) differs from what was approved\(since); "
                + "\(Counting.count(targets.count, "target", "targets")) in all."
        }
        let counts = DriftCounts(
            match: targets.count { $0.drift == .match },
            drift: drifted.count,
            unknown: targets.count { $0.drift == .unknown }
        )
        return counts.sentence(oldestDriftSince: drifted.compactMap(\.since).min(), now: now)
    }

    /// Escaped, with everything else, this stays under 150 kB.
    private static let shownContentBytes = 48_000
}

/// The artifact itself, at its current version.
struct ArtifactFacts: Sendable {
    var id: String
    var name: String
    var kind: String
    var version: Int
    var cid: String
    var tier: String?
    var accordName: String
    var accordCID: String
    var runtime: String?
    /// Custody state, as on the wire.
    var state: String
    var isHumanAuthored: Bool
    var updatedAt: Instant

    var commandWord: String { CommandWord.artifact(kind: kind, name: name, otherwise: id) }

    func view(now: Instant) -> View {
        View([
            "id": id,
            "name": name,
            "kind": Names.kind(kind),
            "version": version,
            "cid": Identifier.view(cid),
            "tier": tier,
            "accordName": accordName,
            "accordCID": Identifier.view(accordCID),
            "runtime": runtime,
            "state": Names.custody(state),
            "author": isHumanAuthored ? "a person" : "a program",
            "updatedAt": CivilTime.view(updatedAt, now: now),
            "openCommand": "muniment ceremony open \(commandWord)",
            "deployCommand": "muniment deployment record \(commandWord) --target KIND/NAME",
            "verifyCommand": "muniment verification submit \(commandWord) --target KIND/NAME --observed FILE",
        ])
    }
}

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
    var entry: EntryReference?

    func view(now: Instant) -> View {
        View([
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
            "entry": entry?.view,
        ])
    }
}

/// One step of custody.
struct TransitionRow: Sendable {
    struct Witness: Sendable {
        var did: String
        var keyID: String
    }

    var sequenceNumber: Int
    var fromState: String?
    var toState: String
    /// Name or DID of who did it.
    var actor: String?
    var at: Instant
    var witnesses: [Witness]
    var differences: [Difference]
    var entry: EntryReference?

    func view(now: Instant) -> View {
        View([
            "key": "transition-\(sequenceNumber)",
            "sequence": Counting.number(sequenceNumber),
            "from": fromState.map(Names.custody),
            "to": Names.custody(toState),
            "tone": tone,
            "actor": actor.map(Identifier.view),
            "at": CivilTime.view(at, now: now),
            "hasWitnesses": !witnesses.isEmpty,
            "witnesses": witnesses.map { witness in
                Identifier.view(witness.did).adding(
                    View(["keyID": witness.keyID == witness.did ? nil : Identifier.shortened(witness.keyID)])
                )
            },
            "hasChanges": !differences.isEmpty,
            "differences": differences.prefix(20).map(\.view),
            "moreDifferences": differences.count > 20 ? "and \(differences.count - 20) more" : nil,
            "entry": entry?.view,
        ])
    }

    private var tone: String {
        switch toState {
        case "approved", "deployed": "positive"
        case "rejected", "expired": "muted"
        case "rolled_back": "warning"
        default: "accent"
        }
    }
}

/// One version of the content.
struct VersionRow: Sendable {
    var version: Int
    var cid: String
    /// `214 records`
    var summary: String?
    var registeredAt: Instant
    var isCurrent: Bool
    var entry: EntryReference?

    func view(now: Instant) -> View {
        View([
            "key": "version-\(version)",
            "version": version,
            "cid": Identifier.view(cid),
            "summary": summary,
            "registeredAt": CivilTime.view(registeredAt, now: now),
            "isCurrent": isCurrent,
            "entry": entry?.view,
        ])
    }
}
