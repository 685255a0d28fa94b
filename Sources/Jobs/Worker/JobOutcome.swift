/// Why a worker cancels a handler.
package enum JobInterruption: Hashable, Sendable {
    /// Somebody asked for it.
    case cancelled
    /// Another worker has the job.
    case lost
    /// The server stops.
    case shutdown
}

/// What becomes of a job after an attempt.
package enum JobOutcome: Hashable, Sendable {
    case completed
    case cancelled
    /// Given back, as if the attempt had not begun.
    case released
    case retried(after: Duration, error: String)
    case dead(error: String)
    /// The job is somebody else's: nothing is written.
    case lost

    /// `jitter` is from 0 to 1.
    package init(
        _ result: Result<Void, any Error>,
        interruption: JobInterruption?,
        attempt: Int,
        maxAttempts: Int,
        jitter: Double
    ) {
        guard case .failure(let error) = result else {
            self = .completed
            return
        }
        switch interruption {
        case .cancelled: self = .cancelled
        case .lost: self = .lost
        case .shutdown: self = .released
        case nil:
            let words = JobFailure.words(for: error)
            if error as? JobError == .claimLost {
                self = .lost
            } else if attempt >= maxAttempts || (error as? JobFailure)?.isFinal == true {
                self = .dead(error: words)
            } else {
                self = .retried(after: Self.pause(afterAttempt: attempt, jitter: jitter), error: words)
            }
        }
    }

    package static let longestPause: Duration = .seconds(3_600)

    /// One second, doubled with each attempt up to an hour; of it between the half and the whole, so that what failed
    /// together is not tried again together.
    package static func pause(afterAttempt attempt: Int, jitter: Double) -> Duration {
        let whole = min(longestPause, .seconds(1 << min(max(0, attempt - 1), 12)))
        return whole * (0.5 + jitter / 2)
    }
}
