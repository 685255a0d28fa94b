import API
import Evidence

/// `/baselines/{ref}`: what a baseline is about, what was captured of it, and what compared with it was found.
struct BaselinePage: DashboardPage {
    static let template = "baseline"
    static let fragments: [Fragment] = [.baselineHead, .baselineSnapshots, .runRows]
    static let place = BaselinesPage.place

    /// Rows of lists on the page.
    static let (snapshotLimit, runLimit, ruleLimit) = (10, 10, 25)

    var frame: Frame
    var row: BaselineRow
    var include: [String]
    var exclude: [String]
    var createdBy: String
    var createdAt: Instant
    var changedAt: Instant
    var isRetired: Bool
    /// The newest first.
    var snapshots: [SnapshotRow]
    var hasMoreSnapshots: Bool
    var rules: [IgnoreRow]
    var runs: [RunRow]
    /// Findings that stand, by severity.
    var standing: [(severity: String, count: Int)]
    var mayRun: Bool

    var view: View {
        frame.view(of: Self.self, title: row.name, following: PercentEncoding.encoded(row.id)).adding(
            row.view(now: frame.now)
        ).adding(
            View([
                "sentence": sentence,
                "isRetired": isRetired,
                "mayRun": mayRun && !isRetired,
                "mayCompare": row.capturedAt != nil,
                "include": include.isEmpty
                    ? "all names" : Clipping.text(include.joined(separator: ", "), 400),
                "exclude": exclude.isEmpty ? nil : Clipping.text(exclude.joined(separator: ", "), 400),
                "createdBy": Identifier.view(createdBy),
                "createdAt": CivilTime.view(createdAt, now: frame.now),
                "changedAt": CivilTime.view(changedAt, now: frame.now),
                "standing": standing.filter { $0.count > 0 }.map { severity, count in
                    View([
                        "standingText": "\(Counting.number(count)) \(severity)",
                        "standingPath": URLPart.address(
                            "/findings",
                            ["baseline": row.reference, "severity": severity]
                        ),
                    ])
                },
                "hasStanding": standing.contains { $0.count > 0 },
                "hasSnapshots": !snapshots.isEmpty,
                "snapshots": snapshots.prefix(Self.snapshotLimit).map { $0.view(now: frame.now) },
                "hasMoreSnapshots": hasMoreSnapshots,
                "hasRules": !rules.isEmpty,
                "ruleRows": rules.prefix(Self.ruleLimit).map { $0.view(now: frame.now) },
                "moreRules": rules.count > Self.ruleLimit
                    ? "and \(Counting.number(rules.count - Self.ruleLimit)) more: muniment baseline show"
                    : nil,
                "hasRuns": !runs.isEmpty,
                "runs": runs.map { $0.view(now: frame.now) },
                "captureCommand": "muniment baseline capture",
                "compareCommand": "muniment baseline compare",
            ])
        )
    }

    var sentence: String {
        if isRetired { return "It is retired: nothing is compared with it any more." }
        guard let capturedAt = row.capturedAt, let items = row.itemCount else {
            return "Nothing was captured of it yet, so that nothing can be compared with it."
        }
        let captured =
            "It holds \(Counting.count(items, "subject", "subjects")), captured "
            + "\(CivilTime(capturedAt).text(at: frame.now)) UTC."
        guard row.last != nil else { return "\(captured) Nothing in this tenant was compared with it yet." }
        let open = row.open
        return open == 0
            ? "\(captured) No finding of it waits for anybody."
            : "\(captured) \(Counting.sentence(Counting.count(open, "finding waits", "findings wait"))) for somebody."
    }
}

/// What a baseline held at one moment.
struct SnapshotRow: Sendable {
    var id: String
    var profileVersion: Int
    var capturedAt: Instant
    var capturedBy: String
    var runID: String
    var itemCount: Int
    var itemsRoot: String
    var gaps: Int
    var entry: EntryReference?

    func view(now: Instant) -> View {
        View([
            "key": "snapshot-\(id)",
            "capturedAt": CivilTime.view(capturedAt, now: now),
            "capturedBy": Identifier.view(capturedBy),
            "snapshotID": Identifier.view(id),
            "profileVersion": Counting.number(profileVersion),
            "items": Counting.number(itemCount),
            "root": Identifier.view(itemsRoot),
            "gapCount": gaps == 0 ? nil : Counting.count(gaps, "gap", "gaps"),
            "runPath": "/runs/\(PercentEncoding.encoded(runID))",
            "entry": entry?.view,
        ])
    }
}

/// A difference that somebody answers for in a baseline.
struct IgnoreRow: Sendable {
    var kind: String?
    var path: String
    var equals: String
    var owner: String
    var reason: String
    var expiresAt: Instant?

    func view(now: Instant) -> View {
        View([
            "ruleKind": kind.map(Names.kind) ?? "every kind",
            "rulePath": Clipping.text(path, 120),
            "equals": Clipping.text(equals, 80),
            "owner": Clipping.text(owner, 60),
            "reason": Clipping.text(reason, 160),
            "expiresAt": expiresAt.map { CivilTime.view($0, now: now) },
            "hasExpired": expiresAt.map { $0 <= now } ?? false,
        ])
    }
}
