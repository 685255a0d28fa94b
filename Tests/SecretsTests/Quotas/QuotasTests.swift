import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

@Suite("Quotas in the database")
struct QuotasTests {
    private let now = Instant(microseconds: 1_800_000_000_000_000)

    private func with(_ body: (Quotas, TenantID, TestDatabase) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            try await body(Quotas(database: database.app), try await database.makeTenant(), database)
        }
    }

    private func rate(_ name: String, _ path: String, _ rate: Double, role: String = "") -> Quota {
        Quota(name: name, path: path, role: role, limit: .rate(RateLimit(rate: rate, interval: 600)))
    }

    /// How many of ten requests pass.
    private func passing(
        _ path: String,
        _ quotas: Quotas,
        _ tenant: TenantID,
        role: String? = nil
    ) async throws -> Int {
        var count = 0
        for _ in 0..<10 {
            let isAdmitted = try await quotas.admit(
                path,
                role: role,
                tenant: tenant,
                address: "192.0.2.1",
                at: now
            )
            if isAdmitted { count += 1 }
        }
        return count
    }

    @Test("a quota is kept, changed, listed and deleted")
    func keeping() async throws {
        try await with { quotas, tenant, _ in
            var quota = Quota(
                name: "b",
                path: "test/*",
                role: "web",
                isInheritable: true,
                limit: .rate(RateLimit(rate: 100.5, interval: 600, blockInterval: 60))
            )
            try await quotas.put(quota, of: tenant, at: now)
            #expect(try await quotas.quota(.rateLimit, "b", of: tenant) == quota)
            quota.limit = .rate(RateLimit(rate: 5))
            quota.path = "test/"
            try await quotas.put(quota, of: tenant, at: now)
            #expect(try await quotas.quota(.rateLimit, "b", of: tenant) == quota)
            let leases = Quota(name: "b", path: "", limit: .leases(7))
            try await quotas.put(leases, of: tenant, at: now)
            #expect(try await quotas.all(of: tenant) == [leases, quota])
            try await quotas.delete(.rateLimit, "b", of: tenant)
            try await quotas.delete(.rateLimit, "b", of: tenant)
            #expect(try await quotas.all(of: tenant) == [leases])
        }
    }

    @Test("the closest quota alone counts, and one that was deleted no longer")
    func closeness() async throws {
        try await with { quotas, tenant, _ in
            try await quotas.put(rate("all", "", 9), of: tenant, at: now)
            try await quotas.put(rate("mount", "test/", 3), of: tenant, at: now)
            try await quotas.put(rate("below", "test/data/*", 2), of: tenant, at: now)
            try await quotas.put(rate("one", "test/data/a", 1), of: tenant, at: now)
            try await quotas.put(rate("logins", "auth/approle/", 8), of: tenant, at: now)
            try await quotas.put(rate("web", "auth/approle/", 4, role: "web"), of: tenant, at: now)
            #expect(try await passing("other/a", quotas, tenant) == 9)
            #expect(try await passing("test/config", quotas, tenant) == 3)
            #expect(try await passing("test/data/b", quotas, tenant) == 2)
            #expect(try await passing("test/data/a", quotas, tenant) == 1)
            #expect(try await passing("auth/approle/login", quotas, tenant, role: "web") == 4)
            #expect(try await passing("auth/approle/login", quotas, tenant, role: "batch") == 8)
            try await quotas.delete(.rateLimit, "one", of: tenant)
            // Those of `below` are used up.
            #expect(try await passing("test/data/a", quotas, tenant) == 0)
            for quota in try await quotas.all(of: tenant) {
                try await quotas.delete(.rateLimit, quota.name, of: tenant)
            }
            #expect(try await passing("test/data/a", quotas, tenant) == 10)
        }
    }

    @Test("a change on another server counts here soon")
    func otherServer() async throws {
        try await with { quotas, tenant, database in
            #expect(try await passing("a", quotas, tenant) == 10)
            let other = Quotas(database: database.app)
            try await other.put(rate("all", "", 1), of: tenant, at: now)
            try await condition {
                try await passing("a", quotas, tenant) < 10
            }
        }
    }

    @Test("another tenant's quotas neither count nor show")
    func isolation() async throws {
        try await with { quotas, tenant, database in
            try await quotas.put(rate("all", "", 1), of: tenant, at: now)
            let other = try await database.makeTenant("other")
            #expect(try await passing("a", quotas, other) == 10)
            #expect(try await quotas.all(of: other).isEmpty)
            try await quotas.delete(.rateLimit, "all", of: other)
            #expect(try await quotas.quota(.rateLimit, "all", of: tenant) != nil)
        }
    }

    @Test("leases are counted by who makes them, against the closest quota")
    func leases() async throws {
        try await with { quotas, tenant, _ in
            try await quotas.put(Quota(name: "all", path: "", limit: .leases(10)), of: tenant, at: now)
            try await quotas.put(Quota(name: "db", path: "database/", limit: .leases(2)), of: tenant, at: now)
            #expect(try await quotas.leaseQuota(for: "database/creds/a", tenant: tenant)?.leases == 2)
            #expect(try await quotas.leaseQuota(for: "pki/issue/a", tenant: tenant)?.leases == 10)
            // They limit no requests.
            #expect(try await passing("database/creds/a", quotas, tenant) == 10)
        }
    }

    @Test("what can't be a quota is refused with its field")
    func refusals() async throws {
        try await with { quotas, tenant, _ in
            let wrong: [(Quota, String)] = [
                (rate("", "", 1), "name"), (rate("a/b", "", 1), "name"),
                (rate("a", "", 0), "rate"), (rate("a", "", -1), "rate"), (rate("a", "", .infinity), "rate"),
                (rate("a", "", .nan), "rate"),
                (rate("a", String(repeating: "p", count: 1_025), 1), "path"),
                (Quota(name: "a", path: "", limit: .rate(RateLimit(rate: 1, interval: 0))), "interval"),
                (
                    Quota(name: "a", path: "", limit: .rate(RateLimit(rate: 1, blockInterval: -1))),
                    "block_interval"
                ),
                (Quota(name: "a", path: "", limit: .leases(0)), "max_leases"),
            ]
            for (quota, field) in wrong {
                do {
                    try await quotas.put(quota, of: tenant, at: now)
                    Issue.record("\(field) was taken")
                } catch QuotaError.refused(let reason) {
                    #expect(reason.hasPrefix(field))
                }
            }
            try await quotas.put(rate("a", "test/", 1), of: tenant, at: now)
            await #expect(throws: QuotaError.refused("another rate-limit quota has the same path and role")) {
                try await quotas.put(rate("b", "test/", 1), of: tenant, at: now)
            }
        }
    }
}
