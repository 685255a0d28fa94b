import API
import Attestations
import Attestor
import Evidence

/// `/triage/<item>`: one item, by what it is found again, what each tool last said, and how it came to stand as it does.
struct TriageItemPage: DashboardPage {
    static let template = "triage-item"
    static let fragments: [Fragment] = [.triageItemHead, .triageItemHistory]
    static let place: Place? = TriagePage.place

    /// Steps of its history, the latest ones.
    static let moveLimit = 20

    var frame: Frame
    var story: TriageStory
    /// Of the moves, where that is known.
    var entries: [UniqueID: EntryReference]
    var mayJudge: Bool
    var notice: String?

    var view: View {
        let item = story.item
        let finding = item.finding
        let steps = TriageStep.allCases.filter { $0.outcome(from: item.state) != nil }
        func may(_ step: TriageStep) -> Bool { mayJudge && steps.contains(step) }
        return frame.view(of: Self.self, title: Clipping.text(finding.place.vulnerability, 80)).adding(
            View([
                "notice": notice,
                "row": TriageRow(item: item).view(now: frame.now),
                "path": TriageRow.path(item.id),
                "url": finding.url.flatMap(Self.safe),
                "score": finding.score.map { "CVSS \($0)" },
                "aliases": finding.aliases.isEmpty
                    ? nil : Clipping.text(finding.aliases.joined(separator: ", "), 300),
                "matchArtifact": Clipping.text(item.artifact, 300),
                "matchComponent": Clipping.text(finding.place.component, 300),
                "matchVulnerability": Clipping.text(item.names.joined(separator: ", or "), 300),
                "joinedPath": item.joinedInto.map(TriageRow.path),
                "matchLocation": finding.place.location.map { Clipping.text($0, 300) },
                "holdsFor": item.decision.map(Self.words),
                "justification": item.decision?.justification,
                "said": story.said.map { said in
                    View([
                        "tool": Clipping.text(said.tool, 100), "sightingWord": Self.word(of: said.sighting),
                        "scanID": Identifier.view(said.scanID.text),
                        "saidAt": CivilTime.view(said.at, now: frame.now),
                    ])
                },
                "hasStatements": !story.statements.isEmpty,
                "statements": story.statements.map { statement in
                    View([
                        "status": statement.status,
                        "statementJustification": statement.justification.map { Clipping.text($0, 100) },
                        "statedBy": statement.statedBy.map { Clipping.text($0, 100) },
                        "statedAt": statement.statedAt.map { CivilTime.view($0, now: frame.now) },
                    ])
                },
                "moves": story.moves.prefix(Self.moveLimit).map { move in
                    View([
                        "mark": TriageRow.mark(of: move.state),
                        "moveBy": Identifier.view(move.by),
                        "moveReason": move.reason.map { Clipping.text($0, 300) },
                        "moveName": move.itemID == item.id ? nil : Clipping.text(move.vulnerability, 100),
                        "moveOwner": move.owner.map { Clipping.text($0, 100) },
                        "moveAt": CivilTime.view(move.at, now: frame.now),
                        "entry": UniqueID(move.entryID).flatMap { entries[$0]?.view },
                    ])
                },
                "moreMoves": story.moves.count > Self.moveLimit
                    ? "These are the latest; muniment triage show has more." : nil,
                "mayJudge": mayJudge,
                "mayAcknowledge": may(.acknowledge), "mayAccept": may(.accept), "mayDismiss": may(.dismiss),
                "mayResolve": may(.resolve), "mayReopen": may(.reopen), "mayAssign": may(.assign),
                "ownerValue": item.owner,
                "untilValue": TriageRow.suggestedEnd(frame.now),
                "justificationOptions": FormOption.views(
                    VEXStatement.Justification.allCases.map {
                        ($0.rawValue, $0.rawValue.replacing("_", with: " "))
                    },
                    chosen: nil
                ),
            ])
        )
    }

    /// A link that a document names is followed only to the web.
    private static func safe(_ url: String) -> String? {
        url.hasPrefix("https://") && url.utf8.count <= 500 ? url : nil
    }

    private static func words(_ decision: TriageItem.Decision) -> String {
        switch decision.scope {
        case .anyVersion: "Holds in every version of the artifact and of the component."
        case .sameVersions:
            "Holds in every version of the artifact, while the component is "
                + (decision.versions.isEmpty
                    ? "as it is." : Clipping.text(decision.versions.joined(separator: ", "), 200) + ".")
        }
    }

    private static func word(of sighting: Sighting) -> String {
        switch sighting {
        case .seen: "found it"
        case .gone: "looked, and no longer found it"
        case .uncovered: "did not look there again"
        }
    }
}
