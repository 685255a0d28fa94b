package import Evidence
package import Postgres

/// The partitions of the tables that are divided by time.
package struct Partitions: Sendable {
    private let database: Database

    package init(_ database: Database) { self.database = database }

    /// Makes those that are missing from `start` to `end`, and returns how many that were.
    package func ensure(from start: Instant, until end: Instant) async throws -> Int {
        let results = try await database.batch([
            "SELECT schema.ensure_partitions(\(end), \(start))::bigint AS made"
        ])
        return try results.first?.rows.first?["made"] ?? 0
    }

    /// For how many whole days each of the tables has them; -1 where one has none for today.
    package func daysAhead() async throws -> Int {
        let days = try await database.first(
            """
            SELECT coalesce(min(floor(extract(epoch FROM covered_until - now()) / 86400))::bigint, -1) AS days,
                   bool_or(covered_until IS NULL) AS is_missing
            FROM schema.partition_horizon()
            """
        ) { row in try row["is_missing"] as Bool? == true ? -1 : try row["days"] as Int }
        return days ?? -1
    }
}
