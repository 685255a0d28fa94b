import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Scans, triage, unknowns and attestations, from the command line")
struct TriageCommandTests {
    @Test(
        """
        a report is handed in, what it found is accepted, and what nobody knows is resolved; documents become a verdict whose \
        bundle holds without a server
        """
    )
    func mainJob() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn(tenant: "Northwind Operations")
            let report = home.path + "/report.json"
            let text = """
                {"matches": [{"vulnerability": {"id": "CVE-2026-1", "severity": "Critical"},
                  "artifact": {"name": "left-pad", "version": "1.3.0", "type": "npm", "purl": "pkg:npm/left-pad@1.3.0"}}],
                 "source": {"type": "image", "target": {"userInput": "shop/web:1"}}, "descriptor": {"name": "grype"}}
                """
            try Data(text.utf8).write(to: URL(filePath: report))
            let imported = try await home.muniment("scan", "import", report)
            #expect(imported.status == 0 && imported.output.contains("1 new"), "\(imported.errors)")
            let listed = try await home.json("triage", "list", "--severity", "critical")
            let item = try #require(listed["items"]?.array?.first?["item_id"]?.string)
            let accepted = try await home.muniment(
                "triage",
                "accept",
                item,
                "--until",
                Instant(microseconds: Int64(Date.now.timeIntervalSince1970 + 86_400) * 1_000_000).description,
                "--reason",
                "not reachable"
            )
            #expect(accepted.status == 0 && accepted.output.contains("chronicle #"), "\(accepted.errors)")
            let shown = try await home.muniment("triage", "show", item)
            #expect(
                shown.output.contains("holds for these versions")
                    && shown.output.contains("artifact shop/web")
            )
            let unknowns = try await home.json("unknown", "list")
            let unknown = try #require(unknowns["items"]?.array?.first)
            #expect(unknown["kind"]?.string == "missing_sbom")
            let resolved = try await home.muniment(
                "unknown",
                "resolve",
                unknown["unknown_id"]?.string ?? "",
                "--resolution",
                "it is made by hand"
            )
            #expect(resolved.status == 0, "\(resolved.errors)")
            let checked = try await home.muniment("unknown", "check")
            #expect(checked.status == 0 && checked.output.contains("no gap and no overlap"))
            try await AttestationStory(home: home).tell()
        }
    }
}
