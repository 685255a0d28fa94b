import Evidence

/// What was last told of a place, so that each change is told once.
struct ToldPosture: Hashable, Sendable {
    enum Telling: String, Hashable, Sendable {
        case changed
        /// Its verdict changes again and again: nothing more is told of it until that has ended.
        case flappingBegan = "flapping_began"
        case flappingEnded = "flapping_ended"
    }

    var posture: Posture
    var since: Instant
    var flappingSince: Instant?

    /// What is to be told now; `nil`: nothing. Of a place of which nothing was told yet, nothing is told as long as it is
    /// quiet.
    ///
    /// - Parameters:
    ///   - begun: spans of the place that began in the window before `now`.
    ///   - window: `Flapping.window`.
    static func next(
        after told: ToldPosture?,
        _ standing: Standing,
        begun: [VerificationSpan],
        window: Duration,
        at now: Instant
    ) -> (told: ToldPosture, telling: Telling)? {
        let start = Instant(microseconds: now.microseconds - window.microseconds)
        var next = ToldPosture(posture: standing.posture, since: standing.since)
        if told?.flappingSince != nil {
            // A whole window without a change.
            guard !begun.contains(where: { $0.first.at >= start }) else { return nil }
            return (next, .flappingEnded)
        }
        let before = told?.posture ?? .unknown
        guard before != next.posture, !(before.isQuiet && next.posture.isQuiet) else { return nil }
        let changes = Flapping.changes(among: begun, since: start)
        guard changes.count > Flapping.toleratedChanges else { return (next, .changed) }
        next.flappingSince = changes.first
        return (next, .flappingBegan)
    }
}

extension Duration {
    fileprivate var microseconds: Int64 {
        components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    }
}
