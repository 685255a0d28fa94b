import Evidence
import Ledger
import Postgres

/// Ledger append by 64 concurrent callers, against one transaction per entry.
enum AppendThroughput: Question {
    static let name = "append"

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let tenant = TenantID(UniqueID(at: SystemClock().now()))
        _ = try await stand.app.execute(
            "SELECT access.create_tenant(\(tenant), \("bench " + tenant.description))"
        )
        let maker = EntryMaker(clock: SystemClock())
        @Sendable func entry(_ ledger: LedgerName) -> Entry {
            maker.entry(
                "bench.happened",
                subject: "bench/1",
                data: ["verdict": "match", "target": "dev-cluster", "layer": "layer1"],
                ledger: ledger,
                tenant: tenant
            )
        }
        let appender = Appender(stand.app)
        let shared = try await rate(tasks: 64, seconds: 8) { _ in _ = try await appender.append(entry(.audit))
        }
        let ledger = Ledger()
        let alone = try await rate(tasks: 64, seconds: 8) { _ in
            let entry = entry(.verdicts)
            _ = try await stand.app.transaction(for: tenant) { db in try ledger.append(entry, in: db) }
        }
        return [
            Verdict(
                question: "ledger append, 64 callers, against one transaction per entry",
                ours: perSecond(shared),
                peer: perSecond(alone),
                ratio: shared / alone,
                aim: .atLeast(20)
            )
        ]
    }
}
