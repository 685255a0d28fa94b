import API
import ArgumentParser
import Evidence

struct CeremonySign: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Approve as a witness, with a key of this machine.",
        discussion: """
            Shows what is signed, and signs only if the statement names the artifact version that was asked for \
            and its content, hashed here, has the CID in the statement.
            """
    )

    @Option(help: ArgumentHelp("The name of your key.", valueName: "name"))
    var key: String

    @OptionGroup var subject: CeremonyArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let key = try KeyStore.key(named: key)
        let whoAmI = try await client.whoAmI()
        let ceremony = try await client.ceremony(subject.ceremony)
        guard ceremony.state == "open" else {
            throw Refusal.input(
                "the ceremony is \(ceremony.state)",
                remedy: "muniment ceremony open \(ceremony.artifact.name.shellWord)"
            )
        }
        let artifact = try await client.artifact(ceremony.artifact.id)
        let approval = try checkedApproval(of: ceremony, for: artifact, tenant: whoAmI.tenant)
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
        tenant: Wire.TenantName
    ) throws -> Approval {
        do throws(Approval.Mismatch) {
            return try Approval(of: ceremony, for: artifact, askedFor: subject.ceremony, tenant: tenant)
        } catch {
            throw Refusal(
                outcome: .answerIsNo,
                reason: "not signed: \(error.what) is \(error.found), not \(error.expected)",
                remedy: "do not sign; ask whoever runs the server why it hands out this statement"
            )
        }
    }

    private func show(_ approval: Approval, _ ceremony: Wire.Ceremony, _ key: KeyStore.Key) {
        var lines = Lines()
        lines.sentence(
            "signing",
            "approve \(ceremony.artifact.kind) \(ceremony.artifact.name), version \(ceremony.version)"
        )
        lines.sentence("cid", ceremony.cid)
        lines.sentence(
            "checked",
            approval.isContentRederived
                ? "the content was hashed here and has this CID"
                : "the manifest's bytes were not hashed here: the server keeps only their digest"
        )
        lines.sentence("accord", "\(ceremony.accord.name)   \(ceremony.accord.cid.shortened)")
        lines.sentence("as", "\(key.name)   \(key.did)")
        StandardError.write(lines.text)
    }
}

extension Wire.SignedEnvelope {
    fileprivate init(_ envelope: Envelope) {
        self.init(
            payload: Base64Bytes(envelope.payload),
            payloadType: envelope.payloadType,
            signatures: envelope.signatures.map { signature in
                Wire.EnvelopeSignature(keyid: signature.keyID ?? "", sig: Base64Bytes(signature.bytes))
            }
        )
    }
}
