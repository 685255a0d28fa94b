package import Attestations

/// What the Attestor refuses, in its own words. The server gives each a status, a code and a sentence.
package enum AttestorError: Error, Hashable, Sendable {
    /// A field of the request can't stand; the name is the wire's.
    case invalid(field: String, reason: String, remedy: String)
    case unreadable(ReadingFault)
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
    /// It has no signature that could be verified.
    case unsigned(String)
}
