import ArgumentParser
import Evidence
import Kinds

struct KindNormalize: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "normalize",
        abstract:
            "What of each artifact counts, with the digest that drift is judged by: one line of JSON each.",
        discussion:
            "What it writes is kept in a file, and taken by `muniment kind diff` in place of the files."
    )

    @Argument(help: ArgumentHelp("Files, folders, or -.", valueName: "file"), completion: .file())
    var files: [String]

    @OptionGroup var options: KindOptions

    func run() throws {
        let capture = try options.capture(try KindInput(files))
        for document in Self.documents(of: capture) { StandardOutput.write(document.canonicalString + "\n") }
        StandardError.write(gaps: capture.gaps)
        options.warn(ofSecrets: capture.secretCount)
        if capture.subjects.isEmpty, capture.isComplete { throw Self.nothing(in: files) }
        if !capture.isComplete { throw Outcome.unusableInput }
    }

    static func documents(of capture: Capture) -> [JSON] {
        capture.subjects.compactMap { subject in
            guard case .object(var document) = subject.artifact.json else { return nil }
            document["path"] = .string(subject.path)
            return .object(document)
        }
    }

    static func nothing(in files: [String]) -> Refusal {
        .input(
            "nothing in \(files.joined(separator: ", ")) is of a kind that is known here",
            remedy: "say it with --kind \(KindName.allCases.map(\.rawValue).joined(separator: "|"))"
        )
    }
}

extension Capture {
    var secretCount: Int { subjects.reduce(0) { $0 + $1.artifact.secretCount } }
}
