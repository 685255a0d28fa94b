package import Evidence
import Ledger
package import Postgres

/// What a machine shows with a RoleID. Stored nowhere but as its HMAC.
package struct SecretID: Sendable {
    private let text: String

    /// As a client sends or chooses it; `nil` for what can't be one.
    package init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 4_096 else { return nil }
        self.text = text
    }

    /// In the form of a UUID, 122 bits from the system's source of random bytes.
    static func random() -> SecretID { SecretID(made: RandomUUID.text()) }

    private init(made text: String) { self.text = text }

    /// The one way to the text, for the answer that shows it.
    package func revealed() -> String { text }
}

extension SecretID: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

/// UUIDs that tell nothing of their making (version 4, RFC 9562 §5.4), from the system's source of random bytes.
enum RandomUUID {
    static func text() -> String {
        var generator = SystemRandomNumberGenerator()
        var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        return UniqueID(bytes: bytes)?.text ?? Hex.encode(bytes)
    }
}

/// What is asked for of a new SecretID; `nil`: what its role says.
package struct SecretIDRequest: Sendable {
    /// One that the client has chosen.
    package var secretID: SecretID?
    package var metadata: [String: String] = [:]
    package var cidrs: [String] = []
    package var tokenBoundCIDRs: [String] = []
    package var numUses: Int?
    /// In seconds.
    package var ttl: Int?
    /// What policies let it hold, in seconds.
    package var longest: Int?

    package init() {}
}

/// A SecretID that was just made: the only moment at which its text is known.
package struct IssuedSecretID: Sendable {
    package var secretID: SecretID
    package var accessor: String
    /// 0: as often as one likes.
    package var numUses: Int
    /// In seconds; 0: without end.
    package var ttl: Int
}

/// A SecretID that holds, without its text.
package struct SecretIDFacts: Hashable, Sendable {
    package var accessor: String
    /// How often it may be used from now on; 0: as often as one likes.
    package var numUses: Int
    package var ttl: Int
    package var cidrs: [String]
    package var tokenBoundCIDRs: [String]
    package var metadata: [String: String]
    package var createdAt: Instant
    package var updatedAt: Instant
    package var expiresAt: Instant?
}

/// By what a SecretID is looked for.
package enum SecretIDKey: Sendable {
    case secretID(SecretID)
    case accessor(String)
}

extension Access {
    /// Makes a SecretID for a role.
    ///
    /// - Throws: `ClientError.missing` for no such role, `.invalid`; what the cipher throws.
    package func makeSecretID(
        _ request: SecretIDRequest,
        for name: String,
        at mount: LoginMount
    ) async throws -> IssuedSecretID {
        let secretID = request.secretID ?? SecretID.random()
        let tenant = mount.tenant.id
        do {
            return try await database.transaction(for: tenant) { db in
                guard let role = try db.first(Self.appRole(named: name, at: mount), as: AppRole.init) else {
                    throw ClientError.missing
                }
                let made = try role.secretID(request, secretID)
                let hash = try hash(secretID, of: role.id, tenant)
                let now = entries.clock.now()
                let end = made.ttl > 0 ? now.advanced(by: .seconds(made.ttl)) : nil
                // One that has expired makes place for its like.
                try db.execute(
                    """
                    DELETE FROM access.secret_ids
                    WHERE tenant_id = \(tenant) AND approle_id = \(role.id) AND secret_id_hash = \(hash)
                      AND expires_at <= \(now)
                    """
                )
                try db.execute(
                    """
                    INSERT INTO access.secret_ids
                        (tenant_id, approle_id, secret_id_hash, secret_id_accessor, uses_left, ttl_seconds, cidr_list,
                         token_bound_cidrs, metadata, created_at, updated_at, expires_at)
                    VALUES (\(tenant), \(role.id), \(hash), \(made.accessor),
                            \(made.numUses == 0 ? nil : made.numUses), \(made.ttl), \(request.cidrs),
                            \(request.tokenBoundCIDRs), \(JSON(texts: request.metadata)), \(now), \(now), \(end))
                    """
                )
                try db.execute(
                    """
                    UPDATE access.roles SET secret_id_hash = \(hash), secret_id_accessor = \(made.accessor)
                    WHERE tenant_id = \(tenant) AND approle_id = \(role.id)
                    """
                )
                return made
            }
        } catch let error as PostgresError where error.constraint == "secret_ids_pkey" {
            throw ClientError.invalid("SecretID is already registered")
        } catch let error as PostgresError where error.constraint == "secret_id_belongs_to_role" {
            throw ClientError.missing
        }
    }

    /// The accessors of the role's SecretIDs that hold, at most 100,000.
    ///
    /// - Throws: `ClientError.missing` for no such role.
    package func secretIDAccessors(of name: String, at mount: LoginMount) async throws -> [String] {
        let role = try await existingRole(name, at: mount)
        return try await database.rows(
            for: mount.tenant.id,
            """
            SELECT secret_id_accessor FROM access.secret_ids
            WHERE tenant_id = \(mount.tenant.id) AND approle_id = \(role.id)
              AND (expires_at IS NULL OR expires_at > \(entries.clock.now()))
            ORDER BY secret_id_accessor
            LIMIT 100000
            """
        ) { row in try row["secret_id_accessor"] }
    }

    /// A SecretID of the role; `nil` where there is none, or it has expired.
    ///
    /// - Throws: `ClientError.missing` for no such role.
    package func secretID(
        _ key: SecretIDKey,
        of name: String,
        at mount: LoginMount
    ) async throws -> SecretIDFacts? {
        let role = try await existingRole(name, at: mount)
        let (hash, accessor) = try parts(of: key, role, mount)
        return try await database.first(
            for: mount.tenant.id,
            """
            SELECT secret_id_accessor, uses_left, ttl_seconds, cidr_list, token_bound_cidrs, metadata, created_at,
                   updated_at, expires_at
            FROM access.secret_ids
            WHERE tenant_id = \(mount.tenant.id) AND approle_id = \(role.id)
              AND (secret_id_hash = \(hash) OR secret_id_accessor = \(accessor))
              AND (expires_at IS NULL OR expires_at > \(entries.clock.now()))
            """,
            as: SecretIDFacts.init
        )
    }

    /// - Returns: whether there was one.
    /// - Throws: `ClientError.missing` for no such role.
    @discardableResult
    package func destroySecretID(
        _ key: SecretIDKey,
        of name: String,
        at mount: LoginMount
    ) async throws -> Bool {
        let role = try await existingRole(name, at: mount)
        let (hash, accessor) = try parts(of: key, role, mount)
        let count = try await database.execute(
            for: mount.tenant.id,
            """
            DELETE FROM access.secret_ids
            WHERE tenant_id = \(mount.tenant.id) AND approle_id = \(role.id)
              AND (secret_id_hash = \(hash) OR secret_id_accessor = \(accessor))
            """
        )
        return count > 0
    }

    /// Deletes the tenant's SecretIDs that have expired, and failed logins that count no more.
    package func tidySecretIDs(of tenant: TenantID) async throws {
        let now = entries.clock.now()
        let since = now.advanced(by: .seconds(-Self.lockoutDuration))
        _ = try await database.batch(
            for: tenant,
            [
                "DELETE FROM access.secret_ids WHERE tenant_id = \(tenant) AND expires_at <= \(now)",
                "DELETE FROM access.login_failures WHERE tenant_id = \(tenant) AND failed_at <= \(since)",
            ]
        )
    }

    private func existingRole(_ name: String, at mount: LoginMount) async throws -> AppRole {
        guard let role = try await appRole(name, at: mount) else { throw ClientError.missing }
        return role
    }

    private func parts(
        of key: SecretIDKey,
        _ role: AppRole,
        _ mount: LoginMount
    ) throws -> (hash: Digest?, accessor: String?) {
        switch key {
        case .secretID(let secretID): (try hash(secretID, of: role.id, mount.tenant.id), nil)
        case .accessor(let accessor): (nil, accessor)
        }
    }

    /// Bound to its role, so that nobody can tell from the database that two roles share one.
    func hash(_ secretID: SecretID, of role: UniqueID, _ tenant: TenantID) throws -> Digest {
        try cipher.mac(role.bytes + Array(secretID.revealed().utf8), "secret-id", tenant)
    }
}

extension AppRole {
    /// A SecretID within what the role allows.
    fileprivate func secretID(
        _ request: SecretIDRequest,
        _ secretID: SecretID
    ) throws(ClientError) -> IssuedSecretID {
        guard bindSecretID else { throw .invalid("bind_secret_id is not set on the role") }
        try ClientError.check(number: request.numUses, "num_uses")
        try ClientError.check(number: request.ttl, "ttl")
        try ClientError.check(metadata: request.metadata, "metadata")
        try Self.check(request.cidrs, "cidr_list", within: boundCIDRs)
        try Self.check(request.tokenBoundCIDRs, "token_bound_cidrs", within: settings.boundCIDRs)
        let uses = request.numUses ?? secretIDNumUses
        guard secretIDNumUses == 0 || 1...secretIDNumUses ~= uses else {
            throw .invalid("num_uses cannot be higher than the role's secret_id_num_uses")
        }
        let ttl = request.ttl.flatMap { $0 > 0 ? $0 : nil } ?? secretIDTTL
        guard secretIDTTL == 0 || ttl <= secretIDTTL else {
            throw .invalid("ttl cannot be longer than the role's secret_id_ttl")
        }
        return IssuedSecretID(
            secretID: secretID,
            accessor: RandomUUID.text(),
            numUses: uses,
            ttl: request.longest.map { ttl == 0 ? $0 : min(ttl, $0) } ?? ttl
        )
    }

    private static func check(
        _ ranges: [String],
        _ field: String,
        within allowed: [String]
    ) throws(ClientError) {
        try AddressRange.check(ranges, field)
        let allowed = allowed.compactMap { AddressRange($0) }
        guard !allowed.isEmpty else { return }
        for range in ranges.compactMap({ AddressRange($0) })
        where !allowed.contains(where: { $0.covers(range) }) {
            throw .invalid("the field \(field) has an address range outside the role's")
        }
    }
}

extension SecretIDFacts {
    fileprivate init(_ row: Row) throws {
        self.init(
            accessor: try row["secret_id_accessor"],
            numUses: try row["uses_left"] ?? 0,
            ttl: try row["ttl_seconds"],
            cidrs: try row["cidr_list"],
            tokenBoundCIDRs: try row["token_bound_cidrs"],
            metadata: (try row["metadata"] as JSON).texts,
            createdAt: try row["created_at"],
            updatedAt: try row["updated_at"],
            expiresAt: try row["expires_at"]
        )
    }
}
