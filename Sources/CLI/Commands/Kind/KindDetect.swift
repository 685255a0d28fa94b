import ArgumentParser
import Evidence
import Kinds

struct KindDetect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "detect",
        abstract: "Which kind each file is of.",
        discussion: "Ends with 1 if a file is of no kind, or could be of several."
    )

    @Argument(help: ArgumentHelp("Files, folders, or -.", valueName: "file"), completion: .file())
    var files: [String]

    @OptionGroup var form: OutputOptions

    func run() throws {
        let report = try report()
        report.show(as: form.output)
        if report.outcome != .done { throw report.outcome }
    }

    func report() throws -> Report {
        let input = try KindInput(files)
        StandardError.write(gaps: input.unopened)
        let found = input.files.map { (file: $0, kinds: ArtifactKinds.detect(files: [$0])) }
        var report = Report(
            document: .array(
                found.map { file, kinds in
                    ["file": .string(file.name), "kinds": .array(kinds.map { .string($0.rawValue) })]
                }
            )
        )
        for (file, kinds) in found {
            let names = kinds.isEmpty ? "–" : kinds.map(\.rawValue).joined(separator: ", ")
            report.lines.row(names, file.name)
        }
        if found.contains(where: { $0.kinds.count != 1 }) { report.outcome = .answerIsNo }
        if !input.unopened.isEmpty { report.outcome = .unusableInput }
        return report
    }
}
