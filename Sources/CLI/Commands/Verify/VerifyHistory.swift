import API
import ArgumentParser
import Evidence

struct VerifyHistory: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "What was found on targets, since when, and how often somebody looked.",
        discussion: """
            Of an artifact: for how long each verifier saw the same, the latest first. With --rows, or of all \
            artifacts, each single result; those expire as the accord says, the spans stay.
            """
    )

    @Argument(help: ArgumentHelp("Only of this artifact; none: of all.", valueName: "artifact"))
    var artifact: String?

    @Option(help: ArgumentHelp("Only on this target.", valueName: "kind/name"))
    var target: String?

    @Flag(help: "Each result by itself.")
    var rows = false

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if target != nil, artifact == nil { throw ValidationError("--target goes with an artifact") }
    }

    private static let first = "muniment verify submit ARTIFACT --target KIND/NAME --observed FILE"

    func report(from client: APIClient) async throws -> Report {
        guard let artifact else {
            return try report(results: try await page.fetch { try await client.verifications($0) })
        }
        var place: (kind: String, identifier: String)?
        if let target { place = try await TargetOptions.resolved(target, for: artifact, from: client) }
        if rows {
            return try report(
                results: try await page.fetch {
                    try await client.verifications(ofArtifact: artifact, on: place, $0)
                }
            )
        }
        return try Report(
            page: try await page.fetch { try await client.spans(ofArtifact: artifact, on: place, $0) },
            whenEmpty: "what verifiers saw stands here once one hands in a result",
            next: Self.first
        ) { span, lines in lines.add(span) }
    }

    private func report(results: Wire.Page<Wire.Verification>) throws -> Report {
        try Report(
            page: results,
            whenEmpty: "verifications stand here once a verifier hands one in",
            next: Self.first
        ) { verification, lines in lines.add(verification) }
    }
}

extension Lines {
    mutating func add(_ span: Wire.VerificationSpan) {
        row(
            span.isWeaker ? StateWord.drift("weakened") : StateWord.drift(span.verdict),
            "\(span.targetKind)/\(span.targetIdentifier)",
            span.verifier,
            span.isCurrent ? span.firstAt.since(.now) : "\(span.firstAt.words) – \(span.lastAt.words)",
            "checked \(span.checkCount == 1 ? "once" : "\(span.checkCount) times")",
            span.isCurrent ? "last \(span.lastAt.words)" : "",
            span.seenCID?.shortened ?? ""
        )
    }
}

extension Wire.VerificationSpan {
    /// `layer2 external did:key:z6Mk…`
    fileprivate var verifier: String {
        let parts = [layer, verifierInfrastructure, verifierDID?.shortened].compactMap(\.self)
        return parts.isEmpty ? "somebody" : parts.joined(separator: " ")
    }
}
