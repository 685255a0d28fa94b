import API
import ArgumentParser
import Evidence

struct ArtifactShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One artifact as it stands."
    )

    @Flag(help: "Show the content too.")
    var content = false

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let artifact = try await client.artifact(subject.artifact)
        var report = try Report(artifact)
        report.lines.row(
            StateWord.drift(artifact.driftStatus),
            artifact.kind,
            artifact.name,
            artifact.cid.shortened,
            "version \(artifact.version)",
            StateWord.custody(artifact.state)
        )
        report.lines.sentence("cid", artifact.cid)
        report.lines.sentence("id", artifact.artifactID)
        report.lines.sentence("accord", "\(artifact.accord.name)   \(artifact.accord.cid.shortened)")
        if let tier = artifact.tier { report.lines.sentence("tier", tier) }
        if let runtime = artifact.runtime { report.lines.sentence("runtime", runtime) }
        report.lines.sentence("deployed", artifact.deployments.inWords)
        if let review = artifact.review { report.lines.sentence("review", review.inWords) }
        for source in artifact.sources {
            report.lines.sentence(
                "source",
                "\(source.name)   \(counted(source.sizeBytes, "byte"))   sha256:\(source.sha256.shortened)"
            )
        }
        report.lines.sentence("updated", artifact.updatedAt.words)
        if content { report.lines.sentence("content", artifact.content.canonicalString) }
        report.lines.next("muniment artifact transitions \(subject.artifact.shellWord)")
        return report
    }
}

extension Wire.ArtifactReview {
    fileprivate var inWords: String {
        switch state {
        case "overdue": "▲ of version \(version) overdue since \(dueAt.words)   \(ceremonyID)"
        case "rejected": "▲ of version \(version) failed: \(reason ?? "")   \(ceremonyID)"
        default: "of version \(version) due \(dueAt.words)   \(ceremonyID)"
        }
    }
}
