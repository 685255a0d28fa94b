import API
import ArgumentParser

struct ArtifactTransitions: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "transitions",
        abstract: "Its custody from the first ceremony on: who moved it, when, and who witnessed."
    )

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.transitions(ofArtifact: subject.artifact, $0) },
            whenEmpty: "it was registered, and nothing happened since",
            next: "muniment ceremony open \(subject.artifact.shellWord)"
        ) { transition, lines in
            let witnesses = transition.witnessSignatures.map(\.did.shortened).joined(separator: ", ")
            lines.row(
                StateWord.custody(transition.toState),
                "#\(transition.sequenceNumber)",
                transition.fromState.map { "from \(StateWord.custody($0))" } ?? "",
                transition.transitionedAt.words,
                transition.actor.map { "by \($0.hasPrefix("did:") ? $0.shortened : $0)" } ?? "",
                witnesses.isEmpty ? "" : "witnessed by \(witnesses)"
            )
        }
    }
}
