import Evidence

/// What was last told of a place, so that each change is told once.
struct ToldPosture: Hashable, Sendable {
    enum Telling: String, Hashable, Sendable {
        case changed
        /// Its verdict changes again and again: until that has ended, only what is worse is told of it.
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
    ///   - begun: spans of the place that began in the window before `now`, and of each of their verifiers the one before.
    ///   - window: `Flapping.window`.
    static func next(
        after told: ToldPosture?,
        _ standing: Standing,
        begun: [VerificationSpan],
        window: Duration,
        at now: Instant
    ) -> (told: ToldPosture, telling: Telling)? {
        let start = Instant(microseconds: now.microseconds - window.microseconds)
        let changes = Flapping.changes(among: begun, since: start)
        var next = ToldPosture(posture: standing.posture, since: standing.since)
        if let told, told.flappingSince != nil {
            guard !changes.isEmpty else { return (next, .flappingEnded) }
            // What becomes worse can't wait until it is quiet; what becomes better can.
            guard next.posture.severity > told.posture.severity else { return nil }
            next.flappingSince = told.flappingSince
            return (next, .changed)
        }
        let before = told?.posture ?? .unknown
        guard before != next.posture, !(before.isQuiet && next.posture.isQuiet) else { return nil }
        guard changes.count > Flapping.toleratedChanges else { return (next, .changed) }
        next.flappingSince = changes.first
        return (next, .flappingBegan)
    }
}

extension Posture {
    /// How bad it is, where only what is worse than before is told.
    fileprivate var severity: Int {
        switch self {
        case .match, .unknown, .accepted, .error: 0
        case .drift: 1
        case .disputed: 2
        case .weakened: 3
        }
    }
}

extension Duration {
    fileprivate var microseconds: Int64 {
        components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    }
}
