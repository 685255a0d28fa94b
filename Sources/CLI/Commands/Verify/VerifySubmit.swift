import API
import ArgumentParser
import Evidence
import Kinds

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

    @Option(help: ArgumentHelp("Nothing stands there: how that is known.", valueName: "text"))
    var absent: String?

    @Option(help: ArgumentHelp("Why nothing could be looked at.", valueName: "text"))
    var error: String?

    @Option(
        help: ArgumentHelp("layer1 or layer2; what is signed stands in layer3.", valueName: "layer")
    )
    var layer: String?

    @Option(
        help: ArgumentHelp(
            "The name of a key here, of an independent verifier: what was found is sent signed, as layer3.",
            valueName: "key"
        )
    )
    var signedWith: String?

    @Option(help: ArgumentHelp("Where the verifier runs: local, external or insurer.", valueName: "where"))
    var infrastructure: String?

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
        let given = [!observed.isEmpty, observedCid != nil, absent != nil, error != nil].count { $0 }
        guard given == 1 else {
            throw ValidationError("give exactly one of --observed, --observed-cid, --absent and --error")
        }
        let besides = layer != nil || infrastructure != nil || verifierKey != nil || evidence != nil
        if signedWith != nil, besides {
            throw ValidationError(
                "--signed-with says who looked and in which layer: it goes without --layer, --infrastructure, "
                    + "--verifier-key and --evidence"
            )
        }
    }

    func report(from client: APIClient) async throws -> Report {
        let target = try await place.resolved(for: subject.artifact, from: client)
        let verification =
            if let signedWith {
                try await client.submitSignedVerification(
                    try await statement(on: target, signedWith: signedWith, from: client)
                )
            } else {
                try await submitted(on: target, to: client)
            }
        var report = try Report(verification)
        report.lines.add(verification)
        report.lines.addDifferences(of: verification)
        report.outcome = Outcome(verdict: verification.verdict)
        if report.outcome != .done {
            report.lines.next("muniment artifact deployments \(subject.artifact.shellWord)")
        }
        return report
    }

    private func submitted(
        on target: (kind: String, identifier: String),
        to client: APIClient
    ) async throws -> Wire.Verification {
        try await client.submitVerification(
            Wire.VerificationDraft(
                artifact: subject.artifact,
                targetKind: target.kind,
                targetIdentifier: target.identifier,
                layer: layer ?? "layer1",
                verifierDID: try verifierKey.map(KeyStore.did(of:)),
                verifierInfrastructure: infrastructure ?? "local",
                verifiedAt: verifiedAt,
                observed: Wire.Observation(
                    files: observed.isEmpty ? nil : try Documents.sourceFiles(observed),
                    cid: observedCid,
                    absent: absent,
                    error: error
                ),
                evidence: try evidence.map(Documents.json(inFile:))
            )
        )
    }

    /// A statement about what was found (Documents/formats/verification-statement.md), signed here. Files are read and hashed
    /// here; what is sent of them is their CID and, where no secret is in them, the digest of their normal form.
    private func statement(
        on target: (kind: String, identifier: String),
        signedWith name: String,
        from client: APIClient
    ) async throws -> Wire.SignedEnvelope {
        let key = try KeyStore.key(named: name)
        let artifact = try await client.artifact(subject.artifact)
        var seen: JSONObject = [:]
        // Of what could not be looked at, what was looked for.
        var cid = artifact.cid
        if let error {
            seen["error"] = .string(error)
        } else if let absent {
            seen["absent"] = .string(absent)
        } else if let observedCid {
            cid = observedCid
            seen["cid"] = .string(cid)
        } else {
            let form = try Self.form(of: observed, as: artifact.kind, besides: artifact.content)
            cid = form.cid
            seen["cid"] = .string(cid)
            if form.normal.secretCount == 0 {
                seen["normal"] = [
                    "normaliser": .string(form.normal.normaliser),
                    "digest": .string(form.normal.digest.text),
                ]
            }
        }
        guard let identifier = ContentIdentifier(cid) else {
            throw Refusal.input("\(cid) is no CID", remedy: "give sha256: and 64 hexadecimal digits")
        }
        let statement = Statement(
            subjects: [Statement.Subject(name: artifact.name, sha256: identifier.digest)],
            predicateType: "urn:muniment:predicate:verification:v2",
            predicate: [
                "audience": .string(try await client.whoAmI().tenant.id),
                "artifact": .string(artifact.artifactID), "layer": "layer3", "seen": .object(seen),
                "target": ["kind": .string(target.kind), "identifier": .string(target.identifier)],
                "verified_at": .string((verifiedAt ?? .now).rfc3339),
            ]
        )
        var envelope = statement.envelope()
        try envelope.sign(with: key.signingKey)
        return Wire.SignedEnvelope(envelope)
    }

    /// - Parameter approved: the content of the artifact, which says what files of it need not say.
    private static func form(
        of paths: [String],
        as kind: String,
        besides approved: JSON
    ) throws -> (cid: String, normal: NormalisedArtifact) {
        let files = try Documents.sourceFiles(paths).map {
            SourceFile(name: $0.name, mediaType: $0.mediaType, bytes: $0.bytes.bytes)
        }
        guard let kind = KindName(rawValue: kind) else {
            throw Refusal.input(
                "this program does not know the kind \(kind)",
                remedy: "give --observed-cid, or use the program that belongs to the server"
            )
        }
        do {
            let parsed = try ArtifactKinds.parse(
                kind: kind,
                files: files,
                hints: ParseHints(content: approved),
                seal: .withheld
            )
            return (
                parsed.contentIdentifier.text, ArtifactKinds.normalised(parsed, seal: .withheld)
            )
        } catch {
            throw Refusal.input(
                "the files are no \(kind.rawValue): \(error)",
                remedy: "give the files as they were found"
            )
        }
    }
}
