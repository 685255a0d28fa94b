import Evidence
package import Ledger
import Synchronization

/// Whom a request of /v1 is answered for: what was found for its token, shared by all that ask with it while that is remembered.
package final class TokenHolder: Sendable {
    /// What the policies that count for it say together, and whom they know it as.
    package typealias Rights = (rules: AccessRules, subject: PolicySubject)

    package let grant: TokenGrant
    /// Under which it holds still; empty where it was looked up for this request.
    package let premises: [Premise]
    private let until: Instant?
    private let rights = Mutex<Rights?>(nil)

    /// One that was looked up for this request.
    package init(_ grant: TokenGrant) {
        self.grant = grant
        premises = []
        until = grant.expiresAt
    }

    init(_ grant: TokenGrant, premises: [Premise], until: Instant?) {
        self.grant = grant
        self.premises = premises
        self.until = until
    }

    func holds(at now: Instant) -> Bool { until.map { $0 > now } ?? true }

    /// `nil` before they have been found.
    package var knownRights: Rights? { rights.withLock { $0 } }

    /// Those that `find` finds, once: they change with the premises alone.
    package func rights(_ find: (TokenGrant) async throws -> Rights) async throws -> Rights {
        if let knownRights { return knownRights }
        let found = try await find(grant)
        rights.withLock { $0 = found }
        return found
    }
}
