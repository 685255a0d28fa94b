import Chronicle
package import Evidence
import Ledger
import Postgres

/// Where a row of a partition stands: partitions are read in this order.
package struct RowPlace: Hashable, Sendable {
    package var moment: Instant
    package var key: UniqueID
}

extension Retention {
    private static let pageCount = 256

    /// For how many days what is seen of each artifact is kept, where it is not kept for good.
    func days(of tenant: TenantID, at now: Instant) async throws -> [UniqueID: Int] {
        let rows = try await database.rows(
            for: tenant,
            """
            SELECT governed_artifact_id, days FROM custody.artifact_retention(\(tenant), \(now))
            WHERE days IS NOT NULL
            """
        ) { row in (try row["governed_artifact_id"] as UniqueID, try row["days"] as Int) }
        return Dictionary(rows) { first, _ in first }
    }

    /// The next rows of an artifact up to a moment, the oldest first.
    func rows(
        of artifact: UniqueID,
        after place: RowPlace,
        before moment: Instant,
        tenant: TenantID
    ) async throws -> [(place: RowPlace, entryID: UniqueID?)] {
        try await database.rows(
            for: tenant,
            """
            SELECT verified_at, verification_result_id, chronicle_entry_id
            FROM custody.verification_results
            WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact)
              AND verified_at >= \(place.moment) AND verified_at < \(moment)
              AND (verified_at, verification_result_id) > (\(place.moment), \(place.key))
            ORDER BY verified_at, verification_result_id
            LIMIT \(limit: Self.pageCount)
            """
        ) { row in
            (
                RowPlace(moment: try row["verified_at"], key: try row["verification_result_id"]),
                (try row["chronicle_entry_id"] as String?).flatMap { UniqueID($0) }
            )
        }
    }

    /// An entry that has its bytes.
    struct StoredEntry: Sendable {
        var leafIndex: Int
        var bytes: [UInt8]

        init(_ row: Row) throws {
            leafIndex = try row["leaf_index"]
            bytes = try row["bytes"]
        }
    }

    /// Those of the entries that have their bytes, by their places.
    func stored(_ entryIDs: [UniqueID], of tenant: TenantID) async throws -> [StoredEntry] {
        try await database.rows(
            for: tenant,
            """
            SELECT leaf_index, bytes FROM ledger.entries
            WHERE tenant_id = \(tenant) AND entry_id = ANY(\(entryIDs)) AND ledger = 'chronicle'
              AND bytes IS NOT NULL
            ORDER BY leaf_index
            """,
            as: StoredEntry.init
        )
    }

    func stored(at leafIndexes: [Int], of tenant: TenantID) async throws -> [StoredEntry] {
        try await database.rows(
            for: tenant,
            """
            SELECT leaf_index, bytes FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = 'chronicle' AND leaf_index = ANY(\(leafIndexes))
              AND bytes IS NOT NULL
            ORDER BY leaf_index
            """,
            as: StoredEntry.init
        )
    }

    /// What an entry of verifications tells; `nil` for other entries. One at a time: a list can have ten thousand.
    func told(by stored: StoredEntry, of tenant: TenantID) async throws -> ToldVerifications? {
        // What is no entry is the audit's to name, and stays.
        guard let entry = try? Entry(parsing: stored.bytes),
            ChronicleEventType.mayTellVerifications(entry.type)
        else { return nil }
        let body = try await list(of: entry, tenant: tenant)
        return ToldVerifications(entry, at: stored.leafIndex) { _ in body }
    }

    /// The body that an entry of verifications names where the list is too long for it.
    func list(of entry: Entry, tenant: TenantID) async throws -> [UInt8]? {
        guard let digest = (entry.data["verifications"]?["sha256"]?.string).flatMap({ Digest(hex: $0) })
        else {
            return nil
        }
        return try await BlobStore().body(digest, of: tenant, from: database)
    }

    /// Those of the entries, by their places, that tell of the latest verification of a deployment.
    func latest(among entries: [ToldVerifications], of tenant: TenantID) async throws -> Set<Int> {
        let told = entries.flatMap { entry in entry.verifications.map { (entry.leafIndex, $0) } }
        let found = try await database.rows(
            for: tenant,
            """
            SELECT DISTINCT told.leaf_index
            FROM unnest(
                \(told.map(\.0)), \(told.map(\.1.artifact)), \(told.map(\.1.target.kind)),
                \(told.map(\.1.target.identifier)), \(told.map(\.1.verifiedAt))
            ) AS told (leaf_index, governed_artifact_id, target_kind, target_identifier, verified_at)
            JOIN custody.deployment_states AS deployment
              ON deployment.tenant_id = \(tenant) AND deployment.governed_artifact_id = told.governed_artifact_id
             AND deployment.target_kind = told.target_kind
             AND deployment.target_identifier = told.target_identifier
            WHERE deployment.latest_verified_at = told.verified_at
            ORDER BY told.leaf_index
            """
        ) { row -> Int in try row["leaf_index"] }
        return Set(found)
    }
}
