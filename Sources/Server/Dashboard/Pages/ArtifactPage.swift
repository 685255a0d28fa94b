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
    /// Whether the buttons that look, and those that accept, are shown.
    var mayLook = false
    var mayAccept = false
    /// What the button said that brought this page: `nil` where none did.
    var notice: String?

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
                "targets": targets.map { $0.view(now: frame.now, path: path, mayAccept: mayAccept) },
                "notice": notice,
                "mayLook": mayLook,
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
    /// Of the bill of materials that it, or its content, names.
    var sbomCID: String?

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
            "attestationsPath": URLPart.address("/attestations", ["q": cid]),
            "sbomPath": sbomCID.map { "/sboms/\(PercentEncoding.encoded($0))" },
            "author": isHumanAuthored ? "a person" : "a program",
            "updatedAt": CivilTime.view(updatedAt, now: now),
            "openCommand": "muniment ceremony open \(commandWord)",
            "deployCommand": "muniment deployment record \(commandWord) --target KIND/NAME",
            "verifyCommand": "muniment verify submit \(commandWord) --target KIND/NAME --observed FILE",
        ])
    }
}
