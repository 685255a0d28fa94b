package import Evidence
package import Ledger
import Postgres

/// What a secret's row says of one version.
package struct SecretVersion: Hashable, Sendable {
    package var secret: UniqueID
    package var version: Int
    package var createdAt: Instant
    /// From then on it is not shown; may be to come.
    package var deletedAt: Instant?
    package var isDestroyed: Bool
    package var customMetadata: [String: String]
    /// Whether there is a later one.
    package var isSuperseded = false
    /// Whether the secret was not there before it was written just now.
    package var makesSecret = false

    package func isLive(at now: Instant) -> Bool { !isDestroyed && deletedAt.map { $0 > now } ?? true }
}

/// A version with what it holds.
package struct KeptSecret: Sendable {
    package var version: SecretVersion
    /// `nil` for one that is deleted or destroyed.
    package var data: LooseObject?
    /// Of what was not read for this question; `nil` where it was.
    package var premise: Premise?
}

/// A secret with all its versions, without what they hold.
package struct SecretMetadata: Hashable, Sendable {
    package struct Version: Hashable, Sendable {
        package var createdAt: Instant
        package var deletedAt: Instant?
        package var isDestroyed: Bool
    }

    package var secret: UniqueID
    package var settings: KeyValueSettings
    package var customMetadata: [String: String]
    /// For people; `nil` where nobody has said anything.
    package var description: String?
    package var currentVersion: Int
    /// 0 until a version has dropped out.
    package var oldestVersion: Int
    package var createdAt: Instant
    package var updatedAt: Instant
    package var versions: [Int: Version]
}

/// What to change of a secret's metadata; `nil` leaves it.
package struct MetadataChange: Sendable {
    package var maximumVersions: Int?
    package var requiresCAS: Bool?
    package var deleteVersionAfter: Int?
    /// A value that is `nil` takes the name away.
    package var customMetadata: [String: String?]?
    /// Whether names that are not given stay: a patch.
    package var mergesCustomMetadata = false
    /// Empty takes it away.
    package var description: String?

    package init() {}

    func settings(after present: KeyValueSettings) -> KeyValueSettings {
        KeyValueSettings(
            maximumVersions: maximumVersions ?? present.maximumVersions,
            requiresCAS: requiresCAS ?? present.requiresCAS,
            deleteVersionAfter: deleteVersionAfter ?? present.deleteVersionAfter
        )
    }

    func customMetadata(after present: [String: String]) throws(SecretsError) -> [String: String] {
        guard let customMetadata else { return present }
        var result = mergesCustomMetadata ? present : [:]
        for (name, value) in customMetadata { result[name] = value }
        try Self.check(result)
        return result
    }

    private static func check(_ metadata: [String: String]) throws(SecretsError) {
        let field = "custom_metadata"
        guard metadata.count <= 64 else { throw .invalid(field: field, "must have at most 64 keys") }
        for (name, value) in metadata {
            guard 1...128 ~= name.utf8.count else {
                throw .invalid(field: field, "must have keys of 1 to 128 bytes")
            }
            guard value.utf8.count <= 512 else {
                throw .invalid(field: field, "must have values of at most 512 bytes")
            }
            guard !name.utf8.contains(0), !value.utf8.contains(0) else {
                throw .invalid(field: field, "must not hold the character U+0000")
            }
        }
    }
}

extension Row {
    func customMetadata(_ column: String) throws -> [String: String] {
        let text: String = try self[column]
        var metadata: [String: String] = [:]
        for (name, value) in (try? LooseJSON(parsing: text.utf8).object) ?? [:] {
            metadata[name] = value.string
        }
        return metadata
    }
}
