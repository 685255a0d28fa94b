import Attestations
import Evidence
import Testing

@Suite("Bills written as SPDX 2.3")
struct SPDX2WriterTests {
    private static let now = Instant(microseconds: 1_790_000_000_000_000)
    private static let id = UniqueID(at: now)

    private static let spdx = """
        {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "name": "n", "documentNamespace": "https://example.com/n",
         "documentDescribes": ["SPDXRef-a"], "packages": [
           {"SPDXID": "SPDXRef-a", "name": "a", "versionInfo": "1", "supplier": "Person: Ada (a@example.com)",
            "licenseDeclared": "MIT AND (Apache-2.0 OR GPL-2.0+ WITH Classpath-exception-2.0)",
            "primaryPackagePurpose": "OPERATING_SYSTEM",
            "externalRefs": [{"referenceType": "purl", "referenceLocator": "pkg:npm/a@1"},
              {"referenceType": "cpe23Type", "referenceLocator": "cpe:2.3:a:a:a:1:*:*:*:*:*:*:*"}]},
           {"SPDXID": "SPDXRef-b", "name": "b", "checksums": [{"algorithm": "SHA256",
             "checksumValue": "\(Digest.sha256(of: []).hex)"}]}],
         "relationships": [
           {"spdxElementId": "SPDXRef-a", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "SPDXRef-b"},
           {"spdxElementId": "SPDXRef-a", "relationshipType": "CONTAINS", "relatedSpdxElement": "SPDXRef-b"}]}
        """

    @Test(
        "what is written is read back as the same, wherever it came from",
        arguments: [spdx, BillTests.json]
    )
    func readBack(text: String) throws {
        let bill = try BillTests.bill(text)
        let json = try SPDX2Writer.document(bill, id: Self.id, at: Self.now)
        expectSchema(json)
        #expect(try SPDX2Writer.document(bill, id: Self.id, at: Self.now) == json)
        let read = try BillTests.bill(json.canonicalString)
        #expect(read.format == .spdx2JSON && read.specificationVersion == "2.3" && read.warnings.count == 0)
        #expect(read.identifier == "urn:uuid:\(Self.id)" && read.createdAt == Self.now)
        try #require(read.components.count == bill.components.count)
        // References that are not SPDX's are others, in the same order.
        let names = Dictionary(
            zip(bill.components, read.components).map { ($0.reference, $1.reference) }
        ) { first, _ in first }
        #expect(read.subject == bill.subject.flatMap { names[$0] })
        let expected = bill.dependencies.map { edge in
            BillOfMaterials.Dependency(
                from: names[edge.from] ?? "",
                to: names[edge.to] ?? "",
                relation: edge.relation
            )
        }
        #expect(Set(read.dependencies) == Set(expected))
        for (old, new) in zip(bill.components, read.components) {
            var same = old
            same.reference = new.reference
            // The package URL says it.
            same.group = nil
            same.parent = nil
            #expect(new == same)
        }
        if text == Self.spdx { #expect(names.allSatisfy { $0.key == $0.value }) }
    }

    @Test("what SPDX has no word for is said in another way, and none of it is lost")
    func others() throws {
        var bill = BillOfMaterials(format: .cycloneDXJSON, specificationVersion: "1.6")
        var component = BillOfMaterials.Component(
            reference: "SPDXRef-Package-1",
            kind: "cryptographic-asset",
            name: "x"
        )
        component.group = "org"
        component.supplier = "A\nB"
        component.licences = ["mit", "Our own licence", "(MIT OR Foo-1.0)", "apache-2.0 or BSD-3-Clause"]
        component.hashes = ["sha1": String(repeating: "0", count: 40), "streebog_256": "00"]
        bill.components = [component]
        component.reference = "#odd ref"
        component.licences = ["Our own licence"]
        bill.components.append(component)
        bill.tools = ["a\nb"]
        let json = try SPDX2Writer.document(bill, id: Self.id, at: Self.now)
        expectSchema(json)
        let packages = try #require(json["packages"]?.array)
        #expect(packages.map { $0["SPDXID"] } == ["SPDXRef-Package-1", "SPDXRef-Package-2"])
        #expect(packages[0]["name"] == "org/x" && packages[0]["supplier"] == "Organization: A B")
        #expect(packages[0]["primaryPackagePurpose"] == "OTHER")
        #expect(
            packages[0]["licenseDeclared"]
                == "MIT AND LicenseRef-1 AND LicenseRef-2 AND (Apache-2.0 OR BSD-3-Clause)"
        )
        #expect(packages[1]["licenseDeclared"] == "LicenseRef-1")
        let texts = json["hasExtractedLicensingInfos"]?.array?.map { $0["extractedText"] }
        #expect(texts == ["Our own licence", "(MIT OR Foo-1.0)"])
        #expect(packages[0]["checksums"]?.array?.count == 1)
        // It says of none that it is the one thing that the document is about.
        #expect(json["relationships"]?.array?.count { $0["relationshipType"] == "DESCRIBES" } == 2)
    }

    @Test("what SPDX demands and a bill lacks is refused")
    func refused() throws {
        var bill = BillOfMaterials(format: .cycloneDXJSON, specificationVersion: "1.6")
        func fault() -> ReadingFault? {
            do throws(ReadingFault) {
                _ = try SPDX2Writer.document(bill, id: Self.id, at: Self.now)
                return nil
            } catch {
                return error
            }
        }
        #expect(fault() == .missing(path: "/components"))
        bill.components = [BillOfMaterials.Component(reference: "a", kind: "library", name: "a")]
        #expect(fault() == nil)
        bill.dependencies = [BillOfMaterials.Dependency(from: "a", to: "b", relation: .dependsOn)]
        #expect(fault() == .wrong(path: "/dependencies", expected: "between components that are listed"))
        bill.components += bill.components
        #expect(fault() == .duplicateReference("a"))
    }

    // MARK: What the JSON schema of SPDX 2.3 says of what we write

    private static let purposes: Set<String> = [
        "OTHER", "INSTALL", "ARCHIVE", "FIRMWARE", "APPLICATION", "FRAMEWORK", "LIBRARY", "CONTAINER",
        "SOURCE", "DEVICE", "OPERATING_SYSTEM", "FILE",
    ]
    private static let algorithms: Set<String> = [
        "SHA1", "BLAKE3", "SHA3-384", "SHA256", "SHA384", "BLAKE2b-512", "BLAKE2b-256", "SHA3-512", "MD2",
        "ADLER32", "MD4", "SHA3-256", "BLAKE2b-384", "SHA512", "MD6", "MD5", "SHA224",
    ]

    private func expectSchema(_ json: JSON, sourceLocation: SourceLocation = #_sourceLocation) {
        func members(_ object: JSON?, required: Set<String>, optional: Set<String> = []) {
            let names = Set(object?.object?.names ?? [])
            #expect(names.isSuperset(of: required), sourceLocation: sourceLocation)
            #expect(names.isSubset(of: required.union(optional)), sourceLocation: sourceLocation)
        }
        func isIdentifier(_ json: JSON?) -> Bool {
            json?.string?.wholeMatch(of: /SPDXRef-[A-Za-z0-9.\-]+/) != nil
        }
        members(
            json,
            required: [
                "SPDXID", "spdxVersion", "dataLicense", "documentNamespace", "name", "creationInfo",
                "packages",
                "relationships",
            ],
            optional: ["comment", "hasExtractedLicensingInfos"]
        )
        #expect(json["spdxVersion"] == "SPDX-2.3" && json["dataLicense"] == "CC0-1.0")
        #expect(json["SPDXID"] == "SPDXRef-DOCUMENT" && json["name"]?.string?.isEmpty == false)
        #expect(json["documentNamespace"]?.string?.contains("#") == false)
        members(json["creationInfo"], required: ["created", "creators"])
        let created = json["creationInfo"]?["created"]?.string ?? ""
        #expect(created.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
        for creator in json["creationInfo"]?["creators"]?.array ?? [] {
            #expect(creator.string?.wholeMatch(of: /(Tool|Person|Organization): [^\n]+/) != nil)
        }
        let packages = json["packages"]?.array ?? []
        for package in packages {
            members(
                package,
                required: ["SPDXID", "name", "downloadLocation"],
                optional: [
                    "filesAnalyzed", "licenseConcluded", "licenseDeclared", "copyrightText", "supplier",
                    "versionInfo", "primaryPackagePurpose", "checksums", "externalRefs",
                ]
            )
            #expect(isIdentifier(package["SPDXID"]))
            // Else a verification code would have to be there.
            #expect(package["filesAnalyzed"] == false)
            #expect(Self.purposes.contains(package["primaryPackagePurpose"]?.string ?? ""))
            if let supplier = package["supplier"]?.string {
                #expect(supplier.wholeMatch(of: /(Person|Organization): [^\n]+|NOASSERTION/) != nil)
            }
            for checksum in package["checksums"]?.array ?? [] {
                members(checksum, required: ["algorithm", "checksumValue"])
                #expect(Self.algorithms.contains(checksum["algorithm"]?.string ?? ""))
            }
            for reference in package["externalRefs"]?.array ?? [] {
                members(
                    reference,
                    required: ["referenceCategory", "referenceType", "referenceLocator"]
                )
                let kind = [reference["referenceCategory"], reference["referenceType"]]
                #expect(
                    kind == ["PACKAGE-MANAGER", "purl"] || kind == ["SECURITY", "cpe23Type"]
                        || kind == ["SECURITY", "cpe22Type"]
                )
            }
        }
        let known = Set(packages.compactMap { $0["SPDXID"]?.string }).union(["SPDXRef-DOCUMENT"])
        #expect(known.count == packages.count + 1)
        let relationships = json["relationships"]?.array ?? []
        for relationship in relationships {
            members(relationship, required: ["spdxElementId", "relationshipType", "relatedSpdxElement"])
            #expect(known.contains(relationship["spdxElementId"]?.string ?? ""))
            #expect(known.contains(relationship["relatedSpdxElement"]?.string ?? ""))
            #expect(
                ["DESCRIBES", "DEPENDS_ON", "CONTAINS"].contains(
                    relationship["relationshipType"]?.string ?? ""
                )
            )
        }
        #expect(relationships.contains { $0["relationshipType"] == "DESCRIBES" })
        for info in json["hasExtractedLicensingInfos"]?.array ?? [] {
            members(info, required: ["licenseId", "extractedText"], optional: ["name"])
            #expect(info["licenseId"]?.string?.wholeMatch(of: /LicenseRef-[A-Za-z0-9.\-]+/) != nil)
        }
    }
}
