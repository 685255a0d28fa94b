import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Reads that share a Sync")
struct SharedSyncTests {
    @Test(
        "each is for its own tenant or for none, and one that fails fails alone",
        arguments: 0..<4 as Range<UInt64>
    )
    func isolation(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let tenants = (0..<3).map { _ in TenantID(UniqueID(at: Instant(microseconds: 0), using: &random)) }
        // What each request is: a tenant's read, a read for no tenant, a failure of either, or a write in between.
        let plan = (0..<600).map { _ in
            (
                tenant: Bool.random(using: &random) ? tenants.randomElement(using: &random) : nil,
                divisor: Int.random(in: 0..<10, using: &random),
                isWrite: Int.random(in: 0..<8, using: &random) == 0
            )
        }
        try await Database.with(try await TestCluster.configuration(), logger: TestCluster.logger) {
            database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (tenant, divisor, isWrite) in plan {
                    group.addTask {
                        let query: Query = """
                            SELECT coalesce(current_setting('app.tenant_id', true), '') AS tenant,
                                   1 / least(\(divisor), 1) AS one
                            """
                        do {
                            let rows =
                                isWrite
                                ? try await database.batch(for: tenant, [query])[0].rows
                                : try await database.rows(for: tenant, query)
                            let seen: String = try rows[0]["tenant"]
                            #expect(rows.count == 1)
                            #expect(seen == tenant?.description ?? "", "seed \(seed)")
                            #expect(divisor > 0)
                        } catch PostgresError.server(let fault) {
                            #expect(fault.sqlState == "22012" && divisor == 0, "seed \(seed): \(fault)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(database.pipelineFigures.waiting == 0)
        }
    }
}
