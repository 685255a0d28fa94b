package import Evidence

extension Wire {
    package struct TenantName: Codable, Hashable, Sendable {
        package var id: String
        package var name: String

        package init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// Who asks: a person, an application or an agent.
    package struct Caller: Codable, Hashable, Sendable {
        package var id: String
        package var kind: String
        package var name: String
        package var did: String?
        /// Absent where the answer tells them beside the caller.
        package var permissions: [String]?
        /// From when on none of its tokens is honoured; absent while enabled.
        package var disabledAt: Instant?

        package init(
            id: String,
            kind: String,
            name: String,
            did: String? = nil,
            permissions: [String]? = nil,
            disabledAt: Instant? = nil
        ) {
            self.id = id
            self.kind = kind
            self.name = name
            self.did = did
            self.permissions = permissions
            self.disabledAt = disabledAt
        }
    }

    /// `POST /callers/{name}/permissions`: exactly these, from the caller's next request on.
    package struct Permissions: Codable, Hashable, Sendable {
        package var permissions: [String]

        package init(permissions: [String]) { self.permissions = permissions }
    }

    /// `POST /callers/{name}/disable` and `/enable`: nothing to say.
    package struct Nothing: Codable, Hashable, Sendable {
        package init() {}
    }

    /// A token that holds, in `GET /tokens`; never its text.
    package struct TokenSummary: Codable, Hashable, Sendable {
        package var tokenID: String
        package var caller: String
        /// `api` or `session`.
        package var purpose: String
        package var createdAt: Instant
        package var expiresAt: Instant?

        package init(
            tokenID: String,
            caller: String,
            purpose: String,
            createdAt: Instant,
            expiresAt: Instant? = nil
        ) {
            self.tokenID = tokenID
            self.caller = caller
            self.purpose = purpose
            self.createdAt = createdAt
            self.expiresAt = expiresAt
        }
    }

    /// `GET /whoami`
    package struct WhoAmI: Codable, Hashable, Sendable {
        package var tenant: TenantName
        package var caller: Caller
        package var permissions: [String]

        package init(tenant: TenantName, caller: Caller, permissions: [String]) {
            self.tenant = tenant
            self.caller = caller
            self.permissions = permissions
        }
    }

    /// `POST /callers`
    package struct CallerDraft: Codable, Hashable, Sendable {
        package var kind: String
        package var name: String
        package var did: String?
        package var permissions: [String]

        package init(kind: String, name: String, did: String? = nil, permissions: [String]) {
            self.kind = kind
            self.name = name
            self.did = did
            self.permissions = permissions
        }
    }

    /// `POST /tokens`: for the named caller, or for the one that asks; without an end unless one is given.
    package struct TokenDraft: Codable, Hashable, Sendable {
        package var caller: String?
        package var expiresInSec: Int?

        package init(caller: String? = nil, expiresInSec: Int? = nil) {
            self.caller = caller
            self.expiresInSec = expiresInSec
        }
    }

    /// The answer to `POST /tokens`, the only time the token itself is shown.
    package struct Token: Codable, Hashable, Sendable {
        package var tokenID: String
        package var token: String
        package var expiresAt: Instant?

        package init(tokenID: String, token: String, expiresAt: Instant? = nil) {
            self.tokenID = tokenID
            self.token = token
            self.expiresAt = expiresAt
        }
    }
}
