import API
import ArgumentParser
import Evidence
import Kinds

struct ArtifactAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Register files as an artifact, or as a new version of the one with this kind and name."
    )

    @Argument(help: ArgumentHelp("The files it is made of.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(
        help: ArgumentHelp("Its kind (default: told from the files).", valueName: "kind"),
        completion: .list(KindName.allCases.map(\.rawValue))
    )
    var kind: String?

    @Option(help: ArgumentHelp("Its name (default: the one its content gives).", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The accord it stands under (default: the only one).", valueName: "accord"))
    var accord: String?

    @Option(help: ArgumentHelp("What runs it.", valueName: "runtime"))
    var runtime: String?

    @Option(help: ArgumentHelp("a, b or c (default: the accord's).", valueName: "tier"))
    var tier: String?

    @Option(help: ArgumentHelp("The shell class it needs.", valueName: "class"))
    var shellClass: String?

    @Option(
        help: ArgumentHelp("A JSON Schema that its content must keep to.", valueName: "file"),
        completion: .file()
    )
    var schema: String?

    @Option(help: ArgumentHelp("Refuse unless the content has this CID.", valueName: "cid"))
    var expectCid: String?

    @Option(help: ArgumentHelp("The CID of its bill of materials.", valueName: "cid"))
    var sbomCid: String?

    @Option(help: ArgumentHelp("Where the image is found: registry.example/app:1.4.", valueName: "reference"))
    var imageReference: String?

    @Flag(help: "It was made by a machine, not written by a person.")
    var generated = false

    @Flag(help: "Close an open ceremony on the version before, which would refuse a new one.")
    var supersede = false

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let sources = try Documents.sourceFiles(files)
        let registration = try await client.registerArtifact(
            Wire.ArtifactDraft(
                kind: try kind ?? LocalKind.detected(in: sources),
                name: name,
                accord: accord,
                runtime: runtime,
                tier: tier,
                shellClassRequired: shellClass,
                humanAuthored: generated ? false : nil,
                sbomCID: sbomCid,
                contentSchema: try schema.map(Documents.json(inFile:)),
                expectedCID: expectCid,
                imageReference: imageReference,
                supersede: supersede ? true : nil,
                files: sources
            )
        )
        var report = try Report(registration)
        report.lines.registered(registration)
        return report
    }
}

extension Lines {
    /// What was registered, and what comes next.
    mutating func registered(_ registration: Wire.Registration) {
        row(
            registration.isUnchanged ? "unchanged" : "registered",
            registration.kind,
            registration.name,
            registration.cid.shortened,
            "version \(registration.version), \(registration.summary)",
            registration.receipt.seal
        )
        if let ceremony = registration.supersededCeremonyID {
            row("superseded", "ceremony", ceremony)
        }
        let artifact = "\(registration.kind):\(registration.name)".shellWord
        switch registration.state {
        case "approved", "deployed", "rolled_back":
            next("muniment deployment record \(artifact) --target KIND/NAME")
        case "ceremony_open": next("muniment ceremony sign \(artifact) --key NAME")
        default: next("muniment ceremony open \(artifact)")
        }
    }
}

/// The kind of files, as far as their marks tell it here.
enum LocalKind {
    static func detected(in files: [Wire.SourceFile]) throws -> String {
        let sources = files.map { SourceFile(name: $0.name, mediaType: $0.mediaType, bytes: $0.bytes.bytes) }
        let kinds = ArtifactKinds.detect(files: sources)
        let names = files.map(\.name).joined(separator: ", ")
        guard let kind = kinds.first else {
            throw Refusal.input(
                "\(names) \(files.count == 1 ? "is" : "are") of no kind that is known here",
                remedy: "say it with --kind \(KindName.allCases.map(\.rawValue).joined(separator: "|"))"
            )
        }
        guard kinds.count == 1 else {
            throw Refusal.input(
                "\(names) could be \(kinds.map(\.noun).joined(separator: " or "))",
                remedy: "say it with --kind \(kinds.map(\.rawValue).joined(separator: "|"))"
            )
        }
        return kind.rawValue
    }
}
