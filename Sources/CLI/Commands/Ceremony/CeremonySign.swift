import API
import ArgumentParser
import Evidence
import Kinds

struct CeremonySign: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Approve as a witness, with a key of this machine, or with what was signed elsewhere.",
        discussion: """
            Shows what is signed, and signs only if the statement names the artifact version that was asked for \
            and its content, hashed here, has the CID in the statement. Where secrets of the content are not shown, or \
            the version is no longer the current one, the files are hashed, which needs the permission file.read.

            With --envelope the same is checked, and the signatures that are in it are handed in.
            """
    )

    @Option(help: ArgumentHelp("The name of your key.", valueName: "name"))
    var key: String?

    @Option(
        help: ArgumentHelp(
            "A file with your key instead, as openssl and muniment write it.",
            valueName: "path"
        ),
        completion: .file()
    )
    var keyFile: String?

    @Option(
        help: ArgumentHelp(
            "A DSSE envelope that was signed elsewhere; - is standard input.",
            valueName: "path"
        ),
        completion: .file()
    )
    var envelope: String?

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            "Whose vote it is, where several witnesses gave you theirs: a DID, or the name of a key here.",
            valueName: "did|key"
        )
    )
    var witness: String?

    @Flag(
        help:
            "Sign although secrets of the content, or a version that is no longer current, can't be seen here."
    )
    var unseen = false

    @OptionGroup var subject: CeremonyArgument
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard [key, keyFile, envelope].count(where: { $0 != nil }) == 1 else {
            throw ValidationError("give one of --key, --key-file and --envelope")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        let hand = try hand()
        let witness = try witness.map(KeyStore.did(of:))
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
            files: try await files(of: artifact, in: ceremony, from: client)
        )
        show(approval, ceremony, hand)

        let envelope = try hand.signed(approval.envelope)
        let result = try await client.signCeremony(
            ceremony.ceremonyID,
            Wire.SignatureDraft(envelope: Wire.SignedEnvelope(envelope), onBehalfOf: witness)
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
                remedy:
                    "ask for the permission file.read, or compare it with muniment artifact diff and say --unseen"
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

    /// Of a version with secrets, or one that is shown no longer; `nil` of others, and where this caller may not read them.
    private func files(
        of artifact: Wire.Artifact,
        in ceremony: Wire.Ceremony,
        from client: APIClient
    ) async throws -> [SourceFile]? {
        let isShown = ceremony.version == artifact.version
        guard !isShown || SecretSeal.markCount(in: artifact.content) > 0 else { return nil }
        do {
            let kept = try await client.files(ofArtifact: artifact.artifactID, version: ceremony.version)
            return kept.files.map {
                SourceFile(name: $0.name, mediaType: $0.mediaType, bytes: $0.bytes.bytes)
            }
        } catch APIFailure.problem(let problem) where [403, 404, 410].contains(problem.status) {
            return nil
        }
    }

    private func show(_ approval: Approval, _ ceremony: Wire.Ceremony, _ hand: Hand) {
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
        if let reason = ceremony.emergencyReason { lines.sentence("emergency", reason) }
        if let emergency = ceremony.reviewOf { lines.sentence("review of", emergency) }
        for words in hand.words { lines.sentence("as", words) }
        if let witness { lines.sentence("for", witness) }
        StandardError.write(lines.text)
    }

    // MARK: Who signs

    private enum Hand {
        case key(KeyStore.Key)
        /// It signed already, elsewhere.
        case envelope(Envelope, path: String)

        var words: [String] {
            switch self {
            case .key(let key): ["\(key.name)   \(key.did)"]
            case .envelope(let envelope, _): envelope.signatures.map { $0.keyID ?? "a key without a name" }
            }
        }

        /// - Throws: `Refusal` where another statement was signed than was checked here.
        func signed(_ checked: Envelope) throws -> Envelope {
            switch self {
            case .key(let key):
                var envelope = checked
                try envelope.sign(with: key.signingKey)
                return envelope
            case .envelope(let envelope, let path):
                guard envelope.payload == checked.payload,
                    envelope.payloadType.utf8.elementsEqual(checked.payloadType.utf8)
                else {
                    throw Refusal(
                        outcome: .answerIsNo,
                        reason: "not handed in: \(EvidenceFile.name(of: path)) is about another statement",
                        remedy: "sign the ceremony's payload as muniment ceremony show --output json gives it"
                    )
                }
                return envelope
            }
        }
    }

    private func hand() throws -> Hand {
        if let key { return .key(try KeyStore.key(named: key)) }
        if let keyFile { return .key(try KeyStore.key(inFile: keyFile)) }
        let path = envelope ?? "-"
        let bytes = try EvidenceFile.bytes(of: path)
        do throws(DocumentError) {
            return .envelope(try Envelope(parsing: bytes), path: path)
        } catch {
            throw Refusal.input(
                "\(EvidenceFile.name(of: path)) is no DSSE envelope: \(error)",
                remedy: "give what muniment evidence verify-envelope accepts"
            )
        }
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
