import API
import ArgumentParser
import Evidence
import Kinds

struct CeremonySign: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Approve as a witness, with a key of this machine.",
        discussion: """
            Shows what is signed, and signs only if the statement names the artifact version that was asked for \
            and its content, hashed here, has the CID in the statement. Where secrets of the content are not shown, \
            the files are hashed, which needs the permission file.read.
            """
    )

    @Option(help: ArgumentHelp("The name of your key.", valueName: "name"))
    var key: String

    @Flag(
        help:
            "Sign although secrets of the content, or a version that is no longer current, can't be seen here."
    )
    var unseen = false

    @OptionGroup var subject: CeremonyArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let key = try KeyStore.key(named: key)
        let whoAmI = try await client.whoAmI()
        let ceremony = try await client.ceremony(subject.ceremony)
        guard ceremony.isWaiting else {
            throw Refusal.input(
                "the ceremony is \(ceremony.state)",
                remedy: "muniment ceremony open \(ceremony.artifact.name.shellWord)"
            )
        }
        let artifact = try await client.artifact(ceremony.artifact.id)
        let approval = try checkedApproval(
            of: ceremony,
            for: artifact,
            tenant: whoAmI.tenant,
            files: try await files(of: artifact, from: client)
        )
        show(approval, ceremony, key)

        var envelope = approval.envelope
        try envelope.sign(with: key.signingKey)
        let result = try await client.signCeremony(
            ceremony.ceremonyID,
            Wire.SignatureDraft(envelope: Wire.SignedEnvelope(envelope))
        )
        var report = try Report(result)
        report.lines.add(result, result.state == "approved" ? "approved" : "signed")
        let artifactName = "\(result.artifact.kind):\(result.artifact.name)".shellWord
        let next =
            result.state == "approved"
            ? "muniment deployment record \(artifactName) --target KIND/NAME"
            : "muniment ceremony show \(result.ceremonyID)"
        report.lines.next(next)
        return report
    }

    private func checkedApproval(
        of ceremony: Wire.Ceremony,
        for artifact: Wire.Artifact,
        tenant: Wire.TenantName,
        files: [SourceFile]?
    ) throws -> Approval {
        let approval: Approval
        do throws(Approval.Mismatch) {
            approval = try Approval(
                of: ceremony,
                for: artifact,
                askedFor: subject.ceremony,
                tenant: tenant,
                files: files
            )
        } catch {
            throw Refusal(
                outcome: .answerIsNo,
                reason: "not signed: \(error.what) is \(error.found), not \(error.expected)",
                remedy: "do not sign; ask whoever runs the server why it hands out this statement"
            )
        }
        if approval.derivation == .past, !unseen {
            throw Refusal(
                outcome: .answerIsNo,
                reason:
                    "not signed: version \(ceremony.version) is no longer the current one, and not shown here",
                remedy: "compare it with muniment artifact diff, and say --unseen"
            )
        }
        if case .hidden(let count) = approval.derivation, !unseen {
            throw Refusal(
                outcome: .answerIsNo,
                reason: "not signed: \(counted(count, "value")) of the content can't be seen here",
                remedy: "ask for the permission file.read, or say --unseen"
            )
        }
        return approval
    }

    /// Of a version with secrets; `nil` where there are none, or this caller may not read them.
    private func files(of artifact: Wire.Artifact, from client: APIClient) async throws -> [SourceFile]? {
        guard SecretSeal.markCount(in: artifact.content) > 0 else { return nil }
        do {
            let kept = try await client.files(ofArtifact: artifact.artifactID, version: artifact.version)
            return kept.files.map {
                SourceFile(name: $0.name, mediaType: $0.mediaType, bytes: $0.bytes.bytes)
            }
        } catch APIFailure.problem(let problem) where [403, 410].contains(problem.status) {
            return nil
        }
    }

    private func show(_ approval: Approval, _ ceremony: Wire.Ceremony, _ key: KeyStore.Key) {
        var lines = Lines()
        lines.sentence(
            "signing",
            "\(ceremony.purpose == "review" ? "confirm" : "approve") \(ceremony.artifact.kind) \(ceremony.artifact.name), version \(ceremony.version)"
        )
        lines.sentence("cid", ceremony.cid)
        lines.sentence(
            "checked",
            approval.derivation.words
        )
        lines.sentence("accord", "\(ceremony.accord.name)   \(ceremony.accord.cid.shortened)")
        lines.sentence("as", "\(key.name)   \(key.did)")
        StandardError.write(lines.text)
    }
}

extension Approval.Derivation {
    fileprivate var words: String {
        switch self {
        case .ofContent: "the content was hashed here and has this CID"
        case .ofFiles: "the files were read and hashed here, with their secrets, and have this CID"
        case .hidden(let count): "the CID was not derived here: \(counted(count, "value")) can't be seen"
        case .ofNothing: "the manifest's bytes were not hashed here"
        case .past: "the version is no longer the current one: its content was not hashed here"
        }
    }
}

extension Wire.SignedEnvelope {
    init(_ envelope: Envelope) {
        self.init(
            payload: Base64Bytes(envelope.payload),
            payloadType: envelope.payloadType,
            signatures: envelope.signatures.map { signature in
                Wire.EnvelopeSignature(keyid: signature.keyID ?? "", sig: Base64Bytes(signature.bytes))
            }
        )
    }
}
