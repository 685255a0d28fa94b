import ArgumentParser
import Evidence
import Kinds

struct KindDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What differs between two artifacts, or two folders of them, in the words of their kinds.",
        discussion: """
            Ends as diff does: with 0 if both are equal, 1 if they differ, and 2 if something could not be read; \
            what could not be read is never taken for deleted. A file of `muniment kind normalize` stands for what it \
            was made of.
            """
    )

    @Argument(help: ArgumentHelp("What was: a file, a folder, or -.", valueName: "from"), completion: .file())
    var from: String

    @Argument(help: ArgumentHelp("What is.", valueName: "to"), completion: .file())
    var to: String

    @Option(
        help:
            "What makes two artifacts the same: identity (its identifier, else its name or path), identifier, or name."
    )
    var match = CaptureComparison.Matching.identity

    @OptionGroup var options: KindOptions
    @OptionGroup var form: OutputOptions

    func run() throws {
        let report = try report()
        report.show(as: form.output)
        if report.outcome != .done { throw report.outcome }
    }

    func validate() throws {
        if from == "-", to == "-" { throw ValidationError("only one side can be standard input") }
    }

    func report() throws -> Report {
        let (left, right) = (try KindInput([from]), try KindInput([to]))
        let (before, after) = (try options.capture(left), try options.capture(right))
        options.warn(ofSecrets: before.secretCount + after.secretCount)
        for (capture, path) in [(before, from), (after, to)]
        where capture.subjects.isEmpty && capture.isComplete && !left.hasFolder && !right.hasFolder {
            throw KindNormalize.nothing(in: [path])
        }
        if !left.hasFolder, !right.hasFolder, before.isSingle, after.isSingle {
            return try report(of: before.subjects[0].artifact, after.subjects[0].artifact)
        }
        if !left.hasFolder, !right.hasFolder, let gap = (before.gaps + after.gaps).first,
            before.subjects.count < 2
        {
            throw Refusal.input("\(gap.path): \(gap.reason)", remedy: gap.remedy)
        }
        return ReadableDiff.report(of: CaptureComparison(from: before, to: after, by: match))
    }

    private func report(of before: NormalisedArtifact, _ after: NormalisedArtifact) throws -> Report {
        do throws(ArtifactDifference.Failure) {
            return ReadableDiff.report(of: try ArtifactDifference(from: before, to: after))
        } catch {
            switch error {
            case .kinds(let left, let right):
                throw Refusal.input(
                    "\(from) is \(left.noun), and \(to) is \(right.noun)",
                    remedy: "compare two of one kind"
                )
            case .normalisers(let left, let right):
                throw Refusal.input(
                    "they were normalised by different rules, \(left) and \(right)",
                    remedy: "normalise the files of both again"
                )
            case .secretKeys:
                throw Refusal.input(
                    "their secrets stand by digests of different keys",
                    remedy: "normalise the files of both again with one --secret-key"
                )
            }
        }
    }
}

extension Capture {
    fileprivate var isSingle: Bool { subjects.count == 1 && isComplete }
}

extension CaptureComparison.Matching: ExpressibleByArgument {}
