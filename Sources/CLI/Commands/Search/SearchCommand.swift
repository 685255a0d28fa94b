import API
import ArgumentParser

struct SearchCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Everything that a digest, a package, a vulnerability or an identity names.",
        discussion: """
            A digest is found as a document, as what an attestation or a bill is about, and as a file in a bill; a GitOID as a \
            document. A package URL without a version finds every version. An identity is a name or an issuer in a certificate, \
            a key's SHA-256 or identifier, or an author; * at its end stands for anything. What a text is follows from it, unless \
            --by says it. Ends with 1 where nothing is found.
            """
    )

    enum Meaning: String, ExpressibleByArgument, CaseIterable {
        case digest
        case package
        case vulnerability
        case identity
        case predicateType = "predicate_type"
    }

    @Argument(help: ArgumentHelp("What is looked for.", valueName: "text"))
    var text: String

    @Option(help: "What it is.")
    var by: Meaning?

    @Option(help: ArgumentHelp("How many of each kind at most, 1 to 200.", valueName: "count"))
    var limit = 50

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (1...200).contains(limit) else { throw ValidationError("--limit takes 1 to 200") }
    }

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.search(text, by: by?.rawValue, limit: limit)
        var report = try Report(found)
        for hit in found.hits {
            report.lines.row(
                Self.words[hit.how] ?? hit.how,
                hit.title,
                Self.detail(of: hit),
                hit.at?.since(.now) ?? "",
                hit.node
            )
        }
        if found.hits.isEmpty {
            report.lines.plain(
                "nothing here names it as \(found.meanings.map(Self.name).joined(separator: ", "))"
            )
            report.outcome = .answerIsNo
        }
        return report
    }

    /// Digests and keys are shortened; names are what people look for.
    private static func detail(of hit: Wire.SearchHit) -> String {
        guard let detail = hit.detail else { return "" }
        let isDigest = detail.hasPrefix("sha") || detail.count == 64 && !detail.contains { !$0.isHexDigit }
        return isDigest ? detail.shortened : detail
    }

    private static func name(of meaning: String) -> String { meaning.replacing("_", with: " ") }

    private static let words = [
        "is": "is it", "about": "attests it", "of": "bill of it", "signed_by": "names it as signer",
        "of_type": "of this type", "lists": "lists it", "states": "says of it", "by": "is by it",
        "judges": "trust verdict", "believes": "trust anchor", "decides": "verdict",
        "found_in": "in the queue",
    ]
}
