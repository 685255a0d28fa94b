import Drift
import Evidence
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

/// What a join over digests can't know must not change what a comparison says.
@Suite("What is the same is found by its digest")
struct DigestJoinTests {
    private func counts(_ run: OperationRun) -> [Int] {
        [RunCounts.Name.unchanged, .updated, .created, .deleted, .ambiguous, .renamed].map { run.counts[$0] }
    }

    private func outcome(_ bench: DriftBench) async throws -> DigestComparison.Outcome? {
        try await DigestComparison(bench.drift, for: bench.caller, with: "golden").run()
    }

    @Test("of what is the same nothing else is read, and of the rest as much as before")
    func settled() async throws {
        try await DriftBench.with { bench in
            let policies = (1...6).map { DriftBench.policy("Policy \($0)", id: $0) }
            try await bench.import(policies)
            try await bench.baseline()
            try await bench.capture()
            // What was seen before the capture is no evidence.
            #expect(try await outcome(bench) == .init(settled: 0, rest: 6))
            try await bench.import(policies)
            #expect(try await outcome(bench) == .init(settled: 6, rest: 0))
            #expect(counts(try await bench.compare()) == [6, 0, 0, 0, 0, 0])
            try await bench.import(
                Array(policies.prefix(4)) + [
                    DriftBench.policy("Policy 5", id: 5, state: "disabled"), DriftBench.policy("New", id: 9),
                ]
            )
            #expect(try await outcome(bench) == .init(settled: 4, rest: 2))
            let run = try await bench.compare()
            #expect(counts(run) == [4, 1, 1, 1, 0, 0])
            #expect(run.counts[.resolvedContent] == 7)
        }
    }

    @Test("two that changed their names with each other are two renames, though each name has its content")
    func swapped() async throws {
        try await DriftBench.with { bench in
            try await bench.import([
                DriftBench.policy("A", id: 1), DriftBench.policy("B", id: 2, state: "disabled"),
                DriftBench.policy("C", id: 3),
            ])
            try await bench.baseline()
            try await bench.capture()
            try await bench.import([
                DriftBench.policy("B", id: 1, state: "disabled"), DriftBench.policy("A", id: 2),
                DriftBench.policy("C", id: 3),
            ])
            #expect(try await outcome(bench) == nil)
            #expect(counts(try await bench.compare()) == [1, 2, 0, 0, 0, 2])
        }
    }

    @Test("a copy under the old name is new, and what had the name was renamed")
    func copied() async throws {
        try await DriftBench.with { bench in
            try await bench.import([DriftBench.policy("A", id: 1), DriftBench.policy("C", id: 3)])
            try await bench.baseline()
            try await bench.capture()
            try await bench.import([
                DriftBench.policy("Moved", id: 1), DriftBench.policy("A", id: 8),
                DriftBench.policy("C", id: 3),
            ])
            #expect(counts(try await bench.compare()) == [1, 1, 1, 0, 0, 1])
        }
    }

    @Test("one with a namesake is ambiguous, though its content is the baseline's")
    func namesake() async throws {
        try await DriftBench.with { bench in
            func files(_ ids: [Int]) -> [SourceFile] {
                ids.map {
                    DriftBench.policy(
                        "A",
                        id: $0,
                        state: $0 == ids[0] ? "enabled" : "disabled",
                        file: "\($0).json"
                    )
                }
                    + [DriftBench.policy("C", id: 3)]
            }
            try await bench.import(files([1]))
            try await bench.baseline()
            try await bench.capture()
            // Both under identifiers that the baseline does not know.
            try await bench.import(files([8, 9]))
            #expect(counts(try await bench.compare()) == [1, 0, 0, 0, 1, 0])
        }
    }

    @Test("a path that has a name of the tenant in it is not the name that it was captured by")
    func paths() async throws {
        try await DriftBench.with { bench in
            func see(_ folder: String) async throws {
                let files = [folder, "web"].map { name in
                    SourceFile(
                        name: "\(name)/values.yaml",
                        bytes: Array("nameOverride: \(name.count)\n".utf8)
                    )
                }
                try await bench.import(files, types: [.helmValues])
            }
            try await see("contoso")
            try await bench.baseline()
            try await bench.capture()
            try await see("contoso")
            #expect(try await outcome(bench) == .init(settled: 2, rest: 0))
            #expect(counts(try await bench.compare()) == [2, 0, 0, 0, 0, 0])
            // From now on it is another name: known again by its content alone.
            _ = try await bench.drift.nameTenant(for: bench.caller, TenantNames(names: ["Contoso"]))
            #expect(counts(try await bench.compare()) == [2, 0, 0, 0, 0, 1])
            #expect(try await outcome(bench) == nil)
            // And a baseline that was captured since has it in the tenant's place.
            try await bench.capture()
            try await see("contoso")
            #expect(try await outcome(bench) == .init(settled: 1, rest: 1))
            #expect(counts(try await bench.compare()) == [2, 0, 0, 0, 0, 0])
        }
    }

    @Test("what was replaced of what is the same is told as it is of what differs")
    func neutralised() async throws {
        try await DriftBench.with { bench in
            _ = try await bench.drift.nameTenant(for: bench.caller, TenantNames(names: ["Northwind"]))
            let same = (1...3).map { DriftBench.policy("Northwind \($0)", id: $0) }
            let other = DriftBench.policy("Northwind 4", id: 4)
            try await bench.import(same + [other])
            try await bench.baseline()
            try await bench.capture()
            try await bench.import(same + [other])
            func names(_ run: OperationRun) -> Int? {
                run.context["baseline_compare"]?["neutralised"]?["names"]?.integer
            }
            let settled = try await bench.compare()
            #expect(counts(settled) == [4, 0, 0, 0, 0, 0])
            try await bench.import(same + [DriftBench.policy("Northwind 4", id: 4, state: "disabled")])
            let differing = try await bench.compare()
            #expect(counts(differing) == [3, 1, 0, 0, 0, 0])
            // With a gap everything is read in full.
            let gap = EvidenceGap(type: .helmValues, path: "x.yaml", reason: "it is locked", remedy: "wait")
            try await bench.import([], types: [.helmValues], gaps: [gap], collection: "other")
            let whole = try await bench.compare()
            #expect(counts(whole) == [3, 1, 0, 0, 0, 0])
            #expect(names(settled) == names(differing) && names(differing) == names(whole))
            #expect((names(settled) ?? 0) >= 4)
        }
    }

    @Test("lists beside contents are read only of what has no content")
    func lists() async throws {
        try await DriftBench.with { bench in
            let policies = (1...3).map { DriftBench.policy("Policy \($0)", id: $0) }
            func look(_ contents: [SourceFile], _ listed: [SourceFile]) async throws {
                try await bench.import(contents, isWhole: false)
                try await bench.import(listed, source: .inventory)
            }
            try await bench.import(policies)
            try await bench.baseline()
            try await bench.capture()
            try await look(Array(policies.prefix(2)), policies)
            let run = try await bench.compare()
            #expect(counts(run) == [3, 0, 0, 0, 0, 0])
            #expect(run.counts[.resolvedContent] == 2 && run.counts[.resolvedMeta] == 1)
        }
    }
}
