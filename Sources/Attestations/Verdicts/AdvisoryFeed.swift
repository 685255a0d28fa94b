import Evidence

/// Advisories that artifacts are judged by, as they came in one file.
package struct AdvisoryFeed: Hashable, Sendable {
    package var advisories: [Advisory]
    package var warningCount: Int { advisories.reduce(0) { $0 + $1.warnings.count } }

    package init(
        parsing bytes: [UInt8],
        limits: ReadingLimits = .standard
    ) throws(ReadingFault) {
        advisories = try AdvisoryReader.advisories(in: bytes, limits: limits)
    }

    /// Those that were not withdrawn at a moment. What was withdrawn later held until then.
    ///
    /// - Parameter isLatestAlone: of several forms of an advisory the one that was modified last counts, and of those that say
    ///   the same time the last one in the list; otherwise all of them do.
    static func standing(
        _ advisories: [Advisory],
        at moment: Instant,
        isLatestAlone: Bool
    ) -> [Advisory] {
        var counted = advisories
        if isLatestAlone {
            var places: [String: Int] = [:]
            for (place, advisory) in advisories.enumerated() {
                if let other = places[advisory.id], advisories[other].modified > advisory.modified {
                    continue
                }
                places[advisory.id] = place
            }
            counted = places.values.sorted().map { advisories[$0] }
        }
        return counted.filter { advisory in advisory.withdrawn.map { $0 > moment } ?? true }.map { advisory in
            var advisory = advisory
            advisory.withdrawn = nil
            return advisory
        }
    }
}
