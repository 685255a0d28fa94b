import API
import ArgumentParser
import Attestations
import Evidence

struct SBOMCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sbom",
        abstract: "Bills of materials: what software consists of.",
        discussion: """
            Read are CycloneDX 1.0 to 1.7 (JSON, XML) and SPDX 2.2, 2.3 and 3.0 (JSON). `read` asks no server.
            """,
        subcommands: [
            SBOMRead.self, SBOMImport.self, SBOMList.self, SBOMShow.self, SBOMComponents.self,
            SBOMSearch.self, SBOMExport.self,
        ]
    )
}

struct SBOMRead: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read a bill here, and say what was passed over."
    )

    @Argument(help: "The document; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var form: OutputOptions

    func report() throws -> Report {
        let bytes = try EvidenceFile.bytes(of: file)
        let bill: BillOfMaterials
        do throws(ReadingFault) {
            guard case .bill(let read) = try ReadDocument(parsing: bytes) else { throw .unknownFormat }
            bill = read
        } catch {
            throw Invalid(error)
        }
        var report = Report(document: Self.document(bill))
        report.lines.row(
            "● read",
            "\(bill.format.rawValue) \(bill.specificationVersion)",
            counted(bill.components.count, "component"),
            counted(bill.statements.count, "statement"),
            counted(bill.warnings.count, "warning")
        )
        for component in bill.components {
            report.lines.row(
                component.kind,
                component.name,
                component.version ?? "",
                component.packageURL?.text ?? component.cpe ?? "",
                component.licences.joined(separator: ", ")
            )
        }
        for warning in bill.warnings.kept { report.lines.row("warning", warning.path, warning.message) }
        return report
    }

    private static func document(_ bill: BillOfMaterials) -> JSON {
        [
            "format": .string(bill.format.rawValue),
            "specification_version": .string(bill.specificationVersion),
            "identifier": .optional(bill.identifier), "subject": .optional(bill.subject),
            "components": .array(
                bill.components.map { component in
                    [
                        "reference": .string(component.reference), "kind": .string(component.kind),
                        "name": .string(component.name), "version": .optional(component.version),
                        "purl": .optional(component.packageURL?.text),
                        "licences": .array(component.licences.map(JSON.string)),
                        "sha256": .optional(component.hashes["sha256"]),
                    ]
                }
            ),
            "dependencies": .array(
                bill.dependencies.map {
                    [
                        "from": .string($0.from), "to": .string($0.to),
                        "relation": .string($0.relation.rawValue),
                    ]
                }
            ),
            "warnings": .array(
                bill.warnings.kept.map { ["path": .string($0.path), "message": .string($0.message)] }
            ),
            "warning_count": .integer(bill.warnings.count),
        ]
    }
}

struct SBOMImport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Hand a bill in.",
        discussion:
            "What was handed in before is shown as it was taken in. Needs the permission attestation.import."
    )

    @Argument(help: "The document; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let bytes = try DocumentHandIn.bytes(of: file, "bill of materials") {
            if case .bill = $0 { true } else { false }
        }
        return try await DocumentHandIn.report(of: bytes, to: client)
    }
}

struct SBOMList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Bills that were handed in, the newest first."
    )

    @Option(help: ArgumentHelp("Those about this SHA-256.", valueName: "digest"))
    var digest: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.bills(about: digest, $0) },
            whenEmpty: "bills stand here once one is handed in",
            next: "muniment sbom import FILE"
        ) { bill, lines in lines.add(bill) }
    }
}

struct SBOMShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A bill, and what was passed over when it was read."
    )

    @Argument(help: ArgumentHelp("Its identifier or its CID.", valueName: "sbom"))
    var sbom: String

    @Flag(help: "Write the document as it was handed in, and nothing else.")
    var document = false

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let bill = try await client.bill(sbom)
        var report = try Report(bill)
        if document {
            report.value = try await client.document(String(bill.cid.dropFirst(7)))
            return report
        }
        report.lines.add(bill)
        for warning in bill.warnings { report.lines.row("warning", warning.path, warning.message) }
        report.lines.next("muniment sbom components \(bill.sbomID)")
        return report
    }
}

struct SBOMComponents: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "components",
        abstract: "What a bill lists, in its order."
    )

    @Argument(help: ArgumentHelp("Its identifier or its CID.", valueName: "sbom"))
    var sbom: String

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.components(of: sbom, $0) },
            whenEmpty: "the bill lists nothing",
            next: "muniment sbom show \(sbom.shellWord)"
        ) { component, lines in lines.add(component) }
    }
}

struct SBOMSearch: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Which bills list a package or a file.",
        discussion: "A package URL without a version finds every version."
    )

    @Argument(help: ArgumentHelp("A package URL, or a SHA-256.", valueName: "what"))
    var what: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await client.components(matching: what),
            whenEmpty: "no bill lists it",
            next: "muniment sbom list"
        ) { component, lines in lines.add(component) }
    }
}

struct SBOMExport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a bill as CycloneDX 1.6 or SPDX 2.3, whichever form it came in.",
        discussion: """
            Components, and what depends on what; what the bill says of vulnerabilities is not in it. What the form demands and \
            the bill lacks is refused. `muniment sbom show SBOM --document` writes the bill as it came.
            """
    )

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case cyclonedx
        case spdx
    }

    @Argument(help: ArgumentHelp("Its identifier or its CID.", valueName: "sbom"))
    var sbom: String

    @Option(help: "CycloneDX 1.6 or SPDX 2.3, both in JSON.")
    var format = Form.cyclonedx

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let bytes =
            switch format {
            case .cyclonedx: try await client.cycloneDX(of: sbom)
            case .spdx: try await client.spdx(of: sbom)
            }
        var report = Report(document: ["sbom": .string(sbom), "size_bytes": .integer(bytes.count)])
        report.value = bytes
        return report
    }
}

extension Lines {
    fileprivate mutating func add(_ bill: Wire.Bill) {
        row(
            bill.format,
            bill.name ?? bill.subjectPackage ?? bill.documentIdentifier ?? "",
            counted(bill.componentCount, "component"),
            bill.warningCount > 0 ? counted(bill.warningCount, "warning") : "",
            bill.importedAt.since(.now),
            bill.sbomID,
            bill.cid.shortened
        )
    }

    fileprivate mutating func add(_ component: Wire.Component) {
        row(
            component.kind,
            component.name,
            component.version ?? "",
            component.purl ?? component.cpe ?? "",
            component.licences.joined(separator: ", "),
            component.sbomID
        )
    }
}
