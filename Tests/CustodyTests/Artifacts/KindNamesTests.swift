import Kinds
import Postgres
import TestSupport
import Testing

@Suite("Names of kinds")
struct KindNamesTests {
    @Test("the database knows the kinds that the program knows, and no other")
    func known() async throws {
        try await TestDatabase.with { database in
            let condition = try await database.superuser.first(
                """
                SELECT pg_get_constraintdef(oid) AS condition
                FROM pg_constraint WHERE conname = 'artifact_type_is_known'
                """
            ) { row -> String in try row["condition"] }
            let names = try #require(condition).matches(of: #/'([^']+)'/#).map { String($0.1) }
            #expect(Set(names) == Set(KindName.allCases.map(\.rawValue)))
        }
    }
}
