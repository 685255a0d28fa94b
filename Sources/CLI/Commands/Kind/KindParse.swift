import ArgumentParser
import Evidence
import Kinds

struct KindParse: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "The content of each artifact, as it is registered: one line of JSON each.",
        discussion: """
            Files that belong together are read together: a .psrc with the .pssc that names it, a zone with the \
            files it includes. The content identifier is that of the content with its secrets, as everywhere.
            """
    )

    @Argument(help: ArgumentHelp("Files, folders, or -.", valueName: "file"), completion: .file())
    var files: [String]

    @OptionGroup var options: KindOptions

    func run() throws {
        let (documents, gaps, secrets) = try documents()
        for document in documents { StandardOutput.write(document.canonicalString + "\n") }
        StandardError.write(gaps: gaps)
        options.warn(ofSecrets: secrets)
        if documents.isEmpty, gaps.isEmpty { throw KindNormalize.nothing(in: files) }
        if !gaps.isEmpty { throw Outcome.unusableInput }
    }

    func documents() throws -> (documents: [JSON], gaps: [Capture.Gap], secrets: Int) {
        let input = try KindInput(files)
        let found = ArtifactFiles(input.files, kind: options.wanted)
        let seal = try options.seal()
        var (documents, gaps, secrets): ([JSON], [Capture.Gap], Int) = ([], input.unopened + found.gaps, 0)
        for group in found.groups {
            do throws(KindError) {
                let artifact = try ArtifactKinds.parse(
                    kind: group.kind,
                    files: group.files,
                    hints: options.hints,
                    seal: seal
                )
                secrets += artifact.secretCount
                guard case .object(var document) = artifact.json else { continue }
                document["path"] = .string(group.path)
                documents.append(.object(document))
            } catch {
                gaps.append(Capture.Gap(path: group.path, reason: error.description, remedy: error.remedy))
            }
        }
        return (documents, gaps, secrets)
    }
}
