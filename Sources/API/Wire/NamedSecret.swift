package import Evidence

extension Wire {
    /// `GET /secrets/{name}`: a secret by its name in reverse-domain notation, without what it holds.
    package struct NamedSecret: Codable, Hashable, Sendable {
        /// `prod.db.postgres.billing`
        package var secretPath: String
        /// `static`: a value that is kept; `dynamic_role`: who reads it borrows.
        package var secretType: String
        /// Where it is asked for below `/v1`: `secret/data/prod/db`, `database/creds/billing`.
        package var path: String
        package var description: String?
        /// The latest; of a value that is kept with versions.
        package var version: Int?
        package var createdAt: Instant?
        package var updatedAt: Instant?

        package init(
            secretPath: String,
            secretType: String,
            path: String,
            description: String? = nil,
            version: Int? = nil,
            createdAt: Instant? = nil,
            updatedAt: Instant? = nil
        ) {
            self.secretPath = secretPath
            self.secretType = secretType
            self.path = path
            self.description = description
            self.version = version
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }
    }

    /// `PUT /secrets/{name}`: with `rolePath` the name stands for that role; a description alone is changed of what is there.
    package struct NamedSecretDraft: Codable, Hashable, Sendable {
        /// `database/creds/billing`
        package var rolePath: String?
        /// Empty takes it away.
        package var description: String?

        package init(rolePath: String? = nil, description: String? = nil) {
            self.rolePath = rolePath
            self.description = description
        }
    }
}
