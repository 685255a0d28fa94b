import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Entries that rest on rows as they were")
struct PremiseTests {
    private let maker = EntryMaker(clock: SystemClock())

    /// Tenants by their names: what a row says is its stamp.
    private static let tenants = PremiseSource("access.tenants") { ids, stamps, _ in
        """
        SELECT held.place
        FROM unnest((SELECT \(ids)::uuid[]), (SELECT \(stamps)::text[])) WITH ORDINALITY AS held (tenant_id, stamp, place)
        LEFT JOIN access.tenants AS tenant ON tenant.tenant_id = held.tenant_id
        WHERE held.stamp IS DISTINCT FROM tenant.name
        """
    }

    private func entry(_ number: Int, of tenant: TenantID) -> Entry {
        maker.entry(
            "test.happened",
            subject: nil,
            data: ["number": .integer(number)],
            ledger: .audit,
            tenant: tenant
        )
    }

    @Test("what is remembered is bounded, and gone when it is forgotten")
    func remembering() {
        let remembered = Remembered<Int, Int>(limit: 4)
        for number in 0..<6 { remembered.keep(-number, for: number) }
        // One of the old ones, and one of the young ones.
        #expect(remembered.value(for: 0) == 0 && remembered.value(for: 5) == -5)
        for number in [1, 5] { remembered.forget(number) }
        #expect(remembered.value(for: 1) == nil && remembered.value(for: 5) == nil)
        #expect(remembered.value(for: 4) == -4)
        for number in 6..<20 { remembered.keep(-number, for: number) }
        #expect((0..<20).count { remembered.value(for: $0) != nil } <= 8)
    }

    @Test("one whose premise has changed is not appended, and those beside it are", arguments: [false, true])
    func changedPremises(isShared: Bool) async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant("kept")
            let name = try #require(
                try await database.app.first(
                    for: tenant,
                    "SELECT name FROM access.tenants WHERE tenant_id = \(tenant)"
                ) { row -> String in try row["name"] }
            )
            let appender = Appender(database.app)
            _ = try await appender.append(entry(0, of: tenant))
            if isShared {
                // Another server's entry: the next batches lock the head first.
                _ = try await Appender(database.app).append(entry(1, of: tenant))
            }
            let outcomes = try await withThrowingTaskGroup(of: (Int, Result<Receipt, any Error>).self) {
                group in
                for number in 0..<200 {
                    let entry = entry(number, of: tenant)
                    let stamp = number.isMultiple(of: 10) ? name + " before" : name
                    let premises =
                        number.isMultiple(of: 3) ? [] : [Premise(Self.tenants, tenant.id, stamp: stamp)]
                    group.addTask {
                        do {
                            return (number, .success(try await appender.append(entry, resting: premises)))
                        } catch {
                            return (number, .failure(error))
                        }
                    }
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            for (number, outcome) in outcomes {
                let isChanged = number.isMultiple(of: 10) && !number.isMultiple(of: 3)
                switch outcome {
                case .success: #expect(!isChanged, "\(number)")
                case .failure(let error):
                    #expect(isChanged && error as? LedgerError == .premiseChanged, "\(number): \(error)")
                }
            }
            let appended = outcomes.values.count { if case .success = $0 { true } else { false } }
            #expect(appended == 200 - 13)
            let report = try await LedgerReader(database.app).verify(.audit, of: tenant)
            #expect(report.entryCount == appended + (isShared ? 2 : 1))
        }
    }
}
