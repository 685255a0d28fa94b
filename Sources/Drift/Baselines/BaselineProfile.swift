package import Evidence
import Postgres

/// A baseline: what it is about, and its version, which every change of that raises.
package struct BaselineProfile: Hashable, Sendable {
    package var id: UniqueID
    package var name: String
    package var version: Int
    package var scope: BaselineScope
    package var createdBy: String
    package var createdAt: Instant
    package var changedAt: Instant
    package var retiredAt: Instant?
    /// The latest that was captured.
    package var snapshot: SnapshotSummary?

    package struct SnapshotSummary: Hashable, Sendable {
        package var id: UniqueID
        package var capturedAt: Instant
        package var itemCount: Int
    }

    init(id: UniqueID, name: String, scope: BaselineScope, createdBy: String, createdAt: Instant) {
        self.id = id
        self.name = name
        version = 1
        self.scope = scope
        self.createdBy = createdBy
        self.createdAt = createdAt
        changedAt = createdAt
    }

    init(_ row: Row) throws {
        self.init(
            id: try row["baseline_profile_id"],
            name: try row["profile_name"],
            scope: BaselineScope(try row["scope"]) ?? BaselineScope(),
            createdBy: try row["created_by"],
            createdAt: try row["created_at"]
        )
        version = try row["version"]
        changedAt = try row["changed_at"]
        retiredAt = try row["retired_at"]
        if let id: UniqueID = try row["baseline_snapshot_id"] {
            snapshot = SnapshotSummary(
                id: id,
                capturedAt: try row["captured_at"],
                itemCount: try row["item_count"]
            )
        }
    }
}

/// What a baseline held at one moment: never changed.
package struct BaselineSnapshot: Hashable, Sendable {
    package var id: UniqueID
    package var baselineID: UniqueID
    package var profileVersion: Int
    /// Since when evidence of the other side counts.
    package var capturedAt: Instant
    package var capturedBy: String
    package var runID: UniqueID
    package var itemCount: Int
    /// RFC 6962, over the canonical forms of the items: `sha256:…`.
    package var itemsRoot: String
    /// Where the whole listings are from, by subject type.
    package var listings: JSON
    package var gaps: [EvidenceGap]
    /// That tells that it was captured.
    package var entryID: UniqueID?

    init(
        id: UniqueID,
        baselineID: UniqueID,
        profileVersion: Int,
        capturedAt: Instant,
        capturedBy: String,
        runID: UniqueID,
        itemCount: Int,
        itemsRoot: String,
        listings: JSON,
        gaps: [EvidenceGap]
    ) {
        self.id = id
        self.baselineID = baselineID
        self.profileVersion = profileVersion
        self.capturedAt = capturedAt
        self.capturedBy = capturedBy
        self.runID = runID
        self.itemCount = itemCount
        self.itemsRoot = itemsRoot
        self.listings = listings
        self.gaps = gaps
    }

    init(_ row: Row) throws {
        let gaps: JSON = try row["gaps"]
        self.init(
            id: try row["baseline_snapshot_id"],
            baselineID: try row["baseline_profile_id"],
            profileVersion: try row["profile_version"],
            capturedAt: try row["captured_at"],
            capturedBy: try row["captured_by"],
            runID: try row["operation_run_id"],
            itemCount: try row["item_count"],
            itemsRoot: try row["items_root"],
            listings: try row["listings"],
            gaps: (gaps.array ?? []).compactMap(EvidenceGap.init)
        )
        entryID = try row["chronicle_entry_id"]
    }
}

/// One subject of a snapshot.
package struct SnapshotItem: Hashable, Sendable {
    package var type: String
    package var id: String
    package var hash: String
    /// `{"evidence", "name", "title", "pseudonym", "meta_hash", "normaliser", "parser", "path", "neutralised",
    /// "content_sha256"}`
    package var meta: JSON
    /// Neutral and without secrets; `nil` for what only a list said.
    package var content: JSON?

    /// By which its meta data, and so the root of the tree, say what its content is.
    static func digest(of content: JSON) -> Digest { .sha256(of: content.canonicalBytes()) }

    /// What its leaf of the tree is the hash of.
    var leaf: [UInt8] {
        let json: JSON = [
            "subject_type": .string(type), "subject_id": .string(id), "baseline_hash": .string(hash),
            "meta_jsonb": meta,
        ]
        return json.canonicalBytes()
    }
}
