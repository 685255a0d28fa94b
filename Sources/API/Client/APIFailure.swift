/// Why a request brought no answer that we like.
package enum APIFailure: Error, Hashable, Sendable {
    /// The server said no, and why.
    case problem(Problem)
    /// Nobody was reached; nothing was sent.
    case unreachable(reason: String)
    /// Somebody was reached, but not as the server that was named (TLS); nothing was sent.
    case insecure(reason: String)
    /// The request was sent and no answer came that could be used, with its status if one came.
    ///
    /// `key` is the idempotency key of a request that writes: nobody here knows whether it was done, and sending it
    /// again with that key does it once at most.
    case noAnswer(NoAnswer, status: Int? = nil, key: String?)
    /// The file with the certificate authority cannot be used.
    case unusableCertificateAuthority(path: String, reason: String)

    package enum NoAnswer: Hashable, Sendable {
        /// The connection was lost, twice.
        case connectionLost(String)
        case timedOut(after: Duration)
        /// The server itself does not know (`outcome_unknown`): it lost its database meanwhile.
        case serverUnsure(String)
        /// It is not what the contract says: not HTTP, not our JSON, or too large.
        case unreadable(String)
    }

    /// An answer to a read that is not what the contract says.
    package static func unreadable(status: Int, reason: String) -> APIFailure {
        .noAnswer(.unreadable(reason), status: status, key: nil)
    }
}
