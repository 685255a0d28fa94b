package import Attestations
import Chronicle
package import Evidence
import Postgres

/// A version of a policy, as it was added.
package struct KeptPolicy: Hashable, Sendable {
    package var id: UniqueID
    package var version: Int
    package var policy: VerdictPolicy
    package var addedBy: String
    package var addedAt: Instant

    package var reference: String { "\(policy.name)@\(version)" }
}

/// Advisories that were added under a name.
package struct KeptFeed: Hashable, Sendable {
    package var id: UniqueID
    package var name: String
    package var digest: Digest
    package var advisoryCount: Int
    package var warningCount: Int
    package var addedBy: String
    package var addedAt: Instant

    var node: String { "feed:\(id)" }
}

/// Reads `verdict.policies`; reads and writes `verdict.feeds`.
struct PolicyStore {
    /// By its identifier, its name (the latest version) or `name@version`; `nil` of what is none of these.
    func one(_ reference: String, of tenant: TenantID) -> Query? {
        if let id = UniqueID(reference) { return one(id, of: tenant) }
        let parts = reference.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        let version = parts.count > 1 ? Int32(parts[1]).map(Int.init) : nil
        guard parts.count == 1 || version != nil else { return nil }
        return one(named: String(parts[0]).storable, version: version, of: tenant)
    }

    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT policy_id, policy_version, document, added_by, added_at
        FROM verdict.policies
        WHERE tenant_id = \(tenant) AND policy_id = \(id)
        """
    }

    /// A version, or the latest.
    func one(named name: String, version: Int?, of tenant: TenantID) -> Query {
        """
        SELECT policy_id, policy_version, document, added_by, added_at
        FROM verdict.policies
        WHERE tenant_id = \(tenant) AND policy_name = \(name) AND (\(version)::integer IS NULL OR policy_version = \(version))
        ORDER BY policy_version DESC
        LIMIT 1
        """
    }

    /// The newest first: of a name every version, of all the latest of each.
    func page(_ limit: Int, before: UniqueID?, named name: String?, of tenant: TenantID) -> Query {
        """
        SELECT policy_id, policy_version, document, added_by, added_at
        FROM verdict.policies AS policy
        WHERE tenant_id = \(tenant) AND policy_id < \(before ?? .greatest)
          AND CASE WHEN \(name)::text IS NULL THEN NOT EXISTS (
                  SELECT FROM verdict.policies AS later
                  WHERE later.tenant_id = \(tenant) AND later.policy_name = policy.policy_name
                    AND later.policy_version > policy.policy_version
              ) ELSE policy_name = \(name) END
        ORDER BY policy_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// The newest first; of each name the newest alone, if `isLatest`.
    func feeds(_ limit: Int, isLatest: Bool, of tenant: TenantID) -> Query {
        """
        SELECT feed_id, feed_name, body_digest, advisory_count, warning_count, added_by, added_at
        FROM verdict.feeds AS feed
        WHERE tenant_id = \(tenant)
          AND NOT (\(isLatest) AND EXISTS (
              SELECT FROM verdict.feeds AS later
              WHERE later.tenant_id = \(tenant) AND later.feed_name = feed.feed_name AND later.feed_id > feed.feed_id
          ))
        ORDER BY feed_id DESC
        LIMIT \(limit: limit)
        """
    }

    func insert(
        _ feed: KeptFeed,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO verdict.feeds (
                tenant_id, feed_id, feed_name, body_digest, advisory_count, warning_count, added_by, added_at,
                chronicle_entry_id
            )
            VALUES (
                \(tenant), \(feed.id), \(feed.name), \(feed.digest), \(feed.advisoryCount), \(feed.warningCount),
                \(feed.addedBy), \(feed.addedAt), \(entryID.text)
            )
            """
        )
    }
}

extension KeptPolicy {
    init(_ row: Row) throws {
        let document: [UInt8] = try row["document"]
        self.init(
            id: try row["policy_id"],
            version: try row["policy_version"],
            policy: try VerdictPolicy(parsing: document),
            addedBy: try row["added_by"],
            addedAt: try row["added_at"]
        )
    }
}

extension KeptFeed {
    init(_ row: Row) throws {
        self.init(
            id: try row["feed_id"],
            name: try row["feed_name"],
            digest: try row["body_digest"],
            advisoryCount: try row["advisory_count"],
            warningCount: try row["warning_count"],
            addedBy: try row["added_by"],
            addedAt: try row["added_at"]
        )
    }
}

/// There is a policy, or another version of one.
struct PolicyAdded: ChronicleEvent {
    var kept: KeptPolicy

    var type: ChronicleEventType { .verdictPolicyAdded }
    var subject: String { "verdict-policy/\(kept.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        let policy: JSON
        do { policy = try JSON(parsing: kept.policy.bytes) } catch { preconditionFailure("a policy is JSON") }
        return [
            "policy_id": .string(kept.id.description), "name": .string(kept.policy.name),
            "version": .integer(kept.version), "sha256": .string(kept.policy.digest.hex),
            "policy": try bodies.told(policy), "at": .string(kept.addedAt.description),
            "by": .string(kept.addedBy),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO verdict.policies (
                tenant_id, policy_id, policy_name, policy_version, digest, document, rule_count, added_by, added_at,
                chronicle_entry_id
            )
            VALUES (
                \(tenant), \(kept.id), \(kept.policy.name), \(kept.version), \(kept.policy.digest),
                \(kept.policy.bytes), \(kept.policy.rules.count), \(kept.addedBy), \(kept.addedAt), \(entryID.text)
            )
            """
        )
    }
}
