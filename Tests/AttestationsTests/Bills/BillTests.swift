import Attestations
import Evidence
import Testing

@Suite("Bills of materials")
struct BillTests {
    static func bill(_ text: String) throws -> BillOfMaterials {
        guard case .bill(let bill) = try ReadDocument(parsing: Array(text.utf8)) else {
            throw ReadingFault.unknownFormat
        }
        return bill
    }

    static let json = """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 2,
         "serialNumber": "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
         "metadata": {"timestamp": "2024-01-01T00:00:00+01:00", "tools": {"components": [{"name": "scanner"}]},
                      "component": {"type": "application", "bom-ref": "app", "name": "App", "version": "1"}},
         "components": [
           {"type": "library", "bom-ref": "a", "group": "g", "name": "A", "version": "1",
            "purl": "pkg:maven/g/A@1", "licenses": [{"license": {"id": "MIT"}}],
            "hashes": [{"alg": "SHA-256", "content": "AA00000000000000000000000000000000000000000000000000000000000000"}],
            "components": [{"type": "library", "bom-ref": "a1", "name": "inner"}]},
           {"type": "library", "bom-ref": "b", "name": "B & C"}],
         "dependencies": [{"ref": "app", "dependsOn": ["a", "b"]}],
         "vulnerabilities": [{"id": "CVE-1", "analysis": {"state": "not_affected",
            "justification": "code_not_reachable", "response": ["update"]}, "affects": [{"ref": "a"}]}]}
        """

    static let xml = """
        <?xml version="1.0"?>
        <bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="2"
             serialNumber="urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79">
          <metadata><timestamp>2024-01-01T00:00:00+01:00</timestamp>
            <tools><components><component type="application"><name>scanner</name></component></components></tools>
            <component type="application" bom-ref="app"><name>App</name><version>1</version></component></metadata>
          <components>
            <component type="library" bom-ref="a"><group>g</group><name>A</name><version>1</version>
              <hashes><hash alg="SHA-256">AA00000000000000000000000000000000000000000000000000000000000000</hash></hashes>
              <licenses><license><id>MIT</id></license></licenses><purl>pkg:maven/g/A@1</purl>
              <components><component type="library" bom-ref="a1"><name>inner</name></component></components>
              <x:other xmlns:x="urn:other"><x:name>not ours</x:name></x:other>
            </component>
            <component type="library" bom-ref="b"><name>B &amp; C</name></component>
          </components>
          <dependencies><dependency ref="app"><dependency ref="a"/><dependency ref="b"/></dependency></dependencies>
          <vulnerabilities><vulnerability><id>CVE-1</id>
            <analysis><state>not_affected</state><justification>code_not_reachable</justification>
              <responses><response>update</response></responses></analysis>
            <affects><target><ref>a</ref></target></affects></vulnerability></vulnerabilities>
        </bom>
        """

    @Test("the two forms of CycloneDX say the same")
    func twoForms() throws {
        let read = try Self.bill(Self.json)
        var other = try Self.bill(Self.xml)
        #expect(other.format == .cycloneDXXML)
        other.format = .cycloneDXJSON
        #expect(other == read)
        #expect(read.components.map(\.reference) == ["app", "a", "a1", "b"])
        #expect(read.subjectComponent?.name == "App")
        #expect(read.components[1].packageURL?.text == "pkg:maven/g/A@1")
        #expect(read.components[1].sha256?.hex.prefix(4) == "aa00")
        #expect(read.components[2].parent == "a")
        #expect(read.dependencies.count == 3)
        #expect(read.createdAt == Instant(rfc3339: "2023-12-31T23:00:00Z"))
        #expect(read.tools == ["scanner"])
        #expect(read.statements.map(\.status) == [.notAffected])
        #expect(read.statements[0].products[0].packageURL?.text == "pkg:maven/g/A@1")
        #expect(read.warnings.count == 0)
    }

    @Test("one reference for two different components is refused; the same component twice is kept once")
    func duplicateReferences() throws {
        let start = #"{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": ["#
        #expect(throws: ReadingFault.duplicateReference("a")) {
            try Self.bill(start + #"{"bom-ref": "a", "name": "x"}, {"bom-ref": "a", "name": "y"}]}"#)
        }
        let twice = try Self.bill(start + #"{"bom-ref": "a", "name": "x"}, {"bom-ref": "a", "name": "x"}]}"#)
        #expect(twice.components.count == 1)
        #expect(twice.warnings.count == 1)
    }

    @Test("what can't be understood is left out with a warning that says where")
    func warnings() throws {
        let read = try Self.bill(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [
              {"name": "a", "purl": "npm:a"}, {"type": "library"}, {"name": "b", "hashes": [{"alg": "SHA-1", "content": "zz"}]}],
             "dependencies": [{"ref": "nobody", "dependsOn": ["a"]}]}
            """
        )
        #expect(read.components.map(\.name) == ["a", "b"])
        #expect(
            read.warnings.kept.map(\.path) == [
                "/components/0/purl", "/components/1", "/components/2/hashes/0", "",
            ]
        )
    }

    @Test("an unknown version is refused", arguments: ["2.0", "", "1.99"])
    func versions(version: String) {
        #expect(throws: ReadingFault.unsupportedVersion(format: "CycloneDX", found: version)) {
            try Self.bill(#"{"bomFormat": "CycloneDX", "specVersion": "\#(version)"}"#)
        }
    }

    @Test("SPDX 2.3: relationships in both directions, checksums and references")
    func spdx2() throws {
        let read = try Self.bill(
            """
            {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "n",
             "documentNamespace": "https://example.com/n", "creationInfo": {"created": "2024-01-01T00:00:00Z",
             "creators": ["Tool: t-1"]},
             "packages": [{"SPDXID": "SPDXRef-a", "name": "a", "versionInfo": "1", "licenseConcluded": "NOASSERTION",
               "licenseDeclared": "MIT", "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER",
               "referenceType": "purl", "referenceLocator": "pkg:npm/a@1"}]}, {"SPDXID": "SPDXRef-b", "name": "b"}],
             "files": [{"SPDXID": "SPDXRef-f", "fileName": "./f", "checksums": [{"algorithm": "SHA1",
               "checksumValue": "d6a770ba38583ed4bb4525bd96e50461655d2758"}]}],
             "relationships": [
               {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-a"},
               {"spdxElementId": "SPDXRef-b", "relationshipType": "DEPENDENCY_OF", "relatedSpdxElement": "SPDXRef-a"},
               {"spdxElementId": "SPDXRef-a", "relationshipType": "CONTAINS", "relatedSpdxElement": "SPDXRef-f"},
               {"spdxElementId": "SPDXRef-a", "relationshipType": "CONTAINS", "relatedSpdxElement": "NONE"}]}
            """
        )
        #expect(read.subject == "SPDXRef-a")
        #expect(read.tools == ["t-1"])
        #expect(read.components[0].licences == ["MIT"])
        #expect(read.components[0].packageURL?.text == "pkg:npm/a@1")
        #expect(read.components[2].hashes["sha1"] == "d6a770ba38583ed4bb4525bd96e50461655d2758")
        #expect(
            Set(read.dependencies) == [
                .init(from: "SPDXRef-a", to: "SPDXRef-b", relation: .dependsOn),
                .init(from: "SPDXRef-a", to: "SPDXRef-f", relation: .contains),
            ]
        )
        #expect(read.warnings.count == 0)
    }

    // MARK: Bad input

    @Test("a document type declaration is refused before an entity is expanded")
    func xmlBomb() {
        let bomb = """
            <!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <bom xmlns="http://cyclonedx.org/schema/bom/1.4"><x>&b;</x></bom>
            """
        #expect(throws: ReadingFault.documentType(line: 1)) { try Self.bill(bomb) }
    }

    @Test("nesting without end is refused, in JSON and in XML")
    func depth() {
        let json =
            #"{"bomFormat": "CycloneDX", "specVersion": "1.4", "components": "#
            + String(repeating: "[", count: 100_000)
        #expect(throws: ReadingFault.tooDeep(limit: 128)) { try Self.bill(json) }
        let xml =
            #"<bom xmlns="http://cyclonedx.org/schema/bom/1.4">"# + String(repeating: "<a>", count: 100_000)
        #expect(throws: ReadingFault.tooDeep(limit: 128)) { try Self.bill(xml) }
    }

    @Test("a document that is made of nothing but values is refused before they fill the memory")
    func jsonBomb() throws {
        let limits = ReadingLimits(values: 1_000)
        let start = #"{"bomFormat": "CycloneDX", "specVersion": "1.4", "properties": ["#
        for unit in ["0,", "[],", "{},", #"{"":0},"#, #"{"a":[0,0]},"#] {
            let bomb = Array((start + String(repeating: unit, count: 1_000) + "0]}").utf8)
            #expect(throws: ReadingFault.tooMany(what: "values", limit: 1_000)) {
                try ReadDocument(parsing: bomb, limits: limits)
            }
            #expect(throws: ReadingFault.tooMany(what: "values", limit: 1_000)) {
                try ScanReader.reports(in: bomb, about: nil, limits: limits)
            }
            let lines = Array(
                (0..<100).map { _ in #"{"id": "A", "modified": "", "affected": [\#(unit)0,0,0,0,0,0,0,0]}"# }
                    .joined(separator: "\n").utf8
            )
            #expect(throws: ReadingFault.tooMany(what: "values", limit: 1_000)) {
                try AdvisoryReader.advisories(in: lines, limits: limits)
            }
        }
        // What is no bomb is read: there is room for as many components as there may be.
        #expect(ReadingLimits.standard.values >= 40 * ReadingLimits.standard.components)
        #expect(throws: ReadingFault.tooLarge(limit: 64 << 20)) {
            try ReadDocument(parsing: [UInt8](repeating: 0x20, count: (64 << 20) + 1))
        }
    }

    @Test("limits are stated: bytes, components and dependencies")
    func limits() {
        let limits = ReadingLimits(size: 400, components: 2, dependencies: 1)
        #expect(throws: ReadingFault.tooLarge(limit: 400)) {
            try ReadDocument(parsing: [UInt8](repeating: 0x20, count: 401), limits: limits)
        }
        let start = #"{"bomFormat": "CycloneDX", "specVersion": "1.4", "#
        #expect(throws: ReadingFault.tooMany(what: "components", limit: 2)) {
            try ReadDocument(
                parsing: Array(
                    (start + #""components": [{"name": "a"}, {"name": "b"}, {"name": "c"}]}"#).utf8
                ),
                limits: limits
            )
        }
        #expect(throws: ReadingFault.tooMany(what: "dependencies", limit: 1)) {
            try ReadDocument(
                parsing: Array((start + #""dependencies": [{"ref": "a", "dependsOn": ["b", "c"]}]}"#).utf8),
                limits: limits
            )
        }
    }

    @Test("text without end in one part is refused")
    func text() {
        let xml =
            #"<bom xmlns="http://cyclonedx.org/schema/bom/1.4"><components><component><name>"#
            + String(repeating: "a", count: 2 << 20)
        #expect(throws: ReadingFault.tooMany(what: "bytes of text in one part", limit: 1 << 20)) {
            try Self.bill(xml)
        }
    }

    @Test(
        "what is no document is refused for what it is",
        arguments: [
            ("", ReadingFault.unknownFormat), ("   ", .unknownFormat), ("[]", .unknownFormat),
            ("{}", .unknownFormat),
            (#"{"bomFormat": "CycloneDX"}"#, .missing(path: "/specVersion")),
            (#"{"bomFormat": "CycloneDX", "specVersion": "1.4""#, .malformed(format: "JSON", offset: 47)),
            ("<html></html>", .unknownFormat),
            (
                #"<bom xmlns="http://cyclonedx.org/schema/bom/9.9"/>"#,
                .unsupportedVersion(format: "CycloneDX", found: "9.9")
            ),
        ]
    )
    func refusals(text: String, fault: ReadingFault) {
        #expect(throws: fault) { try Self.bill(text) }
    }

    @Test("what is no XML is refused as such", arguments: ["<bom", "<a></b>", "<", "<bom>\u{1}</bom>"])
    func noXML(text: String) {
        let fault = #expect(throws: ReadingFault.self) { try Self.bill(text) }
        switch fault {
        case .malformed(format: "XML", _), .unknownFormat: break
        default: Issue.record("\(String(describing: fault))")
        }
    }
}
