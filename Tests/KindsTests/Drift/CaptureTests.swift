import Evidence
import Kinds
import Testing

@Suite("Captures of folders")
struct CaptureTests {
    private func policy(_ name: String, id: String? = nil, state: String = "enabled") -> String {
        let identifier = id.map { #""id": "\#($0)", "# } ?? ""
        return
            #"{\#(identifier)"displayName": "\#(name)", "state": "\#(state)", "conditions": {"users": {"includeUsers": ["All"]}}}"#
    }

    private func capture(_ files: [(String, String)]) -> Capture {
        Capture(of: files.map { file($0.0, $0.1) }, seal: .withheld)
    }

    private func outcomes(_ before: [(String, String)], _ after: [(String, String)]) -> [String] {
        CaptureComparison(from: capture(before), to: capture(after)).pairs
            .map { "\($0.outcome.rawValue) \($0.title)" }.sorted()
    }

    @Test("pair by identifier, then by name, and tell a rename from a change")
    func pairs() {
        let before = [
            ("a.json", policy("A", id: "1")), ("b.json", policy("B", id: "2")),
            ("c.json", policy("C", id: "3")),
            ("d.json", policy("D", id: "4")), ("g.json", policy("G", id: "7")),
        ]
        let after = [
            ("a.json", policy("A", id: "1")), ("new.json", policy("B renamed", id: "2")),
            ("c.json", policy("C", id: "3", state: "disabled")), ("e.json", policy("E", id: "5")),
            ("g.json", policy("G", id: "8")),
        ]
        #expect(
            outcomes(before, after) == [
                "created E", "deleted D", "renamed B renamed", "unchanged A", "unchanged G", "updated C",
            ]
        )
    }

    @Test("report what could be either, and never let the last one win")
    func ambiguous() throws {
        let before = [("a.json", policy("A")), ("b.json", policy("A", state: "disabled"))]
        #expect(outcomes(before, before) == ["ambiguous A"])
        #expect(CaptureComparison(from: capture(before), to: capture(before)).isEmpty)
        let comparison = CaptureComparison(from: capture(before), to: capture([before[0]]))
        #expect(comparison.pairs.map(\.outcome) == [.ambiguous] && !comparison.isEmpty)
    }

    @Test("never take for deleted what could not be read")
    func unreadable() throws {
        let before = [
            ("a.json", policy("A", id: "1")), ("b.json", policy("B", id: "2")),
            ("c.mof", "instance of A { X = 1; };"),
        ]
        for broken in ["{\"displayName\": ", "", "not json", "{}"] {
            let comparison = CaptureComparison(
                from: capture(before),
                to: capture([before[0], ("b.json", broken), ("c.mof", "instance of A { X = ")])
            )
            #expect(comparison.counts == [.unchanged: 1, .unreadable: 2], "\(broken)")
        }
        let gone = CaptureComparison(
            from: capture(before),
            to: capture([before[0], ("z.mof", "instance of")])
        )
        #expect(
            !gone.isComplete && gone.pairs.filter { $0.outcome == .deleted }.allSatisfy { $0.reason != nil }
        )
    }

    @Test("read the lists and batches that Graph answers with, and see what is missing in them")
    func collections() throws {
        let list =
            #"{"@odata.context": "https://x/$metadata#identity/conditionalAccess/policies", "value": [\#(policy("A", id: "1")), \#(policy("B", id: "2"))]}"#
        let found = capture([("export.json", list)])
        #expect(
            found.subjects.map(\.path) == ["export.json#/value/0", "export.json#/value/1"] && found.isComplete
        )
        #expect(
            outcomes(
                [("export.json", list)],
                [("a.json", policy("A", id: "1")), ("b.json", policy("B", id: "2"))]
            )
                == ["unchanged A", "unchanged B"]
        )
        let paged = capture([
            (
                "export.json",
                list.replacing(#""value""#, with: #""@odata.nextLink": "https://x?$skiptoken=1", "value""#)
            )
        ])
        #expect(paged.subjects.count == 2 && !paged.isComplete)
        let batch =
            #"{"responses": [{"id": "1", "status": 200, "body": \#(list)}, {"id": "2", "status": 429, "headers": {"Retry-After": "9"}, "body": {"error": {"code": "TooManyRequests"}}}]}"#
        let answered = capture([("batch.json", batch)])
        #expect(
            answered.subjects.count == 2
                && answered.gaps.map(\.reason) == ["the answer is 429, TooManyRequests"]
        )
        #expect(capture([("all.json", "[\(policy("A")), \(policy("B"))]")]).subjects.count == 2)
        let single = #"{"value": [\#(policy("A", id: "1"))]}"#
        #expect(try parse(.entraConditionalAccess, single).name == "A")
    }

    @Test("read a role with the session that names it, and a zone with what it includes")
    func companions() throws {
        let role = "@{ VisibleCmdlets = 'Get-A' }"
        func session(_ role: String) -> String {
            "@{ SessionType = 'RestrictedRemoteServer'; RoleDefinitions = @{ 'D\\G' = @{ RoleCapabilities = '\(role)' } } }"
        }
        let roles = capture([
            ("r/one.psrc", role), ("r/two.psrc", role), ("r/a.pssc", session("one")),
            ("r/b.pssc", session("two")),
        ])
        #expect(roles.isComplete && roles.subjects.map(\.path) == ["r/one.psrc", "r/two.psrc"])
        #expect(roles.subjects.allSatisfy { $0.artifact.content["session_type"] == "RestrictedRemoteServer" })
        #expect(!capture([("r/a.pssc", session("one"))]).isComplete)
        let zone = capture([
            ("z/example.org.zone", "$TTL 60\n@ SOA ns hm 1 2 3 4 5\n$INCLUDE hosts.inc\n"),
            ("z/hosts.inc", "a A 192.0.2.1\n$INCLUDE more.zone\n"), ("z/more.zone", "b A 192.0.2.2\n"),
        ])
        #expect(
            zone.subjects.map(\.path) == ["z/example.org.zone"] && zone.gaps.map(\.path) == ["z/more.zone"]
        )
        #expect(zone.subjects.first?.artifact.identity.subjects.contains("b.example.org. A") == true)
    }

    @Test("find what moved, and take normal forms that were kept for the files they were made of")
    func moved() throws {
        let before = [("a/v.yaml", "x: 1\n"), ("b/v.yaml", "y: 1\n")]
        #expect(
            outcomes(before, [("c/v.yaml", "x: 1\n"), ("b/v.yaml", "y: 2\n")]) == [
                "renamed c/v.yaml", "updated b/v.yaml",
            ]
        )
        let lines = capture(before).subjects.map { subject in
            var document = subject.artifact.json.object ?? [:]
            document["path"] = .string(subject.path)
            return JSON.object(document).canonicalString
        }
        let kept = capture([("baseline.jsonl", lines.joined(separator: "\n") + "\n")])
        #expect(CaptureComparison(from: kept, to: capture(before)).counts == [.unchanged: 2])
    }

    @Test("of two tenants are compared without what only one of them knows")
    func tenants() throws {
        func policy(_ group: String) -> String {
            #"{"id": "\#(group)", "displayName": "A", "state": "enabled", "conditions": {"users": {"excludeGroups": ["\#(group)"]}}}"#
        }
        func capture(_ group: String, isTenantNeutral: Bool) -> Capture {
            Capture(of: [file("a.json", policy(group))], seal: .withheld, isTenantNeutral: isTenantNeutral)
        }
        let (one, two) = ("3ffa7b48-c0e9-4ff7-b5b2-2731b86c551f", "24ff2960-0864-47ed-ad2e-d104b3525ba4")
        for (isNeutral, outcome) in [(true, CaptureComparison.Outcome.unchanged), (false, .updated)] {
            let comparison = CaptureComparison(
                from: capture(one, isTenantNeutral: isNeutral),
                to: capture(two, isTenantNeutral: isNeutral)
            )
            #expect(comparison.pairs.map(\.outcome) == [outcome])
        }
    }
}
