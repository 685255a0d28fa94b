import Evidence
package import Ledger
package import Postgres

// Who may do what: tenants, their callers (people, applications, agents), and the tokens that callers prove
// themselves with. A token is known by its SHA-256 alone; a caller carries its permissions, and each
// function of each module asks for one of them in its first line. What changes who may do what is told in
// the ledger `chronicle`, signing in and out in `audit`. Begin with `Access.caller(for:)` and
// `Caller.require`. What tokens of the secrets' API may do is said by policies: `Policies/AccessRules.swift`. Clients of /v1 have tokens of their own, which logins make: begin with `Access.grant(for:)` and
// `Access.logIn`.

/// Tenants, callers and tokens.
package struct Access: Sendable {
    let database: Database
    let ledger: Ledger
    let entries: EntryMaker
    /// For what clients of /v1 prove themselves with.
    let cipher: AccessCipher
    let tokensEnded: TokensEnded
    let secretIDReused: SecretIDReused
    let recent = RecentCallers()
    let policyCache = PolicyCache()
    let attempts = LoginAttempts()
    let afterRefusal: AfterRefusal
    let presented = PresentedCertificates()
    /// Tokens that are looked up at the same time are by one statement.
    let tokenReads: GatheredReads<SharedLane, TokenQuestion, TokenGrant>
    /// What was found for tokens lately.
    let remembered: Remembered<Digest, TokenHolder>
    /// Tokens that logins make at the same time, and uses that are taken of them, are of one transaction.
    let tokenWrites: GatheredWrites
    /// Logins of the same machine at the same time look it up once.
    let loginReads: GatheredReads<TenantID, LoginQuestion, LoginAnswer>
    let knownRoles = KnownRoles()

    /// - Parameters:
    ///   - tokensEnded: takes what goes with tokens of clients, in the transaction in which they end.
    ///   - secretIDReused: tells somebody, besides the chronicle.
    ///   - refusalNotLookedAt: gets the error for which nobody could find out whether a refused SecretID was a used one.
    package init(
        database: Database,
        ledger: Ledger,
        entries: EntryMaker,
        cipher: AccessCipher = .none,
        tokensEnded: @escaping TokensEnded = { _, _, _ in },
        secretIDReused: @escaping SecretIDReused = { _, _ in },
        refusalNotLookedAt: @escaping @Sendable (any Error) -> Void = { _ in }
    ) {
        self.database = database
        self.ledger = ledger
        self.entries = entries
        self.cipher = cipher
        self.tokensEnded = tokensEnded
        self.secretIDReused = secretIDReused
        afterRefusal = AfterRefusal(report: refusalNotLookedAt)
        let remembered = Remembered<Digest, TokenHolder>(limit: 2_048)
        self.remembered = remembered
        tokenReads = GatheredReads { [database, clock = entries.clock] _, questions in
            try await Self.grants(to: questions, in: database, at: clock.now(), remembering: remembered)
        }
        tokenWrites = GatheredWrites(database)
        loginReads = GatheredReads(keyLimit: 1, statementLimit: 8) {
            [database, clock = entries.clock] tenant, questions in
            var answers: [LoginQuestion: LoginAnswer] = [:]
            for question in questions {
                answers[question] = try await database.first(
                    for: tenant,
                    question.reading(of: tenant, at: clock.now()),
                    as: LoginAnswer.init
                )
            }
            return answers
        }
    }

    /// Who has `token`, if it is neither revoked nor expired and its caller is enabled. At most one round trip;
    /// nothing is written. Another server's change of callers or tokens is seen after `RecentCallers.lifetime`.
    package func caller(for token: Token) async throws -> Caller? {
        let hash = token.hash
        if let caller = recent.caller(hash, at: entries.clock.now()) { return caller }
        let changes = recent.changes
        let found = try await database.first(
            """
            SELECT tenant_id, tenant_name, token_id, caller_id, caller_kind, caller_name, caller_did, permissions,
                   purpose, expires_at
            FROM access.find_token(\(hash))
            """
        ) { row in (caller: try Caller(tokenRow: row), expiresAt: try row["expires_at"] as Instant?) }
        guard let found else { return nil }
        recent.remember(found.caller, by: hash, tokenExpiresAt: found.expiresAt, since: changes)
        return found.caller
    }

    // MARK: Entries

    /// Types of the entries that Access appends.
    package enum EventType: String, Sendable, CaseIterable {
        case tenantCreated = "muniment.tenant.created"
        /// The operator lets a tenant make and manage others, or no longer.
        case providerGranted = "muniment.tenant.provider_granted"
        case providerEnded = "muniment.tenant.provider_ended"
        case callerCreated = "muniment.caller.created"
        case callerDisabled = "muniment.caller.disabled"
        case callerEnabled = "muniment.caller.enabled"
        case permissionsChanged = "muniment.caller.permissions_changed"
        case tokenIssued = "muniment.token.issued"
        case tokenRevoked = "muniment.token.revoked"
        case sessionStarted = "muniment.session.started"
        case sessionEnded = "muniment.session.ended"
        case policyCreated = "muniment.policy.created"
        case policyUpdated = "muniment.policy.updated"
        case policyDeleted = "muniment.policy.deleted"
        case principalRegistered = "muniment.principal.registered"
        case principalAmended = "muniment.principal.amended"
        case principalActivated = "muniment.principal.activated"
        case principalSuspended = "muniment.principal.suspended"
        case principalRetired = "muniment.principal.retired"
        case principalCertificateAdded = "muniment.principal.certificate_added"
        case principalCertificateRevoked = "muniment.principal.certificate_revoked"
        /// A SecretID of an AppRole was shown after its last use: somebody may have stolen it.
        case secretIDReused = "muniment.secret_id.reused"

        var ledger: LedgerName {
            switch self {
            case .tenantCreated, .providerGranted, .providerEnded, .callerCreated, .callerDisabled,
                .callerEnabled, .permissionsChanged,
                .tokenIssued,
                .tokenRevoked, .policyCreated, .policyUpdated, .policyDeleted, .principalRegistered,
                .principalAmended, .principalActivated, .principalSuspended, .principalRetired,
                .principalCertificateAdded, .principalCertificateRevoked, .secretIDReused:
                .chronicle
            case .sessionStarted, .sessionEnded: .audit
            }
        }
    }

    /// The last statements of a transaction.
    func append(
        _ type: EventType,
        subject: String,
        data: JSON,
        key: IdempotencyKey? = nil,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Receipt {
        let entry = entries.entry(
            type.rawValue,
            subject: subject,
            data: data.object ?? JSONObject(),
            ledger: type.ledger,
            tenant: tenant
        )
        return try ledger.append(entry, key: key, in: db)
    }
}

extension Caller {
    fileprivate init(tokenRow row: Row) throws {
        self.init(
            tenant: try row["tenant_id"],
            tenantName: try row["tenant_name"],
            id: try row["caller_id"],
            kind: try Kind(column: "caller_kind", of: row),
            name: try row["caller_name"],
            did: try row["caller_did"],
            permissions: Permission.known(try row["permissions"]),
            tokenID: try row["token_id"],
            tokenPurpose: IssuedToken.Purpose(rawValue: try row["purpose"])
        )
    }
}

extension Caller.Kind {
    init(column: String, of row: Row) throws {
        guard let kind = Self(rawValue: try row[column]) else {
            throw PostgresError.decoding(column: column, expected: "a kind of caller", oid: PostgresType.text)
        }
        self = kind
    }
}

extension Permission {
    /// A right that this version doesn't know gives nothing.
    static func known(_ names: [String]) -> Set<Permission> { Set(names.compactMap(Permission.init)) }
}
