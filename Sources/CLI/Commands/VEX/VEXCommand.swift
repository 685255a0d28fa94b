import API
import ArgumentParser
import Attestations
import Evidence

struct VEXCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vex",
        abstract: "What is said of vulnerabilities in products.",
        discussion: """
            Read are OpenVEX 0.0.1 to 0.2.0 and CycloneDX's vulnerabilities. `read` asks no server.
            """,
        subcommands: [
            VEXRead.self, VEXImport.self, VEXList.self, VEXShow.self, VEXSearch.self, VEXExport.self,
        ]
    )
}

struct VEXRead: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read a document here, and say what is wanting in it."
    )

    @Argument(help: "The document; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var form: OutputOptions

    func report() throws -> Report {
        let bytes = try EvidenceFile.bytes(of: file)
        let (statements, warnings): ([VEXStatement], ReadingWarnings)
        do throws(ReadingFault) {
            switch try ReadDocument(parsing: bytes) {
            case .vex(let document): (statements, warnings) = (document.statements, document.warnings)
            case .bill(let bill): (statements, warnings) = (bill.statements, bill.warnings)
            default: throw .unknownFormat
            }
        } catch {
            throw Invalid(error)
        }
        var report = Report(
            document: [
                "statements": .array(
                    statements.map { statement in
                        [
                            "vulnerability": .string(statement.vulnerability),
                            "status": .string(statement.status.rawValue),
                            "justification": .optional(
                                statement.justification?.rawValue ?? statement.sourceJustification
                            ),
                            "products": .array(statement.products.map { .string($0.identifier) }),
                        ]
                    }
                ),
                "warnings": .array(
                    warnings.kept.map { ["path": .string($0.path), "message": .string($0.message)] }
                ),
            ]
        )
        for statement in statements {
            report.lines.row(
                statement.status.rawValue,
                statement.vulnerability,
                statement.products.map(\.identifier).joined(separator: ", "),
                statement.justification?.rawValue ?? statement.sourceJustification ?? ""
            )
        }
        for warning in warnings.kept { report.lines.row("warning", warning.path, warning.message) }
        return report
    }
}

struct VEXImport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Hand a document in.",
        discussion:
            "What was handed in before is shown as it was taken in. Needs the permission attestation.import."
    )

    @Argument(help: "The document; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let bytes = try DocumentHandIn.bytes(of: file, "VEX") {
            if case .vex = $0 { true } else { false }
        }
        return try await DocumentHandIn.report(of: bytes, to: client)
    }
}

struct VEXShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A document, and what was passed over when it was read."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "vex"))
    var vex: String

    @Flag(help: "Write the document as it was handed in, and nothing else.")
    var document = false

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.vexDocument(vex)
        var report = try Report(found)
        if document {
            report.value = try await client.document(found.sha256)
            return report
        }
        report.lines.row(
            found.format,
            found.documentIdentifier ?? "",
            found.author ?? "",
            counted(found.statementCount, "statement"),
            found.statedAt?.since(.now) ?? "",
            "sha256:\(found.sha256)".shortened
        )
        for warning in found.warnings { report.lines.row("warning", warning.path, warning.message) }
        return report
    }
}

struct VEXList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Documents that were handed in, the newest first."
    )

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.vexDocuments($0) },
            whenEmpty: "documents stand here once one is handed in",
            next: "muniment vex import FILE"
        ) { document, lines in
            lines.row(
                document.format,
                document.author ?? "",
                counted(document.statementCount, "statement"),
                document.importedAt.since(.now),
                document.vexID
            )
        }
    }
}

struct VEXSearch: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "What was said of a vulnerability, of a package, or of both; the latest first."
    )

    @Option(help: ArgumentHelp("As in CVE-2021-44228.", valueName: "identifier"))
    var vulnerability: String?

    @Option(help: ArgumentHelp("A package URL.", valueName: "purl"))
    var package: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard vulnerability != nil || package != nil else {
            throw ValidationError("give --vulnerability, --package, or both")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await client.vexStatements(vulnerability: vulnerability, package: package),
            whenEmpty: "nobody said anything of it",
            next: "muniment vex list"
        ) { statement, lines in
            lines.row(
                statement.status,
                statement.vulnerability,
                statement.product ?? "",
                statement.subcomponent ?? "",
                statement.justification ?? "",
                statement.statedBy ?? "",
                statement.statedAt?.since(.now) ?? ""
            )
        }
    }
}

struct VEXExport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a document as OpenVEX 0.2.0, whichever form it came in.",
        discussion: "What the form demands and the document lacks is refused."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "vex"))
    var vex: String

    @Option(help: ArgumentHelp("Whose word it is, where the document names nobody.", valueName: "name"))
    var author: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let bytes = try await client.openVEX(of: vex, author: author)
        var report = Report(document: ["vex": .string(vex), "size_bytes": .integer(bytes.count)])
        report.value = bytes
        return report
    }
}
