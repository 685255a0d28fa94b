import API
import Evidence

/// `/artifacts`: what is under custody and how it stands, filtered by the address.
struct ArtifactsPage: DashboardPage {
    static let template = "artifacts"
    static let fragments: [Fragment] = [.artifactsSentence, .artifactRows]
    static let place: Place? = Place(title: "Artifacts", address: "/artifacts", icon: "artifacts", key: "a")

    /// What the address asks for; empty and `nil` both mean all.
    struct Filter: Hashable, Sendable {
        var kind: String?
        /// Custody state.
        var state: String?
        /// `match`, `drift` or `unknown`.
        var drift: String?
        /// Under this one, by any reference.
        var accord: String?

        var isActive: Bool { [kind, state, drift, accord].contains { !($0 ?? "").isEmpty } }
    }

    /// Rows a page at most; with names and identifiers of the usual length this keeps it under 100 kB.
    static let rowLimit = 50

    var frame: Frame
    var filter: Filter
    /// The tenant's artifacts, whatever the filter.
    var total: Int
    var deployments: DriftCounts
    var oldestDriftSince: Instant?
    /// The kinds to offer in the filter.
    var kinds: [String]
    var rows: [ArtifactRow]
    /// How many rows the address asks for, if it does.
    var limit: Int?
    /// The cursor this page was asked with, and the one that leads on.
    var cursor: String?
    var nextCursor: String?

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "isEmpty": total == 0,
                "isFiltered": filter.isActive,
                "accord": filter.accord,
                "kindOptions": options(kinds.map { ($0, Names.kind($0)) }, chosen: filter.kind),
                "stateOptions": options(
                    Names.custodyStates.map { ($0, Names.custody($0)) },
                    chosen: filter.state
                ),
                "driftOptions": options(
                    [StateMark.match, .drift, .unknown].map { ($0.rawValue, $0.word) },
                    chosen: filter.drift
                ),
                "paging": Paging("artifacts", cursor: cursor, next: nextCursor, path: path(cursor:))?.view,
            ])
        )
    }

    var sentence: String {
        guard total > 0 else { return "Nothing is under custody yet." }
        return "\(Counting.count(total, "artifact", "artifacts")) under custody. "
            + deployments.sentence(oldestDriftSince: oldestDriftSince, now: frame.now)
    }

    private func path(cursor: String?) -> String {
        URLPart.address(
            "/artifacts",
            [
                "kind": filter.kind, "state": filter.state, "drift": filter.drift, "accord": filter.accord,
                "limit": limit.map(String.init), "cursor": cursor,
            ]
        )
    }

    /// A value that is not offered is offered too, so that the form says what the page shows.
    private func options(_ offered: [(value: String, text: String)], chosen: String?) -> [View] {
        var offered = offered
        if let chosen, !chosen.isEmpty, !offered.contains(where: { $0.value == chosen }) {
            offered.append((chosen, chosen))
        }
        return offered.map { option in
            View(["value": option.value, "text": option.text, "isChosen": option.value == chosen])
        }
    }
}

/// One artifact at its current version.
struct ArtifactRow: Sendable {
    var artifactID: String
    var name: String
    var kind: String
    var tier: String?
    var version: Int
    var cid: String
    /// Custody state, as on the wire.
    var state: String
    /// Over its deployments: any drift, else any that could not be looked at, else any unknown, else match; `nil`
    /// without deployments.
    var drift: StateMark?
    var deployments: DriftCounts
    var updatedAt: Instant
    var entry: EntryReference?

    func view(now: Instant) -> View {
        View([
            "key": "artifact-\(artifactID)",
            "name": name,
            "path": "/artifacts/\(PercentEncoding.encoded(artifactID))",
            "kind": Names.kind(kind),
            "tier": tier,
            "version": version,
            "cid": Identifier.view(cid),
            "state": Names.custody(state),
            "isCeremonyOpen": state == "ceremony_open",
            "drift": drift?.view,
            "share": share,
            "deploymentWords": "\(deployments.match) matching, \(deployments.drift) drifted, "
                + "\(deployments.unknown) not known",
            "updatedAt": CivilTime.view(updatedAt, now: now),
            "entry": entry?.view,
        ])
    }

    /// How many of its deployments stand as the row says: `1 of 3`.
    private var share: String {
        let count =
            switch drift {
            case .drift: deployments.drift
            case .match: deployments.match
            case .error: deployments.unanswered
            default: deployments.unknown
            }
        return "\(Counting.number(count)) of \(Counting.number(deployments.total))"
    }
}
