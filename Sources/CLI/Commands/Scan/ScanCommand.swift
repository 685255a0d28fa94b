import API
import ArgumentParser
import Evidence

struct ScanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "What scanners found: hand reports in, and see what they said.",
        discussion: """
            Read are SARIF 2.1.0, Trivy's and Grype's JSON, CycloneDX (JSON) with vulnerabilities, and OpenVEX; advisories \
            in OSV's form. What a report does not tell of is gone only where it says that it looked.
            """,
        subcommands: [
            ScanImport.self, ScanBill.self, ScanList.self, ScanShow.self, ScanAdvise.self,
            ScanAdvisories.self,
        ]
    )
}

struct ScanImport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Hand a scanner's report in.",
        discussion: "The same report again changes nothing. Needs the permission attestation.import."
    )

    @Argument(help: "The report; - is standard input.", completion: .file())
    var file: String

    @Option(
        help: ArgumentHelp(
            "What it is about, where the report does not say, or it shall be known otherwise.",
            valueName: "name"
        )
    )
    var artifact: String?

    @Flag(help: "The tool looked at everything: what it does not report is gone.")
    var whole = false

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let imported = try await client.importScan(
            Wire.ScanDraft(
                bytes: Base64Bytes(try EvidenceFile.bytes(of: file)),
                artifact: artifact,
                whole: whole
            )
        )
        return try Report(scans: imported)
    }
}

struct ScanBill: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Look at a bill of materials by the advisories that were handed in.",
        discussion: "What it leaves open is noted as unknown. Needs the permission attestation.import."
    )

    @Argument(
        help: ArgumentHelp(
            "Its identifier or its CID; or the identifier of an attestation that holds one.",
            valueName: "sbom"
        )
    )
    var sbom: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(scans: try await client.scanBill(sbom))
    }
}

struct ScanList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Reports that were handed in, the newest first."
    )

    @Option(help: ArgumentHelp("Those of this artifact, whichever version.", valueName: "name"))
    var artifact: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.scans(of: artifact, $0) },
            whenEmpty: "reports stand here once one is handed in",
            next: "muniment scan import FILE"
        ) { scan, lines in lines.add(scan) }
    }
}

struct ScanShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A report with what it found, and how that stands."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "scan"))
    var scan: String

    @Flag(help: "Write the report as it was handed in, and nothing else.")
    var document = false

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.scan(scan)
        if document {
            var report = try Report(found)
            report.value = try await client.document(found.sha256)
            return report
        }
        let findings = try await page.fetch { try await client.scanFindings(found.scanID, $0) }
        var report = Report(document: [
            "scan": try StrictJSON.json(found), "findings": try StrictJSON.json(findings),
        ])
        report.lines.add(found)
        for warning in found.warnings { report.lines.row("warning", warning.path, warning.message) }
        for finding in findings.items {
            report.lines.row(
                finding.state ?? "",
                finding.severity,
                finding.vulnerability,
                finding.component,
                finding.versions.joined(separator: ", "),
                finding.itemID ?? ""
            )
        }
        if let cursor = findings.nextCursor {
            report.lines.sentence("more", "add --all, or --cursor \(cursor.shellWord)")
        }
        return report
    }
}

struct ScanAdvise: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "advise",
        abstract: "Hand advisories in, in OSV's form: one, a list, or one on each line.",
        discussion: """
            Bills of materials that list what they are about are looked at again by themselves, and artifacts are judged by \
            them. Without --feed each counts until a later form of it is handed in. Needs the permission attestation.import.
            """
    )

    @Argument(help: "The advisories; - is standard input.", completion: .file())
    var file: String

    @Option(
        help: ArgumentHelp(
            "A name: they count in place of all that were handed in under it before.",
            valueName: "name"
        )
    )
    var feed: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let imported = try await client.importAdvisories(
            Wire.AdvisoryDraft(bytes: Base64Bytes(try EvidenceFile.bytes(of: file)), feed: feed)
        )
        var report = try Report(imported)
        report.lines.row(
            imported.receipt == nil ? "● as before" : "● taken in",
            feed ?? "",
            counted(imported.advisories.count, "new advisory", plural: "new advisories"),
            imported.receipt.seal
        )
        report.lines.next("muniment triage list")
        return report
    }
}

struct ScanAdvisories: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "advisories",
        abstract: "Advisories that were handed in, by name, each in its latest form."
    )

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.advisories($0) },
            whenEmpty: "advisories stand here once some are handed in",
            next: "muniment scan advise FILE"
        ) { advisory, lines in
            lines.row(
                advisory.withdrawnAt == nil ? advisory.severity : "withdrawn",
                advisory.advisoryID,
                advisory.summary ?? "",
                advisory.modifiedAt.since(.now)
            )
        }
    }
}

extension Report {
    init(scans imported: Wire.ImportedScans) throws {
        document = try StrictJSON.json(imported)
        for scan in imported.scans {
            lines.add(scan, imported.receipt.seal)
            for warning in scan.warnings { lines.row("warning", warning.path, warning.message) }
        }
        lines.next("muniment triage list")
    }
}

extension Lines {
    mutating func add(_ scan: Wire.Scan, _ seal: String = "") {
        row(
            scan.late ? "○ late" : "● taken in",
            scan.tool,
            scan.artifact,
            scan.artifactVersion ?? "",
            counted(scan.findingCount, "finding"),
            "\(scan.openedCount) new, \(scan.reopenedCount) reopened, \(scan.resolvedCount) resolved, "
                + "\(scan.uncoveredCount) not looked at",
            scan.importedAt.since(.now),
            scan.scanID,
            seal
        )
    }
}
