import Postgres
import TestSupport
import Testing

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

/// One database, with one planted tenant, for all tests of a suite that only look, or whose every change is refused.
struct SuiteDatabase: SuiteTrait, TestScoping {
    private struct Shared {
        var database: TestDatabase
        var tenant: PlantedTenant
    }

    @TaskLocal private static var shared: Shared?

    static func withTenant(_ body: (TestDatabase, PlantedTenant) async throws -> Void) async throws {
        let shared = try #require(Self.shared, "the suite has the trait .oneDatabase")
        try await body(shared.database, shared.tenant)
    }

    static func with(_ body: (TestDatabase) async throws -> Void) async throws {
        try await withTenant { database, _ in try await body(database) }
    }

    @concurrent func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @Sendable @concurrent () async throws -> Void
    ) async throws {
        try await TestDatabase.with(for: .suite) { database in
            let shared = Shared(database: database, tenant: try await PlantedTenant("ours", in: database))
            try await Self.$shared.withValue(shared) { try await function() }
        }
    }
}

extension Trait where Self == SuiteDatabase {
    static var oneDatabase: Self { SuiteDatabase() }
}
