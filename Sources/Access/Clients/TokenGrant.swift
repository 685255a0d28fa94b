package import Evidence
import Postgres

/// A token of a client that holds, without its text: whom a request of /v1 is answered for.
package struct TokenGrant: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        case service
        /// Enclosed in its own text; nothing is stored.
        case batch
    }

    package var tenant: Tenant
    package var tokenID: UniqueID
    /// 24 base-62 characters; empty for a batch token.
    package var accessor: String
    package var type: Kind
    /// The token with which it ends.
    package var parentID: UniqueID?
    /// What it was made with, by name.
    package var tokenPolicies: [String]
    /// `nil` where none was given.
    package var metadata: [String: String]?
    package var displayName: String
    /// What made it: `auth/token/create`.
    package var path: String
    /// The auth method that it was made by.
    package var mountID: UniqueID?
    /// The role of `auth/token/roles`, where it was made with one.
    package var role: String?
    package var entity: Entity?
    package var boundCIDRs: [String]
    /// How often it may be used from now on; 0: as often as one likes.
    package var numUses: Int
    package var isRenewable: Bool
    package var createdAt: Instant
    package var renewedAt: Instant?
    /// `nil`: never.
    package var expiresAt: Instant?
    /// What it was made with, in seconds; 0 without end.
    package var ttl: Int
    /// From its making, over all renewals, in seconds; 0: the system's.
    package var maxTTL: Int
    /// From its making, whatever else, in seconds; 0: none.
    package var explicitMaxTTL: Int
    /// In seconds; 0: none.
    package var period: Int
    /// Of the tenant's policies when it was looked up.
    package var policyRevision = 0
    /// Of the tenant's mounts when it was looked up.
    package var mountRevision = 0
    package var origin = LoginOrigin()
    /// Who has a Muniment token; `nil` for the tokens of clients.
    package var caller: Holder?
    /// As it stands now: what is bound to its holder, and as whom records know it.
    package var standing = TokenStanding()

    /// Whose a Muniment token is.
    package struct Holder: Hashable, Sendable {
        package var id: UniqueID
        package var kind: Caller.Kind
        package var name: String
    }

    /// Who has signed in.
    package struct Entity: Hashable, Sendable {
        package var id: UniqueID
        package var name: String
        package var policies: [String]
        package var metadata: [String: String]
        /// By the accessor of the mount.
        package var aliases: [String: Alias]
        /// That it is in, itself or by other groups.
        package var groups: [Group] = []

        package struct Alias: Hashable, Sendable {
            package var id: String
            package var name: String
            package var metadata: [String: String]
            package var customMetadata: [String: String]
        }
    }

    /// A group that who has signed in is in.
    package struct Group: Hashable, Sendable {
        package var id: String
        package var name: String
        package var policies: [String]
        package var metadata: [String: String]
        /// Whether by itself, not by another group.
        package var isDirect: Bool
    }

    package var entityID: UniqueID? { entity?.id }
    package var isOrphan: Bool { parentID == nil }
    package var isRoot: Bool { tokenPolicies.contains("root") }
    /// What its entity, and the groups of that, may do besides.
    package var identityPolicies: [String] {
        guard !isRoot, let entity else { return [] }
        return entity.groups.isEmpty
            ? entity.policies : (entity.policies + entity.groups.flatMap(\.policies)).asPolicies
    }
    /// All it may do, by name.
    package var policies: [String] {
        identityPolicies.isEmpty ? tokenPolicies : (tokenPolicies + identityPolicies).asPolicies
    }

    /// Whether it may be used from `address`.
    package func admits(_ address: String) -> Bool { AddressRange.admits(address, boundCIDRs) }

    /// In whole seconds, rounded up; 0 for a token without end.
    package func remaining(at now: Instant) -> Int {
        guard let expiresAt else { return 0 }
        return Int(max(0, (expiresAt.microseconds - now.microseconds + 999_999) / 1_000_000))
    }
}

/// A token that was just made: the only moment at which its text is known.
package struct IssuedClientToken: Sendable {
    package var token: ClientToken
    package var grant: TokenGrant
    /// In seconds.
    package var leaseDuration: Int
    /// Why it is not all that was asked for.
    package var warnings: [String] = []
}

extension TokenGrant {
    /// A row of `access.find_client_token`.
    init(_ row: Row) throws {
        let entityID: UniqueID? = try row["entity_id"]
        let entityName: String? = try row["entity_name"]
        self.init(
            tenant: Tenant(id: try row["tenant_id"], name: try row["tenant_name"]),
            tokenID: try row["token_id"],
            accessor: try row["accessor"],
            type: .service,
            parentID: try row["parent_token_id"],
            tokenPolicies: try row["policies"],
            metadata: (try row["metadata"] as JSON?)?.texts,
            displayName: try row["display_name"],
            path: try row["path"],
            mountID: try row["mount_id"],
            role: try row["role_name"],
            entity: nil,
            boundCIDRs: try row["bound_cidrs"],
            numUses: try row["uses_left"] ?? 0,
            isRenewable: try row["is_renewable"],
            createdAt: try row["created_at"],
            renewedAt: try row["renewed_at"],
            expiresAt: try row["expires_at"],
            ttl: try row["ttl_sec"],
            maxTTL: try row["max_ttl_sec"],
            explicitMaxTTL: try row["explicit_max_ttl_sec"],
            period: try row["period_sec"],
            policyRevision: try row["policy_revision"],
            mountRevision: try row["mount_revision"]
        )
        if let entityID, let entityName { entity = try Entity(id: entityID, name: entityName, row) }
        origin = try LoginOrigin(row)
    }

    /// As it stands, from the columns `principal`, `token_certificate` and `shown_certificate`.
    mutating func settle(_ row: Row, shown: PresentedCertificate?, at now: Instant) throws {
        let registration = RegisteredCertificate(try row["shown_certificate"])
        standing = TokenStanding(
            caller: caller?.id,
            own: PrincipalFacts(try row["principal"]),
            origin: origin,
            tokenCertificate: RegisteredCertificate(try row["token_certificate"]),
            shown: shown.map { ($0, registration) },
            at: now
        )
    }
}

extension TokenGrant {
    /// The answer of `access.groups_of_entity`.
    static func groups(_ json: JSON?) -> [Group] {
        (json?.array ?? []).map { group in
            Group(
                id: group["id"]?.string ?? "",
                name: group["name"]?.string ?? "",
                policies: (group["policies"]?.array ?? []).compactMap(\.string),
                metadata: group["metadata"]?.texts ?? [:],
                isDirect: group["direct"]?.bool ?? false
            )
        }
    }
}

extension TokenGrant.Entity {
    /// The columns `entity_policies`, `entity_metadata`, `entity_aliases` and `entity_groups`.
    init(id: UniqueID, name: String, _ row: Row) throws {
        self.init(
            id: id,
            name: name,
            policies: try row["entity_policies"],
            metadata: (try row["entity_metadata"] as JSON?)?.texts ?? [:],
            aliases: Self.aliases(try row["entity_aliases"]),
            groups: TokenGrant.groups(try row["entity_groups"])
        )
    }

    private static func aliases(_ json: JSON?) -> [String: Alias] {
        let members = (json?.object ?? JSONObject()).map { member in
            (
                member.name,
                Alias(
                    id: member.value["id"]?.string ?? "",
                    name: member.value["name"]?.string ?? "",
                    metadata: member.value["metadata"]?.texts ?? [:],
                    customMetadata: member.value["custom_metadata"]?.texts ?? [:]
                )
            )
        }
        return Dictionary(uniqueKeysWithValues: members)
    }
}

extension JSON {
    /// The members that are texts.
    var texts: [String: String] {
        let members = (object ?? JSONObject()).compactMap { member in
            member.value.string.map { (member.name, $0) }
        }
        return Dictionary(uniqueKeysWithValues: members)
    }

    init(texts: [String: String]) {
        self = .object(JSONObject(texts.map { (name: $0.key, value: JSON.string($0.value)) }))
    }
}
