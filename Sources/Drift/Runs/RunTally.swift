import Evidence
import Kinds

/// What a comparison found, counted: the sums close by the way they are made.
struct RunTally {
    private(set) var counts = RunCounts()
    private(set) var differences: [SubjectDifference] = []
    /// Of whom both sides are known, as `type name`.
    private(set) var resolved: Set<String> = []
    /// Of whom one side is not.
    private(set) var gaps: Set<String> = []
    /// Of whom no more than lists is known.
    private(set) var listed: Set<String> = []
    /// Of whom nobody knows which is which.
    private(set) var entangled: Set<String> = []
    private(set) var ambiguous: [String] = []
    private(set) var renamed: [(from: String, to: String)] = []

    /// What every comparison tells, also where it is nothing.
    private static let names: [RunCounts.Name] = [
        .subjectsTotal, .resolvedTotal, .resolvedContent, .resolvedMeta, .unchanged, .updated, .created,
        .deleted,
        .ambiguous, .renamed, .ignored, .excluded, .missingBaseline, .missingCurrent, .missingBoth,
    ]

    static func key(_ type: KindName, _ name: String) -> String { "\(type.rawValue) \(name)" }

    init(_ comparison: BaselineComparison, excluded: Int) {
        for name in Self.names { counts[name] = 0 }
        counts[.excluded] = excluded
        for pair in comparison.same { take(pair, as: .unchanged) }
        for lone in comparison.created { take(lone, as: .created) }
        for lone in comparison.deleted { take(lone, as: .deleted) }
        for (mine, theirs) in comparison.ambiguous { take(mine, theirs) }
        counts[.missingBaseline] = comparison.missingBaseline.count
        counts[.missingCurrent] = comparison.missingCurrent.count
        counts[.missingBoth] = comparison.missingBoth.count
        for subject in comparison.missingBaseline + comparison.missingCurrent {
            gaps.insert(Self.key(subject.type, subject.label))
        }
        close()
    }

    /// A pair whose contents or listings were looked at.
    mutating func take(
        _ pair: BaselineComparison.Pair,
        _ changes: [ArtifactChange],
        count: Int,
        ignored: Int
    ) {
        counts[.ignored] += ignored
        guard count > 0 else { return take(pair, as: .unchanged) }
        take(pair, as: .updated)
        differences.append(SubjectDifference(pair, changes, count: count, ignored: ignored))
    }

    /// A pair that can't be compared: one side can't be told from the other.
    mutating func takeUnreadable(_ pair: BaselineComparison.Pair) {
        counts[.missingCurrent] += 1
        gaps.insert(Self.key(pair.baseline.type, pair.baseline.label))
        close()
    }

    private mutating func take(_ pair: BaselineComparison.Pair, as outcome: RunCounts.Name) {
        counts[outcome] += 1
        if pair.isRenamed {
            counts[.renamed] += 1
            renamed.append((pair.baseline.title, pair.current.title))
        }
        resolve(pair.baseline, pair.fidelity)
    }

    private mutating func take(_ lone: BaselineComparison.Lone, as change: ChangeType) {
        counts[change == .created ? .created : .deleted] += 1
        resolve(lone.subject, lone.fidelity)
        differences.append(SubjectDifference(lone, change))
    }

    private mutating func take(_ mine: [EvidencedSubject], _ theirs: [EvidencedSubject]) {
        guard let first = mine.first ?? theirs.first else { return }
        counts[.ambiguous] += 1
        ambiguous.append("\(first.title) (\(mine.count) and \(theirs.count))")
        count((mine + theirs).map(\.provenance.fidelity).min() ?? .meta)
        for subject in mine + theirs { entangled.insert(Self.key(subject.type, subject.label)) }
    }

    private mutating func resolve(_ subject: EvidencedSubject, _ fidelity: Fidelity) {
        count(fidelity)
        let key = Self.key(subject.type, subject.label)
        resolved.insert(key)
        if fidelity == .meta { listed.insert(key) }
    }

    private mutating func count(_ fidelity: Fidelity) {
        counts[fidelity == .content ? .resolvedContent : .resolvedMeta] += 1
        close()
    }

    private mutating func close() {
        counts[.resolvedTotal] = counts[.resolvedContent] + counts[.resolvedMeta]
        counts[.subjectsTotal] =
            counts[.resolvedTotal] + counts[.missingBaseline] + counts[.missingCurrent] + counts[.missingBoth]
    }

    /// `{"since", "coverage", "evidence_gaps", …}`; of long lists the first fifty.
    ///
    /// - Parameters:
    ///   - neutralised: what was replaced of the tenant before it was compared.
    ///   - standsBack: why findings were left as they are; then what differs stands here.
    func context(
        since: Instant,
        gaps: [EvidenceGap],
        neutralised: Neutralisation,
        standsBack: String?
    ) -> JSON {
        func object(_ names: [RunCounts.Name]) -> JSON {
            .object(JSONObject(names.map { ($0.rawValue, .integer(counts[$0])) }))
        }
        var context: JSONObject = [
            "since": .string(since.rfc3339),
            "coverage": object([.subjectsTotal, .resolvedTotal, .resolvedContent, .resolvedMeta]),
            "evidence_gaps": object([.missingBaseline, .missingCurrent, .missingBoth]),
            "unreadable": .array(gaps.prefix(50).map(\.json)),
            "ambiguous": .array(ambiguous.prefix(50).map(JSON.string)),
            "renamed": .array(
                renamed.prefix(50).map { ["from": .string($0.from), "to": .string($0.to)] }
            ),
        ]
        if !neutralised.isEmpty { context["neutralised"] = neutralised.json }
        if let standsBack {
            context["findings_left"] = .string(standsBack)
            context["differences"] = .array(differences.prefix(50).map(\.told))
        }
        return .object(context)
    }
}

extension SubjectDifference {
    fileprivate var told: JSON {
        [
            "subject_type": .string(type.rawValue), "subject_id": .string(name), "title": .string(title),
            "change_type": .string(change.rawValue), "severity": .string(severity.rawValue),
        ]
    }
}
