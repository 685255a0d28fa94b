package import Evidence
import Postgres

/// A secret that stands for a role of an engine: whoever reads it borrows.
package struct SecretRole: Hashable, Sendable {
    package var id: UniqueID
    /// In reverse-domain notation: `prod.db.postgres.billing`.
    package var name: String
    package var mountID: UniqueID
    /// What is asked for below `/v1`, the mount first: `database/creds/billing`.
    package var asked: String
    /// For people; empty where nobody has said anything.
    package var description: String
    package var createdAt: Instant
    package var updatedAt: Instant

    /// In bytes. Names of secrets that are kept may be longer.
    package static let nameLimit = 255
    /// As rows and records name it.
    package static let secretType = "dynamic_role"

    init(_ row: Row) throws {
        id = try row["secret_id"]
        name = try row["secret_path"]
        mountID = try row["mount_id"]
        asked = (try row["mount_path"] as String) + (try row["path"] as String)
        description = try row["description"] ?? ""
        createdAt = try row["created_at"]
        updatedAt = try row["updated_at"]
    }
}

extension Mount {
    /// What lends below each kind of mount: the areas in which a path is the role's name.
    private static let lendingAreas = ["database": ["creds"], "aws": ["creds", "sts"]]

    /// The role that is asked for at a path below the mount, where that lends.
    package func lendingRole(at path: String) -> String? {
        guard mountClass == .secret, let areas = Self.lendingAreas[type] else { return nil }
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, areas.contains(String(decoding: parts[0], as: UTF8.self))
        else { return nil }
        return String(decoding: parts[1], as: UTF8.self)
    }

    /// Each path below the mount at which the role of this name is asked for.
    func lendingPaths(of role: String) -> [String] {
        (Self.lendingAreas[type] ?? []).map { "\($0)/\(role)" }
    }
}

/// What people may write beside a secret.
package enum SecretDescription {
    /// In bytes of UTF-8.
    package static let limit = 1_024

    /// - Returns: `nil` for an empty text.
    /// - Throws: `SecretsError.invalid`.
    package static func checked(_ text: String) throws(SecretsError) -> String? {
        guard text.utf8.count <= limit else {
            throw .invalid(field: "description", "must have at most \(limit) bytes")
        }
        guard !text.utf8.contains(0) else {
            throw .invalid(field: "description", "must not hold the character U+0000")
        }
        return text.isEmpty ? nil : text
    }
}
