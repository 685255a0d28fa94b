package import Evidence
package import Ledger
import Postgres

/// A policy as it stands in the database, or as it is built in.
package struct StoredPolicy: Hashable, Sendable {
    /// `nil` while it is built in and was never changed.
    package var id: UniqueID?
    package var name: String
    /// As it was handed in.
    package var text: String
    /// `acl` or `secrets`.
    package var kind: String
    package var entityBindings: [String]
    /// In seconds.
    package var maxTTL: Int?
    package var isDeny: Bool
    package var createdBy: String?
    package var createdAt: Instant?
    package var updatedBy: String?
    package var updatedAt: Instant?
    /// Of its last change.
    package var entryID: UniqueID?
}

/// What a policy was when somebody began to change it.
package enum PolicyBasis: Hashable, Sendable {
    /// There was none of its name.
    case absent
    /// SHA-256 of its text.
    case text(Digest)

    package init(_ policy: StoredPolicy?) {
        self = policy.map { .text(Digest.sha256(of: Array($0.text.utf8))) } ?? .absent
    }
}

/// What became of a policy that was to be changed.
package struct PolicyDecision: Hashable, Sendable {
    package var policy: StoredPolicy
    /// `nil` where nothing was changed.
    package var receipt: Receipt?
    /// Whether it was made by this very call, or, where there was one, changed.
    package var isNew: Bool
}

extension StoredPolicy {
    init(_ policy: Policy, text: String) {
        self.init(
            name: policy.name,
            text: text,
            kind: policy.document.kind,
            entityBindings: policy.entityBindings,
            maxTTL: policy.maxTTL,
            isDeny: policy.isDeny
        )
    }

    init(_ row: Row) throws {
        self.init(
            id: try row["policy_id"],
            name: try row["policy_name"],
            text: try row["source_text"],
            kind: try row["policy_kind"],
            entityBindings: try row["entity_bindings"],
            maxTTL: try row["max_ttl_seconds"],
            isDeny: try row["deny_policy"],
            createdBy: try row["created_by"],
            createdAt: try row["created_at"],
            updatedBy: try row["updated_by"],
            updatedAt: try row["updated_at"],
            entryID: try row["chronicle_entry_id"]
        )
    }

    var subject: String { "policy/\(id?.description ?? name)" }

    /// As an entry tells of it: its text by its digest.
    func told(by actor: String, before: StoredPolicy?) -> JSONObject {
        var data: JSONObject = [
            "policy_id": .optional(id?.description),
            "name": .string(name),
            "kind": .string(kind),
            "source_sha256": .string(Digest.sha256(of: Array(text.utf8)).hex),
            "source_bytes": .integer(text.utf8.count),
            "entity_binding_count": .integer(entityBindings.count),
            "deny_policy": .bool(isDeny),
            "by": .string(actor),
        ]
        if let maxTTL { data["max_ttl_seconds"] = .integer(maxTTL) }
        if let before {
            data["source_sha256_before"] = .string(Digest.sha256(of: Array(before.text.utf8)).hex)
        }
        return data
    }
}
