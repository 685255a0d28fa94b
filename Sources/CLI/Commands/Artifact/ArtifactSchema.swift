import API
import ArgumentParser
import Evidence
import Kinds

struct ArtifactSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "The JSON Schema that an artifact's content must keep to.",
        subcommands: [ArtifactSchemaShow.self, ArtifactSchemaSet.self, ArtifactSchemaValidate.self]
    )
}

struct ArtifactSchemaShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "The schema of the current version."
    )

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let artifact = try await client.artifact(subject.artifact)
        var report = Report(document: artifact.contentSchema)
        if artifact.contentSchema == [:] {
            report.lines.sentence("none", "any content of its kind may stand there")
            report.lines.next("muniment artifact schema set \(subject.artifact.shellWord) FILE")
        } else {
            report.lines.plain(artifact.contentSchema.canonicalString)
        }
        return report
    }
}

struct ArtifactSchemaSet: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Give the artifact another schema, as a new version with the same files.",
        discussion: """
            A schema is part of what witnesses approve: with another one the artifact is proposed again. The files of the \
            current version are fetched and registered once more, which takes file.read and artifact.register.
            """
    )

    @OptionGroup var subject: ArtifactArgument

    @Argument(
        help: ArgumentHelp("The JSON Schema (draft-07 or 2020-12).", valueName: "file"),
        completion: .file()
    )
    var file: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let schema = try Documents.json(inFile: file)
        _ = try SchemaCheck.schema(schema, named: file)
        let artifact = try await client.artifact(subject.artifact)
        let kept = try await client.files(ofArtifact: artifact.artifactID, version: artifact.version)
        let made = try await client.registerArtifact(
            Wire.ArtifactDraft(
                kind: artifact.kind,
                name: artifact.name,
                contentSchema: schema,
                expectedCID: artifact.cid,
                files: kept.files.map {
                    Wire.SourceFile(name: $0.name, mediaType: $0.mediaType, bytes: $0.bytes)
                }
            )
        )
        var report = try Report(made)
        report.lines.row(
            made.isUnchanged ? "unchanged" : "registered",
            made.kind,
            made.name,
            "version \(made.version)",
            made.receipt.seal
        )
        if !made.isUnchanged {
            report.lines.next("muniment ceremony open \("\(made.kind):\(made.name)".shellWord)")
        }
        return report
    }
}

struct ArtifactSchemaValidate: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Whether files, or the current version, keep to the schema. Ends with exit code 1 if not.",
        discussion: "It is checked here: nothing is sent but the question for the artifact."
    )

    @OptionGroup var subject: ArtifactArgument

    @Argument(
        help: ArgumentHelp(
            "Files that may become the next version (default: the current one's content).",
            valueName: "file"
        ),
        completion: .file()
    )
    var files: [String] = []

    @Option(help: ArgumentHelp("Another schema than the artifact's.", valueName: "file"), completion: .file())
    var schema: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let artifact = try await client.artifact(subject.artifact)
        let json = try schema.map(Documents.json(inFile:)) ?? artifact.contentSchema
        let checked = try SchemaCheck.schema(json, named: schema ?? "the artifact's schema")
        let violations = checked.validate(try content(of: artifact))
        var report = Report(
            document: [
                "is_valid": .bool(violations.isEmpty),
                "violations": .array(
                    violations.map {
                        [
                            "instance_path": .string($0.instancePath),
                            "keyword_path": .string($0.keywordPath),
                            "reason": .string($0.sentence),
                        ]
                    }
                ),
            ]
        )
        for violation in violations {
            let path = violation.instancePath.isEmpty ? "the content" : violation.instancePath
            report.lines.row("▲ breaks it", path, violation.sentence)
        }
        if violations.isEmpty { report.lines.row("● keeps to it", artifact.kind, artifact.name) }
        report.outcome = violations.isEmpty ? .done : .answerIsNo
        return report
    }

    private func content(of artifact: Wire.Artifact) throws -> JSON {
        guard !files.isEmpty else { return artifact.content }
        let sources = try Documents.sourceFiles(files).map {
            SourceFile(name: $0.name, mediaType: $0.mediaType, bytes: $0.bytes.bytes)
        }
        guard let kind = KindName(rawValue: artifact.kind) else {
            throw Refusal.input(
                "the kind \(artifact.kind) is not known here",
                remedy: "use a muniment as new as the server"
            )
        }
        do throws(KindError) {
            return try ArtifactKinds.parse(kind: kind, files: sources).content
        } catch {
            throw Refusal.input(error.description, remedy: error.remedy)
        }
    }
}

private enum SchemaCheck {
    static func schema(_ json: JSON, named name: String) throws -> JSONSchema {
        do throws(JSONSchema.Failure) {
            return try JSONSchema(json)
        } catch {
            throw Refusal.input(
                "\(name) is no schema that can be used: \(error)",
                remedy: "correct it; draft-07 and 2020-12 are known"
            )
        }
    }
}
