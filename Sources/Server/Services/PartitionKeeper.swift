import Evidence
import Ledger
import Postgres

/// Makes partitions ahead of time, so that a month never begins without one.
struct PartitionKeeper: Sendable {
    static let horizon: Duration = .seconds(60 * 60 * 24 * 100)

    let database: Database
    let clock: any WallClock

    /// Makes what is missing from now to the horizon and returns how many partitions that were.
    func ensure() async throws -> Int {
        let now = clock.now()
        let results = try await database.batch([
            "SELECT schema.ensure_partitions(\(now.advanced(by: Self.horizon)), \(now))::bigint AS made"
        ])
        return try results.first?.rows.first?["made"] ?? 0
    }
}
