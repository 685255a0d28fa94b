import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// What became of a request without an answer, told from the errors of the layers below by one question: can the
/// server have received it?
package enum LostExchange: Error {
    case timedOut
    /// No connection came about.
    case neverConnected(String)
    /// A connection came about, but no TLS over it.
    case neverSecured(String)
    /// The connection stood and was lost.
    case connectionLost(String)
    case tooLarge
    /// What came is not HTTP.
    case notHTTP(String)
    case failed(String)

    /// `nil` for a cancellation, which is no failure.
    package init?(_ error: any Error) {
        switch error {
        case let lost as LostExchange: self = lost
        case is CancellationError: return nil
        case let error as NIOConnectionError:
            let first = error.connectionErrors.first.map { Self.text($0.error) }
            self = .neverConnected(first ?? "\(error.host) has no address")
        case let error as HTTPClientError: self.init(error)
        case let error as IOError:
            let reason = Self.text(error)
            self =
                Self.fromConnecting.contains(error.errnoCode)
                ? .neverConnected(reason) : .connectionLost(reason)
        case let error as NIOSSLError: self.init(error)
        case is NIOSSLExtraError, is BoringSSLError: self = .neverSecured("\(error)")
        case ChannelError.connectTimeout: self = .neverConnected("no connection in time")
        case is ChannelError: self = .connectionLost("\(error)")
        case is HTTPParserError: self = .notHTTP("\(error)")
        case is NIOTooManyBytesError: self = .tooLarge
        default: self = .failed("\(error)")
        }
    }

    private init(_ error: HTTPClientError) {
        let reason = error.shortDescription
        switch error {
        case .remoteConnectionClosed, .uncleanShutdown: self = .connectionLost(reason)
        case .connectTimeout, .emptyHost, .invalidURL, .getConnectionFromPoolTimeout:
            self = .neverConnected(reason)
        case .tlsHandshakeTimeout: self = .neverSecured(reason)
        case .deadlineExceeded, .readTimeout, .writeTimeout: self = .timedOut
        default: self = .failed(reason)
        }
    }

    private init(_ error: NIOSSLError) {
        switch error {
        case .uncleanShutdown: self = .connectionLost("\(error)")
        default: self = .neverSecured("\(error)")
        }
    }

    /// The connection may have been an old one that the server had closed already.
    var isWorthAnotherTry: Bool {
        if case .connectionLost = self { true } else { false }
    }

    func failure(after timeout: Duration, key: String?) -> APIFailure {
        switch self {
        case .timedOut: .noAnswer(.timedOut(after: timeout), key: key)
        case .neverConnected(let reason): .unreachable(reason: reason)
        case .neverSecured(let reason): .insecure(reason: reason)
        case .connectionLost(let reason): .noAnswer(.connectionLost(reason), key: key)
        case .tooLarge:
            .noAnswer(.unreadable("it is larger than \(APIClient.largestAnswerInBytes) bytes"), key: key)
        case .notHTTP(let reason): .noAnswer(.unreadable("not HTTP (\(reason))"), key: key)
        case .failed(let reason): .noAnswer(.connectionLost(reason), key: key)
        }
    }

    /// What is known of it, in words.
    package var reason: String {
        switch self {
        case .timedOut: "no answer in time"
        case .neverConnected(let reason), .neverSecured(let reason), .connectionLost(let reason),
            .failed(let reason):
            reason
        case .tooLarge: "the answer is too large"
        case .notHTTP(let reason): "not HTTP (\(reason))"
        }
    }

    /// Error numbers of `connect`, which an established connection does not have.
    private static let fromConnecting: Set<CInt> = [ECONNREFUSED, EADDRNOTAVAIL, EHOSTUNREACH, ENETUNREACH]

    private static func text(_ error: any Error) -> String {
        switch error {
        case let error as IOError: String(cString: strerror(error.errnoCode))
        default: "\(error)"
        }
    }
}
