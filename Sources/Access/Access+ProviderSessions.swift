import Evidence
import Ledger
import Postgres

extension Access {
    /// Signs a browser in as the person of the mount's tenant whose name a provider has just given: a session of its own,
    /// without a token that it began with. At the mount it is an entity as for any other login, in the groups that the
    /// provider says: what those may do with secrets the session may, too.
    ///
    /// - Parameters:
    ///   - way: by which, as records tell of it: `auth/oidc/people`.
    ///   - address: of the browser, as the entry tells it.
    /// - Returns: `nil` where no enabled person is called so; programs and agents sign in to no dashboard.
    /// - Throws: `ClientError.denied` where the entity is disabled, or the agent or application that it is, suspended or
    ///   retired; `LedgerError`; `PostgresError`.
    package func startSession(
        of login: MethodLogin,
        at mount: LoginMount,
        by way: String,
        from address: String
    ) async throws -> (caller: Caller, token: IssuedToken)? {
        let (name, tenant) = (login.alias, mount.tenant)
        // What no name can be is nobody's.
        guard (try? AccessError.check(name: name)) != nil else { return nil }
        return try await database.transaction(for: tenant.id) { db in
            guard let caller = try find(name, of: tenant, in: db), caller.kind == .person else { return nil }
            let known = try signed(
                in: name,
                metadata: login.aliasMetadata,
                mountAccessor: mount.accessor,
                of: tenant,
                in: db
            )
            if known.principal?.status.isCutOff == true { throw ClientError.denied }
            _ = try join(login.groups, known.entity.id, mountAccessor: mount.accessor, of: tenant, in: db)
            let now = entries.clock.now()
            let issued = try insert(
                Token.random(),
                for: caller,
                purpose: .session,
                entity: known.entity.id,
                expiresAt: now.advanced(by: .seconds(Self.sessionLifetime)),
                at: now,
                in: db
            )
            let data: JSONObject = [
                "token_id": .string(issued.id.description),
                "purpose": .string(issued.purpose.rawValue),
                "expires_at": .optional(issued.expiresAt?.description),
                "by": .string(caller.actor),
                "method": .string(way),
                "entity_id": .string(known.entity.id.description),
            ]
            _ = try append(
                .sessionStarted,
                subject: "caller/\(caller.id)",
                data: .object(caller.told(in: data, from: address)),
                of: tenant.id,
                in: db
            )
            return (caller, issued)
        }
    }
}
