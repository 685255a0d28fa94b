package import Evidence
package import Postgres

/// Credentials on loan: what an engine made for somebody, until when, and with which token it ends.
package struct Lease: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
        /// Its row is committed; the target may be touched from now on.
        case pending
        /// Given out.
        case live
        /// Over for its holder, and being taken back at the target until that has been done.
        case revoking
        case revoked
    }

    package var id: UniqueID
    package var tenant: TenantID
    package var mountID: UniqueID
    /// What was read, with its mount: `database/creds/readonly`.
    package var path: String
    package var roleID: UniqueID
    package var roleName: String
    package var target: String
    package var tokenID: UniqueID?
    package var displayName: String
    package var state: State
    package var issuedAt: Instant
    package var expiresAt: Instant
    /// Beyond it the lease is not renewed.
    package var lastExpiresAt: Instant
    /// In seconds, as it was issued.
    package var ttl: Int
    package var isRenewable: Bool
    package var renewedCount: Int
    package var lastRenewedAt: Instant?
    /// `nil`: as often as its longest time allows.
    package var maxRenewals: Int?
    package var dueAt: Instant
    /// How often taking it back has failed.
    package var attemptCount: Int
    package var revokedAt: Instant?
    package var revocationReason: String?
    package var engineType: String
    /// What may be shown: the account's name, never its password.
    package var metadata: JSON
    package var sourceAddress: String?
    /// Of the request that borrowed it, as the audit names that.
    package var correlationID: String?

    /// What clients call it: the path and the identifier.
    package var name: String { "\(path)/\(id.text)" }

    package func isLive(at now: Instant) -> Bool { state == .live && now < expiresAt }

    /// In whole seconds, rounded up.
    package func remaining(at now: Instant) -> Int {
        Int(max(0, (expiresAt.microseconds - now.microseconds + 999_999) / 1_000_000))
    }

    package init(_ row: Row) throws {
        guard let state = State(rawValue: try row["state"]) else {
            throw PostgresError.decoding(column: "state", expected: "a lease's state", oid: 0)
        }
        self.state = state
        id = try row["lease_id"]
        tenant = try row["tenant_id"]
        mountID = try row["mount_id"]
        path = try row["path"]
        roleID = try row["secret_id"]
        roleName = try row["role_name"]
        target = try row["target_name"]
        tokenID = try row["token_id"]
        displayName = try row["display_name"]
        issuedAt = try row["issued_at"]
        expiresAt = try row["expires_at"]
        lastExpiresAt = try row["last_expires_at"]
        ttl = try row["ttl_seconds"]
        isRenewable = try row["is_renewable"]
        renewedCount = try row["renewed_count"]
        lastRenewedAt = try row["last_renewed_at"]
        maxRenewals = try row["max_renewals"]
        dueAt = try row["due_at"]
        attemptCount = try row["attempt_count"]
        revokedAt = try row["revoked_at"]
        revocationReason = try row["revocation_reason"]
        engineType = try row["engine_type"]
        metadata = try row["engine_metadata"]
        sourceAddress = try row["source_address"]
        correlationID = try row["correlation_id"]
    }

    /// One that is about to be made.
    init(
        _ draft: LeaseDraft,
        id: UniqueID,
        at now: Instant,
        until expiry: Instant,
        last: Instant,
        due: Instant
    ) {
        self.id = id
        tenant = draft.mount.tenant
        mountID = draft.mount.id
        path = draft.path
        roleID = draft.roleID
        roleName = draft.roleName
        target = draft.target
        tokenID = draft.borrower.tokenID
        displayName = draft.borrower.displayName
        state = .pending
        issuedAt = now
        expiresAt = expiry
        lastExpiresAt = last
        ttl = draft.ttl
        isRenewable = draft.isRenewable
        renewedCount = 0
        maxRenewals = draft.maxRenewals
        dueAt = due
        attemptCount = 0
        engineType = draft.mount.type
        metadata = .object(draft.metadata)
        sourceAddress = draft.borrower.address.flatMap(AuditAddress.canonical)
        correlationID = draft.borrower.correlationID
    }
}

/// A lease with what the barrier keeps of it: what was given out, and what takes it back.
package struct HeldLease: Sendable {
    package var lease: Lease
    /// As the engine put it there.
    package var secret: LooseJSON
}

/// Who borrows, as far as a lease is concerned.
package struct LeaseBorrower: Hashable, Sendable {
    /// The lease ends with it; of a batch token, the one that that ends with. `nil`: with none.
    package var tokenID: UniqueID?
    /// A batch token ends by itself: no lease is longer.
    package var latestEnd: Instant?
    package var displayName: String
    package var agentID: UniqueID?
    package var appID: UniqueID?
    package var entityID: UniqueID?
    package var address: String?
    package var correlationID: String?

    package init(
        tokenID: UniqueID?,
        latestEnd: Instant? = nil,
        displayName: String = "",
        agentID: UniqueID? = nil,
        appID: UniqueID? = nil,
        entityID: UniqueID? = nil,
        address: String? = nil,
        correlationID: String? = nil
    ) {
        self.tokenID = tokenID
        self.latestEnd = latestEnd
        self.displayName = displayName
        self.agentID = agentID
        self.appID = appID
        self.entityID = entityID
        self.address = address
        self.correlationID = correlationID
    }
}

/// What an engine is about to make. Lengths of time in seconds.
package struct LeaseDraft: Sendable {
    package var mount: Mount
    /// What was read, with its mount.
    package var path: String
    /// Of a role that caps its leases; its own count decides, in the transaction that adds to it.
    package var roleID: UniqueID
    package var roleName: String
    package var target: String
    package var borrower: LeaseBorrower
    package var ttl: Int
    /// From the issue, over all renewals.
    package var maxTTL: Int
    package var isRenewable = true
    package var maxRenewals: Int?
    /// Of the role at a time; 0: as many as asked for.
    package var cap = 0
    /// What may be shown of it.
    package var metadata: JSONObject = [:]
    /// What is given out and what takes it back.
    package var secret: LooseJSON

    package init(
        mount: Mount,
        path: String,
        roleID: UniqueID,
        roleName: String,
        target: String,
        borrower: LeaseBorrower,
        ttl: Int,
        maxTTL: Int,
        secret: LooseJSON
    ) {
        self.mount = mount
        self.path = path
        self.roleID = roleID
        self.roleName = roleName
        self.target = target
        self.borrower = borrower
        self.ttl = ttl
        self.maxTTL = maxTTL
        self.secret = secret
    }
}

/// What is refused about leases; what a client is told.
package enum LeaseError: Error, Hashable, Sendable {
    /// None of that name, or it is over.
    case unknownLease
    case notRenewable
    /// It was renewed as often as it may.
    case renewedTooOften(Int)
    /// The role has as many leases as it may have at a time.
    case roleIsFull(role: String, cap: Int)
    case quotaIsFull(quota: String, limit: Int)
    /// The token ended meanwhile, or it ends with this request.
    case tokenEnded
    /// It was taken back while it was being made: its token ended, or making it took too long.
    case endedMeanwhile
    case invalid(field: String, String)
    /// It is over for its holder, and the target has not let go of it yet: that is tried again for as long as it takes.
    case stillAtTarget(count: Int, String)
}

extension LeaseError {
    package var text: String {
        switch self {
        case .unknownLease: "invalid lease"
        case .notRenewable: "lease is not renewable"
        case .renewedTooOften(let count): "lease was renewed \(count) times, as often as its role allows"
        case .roleIsFull(let role, let cap):
            "role \"\(role)\" has \(cap) leases, as many as its max_leases allows: revoke some, or raise it"
        case .quotaIsFull(let quota, let limit):
            "lease count quota \"\(quota)\" exceeded: there are \(limit) leases below its path"
        case .tokenEnded:
            "the token ends with this request, and leased credentials with it: use a token that stands"
        case .endedMeanwhile: "the credentials were taken back while they were made; ask again"
        case .invalid(let field, let reason): "\(field) \(reason)"
        case .stillAtTarget(let count, let reason):
            "\(count) leases are over, but their target has not let go of the credentials yet (\(reason)); "
                + "that is tried again until it has"
        }
    }

    package var status: Int {
        switch self {
        case .roleIsFull, .quotaIsFull: 429
        case .tokenEnded: 403
        case .endedMeanwhile: 503
        case .stillAtTarget: 500
        default: 400
        }
    }
}
