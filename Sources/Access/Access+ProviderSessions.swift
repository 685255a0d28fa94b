import Evidence
import Ledger
import Postgres

extension Access {
    /// Signs a browser in as the person of `tenant` who is called `name`, whom a provider has just told apart: a session of
    /// its own, without a token that it began with.
    ///
    /// - Parameter way: by which, as records tell of it: `auth/oidc/people`.
    /// - Returns: `nil` where no enabled person is called so; programs and agents sign in to no dashboard.
    /// - Throws: `LedgerError`; `PostgresError`.
    package func startSession(
        ofPerson name: String,
        of tenant: Tenant,
        by way: String
    ) async throws -> (caller: Caller, token: IssuedToken)? {
        // What no name can be is nobody's.
        guard (try? AccessError.check(name: name)) != nil else { return nil }
        return try await database.transaction(for: tenant.id) { db in
            guard let caller = try find(name, of: tenant, in: db), caller.kind == .person else { return nil }
            let now = entries.clock.now()
            let issued = try insert(
                Token.random(),
                for: caller,
                purpose: .session,
                expiresAt: now.advanced(by: .seconds(Self.sessionLifetime)),
                at: now,
                in: db
            )
            _ = try append(
                .sessionStarted,
                subject: "caller/\(caller.id)",
                data: [
                    "token_id": .string(issued.id.description),
                    "purpose": .string(issued.purpose.rawValue),
                    "expires_at": .optional(issued.expiresAt?.description),
                    "by": .string(caller.actor),
                    "method": .string(way),
                ],
                of: tenant.id,
                in: db
            )
            return (caller, issued)
        }
    }
}
