/// Why a request brought no answer that we like.
package enum APIFailure: Error, Hashable, Sendable {
    /// The server said no, and why.
    case problem(Problem)
    /// Nobody was reached; nothing was sent.
    case unreachable(reason: String)
    /// The connection was lost, twice, before the answer was there: whether the request was done is not known.
    case connectionLost(reason: String)
    case timedOut(after: Duration)
    /// The server's answer is not what the contract says.
    case unreadable(status: Int, reason: String)
    /// The file with the certificate authority cannot be used.
    case unusableCertificateAuthority(path: String, reason: String)
}
