import API
import ArgumentParser
import Evidence

struct ResolveDID: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve-did",
        abstract: "The keys that may sign for a did:key or a did:web.",
        discussion: """
            A did:key is its key. The document of a did:web is fetched over HTTPS, without following redirects and \
            not from this machine or the networks around it; or it is read from a file.
            """
    )

    @Argument(help: ArgumentHelp("The DID.", valueName: "did"))
    var did: String

    @Option(
        help: ArgumentHelp(
            "The DID document, in place of fetching it; - is standard input.",
            valueName: "file"
        ),
        completion: .file()
    )
    var document: String?

    @Flag(help: "Ask also addresses of this machine and the networks around it.")
    var allowPrivateAddresses = false

    @Option(
        help: ArgumentHelp("Trust the certificate authorities in this PEM file instead.", valueName: "file"),
        completion: .file()
    )
    var caFile: String?

    @Option(
        name: .customLong("timeout"),
        help: ArgumentHelp("How long to wait for the document, in seconds.", valueName: "seconds")
    )
    var seconds = 10

    @OptionGroup var form: OutputOptions

    func validate() throws {
        guard (1...600).contains(seconds) else { throw ValidationError("--timeout takes 1 to 600 seconds") }
    }

    func run() async throws {
        do {
            try await report().show(as: form.output)
        } catch let invalid as Invalid {
            throw form.output.refusal(for: invalid)
        }
    }

    func report() async throws -> Report {
        if did.utf8.starts(with: "did:key:".utf8), document == nil { return try ofKey() }
        let url: String?
        let bytes: [UInt8]
        if let document {
            url = nil
            bytes = try EvidenceFile.bytes(of: document)
        } else {
            let web = try web()
            url = web.url
            bytes = try await fetch(web)
        }
        let found: DIDDocument
        do throws(DocumentError) {
            found = try DIDDocument(parsing: bytes, of: did)
        } catch {
            throw Invalid("the document is not that of \(did): \(error)")
        }
        guard !found.assertionMethods.isEmpty else {
            throw Invalid("the document names no key that may sign statements and is of a kind read here")
        }
        var report = Report(
            document: [
                "valid": true, "did": .string(did), "url": .optional(url),
                "keys": .array(found.assertionMethods.map { Self.json($0.id, $0.type, $0.key) }),
                "passed_over": .array(found.passedOver.map(JSON.string)),
            ]
        )
        for method in found.assertionMethods {
            report.lines.row("● key", method.id, method.key.algorithm.rawValue, DIDKey(method.key).text)
        }
        for id in found.passedOver { report.lines.row("passed", id) }
        return report
    }

    private func ofKey() throws -> Report {
        guard let key = DIDKey(did) else {
            throw Refusal.input("“\(did)” is no did:key of Ed25519 or P-256", remedy: "see that it is whole")
        }
        var report = Report(
            document: [
                "valid": true, "did": .string(did), "url": .null, "passed_over": [],
                "keys": [Self.json(key.verificationMethod, "Multikey", key.verificationKey)],
            ]
        )
        report.lines.row("● key", key.verificationMethod, key.verificationKey.algorithm.rawValue)
        return report
    }

    private func web() throws -> DIDWeb {
        do throws(DIDWeb.Fault) {
            return try DIDWeb(did)
        } catch .otherMethod {
            throw Refusal.input(
                "“\(did)” is of a method not known here",
                remedy: "give a did:key or a did:web"
            )
        } catch {
            throw Refusal.input("“\(did)” is no did:web: \(error)", remedy: "write it as did:web:example.com")
        }
    }

    private func fetch(_ web: DIDWeb) async throws -> [UInt8] {
        let resolver = DIDWebResolver(
            reach: allowPrivateAddresses ? .anyAddress : .publicAddresses,
            certificateAuthorityFile: caFile,
            timeout: .seconds(seconds)
        )
        do {
            return try await resolver.fetch(web)
        } catch let failure as DIDWebResolver.Failure {
            throw Self.refusal(for: failure)
        }
    }

    private static func refusal(for failure: DIDWebResolver.Failure) -> any Error {
        switch failure {
        case .refusedAddress:
            Refusal(
                outcome: .unusableInput,
                reason: failure.description,
                remedy: "if that is meant, say --allow-private-addresses"
            )
        case .redirected, .tooLarge, .status: Invalid(failure)
        case .unusableCertificateAuthority:
            Refusal.input(failure.description, remedy: "give a readable PEM file with --ca-file")
        case .unknownHost, .unreachable, .timedOut:
            Refusal(
                outcome: .serverOrNetwork,
                reason: failure.description,
                remedy: "see that the DID is right and its site runs, or give the document with --document"
            )
        }
    }

    private static func json(_ id: String, _ type: String, _ key: VerificationKey) -> JSON {
        [
            "id": .string(id), "type": .string(type), "algorithm": .string(key.algorithm.rawValue),
            "did_key": .string(DIDKey(key).text), "public_key": .string(Hex.encode(key.bytes)),
        ]
    }
}
