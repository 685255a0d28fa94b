import API
import Jobs

/// What each refusal of the queue says to a client.
extension JobError {
    var problem: Problem {
        switch self {
        case .unknownJob(let reference):
            .missing("job", reference, field: "ref", remedy: "look for it with muniment job list")
        case .notCancellable(let state):
            .refused(
                409,
                "job_not_cancellable",
                "the job is \(state.rawValue)",
                field: nil,
                remedy: "only a job that waits, runs or is dead can be cancelled"
            )
        case .notReplayable(let state):
            .refused(
                409,
                "job_not_replayable",
                "the job is \(state.rawValue)",
                field: nil,
                remedy: "only a dead or cancelled job can be run again"
            )
        case .uniqueKeyTaken:
            .refused(
                409,
                "job_key_taken",
                "an unfinished job does the same",
                field: nil,
                remedy: "wait for that one; muniment job list shows it"
            )
        // Told to handlers, never to a client.
        case .claimLost: .fault
        }
    }
}
