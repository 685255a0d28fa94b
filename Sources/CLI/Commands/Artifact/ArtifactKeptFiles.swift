import API
import ArgumentParser
import Evidence

struct ArtifactKeptFiles: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "files",
        abstract: "Fetch the files of a version, with exactly the bytes that were registered.",
        discussion: """
            The files are written for you alone, since they may hold secrets, and replace none that is there. Each \
            has the SHA-256 that stands with the version. Needs the permission file.read.
            """
    )

    @Option(help: ArgumentHelp("The folder to write them to.", valueName: "folder"), completion: .directory)
    var into: String

    @Option(help: ArgumentHelp("Of which version (default: the current one).", valueName: "number"))
    var version: Int?

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let artifact = try await client.artifact(subject.artifact)
        let kept = try await client.files(
            ofArtifact: artifact.artifactID,
            version: version ?? artifact.version
        )
        let names = try kept.files.map(Self.fileName)
        for (index, name) in names.enumerated() where names[..<index].contains(name) {
            throw Refusal.input("two of the files are named \(name)", remedy: "fetch them over the API")
        }
        var report = Report(
            document: [
                "version": .integer(kept.version), "folder": .string(into),
                "files": .array(
                    kept.files.map { ["name": .string($0.name), "sha256": .string($0.sha256)] }
                ),
            ]
        )
        for (name, file) in zip(names, kept.files) {
            guard Digest.sha256(of: file.bytes.bytes).hex == file.sha256 else {
                throw Refusal(
                    outcome: .answerIsNo,
                    reason: "the server's bytes of \(file.name) are not those of its SHA-256",
                    remedy: "ask whoever runs the server why"
                )
            }
            try Files.writeSecret(file.bytes.bytes, to: "\(into)/\(name)", replacing: .refused)
            report.lines.row(
                "written",
                "\(into)/\(name)",
                counted(file.sizeBytes, "byte"),
                file.charset ?? "",
                "sha256:\(file.sha256.shortened)"
            )
        }
        return report
    }

    /// The last part of a name, which may have come from anywhere: never one that leads out of the folder.
    static func fileName(_ file: Wire.KeptFile) throws -> String {
        let name = String(file.name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
        guard !name.isEmpty, name != ".", name != "..", !name.unicodeScalars.contains("\0") else {
            throw Refusal.input("a file is named «\(file.name)»", remedy: "fetch it over the API")
        }
        return name
    }
}
