import ArgumentParser
import Evidence

struct VerifyEnvelope: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-envelope",
        abstract: "Whether enough of the given keys signed a DSSE envelope.",
        discussion: """
            Keys are counted, not signatures; signatures of other keys are passed over. A payload of the type \
            application/vnd.in-toto+json must besides be an in-toto statement.
            """
    )

    @Argument(help: "The envelope; - is standard input.", completion: .file())
    var file: String

    @Option(
        help: ArgumentHelp(
            "A key that is trusted: a did:key, or a file with a public key in PEM; may be repeated.",
            valueName: "key"
        )
    )
    var key: [String]

    @Option(help: ArgumentHelp("How many of the keys must have signed.", valueName: "count"))
    var threshold = 1

    @Option(help: ArgumentHelp("The type that the payload must have.", valueName: "type"))
    var payloadType = Statement.payloadType

    @Flag(help: "Write the verified payload and nothing else, as its bytes.")
    var payload = false

    @OptionGroup var form: OutputOptions

    func validate() throws {
        guard (1...max(key.count, 1)).contains(threshold) else {
            throw ValidationError("--threshold takes 1 to the number of keys, \(key.count)")
        }
    }

    func report() throws -> Report {
        let keys = try key.map(EvidenceFile.verificationKey)
        let document = try EvidenceFile.bytes(of: file)
        let envelope: Envelope
        do throws(DocumentError) {
            envelope = try Envelope(parsing: document)
        } catch {
            throw try Invalid(error, in: file, calledA: "an envelope")
        }
        let bytes: [UInt8]
        do throws(EnvelopeRefusal) {
            bytes = try envelope.verifiedPayload(
                ofType: payloadType,
                trusting: keys,
                threshold: threshold
            )
        } catch {
            throw Invalid(error)
        }
        let signers = envelope.acceptedKeys(among: keys).map { DIDKey($0).text }.sorted()
        var facts: JSONObject = [
            "valid": true, "payload_type": .string(envelope.payloadType),
            "payload": .string(Base64.encode(bytes)), "signers": .array(signers.map(JSON.string)),
            "statement": .null,
        ]
        var report = Report(document: .null)
        report.lines.row("● valid", envelope.payloadType, counted(bytes.count, "byte"))
        if payloadType == Statement.payloadType {
            let statement = try Self.statement(in: bytes)
            facts["statement"] = [
                "predicate_type": .string(statement.predicateType),
                "subjects": statement.json["subject"] ?? .null,
            ]
            report.lines.row("says", statement.predicateType, counted(statement.subjects.count, "subject"))
        }
        for signer in signers { report.lines.row("signed", signer) }
        report.document = .object(facts)
        return report
    }

    func run() throws {
        guard payload else { return try form.output.show { try report() } }
        do {
            let document = try report().document
            StandardOutput.write(Base64.decode(document["payload"]?.string ?? "") ?? [])
        } catch let invalid as Invalid {
            throw OutputForm.table.refusal(for: invalid)
        }
    }

    private static func statement(in bytes: [UInt8]) throws -> Statement {
        do throws(DocumentError) {
            return try Statement(parsing: bytes)
        } catch {
            throw Invalid("the payload is no in-toto statement: \(error)")
        }
    }
}
