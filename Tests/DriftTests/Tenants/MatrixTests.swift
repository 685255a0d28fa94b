import Access
import Drift
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("A provider's matrix")
struct MatrixTests {
    @Test("tenants stand in the words of the surfaces, the worst first, with coverage, gaps and causes")
    func summaries() async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let names = ["Contoso", "Fabrikam", "Tailspin", "Adatum"]
            var callers: [String: Caller] = [:]
            for name in names { callers[name] = try await bench.managed(name) }
            _ = try await bench.drift.assign(
                for: bench.provider,
                "golden",
                to: AssignmentDraft(tenants: names)
            )
            try await bench.observe("Contoso")
            try await bench.observe("Fabrikam", state: "disabled")
            try await bench.observe("Tailspin", state: "disabled")
            for name in names.dropLast() { try await bench.compare(name) }
            for caller in callers.values { try await bench.summarise(caller) }

            let page = try await bench.drift.matrix(for: bench.provider, of: "golden")
            #expect(page.rows.map(\.managed.name) == ["Fabrikam", "Tailspin", "Adatum", "Contoso"])
            #expect(page.rows.map(\.state) == [.weakened, .weakened, .unknown, .match])
            #expect(page.totals == [.weakened: 2, .unknown: 1, .match: 1])
            #expect(page.rows[0].findings.high == 1)
            #expect(page.rows[0].coverage.total == 2)
            #expect(page.rows[0].coverage.resolvedContent == 2)
            #expect(page.rows[3].findings.open == 0)
            #expect(page.rows[2].lookedAt == nil)

            let causes = try await bench.drift.causes(for: bench.provider, of: "golden")
            let cause = try #require(causes.causes.first)
            #expect(causes.causes.count == 1)
            #expect(cause.tenantCount == 2)
            #expect(cause.tenants == ["Fabrikam", "Tailspin"])
            #expect(cause.severity == .high)
            let only = CauseFilter(cause: cause.cause)
            #expect(
                try await bench.drift.causes(for: bench.provider, of: "golden", where: only).causes == [cause]
            )
            let other = CauseFilter(cause: "sha256:00")
            #expect(
                try await bench.drift.causes(for: bench.provider, of: "golden", where: other).causes.isEmpty
            )
            let tenants = try await bench.drift.tenants(for: bench.provider, of: cause.cause, in: "golden")
            #expect(tenants.map(\.managed.name) == ["Fabrikam", "Tailspin"])

            // Somebody of the provider answers for one of them, in the managed tenant.
            let acting = try await bench.acting(in: "Fabrikam")
            let judged = try await bench.drift.judge(
                for: acting,
                tenants[0].findingID,
                FindingJudgement(
                    .accept,
                    reason: "a pilot",
                    until: bench.bench.clock.now().advanced(by: .seconds(86_400))
                )
            )
            #expect(judged.value.statusBy == "ada of Northwind")
            try await bench.summarise(try #require(callers["Fabrikam"]))
            let after = try await bench.drift.matrix(for: bench.provider, of: "golden", by: .name)
            #expect(after.rows.map(\.managed.name) == ["Adatum", "Contoso", "Fabrikam", "Tailspin"])
            #expect(after.rows[2].state == .accepted)
            #expect(after.rows[2].findings.accepted == 1)
            let open = try await bench.drift.causes(
                for: bench.provider,
                of: "golden",
                where: CauseFilter(isOpen: true)
            )
            #expect(open.causes.first?.openCount == 1)

            // What is mended is forgotten.
            try await bench.observe("Tailspin")
            try await bench.compare("Tailspin")
            try await bench.summarise(try #require(callers["Tailspin"]))
            let mended = try await bench.drift.causes(for: bench.provider, of: "golden")
            #expect(mended.causes.first?.tenants == ["Fabrikam"])
        }
    }

    @Test("pages go on where they ended, in every order, and filters hold")
    func paging() async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let names = (1...7).map { "Tenant \($0)" }
            for name in names { _ = try await bench.managed(name) }
            _ = try await bench.drift.assign(
                for: bench.provider,
                "golden",
                to: AssignmentDraft(tenants: names)
            )
            for order in MatrixOrder.allCases {
                var seen: [String] = []
                var place: MatrixPlace?
                repeat {
                    let page = try await bench.drift.matrix(
                        for: bench.provider,
                        of: "golden",
                        by: order,
                        after: place,
                        limit: 3
                    )
                    seen += page.rows.map(\.managed.name)
                    place = page.next.flatMap { MatrixPlace($0.text) }
                } while place != nil
                #expect(seen == names, "\(order)")
            }
            let some = try await bench.drift.matrix(
                for: bench.provider,
                of: "golden",
                where: MatrixFilter(states: [.unknown], text: "TENANT 3")
            )
            #expect(some.rows.map(\.managed.name) == ["Tenant 3"])
            let rows = try await bench.drift.tenantMatrix(for: bench.provider, limit: 4)
            #expect(rows.rows.map(\.managed.name) == Array(names.prefix(4)))
            #expect(rows.tenantTotals == [.unknown: 7])
            #expect(rows.rows.allSatisfy { $0.cells.count == 1 })
            #expect(rows.next != nil)
        }
    }

    @Test("a summary that was not told is told again, and an earlier one replaces no later one")
    func crash() async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let contoso = try await bench.managed("Contoso")
            try await bench.observe("Contoso", state: "disabled")
            try await bench.compare("Contoso")
            let order = try #require(try await bench.drift.untoldSummaries(of: contoso.tenant).first)
            struct Killed: Error {}
            await #expect(throws: Killed.self) {
                try await bench.drift.summarise(order, of: contoso.tenant) { _ in throw Killed() }
            }
            #expect(try await bench.drift.untoldSummaries(of: contoso.tenant) == [order])
            let database = bench.bench.database
            try await database.superuser.execute(
                "UPDATE drift.baseline_tenant_summaries SET change_number = 99, state = 'match'"
            )
            try await bench.drift.summarise(order, of: contoso.tenant)
            #expect(try await bench.drift.matrix(for: bench.provider, of: "golden").rows[0].state == .match)
            try await database.superuser.execute(
                "UPDATE drift.baseline_tenant_summaries SET change_number = 0"
            )
            try await bench.drift.summarise(order, of: contoso.tenant)
            let row = try await bench.drift.matrix(for: bench.provider, of: "golden").rows[0]
            #expect(row.state == .weakened)
            #expect(try await bench.drift.untoldSummaries(of: contoso.tenant).isEmpty)
        }
    }

    @Test("who is managed no longer is compared and shown no longer, and nobody else sees anything")
    func isolation() async throws {
        try await ProviderBench.with { bench in
            try await bench.golden()
            let contoso = try await bench.managed("Contoso")
            let fabrikam = try await bench.managed("Fabrikam")
            _ = try await bench.drift.assign(
                for: bench.provider,
                "golden",
                to: AssignmentDraft(tenants: ["Contoso", "Fabrikam"])
            )
            for name in ["Contoso", "Fabrikam"] {
                try await bench.observe(name, state: "disabled")
                try await bench.compare(name)
            }
            for caller in [contoso, fabrikam] { try await bench.summarise(caller) }
            let theirs = try await bench.drift.findings(for: fabrikam)
            #expect(theirs.count == 1)
            for caller in [contoso, fabrikam] {
                await #expect(throws: DriftError.unknownBaseline("golden")) {
                    _ = try await bench.drift.matrix(for: caller, of: "golden")
                }
                #expect(try await bench.drift.tenantMatrix(for: caller).rows.isEmpty)
                #expect(try await bench.drift.delegations(for: caller).count == 1)
            }
            await #expect(throws: DriftError.unknownFinding(theirs[0].id.text)) {
                _ = try await bench.drift.finding(for: try await bench.acting(in: "Contoso"), theirs[0].id)
            }
            await #expect(throws: DriftError.unknownTenant("Fabrikam")) {
                _ = try await bench.drift.acting(contoso, in: "Fabrikam")
            }
            _ = try await bench.drift.endDelegation(for: contoso, "Northwind")
            let page = try await bench.drift.matrix(for: bench.provider, of: "golden")
            #expect(page.rows.map(\.managed.name) == ["Fabrikam"])
            let causes = try await bench.drift.causes(for: bench.provider, of: "golden")
            #expect(causes.causes.map(\.tenantCount) == [1])
            #expect(
                try await bench.drift.assignments(for: bench.provider, of: "golden").map(\.managed.name)
                    == ["Fabrikam"]
            )
        }
    }
}
