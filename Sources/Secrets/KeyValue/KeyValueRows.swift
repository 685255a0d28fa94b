import Evidence
import Ledger
import Postgres

/// Which current version is asked for.
struct SecretQuestion: Hashable, Sendable {
    var mount: UniqueID
    var path: SecretPath
}

/// How a secret stood when it was looked at.
package struct SecretStanding: Sendable {
    var head: SecretHead?

    /// Whether it is there, also with all of its versions deleted.
    package var isThere: Bool { head != nil }
}

/// Of which secret the head is asked for.
struct HeadQuestion: Hashable, Sendable {
    var mount: UniqueID
    var path: SecretPath
    /// Whether with the current version, encrypted.
    var wantsData = false
}

/// A version as it is kept.
struct SealedVersion: Sendable {
    var version: SecretVersion
    /// `nil` where it is destroyed.
    var encrypted: [UInt8]?

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
