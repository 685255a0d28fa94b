import ArgumentParser
import Evidence

struct VerifyExport: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-export",
        abstract:
            "Derive an export of a retired partition again, and say what it proves and what it does not.",
        discussion: """
            The log's key must come from elsewhere than the export. That the manifest is the one that was recorded is \
            seen by its SHA-256, which an entry of the type muniment.retention.exported tells. \
            Documents/formats/retention-export.md has the format.
            """
    )

    @Argument(help: "The manifest.", completion: .file())
    var manifest: String

    @Argument(
        help: "The compressed file (default: the one that the manifest names, beside it).",
        completion: .file()
    )
    var file: String?

    @Option(
        name: [.long, .customLong("log-key")],
        help: ArgumentHelp("The log's key, a vkey or a file with one.", valueName: "vkey")
    )
    var key: String

    @Option(help: ArgumentHelp("A cosigner that is trusted; may be repeated.", valueName: "vkey"))
    var cosigner: [String] = []

    @Option(help: ArgumentHelp("How many of the cosigners must have signed.", valueName: "count"))
    var required = 0

    @OptionGroup var form: OutputOptions

    func validate() throws {
        guard (0...cosigner.count).contains(required) else {
            throw ValidationError("--required takes 0 to the number of cosigners, \(cosigner.count)")
        }
    }

    func report() throws -> Report {
        let logKey = try EvidenceFile.noteKey(key)
        let cosigners = try cosigner.map(EvidenceFile.noteKey)
        let bytes = try EvidenceFile.bytes(of: manifest)
        let told: ExportManifest
        do throws(DocumentError) {
            told = try ExportManifest(parsing: bytes)
        } catch {
            throw try Invalid(error, in: manifest, calledA: "the manifest of an export")
        }
        let path = file ?? Files.folder(of: manifest) + "/" + told.fileName
        let findings: ExportFindings
        do {
            findings = try told.verify(logKey: logKey, cosigners: cosigners, required: required) { part in
                try Files.read(path, part)
            }
        } catch let fault as ExportFault {
            throw Invalid(fault)
        }
        let digest = Digest.sha256(of: bytes)
        var report = Report(document: told.report(of: findings, digest: digest))
        report.lines.row(
            "● valid",
            told.table.rawValue,
            "from \(told.from.words)",
            "until \(told.until.words)",
            counted(told.rowCount, "row"),
            counted(told.entryCount, "entry", plural: "entries")
        )
        report.lines.sentence("manifest", "SHA-256 \(digest.hex)")
        for sentence in findings.proved { report.lines.sentence("proved", sentence) }
        for sentence in findings.notProved { report.lines.sentence("not proved", sentence) }
        return report
    }
}

extension ExportManifest {
    fileprivate func report(of findings: ExportFindings, digest: Digest) -> JSON {
        [
            "valid": true, "checkpoint": findings.checkpoint.json, "export_id": .string(id.text),
            "tenant": .string(tenant.text), "table": .string(table.rawValue), "from": .string(from.rfc3339),
            "until": .string(until.rfc3339), "row_count": .integer(rowCount),
            "entry_count": .integer(entryCount), "erased_entry_count": .integer(erasedEntryCount),
            "manifest_sha256": .string(digest.hex), "proved": .array(findings.proved.map(JSON.string)),
            "not_proved": .array(findings.notProved.map(JSON.string)),
        ]
    }
}
