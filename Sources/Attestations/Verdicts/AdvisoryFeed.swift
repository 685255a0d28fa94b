import Evidence

/// Advisories that artifacts are judged by, as they came in one file.
package struct AdvisoryFeed: Hashable, Sendable {
    package var advisories: [Advisory]
    package var warningCount: Int { advisories.reduce(0) { $0 + $1.warnings.count } }

    package init(parsing bytes: [UInt8]) throws(ReadingFault) {
        advisories = try AdvisoryReader.advisories(in: bytes)
    }

    /// Those that were not withdrawn at a moment. What was withdrawn later held until then.
    func standing(at moment: Instant) -> [Advisory] {
        advisories.filter { advisory in advisory.withdrawn.map { $0 > moment } ?? true }.map { advisory in
            var advisory = advisory
            advisory.withdrawn = nil
            return advisory
        }
    }
}
