import Drift
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("Runs")
struct RunTests {
    @Test("sums that do not close are refused by the database")
    func openSums() async throws {
        try await DriftBench.with { bench in
            try await bench.import([DriftBench.policy("Policy 1", id: 1)])
            try await bench.baseline()
            try await bench.capture()
            let run = try await bench.compare()
            for change: Query in [
                "UPDATE drift.operation_runs SET summary_counts = summary_counts || '{\"unchanged\": 7}' WHERE operation_run_id = \(run.id)",
                "UPDATE drift.operation_runs SET summary_counts = summary_counts || '{\"anything\": 7}' WHERE operation_run_id = \(run.id)",
                "UPDATE drift.operation_runs SET summary_counts = summary_counts || '{\"gaps\": \"7\"}' WHERE operation_run_id = \(run.id)",
                "UPDATE drift.operation_runs SET context = '{}' WHERE operation_run_id = \(run.id)",
            ] {
                let error = await #expect(throws: PostgresError.self) {
                    try await bench.database.app.execute(for: bench.tenant, change)
                }
                #expect(error?.sqlState == "23514")
            }
        }
    }

    @Test("a run that is begun again reaches the same counts, and one that has ended is left")
    func again() async throws {
        try await DriftBench.with { bench in
            try await bench.import((1...3).map { DriftBench.policy("Policy \($0)", id: $0) })
            try await bench.baseline()
            try await bench.capture()
            try await bench.import([DriftBench.policy("Policy 1", id: 1, state: "disabled")])
            let run = try await bench.drift.requestComparison(for: bench.caller, with: "golden") { _, _ in }
            struct Killed: Error {}
            await #expect(throws: Killed.self) {
                try await bench.drift.perform(
                    run.id,
                    of: bench.tenant,
                    RunHooks(finish: { _ in throw Killed() })
                )
            }
            #expect(try await bench.drift.run(for: bench.caller, run.id).state == .running)
            #expect(try await bench.findings().isEmpty)
            try await bench.drift.perform(run.id, of: bench.tenant)
            let ended = try await bench.drift.run(for: bench.caller, run.id)
            #expect(ended.counts[.findingsOpened] == 3)
            try await bench.drift.perform(run.id, of: bench.tenant)
            #expect(try await bench.drift.run(for: bench.caller, run.id) == ended)
        }
    }

    @Test("a run is cancelled once, and twice is no more")
    func cancelling() async throws {
        try await DriftBench.with { bench in
            try await bench.import([DriftBench.policy("Policy 1", id: 1)])
            try await bench.baseline()
            let captured = try await bench.capture()
            let run = try await bench.drift.requestComparison(for: bench.caller, with: "golden") { _, _ in }
            let cancelled = try await bench.drift.cancelRun(for: bench.caller, run.id)
            #expect(cancelled.state == .cancelled)
            #expect(try await bench.drift.cancelRun(for: bench.caller, run.id) == cancelled)
            try await bench.drift.perform(run.id, of: bench.tenant)
            #expect(try await bench.drift.run(for: bench.caller, run.id) == cancelled)
            await #expect(throws: DriftError.runEnded(.succeeded)) {
                _ = try await bench.drift.cancelRun(for: bench.caller, captured.id)
            }
        }
    }

    @Test("a baseline that is changed while it is captured is not captured")
    func changedMeanwhile() async throws {
        try await DriftBench.with { bench in
            try await bench.import([DriftBench.policy("Policy 1", id: 1)])
            try await bench.baseline()
            let run = try await bench.drift.requestCapture(for: bench.caller, of: "golden") { _, _ in }
            let drift = bench.drift
            let caller = bench.caller
            await #expect(throws: DriftError.self) {
                try await drift.perform(
                    run.id,
                    of: bench.tenant,
                    RunHooks(report: { _, _, _ in
                        _ = try await drift.amendBaseline(for: caller, "golden") { $0.exclude = ["x*"] }
                    })
                )
            }
            #expect(try await bench.drift.snapshots(for: bench.caller, of: "golden").isEmpty)
        }
    }

    @Test("of two who amend a baseline at the same time each changes what they named")
    func amendedTwice() async throws {
        try await DriftBench.with { bench in
            try await bench.baseline()
            async let one = bench.drift.amendBaseline(for: bench.caller, "golden") { $0.exclude = ["a*"] }
            async let two = bench.drift.amendBaseline(for: bench.caller, "golden") { $0.include = ["b*"] }
            _ = try await (one, two)
            let scope = try await bench.drift.baseline(for: bench.caller, "golden").scope
            #expect(scope.exclude == ["a*"] && scope.include == ["b*"])
        }
    }

    @Test("a comparison whose baseline is amended meanwhile begins anew, by what holds then")
    func amendedMeanwhile() async throws {
        try await DriftBench.with { bench in
            try await bench.import([
                DriftBench.policy("Policy 1", id: 1), DriftBench.policy("Policy 2", id: 2),
            ])
            try await bench.baseline()
            try await bench.capture()
            try await bench.import([
                DriftBench.policy("Policy 1", id: 1, state: "disabled"),
                DriftBench.policy("Policy 2", id: 2, state: "disabled"),
            ])
            let run = try await bench.drift.requestComparison(for: bench.caller, with: "golden") { _, _ in }
            try await bench.drift.perform(
                run.id,
                of: bench.tenant,
                RunHooks(report: { _, _, _ in
                    _ = try await bench.drift.amendBaseline(for: bench.caller, "golden") {
                        $0.exclude = ["Policy 2"]
                    }
                })
            )
            let ended = try await bench.drift.run(for: bench.caller, run.id)
            #expect(ended.counts[.updated] == 1 && ended.counts[.excluded] == 1)
            #expect(try await bench.findings().map(\.subject) == ["Policy 1"])
        }
    }
}
