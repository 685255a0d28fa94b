import Access
import Drift
import Evidence
import Foundation
import Kinds
import Ledger
import Postgres
import Synchronization

/// A thousand managed tenants of 500 subjects each against one baseline of their provider, by two runs at a time as a server
/// has them: of every tenant a fifth is otherwise, in ten ways. The first round makes the neutral forms of everything.
///
/// What tenants hold was taken in from files for one tenant of each way; the others have copies of its rows.
enum ProviderComparison: Question {
    static let name = "provider-comparison"
    private static let ways = 10
    private static let concurrency = 2
    private static let limit = Duration.seconds(600)
    private static let early = 100

    private static var tenantCount: Int {
        ProcessInfo.processInfo.environment["BENCH_TENANTS"].flatMap { Int($0) } ?? 1_000
    }

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let house = try await House(on: stand)
        try await house.settle(tenantCount)
        let first = try await house.compareAll(finding: 100)
        let again = try await house.compareAll(finding: 0)
        return [
            verdict("\(tenantCount) tenants × 500 subjects compared for the first time", first.elapsed),
            verdict("the same once more, where nothing has changed", again.elapsed),
            Verdict(
                question: "memory after all of them against after \(early)",
                ours: "\(again.late >> 20) MiB",
                peer: "\(first.early >> 20) MiB",
                ratio: Double(again.late) / Double(max(1, first.early)),
                aim: .atMost(1.5)
            ),
        ]
    }

    private static func verdict(_ question: String, _ elapsed: Duration) -> Verdict {
        Verdict(
            question: question + ", wall seconds against ten minutes",
            ours: "\(Int(Stand.seconds(elapsed))) s",
            peer: "600 s",
            ratio: elapsed / limit,
            aim: .atMost(1)
        )
    }

    /// A provider, and the tenants that it manages.
    private struct House {
        let stand: Stand
        let access: Access
        let drift: Drift
        let provider: Caller

        init(on stand: Stand) async throws {
            self.stand = stand
            let entries = EntryMaker(clock: SystemClock())
            access = Access(database: stand.app, ledger: Ledger(), entries: entries)
            guard let seal = SecretSeal(key: Digest.sha256(of: Array("bench".utf8)).bytes) else {
                throw BenchError(description: "no seal")
            }
            drift = Drift(database: stand.app, ledger: Ledger(), entries: entries, seal: { _ in seal })
            provider = try await Self.tenant("provider", access)
            _ = try await access.grantProvider(named: provider.tenantName)
            try await observe(for: provider, nil)
            _ = try await drift.createBaseline(for: provider, named: "golden", scope: BaselineScope())
            let capture = try await drift.requestCapture(for: provider, of: "golden") { _, _ in }
            try await drift.perform(capture.id, of: provider.tenant)
        }

        private static func tenant(_ name: String, _ access: Access) async throws -> Caller {
            try await access.createTenant(
                named: "\(name) \(UniqueID(at: SystemClock().now()))",
                administrator: CallerDraft(
                    kind: .person,
                    name: "bench",
                    permissions: Set(Permission.allCases)
                )
            ).caller
        }

        private func observe(for caller: Caller, _ way: Int?) async throws {
            let files = SampleTenant.files(as: "changed \(way ?? 0)") { number in
                way.map { (number / ways + $0) % 5 == 0 } ?? false
            }
            _ = try await drift.importEvidence(for: caller, EvidenceImport(files: files))
        }

        /// Has so many tenants delegate to the provider, assigned to its baseline, each with what it holds.
        func settle(_ count: Int) async throws {
            var models: [TenantID] = []
            for number in 0..<count {
                let caller = try await Self.tenant("tenant \(number)", access)
                let offered = try await drift.offerDelegation(
                    for: caller,
                    to: provider.tenantName,
                    Set(DelegatedRight.allCases)
                )
                _ = try await drift.acceptDelegation(for: provider, offered.value.id.text)
                _ = try await drift.assign(
                    for: provider,
                    "golden",
                    to: AssignmentDraft(tenants: [caller.tenant.description])
                )
                if number < ways {
                    try await observe(for: caller, number)
                    models.append(caller.tenant)
                } else {
                    try await copy(models[number % ways], to: caller.tenant)
                }
            }
            try await stand.superuser.withConnection { db in try db.executeScript("ANALYZE") }
        }

        private func copy(_ model: TenantID, to tenant: TenantID) async throws {
            try await stand.superuser.withConnection { db in
                try db.execute(
                    """
                    INSERT INTO drift.policy_versions (
                        tenant_id, policy_version_id, subject_type, content_hash, normaliser, parser, content, title,
                        secret_count, secret_key_id, observed_at, observed_operation_run_id
                    )
                    SELECT \(tenant), policy_version_id, subject_type, content_hash, normaliser, parser, content, title,
                           secret_count, secret_key_id, observed_at, observed_operation_run_id
                    FROM drift.policy_versions WHERE tenant_id = \(model)
                    """
                )
                try db.execute(
                    """
                    INSERT INTO drift.policy_states (
                        tenant_id, collection, subject_type, subject_id, policy_version_id, identifier, path, observed_at,
                        observed_operation_run_id
                    )
                    SELECT \(tenant), collection, subject_type, subject_id, policy_version_id, identifier, path,
                           observed_at, observed_operation_run_id
                    FROM drift.policy_states WHERE tenant_id = \(model)
                    """
                )
                try db.execute(
                    """
                    INSERT INTO drift.listings (
                        tenant_id, collection, subject_type, source, looked_at, complete_at, complete_operation_run_id,
                        confirmed_at, confirmed_operation_run_id, gaps
                    )
                    SELECT \(tenant), collection, subject_type, source, looked_at, complete_at,
                           complete_operation_run_id, confirmed_at, confirmed_operation_run_id, gaps
                    FROM drift.listings WHERE tenant_id = \(model)
                    """
                )
            }
        }

        struct Round {
            var elapsed: Duration
            /// Memory of this process, in bytes, after the first of them and after all.
            var early: Int
            var late: Int
        }

        /// Asks for a comparison of every tenant, performs them, and tells the provider.
        func compareAll(finding opened: Int) async throws -> Round {
            let start = ContinuousClock.now
            var waiting: [Queue.Run] = []
            var last: String?
            while true {
                let asked = try await drift.compareAll(
                    for: provider,
                    with: "golden",
                    after: last,
                    limit: 100
                ) { _, _, _ in }
                for one in asked {
                    waiting.append(Queue.Run(tenant: one.managed.id, run: try one.result.get().id))
                }
                guard asked.count == 100 else { break }
                last = asked.last?.managed.name
            }
            let queue = Queue(waiting)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<concurrency {
                    group.addTask {
                        while let next = queue.next() {
                            try await perform(next.run, of: next.tenant, finding: opened)
                            queue.endOne()
                        }
                    }
                }
                try await group.waitForAll()
            }
            return Round(
                elapsed: ContinuousClock.now - start,
                early: queue.early,
                late: residentBytes()
            )
        }

        private func perform(_ id: UniqueID, of tenant: TenantID, finding opened: Int) async throws {
            try await drift.perform(id, of: tenant)
            let ended = try await stand.app.first(
                for: tenant,
                """
                SELECT state, (summary_counts ->> 'updated')::int AS updated,
                       (summary_counts ->> 'findings_opened')::int AS opened
                FROM drift.operation_runs WHERE tenant_id = \(tenant) AND operation_run_id = \(id)
                """
            ) { row in
                (try row["state"] as String, try row["updated"] as Int?, try row["opened"] as Int?)
            }
            guard let ended, ended == ("succeeded", 100, opened) else {
                throw BenchError(description: "a comparison ended as \(String(describing: ended))")
            }
            for order in try await drift.untoldSummaries(of: tenant) {
                try await drift.summarise(order, of: tenant)
            }
        }
    }

    /// Runs that wait to be performed.
    private final class Queue: Sendable {
        struct Run: Sendable {
            var tenant: TenantID
            var run: UniqueID
        }

        private let state: Mutex<(runs: ArraySlice<Run>, ended: Int, early: Int)>

        init(_ runs: [Run]) { state = Mutex((runs[...], 0, 0)) }

        /// Memory of this process, in bytes, after the first of them.
        var early: Int { state.withLock { $0.early } }

        func next() -> Run? { state.withLock { $0.runs.popFirst() } }

        func endOne() {
            state.withLock { state in
                state.ended += 1
                if state.ended == ProviderComparison.early { state.early = residentBytes() }
            }
        }
    }

    private static func residentBytes() -> Int {
        let fields = try? String(contentsOfFile: "/proc/self/statm", encoding: .ascii).split(separator: " ")
        return (fields?.dropFirst().first.flatMap { Int($0) } ?? 0) * Int(getpagesize())
    }
}
