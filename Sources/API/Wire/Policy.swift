package import Evidence

extension Wire {
    /// `PUT /policies/{name}`: the policy's text, in HCL or JSON.
    package struct PolicyDraft: Codable, Hashable, Sendable {
        package var policy: String

        package init(policy: String) { self.policy = policy }
    }

    /// A policy; `kind` is `acl`, about paths, or `secrets`. What is built in and was never changed has no author.
    package struct Policy: Codable, Hashable, Sendable {
        package var name: String
        package var kind: String
        /// As it was handed in, byte for byte.
        package var policy: String
        package var entityBindings: [String]
        package var maxTTLSeconds: Int?
        package var denyPolicy: Bool
        package var isBuiltIn: Bool
        package var createdBy: String?
        package var createdAt: Instant?
        package var updatedBy: String?
        package var updatedAt: Instant?
        package var receipt: Receipt?

        package init(
            name: String,
            kind: String,
            policy: String,
            entityBindings: [String],
            maxTTLSeconds: Int? = nil,
            denyPolicy: Bool,
            isBuiltIn: Bool,
            createdBy: String? = nil,
            createdAt: Instant? = nil,
            updatedBy: String? = nil,
            updatedAt: Instant? = nil,
            receipt: Receipt? = nil
        ) {
            self.name = name
            self.kind = kind
            self.policy = policy
            self.entityBindings = entityBindings
            self.maxTTLSeconds = maxTTLSeconds
            self.denyPolicy = denyPolicy
            self.isBuiltIn = isBuiltIn
            self.createdBy = createdBy
            self.createdAt = createdAt
            self.updatedBy = updatedBy
            self.updatedAt = updatedAt
            self.receipt = receipt
        }
    }

    /// `POST /policies/simulate`: may it be done? `draft`, with the name of a policy, is tried in its place.
    package struct PolicyTrial: Codable, Hashable, Sendable {
        package struct Draft: Codable, Hashable, Sendable {
            package var name: String
            package var policy: String

            package init(name: String, policy: String) {
                self.name = name
                self.policy = policy
            }
        }

        package var path: String
        package var operation: String
        /// Who asks: the name of a caller, an entity, an agent or an application, or `token:` and an accessor.
        package var who: String?
        /// The policies of who asks, besides those that `bindings` have.
        package var policies: [String]?
        package var draft: Draft?
        package var secretPath: String?
        package var needsSudo: Bool?
        package var parameters: JSON?
        package var wrapTTLSeconds: Int?
        package var tokenTTLSeconds: Int?
        package var address: String?
        /// Without it: now.
        package var at: Instant?
        package var entityID: String?
        package var entityName: String?
        /// An object of texts.
        package var entityMetadata: JSON?
        package var bindings: [String]?

        package init(
            path: String,
            operation: String,
            who: String? = nil,
            policies: [String]? = nil,
            draft: Draft? = nil,
            secretPath: String? = nil,
            needsSudo: Bool? = nil,
            parameters: JSON? = nil,
            wrapTTLSeconds: Int? = nil,
            tokenTTLSeconds: Int? = nil,
            address: String? = nil,
            at: Instant? = nil,
            entityID: String? = nil,
            entityName: String? = nil,
            entityMetadata: JSON? = nil,
            bindings: [String]? = nil
        ) {
            self.path = path
            self.operation = operation
            self.who = who
            self.policies = policies
            self.draft = draft
            self.secretPath = secretPath
            self.needsSudo = needsSudo
            self.parameters = parameters
            self.wrapTTLSeconds = wrapTTLSeconds
            self.tokenTTLSeconds = tokenTTLSeconds
            self.address = address
            self.at = at
            self.entityID = entityID
            self.entityName = entityName
            self.entityMetadata = entityMetadata
            self.bindings = bindings
        }
    }

    /// Whether it may, and what each policy had to say: `decides`, `outweighed` or `silent`.
    package struct PolicyVerdict: Codable, Hashable, Sendable {
        package struct Considered: Codable, Hashable, Sendable {
            package var policy: String
            package var kind: String
            package var outcome: String
            package var pattern: String?
            package var reason: String

            package init(policy: String, kind: String, outcome: String, pattern: String?, reason: String) {
                self.policy = policy
                self.kind = kind
                self.outcome = outcome
                self.pattern = pattern
                self.reason = reason
            }
        }

        package var isAllowed: Bool
        package var reason: String
        package var matched: String?
        package var maxTTLSeconds: Int?
        package var paginationLimit: Int?
        package var keysFilterPath: String?
        package var at: Instant
        /// As which of those who are here it was asked.
        package var who: String?
        package var considered: [Considered]

        package init(
            isAllowed: Bool,
            reason: String,
            matched: String?,
            maxTTLSeconds: Int?,
            paginationLimit: Int?,
            keysFilterPath: String?,
            at: Instant,
            who: String?,
            considered: [Considered]
        ) {
            self.isAllowed = isAllowed
            self.reason = reason
            self.matched = matched
            self.maxTTLSeconds = maxTTLSeconds
            self.paginationLimit = paginationLimit
            self.keysFilterPath = keysFilterPath
            self.at = at
            self.who = who
            self.considered = considered
        }
    }
}
