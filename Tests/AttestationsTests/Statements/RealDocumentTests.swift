import Attestations
import Testing

@Suite("Real documents are read", .enabled(if: SharedData.isThere, "skipped: no ../shared/data"))
struct RealDocumentTests {
    @Test(
        "every CycloneDX and SPDX document, with all that it lists",
        arguments: SharedData.files(in: "cyclonedx") + SharedData.files(in: "spdx")
    )
    func bills(path: String) throws {
        switch try ReadDocument(parsing: SharedData.bytes(path)) {
        case .bill(let bill):
            #expect(!bill.components.isEmpty)
            let references = Set(bill.components.map(\.reference))
            #expect(references.count == bill.components.count)
            #expect(
                bill.dependencies.allSatisfy { references.contains($0.from) && references.contains($0.to) }
            )
        case .vex(let document): #expect(!document.statements.isEmpty)
        default: Issue.record("it is neither a bill nor VEX")
        }
    }

    @Test(
        "counts agree with an independent reading",
        arguments: [
            ("cyclonedx/OBOM/Example-1-Decoupled/bom.json", 904, 904, 994),
            ("cyclonedx/SBOM/proton-bridge/proton-bridge-v1.6.3.bom.json", 202, 202, 232),
            ("cyclonedx/SBOM/laravel-7.12.0/bom.1.4.json", 63, 63, 113),
            ("spdx/software__example9__spdx2.2__appbomination.spdx.json", 17, 4, 17),
            ("spdx/software__example9__spdx3.0__appbomination.spdx3.json", 22, 4, 17),
        ]
    )
    func counts(path: String, components: Int, packageURLs: Int, dependencies: Int) throws {
        guard case .bill(let bill) = try ReadDocument(parsing: SharedData.bytes(path)) else {
            Issue.record("no bill")
            return
        }
        #expect(bill.components.count == components)
        #expect(bill.components.filter { $0.packageURL != nil }.count == packageURLs)
        #expect(bill.dependencies.count == dependencies)
    }

    @Test(
        "every OpenVEX document",
        arguments: SharedData.files(in: "openvex").filter { !$0.contains("/schema/") }
    )
    func openVEX(path: String) throws {
        guard case .vex(let document) = try ReadDocument(parsing: SharedData.bytes(path)) else {
            Issue.record("no VEX")
            return
        }
        #expect(document.format == .openVEX)
        #expect(!document.statements.isEmpty)
        #expect(document.statements.allSatisfy { !$0.products.isEmpty })
    }

    @Test(
        "every provenance of SLSA's generators names its builder and what went in",
        arguments: SharedData.files(in: "slsa-dsse")
    )
    func provenance(path: String) throws {
        for (document, _) in try ReadDocument.documents(in: SharedData.bytes(path)) {
            guard case .envelope(let signed, let read?) = document,
                case .provenance(let provenance) = read.predicate
            else {
                Issue.record("no provenance")
                return
            }
            #expect(provenance.builder.hasPrefix("https://github.com/slsa-framework/slsa-github-generator/"))
            #expect(!provenance.materials.isEmpty)
            #expect(signed.certificates.allSatisfy { $0.count == 1 })
        }
    }

    @Test("what is marked invalid is refused for its own reason")
    func invalid() throws {
        #expect(throws: ReadingFault.missing(path: "/_type")) {
            try ReadDocument(parsing: SharedData.bytes("archivista/invalid_payload.attestation.json"))
        }
        for schema in SharedData.files(in: "openvex/schema") {
            #expect(throws: ReadingFault.unknownFormat) {
                try ReadDocument(parsing: SharedData.bytes(schema))
            }
        }
    }
}
