import API
import ArgumentParser

struct ArtifactDiffCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What differs between two versions, or between a version and what was seen last.",
        discussion: """
            Both are brought into their normal form, so that what a system adds by itself is none. Ends with exit code \
            0 where nothing differs and with 1 where something does.
            """
    )

    @Option(help: ArgumentHelp("The earlier version (default: the one before).", valueName: "version"))
    var from: Int?

    @Option(help: ArgumentHelp("The later version (default: the current one).", valueName: "version"))
    var to: Int?

    @Flag(help: "Compare with what a verifier saw last, in place of a later version.")
    var observed = false

    @Option(help: ArgumentHelp("With --observed: on which target.", valueName: "kind/name"))
    var target: String?

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if observed, to != nil { throw ValidationError("give --to or --observed, not both") }
        if target != nil, !observed { throw ValidationError("--target goes with --observed") }
    }

    func report(from client: APIClient) async throws -> Report {
        var place: (kind: String, identifier: String)?
        if let target {
            place = try await TargetOptions.resolved(target, for: subject.artifact, from: client)
        }
        let diff = try await client.diff(
            ofArtifact: subject.artifact,
            from: from.map(String.init),
            to: observed ? "observed" : to.map(String.init),
            target: place
        )
        var report = try Report(diff)
        report.outcome = diff.differenceCount == 0 ? .done : .answerIsNo
        report.lines.row(
            diff.differenceCount == 0 ? "equal" : "different",
            diff.artifact.name,
            "\(diff.from.words) → \(diff.to.words)",
            counted(diff.differenceCount, "difference"),
            diff.directions.words
        )
        report.lines.add(diff.differences, of: diff.differenceCount)
        for change in diff.aside {
            report.lines.plain("  · aside: \(change.sentence ?? change.path)")
        }
        if !diff.ambiguous.isEmpty {
            report.lines.sentence("ambiguous", diff.ambiguous.joined(separator: ", "))
        }
        return report
    }
}

extension Wire.DiffSide {
    fileprivate var words: String {
        if let version { return "version \(version)" }
        let target = [targetKind, targetIdentifier].compactMap { $0 }.joined(separator: "/")
        return "seen on \(target)" + (verifiedAt.map { " \($0.words)" } ?? "")
    }
}

extension Wire.Directions {
    /// `2 weaker, 1 stronger`
    var words: String {
        [(weaker, "weaker"), (stronger, "stronger")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
            .joined(separator: ", ")
    }
}
