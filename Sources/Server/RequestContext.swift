import Access
import Evidence
package import Hummingbird
package import Logging
import NIOCore

/// What a request carries through the middleware to its route.
package struct AppRequestContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Who asks; set by `Authentication` before a route sees the request.
    var signedIn: Caller?
    /// What the caller proved itself with: a stream that lasts looks again whether it is still good.
    var token: Token?
    /// Named in the answer and in every line that is logged for the request.
    let requestID: String
    /// Of the client, or of the proxy before us.
    let remoteAddress: String
    /// Of the connection: what its TLS client has shown is asked there.
    let channel: any Channel
    /// Does not name the request.
    let unnamedLogger: Logger

    package init(source: Source) {
        coreContext = .init(source: source)
        channel = source.channel
        unnamedLogger = source.logger
        remoteAddress = Self.remoteAddress(of: source.channel)
        requestID = Self.newRequestID()
    }

    static func remoteAddress(of channel: any Channel) -> String {
        channel.remoteAddress?.ipAddress ?? "unknown"
    }

    static func newRequestID() -> String {
        var random = SharedRandomness()
        return String(random.next(), radix: 36)
    }

    /// Names the request in each line. Made for who logs: of most requests nothing is said.
    package var logger: Logger { unnamedLogger.naming(requestID) }

    /// The session's token where the caller is a signed-in browser, for signing out.
    var sessionToken: Token? { signedIn?.tokenPurpose == .session ? token : nil }

    /// The caller of a route that wants one.
    func caller() throws -> Caller {
        guard let signedIn else { throw NotSignedIn() }
        return signedIn
    }
}

/// No token, or one that is not valid (any more).
struct NotSignedIn: Error {}

extension Logger {
    /// Names a request in each line.
    func naming(_ requestID: String) -> Logger {
        var logger = self
        logger[metadataKey: "request_id"] = .string(requestID)
        return logger
    }
}
