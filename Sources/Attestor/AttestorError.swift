package import Attestations

/// What the Attestor refuses, in its own words. The server gives each a status, a code and a sentence.
package enum AttestorError: Error, Hashable, Sendable {
    /// A field of the request can't stand; the name is the wire's.
    case invalid(field: String, reason: String, remedy: String)
    case unreadable(ReadingFault)
    /// A document that was taken in lacks something that the other form demands.
    case unwritable(as: String, ReadingFault)
    case unknownBill(String)
    case unknownAttestation(String)
    case unknownVEX(String)
    case unknownAnchor(String)
    case anchorNameTaken(String)
    case anchorRevoked(String)
    case tooManyAnchors(limit: Int)
    case unknownVerdict(String)
    case verdictDeleted(String)
    case unknownSpine(String)
    case unknownScan(String)
    case unknownItem(String)
    /// One decision may be about fewer.
    case tooManyItems(limit: Int)
    case unknownUnknown(String)
    /// It has no signature that could be verified.
    case unsigned(String)
    case unknownRekorLog(String)
    /// There is a log of this name with a shard of this number.
    case rekorShardTaken(String)
    case tooManyRekorLogs(limit: Int)
    case tooManyWatched(limit: Int)
    case unknownWatched(String)
    /// From its state, what is asked for does not follow.
    case rekorLogState(name: String, state: String)
    case unknownSubmission(String)
    /// What is in a log needs no further attempt.
    case submissionLogged(String)
    case policyFault(VerdictPolicyFault)
    case unknownPolicy(String)
    case unknownDecision(String)
    case unknownFeed(String)
    /// What the inputs of a verdict are does not let it be evaluated.
    case unusableInputs(VerdictInputFault)
}
