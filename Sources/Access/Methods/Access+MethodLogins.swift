import Evidence
import Ledger
import Postgres

/// The way in of all methods that rest on what others say: limited before anything is asked of anybody, locked out after as many
/// failures as a user with a password is.
extension Access {
    /// Makes a token for whom `prove` lets in.
    ///
    /// - Parameters:
    ///   - path: that was asked, as `auth/jwt/login`.
    ///   - prove: throws `ClientError` where it lets nobody in.
    /// - Throws: `LoginRefusal`; `ClientError.tooMany` for an address; `ClientError.denied` as `logIn` does.
    package func logIn(
        _ attempt: LoginAttempt,
        path: String,
        _ prove: () async throws -> MethodLogin
    ) async throws -> IssuedClientToken {
        let login = try await proved(attempt, prove)
        return try await database.transaction(for: attempt.mount.tenant.id) { db in
            if let alias = attempt.alias { try settleFailures(of: alias, at: attempt.mount, in: db) }
            return try logIn(login.newLogin(at: attempt.mount, path: path), in: db)
        }
    }

    /// Who it is, for whoever makes no token of it; from an address that the role admits.
    ///
    /// - Throws: `LoginRefusal`; `ClientError.tooMany`.
    package func proved(
        _ attempt: LoginAttempt,
        _ prove: () async throws -> MethodLogin
    ) async throws -> MethodLogin {
        try await limited(attempt) {
            let login = try await prove()
            guard AddressRange.admits(attempt.address, login.parameters.boundCIDRs) else {
                throw ClientError.refused("the role's token_bound_cidrs do not admit this address")
            }
            return login
        }
    }

    /// What `body` gives, unless too many have failed; where it throws `ClientError`, one more has. That somebody who would be
    /// asked does not answer counts for the address alone: who has the right proof is not locked out by it.
    ///
    /// - Throws: `LoginRefusal`; `ClientError.tooMany`.
    package func limited<Value: Sendable>(
        _ attempt: LoginAttempt,
        _ body: () async throws -> Value
    ) async throws -> Value {
        let (mount, address) = (attempt.mount, attempt.address)
        if let alias = attempt.alias {
            do {
                try await checkLockout(alias, at: mount, from: address)
            } catch ClientError.denied {
                throw LoginRefusal.lockedOut
            }
        } else {
            try attempts.check(address, at: entries.clock.now())
        }
        do {
            return try await body()
        } catch let error as ClientError {
            if let alias = attempt.alias, error.isOfProof {
                try await noteFailure(of: alias, at: mount, from: address)
            } else {
                attempts.noteFailure(address, at: entries.clock.now())
            }
            throw LoginRefusal.wrong(error.reason)
        }
    }
}

extension ClientError {
    fileprivate var isOfProof: Bool {
        if case .unavailable = self { return false }
        return true
    }

    fileprivate var reason: String {
        switch self {
        case .invalid(let text), .refused(let text), .unavailable(let text): text
        default: "\(self)"
        }
    }
}
