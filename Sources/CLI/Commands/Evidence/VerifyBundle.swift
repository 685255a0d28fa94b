import ArgumentParser
import Attestations
import Evidence

struct VerifyBundle: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-bundle",
        abstract: "Derive a bundle again without a server, and say what it proves and what it does not.",
        discussion: """
            Takes the bundle of an entry (`muniment ledger bundle`, or from a page) and that of a verdict \
            (`muniment verdict bundle`), which is evaluated again over the documents in it. The log's key must come from \
            elsewhere than the bundle; keys of did:web are taken from DID documents that are given, never fetched. Ends with \
            0 if the bundle is valid, 1 with the reason if it is not, and 2 if it is no bundle. \
            Documents/formats/evidence-bundle.md and verdict-bundle.md have the formats.
            """
    )

    @Argument(help: "The bundle; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var trust: CheckpointOptions

    @Option(
        help: ArgumentHelp("The document of a did:web that signed; may be repeated.", valueName: "file"),
        completion: .file()
    )
    var didDocument: [String] = []

    @OptionGroup var form: OutputOptions

    func report() throws -> Report {
        let keys = try trust.keys()
        let resolved = try Self.resolved(didDocument)
        let bytes = try EvidenceFile.bytes(of: file)
        if VerdictBundle.isMeant(by: bytes) { return try verdict(bytes, keys) }
        let bundle: EvidenceBundle
        do throws(DocumentError) {
            bundle = try EvidenceBundle(parsing: bytes)
        } catch {
            if SigstoreBundle.isMeant(by: bytes) {
                throw Refusal.input(
                    "\(EvidenceFile.name(of: file)) is a Sigstore bundle, which no log of ours signed",
                    remedy: "ask muniment attest verify, with whom you trust"
                )
            }
            throw try Invalid(error, in: file, calledA: "a bundle")
        }
        let findings: BundleFindings
        do throws(BundleFault) {
            findings = try bundle.verify(
                logKey: keys.log,
                cosigners: keys.cosigners,
                required: trust.required,
                resolving: resolved
            )
        } catch {
            throw Invalid(error)
        }
        var report = Report(document: findings.json)
        let checkpoint = findings.checkpoint.checkpoint
        report.lines.row(
            "● valid",
            checkpoint.origin,
            "entry \(findings.leafIndex) of \(checkpoint.size)",
            findings.entry?.type ?? "erased"
        )
        for sentence in findings.proved { report.lines.sentence("proved", sentence) }
        for sentence in findings.notProved { report.lines.sentence("not proved", sentence) }
        return report
    }

    /// Of a verdict's bundle the verdict is evaluated again, besides.
    private func verdict(
        _ bytes: [UInt8],
        _ keys: (log: NoteKey, cosigners: [NoteKey])
    ) throws -> Report {
        let findings: VerdictBundle.Findings
        do throws(VerdictBundleFault) {
            findings = try VerdictBundle(parsing: bytes).verify(
                logKey: keys.log,
                cosigners: keys.cosigners,
                required: trust.required
            )
        } catch {
            throw Invalid(error)
        }
        let said = findings.verdict
        var document = findings.evidence.json.object ?? [:]
        document["proved"] = .array(findings.proved.map(JSON.string))
        document["not_proved"] = .array(findings.notProved.map(JSON.string))
        document["verdict"] = [
            "verdict_id": .string(said.id.text), "decision": .string(said.decision.rawValue),
            "subject_sha256": .string(said.subject.hex),
            "policy": .string("\(said.policyName)@\(said.policyVersion)"),
            "evaluation_sha256": .string(said.evaluation.hex), "signer": .string(findings.signer),
            "reasons": .array(findings.evaluation.reasons.map(\.json)),
        ]
        var report = Report(document: .object(document))
        report.lines.row(
            "● valid",
            VerdictWord.text(said.decision.rawValue),
            "sha256:\(said.subject.hex)".shortened,
            "\(said.policyName)@\(said.policyVersion)",
            "entry \(findings.evidence.leafIndex) of \(findings.evidence.checkpoint.checkpoint.size)"
        )
        for sentence in findings.proved { report.lines.sentence("proved", sentence) }
        for sentence in findings.notProved { report.lines.sentence("not proved", sentence) }
        return report
    }

    private static func resolved(_ files: [String]) throws -> [String: [VerificationKey]] {
        var keys: [String: [VerificationKey]] = [:]
        for file in files {
            let document = try EvidenceFile.didDocument(inFile: file)
            keys[document.did] = document.assertionMethods.map(\.key)
        }
        return keys
    }
}

extension BundleFindings {
    fileprivate var json: JSON {
        [
            "valid": true, "checkpoint": checkpoint.json, "index": .integer(leafIndex),
            "leaf_hash": .string(leafHash.hex),
            "entry": entry.map { entry in
                [
                    "id": .string(entry.id.text), "type": .string(entry.type),
                    "time": .string(entry.time.rfc3339), "ledger": .string(entry.ledger),
                    "tenant": .string(entry.tenant.text),
                ]
            } ?? .null,
            "envelopes": .array(
                envelopes.map { envelope in
                    [
                        "payload_type": .string(envelope.payloadType),
                        "signers": .array(envelope.signers.map(JSON.string)),
                        "unchecked_signatures": .integer(envelope.unchecked),
                    ]
                }
            ),
            "proved": .array(proved.map(JSON.string)),
            "not_proved": .array(notProved.map(JSON.string)),
        ]
    }
}
