import Access
import Attestations
import Attestor
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Triage")
struct TriageTests {
    /// A report of Trivy over the image `shop/web`.
    ///
    /// - Parameters:
    ///   - listed: packages that it looked at, by name.
    ///   - found: what it found: `name CVE version`.
    static func trivy(
        _ version: String = "1",
        at second: Int,
        listed: [String],
        found: [String],
        severity: String = "HIGH"
    ) -> [UInt8] {
        let packages = listed.map { #"{"Name": "\#($0)", "Identifier": {"PURL": "pkg:npm/\#($0)@1"}}"# }
        let vulnerabilities = found.map { line in
            let parts = line.split(separator: " ")
            return """
                {"VulnerabilityID": "\(parts[1])", "PkgName": "\(parts[0])", "InstalledVersion": "\(parts[2])",
                 "PkgIdentifier": {"PURL": "pkg:npm/\(parts[0])@\(parts[2])"}, "Severity": "\(severity)"}
                """
        }
        return Array(
            """
            {"SchemaVersion": 2, "ArtifactName": "shop/web:\(version)", "CreatedAt": "2026-02-01T10:00:\(second)Z",
             "Results": [{"Target": "node", "Class": "os-pkgs", "Type": "npm",
              "Packages": [\(packages.joined(separator: ","))],
              "Vulnerabilities": [\(vulnerabilities.joined(separator: ","))]}]}
            """.utf8
        )
    }

    private static func item(_ bench: AttestorBench, _ vulnerability: String) async throws -> TriageItem {
        let found = try await bench.attestor.triageItems(
            for: bench.caller,
            where: TriageFilter(states: TriageState.allCases, vulnerability: vulnerability),
            limit: 10
        )
        return try #require(found.count == 1 ? found.first : nil)
    }

    private static func decide(
        _ bench: AttestorBench,
        _ step: TriageStep,
        _ item: TriageItem,
        until: Instant? = nil
    ) async throws {
        let decision = try TriageDecision(step, reason: "looked at", until: until, at: bench.attestor.now())
        let answer = try await bench.attestor.decide(for: bench.caller, decision, items: [item.id])
        #expect(answer.receipt != nil)
    }

    /// The counters, against what they count.
    private static func expectCounted(_ bench: AttestorBench) async throws {
        let counted = try await bench.database.superuser.lines(
            """
            SELECT state || ' ' || severity || ' ' || sum(value) AS line FROM attestor.triage_counters
            GROUP BY state, severity HAVING sum(value) <> 0 ORDER BY 1
            """
        )
        let there = try await bench.database.superuser.lines(
            """
            SELECT state || ' ' || severity || ' ' || count(*) AS line FROM attestor.triage_items
            GROUP BY state, severity ORDER BY 1
            """
        )
        #expect(counted == there)
    }

    @Test("a report, the same again, and one without a component drive an item through every state")
    func everyState() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let both = Self.trivy(at: 10, listed: ["a", "b"], found: ["a CVE-1 1", "b CVE-2 1"])
            let first = try await attestor.importScan(for: caller, both)
            #expect(first.isNew && first.value.map(\.openedCount) == [2])
            #expect(try await Self.item(bench, "CVE-1").state == .open)
            // The same report again changes nothing.
            let again = try await attestor.importScan(for: caller, both)
            #expect(!again.isNew && again.receipt == nil && again.value == first.value)
            #expect(try await Self.item(bench, "CVE-1").moveCount == 1)
            // Without the component b: that it is not told of does not mean that it is gone.
            let withoutB = Self.trivy(at: 11, listed: ["a"], found: ["a CVE-1 1"])
            let second = try await attestor.importScan(for: caller, withoutB)
            #expect(second.value.map(\.uncoveredCount) == [1])
            var item = try await Self.item(bench, "CVE-2")
            #expect(item.state == .open && item.uncoveredSince != nil)
            // Looked at, and not found: gone.
            let clean = Self.trivy(at: 12, listed: ["a", "b"], found: ["a CVE-1 1"])
            let third = try await attestor.importScan(for: caller, clean)
            #expect(third.value.map(\.resolvedCount) == [1])
            item = try await Self.item(bench, "CVE-2")
            #expect(item.state == .resolved && item.uncoveredSince == nil)
            // Found again.
            let back = Self.trivy(at: 13, listed: ["a", "b"], found: ["a CVE-1 1", "b CVE-2 1"])
            #expect(try await attestor.importScan(for: caller, back).value.map(\.reopenedCount) == [1])
            #expect(try await Self.item(bench, "CVE-2").state == .reopened)
            try await Self.decide(bench, .acknowledge, try await Self.item(bench, "CVE-2"))
            #expect(try await Self.item(bench, "CVE-2").state == .acknowledged)
            let end = attestor.now().advanced(by: .seconds(3600))
            try await Self.decide(bench, .accept, try await Self.item(bench, "CVE-2"), until: end)
            #expect(try await Self.item(bench, "CVE-2").state == .accepted)
            try await Self.decide(bench, .dismiss, try await Self.item(bench, "CVE-1"))
            #expect(try await Self.item(bench, "CVE-1").state == .dismissed)
            // The time of the acceptance is over.
            #expect(try await attestor.expireAcceptances(of: caller.tenant) == 0)
            bench.clock.advance(by: .seconds(3601))
            #expect(try await attestor.expireAcceptances(of: caller.tenant) == 1)
            let story = try await attestor.triageItem(for: caller, try await Self.item(bench, "CVE-2").id)
            #expect(
                story.moves.reversed().map(\.state) == [
                    .open, .resolved, .reopened, .acknowledged, .accepted, .reopened,
                ]
            )
            #expect(story.moves.allSatisfy { !$0.entryID.isEmpty })
            #expect(story.said.map(\.sighting) == [.seen])
            try await Self.expectCounted(bench)
        }
    }

    @Test("the audit finds an item that was moved past the record, and a count that was changed")
    func audited() async throws {
        try await AttestorBench.with { bench in
            let tenant = bench.caller.tenant
            let audit = AttestorAudit(bench.database.app)
            _ = try await bench.attestor.importScan(
                for: bench.caller,
                Self.trivy(at: 10, listed: [], found: ["a CVE-1 1"])
            )
            try await Self.decide(bench, .dismiss, try await Self.item(bench, "CVE-1"))
            let outcome = try await audit.run(tenant)
            guard case .inOrder(let rows) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            #expect(rows >= 4)
            for (fault, remedy): (Query, Query) in [
                (
                    "UPDATE attestor.triage_items SET state = 'open', holds_for = NULL WHERE tenant_id = \(tenant)",
                    """
                    UPDATE attestor.triage_items SET state = 'dismissed', holds_for = 'same_versions'
                    WHERE tenant_id = \(tenant)
                    """
                ),
                (
                    "UPDATE attestor.triage_counters SET value = value + 1 WHERE tenant_id = \(tenant)",
                    "UPDATE attestor.triage_counters SET value = value - 1 WHERE tenant_id = \(tenant)"
                ),
            ] {
                try await bench.database.superuser.execute(fault)
                guard case .different = try await audit.run(tenant) else {
                    Issue.record("\(fault.sql) was not found")
                    return
                }
                try await bench.database.superuser.execute(remedy)
            }
            #expect(try await audit.run(tenant) == .inOrder(rows: rows))
        }
    }

    @Test("a decision holds for a new version of the artifact, and no further than was decided")
    func survives() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.importScan(
                for: caller,
                Self.trivy("1", at: 10, listed: [], found: ["a CVE-1 1", "b CVE-2 1", "c CVE-3 1"])
            )
            for vulnerability in ["CVE-1", "CVE-3"] {
                try await Self.decide(bench, .dismiss, try await Self.item(bench, vulnerability))
            }
            let wide = try TriageDecision(.dismiss, reason: "never", scope: .anyVersion, at: attestor.now())
            _ = try await attestor.decide(
                for: caller,
                wide,
                items: [try await Self.item(bench, "CVE-2").id]
            )
            // Another version of the artifact: the same component; others of b and c.
            let next = try await attestor.importScan(
                for: caller,
                Self.trivy("2", at: 11, listed: [], found: ["a CVE-1 1", "b CVE-2 2", "c CVE-3 2"])
            )
            #expect(next.value.map(\.openedCount) == [0] && next.value.map(\.reopenedCount) == [1])
            let kept = try await Self.item(bench, "CVE-1")
            #expect(kept.state == .dismissed && kept.artifactVersion == "2")
            #expect(try await Self.item(bench, "CVE-2").state == .dismissed)
            let reopened = try await Self.item(bench, "CVE-3")
            #expect(reopened.state == .reopened && reopened.decision == nil)
            #expect(reopened.reason?.contains("version 2") == true)
            // Worse than what was decided on.
            _ = try await attestor.importScan(
                for: caller,
                Self.trivy("3", at: 12, listed: [], found: ["a CVE-1 1"], severity: "CRITICAL")
            )
            #expect(try await Self.item(bench, "CVE-1").state == .reopened)
            try await Self.expectCounted(bench)
        }
    }

    @Test(
        "what one tool no longer finds stays while another does; whoever says so lets a report count as whole"
    )
    func tools() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.importScan(
                for: caller,
                Self.trivy(at: 10, listed: ["a"], found: ["a CVE-1 1"])
            )
            func grype(_ matches: String) -> [UInt8] {
                Array(
                    """
                    {"matches": [\(matches)], "source": {"type": "image", "target": {"userInput": "shop/web:1"}},
                     "descriptor": {"name": "grype", "version": "1"}}
                    """.utf8
                )
            }
            let match = """
                {"vulnerability": {"id": "CVE-1", "severity": "High"},
                 "artifact": {"name": "a", "version": "1", "type": "deb", "purl": "pkg:npm/a@1"}}
                """
            let both = try await attestor.importScan(for: caller, grype(match))
            #expect(both.value.map(\.openedCount) == [0])
            _ = try await attestor.importScan(for: caller, Self.trivy(at: 11, listed: ["a"], found: []))
            #expect(try await Self.item(bench, "CVE-1").state == .open)
            // Grype lists nothing that it looked at: without a match nobody knows.
            let silent = try await attestor.importScan(for: caller, grype(""))
            #expect(silent.value.map(\.uncoveredCount) == [1])
            #expect(try await Self.item(bench, "CVE-1").state == .open)
            let whole = try await attestor.importScan(
                for: caller,
                grype("") + [0x20],
                ScanRequest(isWhole: true)
            )
            #expect(whole.value.map(\.resolvedCount) == [1])
            #expect(try await Self.item(bench, "CVE-1").state == .resolved)
        }
    }

    @Test("runs of two tools in one document are one entry, and each speaks for itself")
    func severalRuns() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            func run(_ tool: String, _ files: String) -> String {
                let results = files.split(separator: " ").map { file in
                    """
                    {"ruleId": "RULE-1", "level": "error", "message": {"text": "x"},
                     "locations": [{"physicalLocation": {"artifactLocation": {"uri": "\(file)"}}}]}
                    """
                }
                return """
                    {"tool": {"driver": {"name": "\(tool)"}}, "artifacts": [{"location": {"uri": "a.c"}}],
                     "results": [\(results.joined(separator: ","))]}
                    """
            }
            func document(_ runs: String...) -> [UInt8] {
                Array(#"{"version": "2.1.0", "runs": [\#(runs.joined(separator: ","))]}"#.utf8)
            }
            let request = ScanRequest(artifact: "https://example.com/shop")
            let first = try await attestor.importScan(
                for: caller,
                document(run("one", "a.c"), run("two", "a.c b.c")),
                request
            )
            #expect(first.value.map(\.openedCount).sorted() == [1, 1] && first.receipt != nil)
            let second = try await attestor.importScan(
                for: caller,
                document(run("one", ""), run("two", "b.c")),
                request
            )
            // Of a.c both say that it is gone; b.c is there.
            #expect(second.value.map(\.resolvedCount).reduce(0, +) == 1)
            let standing = try await attestor.triageItems(for: caller, where: TriageFilter(), limit: 10)
            #expect(standing.map(\.finding.place.component) == ["b.c"])
            try await Self.expectCounted(bench)
        }
    }

    @Test("a report that is older than the latest one is kept, and moves nothing")
    func late() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.importScan(
                for: caller,
                Self.trivy(at: 20, listed: ["a"], found: ["a CVE-1 1"])
            )
            let late = try await attestor.importScan(
                for: caller,
                Self.trivy(at: 19, listed: ["a"], found: [])
            )
            #expect(late.value.map(\.isLate) == [true])
            #expect(try await Self.item(bench, "CVE-1").state == .open)
        }
    }

    @Test("one decision about all that a filter finds; what can't be done to an item passes it over")
    func bulk() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let found = (0..<300).map { "p\($0) CVE-\($0) 1" }
            _ = try await attestor.importScan(for: caller, Self.trivy(at: 10, listed: [], found: found))
            let decision = try TriageDecision(.acknowledge, owner: "ada", at: attestor.now())
            let filter = try TriageFilter(state: nil, artifact: "shop/web:9")
            let answer = try await attestor.decide(for: caller, decision, where: filter)
            #expect(answer.value.items.count == 300 && answer.value.passedOver == [])
            #expect(answer.value.items.allSatisfy { $0.owner == "ada" && $0.state == .acknowledged })
            let again = try await attestor.decide(for: caller, decision, where: filter)
            #expect(again.value.passedOver.count == 300 && !again.isNew)
            // Pages follow one another without a gap.
            var seen: [UniqueID] = []
            var cursor: TriageCursor?
            repeat {
                let page = try await attestor.triageItems(
                    for: caller,
                    where: TriageFilter(),
                    after: cursor,
                    limit: 70
                )
                seen += page.map(\.id)
                cursor = page.count == 70 ? page.last.map { TriageCursor($0) } : nil
            } while cursor != nil
            #expect(seen.count == 300 && Set(seen).count == 300)
            try await Self.expectCounted(bench)
            #expect(throws: AttestorError.self) {
                try TriageDecision(.accept, reason: "so", at: attestor.now())
            }
            await #expect(throws: AccessError.self) {
                try await attestor.decide(for: bench.caller(may: [.read]), decision, items: seen)
            }
        }
    }

    @Test("each way to choose finds what it names")
    func filters() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.importScan(
                for: caller,
                Self.trivy(at: 10, listed: [], found: ["a CVE-1 1", "b CVE-2 1"])
            )
            try await Self.decide(bench, .dismiss, try await Self.item(bench, "CVE-2"))
            let assign = try TriageDecision(.assign, owner: "eve", at: attestor.now())
            _ = try await attestor.decide(
                for: caller,
                assign,
                items: [try await Self.item(bench, "CVE-1").id]
            )
            let filters: [(TriageFilter, [String])] = [
                (TriageFilter(), ["CVE-1"]), (try TriageFilter(state: "all"), ["CVE-1", "CVE-2"]),
                (try TriageFilter(state: "dismissed"), ["CVE-2"]),
                (try TriageFilter(state: nil, severity: "low"), []),
                (try TriageFilter(state: nil, component: "pkg:npm/a@7"), ["CVE-1"]),
                (try TriageFilter(state: "all", vulnerability: "CVE-2"), ["CVE-2"]),
                (try TriageFilter(state: nil, owner: "eve"), ["CVE-1"]),
                (try TriageFilter(state: "all", artifact: "shop/web", isUncovered: true), []),
            ]
            for (filter, expected) in filters {
                let found = try await attestor.triageItems(for: caller, where: filter, limit: 10)
                #expect(found.map(\.finding.place.vulnerability).sorted() == expected, "\(filter)")
            }
        }
    }

    @Test("sums are of the tenant alone, and nobody reads past the view")
    func sums() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let stranger = try await bench.stranger()
            _ = try await attestor.importScan(
                for: caller,
                Self.trivy(at: 10, listed: [], found: ["a CVE-1 1"])
            )
            _ = try await attestor.importScan(
                for: stranger,
                Self.trivy(at: 10, listed: [], found: ["a CVE-1 1", "b CVE-2 1"])
            )
            #expect(try await attestor.refreshSums())
            for (who, count) in [(caller, 1), (stranger, 2)] {
                for grouping in TriageSum.Grouping.allCases {
                    let sums = try await attestor.triageSums(for: who, by: grouping, limit: 10)
                    #expect(sums.map(\.standingCount) == [count], "\(grouping)")
                }
                // The clock of the test is ahead of the database's by as often as it was looked at.
                try await condition {
                    _ = try await attestor.refreshSums()
                    return try await attestor.evidenceSum(for: who)?.openUnknownCount == 1
                }
            }
            for view in ["attestor.triage_sum", "attestor.evidence_sum"] {
                let rows = try await bench.database.app.rows(
                    for: caller.tenant,
                    Query(stringLiteral: "SELECT DISTINCT tenant_id FROM \(view)")
                ) { row in try row["tenant_id"] as TenantID }
                #expect(rows == [caller.tenant])
                let none = try await bench.database.app.rows(
                    Query(stringLiteral: "SELECT tenant_id FROM \(view)")
                )
                #expect(none.isEmpty)
            }
            for statement in [
                "SELECT tenant_id FROM attestor.triage_sum_rows",
                "SELECT tenant_id FROM attestor.evidence_sum_rows",
                "SELECT tenant_id FROM attestor.triage_sums()",
                "SELECT tenant_id FROM attestor.evidence_sums()",
                "REFRESH MATERIALIZED VIEW attestor.triage_sum_rows",
            ] {
                await #expect(throws: PostgresError.self, "\(statement)") {
                    _ = try await bench.database.app.rows(for: caller.tenant, Query(stringLiteral: statement))
                }
            }
            // A function that costs nothing must not see a row before the view's own condition has.
            let leaked = try await bench.database.app.rows(
                for: caller.tenant,
                """
                SELECT artifact FROM attestor.triage_sum
                WHERE tenant_id = \(caller.tenant) AND 1 / (CASE WHEN tenant_id = \(stranger.tenant) THEN 0 ELSE 1 END) = 1
                """
            )
            #expect(leaked.count == 1)
        }
    }

    @Test("two reports over one artifact at the same time open each place once")
    func together() async throws {
        try await AttestorBench.with { bench in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for second in 10..<16 {
                    group.addTask {
                        let report = Self.trivy(at: second, listed: [], found: ["a CVE-1 1", "b CVE-2 1"])
                        _ = try await bench.attestor.importScan(for: bench.caller, report)
                    }
                }
                try await group.waitForAll()
            }
            #expect(
                try await bench.attestor.triageItems(for: bench.caller, where: TriageFilter(), limit: 10)
                    .count == 2
            )
            try await Self.expectCounted(bench)
        }
    }

    @Test("nobody sees or decides about another tenant's items")
    func isolation() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let taken = try await attestor.importScan(
                for: caller,
                Self.trivy(at: 10, listed: [], found: ["a CVE-1 1"])
            )
            let item = try await Self.item(bench, "CVE-1")
            let stranger = try await bench.stranger()
            await #expect(throws: AttestorError.unknownItem(item.id.text)) {
                try await attestor.triageItem(for: stranger, item.id)
            }
            let decision = try TriageDecision(.acknowledge, at: attestor.now())
            await #expect(throws: AttestorError.unknownItem(item.id.text)) {
                try await attestor.decide(for: stranger, decision, items: [item.id])
            }
            let scan = try #require(taken.value.first)
            await #expect(throws: AttestorError.unknownScan(scan.id.text)) {
                try await attestor.scan(for: stranger, scan.id)
            }
            #expect(try await attestor.findings(for: stranger, of: scan.id, limit: 10) == [])
            #expect(
                try await attestor.findings(for: caller, of: scan.id, limit: 10).map(\.itemID) == [item.id]
            )
        }
    }

    @Test("a bill is looked at by advisories: what they are about is found, what is left open is noted")
    func advisories() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let bill = try await bench.take(AttestorBench.bill)
            let without = try await attestor.scanBill(for: caller, bill.id.text)
            #expect(without.value.map(\.findingCount) == [0])
            let kinds = try await attestor.unknowns(for: caller, limit: 50).map(\.kind)
            #expect(Set(kinds) == [.missingFeed, .unresolvedComponent])
            let advisory = """
                {"id": "GHSA-1", "modified": "2026-01-01T00:00:00Z", "aliases": ["CVE-2024-1"], "affected": [
                 {"package": {"ecosystem": "npm", "name": "left-pad"},
                  "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "1.3.1"}]}]}]}
                """
            let taken = try await attestor.importAdvisories(for: caller, Array(advisory.utf8))
            #expect(taken.value.fresh.map(\.id) == ["GHSA-1"])
            #expect(try await !attestor.importAdvisories(for: caller, Array(advisory.utf8)).isNew)
            let scan = try #require(try await attestor.scanBill(for: caller, bill.id.text).value.first)
            #expect(scan.openedCount == 1 && scan.artifact.name == "pkg:generic/app")
            // That there were no advisories is settled by the same entry.
            let open = try await attestor.unknowns(for: caller, limit: 50)
            #expect(open.map(\.kind) == [.unresolvedComponent])
            let settled = try await attestor.unknowns(
                for: caller,
                where: UnknownFilter(states: [.resolved]),
                limit: 50
            )
            #expect(settled.map(\.subject) == ["feed:npm"])
            #expect(try await attestor.unknownFaults(for: caller) == [])
            #expect(try await Self.item(bench, "GHSA-1").finding.fixedVersions == ["1.3.1"])
            #expect(try await !attestor.scanBill(for: caller, bill.id.text).isNew)
            // A later form of the advisory no longer speaks of that version.
            let later = advisory.replacing("2026-01-01", with: "2026-01-02").replacing("1.3.1", with: "1.2.0")
            _ = try await attestor.importAdvisories(for: caller, Array(later.utf8))
            #expect(try await attestor.scanBill(for: caller, bill.id.text).value.map(\.resolvedCount) == [1])
            #expect(try await attestor.advisories(for: caller, limit: 10).count == 1)
        }
    }
}
