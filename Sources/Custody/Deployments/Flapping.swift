package import Evidence

/// A place whose verdict changes again and again: it is told once that this began and once that it ended.
package enum Flapping {
    /// As many changes within the window are none yet; one more is.
    package static let toleratedChanges = 4
    /// Verification intervals that the window has, and how long it is at least, in seconds.
    package static let windowIntervals = 12
    package static let leastWindow = 3_600

    package static func window(intervalSeconds: Int?) -> Duration {
        .seconds(max(leastWindow, windowIntervals * (intervalSeconds ?? 0)))
    }

    /// When the verdicts of a place changed since a moment: each verifier's by themselves, from one span to the next.
    ///
    /// - Parameter spans: those that began since `moment` and, for the first of them to be a change, of each verifier the one
    ///   before; in any order.
    package static func changes(among spans: [VerificationSpan], since moment: Instant) -> [Instant] {
        let begun = spans.sorted { $0.first < $1.first }
        return Dictionary(grouping: begun, by: \.verifier).values.flatMap { series in
            zip(series, series.dropFirst()).compactMap { before, after in
                before.finding.verdict != after.finding.verdict && after.first.at >= moment
                    ? after.first.at : nil
            }
        }.sorted()
    }
}
