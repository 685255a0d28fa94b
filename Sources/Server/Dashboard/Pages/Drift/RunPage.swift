import API
import Drift
import Evidence
import Jobs

/// `/runs/{ref}`: what was asked for, how far it could see, and what it found.
struct RunPage: DashboardPage {
    static let template = "run"
    static let fragments: [Fragment] = [.runHead, .runResult]
    static let place = BaselinesPage.place

    /// Rows of lists on the page.
    static let listLimit = 30

    var frame: Frame
    var row: RunRow
    /// `nil` where it is another tenant's.
    var baseline: (name: String, path: String)?
    /// Since when evidence counts.
    var since: Instant?
    var gaps: [GapRow]
    var ambiguous: [String]
    var renamed: [(from: String, to: String)]
    /// What somebody should know of it, and what to do.
    var warnings: [String] = []
    var context: JSON
    var mayCancel: Bool
    /// What the button said that brought this page.
    var notice: String?

    var view: View {
        frame.view(
            of: Self.self,
            title: "\(RunRow.word(of: row.type)) \(CivilTime(row.createdAt).text(at: frame.now))",
            following: PercentEncoding.encoded(row.id)
        ).adding(row.view(now: frame.now)).adding(
            View([
                "sentence": sentence,
                "notice": notice,
                "baselineName": baseline?.name,
                "baselinePath": baseline?.path,
                "since": since.map { CivilTime.view($0, now: frame.now) },
                "mayCancel": mayCancel && !row.state.hasEnded,
                "took": took,
                "progressBar": progressBar,
                "outcome": outcome?.view,
                "coverage": coverage?.view,
                "sumWords": sumWords,
                "hasGaps": !gaps.isEmpty,
                "gaps": gaps.prefix(Self.listLimit).map(\.view),
                "gapWords": gapWords,
                "hasAmbiguous": !ambiguous.isEmpty,
                "ambiguous": ambiguous.prefix(Self.listLimit).map { View(["text": Clipping.text($0, 120)]) },
                "warnings": warnings.prefix(Self.listLimit).map {
                    View(["warning": Counting.sentence(Clipping.text($0, 400)) + "."])
                },
                "hasRenamed": !renamed.isEmpty,
                "renamed": renamed.prefix(Self.listLimit).map {
                    View(["before": Clipping.text($0.from, 120), "after": Clipping.text($0.to, 120)])
                },
                "contextText": contextText.text,
                "contextClipped": contextText.isWhole
                    ? nil : "The first part. The whole of it: muniment run show \(row.id) --output json",
                "findingsPath": row.type == .compare && row.state.hasEnded
                    ? FindingsPage.Filter(status: "all", run: row.id, managed: row.managed).address() : nil,
            ])
        )
    }

    var sentence: String {
        switch row.state {
        case .queued: return "It waits for its turn."
        case .running: return "It is at work."
        case .failed: return "It failed, and changed nothing."
        case .cancelled: return "It was cancelled; what it had found so far was dropped."
        case .succeeded, .partiallySucceeded: break
        }
        let counts = row.counts
        let tail = row.state == .partiallySucceeded ? " Not everything could be seen." : ""
        switch row.type {
        case .import:
            let seen = counts[.subjectsSeen] + counts[.inventorySeen]
            return
                "\(Counting.sentence(Counting.count(seen, "subject was", "subjects were"))) taken in.\(tail)"
        case .observe:
            let listed = Counting.count(counts[.inventorySeen], "subject was", "subjects were")
            return
                "\(Counting.sentence(listed)) listed, \(Counting.number(counts[.subjectsSeen])) read.\(tail)"
        case .capture:
            let items = Counting.count(counts[.items], "subject", "subjects")
            return "The baseline holds \(items) since.\(tail)"
        case .compare:
            let different = counts[.updated] + counts[.created] + counts[.deleted]
            let compared = Counting.count(counts[.resolvedTotal], "subject", "subjects")
            guard different > 0 else {
                return
                    "All \(compared) that could be compared \(counts[.resolvedTotal] == 1 ? "stands" : "stand") "
                    + "as in the baseline.\(tail)"
            }
            return "\(Counting.number(different)) of \(compared) \(different == 1 ? "differs" : "differ") "
                + "from the baseline.\(tail)"
        }
    }

    private var took: String? {
        guard let start = row.startedAt, let end = row.finishedAt else { return nil }
        let milliseconds = max(0, Int(end.duration(since: start) / .milliseconds(1)))
        return milliseconds < 10_000
            ? "\(Counting.number(milliseconds)) ms" : "\(Counting.number(milliseconds / 1_000)) s"
    }

    private var progressBar: View? {
        guard row.state == .running, let progress = row.progress, let total = progress.total, total > 0 else {
            return nil
        }
        return View(["done": min(progress.done, total), "of": total, "progressText": JobRow.text(progress)])
    }

    private static let missing: [(RunCounts.Name, String)] = [
        (.missingBaseline, "not known of the baseline"), (.missingCurrent, "not known of now"),
        (.missingBoth, "not known of either"),
    ]

    private var gapParts: [PartBar.Part] {
        Self.missing.map {
            PartBar.Part(role: "unanswered", shape: "diamond", words: $1, count: row.counts[$0])
        }
    }

    /// What became of each subject.
    private var outcome: PartBar? {
        guard row.state.hasEnded else { return nil }
        let counts = row.counts
        func part(_ name: RunCounts.Name, _ mark: StateMark, _ words: String) -> PartBar.Part {
            PartBar.Part(role: mark.role, shape: mark.shape, words: words, count: counts[name])
        }
        switch row.type {
        case .compare:
            return PartBar(
                thing: ("subject", "subjects"),
                parts: [
                    part(.unchanged, .match, "unchanged"), part(.updated, .drift, "updated"),
                    part(.created, .accepted, "created"), part(.deleted, .weakened, "deleted"),
                    part(.ambiguous, .disputed, "ambiguous"),
                ] + gapParts
            )
        case .capture:
            return PartBar(
                thing: ("subject", "subjects"),
                parts: [part(.items, .match, "captured"), part(.excluded, .unknown, "left out by the scope")]
            )
        case .observe:
            // What was read is among what was listed.
            let rest = max(0, counts[.inventorySeen] - counts[.subjectsSeen])
            return PartBar(
                thing: ("subject", "subjects"),
                parts: [
                    part(.subjectsSeen, .match, "by content"),
                    PartBar.Part(
                        role: StateMark.accepted.role,
                        shape: StateMark.accepted.shape,
                        words: "by lists alone",
                        count: rest
                    ),
                ]
            )
        case .import:
            return PartBar(
                thing: ("subject", "subjects"),
                parts: [
                    part(.subjectsSeen, .match, "by content"), part(.inventorySeen, .accepted, "by lists"),
                ]
            )
        }
    }

    /// How far each subject could be seen.
    private var coverage: PartBar? {
        guard row.type == .compare, row.state.hasEnded else { return nil }
        return PartBar(
            thing: ("subject", "subjects"),
            parts: [
                PartBar.Part(
                    role: "positive",
                    shape: "circle",
                    words: "compared by content",
                    count: row.counts[.resolvedContent]
                ),
                PartBar.Part(
                    role: "information",
                    shape: "half-circle",
                    words: "compared by lists alone",
                    count: row.counts[.resolvedMeta]
                ),
            ] + gapParts
        )
    }

    /// The sums, so that a sceptic can add them up.
    private var sumWords: String? {
        guard row.type == .compare, row.counts[.subjectsTotal] > 0 else { return nil }
        let gaps = Self.missing.reduce(0) { $0 + row.counts[$1.0] }
        var words =
            "\(Counting.number(row.counts[.subjectsTotal])) in all = \(Counting.number(row.counts[.resolvedTotal])) "
            + "seen on both sides + \(Counting.count(gaps, "gap", "gaps"))."
        for (name, text) in [
            (RunCounts.Name.renamed, "renamed"), (.ignored, "differences ignored by rules"),
            (.excluded, "left out by the scope"),
        ] where row.counts[name] > 0 { words += " \(Counting.number(row.counts[name])) \(text)." }
        return words
    }

    private var gapWords: String? {
        let count = row.counts[.gaps]
        guard count > gaps.prefix(Self.listLimit).count else { return nil }
        return "These are the first of \(Counting.number(count))."
    }

    private var contextText: (text: String, isWhole: Bool) {
        JSONIndentation.shown(context.canonicalString, escapedBytes: 20_000)
    }
}

/// What could not be read, why, and what to do.
struct GapRow: Sendable {
    var kind: String?
    var path: String
    var reason: String
    var remedy: String

    var view: View {
        View([
            "gapKind": kind.map(Names.kind),
            "gapPath": Clipping.text(path, 120), "gapReason": Clipping.text(reason, 160),
            "gapRemedy": remedy.isEmpty ? nil : Clipping.text(remedy, 160),
        ])
    }

    /// Of a run's context.
    init?(_ json: JSON) {
        guard let path = json["path"]?.string, let reason = json["reason"]?.string else { return nil }
        kind = json["subject_type"]?.string
        self.path = path
        self.reason = reason
        remedy = json["remedy"]?.string ?? ""
    }
}
