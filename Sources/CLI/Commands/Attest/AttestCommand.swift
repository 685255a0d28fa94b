import API
import ArgumentParser
import Attestations
import Evidence

struct AttestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attest",
        abstract: "Attestations: sign and verify them here, hand them in, and have them judged.",
        discussion: """
            Read are in-toto statements 0.1 and 1, DSSE envelopes and Sigstore bundles 0.1 to 0.3, also several as JSON \
            Lines. `sign` and `verify` ask no server.
            """,
        subcommands: [
            AttestSign.self, AttestVerify.self, AttestImport.self, AttestList.self, AttestShow.self,
            AttestJudge.self,
        ]
    )
}

struct AttestImport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Hand a document in: an attestation, a bill of materials, or VEX.",
        discussion: """
            The server tells the formats apart. What was handed in before is shown as it was taken in. Needs the \
            permission attestation.import.
            """
    )

    @Argument(help: "The document; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await DocumentHandIn.report(of: try EvidenceFile.bytes(of: file), to: client)
    }
}

/// Handing a document in, whichever it is, and telling what became of it.
enum DocumentHandIn {
    static func report(of bytes: [UInt8], to client: APIClient) async throws -> Report {
        let imported = try await client.importDocuments(Wire.DocumentDraft(bytes: Base64Bytes(bytes)))
        var report = try Report(imported)
        for document in imported.documents {
            report.lines.row(
                "● taken in",
                document.kind,
                document.id,
                "sha256:\(document.sha256)".shortened,
                document.warningCount > 0 ? counted(document.warningCount, "warning") : "",
                imported.receipt.seal
            )
            let warnings = document.warnings ?? []
            for warning in warnings { report.lines.row("warning", warning.path, warning.message) }
            guard document.warningCount > warnings.count else { continue }
            let show = document.kind == "attestation" ? "attest" : document.kind
            report.lines.sentence(
                "more",
                "\(counted(document.warningCount - warnings.count, "warning")): muniment \(show) show \(document.id)"
            )
        }
        return report
    }

    /// The document in `file`, which must be of a kind.
    static func bytes(of file: String, _ what: String, _ isMeant: (ReadDocument) -> Bool) throws -> [UInt8] {
        let bytes = try EvidenceFile.bytes(of: file)
        let name = EvidenceFile.name(of: file)
        let read: ReadDocument
        do throws(ReadingFault) { read = try ReadDocument(parsing: bytes) } catch {
            throw Refusal.input("\(name) is no \(what): \(error)", remedy: "see that it is the right file")
        }
        guard isMeant(read) else {
            throw Refusal.input(
                "\(name) is no \(what), but \(words(for: read))",
                remedy: "muniment attest import takes any of them"
            )
        }
        return bytes
    }

    private static func words(for document: ReadDocument) -> String {
        switch document {
        case .bill: "a bill of materials"
        case .vex: "VEX"
        case .statement, .envelope, .bundle: "an attestation"
        }
    }
}

struct AttestList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Attestations that were handed in, the newest first."
    )

    @Option(help: ArgumentHelp("Those with this type of predicate.", valueName: "uri"))
    var predicateType: String?

    @Option(help: ArgumentHelp("Those about this digest, in hexadecimal.", valueName: "digest"))
    var digest: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch {
                try await client.attestations(predicateType: predicateType, about: digest, $0)
            },
            whenEmpty: "attestations stand here once one is handed in",
            next: "muniment attest import FILE"
        ) { attestation, lines in lines.add(attestation) }
    }
}

struct AttestShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "An attestation, what it is about, and what was concluded of it."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "attestation"))
    var attestation: String

    @Flag(help: "Write the document as it was handed in, and nothing else.")
    var document = false

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.attestation(attestation)
        var report = try Report(found)
        if document {
            report.value = try await client.document(found.sha256)
            return report
        }
        report.lines.add(found)
        for subject in found.subjects {
            report.lines.row("about", subject.name ?? "", "\(subject.algorithm):\(subject.digest)")
        }
        for signer in found.claimedSigners ?? [] {
            report.lines.row("names as signer", signer.kind.replacing("_", with: " "), signer.name)
        }
        for warning in found.warnings { report.lines.row("warning", warning.path, warning.message) }
        let verdicts = try await client.trustVerdicts(
            [("attestation", found.attestationID)],
            PageQuery(limit: 10)
        )
        for verdict in verdicts.items { report.lines.add(verdict) }
        if verdicts.items.isEmpty { report.lines.next("muniment attest judge \(found.attestationID)") }
        return report
    }
}

struct AttestJudge: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge",
        abstract: "Have an attestation verified against the tenant's trust anchors, and keep the verdict.",
        discussion: "Ends with 1 where it is not verified. Needs the permission attestation.import."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "attestation"))
    var attestation: String

    @Option(help: ArgumentHelp("The SHA-256 of the artifact that it shall be about.", valueName: "digest"))
    var artifactSha256: String?

    @Option(help: ArgumentHelp("How many different ones must have signed.", valueName: "count"))
    var threshold: Int?

    @Flag(help: "Take a certificate although nobody proves when it signed.")
    var takesUnprovenTime = false

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let verdict = try await client.judge(
            attestation,
            Wire.VerdictRequest(
                artifactSha256: artifactSha256,
                threshold: threshold,
                takesUnprovenTime: takesUnprovenTime
            )
        )
        var report = try Report(verdict)
        report.lines.add(verdict)
        for check in verdict.checks ?? [] {
            report.lines.row(CheckWord.text(check.outcome), check.subject, check.detail)
        }
        report.outcome = verdict.verified ? .done : .answerIsNo
        return report
    }
}

enum CheckWord {
    static func text(_ outcome: String) -> String {
        switch outcome {
        case "passed": "● passed"
        case "failed": "■ failed"
        default: "○ not checked"
        }
    }
}

extension Lines {
    mutating func add(_ attestation: Wire.Attestation) {
        row(
            attestation.form,
            attestation.predicateType ?? attestation.payloadType ?? "",
            counted(attestation.signatureCount, "signature"),
            attestation.subjects.first.map { $0.name ?? $0.digest.shortened } ?? "",
            attestation.importedAt.since(.now),
            attestation.attestationID
        )
    }

    mutating func add(_ verdict: Wire.TrustVerdict) {
        let word = verdict.verified ? "● verified" : "■ not verified"
        row(
            verdict.deletedAt == nil ? word : "□ deleted",
            Self.signer(verdict.signer, believedAs: verdict.signerAnchor),
            "fresh \(Self.share(verdict.freshness))",
            "reputation \(Self.share(verdict.reputation))",
            "complete \(Self.share(verdict.completeness))",
            verdict.madeAt.since(.now),
            verdict.verdictID,
            verdict.receipt.seal
        )
        if let reason = verdict.deletionReason { plain("  \(reason)") }
    }

    /// A key by the name of its anchor, which a person knows; a name as the certificate has it.
    static func signer(_ signer: String?, believedAs anchor: String?) -> String {
        guard let signer else { return "nobody that is trusted" }
        guard let anchor else { return signer }
        return Digest(hex: signer) == nil ? "\(signer), as \(anchor)" : "\(anchor), key \(signer.shortened)"
    }

    static func share(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }
}
