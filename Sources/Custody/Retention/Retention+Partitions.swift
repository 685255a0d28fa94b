import Chronicle
package import Evidence
package import Ledger
package import Postgres

/// A partition of a table whose rows are retained for a time, attached to it or retired.
package struct RetainedPartition: Hashable, Sendable {
    package var table: ExportedTable
    /// The partition's own, without a schema: `verification_results_2026_09`.
    package var name: String
    package var from: Instant
    package var until: Instant

    /// Whether nothing that belongs into it is accepted any more.
    package func isOver(at now: Instant) -> Bool {
        until.advanced(by: .seconds(Observation.Limit.age)) <= now
    }

    fileprivate init?(_ row: Row) throws {
        guard let table = ExportedTable(rawValue: try row["parent"]) else { return nil }
        let name: String = try row["partition"]
        self.table = table
        self.name = name.split(separator: ".").last.map(String.init) ?? name
        from = try row["starts_at"]
        until = try row["ends_at"]
    }
}

/// How long what is in a partition is kept, over all tenants.
package struct PartitionRetention: Hashable, Sendable {
    package var hasRows: Bool
    package var isKeptForGood: Bool
    package var longestDays: Int?
    /// When the retention of all rows has passed.
    package var passesAt: Instant?

    package func hasPassed(at now: Instant) -> Bool {
        !isKeptForGood && (passesAt.map { $0 <= now } ?? true)
    }
}

/// A partition that was detached and is not dropped yet.
package struct RetiredPartition: Hashable, Sendable {
    package var partition: RetainedPartition
    package var detachedAt: Instant
}

/// What was exported of a partition for one tenant, as it was recorded.
package struct RecordedExport: Hashable, Sendable {
    package var id: UniqueID
    package var rowCount: Int
    package var manifestName: String
    package var manifestDigest: Digest

    package init(id: UniqueID, rowCount: Int, manifestName: String, manifestDigest: Digest) {
        self.id = id
        self.rowCount = rowCount
        self.manifestName = manifestName
        self.manifestDigest = manifestDigest
    }
}

/// Why a partition is not retired.
package enum RetirementRefusal: Error, Hashable, Sendable {
    /// Readers kept it: try again.
    case busy
    /// What stands in it, or how long that is kept, has changed since it was looked at.
    case changed(constraint: String)
}

// MARK: - Reading

extension Retention {
    /// The attached partitions, the oldest of each table first.
    package func partitions() async throws -> [RetainedPartition] {
        try await database.rows(
            "SELECT parent, partition, starts_at, ends_at FROM schema.attached_partitions() ORDER BY parent, starts_at"
        ) { row in try RetainedPartition(row) }.compactMap { $0 }
    }

    package func retention(of partition: RetainedPartition) async throws -> PartitionRetention {
        let found = try await database.transaction { db in
            try db.allowLongStatements()
            return try db.first(
                """
                SELECT has_rows, is_kept_for_good, longest_days, passes_at
                FROM custody.partition_retention(\(partition.table.rawValue), \(partition.from))
                """
            ) { row in
                PartitionRetention(
                    hasRows: try row["has_rows"],
                    isKeptForGood: try row["is_kept_for_good"],
                    longestDays: try row["longest_days"],
                    passesAt: try row["passes_at"]
                )
            }
        }
        guard let found else { throw PostgresError.protocolViolation("no retention of a partition") }
        return found
    }

    /// Those that are detached and not dropped, the oldest of each table first.
    package func retiredPartitions() async throws -> [RetiredPartition] {
        try await database.rows(
            """
            SELECT parent::text AS parent, partition, starts_at, ends_at, detached_at
            FROM schema.retired_partitions
            WHERE dropped_at IS NULL
            ORDER BY parent::text, starts_at
            """
        ) { row in
            let detachedAt: Instant = try row["detached_at"]
            return try RetainedPartition(row).map { RetiredPartition(partition: $0, detachedAt: detachedAt) }
        }.compactMap { $0 }
    }

    /// How many rows a tenant has in it while it is attached.
    package func rowCount(in partition: RetainedPartition, of tenant: TenantID) async throws -> Int {
        try await database.transaction(for: tenant) { db in
            try db.allowLongStatements()
            let query: Query =
                switch partition.table {
                case .verificationResults:
                    """
                    SELECT count(*) AS count FROM custody.verification_results
                    WHERE tenant_id = \(tenant) AND verified_at >= \(partition.from)
                      AND verified_at < \(partition.until)
                    """
                case .custodyTransitions:
                    """
                    SELECT count(*) AS count FROM custody.custody_transitions
                    WHERE tenant_id = \(tenant) AND transitioned_at >= \(partition.from)
                      AND transitioned_at < \(partition.until)
                    """
                case .auditLogs:
                    """
                    SELECT count(*) AS count FROM secrets.audit_logs
                    WHERE tenant_id = \(tenant) AND timestamp >= \(partition.from) AND timestamp < \(partition.until)
                    """
                }
            return try db.first(query) { row -> Int in try row["count"] } ?? 0
        }
    }

    /// What was exported of it for a tenant, the latest first.
    package func exports(of partition: RetainedPartition, tenant: TenantID) async throws -> [RecordedExport] {
        try await database.rows(
            for: tenant,
            """
            SELECT export_id, row_count, manifest_name, manifest_digest FROM custody.retention_exports
            WHERE tenant_id = \(tenant) AND parent = \(partition.table.rawValue)
              AND starts_at = \(partition.from)
            ORDER BY exported_at DESC, export_id DESC LIMIT 1000
            """
        ) { row in
            RecordedExport(
                id: try row["export_id"],
                rowCount: try row["row_count"],
                manifestName: try row["manifest_name"],
                manifestDigest: try row["manifest_digest"]
            )
        }
    }
}

// MARK: - Retiring

extension Retention {
    /// Records an export whose files were found to be right: an entry of the chronicle, and a row that names it.
    package func record(
        _ manifest: ExportManifest,
        named name: String,
        digest: Digest,
        of partition: RetainedPartition
    ) async throws -> Receipt {
        let tenant = TenantID(manifest.tenant)
        let event = PartitionExported(manifest, named: name, digest: digest, of: partition)
        return try await database.transaction(for: tenant) { db in
            try Chronicle(ledger: ledger, entries: entries).record(event, of: tenant, in: db)
        }
    }

    /// Detaches the oldest partition of a table. The database refuses unless everything in it is exported as it stands
    /// and its retention has passed.
    ///
    /// - Throws: `RetirementRefusal`; `PostgresError`.
    package func retire(_ partition: RetainedPartition) async throws {
        do {
            try await database.transaction { db in
                try db.allowLongStatements()
                _ = try db.rows(
                    "SELECT custody.retire_partition(\(partition.table.rawValue), \(partition.from))"
                )
            }
        } catch let error as PostgresError {
            throw RetirementRefusal(error) ?? error
        }
    }

    /// Drops a partition that was detached a week ago or earlier.
    ///
    /// - Throws: `RetirementRefusal`; `PostgresError`.
    package func drop(_ retired: RetiredPartition) async throws {
        do {
            try await database.transaction { db in
                _ = try db.rows("SELECT custody.drop_retired_partition(\(retired.partition.name))")
            }
        } catch let error as PostgresError {
            throw RetirementRefusal(error) ?? error
        }
    }

    /// How long a retired partition is kept after it was detached; the database holds it, too.
    package static let rest: Duration = .seconds(7 * 86_400)
}

extension RetirementRefusal {
    private static let constraints: Set<String> = [
        "oldest_partition_first", "partition_is_over", "retention_has_passed", "partition_is_exported",
        "retired_partition_rests",
    ]

    /// `nil` for what is a fault.
    fileprivate init?(_ error: PostgresError) {
        if let constraint = error.constraint, Self.constraints.contains(constraint) {
            self = .changed(constraint: constraint)
        } else if ["55P03", "40P01"].contains(error.sqlState) {
            self = .busy
        } else {
            return nil
        }
    }
}

extension Connection {
    /// For the rest of the transaction: counting a month of rows takes longer than a request may.
    fileprivate func allowLongStatements() throws {
        try execute("SELECT set_config('statement_timeout', '900000', true)")
    }
}
