import API
import Drift
import Evidence

/// `/findings/{ref}`: what differs, how that is known on both sides, and what was said of it.
struct FindingPage: DashboardPage {
    static let template = "finding"
    static let fragments: [Fragment] = [.findingHead, .findingTimeline]
    static let place = FindingsPage.place

    /// Rows of lists on the page.
    static let (differenceLimit, stepLimit, relatedLimit) = (50, 30, SubjectEvents.limit)

    /// One of the two sides.
    struct Side: Sendable {
        var title: String
        /// `nil` where a whole listing shows that the subject is not there.
        var hash: String?
        var fidelity: String
        var source: String
        var observedAt: Instant?
        var runID: String?
        /// Whether its run is one of this tenant's, and can be opened.
        var isRunKnown: Bool
        /// The tenant that the run is of, where it is one that the caller's manages.
        var managed: String?

        func view(now: Instant) -> View {
            View([
                "sideTitle": title,
                "hash": hash.map(Identifier.view),
                "absence": hash == nil
                    ? "It is not there: a whole listing was seen that did not hold it." : nil,
                "sideFidelity": fidelity == "content"
                    ? "content: the whole of it was read" : "lists alone: names and states, not the content",
                "source": source == "policy_version" ? "a version that was kept" : "a listing",
                "observedAt": observedAt.map { CivilTime.view($0, now: now) },
                "observedRunPath": isRunKnown ? runID.map { RunRow.path($0, in: managed) } : nil,
                "observedRun": runID.map(Identifier.view),
            ])
        }
    }

    /// What somebody did with it, or a comparison.
    struct Step: Sendable {
        var status: FindingStatus
        var by: String
        var reason: String?
        var at: Instant
        /// The comparison that did it.
        var runID: String?
        var entry: EntryReference?

        func view(now: Instant) -> View {
            View([
                "stepWord": status.rawValue,
                "tone": tone,
                "stepBy": by == Finding.server ? nil : Identifier.view(by),
                "isByServer": by == Finding.server && runID == nil,
                "stepRunPath": by == Finding.server
                    ? runID.map { "/runs/\(PercentEncoding.encoded($0))" } : nil,
                "stepReason": reason.map { Clipping.text($0, 300) },
                "stepAt": CivilTime.view(at, now: now),
                "entry": entry?.view,
            ])
        }

        private var tone: String {
            switch status {
            case .open, .reopened: "warning"
            case .resolved: "positive"
            case .acknowledged, .accepted: "accent"
            }
        }
    }

    /// Something else that happened to the same subject.
    struct Related: Sendable {
        var type: String
        var by: String?
        var receivedFrom: String?
        var at: Instant
        var entry: EntryReference

        func view(now: Instant) -> View {
            View([
                "relatedType": Clipping.text(type, 120), "relatedBy": by.map(Identifier.view),
                "receivedFrom": receivedFrom.map { Clipping.text($0, 80) },
                "relatedAt": CivilTime.view(at, now: now), "entry": entry.view,
            ])
        }
    }

    var frame: Frame
    var row: FindingRow
    var sides: [Side]
    /// What is seen now; accepting pins it.
    var currentHash: String?
    var openedAt: Instant
    var reopenedCount: Int
    var runID: String
    var ignored: Int
    /// The newest first.
    var steps: [Step]
    var related: [Related]
    var evidence: JSON
    var steppable: [FindingStep]
    var mayJudge: Bool
    var notice: String?

    var view: View {
        frame.view(of: Self.self, title: row.title, following: "*").adding(row.view(now: frame.now)).adding(
            View([
                "sentence": sentence,
                "notice": notice,
                "sides": sides.map { $0.view(now: frame.now) },
                "openedAt": CivilTime.view(openedAt, now: frame.now),
                "reopened": reopenedCount == 0 ? nil : Counting.count(reopenedCount, "time", "times"),
                "lastRunPath": RunRow.path(runID, in: row.managed),
                "listPath": FindingsPage.Filter(managed: row.managed).address(),
                "hasDifferences": !row.differences.isEmpty,
                "differences": row.differences.prefix(Self.differenceLimit).map(\.view),
                "moreDifferences": row.differenceCount > row.differences.prefix(Self.differenceLimit).count
                    ? "\(Counting.number(row.differenceCount)) in all; these are the first" : nil,
                "noDifferences": noDifferences,
                "ignored": ignored == 0
                    ? nil
                    : "\(Counting.count(ignored, "difference is", "differences are")) left uncounted by rules of the baseline.",
                "hasSteps": !steps.isEmpty,
                "steps": steps.prefix(Self.stepLimit).map { $0.view(now: frame.now) },
                "moreSteps": steps.count > Self.stepLimit,
                "hasRelated": !related.isEmpty,
                "related": related.prefix(Self.relatedLimit).map { $0.view(now: frame.now) },
                "evidenceText": evidenceText.text,
                "evidenceClipped": evidenceText.isWhole
                    ? nil : "The first part. The whole of it: muniment finding show \(row.id) --output json",
                "mayJudge": mayJudge && !steppable.isEmpty,
                "mayAccept": may(.accept), "mayAcknowledge": may(.acknowledge), "mayResolve": may(.resolve),
                "mayReopen": may(.reopen),
                "pinned": currentHash,
                "untilValue": String(CivilTime(frame.now.advanced(by: .seconds(30 * 86_400))).iso.prefix(16)),
            ])
        )
    }

    private func may(_ step: FindingStep) -> Bool { mayJudge && steppable.contains(step) }

    private var noDifferences: String {
        switch row.change {
        case .created: "The whole of it is new: the baseline's listing did not hold it."
        case .deleted: "The whole of it is gone: the listing of now does not hold it."
        case .updated, .unchanged:
            row.fidelity == .meta
                ? "Only lists were seen, and they say something else; which property differs is not known."
                : "Which property differs was not kept."
        }
    }

    var sentence: String {
        let since = "since \(CivilTime(row.since).text(at: frame.now)) UTC"
        let weight =
            switch row.direction {
            case "weaker": ", and is weaker than the baseline"
            case "stronger": ", and is stronger than the baseline"
            default: ""
            }
        let what =
            switch row.change {
            case .created: "It stands there and not in the baseline"
            case .deleted: "It stands in the baseline and is away"
            case .updated, .unchanged: "It differs from the baseline"
            }
        switch row.status {
        case .resolved: return "It is resolved. Before, it differed \(since)."
        case .accepted:
            let until = row.acceptedUntil.map { " until \(CivilTime($0).text(at: frame.now)) UTC" } ?? ""
            return "\(what) \(since)\(weight). \(row.owner ?? row.statusBy) answers for it\(until)."
        case .acknowledged: return "\(what) \(since)\(weight). Somebody knows of it."
        case .open, .reopened: return "\(what) \(since)\(weight). Nobody has answered for it."
        }
    }

    private var evidenceText: (text: String, isWhole: Bool) {
        JSONIndentation.shown(evidence.canonicalString, escapedBytes: 30_000)
    }
}
