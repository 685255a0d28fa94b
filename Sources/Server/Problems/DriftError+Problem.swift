import API
import Access
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
        case .unknownSource(let reference):
            .refused(
                404,
                "unknown_evidence_source",
                "there is no source of evidence «\(reference)»",
                field: "source",
                remedy: "list them with muniment baseline source list"
            )
        case .sourceNameTaken(let name):
            .refused(
                409,
                "source_name_taken",
                "there is a source of evidence «\(name)»",
                field: "name",
                remedy: "take another name, or remove that one first"
            )
        case .tooManySources:
            .refused(
                409,
                "too_many_sources",
                "a tenant has at most \(Drift.directoryLimit) sources of evidence",
                field: nil,
                remedy: "remove one that is no longer needed"
            )
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
        case .unknownNotification(let name):
            .missing("notification", name, field: "name", remedy: "list them with muniment notification list")
        case .notificationNameTaken(let name):
            .refused(
                409,
                "notification_name_taken",
                "there is a notification «\(name)»",
                field: "name",
                remedy: "take another name, or remove that one first"
            )
        case .tooManyNotifications(let limit):
            .refused(
                409,
                "too_many_notifications",
                "the tenant has \(limit) notifications, as many as there may be",
                field: nil,
                remedy: "remove one that is not needed any more"
            )
        case .notificationTested(let name):
            .refused(
                409,
                "notification_tested",
                "the notification «\(name)» was sent a test less than a minute ago",
                field: nil,
                remedy: "see what became of it with muniment notification show, or wait a minute"
            )
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
        case .unknownTenant(let reference):
            .missing(
                "tenant",
                reference,
                field: "managed_tenant",
                remedy: "give a tenant that yours manages; list them with muniment tenant list"
            )
        case .unknownProvider(let name):
            .missing(
                "provider",
                name,
                field: "provider",
                remedy: "give the name of a provider's tenant, exactly as the provider tells it"
            )
        case .noProvider(let name):
            .refused(
                403,
                "not_a_provider",
                "«\(name)» is no provider",
                field: nil,
                remedy: "ask the installation's operator for munimentd provider-grant"
            )
        case .unknownDelegation(let reference):
            .missing(
                "delegation",
                reference,
                field: "delegation",
                remedy: "list them with muniment tenant list"
            )
        case .alreadyDelegated(let name):
            .refused(
                409,
                "already_delegated",
                "a delegation to «\(name)» stands already",
                field: "provider",
                remedy: "end that one first with muniment tenant end"
            )
        case .delegationStands(let state):
            .refused(
                409,
                "delegation_stands_otherwise",
                "the delegation is \(state.rawValue)",
                field: nil,
                remedy: "what was offered to your tenant can be accepted once; look at muniment tenant list"
            )
        case .notDelegated(let right):
            .refused(
                403,
                "not_delegated",
                "the delegation does not grant \(right.rawValue)",
                field: nil,
                remedy: "ask the managed tenant to offer a delegation that grants \(right.rawValue)"
            )
        case .delegationEnded:
            .refused(
                409,
                "delegation_ended",
                "the delegation has ended",
                field: nil,
                remedy: "look who ended it, and why, with muniment tenant list"
            )
        case .unknownAssignment(let baseline, let tenant):
            .missing(
                "assignment",
                tenant,
                field: "tenants",
                remedy: "list those of «\(baseline)» with muniment baseline assignments"
            )
        }
    }
}
