import Evidence

/// Finds for each artifact of one capture its partner in the other.
struct CaptureMatcher {
    typealias Subject = Capture.Subject
    typealias Pair = CaptureComparison.Pair

    private var matcher: IdentityMatcher<Subject>
    private let baselineGaps: [Capture.Gap]
    private let currentGaps: [Capture.Gap]
    /// Files that are no artifact on one side, and may be the remains of one.
    private let uncovered: (baseline: Set<String>, current: Set<String>)
    private(set) var pairs: [Pair] = []

    init(_ baseline: Capture, _ current: Capture) {
        matcher = IdentityMatcher(baseline.subjects, current.subjects)
        (baselineGaps, currentGaps) = (baseline.gaps, current.gaps)
        uncovered = (Set(baseline.uncovered), Set(current.uncovered))
    }

    mutating func match(by matching: CaptureComparison.Matching) {
        switch matching {
        case .identity:
            pair { $0.artifact.identity.identifier }
            pair { $0.artifact.identity.name }
        case .identifier: pair { $0.artifact.identity.identifier }
        case .name: pair { $0.artifact.identity.name }
        }
        pair { subject in
            let identity = subject.artifact.identity
            return identity.identifier == nil && identity.name == nil ? subject.path : nil
        }
        bindGaps()
        matcher.pairMoved { "\($0.artifact.kind.rawValue) \($0.artifact.digest.text)" }
        for match in matcher.matches {
            switch match {
            case .pair(let mine, let theirs): pairs.append(compared(mine, theirs))
            case .moved(let mine, let theirs): pairs.append(compared(mine, theirs, isMoved: true))
            case .ambiguous(let mine, let theirs): pairs.append(ambiguous(mine, theirs))
            }
        }
        leftovers()
    }

    // MARK: - Pairs

    private mutating func pair(by key: (Subject) -> String?) {
        matcher.pair { subject in key(subject).map { "\(subject.artifact.kind.rawValue) \($0)" } }
    }

    private func compared(_ mine: Subject, _ theirs: Subject, isMoved: Bool = false) -> Pair {
        var pair = Pair(
            outcome: .unchanged,
            kind: mine.artifact.kind,
            title: title(theirs),
            baseline: [mine.path],
            current: [theirs.path],
            isSame: true
        )
        do throws(ArtifactDifference.Failure) {
            let difference = try ArtifactDifference(from: mine.artifact, to: theirs.artifact)
            pair.difference = difference
            if difference.isEmpty {
                pair.outcome = isMoved ? .renamed : .unchanged
            } else {
                let isName = difference.changes.allSatisfy { $0.what == "name" && $0.identity.isEmpty }
                pair.outcome = isName && difference.count == difference.changes.count ? .renamed : .updated
                pair.isSame = false
            }
        } catch {
            pair.outcome = .unreadable
            pair.reason = "they cannot be compared: \(error)"
        }
        return pair
    }

    private func ambiguous(_ mine: [Subject], _ theirs: [Subject]) -> Pair {
        func digests(_ subjects: [Subject]) -> [String] { subjects.map(\.artifact.digest.text).sorted() }
        let first = theirs.first ?? mine.first
        return Pair(
            outcome: .ambiguous,
            kind: first?.artifact.kind,
            title: first.map(title) ?? "",
            baseline: mine.map(\.path),
            current: theirs.map(\.path),
            reason: "\(mine.count) before and \(theirs.count) now have one identity",
            isSame: digests(mine) == digests(theirs)
        )
    }

    private func title(_ subject: Subject) -> String { subject.artifact.identity.title ?? subject.path }

    // MARK: - Gaps

    /// What stood at the path of something unreadable is taken for it, so that it is not taken for deleted.
    private mutating func bindGaps() {
        func byPath<Value>(_ values: [Value], _ path: (Value) -> String) -> [String: Value] {
            Dictionary(values.map { (path($0), $0) }) { first, _ in first }
        }
        let (mine, theirs) = (byPath(matcher.baseline, \.path), byPath(matcher.current, \.path))
        let before = byPath(baselineGaps, \.path)
        var bound: (baseline: Set<String>, current: Set<String>) = ([], [])
        for gap in currentGaps {
            let isPaired =
                bound.baseline.insert(gap.path).inserted && (mine[gap.path] != nil || before[gap.path] != nil)
            pairs.append(
                unreadable(mine[gap.path], gap, baseline: isPaired ? [gap.path] : [], current: [gap.path])
            )
        }
        for gap in baselineGaps where bound.baseline.insert(gap.path).inserted {
            bound.current.insert(gap.path)
            let partner = theirs[gap.path]
            pairs.append(
                unreadable(partner, gap, baseline: [gap.path], current: partner == nil ? [] : [gap.path])
            )
        }
        for subject in matcher.baseline where uncovered.current.contains(subject.path) {
            guard bound.baseline.insert(subject.path).inserted else { continue }
            let reason = "it no longer has the marks of its kind"
            let gap = Capture.Gap(path: subject.path, reason: reason, remedy: "")
            pairs.append(unreadable(subject, gap, baseline: [subject.path], current: []))
        }
        for subject in matcher.current where uncovered.baseline.contains(subject.path) {
            guard bound.current.insert(subject.path).inserted else { continue }
            let reason = "before, it had the marks of no kind"
            let gap = Capture.Gap(path: subject.path, reason: reason, remedy: "")
            pairs.append(unreadable(subject, gap, baseline: [], current: [subject.path]))
        }
        matcher.baseline.removeAll { bound.baseline.contains($0.path) }
        matcher.current.removeAll { bound.current.contains($0.path) }
    }

    private func unreadable(
        _ subject: Subject?,
        _ gap: Capture.Gap,
        baseline: [String],
        current: [String]
    ) -> Pair {
        Pair(
            outcome: .unreadable,
            kind: subject?.artifact.kind,
            title: subject.map(title) ?? gap.path,
            baseline: baseline,
            current: current,
            reason: gap.reason,
            isSame: false
        )
    }

    // MARK: - What is left

    private mutating func leftovers() {
        let isUncertain = !currentGaps.isEmpty
        for subject in matcher.baseline {
            pairs.append(
                Pair(
                    outcome: .deleted,
                    kind: subject.artifact.kind,
                    title: title(subject),
                    baseline: [subject.path],
                    current: [],
                    reason: isUncertain
                        ? "not certain: \(counted(currentGaps.count, "thing")) could not be read" : nil,
                    isSame: false
                )
            )
        }
        for subject in matcher.current {
            pairs.append(
                Pair(
                    outcome: .created,
                    kind: subject.artifact.kind,
                    title: title(subject),
                    baseline: [],
                    current: [subject.path],
                    isSame: false
                )
            )
        }
    }
}
