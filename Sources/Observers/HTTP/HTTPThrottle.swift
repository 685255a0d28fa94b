import Evidence

/// When a server that had too much may be asked again.
enum HTTPThrottle {
    static let maximumAttempts = 6
    private static let firstWait = Duration.seconds(1)

    /// How long to wait after `answer`; `nil` if it may not be tried again, or says nothing of waiting.
    static func wait(after status: Int, retryAfter: String?, attempt: Int, now: Instant) -> Duration? {
        let said = retryAfter.flatMap { duration($0, now: now) }
        guard attempt < maximumAttempts else { return nil }
        switch status {
        case 429: return said ?? backoff(attempt)
        case 503: return said
        default: return nil
        }
    }

    /// Doubles each time, with up to as much again by chance.
    static func backoff(_ attempt: Int) -> Duration {
        let wait = firstWait * (1 << min(attempt, 6))
        return wait + wait * Double.random(in: 0..<1)
    }

    /// RFC 9110 §10.2.3: seconds, or a date.
    static func duration(_ text: String, now: Instant) -> Duration? {
        let text = text.filter { $0 != "\r" && $0 != "\n" }
        if let seconds = Int(text), (0...31_536_000).contains(seconds) { return .seconds(seconds) }
        guard let date = HTTPDate.instant(text) else { return nil }
        return max(.zero, date.duration(since: now))
    }

    static func fault(_ place: String, retryAfter: Duration?) -> ObservationError {
        let wait = retryAfter.map { "; it may be asked again in \($0.components.seconds) s" } ?? ""
        return ObservationError(
            .throttled(retryAfter: retryAfter),
            "limits.requests_per_second",
            "\(place) had too many requests\(wait)",
            remedy: "observe it less often, or lower the target's rate"
        )
    }
}
