import API
import ArgumentParser
import Evidence

struct VerifySubmit: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Hand in what was found on a target; the server compares it with what was approved.",
        discussion: """
            Ends with exit code 0 only if it matches, with 1 if it differs or could not be looked at (--error); the \
            result is on the record either way.
            """
    )

    @Option(
        name: .customLong("observed"),
        parsing: .upToNextOption,
        help: ArgumentHelp("The files as they were found.", valueName: "file"),
        completion: .file()
    )
    var observed: [String] = []

    @Option(help: ArgumentHelp("The CID of what was found.", valueName: "cid"))
    var observedCid: String?

    @Option(help: ArgumentHelp("Why nothing could be looked at.", valueName: "text"))
    var error: String?

    @Option(help: ArgumentHelp("layer1, layer2 or layer3.", valueName: "layer"))
    var layer = "layer1"

    @Option(help: ArgumentHelp("Where the verifier runs: local, external or insurer.", valueName: "where"))
    var infrastructure = "local"

    @Option(help: ArgumentHelp("Who looked: a DID, or the name of a key here.", valueName: "did or key"))
    var verifierKey: String?

    @Option(
        help: ArgumentHelp("When it was looked at (RFC 3339; default: now).", valueName: "time"),
        transform: Moments.instant
    )
    var verifiedAt: Instant?

    @Option(help: ArgumentHelp("A JSON file with further evidence.", valueName: "file"), completion: .file())
    var evidence: String?

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var place: TargetOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        let given = [!observed.isEmpty, observedCid != nil, error != nil].count { $0 }
        guard given == 1 else {
            throw ValidationError("give exactly one of --observed, --observed-cid and --error")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        let target = try await place.resolved(for: subject.artifact, from: client)
        let verification = try await client.submitVerification(
            Wire.VerificationDraft(
                artifact: subject.artifact,
                targetKind: target.kind,
                targetIdentifier: target.identifier,
                layer: layer,
                verifierDID: try verifierKey.map(KeyStore.did(of:)),
                verifierInfrastructure: infrastructure,
                verifiedAt: verifiedAt,
                observed: Wire.Observation(
                    files: observed.isEmpty ? nil : try Documents.sourceFiles(observed),
                    cid: observedCid,
                    error: error
                ),
                evidence: try evidence.map(Documents.json(inFile:))
            )
        )
        var report = try Report(verification)
        report.lines.add(verification)
        report.lines.addDifferences(of: verification)
        report.outcome = Outcome(verdict: verification.verdict)
        if report.outcome != .done {
            report.lines.next("muniment artifact deployments \(subject.artifact.shellWord)")
        }
        return report
    }
}
