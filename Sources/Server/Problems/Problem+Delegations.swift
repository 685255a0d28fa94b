import API
import Evidence

/// Refusals about delegations.
extension Problem {
    static func unknownDelegation(_ reference: String) -> Problem {
        .missing(
            "delegation",
            reference,
            field: "delegation",
            remedy: "list them with muniment delegation list"
        )
    }

    static func notADelegation(_ why: String) -> Problem {
        .refused(
            422,
            "not_a_delegation",
            "the payload is no delegation: \(why)",
            field: "envelope.payload",
            remedy: "sign one with muniment delegation create"
        )
    }

    static func notADelegator(_ did: String) -> Problem {
        .refused(
            422,
            "not_a_delegator",
            "\(did) is a witness of no accord that this would count under, so it has no vote to give",
            field: "delegator",
            remedy: "let a witness delegate; a vote that was given can't be given on"
        )
    }

    static func delegationKnown(_ id: UniqueID) -> Problem {
        .refused(
            409,
            "delegation_known",
            "this statement is the delegation \(id) already",
            field: "envelope.payload",
            remedy: "sign a new one: a statement counts once"
        )
    }

    static func delegationRevoked(_ since: Instant) -> Problem {
        .refused(
            409,
            "delegation_revoked",
            "the delegation was revoked at \(since)",
            field: nil,
            remedy: "nothing is left to do"
        )
    }

    static var notADelegationParty: Problem {
        .refused(
            403,
            "not_a_party",
            "the delegation is between others",
            field: nil,
            remedy: "ask who gave or got the vote, or who may write accords"
        )
    }
}
