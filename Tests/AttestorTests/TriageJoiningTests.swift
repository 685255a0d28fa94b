import Access
import Attestations
import Attestor
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("One vulnerability under several names")
struct TriageJoiningTests {
    /// A report of Grype over the image `shop/web`: `name ID related…`.
    private static func grype(_ found: [String], at second: Int = 0, severity: String = "High") -> [UInt8] {
        let matches = found.map { line in
            let parts = line.split(separator: " ").map(String.init)
            let related = parts.dropFirst(2).map { #"{"id": "\#($0)"}"# }
            return """
                {"vulnerability": {"id": "\(parts[1])", "severity": "\(severity)"},
                 "relatedVulnerabilities": [\(related.joined(separator: ","))],
                 "artifact": {"name": "\(parts[0])", "version": "1", "type": "deb", "purl": "pkg:npm/\(parts[0])@1"}}
                """
        }
        return Array(
            """
            {"matches": [\(matches.joined(separator: ","))],
             "source": {"type": "image", "target": {"userInput": "shop/web:1"}},
             "descriptor": {"name": "grype", "version": "1", "timestamp": "2026-02-01T11:00:\(10 + second)Z"}}
            """.utf8
        )
    }

    private static func advisory(
        _ id: String,
        _ aliases: String...,
        about package: String = "a",
        day: Int = 1
    )
        -> [UInt8]
    {
        let aliases = aliases.map { "\"\($0)\"" }.joined(separator: ",")
        return Array(
            AttestorBench.advisory(id, about: package, day: day)
                .replacing(#""affected":"#, with: #""aliases": [\#(aliases)], "affected":"#).utf8
        )
    }

    private static func items(_ bench: AttestorBench, _ name: String? = nil) async throws -> [TriageItem] {
        let filter = try TriageFilter(state: "all", vulnerability: name)
        return try await bench.attestor.triageItems(for: bench.caller, where: filter, limit: 100)
    }

    private static func decide(
        _ bench: AttestorBench,
        _ step: TriageStep,
        _ item: TriageItem,
        _ reason: String
    ) async throws {
        let decision = try TriageDecision(step, reason: reason, at: bench.attestor.now())
        #expect(try await bench.attestor.decide(for: bench.caller, decision, items: [item.id]).isNew)
    }

    private static func expectInOrder(_ bench: AttestorBench) async throws {
        let outcome = try await AttestorAudit(bench.database.app).run(bench.caller.tenant)
        guard case .inOrder = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test(
        "what one scanner calls by its CVE and another by its GHSA is one item, by whichever name it is looked for"
    )
    func twoScanners() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let first = try await attestor.importScan(
                for: caller,
                TriageTests.trivy(at: 10, listed: ["a"], found: ["a CVE-1 1"])
            )
            let report = Self.grype(["a GHSA-1 CVE-1", "b GHSA-2 CVE-2"])
            let second = try await attestor.importScan(for: caller, report)
            #expect(second.value.map(\.openedCount) == [1])
            #expect(try await !attestor.importScan(for: caller, report).isNew)
            // The second one is kept under its CVE's name from the beginning.
            let all = try await Self.items(bench)
            #expect(all.map(\.finding.place.vulnerability).sorted() == ["CVE-1", "CVE-2"])
            for (name, kept) in [
                ("GHSA-1", "CVE-1"), ("CVE-1", "CVE-1"), ("GHSA-2", "CVE-2"), ("CVE-2", "CVE-2"),
            ] {
                #expect(
                    try await Self.items(bench, name).map(\.finding.place.vulnerability) == [kept],
                    "\(name)"
                )
                let found = try await attestor.search(for: caller, name, limit: 10)
                #expect(found.items.map(\.finding.place.vulnerability) == [kept], "\(name)")
            }
            let of = try TriageFilter(state: nil, artifact: "shop/web", vulnerability: "GHSA-1")
            #expect(try await attestor.triageItems(for: caller, where: of, limit: 10).count == 1)
            // Both reports' findings belong to it, each under the name that its scanner gave it.
            let item = try #require(try await Self.items(bench, "CVE-1").first)
            for (scan, name) in [(first, "CVE-1"), (second, "GHSA-1")] {
                let id = try #require(scan.value.first?.id)
                let findings = try await attestor.findings(for: caller, of: id, limit: 10)
                let mine = findings.first { $0.finding.place.vulnerability == name }
                #expect(mine?.itemID == item.id)
            }
            // Gone is what both no longer find, each by the name that it knows.
            _ = try await attestor.importScan(
                for: caller,
                TriageTests.trivy(at: 11, listed: ["a"], found: [])
            )
            #expect(try await Self.items(bench, "CVE-1").first?.state == .open)
            let whole = try await attestor.importScan(
                for: caller,
                Self.grype(["b GHSA-2 CVE-2"], at: 1),
                ScanRequest(isWhole: true)
            )
            #expect(whole.value.map(\.resolvedCount) == [1])
            #expect(try await Self.items(bench, "CVE-1").first?.state == .resolved)
            let stranger = try await bench.stranger()
            #expect(try await attestor.triageItems(for: stranger, where: of, limit: 10).isEmpty)
            try await Self.expectInOrder(bench)
        }
    }

    @Test(
        """
        an advisory that tells that two items are one joins them: what waits goes on waiting, the CVE's name is kept, and \
        nothing of either's history is lost
        """
    )
    func byAdvisory() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            try await BillMatchingTests.working(bench) {
                let old = try await attestor.importScan(for: caller, Self.grype(["a GHSA-1", "c GHSA-3"]))
                _ = try await attestor.importScan(
                    for: caller,
                    TriageTests.trivy(at: 10, listed: ["a", "c"], found: ["a CVE-1 1", "c CVE-4 1"])
                )
                let ghsa = try #require(try await Self.items(bench, "GHSA-1").first)
                let cve = try #require(try await Self.items(bench, "CVE-1").first)
                try await Self.decide(bench, .dismiss, ghsa, "not reachable")
                _ = try await attestor.importAdvisories(
                    for: caller,
                    Self.advisory("GHSA-1", "CVE-1", "PYSEC-1")
                )
                try await condition { try await Self.items(bench, "GHSA-1").first?.state == .open }
                // The one that was there first stands for both.
                let item = try #require(try await Self.items(bench, "GHSA-1").first)
                #expect(item.id == ghsa.id && item.finding.place.vulnerability == "CVE-1")
                #expect(item.finding.aliases == ["GHSA-1", "PYSEC-1"])
                #expect(item.reason?.contains("not reachable") == true)
                #expect(try await Self.items(bench, "PYSEC-1").map(\.id) == [item.id])
                let story = try await attestor.triageItem(for: caller, item.id)
                #expect(story.moves.map(\.itemID).contains(cve.id) && story.moves.count == 5)
                #expect(story.moves.contains { $0.reason == "not reachable" && $0.state == .dismissed })
                #expect(Set(story.said.map(\.tool)) == ["Trivy", "grype"])
                let other = try await attestor.triageItem(for: caller, cve.id).item
                #expect(other.state == .joined && other.joinedInto == item.id)
                let joined = try TriageFilter(state: "joined")
                #expect(
                    try await attestor.triageItems(for: caller, where: joined, limit: 10).map(\.id) == [
                        cve.id
                    ]
                )
                // Nothing can be done to the one that does not stand for itself.
                let decision = try TriageDecision(.dismiss, reason: "so", at: attestor.now())
                let answer = try await attestor.decide(for: caller, decision, items: [cve.id])
                #expect(answer.value.passedOver == [cve.id])
                // The finding of the first report leads to it as before; the next report finds it by either name.
                let scan = try #require(old.value.first?.id)
                let findings = try await attestor.findings(for: caller, of: scan, limit: 10)
                #expect(findings.first { $0.finding.place.vulnerability == "GHSA-1" }?.itemID == item.id)
                let next = try await attestor.importScan(
                    for: caller,
                    TriageTests.trivy(at: 12, listed: ["a", "c"], found: ["a CVE-1 1", "c CVE-4 1"])
                )
                #expect(next.value.map(\.openedCount) == [0])
                // The same advisories again, and others that tell nothing else, move nothing.
                #expect(
                    try await !attestor.importAdvisories(
                        for: caller,
                        Self.advisory("GHSA-1", "CVE-1", "PYSEC-1")
                    ).isNew
                )
                _ = try await attestor.importAdvisories(for: caller, Self.advisory("GHSA-1", "CVE-1", day: 2))
                try await BillMatchingTests.settled(bench)
                #expect(try await attestor.triageItem(for: caller, item.id).moves.count == 5)
                #expect(try await Self.items(bench).count == 3)
                try await Self.expectInOrder(bench)
            }
        }
    }

    @Test("of two decisions the newer one holds, where it holds for what both are; owners are kept")
    func decisions() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.importScan(
                for: caller,
                TriageTests.trivy(at: 10, listed: [], found: ["a CVE-1 1", "b CVE-2 1"], severity: "LOW")
            )
            _ = try await attestor.importScan(for: caller, Self.grype(["a GHSA-1"], severity: "Low"))
            _ = try await attestor.importScan(
                for: caller,
                Self.grype(["a GHSA-1", "b GHSA-2"], at: 1, severity: "Low")
            )
            for name in ["GHSA-1", "CVE-1", "CVE-2", "GHSA-2"] {
                try await Self.decide(
                    bench,
                    .dismiss,
                    try #require(try await Self.items(bench, name).first),
                    "as \(name)"
                )
            }
            let assign = try TriageDecision(.assign, owner: "eve", at: attestor.now())
            let ghsa = try #require(try await Self.items(bench, "GHSA-1").first)
            _ = try await attestor.decide(for: caller, assign, items: [ghsa.id])
            // The report itself tells that they are one.
            let joined = try await attestor.importScan(
                for: caller,
                Self.grype(["a GHSA-1 CVE-1", "b GHSA-2 CVE-2"], at: 2, severity: "Low")
            )
            #expect(joined.value.map(\.openedCount) == [0] && joined.value.map(\.reopenedCount) == [0])
            let items = try await Self.items(bench)
            #expect(items.map(\.finding.place.vulnerability).sorted() == ["CVE-1", "CVE-2"])
            #expect(items.allSatisfy { $0.state == .dismissed })
            let one = try #require(items.first { $0.finding.place.vulnerability == "CVE-1" })
            let two = try #require(items.first { $0.finding.place.vulnerability == "CVE-2" })
            #expect(one.owner == "eve")
            #expect(two.reason == "as GHSA-2, which is the same: as GHSA-2; it was dismissed: as CVE-2")
            try await Self.expectInOrder(bench)
        }
    }

    @Test("two CVEs are never joined, and neither is what one advisory of a distribution is about")
    func apart() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            _ = try await attestor.importScan(
                for: caller,
                Self.grype([
                    "a GHSA-1 CVE-1", "a CVE-2", "a ELSA-1 CVE-1 CVE-2", "a GO-3 CVE-3 CVE-4", "b GHSA-1",
                ])
            )
            let there = try await Self.items(bench).map(\.finding.place.vulnerability).sorted()
            #expect(there == ["CVE-1", "CVE-1", "CVE-2", "ELSA-1", "GO-3"])
            // Somebody says that the GHSA is another CVE.
            let wrong = try await attestor.importScan(
                for: caller,
                Self.grype(["a GHSA-1 CVE-2", "a CVE-3", "a CVE-4"], at: 1)
            )
            #expect(wrong.value.map(\.openedCount) == [2])
            let cves = try await Self.items(bench, "CVE-1").filter {
                $0.finding.place.component == "pkg:npm/a"
            }
            #expect(cves.count == 2 && cves.contains { $0.finding.aliases == ["GHSA-1"] })
            try await Self.expectInOrder(bench)
        }
    }

    @Test(
        "real statements: each vulnerability is one item, whichever of its names a scanner gives it",
        .enabled(if: SharedDocuments.isThere, "skipped: no ../shared/data")
    )
    func realStatements() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let real = try SharedDocuments.bytes("openvex/vexhub/aquasecurity__trivy__trivy.openvex.json")
            // What is said not to be affected was looked into once.
            let asked = Array(
                String(decoding: real, as: UTF8.self)
                    .replacing(#""status": "not_affected""#, with: #""status": "under_investigation""#)
                    .replacing("2024-07-09T11:38:00.115697+04:00", with: "2024-07-08T11:38:00+04:00").utf8
            )
            let report = try #require(try ScanReader.reports(in: asked).first)
            let named = report.findings.map { [$0.place.vulnerability] + $0.aliases }
            try #require(named.count > 10)
            let taken = try await attestor.importScan(for: caller, asked)
            #expect(taken.value.map(\.openedCount) == [named.count])
            // Those that are one CVE are kept under its name, those that are none under the first one.
            let kept = named.map { names in
                let cves = names.filter(VulnerabilityNames.isCVE)
                return cves.count == 1 ? cves[0] : cves.isEmpty ? names.sorted()[0] : names[0]
            }
            #expect(try await Self.items(bench).map(\.finding.place.vulnerability).sorted() == kept.sorted())
            // A scanner that knows them by GitHub's names alone finds the same items.
            let matches = report.findings.compactMap { finding -> String? in
                guard let name = finding.aliases.first(where: { $0.hasPrefix("GHSA-") }),
                    finding.aliases.count(where: VulnerabilityNames.isCVE) < 2
                else { return nil }
                return """
                    {"vulnerability": {"id": "\(name)", "severity": "High"},
                     "artifact": {"name": "x", "version": "1", "type": "go-module", "purl": "\(finding.place.component)@1"}}
                    """
            }
            try #require(matches.count > 10)
            let second = try await attestor.importScan(
                for: caller,
                Array(
                    #"{"matches": [\#(matches.joined(separator: ","))], "descriptor": {"name": "grype"}}"#
                        .utf8
                ),
                ScanRequest(artifact: report.artifact.name)
            )
            #expect(second.value.map(\.openedCount) == [0])
            // What is said now takes back what the one who says it said, by whichever name, and nothing that the scanner finds.
            let last = try await attestor.importScan(for: caller, real)
            #expect(last.value.map(\.resolvedCount) == [named.count - matches.count])
            try await Self.expectInOrder(bench)
        }
    }
}
