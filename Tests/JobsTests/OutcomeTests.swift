import Jobs
import Testing

@Suite("What becomes of a job")
struct OutcomeTests {
    struct Fault: Error {}

    @Test("an attempt that returns completes its job, whatever was asked of it meanwhile")
    func success() {
        for interruption in [nil, JobInterruption.cancelled, .lost, .shutdown] {
            #expect(outcome(.success(()), interruption) == .completed)
        }
    }

    @Test("what was interrupted ends as its interruption says")
    func interrupted() {
        #expect(outcome(.failure(CancellationError()), .cancelled) == .cancelled)
        #expect(outcome(.failure(CancellationError()), .shutdown) == .released)
        #expect(outcome(.failure(Fault()), .lost) == .lost)
        #expect(outcome(.failure(JobError.claimLost), nil) == .lost)
    }

    @Test("a failure is tried again until the limit, a final one never")
    func failed() {
        #expect(outcome(.failure(Fault()), nil) == .retried(after: .seconds(3), error: "Fault"))
        #expect(outcome(.failure(Fault()), nil, attempt: 5) == .dead(error: "Fault"))
        #expect(outcome(.failure(JobFailure("No.", isFinal: true)), nil) == .dead(error: "No."))
        // What PostgreSQL would refuse is not kept: the outcome must be.
        let long = JobFailure("\0" + String(repeating: "e\u{301}", count: 5_000), isFinal: true)
        let kept = String(repeating: "e\u{301}", count: 500)
        #expect(outcome(.failure(long), nil) == .dead(error: kept))
    }

    @Test("pauses double up to an hour, and are spread over their second half")
    func pauses() {
        #expect(JobOutcome.pause(afterAttempt: 1, jitter: 1) == .seconds(1))
        #expect(JobOutcome.pause(afterAttempt: 1, jitter: 0) == .milliseconds(500))
        #expect(JobOutcome.pause(afterAttempt: 4, jitter: 1) == .seconds(8))
        #expect(JobOutcome.pause(afterAttempt: 1_000, jitter: 1) == JobOutcome.longestPause)
    }

    private func outcome(
        _ result: Result<Void, any Error>,
        _ interruption: JobInterruption?,
        attempt: Int = 3
    ) -> JobOutcome {
        JobOutcome(result, interruption: interruption, attempt: attempt, maxAttempts: 5, jitter: 0.5)
    }
}
