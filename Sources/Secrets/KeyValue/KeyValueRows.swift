import Evidence
import Ledger
import Postgres

/// Which current version is asked for.
struct SecretQuestion: Hashable, Sendable {
    var mount: UniqueID
    var path: SecretPath
}

/// One secret's row, wherever its mount moves meanwhile.
struct SecretName: Hashable, Sendable {
    var mount: UniqueID
    var path: String

    // By their bytes: texts that Unicode takes for the same are two paths.
    static func == (left: SecretName, right: SecretName) -> Bool {
        left.mount == right.mount && left.path.utf8.elementsEqual(right.path.utf8)
    }
}

/// A version as it is kept.
struct SealedVersion: Sendable {
    var version: SecretVersion
    /// `nil` where it is destroyed.
    var encrypted: [UInt8]?
    /// Under which it is the current one still; `nil` where it was asked for by its number.
    var premise: Premise?

    init(_ row: Row) throws {
        version = try SecretVersion(row)
        encrypted = try row["encrypted_data"]
    }
}

/// What a write must know of what is there.
struct SecretHead: Sendable {
    var secret: UniqueID
    var version: Int
    var oldestVersion: Int
    var deletedAt: Instant?
    var isDestroyed: Bool
    var customMetadata: [String: String]
    var settings: KeyValueSettings
    var changeNumber: Int
    var encryptedData: [UInt8]?

    init(_ row: Row) throws {
        secret = try row["secret_id"]
        version = try row["version"]
        oldestVersion = try row["oldest_version"]
        deletedAt = try row["version_deleted_at"]
        isDestroyed = try row["is_destroyed"]
        customMetadata = try row.customMetadata("metadata")
        settings = try KeyValueSettings(row)
        changeNumber = try row["change_number"]
        encryptedData = try row["encrypted_data"]
    }

    /// How it stands once `next` was written over `before`.
    init(after next: NextVersion, over before: SecretHead?) {
        secret = next.version.secret
        version = next.version.version
        oldestVersion = next.oldest
        deletedAt = next.version.deletedAt
        isDestroyed = false
        customMetadata = next.version.customMetadata
        settings = before?.settings ?? KeyValueSettings()
        changeNumber = before?.changeNumber ?? 0
        encryptedData = next.encrypted
    }
}

extension KeyValueSettings {
    init(_ row: Row) throws {
        self.init(
            maximumVersions: try row["max_versions"],
            requiresCAS: try row["cas_required"],
            deleteVersionAfter: try row["delete_version_after_sec"]
        )
    }
}

extension SecretVersion {
    init(_ row: Row) throws {
        self.init(
            secret: try row["secret_id"],
            version: try row["version"],
            createdAt: try row["created_at"],
            deletedAt: try row["deleted_at"],
            isDestroyed: try row["is_destroyed"],
            customMetadata: try row.customMetadata("metadata"),
            isSuperseded: try row["is_superseded"]
        )
    }
}

extension PremiseSource {
    /// Secrets, with their current versions.
    static let secrets = PremiseSource("secrets.secrets") { ids, stamps, tenant in
        """
        SELECT held.place
        FROM unnest((SELECT \(ids)::uuid[]), (SELECT \(stamps)::text[])) WITH ORDINALITY AS held (secret_id, stamp, place)
        LEFT JOIN LATERAL (
            SELECT head.xmin FROM secrets.secrets AS head
            WHERE head.tenant_id = \(tenant) AND head.secret_id = held.secret_id
            LIMIT 1
        ) AS found ON true
        WHERE held.stamp IS DISTINCT FROM found.xmin::text
        """
    }
}
