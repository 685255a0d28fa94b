import ArgumentParser
import Attestations
import Evidence

struct AttestVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify an envelope or a Sigstore bundle here, without a server and without a network.",
        discussion: """
            Ends with 1 where it is not verified. What was not looked at is said: an envelope by itself proves no time and no \
            entry in a log. A certificate counts only for somebody whom --identity names.
            """
    )

    @Argument(help: "The envelope or bundle; - is standard input.", completion: .file())
    var file: String

    @Option(help: ArgumentHelp("A trusted key: a did:key, or a PEM file; may be repeated.", valueName: "key"))
    var key: [String] = []

    @Option(
        help: ArgumentHelp("A trusted root of Sigstore; may be repeated.", valueName: "file"),
        completion: .file()
    )
    var trustedRoot: [String] = []

    @Option(
        help: ArgumentHelp(
            "A PEM file with a chain of authorities, the root last; may be repeated.",
            valueName: "file"
        ),
        completion: .file()
    )
    var authorities: [String] = []

    @Option(help: ArgumentHelp("Whom the certificate is for; * stands for anything.", valueName: "name"))
    var identity: [String] = []

    @Option(help: ArgumentHelp("Who vouched for the identity.", valueName: "url"))
    var issuer: String?

    @Option(
        help: ArgumentHelp("The artifact that was signed or is a subject.", valueName: "file"),
        completion: .file()
    )
    var artifact: String?

    @Option(help: ArgumentHelp("Its SHA-256, in its place.", valueName: "digest"))
    var artifactSha256: String?

    @Option(help: ArgumentHelp("How many different ones must have signed.", valueName: "count"))
    var threshold = 1

    @Option(help: ArgumentHelp("The type that the payload must have.", valueName: "type"))
    var payloadType = Statement.payloadType

    @Flag(help: "Take a certificate although nobody proves when it signed.")
    var takesUnprovenTime = false

    @OptionGroup var form: OutputOptions

    func validate() throws {
        guard 1...Envelope.maximumSignatures ~= threshold else {
            throw ValidationError("--threshold takes 1 to \(Envelope.maximumSignatures)")
        }
        guard artifact == nil || artifactSha256 == nil else {
            throw ValidationError("give --artifact or --artifact-sha256")
        }
    }

    func run() async throws {
        let verifier = AttestationVerifier(anchors: try anchors(), demand: try demand())
        let bytes = try EvidenceFile.bytes(of: file)
        let result: AttestationVerification
        do throws(ReadingFault) {
            switch try ReadDocument(parsing: bytes) {
            case .envelope(let signed, _): result = await verifier.verify(signed)
            case .bundle(let bundle, _): result = await verifier.verify(bundle)
            default: throw .unknownFormat
            }
        } catch {
            throw Refusal.input(
                "\(EvidenceFile.name(of: file)) is neither an envelope nor a bundle: \(error)",
                remedy: "see that it is the right file"
            )
        }
        var report = Report(document: Self.document(result))
        report.lines.row(
            result.isVerified ? "● verified" : "■ not verified",
            result.signers.map { $0.identity ?? $0.anchorName }.joined(separator: ", ")
        )
        for check in result.checks {
            report.lines.row(CheckWord.text(check.outcome.rawValue), check.subject.rawValue, check.detail)
        }
        report.show(as: form.output)
        if !result.isVerified { throw Outcome.answerIsNo }
    }

    private func anchors() throws -> [TrustAnchor] {
        var anchors: [TrustAnchor] = []
        for text in key {
            var found = DIDKey(text).flatMap { AttestationKey($0.verificationKey) }
            if found == nil, Files.exists(text) {
                found = AttestationKey(pem: String(decoding: try EvidenceFile.bytes(of: text), as: UTF8.self))
            }
            guard let found else {
                throw Refusal.input(
                    "“\(text)” is no key that checks signatures here",
                    remedy: "give a did:key, or a file with a public key in PEM"
                )
            }
            anchors.append(TrustAnchor(id: text, name: text, form: .key(found)))
        }
        for path in trustedRoot {
            do {
                let root = try TrustedRoot(parsing: EvidenceFile.bytes(of: path))
                anchors.append(TrustAnchor(id: path, name: path, form: .sigstore(root)))
            } catch let fault as ReadingFault {
                throw Refusal.input(
                    "\(path) is no trusted root: \(fault)",
                    remedy: "see that it is the right file"
                )
            }
        }
        for path in authorities {
            let text = String(decoding: try EvidenceFile.bytes(of: path), as: UTF8.self)
            guard let chain = SigningCertificate.chain(pem: text) else {
                throw Refusal.input(
                    "\(path) holds no chain of certificates",
                    remedy: "give them in PEM, intermediates first and the root last"
                )
            }
            anchors.append(TrustAnchor(id: path, name: path, form: .certificates(chain)))
        }
        guard !anchors.isEmpty else {
            throw Refusal.input(
                "nobody is trusted",
                remedy: "name somebody with --key, --trusted-root or --authorities"
            )
        }
        return anchors
    }

    private func demand() throws -> VerificationDemand {
        var demand = VerificationDemand(now: .now)
        demand.threshold = threshold
        demand.payloadType = payloadType
        demand.takesUnprovenTime = takesUnprovenTime
        demand.identities = identity.map { TrustAnchor.Identity(subject: $0, issuer: issuer) }
        if let artifact { demand.artifact = .bytes(try EvidenceFile.bytes(of: artifact)) }
        if let artifactSha256 {
            let text =
                artifactSha256.hasPrefix("sha256:") ? String(artifactSha256.dropFirst(7)) : artifactSha256
            guard let digest = Digest(hex: text) else {
                throw Refusal.input("“\(artifactSha256)” is no SHA-256", remedy: "give 64 hexadecimal digits")
            }
            demand.artifact = .digests(["sha256": digest.hex])
        }
        return demand
    }

    private static func document(_ result: AttestationVerification) -> JSON {
        [
            "verified": .bool(result.isVerified),
            "signers": .array(
                result.signers.map {
                    [
                        "anchor": .string($0.anchorName), "key_sha256": .string($0.key.hex),
                        "identity": .optional($0.identity), "issuer": .optional($0.issuer),
                    ]
                }
            ),
            "proven_times": .array(result.provenTimes.map { .string($0.description) }),
            "checks": .array(
                result.checks.map {
                    [
                        "subject": .string($0.subject.rawValue), "outcome": .string($0.outcome.rawValue),
                        "detail": .string($0.detail),
                    ]
                }
            ),
        ]
    }
}
