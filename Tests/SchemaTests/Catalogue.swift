import Postgres
import TestSupport

extension Database {
    /// The column `line` of every row: most questions to the catalogue have answers of one text each.
    func lines(_ query: Query, for tenant: TenantID? = nil) async throws -> [String] {
        try await rows(for: tenant, query) { row in try row["line"] }
    }

    /// A single number, in the column `count`.
    func count(_ query: Query, for tenant: TenantID? = nil) async throws -> Int {
        try await first(for: tenant, query) { row -> Int in try row["count"] } ?? 0
    }
}

/// Runs `body` and returns the SQLSTATE and constraint of PostgreSQL's refusal; `nil` where nothing was refused.
func refusal(_ body: () async throws -> Void) async throws -> Refusal? {
    do {
        try await body()
        return nil
    } catch let error as PostgresError {
        guard let state = error.sqlState else { throw error }
        return Refusal(sqlState: state, constraint: error.constraint)
    }
}

struct Refusal: Equatable {
    var sqlState: String
    var constraint: String?

    /// No grant, or row-level security's WITH CHECK: PostgreSQL gives both the same code.
    static let insufficientPrivilege = Refusal(sqlState: "42501")
    static let appendOnly = Refusal(sqlState: "23001", constraint: "table_is_append_only")
}
