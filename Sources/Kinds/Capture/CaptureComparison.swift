package import Evidence

/// Two captures, artifact by artifact.
package struct CaptureComparison: Sendable {
    package enum Outcome: String, CaseIterable, Hashable, Sendable {
        case created
        case deleted
        case updated
        case renamed
        case unchanged
        /// Several artifacts of one identity: which is which is not known.
        case ambiguous
        /// One side could not be read. It is never taken for deleted.
        case unreadable
    }

    /// By what artifacts of both sides are taken for the same.
    package enum Matching: String, CaseIterable, Sendable {
        /// By identifier; those that are left, by name; those with neither, by path; then those that moved.
        case identity
        case identifier
        case name
    }

    package struct Pair: Sendable {
        package var outcome: Outcome
        package var kind: KindName?
        /// For a person.
        package var title: String
        /// Paths; several where it is ambiguous.
        package var baseline: [String]
        package var current: [String]
        package var difference: ArtifactDifference?
        /// Why it could not be read or compared; what is uncertain.
        package var reason: String?
        /// Of an ambiguous group: whether both sides hold the same contents all the same.
        package var isSame: Bool
    }

    package private(set) var pairs: [Pair] = []
    /// Away from a capture with gaps is not known to be deleted.
    package let isComplete: Bool
    /// Files of no kind, on either side.
    package let uncovered: [String]

    package init(from baseline: Capture, to current: Capture, by matching: Matching = .identity) {
        var matcher = CaptureMatcher(baseline, current)
        matcher.match(by: matching)
        pairs = matcher.pairs.sorted { left, right in
            (left.current.first ?? left.baseline.first ?? "", left.title)
                < (right.current.first ?? right.baseline.first ?? "", right.title)
        }
        isComplete = baseline.isComplete && current.isComplete
        uncovered = Set(baseline.uncovered + current.uncovered).sorted()
    }

    package var counts: [Outcome: Int] {
        Dictionary(grouping: pairs, by: \.outcome).mapValues(\.count)
    }

    /// True if both sides hold the same artifacts, as far as they were read.
    package var isEmpty: Bool {
        pairs.allSatisfy { pair in
            switch pair.outcome {
            case .unchanged, .unreadable: true
            case .ambiguous: pair.isSame
            case .created, .deleted, .updated, .renamed: false
            }
        }
    }

    /// `{"counts", "complete", "pairs", "uncovered"}`
    package var json: JSON {
        let counts = counts
        return [
            "counts": .object(
                JSONObject(Outcome.allCases.map { ($0.rawValue, .integer(counts[$0] ?? 0)) })
            ),
            "complete": .bool(isComplete), "pairs": .array(pairs.map(\.json)),
            "uncovered": .array(uncovered.map(JSON.string)),
        ]
    }
}

extension CaptureComparison.Pair {
    package var json: JSON {
        var object = JSONObject([
            ("outcome", .string(outcome.rawValue)), ("kind", .optional(kind?.rawValue)),
            ("title", .string(title)), ("baseline", .array(baseline.map(JSON.string))),
            ("current", .array(current.map(JSON.string))),
        ])
        object["difference"] = difference?.json
        object["reason"] = reason.map(JSON.string)
        if outcome == .ambiguous { object["same"] = .bool(isSame) }
        return .object(object)
    }
}
