import API
import Evidence

/// `/artifacts/{id}`: one artifact, where it stands, and how it came there.
struct ArtifactPage: DashboardPage {
    static let template = "artifact"
    static let fragments: [Fragment] = [
        .artifactHead, .artifactTargets, .artifactTimeline, .artifactVerifications, .artifactVersions,
    ]
    static let place = ArtifactsPage.place

    /// Rows of each list on one page.
    static let (targetLimit, stepLimit, lookLimit, versionLimit) = (5, 8, 5, 6)

    var frame: Frame
    var artifact: ArtifactFacts
    /// Over all targets, not only those shown.
    var deployments: DriftCounts
    var oldestDriftSince: Instant?
    /// The target that drifted, where it is one alone.
    var onlyDrifted: String?
    /// When the ceremony closes that waits for signatures, if one does.
    var ceremonyClosesAt: Instant?
    /// The review after an emergency that waits, or failed.
    var review: ReviewNote?
    /// The newest first.
    var targets: [TargetRow]
    /// The newest step first.
    var timeline: [TransitionRow]
    /// The latest first.
    var verifications: [VerificationRow]
    /// The latest first.
    var versions: [VersionRow]
    /// Where the lists begin, as the address asks, and where they go on.
    var cursors = Cursors()
    var nextCursors = Cursors()
    /// The current version's content as JSON text, laid out in any way.
    var content: String
    /// What the address asks for: what was live at a moment.
    var past: Past?

    struct Past: Sendable {
        var moment: Instant
        var rows: [PastRow]
    }

    struct Cursors: Hashable, Sendable {
        var targets: String?
        var steps: String?
        var looks: String?
        var versions: String?
    }

    var view: View {
        let (text, isWhole) = JSONIndentation.shown(content, escapedBytes: Self.shownContentBytes)
        return frame.view(
            of: Self.self,
            title: artifact.name,
            following: PercentEncoding.encoded(artifact.id)
        ).adding(artifact.view(now: frame.now)).adding(
            View([
                "sentence": sentence,
                "review": review?.view(now: frame.now),
                "hasTargets": !targets.isEmpty,
                "targets": targets.map { $0.view(now: frame.now, path: path) },
                "targetsPaging": paging("targets", \.targets, shown: targets.count, of: deployments.total),
                "hasTimeline": !timeline.isEmpty,
                "timeline": timeline.map { $0.view(now: frame.now) },
                // Steps are numbered from 1 without gaps: the newest one's number says how many there are.
                "timelinePaging": paging(
                    "steps",
                    \.steps,
                    shown: timeline.count,
                    of: timeline.first?.sequenceNumber
                ),
                "isOneArtifact": true,
                "hasVerifications": !verifications.isEmpty,
                "verifications": verifications.map { $0.view(now: frame.now) },
                "verificationsPaging": paging("verifications", \.looks, shown: verifications.count, of: nil),
                "versions": versions.map { $0.view(now: frame.now, path: path) },
                "versionsPaging": paging("versions", \.versions, shown: versions.count, of: artifact.version),
                "path": path,
                "pastMoment": past.map { String($0.moment.rfc3339.prefix(16)) } ?? "",
                "past": past.map { past in
                    View([
                        "moment": CivilTime.view(past.moment, now: frame.now),
                        "hasPlaces": !past.rows.isEmpty,
                        "places": past.rows.map { $0.view(now: frame.now) },
                    ])
                },
                "content": text,
                "clipped": isWhole
                    ? nil
                    : "The first \(Counting.bytes(text.utf8.count)). "
                        + "The whole of it: muniment artifact show \(artifact.commandWord) --output json",
            ])
        )
    }

    private var path: String { "/artifacts/\(PercentEncoding.encoded(artifact.id))" }

    var sentence: String {
        let now = frame.now
        guard deployments.total > 0 else { return "\(standing) It is deployed nowhere yet." }
        if deployments.drift == 1, let onlyDrifted {
            let since = oldestDriftSince.map { " since \(CivilTime($0).text(at: now)) UTC" } ?? ""
            return "\(onlyDrifted) differs from what was approved\(since); "
                + "\(Counting.count(deployments.total, "target", "targets")) in all."
        }
        return deployments.sentence(oldestDriftSince: oldestDriftSince, now: now)
    }

    /// Where the current version stands in custody. A ceremony is over by its time, whether it was closed already or
    /// not.
    private var standing: String {
        let version = "Version \(artifact.version)"
        switch artifact.state {
        case "ceremony_open":
            guard let ceremonyClosesAt else { return "\(version) waits for signatures." }
            let time = CivilTime(ceremonyClosesAt).text(at: frame.now)
            return ceremonyClosesAt <= frame.now
                ? "The ceremony of version \(artifact.version) expired at \(time) UTC without the signatures it needs."
                : "\(version) waits for signatures; its ceremony closes \(time) UTC."
        case "proposed": return "\(version) is proposed; no ceremony is open for it."
        case let state: return "\(version) is \(Names.custody(state))."
        }
    }

    private func paging(
        _ thing: String,
        _ cursor: WritableKeyPath<Cursors, String?>,
        shown: Int,
        of total: Int?
    ) -> View? {
        let isFirst = cursors[keyPath: cursor] == nil
        return Paging(
            thing,
            note: total.flatMap { isFirst ? "the newest \(shown) of \(Counting.number($0))" : nil },
            cursor: cursors[keyPath: cursor],
            next: nextCursors[keyPath: cursor]
        ) { text in
            var asked = cursors
            asked[keyPath: cursor] = text
            return URLPart.address(
                path,
                [
                    "targets": asked.targets, "steps": asked.steps, "looks": asked.looks,
                    "versions": asked.versions,
                ]
            )
        }?.view
    }

    private static let shownContentBytes = 10_000
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
            "accordPath": "/accords/\(PercentEncoding.encoded(accordCID))",
            "accordCID": Identifier.view(accordCID),
            "runtime": runtime,
            "state": Names.custody(state),
            "author": isHumanAuthored ? "a person" : "a program",
            "updatedAt": CivilTime.view(updatedAt, now: now),
            "openCommand": "muniment ceremony open \(commandWord)",
            "deployCommand": "muniment deployment record \(commandWord) --target KIND/NAME",
            "verifyCommand": "muniment verify submit \(commandWord) --target KIND/NAME --observed FILE",
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
    /// What each verifier sees there.
    var sides: [Side] = []
    var strip: StateStrip?

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

    /// - Parameter path: of the artifact's page.
    func view(now: Instant, path: String) -> View {
        View([
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

/// One step of custody.
struct TransitionRow: Sendable {
    struct Witness: Sendable {
        var did: String
        /// As the signature names it: the DID, often with the key's fragment.
        var keyID: String

        /// The key where it says more than the DID does: a `did:key` is its key.
        var otherKey: String? {
            let key = keyID.hasPrefix(did + "#") ? String(keyID.dropFirst(did.count + 1)) : keyID
            return key == did || did == "did:key:\(key)" ? nil : key
        }
    }

    var sequenceNumber: Int
    var fromState: String?
    var toState: String
    /// Name or DID of who did it.
    var actor: String?
    var at: Instant
    var witnesses: [Witness]
    var differences: [Difference]
    /// `differences` are the first of them.
    var differenceCount: Int
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
                    View(["keyID": witness.otherKey.map(ShortIdentifier.text)])
                )
            },
            "hasChanges": !differences.isEmpty,
            "differences": differences.prefix(Difference.shown).map(\.view),
            "moreDifferences": differenceCount > Difference.shown
                ? "and \(Counting.number(differenceCount - Difference.shown)) more" : nil,
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
    /// The files it was registered from.
    var files: [String]
    var registeredAt: Instant
    var isCurrent: Bool
    var entry: EntryReference?

    /// - Parameter path: of the artifact's page.
    func view(now: Instant, path: String) -> View {
        View([
            "diffPath": version > 1 ? "\(path)/diff?from=\(version - 1)&to=\(version)" : nil,
            "key": "version-\(version)",
            "version": version,
            "cid": Identifier.view(cid),
            "files": Self.words(files),
            "registeredAt": CivilTime.view(registeredAt, now: now),
            "isCurrent": isCurrent,
            "entry": entry?.view,
        ])
    }

    private static func words(_ files: [String]) -> String {
        let named = files.prefix(2).joined(separator: ", ")
        return files.count > 2 ? "\(named) and \(files.count - 2) more" : named
    }
}

/// A review after an emergency, as the artifact's page names it.
struct ReviewNote: Sendable {
    var ceremonyID: String
    var version: Int
    /// As on the wire: `open`, `overdue` or `rejected`.
    var state: String
    var dueAt: Instant
    var reason: String?

    func view(now: Instant) -> View {
        View([
            "reviewPath": "/ceremonies/\(PercentEncoding.encoded(ceremonyID))",
            "reviewWords": words(at: now),
            "isPressing": state != "open",
        ])
    }

    private func words(at now: Instant) -> String {
        let time = "\(CivilTime(dueAt).text(at: now)) UTC"
        let version = "Version \(version) was approved in an emergency"
        switch state {
        case "overdue": return "\(version), and the review of it is overdue since \(time)."
        case "rejected": return "\(version), and its review failed: \(reason ?? "no reason was given")"
        default: return "\(version); the review of it is due \(time)."
        }
    }
}
