import API
import Evidence

/// `/artifacts/{id}/diff`: what differs between two versions, or between a version and what was seen last.
struct DiffPage: DashboardPage {
    static let template = "diff"
    static let fragments: [Fragment] = []
    static let place = ArtifactsPage.place

    /// Changes on one page.
    static let changeLimit = 100
    /// Of those beside the content.
    static let asideLimit = 20
    /// Versions that are offered, the newest first.
    static let versionLimit = 50

    /// One side of it.
    struct Side: Hashable, Sendable {
        /// `nil`: it is what was seen.
        var version: Int?
        /// Where it was seen.
        var target: String?
        var seenAt: Instant?
        var cid: String
    }

    var frame: Frame
    var artifactID: String
    var artifactName: String
    var from: Side
    var to: Side
    /// The newest first.
    var versions: [Int]
    /// The first of them; `changeCount` says how many there are.
    var changes: [Difference]
    var changeCount: Int
    var weaker: Int
    var stronger: Int
    /// What changed beside the content.
    var aside: [Difference]
    var ambiguous: [String]
    /// The rules by which both were normalised.
    var normaliser: String

    var view: View {
        frame.view(of: Self.self, title: "\(artifactName): differences", following: nil).adding(
            View([
                "artifactName": artifactName,
                "artifactPath": path,
                "formPath": path + "/diff",
                "sentence": sentence,
                "fromSide": side(from),
                "toSide": side(to),
                "fromOptions": options(from.version, observed: false),
                "toOptions": options(to.version, observed: true),
                "isEqual": changeCount == 0,
                "hasDifferences": !changes.isEmpty,
                "differences": changes.prefix(Self.changeLimit).map(\.view),
                "moreDifferences": changeCount > min(changes.count, Self.changeLimit)
                    ? "and \(Counting.number(changeCount - min(changes.count, Self.changeLimit))) more" : nil,
                "asideBlock": aside.isEmpty
                    ? nil
                    : View([
                        "differences": aside.prefix(Self.asideLimit).map(\.view), "moreDifferences": false,
                    ]),
                "ambiguousWords": ambiguous.isEmpty ? nil : ambiguous.prefix(20).joined(separator: ", "),
                "normaliser": normaliser,
                "command": "muniment artifact diff \(artifactID)",
            ])
        )
    }

    var sentence: String {
        guard changeCount > 0 else {
            return "Nothing that counts differs between \(words(from)) and \(words(to))."
        }
        let directions = [(weaker, "weaker"), (stronger, "stronger")].filter { $0.0 > 0 }
            .map { "\(Counting.number($0.0)) \($0.1)" }
        return Counting.count(changeCount, "difference", "differences")
            + " from \(words(from)) to \(words(to))"
            + (directions.isEmpty ? "." : ", of which \(directions.joined(separator: " and ")).")
    }

    private var path: String { "/artifacts/\(PercentEncoding.encoded(artifactID))" }

    private func words(_ side: Side) -> String {
        side.version.map { "version \($0)" } ?? "what was seen on \(side.target ?? "the target")"
    }

    private func side(_ side: Side) -> View {
        View([
            "sideWords": words(side),
            "cid": Identifier.view(side.cid),
            "seenAt": side.seenAt.map { CivilTime.view($0, now: frame.now) },
        ])
    }

    private func options(_ chosen: Int?, observed: Bool) -> [View] {
        let versions = versions.map { version in
            View(["value": "\(version)", "text": "version \(version)", "isChosen": version == chosen])
        }
        guard observed else { return versions }
        return [View(["value": "observed", "text": "what was seen last", "isChosen": chosen == nil])]
            + versions
    }
}
