import Attestations
import Evidence
import Testing

@Suite("Reports of scanners are read")
struct ScanReaderTests {
    private static func report(_ text: String, about artifact: String? = nil) throws -> ScanReport {
        let reports = try ScanReader.reports(in: Array(text.utf8), about: artifact)
        return try #require(reports.count == 1 ? reports.first : nil)
    }

    @Test("Trivy: packages that are listed are covered, those that are not are not")
    func trivy() throws {
        let report = try Self.report(
            """
            {"SchemaVersion": 2, "CreatedAt": "2026-02-01T10:00:00.123456789Z", "Trivy": {"Version": "0.69.0"},
             "ArtifactName": "registry.example:5000/shop/web:1.4", "ArtifactType": "container_image",
             "Metadata": {"RepoDigests": ["registry.example:5000/shop/web@sha256:\(String(repeating: "a", count: 64))"]},
             "Results": [
              {"Target": "registry.example:5000/shop/web:1.4 (debian 12.5)", "Class": "os-pkgs", "Type": "debian",
               "Packages": [{"Name": "openssl", "Identifier": {"PURL": "pkg:deb/debian/openssl@3.0.11?arch=amd64"}},
                            {"Name": "zlib1g", "Identifier": {"PURL": "pkg:deb/debian/zlib1g@1.2.13"}}],
               "Vulnerabilities": [{"VulnerabilityID": "CVE-2024-1", "PkgName": "openssl",
                 "PkgIdentifier": {"PURL": "pkg:deb/debian/openssl@3.0.11?arch=amd64"}, "InstalledVersion": "3.0.11",
                 "FixedVersion": "3.0.12, 3.0.13", "Severity": "HIGH", "Title": "a hole",
                 "CVSS": {"nvd": {"V3Score": 7.5}, "redhat": {"V3Score": 5.9}}}]},
              {"Target": "app/package-lock.json", "Class": "lang-pkgs", "Type": "npm",
               "Vulnerabilities": [{"VulnerabilityID": "GHSA-1", "PkgName": "left-pad", "InstalledVersion": "1.3.0",
                 "PkgIdentifier": {"PURL": "pkg:npm/left-pad@1.3.0"}, "Severity": "CRITICAL"}]},
              {"Target": "Dockerfile", "Class": "config", "Type": "dockerfile", "Misconfigurations": [
                {"ID": "DS002", "Status": "FAIL", "Severity": "HIGH", "Title": "root"},
                {"ID": "DS026", "Status": "PASS", "Severity": "LOW"}]}]}
            """
        )
        #expect(report.artifact.name == "registry.example:5000/shop/web")
        #expect(report.artifact.version == "1.4")
        #expect(report.artifact.sha256?.hex == String(repeating: "a", count: 64))
        #expect(report.toolVersion == "0.69.0")
        #expect(report.scannedAt != nil)
        #expect(report.findings.map(\.place.vulnerability) == ["CVE-2024-1", "GHSA-1", "DS002"])
        #expect(report.findings[0].severity == .high)
        #expect(report.findings[0].score == 7.5)
        #expect(report.findings[0].fixedVersions == ["3.0.12", "3.0.13"])
        #expect(report.findings[0].place.location == nil)
        #expect(report.findings[1].place.location == "app/package-lock.json")
        #expect(report.covers(.init(component: "pkg:deb/debian/zlib1g", vulnerability: "CVE-2024-9")))
        #expect(report.covers(.init(component: "pkg:deb/debian/openssl", vulnerability: "CVE-2024-9")))
        #expect(!report.covers(.init(component: "pkg:deb/debian/bash", vulnerability: "CVE-2024-9")))
        #expect(report.covers(.init(component: "Dockerfile", vulnerability: "DS026")))
        let elsewhere = ScanFinding.Place(
            component: "pkg:npm/left-pad",
            vulnerability: "GHSA-2",
            location: "tools/package-lock.json"
        )
        #expect(!report.covers(elsewhere))
    }

    @Test("Grype: what it was told to ignore is neither found nor gone")
    func grype() throws {
        func match(_ name: String, _ identifier: String) -> String {
            """
            {"vulnerability": {"id": "\(identifier)", "severity": "Critical", "dataSource": "https://example.com",
              "cvss": [{"metrics": {"baseScore": 9.8}}], "fix": {"versions": ["2.0.0"], "state": "fixed"}},
             "relatedVulnerabilities": [{"id": "CVE-2021-44228"}],
             "artifact": {"name": "\(name)", "version": "1.3.0", "type": "npm", "purl": "pkg:npm/\(name)@1.3.0",
              "locations": [{"path": "/app/package.json"}]}}
            """
        }
        let report = try Self.report(
            """
            {"matches": [\(match("left-pad", "GHSA-1"))], "ignoredMatches": [\(match("left-pad", "GHSA-2"))],
             "source": {"type": "image", "target": {"userInput": "shop/web:1.4",
               "manifestDigest": "sha256:\(String(repeating: "b", count: 64))"}},
             "descriptor": {"name": "grype", "version": "0.100.0"}}
            """
        )
        #expect(report.artifact.name == "shop/web" && report.artifact.version == "1.4")
        #expect(report.findings.map(\.aliases) == [["CVE-2021-44228"]])
        #expect(report.findings[0].score == 9.8)
        var place = report.findings[0].place
        place.vulnerability = "GHSA-2"
        #expect(!report.covers(place))
        place.vulnerability = "GHSA-3"
        #expect(report.covers(place))
        #expect(!report.covers(.init(component: "pkg:npm/other", vulnerability: "GHSA-1")))
    }

    @Test("SARIF: suppressed and passed results, files without a result, a run that failed")
    func sarif() throws {
        func run(_ failed: Bool) -> String {
            """
            {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "CodeQL", "semanticVersion": "2.1",
               "rules": [{"id": "js/xss", "properties": {"security-severity": "7.8"}, "shortDescription": {"text": "XSS"}}]}},
              "automationDetails": {"id": "javascript/42"},
              "invocations": [{"executionSuccessful": \(!failed), "endTimeUtc": "2026-02-01T10:00:00Z"}],
              "artifacts": [{"location": {"uri": "src/a.js"}}, {"location": {"uri": "src/b.js"}}],
              "versionControlProvenance": [{"repositoryUri": "https://example.com/shop", "revisionId": "abc"}],
              "results": [
               {"ruleId": "js/xss", "message": {"text": "tainted"}, "partialFingerprints": {"p": "f1"},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": "src/a.js"}, "region": {"startLine": 7}}}]},
               {"ruleId": "js/sql", "level": "error", "suppressions": [{"kind": "inSource"}],
                "locations": [{"physicalLocation": {"artifactLocation": {"index": 0}}}]},
               {"ruleId": "js/ok", "kind": "pass",
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": "src/c.js"}}}]}]}]}
            """
        }
        let report = try Self.report(run(false))
        #expect(report.tool == "CodeQL/javascript")
        #expect(report.artifact.name == "https://example.com/shop" && report.artifact.version == "abc")
        #expect(report.findings.map(\.severity) == [.high])
        #expect(report.findings[0].title == "line 7: tainted")
        #expect(report.findings[0].place.location == "f1")
        #expect(report.covers(.init(component: "src/b.js", vulnerability: "js/xss", location: "f9")))
        #expect(!report.covers(.init(component: "src/a.js", vulnerability: "js/sql")))
        #expect(report.covers(.init(component: "src/c.js", vulnerability: "js/ok")))
        #expect(!report.covers(.init(component: "src/c.js", vulnerability: "js/xss")))
        let failed = try Self.report(run(true))
        #expect(failed.findings.count == 1)
        #expect(!failed.covers(.init(component: "src/b.js", vulnerability: "js/xss", location: "f9")))
        #expect(failed.warnings.count == 1)
    }

    @Test("CycloneDX and OpenVEX: what is not affected was looked at")
    func stated() throws {
        let bill = try Self.report(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
             "metadata": {"tools": [{"vendor": "acme", "name": "look"}],
              "component": {"type": "application", "bom-ref": "app", "name": "app", "purl": "pkg:generic/app@1"}},
             "components": [{"type": "library", "bom-ref": "a", "name": "a", "version": "1", "purl": "pkg:npm/a@1"}],
             "vulnerabilities": [
              {"id": "CVE-1", "ratings": [{"score": 9.1, "severity": "critical"}], "affects": [{"ref": "a"}]},
              {"id": "CVE-2", "analysis": {"state": "not_affected", "justification": "code_not_present"},
               "affects": [{"ref": "a"}]}]}
            """
        )
        #expect(bill.artifact.name == "pkg:generic/app" && bill.artifact.version == "1")
        #expect(bill.findings.map(\.place) == [.init(component: "pkg:npm/a", vulnerability: "CVE-1")])
        #expect(bill.findings[0].severity == .critical)
        #expect(bill.covers(.init(component: "pkg:npm/a", vulnerability: "CVE-2")))
        let vex = try Self.report(
            """
            {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://example.com/1", "author": "Ada",
             "timestamp": "2026-01-01T00:00:00Z", "version": 1, "statements": [
              {"vulnerability": {"name": "CVE-1"}, "status": "affected", "action_statement": "update",
               "products": [{"@id": "pkg:oci/app@sha256%3A0", "subcomponents": [{"@id": "pkg:npm/a@1"}]}]},
              {"vulnerability": {"name": "CVE-2"}, "status": "fixed",
               "products": [{"@id": "pkg:oci/app@sha256%3A0", "subcomponents": [{"@id": "pkg:npm/a@1"}]}]}]}
            """
        )
        #expect(vex.artifact.name == "pkg:oci/app")
        #expect(vex.tool == "Ada")
        #expect(vex.findings.map(\.place.vulnerability) == ["CVE-1"])
        #expect(vex.covers(.init(component: "pkg:npm/a", vulnerability: "CVE-2")))
        #expect(!vex.covers(.init(component: "pkg:npm/a", vulnerability: "CVE-3")))
    }

    @Test("OpenVEX: many statements of one product are one report, and many products one each")
    func manyStatements() throws {
        let count = 3_000
        func document(_ statement: (Int) -> String) -> [UInt8] {
            let statements = (0..<count).map(statement).joined(separator: ",")
            return Array(
                """
                {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://example.com/1", "author": "Ada",
                 "timestamp": "2026-01-01T00:00:00Z", "version": 1, "statements": [\(statements)]}
                """.utf8
            )
        }
        let one = try ScanReader.reports(
            in: document { number in
                """
                {"vulnerability": {"name": "CVE-\(number)"}, "status": "under_investigation",
                 "products": [{"@id": "pkg:generic/app@1"}]}
                """
            }
        )
        #expect(one.count == 1 && one.first?.findings.count == count)
        let many = try ScanReader.reports(
            in: document { number in
                """
                {"vulnerability": {"name": "CVE-1"}, "status": "under_investigation",
                 "products": [{"@id": "pkg:generic/app\(number)@1"}]}
                """
            }
        )
        #expect(many.count == count && many.allSatisfy { $0.findings.count == 1 })
    }

    @Test(
        "a name stays from version to version",
        arguments: [
            ("shop/web:1.4", "shop/web", "1.4"), ("localhost:5000/web", "localhost:5000/web", nil),
            ("localhost:5000/web:1", "localhost:5000/web", "1"), ("/srv/app", "/srv/app", nil),
            ("pkg:npm/%40a/b@1.2", "pkg:npm/%40a/b", "1.2"),
            ("https://example.com/x", "https://example.com/x", nil),
        ]
    )
    func names(reference: String, name: String, version: String?) {
        let artifact = ScannedArtifact(reference: reference)
        #expect(artifact.name == name)
        #expect(artifact.version == version)
    }

    @Test(
        "what can't be read is refused for its reason",
        arguments: [
            ("{}", ReadingFault.unknownScan), ("[]", .unknownScan),
            (#"{"version": "2.0.0", "runs": []}"#, .unsupportedVersion(format: "SARIF", found: "2.0.0")),
            (#"{"version": "2.1.0", "runs": [{}]}"#, .missing(path: "/runs/0/tool/driver/name")),
            (
                #"{"SchemaVersion": 1, "ArtifactName": "a"}"#,
                .unsupportedVersion(format: "Trivy's report", found: "1")
            ),
            (
                #"{"SchemaVersion": 2, "ArtifactName": "a", "Results": [{"Vulnerabilities": [{}]}]}"#,
                .missing(path: "/Results/0/Vulnerabilities/0/VulnerabilityID")
            ),
            (
                #"{"matches": [{}], "descriptor": {}, "source": {"target": "a"}}"#,
                .missing(path: "/matches/0/vulnerability/id")
            ),
            (
                #"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "a"}}}]}"#,
                .missing(path: "the artifact’s name")
            ),
        ]
    )
    func refused(text: String, fault: ReadingFault) {
        #expect(throws: fault) { try ScanReader.reports(in: Array(text.utf8)) }
    }

    @Test("nesting without end, and more findings than may be, are refused")
    func limits() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: ReadingFault.self) { try ScanReader.reports(in: Array(deep.utf8)) }
        let results = (0..<20).map { #"{"ruleId": "r\#($0)"}"# }.joined(separator: ",")
        let text =
            #"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "a"}}, "results": [\#(results)]}]}"#
        #expect(throws: ReadingFault.tooMany(what: "findings", limit: 10)) {
            try ScanReader.reports(
                in: Array(text.utf8),
                about: "x",
                limits: ReadingLimits(statements: 10)
            )
        }
    }
}
