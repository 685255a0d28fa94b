import API
import Drift

/// What each refusal of a baseline, a run or a finding says to a client.
extension DriftError {
    var problem: Problem {
        switch self {
        case .invalid(let field, let reason, let remedy):
            .invalidValue(field, "\(field) \(reason)", remedy: remedy)
        case .unknownBaseline(let reference):
            .missing(
                "baseline",
                reference,
                field: "baseline",
                remedy: "list them with muniment baseline list"
            )
        case .baselineNameTaken(let name):
            .refused(
                409,
                "baseline_name_taken",
                "there is a baseline «\(name)»",
                field: "name",
                remedy: "take another name, or retire that one first"
            )
        case .noSnapshot(let baseline):
            .refused(
                409,
                "nothing_captured",
                "nothing was captured of the baseline «\(baseline)» yet",
                field: nil,
                remedy: "capture it first with muniment baseline capture"
            )
        case .unknownSnapshot(let id):
            .missing(
                "snapshot",
                id,
                field: "snapshot",
                remedy: "list them with muniment baseline show, or leave it out for the latest"
            )
        case .unknownRun(let id):
            .missing("run", id, field: "run", remedy: "list them with muniment run list")
        case .runEnded(let state):
            .refused(
                409,
                "run_ended",
                "the run has ended: \(state.rawValue)",
                field: nil,
                remedy: "there is nothing to cancel"
            )
        case .unknownFinding(let id):
            .missing("finding", id, field: "finding", remedy: "list them with muniment finding list")
        case .findingStands(let status, let wanted):
            .refused(
                409,
                "finding_stands_otherwise",
                "a finding that is \(status.rawValue) can't take the step \(wanted.rawValue)",
                field: nil,
                remedy: "look where it stands with muniment finding show"
            )
        case .findingMoved(let seen):
            .refused(
                409,
                "finding_moved",
                "what is seen now is \(seen ?? "that it is away"), and not what was to be accepted",
                field: "hash",
                remedy: "look at it again, and accept what is there"
            )
        case .runCancelled:
            .refused(
                409,
                "run_cancelled",
                "the run was cancelled",
                field: nil,
                remedy: "ask for another one"
            )
        }
    }
}
