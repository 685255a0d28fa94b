import Drift
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("What is not in files is away only where they were everything")
struct AbsenceTests {
    private func file(_ name: String, _ json: JSON) -> SourceFile {
        SourceFile(name: name, bytes: json.canonicalBytes())
    }

    private func prepared(_ bench: DriftBench, types: [KindName] = []) async throws -> [SourceFile] {
        let policies = (1...2).map { DriftBench.policy("Policy \($0)", id: $0) }
        try await bench.import(policies, types: types)
        try await bench.baseline()
        try await bench.capture()
        return policies
    }

    @Test(
        "an answer that is an error, and JSON that does not say what it is, leave nothing known to be away",
        arguments: [
            ["error": ["code": "TooManyRequests", "message": "wait"]] as JSON,
            ["value": [["error": ["code": "Forbidden", "message": "no"]]]],
            ["value": [["id": "1", "displayName": "cut off"]]], ["displayName": "cut off"],
        ]
    )
    func notWhole(_ body: JSON) async throws {
        try await DriftBench.with { bench in
            let policies = try await prepared(bench)
            let run = try await bench.import([policies[0], file("rest.json", body)], types: [])
            #expect(run.state == .partiallySucceeded)
            #expect(run.counts[.gaps] == 1)
            #expect(run.counts[.gone] == 0)
            let compared = try await bench.compare()
            #expect(compared.counts[.deleted] == 0)
            #expect(compared.counts[.missingCurrent] == 1)
            #expect(try await bench.findings().isEmpty)
        }
    }

    @Test("JSON that says that it is something else is no gap")
    func somethingElse() async throws {
        try await DriftBench.with { bench in
            let policies = try await prepared(bench)
            let group: JSON = ["@odata.type": "#microsoft.graph.group", "id": "1", "displayName": "Finance"]
            let run = try await bench.import([policies[0], file("group.json", group)], types: [])
            #expect(run.state == .succeeded)
            #expect(run.counts[.gone] == 1)
        }
    }

    @Test("files that hold nothing, where something was before, are refused unless types are named")
    func empty() async throws {
        try await DriftBench.with { bench in
            _ = try await prepared(bench)
            let readme = SourceFile(name: "README.md", bytes: Array("# Nothing".utf8))
            for files in [[], [readme]] {
                let error = await #expect(throws: DriftError.self) {
                    try await bench.import(files, types: [])
                }
                guard case .invalid("files", _, let remedy)? = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(remedy.contains("subject_types"))
            }
            #expect(try await bench.import([]).counts[.gone] == 2)
        }
    }

    @Test("the last one of a type that a collection held is seen to be away")
    func lastOfType() async throws {
        try await DriftBench.with { bench in
            let profile = EvidenceMeetsTests.profile("Profile", id: 9)
            let policies = (1...2).map { DriftBench.policy("Policy \($0)", id: $0) }
            try await bench.import(policies + [profile], types: [])
            try await bench.baseline()
            try await bench.capture()
            let run = try await bench.import(policies, types: [])
            #expect(run.counts[.gone] == 1)
            let compared = try await bench.compare()
            #expect(compared.counts[.deleted] == 1)
            #expect(compared.counts[.missingCurrent] == 0)
        }
    }

    @Test("a gap is told of its own collection, though another one has a file of that name")
    func gapsByCollection() async throws {
        try await DriftBench.with { bench in
            let policies = try await prepared(bench)
            try await bench.import(policies, types: [])
            let gap = EvidenceGap(
                type: nil,
                path: "Policy 1.json",
                reason: "the answer is 403",
                remedy: "grant it"
            )
            try await bench.import([DriftBench.policy("Other", id: 7)], gaps: [gap], collection: "other")
            let run = try await bench.compare()
            #expect(run.counts[.unchanged] == 2)
            #expect(run.counts[.missingBoth] == 1)
        }
    }

    @Test("types, gaps and their texts have limits, and what can't be kept is a gap")
    func limits() async throws {
        try await DriftBench.with { bench in
            let policy = DriftBench.policy("Policy 1", id: 1)
            let types = Array(
                repeating: KindName.entraConditionalAccess,
                count: EvidenceImport.Limit.types + 1
            )
            await #expect(throws: DriftError.self) { try await bench.import([policy], types: types) }
            let long = EvidenceGap(
                type: nil,
                path: String(repeating: "x", count: 1_001),
                reason: "x",
                remedy: ""
            )
            await #expect(throws: DriftError.self) { try await bench.import([policy], gaps: [long]) }
            let many = Array(
                repeating: EvidenceGap(type: nil, path: "x", reason: "x", remedy: ""),
                count: EvidenceImport.Limit.gaps + 1
            )
            await #expect(throws: DriftError.self) { try await bench.import([policy], gaps: many) }
            // Of many a thousand are kept, and how many more there were; of no known type each once.
            let unread = (0..<1_500).map { EvidenceGap(type: nil, path: "\($0)", reason: "x", remedy: "") }
            let whole = try await bench.import([policy], types: [], gaps: unread)
            #expect(whole.counts[.gaps] == 1_500)
            let profile = EvidenceMeetsTests.profile("Profile", id: 9)
            try await bench.import([policy, profile], types: [], gaps: unread)
            let kept = try await bench.database.superuser.first(
                "SELECT sum(jsonb_array_length(gaps))::bigint AS n FROM drift.listings"
            ) { row in try row["n"] as Int }
            #expect(kept == 1_001)
            let zero = DriftBench.policy("Policy \u{0} zero", id: 2, file: "zero.json")
            let run = try await bench.import([policy, zero])
            #expect(run.counts[.subjectsSeen] == 1)
            #expect(run.counts[.gaps] == 1)
        }
    }
}
