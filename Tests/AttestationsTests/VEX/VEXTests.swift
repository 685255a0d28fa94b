import Attestations
import Evidence
import Testing

@Suite("VEX")
struct VEXTests {
    private static func document(_ text: String) throws -> VEXDocument {
        guard case .vex(let document) = try ReadDocument(parsing: Array(text.utf8)) else {
            throw ReadingFault.unknownFormat
        }
        return document
    }

    private static func openVEX(_ statement: String) -> String {
        """
        {"@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://example.com/1", "author": "Ada",
         "timestamp": "2026-01-01T00:00:00Z", "version": 1, "statements": [\(statement)]}
        """
    }

    @Test("a statement's own time is before the document's, and its author stands for the supplier")
    func times() throws {
        let document = try Self.document(
            Self.openVEX(
                """
                {"vulnerability": {"name": "CVE-1", "aliases": ["GHSA-1"]}, "status": "fixed", "products": [{"@id": "pkg:npm/a@1"}]},
                {"vulnerability": {"name": "CVE-2"}, "status": "fixed", "timestamp": "2026-02-01T00:00:00Z",
                 "products": ["pkg:npm/b"]}
                """
            )
        )
        #expect(
            document.statements.map(\.timestamp) == [
                Instant(rfc3339: "2026-01-01T00:00:00Z"), Instant(rfc3339: "2026-02-01T00:00:00Z"),
            ]
        )
        #expect(document.statements[0].aliases == ["GHSA-1"])
        #expect(document.statements[0].supplier == "Ada")
        #expect(document.warnings.count == 0)
    }

    @Test("what the format demands and is missing is a warning; a status that does not exist is refused")
    func tolerance() throws {
        let missing = try Self.document(
            Self.openVEX(#"{"vulnerability": "CVE-1", "status": "not_affected", "products": ["pkg:npm/a"]}"#)
        )
        #expect(missing.warnings.kept.map(\.path) == ["/statements/0"])
        #expect(throws: ReadingFault.self) {
            try Self.document(Self.openVEX(#"{"vulnerability": "CVE-1", "status": "safe", "products": []}"#))
        }
        #expect(throws: ReadingFault.missing(path: "/statements/0/vulnerability")) {
            try Self.document(Self.openVEX(#"{"status": "fixed", "products": []}"#))
        }
        #expect(
            throws: ReadingFault.unsupportedVersion(format: "OpenVEX", found: "https://openvex.dev/ns/v9")
        ) {
            try Self.document(#"{"@context": "https://openvex.dev/ns/v9", "statements": []}"#)
        }
    }

    @Test(
        "every state of CycloneDX has one of OpenVEX, and is kept itself",
        arguments: [
            ("not_affected", VEXStatement.Status.notAffected), ("false_positive", .notAffected),
            ("exploitable", .affected), ("resolved", .fixed), ("resolved_with_pedigree", .fixed),
            ("in_triage", .underInvestigation),
        ]
    )
    func states(state: String, status: VEXStatement.Status) throws {
        let document = try Self.document(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.5", "vulnerabilities": [
              {"id": "CVE-1", "analysis": {"state": "\(state)"}, "affects": [{"ref": "pkg:npm/a@1"}]}]}
            """
        )
        #expect(document.format == .cycloneDX)
        #expect(document.statements.map(\.status) == [status])
        #expect(document.statements.map(\.sourceState) == [state])
        #expect(document.statements[0].products[0].packageURL?.text == "pkg:npm/a@1")
    }

    @Test("what is said of a part of a product holds in that product alone")
    func parts() throws {
        let statement = try #require(
            try Self.document(
                Self.openVEX(
                    """
                    {"vulnerability": "CVE-1", "status": "fixed", "products": [{"@id": "pkg:oci/app",
                     "subcomponents": [{"@id": "pkg:apk/alpine/libssl3@3.0.8-r3"}]}]}
                    """
                )
            ).statements.first
        )
        let part = try PackageURL("pkg:apk/alpine/libssl3@3.0.8-r3")
        #expect(statement.isAbout(part, in: try PackageURL("pkg:oci/app@sha256:00")))
        #expect(!statement.isAbout(part, in: try PackageURL("pkg:oci/other")))
        #expect(!statement.isAbout(part))
        #expect(
            !statement.isAbout(
                try PackageURL("pkg:apk/alpine/libssl3@3.0.9"),
                in: try PackageURL("pkg:oci/app")
            )
        )
    }

    @Test("what is written is read back as the same, and what lacks something is not written")
    func writing() throws {
        var statement = VEXStatement(
            vulnerability: "CVE-1",
            products: [
                VEXProduct(
                    identifier: "pkg:npm/a@1",
                    packageURL: try PackageURL("pkg:npm/a@1"),
                    hashes: ["sha256": Digest.sha256(of: []).hex]
                )
            ],
            status: .notAffected
        )
        let now = try #require(Instant(rfc3339: "2026-01-01T00:00:00Z"))
        #expect(throws: ReadingFault.missing(path: "/statements/0/justification")) {
            try OpenVEXWriter.document(
                [statement],
                identifier: "https://example.com/1",
                author: "Ada",
                at: now
            )
        }
        statement.justification = .componentNotPresent
        statement.sourceJustification = "component_not_present"
        statement.timestamp = now
        statement.supplier = "Ada"
        let json = try OpenVEXWriter.document(
            [statement],
            identifier: "https://example.com/1",
            author: "Ada",
            at: now
        )
        let read = try Self.document(json.canonicalString)
        #expect(read.statements == [statement])
        #expect(read.warnings.count == 0)
    }

    @Test("a bill that is written as CycloneDX is read back as the same, wherever it came from")
    func bills() throws {
        let spdx = """
            {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "name": "n", "documentNamespace": "https://example.com/n",
             "documentDescribes": ["SPDXRef-a"], "packages": [
               {"SPDXID": "SPDXRef-a", "name": "a", "versionInfo": "1", "licenseDeclared": "MIT", "externalRefs": [
                 {"referenceType": "purl", "referenceLocator": "pkg:npm/a@1"}]},
               {"SPDXID": "SPDXRef-b", "name": "b", "checksums": [{"algorithm": "SHA256",
                 "checksumValue": "\(Digest.sha256(of: []).hex)"}]}],
             "relationships": [{"spdxElementId": "SPDXRef-a", "relationshipType": "DEPENDS_ON",
               "relatedSpdxElement": "SPDXRef-b"}]}
            """
        for text in [spdx, BillTests.json] {
            var bill = try BillTests.bill(text)
            bill.dependencies.removeAll { $0.relation == .contains }
            let now = Instant(microseconds: 1_790_000_000_000_000)
            let json = try CycloneDXWriter.document(bill, serial: UniqueID(at: now), at: now)
            let read = try BillTests.bill(json.canonicalString)
            #expect(read.warnings.count == 0)
            #expect(read.subject == bill.subject)
            #expect(Set(read.dependencies) == Set(bill.dependencies))
            #expect(
                Set(read.components)
                    == Set(
                        bill.components.map { component in
                            var component = component
                            component.parent = nil
                            return component
                        }
                    )
            )
        }
    }
}
