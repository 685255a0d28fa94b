import ArgumentParser
import Evidence

struct AttestSign: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Sign an in-toto statement about files, with a key that is kept here.",
        discussion: "Writes a DSSE envelope in JSON. Keys are made with `muniment key new`."
    )

    @Argument(help: "The files that the statement is about.", completion: .file())
    var files: [String]

    @Option(help: ArgumentHelp("What kind of statement it is: a URI.", valueName: "uri"))
    var predicateType: String

    @Option(help: ArgumentHelp("A JSON object: what is said.", valueName: "file"), completion: .file())
    var predicate: String

    @Option(help: ArgumentHelp("The name of a key here; may be repeated.", valueName: "name"))
    var key: [String]

    @OptionGroup var form: OutputOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("name at least one file") }
        guard !key.isEmpty else { throw ValidationError("name a key with --key") }
    }

    func report() throws -> Report {
        guard let predicate = (try? JSON(parsing: EvidenceFile.bytes(of: predicate)))?.object else {
            throw Refusal.input("\(self.predicate) holds no JSON object", remedy: "write what is said as one")
        }
        let subjects = try files.map { file in
            Statement.Subject(
                name: file.split(separator: "/").last.map(String.init),
                sha256: .sha256(of: try EvidenceFile.bytes(of: file))
            )
        }
        var envelope = Statement(
            subjects: subjects,
            predicateType: predicateType,
            predicate: predicate
        ).envelope()
        for name in key { try envelope.sign(with: try KeyStore.key(named: name).signingKey) }
        var report = Report(document: envelope.json)
        report.value = envelope.canonicalBytes()
        return report
    }
}
