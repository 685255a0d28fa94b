import API
import ArgumentParser
import Evidence

extension Report {
    /// Of a certificate that was issued or signed; its key goes to a file, or is told this once.
    fileprivate init(issued answer: SecretsClient.Answer, keyOut: String?, out: String?) throws {
        var data = answer.data ?? [:]
        let certificate = data["certificate"]?.string ?? ""
        let chain = (data["ca_chain"]?.array ?? []).compactMap(\.string)
        var kept: [(String, String)] = []
        var failure: String?
        if let keyOut, let key = data["private_key"]?.string {
            failure = Files.keepSecret(key, in: keyOut)
            if failure == nil {
                data["private_key"] = nil
                data["private_key_file"] = .string(Files.absolute(keyOut))
                kept.append(("key", keyOut))
            }
        }
        if let out {
            try Files.writeSecret(
                Array((([certificate] + chain).joined(separator: "\n") + "\n").utf8),
                to: out,
                replacing: .refused
            )
            kept.append(("certificate and chain", out))
        }
        self.init(loose: data)
        lines.row("issued", data["serial_number"]?.words ?? "", data["common_name"]?.words ?? "")
        lines.warnings(of: answer)
        for (what, file) in kept { lines.sentence("written", "\(what): \(file)") }
        if let failure {
            lines.sentence("▲ not kept", failure)
            outcome = .answerIsNo
        }
        if let key = data["private_key"]?.string { lines.text(key) }
        if out == nil { for pem in [certificate] + chain { lines.text(pem) } }
    }
}

struct PKIIssue: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Issue a certificate with a key that the server makes and tells once."
    )

    @Argument(help: ArgumentHelp("The role that says what may be issued.", valueName: "role"))
    var role: String

    @Argument(help: ArgumentHelp("The common name.", valueName: "name"))
    var name: String

    @OptionGroup var names: PKINameOptions

    @Option(help: ArgumentHelp("Write the key to this file, which only you can read.", valueName: "file"))
    var keyOut: String?

    @Option(help: ArgumentHelp("Write the certificate and its chain to this file.", valueName: "file"))
    var out: String?

    @OptionGroup var wrap: WrapOption
    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    var wrapTTL: String? { wrap.ttl }

    func validate() throws {
        guard keyOut == nil && out == nil || wrap.ttl == nil else {
            throw ValidationError("a wrapped certificate is not known here: name files or --wrap-ttl")
        }
    }

    func report(from client: SecretsClient) async throws -> Report {
        for file in [keyOut, out].compactMap({ $0 }) { try Files.checkPlace(forSecret: file) }
        var body = names.body
        body["common_name"] = .string(name)
        let answer = try await client.write("\(mount.path)/issue/\(role)", body)
        if let wrapping = answer.wrapping {
            var report = Report(loose: wrapping)
            report.lines.wrapped(wrapping)
            return report
        }
        return try Report(issued: answer, keyOut: keyOut, out: out)
    }
}

struct PKINameOptions: ParsableArguments {
    @Option(
        name: .customLong("alt"),
        help: ArgumentHelp("Another host or mailbox; may be repeated.", valueName: "name")
    )
    var names: [String] = []

    @Option(name: .customLong("ip"), help: ArgumentHelp("An address; may be repeated.", valueName: "address"))
    var addresses: [String] = []

    @Option(name: .customLong("uri"), help: ArgumentHelp("A URI; may be repeated.", valueName: "uri"))
    var uris: [String] = []

    @Option(help: ArgumentHelp("How long it holds: 24h.", valueName: "time"))
    var ttl: String?

    var body: LooseObject {
        var body: LooseObject = [:]
        for (name, values) in [("alt_names", names), ("ip_sans", addresses), ("uri_sans", uris)]
        where !values.isEmpty {
            body[name] = .strings(values)
        }
        if let ttl { body["ttl"] = .string(ttl) }
        return body
    }
}

struct PKISign: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Certify the key of a request (CSR) that somebody else has made."
    )

    @Argument(help: ArgumentHelp("The role that says what may be issued.", valueName: "role"))
    var role: String

    @Argument(help: ArgumentHelp("The request in PEM.", valueName: "file"))
    var file: String

    @Option(
        help: ArgumentHelp("The common name, where the role does not take the request's.", valueName: "name")
    )
    var commonName: String?

    @OptionGroup var names: PKINameOptions

    @Flag(help: "Take subject and extensions as the request has them.")
    var verbatim = false

    @Option(help: ArgumentHelp("Write the certificate and its chain to this file.", valueName: "file"))
    var out: String?

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        if let out { try Files.checkPlace(forSecret: out) }
        var body = names.body
        body["csr"] = .string(String(decoding: try Files.bytes(of: file), as: UTF8.self))
        if let commonName { body["common_name"] = .string(commonName) }
        let answer = try await client.write(
            "\(mount.path)/\(verbatim ? "sign-verbatim" : "sign")/\(role)",
            body
        )
        return try Report(issued: answer, keyOut: nil, out: out)
    }
}
