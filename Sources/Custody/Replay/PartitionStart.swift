import Evidence
import Postgres

/// Where a table's oldest attached partition begins: older rows were exported and detached, and are neither expected nor
/// made again.
struct PartitionStart {
    let verifications: Instant?
    let transitions: Instant?

    init(in db: isolated Connection) throws {
        verifications = try Self.start(of: "verification_results", in: db)
        transitions = try Self.start(of: "custody_transitions", in: db)
    }

    private static func start(of table: String, in db: isolated Connection) throws -> Instant? {
        try db.first(
            """
            SELECT min((bounds.found)[1]::timestamptz) AS starts_at
            FROM pg_inherits AS child
            JOIN pg_class AS partition ON partition.oid = child.inhrelid
            JOIN pg_class AS parent ON parent.oid = child.inhparent
            CROSS JOIN LATERAL regexp_match(
                pg_get_expr(partition.relpartbound, partition.oid), 'FROM \\(''([^'']+)''\\)'
            ) AS bounds (found)
            WHERE parent.relnamespace = 'custody'::regnamespace AND parent.relname = \(table)
              AND parent.relkind = 'p'
            """
        ) { row in try row["starts_at"] } ?? nil
    }
}
