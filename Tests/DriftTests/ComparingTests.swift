import Drift
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("A tenant is compared with a baseline")
struct ComparingTests {
    private func counts(_ run: OperationRun) -> [Int] {
        [RunCounts.Name.unchanged, .updated, .created, .deleted, .ambiguous].map { run.counts[$0] }
    }

    @Test("what is the same, changed, new and away is told apart, with evidence on both sides")
    func outcomes() async throws {
        try await DriftBench.with { bench in
            let policies = (1...4).map { DriftBench.policy("Policy \($0)", id: $0) }
            try await bench.import(policies)
            try await bench.baseline()
            let captured = try await bench.capture()
            #expect(captured.state == .succeeded)
            #expect(captured.counts[.items] == 4)
            // Nobody told what the tenant is called.
            let warnings = captured.context["baseline_capture"]?["warnings"]?.array
            #expect(warnings?.first?.string?.contains("muniment baseline names") == true)

            try await bench.import([
                policies[0], DriftBench.policy("Policy 2", id: 2, state: "disabled"),
                DriftBench.policy("Policy 5", id: 5), policies[3],
            ])
            let run = try await bench.compare()
            #expect(run.state == .succeeded)
            #expect(counts(run) == [2, 1, 1, 1, 0])
            #expect(run.counts[.subjectsTotal] == 5)
            #expect(run.counts[.resolvedContent] == 5)
            #expect(run.counts[.findingsOpened] == 3)

            let findings = try await bench.findings()
            let bySubject = Dictionary(findings.map { ($0.title, $0) }) { first, _ in first }
            let updated = try #require(bySubject["Policy 2"])
            #expect(updated.change == .updated)
            #expect(updated.severity == .high)
            #expect(updated.direction == .weaker)
            #expect(updated.fidelity == .content)
            #expect(updated.evidence["baseline"]?["hash"] != updated.evidence["current"]?["hash"])
            let created = try #require(bySubject["Policy 5"])
            #expect(created.change == .created)
            #expect(created.evidence["baseline"]?["hash"] == .null)
            #expect(created.evidence["baseline"]?["provenance"]?["fidelity"]?.string == "content")
            let deleted = try #require(bySubject["Policy 3"])
            #expect(deleted.change == .deleted)
            #expect(deleted.evidence["current"]?["hash"] == .null)
            #expect(deleted.severity == .high)
        }
    }

    @Test("what could not be read is a gap, and never taken for deleted")
    func gaps() async throws {
        try await DriftBench.with { bench in
            let policies = (1...3).map { DriftBench.policy("Policy \($0)", id: $0) }
            try await bench.import(policies)
            try await bench.baseline()
            try await bench.capture()
            // Throttled: it is in the list, and its content was not read.
            let gap = EvidenceGap(
                type: .entraConditionalAccess,
                path: "Policy 3.json",
                reason: "the answer is 429",
                remedy: "wait"
            )
            try await bench.import([policies[0]], gaps: [gap])
            let run = try await bench.compare()
            #expect(run.state == .partiallySucceeded)
            #expect(counts(run) == [1, 0, 0, 0, 0])
            #expect(run.counts[.missingCurrent] == 2)
            #expect(run.counts[.subjectsTotal] == 3)
            #expect(try await bench.findings().isEmpty)
        }
    }

    @Test(
        "what an incomplete look did not see is a gap, though it was seen before; a partial import leaves it seen"
    )
    func unlisted() async throws {
        try await DriftBench.with { bench in
            let policies = (1...3).map { DriftBench.policy("Policy \($0)", id: $0) }
            try await bench.import(policies)
            try await bench.baseline()
            try await bench.capture()
            try await bench.import(policies)
            try await bench.import([DriftBench.policy("Policy 1", id: 1, state: "disabled")], isWhole: false)
            #expect(counts(try await bench.compare()) == [2, 1, 0, 0, 0])
            let gap = EvidenceGap(type: nil, path: "page 2", reason: "the answer is 503", remedy: "wait")
            try await bench.import([policies[0]], gaps: [gap])
            let run = try await bench.compare()
            #expect(counts(run) == [1, 0, 0, 0, 0])
            #expect(run.counts[.missingCurrent] == 2)
            #expect(run.counts[.missingBoth] == 1)
        }
    }

    @Test("what was seen before the baseline was captured is no evidence")
    func sinceCapture() async throws {
        try await DriftBench.with { bench in
            try await bench.import([DriftBench.policy("Policy 1", id: 1)])
            try await bench.baseline()
            try await bench.capture()
            let run = try await bench.compare()
            #expect(run.counts[.missingCurrent] == 1)
            #expect(run.counts[.resolvedTotal] == 0)
            #expect(try await bench.findings().isEmpty)
        }
    }

    @Test("a recapture that finds everything as it was adds the run and its heartbeat alone")
    func noOperation() async throws {
        try await DriftBench.with { bench in
            let policies = (1...20).map { DriftBench.policy("Policy \($0)", id: $0) }
            try await bench.import(policies)
            try await bench.baseline()
            try await bench.capture()
            let tables: [StaticString] = [
                "versions", "states", "forms", "listings", "findings", "entries",
            ]
            var before: [Int] = []
            for table in tables { before.append(try await bench.count(table)) }
            let (runs, beats) = (try await bench.count("runs"), try await bench.count("heartbeats"))
            try await bench.import(policies)
            var after: [Int] = []
            for table in tables { after.append(try await bench.count(table)) }
            #expect(after == before)
            #expect(try await bench.count("runs") == runs + 1)
            #expect(try await bench.count("heartbeats") == beats + 1)
            let run = try await bench.compare()
            #expect(counts(run) == [20, 0, 0, 0, 0])
            #expect(run.counts[.resolvedContent] == 20)
            #expect(try await bench.count("findings") == 0)
            #expect(try await bench.count("entries") == before[5])
        }
    }

    @Test("lists alone are compared by what lists say, and findings of them say so")
    func metadata() async throws {
        try await DriftBench.with { bench in
            let policies = (1...3).map { DriftBench.policy("Policy \($0)", id: $0) }
            try await bench.import(policies)
            try await bench.baseline()
            try await bench.capture()
            try await bench.import(
                [policies[0], DriftBench.policy("Policy 2", id: 2, state: "disabled")],
                source: .inventory
            )
            let run = try await bench.compare()
            #expect(counts(run) == [1, 1, 0, 1, 0])
            #expect(run.counts[.resolvedMeta] == 3)
            let findings = try await bench.findings()
            #expect(Set(findings.map(\.fidelity)) == [.meta])
            let updated = try #require(findings.first { $0.change == .updated })
            #expect(updated.evidence["current"]?["provenance"]?["source"]?.string == "inventory")
            #expect(updated.evidence["baseline"]?["provenance"]?["source"]?.string == "policy_version")
        }
    }

    @Test("several of one name are ambiguous, and none of them wins")
    func ambiguity() async throws {
        try await DriftBench.with { bench in
            try await bench.import([DriftBench.policy("Policy 1", id: 1)])
            try await bench.baseline()
            try await bench.capture()
            try await bench.import([
                DriftBench.policy("Policy 1", id: 8, file: "a.json"),
                DriftBench.policy("Policy 1", id: 9, file: "b.json"),
            ])
            let run = try await bench.compare()
            #expect(counts(run) == [0, 0, 0, 0, 1])
            #expect(run.context["baseline_compare"]?["ambiguous"]?.array?.count == 1)
            #expect(try await bench.findings().isEmpty)
        }
    }

    @Test("namesakes that the other side has none of came or are away, each of them")
    func loneNamesakes() async throws {
        try await DriftBench.with { bench in
            let twins = (1...2).map { DriftBench.policy("Twin", id: $0, file: "twin \($0).json") }
            try await bench.import([DriftBench.policy("Policy 1", id: 5)] + twins)
            try await bench.baseline()
            try await bench.capture()
            let others = (1...3).map { number in
                DriftBench.policy("Exempt", id: 10 + number, state: "disabled", file: "\(number).json")
            }
            try await bench.import([DriftBench.policy("Policy 1", id: 5)] + others)
            let run = try await bench.compare()
            #expect(counts(run) == [1, 0, 3, 2, 0])
            #expect(Set(try await bench.findings().map(\.subject)).count == 5)
            // Which is which of those that both have is not known, and is no match.
            try await bench.import([
                DriftBench.policy("Policy 1", id: 5),
                DriftBench.policy("Twin", id: 21, file: "a.json"),
                DriftBench.policy("Twin", id: 22, state: "disabled", file: "b.json"),
            ])
            let again = try await bench.compare()
            #expect(counts(again) == [1, 0, 0, 0, 1])
            #expect(again.counts[.findingsResolved] == 3)
        }
    }

    @Test("what a capture was not to hold is not new where a later scope covers it")
    func widened() async throws {
        try await DriftBench.with { bench in
            let policies = [DriftBench.policy("A1", id: 1), DriftBench.policy("B1", id: 2)]
            try await bench.import(policies)
            try await bench.baseline("golden", BaselineScope(include: ["A*"]))
            #expect(try await bench.capture().counts[.items] == 1)
            _ = try await bench.drift.amendBaseline(for: bench.caller, "golden") { $0 = BaselineScope() }
            try await bench.import(policies + [DriftBench.policy("A2", id: 3)])
            let run = try await bench.compare()
            #expect(counts(run) == [1, 0, 1, 0, 0])
            #expect(run.counts[.missingBaseline] == 1)
        }
    }

    @Test("what is only unread is not away, though it stands elsewhere and is called otherwise")
    func unreadElsewhere() async throws {
        try await DriftBench.with { bench in
            func values(_ path: String) -> SourceFile {
                SourceFile(name: path, bytes: Array("replicas: 2\nimage:\n  tag: \"1.0\"\n".utf8))
            }
            func see(_ files: [SourceFile], gaps: [EvidenceGap] = []) async throws {
                try await bench.import(files, types: [.helmValues], gaps: gaps)
            }
            try await see([values("web/values.yaml")])
            try await bench.baseline()
            try await bench.capture()
            try await see([values("apps/web/values.yaml")])
            #expect(counts(try await bench.compare()) == [1, 0, 0, 0, 0])
            let gap = EvidenceGap(
                type: .helmValues,
                path: "apps/web/values.yaml",
                reason: "the answer is 429",
                remedy: "wait"
            )
            try await see([], gaps: [gap])
            let run = try await bench.compare()
            #expect(counts(run) == [0, 0, 0, 0, 0])
            #expect(run.counts[.missingCurrent] == 1 && run.counts[.subjectsTotal] == 1)
            #expect(try await bench.findings().isEmpty)
        }
    }

    @Test("a rename in the same tenant is a rename")
    func renames() async throws {
        try await DriftBench.with { bench in
            try await bench.import([DriftBench.policy("Old name", id: 1)])
            try await bench.baseline()
            try await bench.capture()
            try await bench.import([DriftBench.policy("New name", id: 1)])
            let run = try await bench.compare()
            #expect(counts(run) == [0, 1, 0, 0, 0])
            #expect(run.counts[.renamed] == 1)
            let finding = try #require(try await bench.findings().first)
            #expect(finding.difference?["renamed_from"]?.string == "Old name")
        }
    }

    @Test("a difference is ignored as long as the value is the one that was named, and it is counted")
    func ignoring() async throws {
        try await DriftBench.with { bench in
            let rule = IgnoreRule(
                subjectType: .entraConditionalAccess,
                path: "/state",
                equals: "enabledForReportingButNotEnforced",
                owner: "Ada",
                reason: "reported on until March"
            )
            try await bench.import([DriftBench.policy("Policy 1", id: 1)])
            try await bench.baseline("golden", BaselineScope(ignore: [rule]))
            try await bench.capture()
            try await bench.import([
                DriftBench.policy("Policy 1", id: 1, state: "enabledForReportingButNotEnforced")
            ])
            let run = try await bench.compare()
            #expect(counts(run) == [1, 0, 0, 0, 0])
            #expect(run.counts[.ignored] == 1)
            try await bench.import([DriftBench.policy("Policy 1", id: 1, state: "disabled")])
            #expect(counts(try await bench.compare()) == [0, 1, 0, 0, 0])
        }
    }

    @Test("where everything is unreadable and no type was named, nothing is taken for unchanged")
    func allUnreadable() async throws {
        try await DriftBench.with { bench in
            let policies = (1...2).map { DriftBench.policy("Policy \($0)", id: $0) }
            try await bench.import(policies, types: [])
            try await bench.baseline()
            try await bench.capture()
            try await bench.import(policies, types: [])
            let gap = EvidenceGap(type: nil, path: "all", reason: "the answer is 403", remedy: "grant it")
            try await bench.import([], types: [], gaps: [gap])
            let run = try await bench.compare()
            #expect(counts(run) == [0, 0, 0, 0, 0])
            #expect(run.counts[.missingCurrent] == 2)
        }
    }

    @Test("what a baseline could not see when it was captured is not created later")
    func incompleteBaseline() async throws {
        try await DriftBench.with { bench in
            let policies = (1...3).map { DriftBench.policy("Policy \($0)", id: $0) }
            try await bench.import(policies)
            let gap = EvidenceGap(type: nil, path: "page 2", reason: "the answer is 503", remedy: "wait")
            try await bench.import([policies[0]], gaps: [gap])
            try await bench.baseline()
            let captured = try await bench.capture()
            #expect(captured.state == .partiallySucceeded)
            #expect(captured.counts[.items] == 1)
            try await bench.import(policies)
            let run = try await bench.compare()
            #expect(counts(run) == [1, 0, 0, 0, 0])
            #expect(run.counts[.missingBaseline] == 2)
            #expect(try await bench.findings().isEmpty)
        }
    }

    @Test("a rename out of the scope's pattern is a rename, and nothing that is away")
    func renamedOut() async throws {
        try await DriftBench.with { bench in
            try await bench.import([DriftBench.policy("Golden A", id: 1), DriftBench.policy("Other", id: 2)])
            try await bench.baseline("golden", BaselineScope(include: ["Golden*"]))
            try await bench.capture()
            try await bench.import([DriftBench.policy("Old A", id: 1), DriftBench.policy("Other", id: 2)])
            let run = try await bench.compare()
            #expect(counts(run) == [0, 1, 0, 0, 0])
            #expect(run.counts[.excluded] == 1)
        }
    }

    @Test("two of one name that change alike are two findings")
    func namesakes() async throws {
        try await DriftBench.with { bench in
            func both(_ state: String) -> [SourceFile] {
                [1, 2].map { DriftBench.policy("Twin", id: $0, state: state, file: "\($0).json") }
            }
            try await bench.import(both("enabled"))
            try await bench.baseline()
            try await bench.capture()
            try await bench.import(both("disabled"))
            #expect(counts(try await bench.compare()) == [0, 2, 0, 0, 0])
            #expect(Set(try await bench.findings().map(\.subject)) == ["Twin", "Twin#2"])
        }
    }

    @Test("a tenant's names and identifiers stand in no item, and its copy under other ones is the same")
    func neutrality() async throws {
        try await DriftBench.with { bench in
            let names = TenantNames(names: ["Northwind"], domains: ["northwind.example"])
            _ = try await bench.drift.nameTenant(for: bench.caller, names)
            let group = DriftBench.guid(0xABC)
            try await bench.import([
                DriftBench.policy("NORTHWIND admins of northwind.example", id: 1, groups: [group])
            ])
            try await bench.baseline()
            let named = try await bench.capture()
            #expect(named.context["baseline_capture"]?["warnings"] == nil)
            let items = try await bench.database.superuser.rows(
                "SELECT subject_id || baseline_hash || meta_jsonb::text || content::text AS text FROM drift.baseline_snapshot_items"
            ) { row in try row["text"] as String }
            #expect(items.count == 1)
            for item in items {
                for word in ["northwind", group, DriftBench.guid(1), "\(bench.tenant)"] {
                    #expect(!item.lowercased().contains(word), "\(word)")
                }
            }
            // The same under other names.
            _ = try await bench.drift.nameTenant(
                for: bench.caller,
                TenantNames(names: ["Fabrikam"], domains: ["fabrikam.example"])
            )
            try await bench.import([
                DriftBench.policy("Fabrikam admins of fabrikam.example", id: 7, groups: [DriftBench.guid(9)])
            ])
            let run = try await bench.compare()
            #expect(counts(run) == [1, 0, 0, 0, 0])
        }
    }
}
