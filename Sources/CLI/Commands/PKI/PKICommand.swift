import API
import ArgumentParser
import Evidence

struct PKICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pki",
        abstract: "Certificate authorities: issue, sign and revoke certificates.",
        discussion: "Mount one first: muniment mount enable pki --max-ttl 87600h.",
        subcommands: [
            PKIRoot.self, PKIIntermediate.self, PKIIssuers.self, PKIRoleCommand.self, PKIIssue.self,
            PKISign.self, PKIList.self, PKIShow.self, PKIRevoke.self, PKIChain.self, PKICRL.self,
            PKITidy.self,
            PKIConfig.self,
        ]
    )
}

struct PKIOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Where the authority is mounted.", valueName: "path"))
    var path = "pki"
}

/// How long what is asked for holds, and its key.
struct PKIAuthorityOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Its common name.", valueName: "name"))
    var name: String

    @Option(
        help: ArgumentHelp("How long it holds; the mount's longest lease is the limit.", valueName: "time")
    )
    var ttl: String?

    @Option(help: ArgumentHelp("rsa, ec or ed25519.", valueName: "type"))
    var keyType = "ec"

    @Option(help: ArgumentHelp("Of the key: 2048 to 8192 of rsa, 256, 384 or 521 of ec.", valueName: "bits"))
    var keyBits: Int?

    @Option(help: ArgumentHelp("Of the subject.", valueName: "text"))
    var organization: String?

    var body: LooseObject {
        var body: LooseObject = ["common_name": .string(name), "key_type": .string(keyType)]
        body["key_bits"] = .number(keyBits ?? (keyType == "ec" ? 384 : keyType == "rsa" ? 4_096 : 0))
        if let ttl { body["ttl"] = .string(ttl) }
        if let organization { body["organization"] = .string(organization) }
        return body
    }
}

extension Lines {
    /// A text of several lines, for a file or another program.
    fileprivate mutating func text(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) { plain(String(line)) }
    }
}

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

struct PKIRoot: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "root",
        abstract: "Make a self-signed authority; its key never leaves the server."
    )

    @OptionGroup var authority: PKIAuthorityOptions

    @Option(help: ArgumentHelp("What the issuer is called in this mount.", valueName: "name"))
    var issuerName: String?

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        var body = authority.body
        if let issuerName { body["issuer_name"] = .string(issuerName) }
        let answer = try await client.write("\(mount.path)/root/generate/internal", body)
        let data = answer.data ?? [:]
        var report = Report(loose: data)
        report.lines.row("made", authority.name, data["serial_number"]?.words ?? "")
        report.lines.warnings(of: answer)
        report.lines.text(data["certificate"]?.string ?? "")
        report.lines.next("muniment pki role write NAME --domain DOMAIN --path \(mount.path.shellWord)")
        return report
    }
}

struct PKIIntermediate: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "intermediate",
        abstract:
            "Make an authority below another one: of this server with --root, or by a request that is told."
    )

    @OptionGroup var authority: PKIAuthorityOptions

    @Option(help: ArgumentHelp("The mount of the authority that signs it.", valueName: "path"))
    var root: String?

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let made = try await client.write("\(mount.path)/intermediate/generate/internal", authority.body)
        let csr = made.data?["csr"]?.string ?? ""
        guard let root else {
            var report = Report(loose: made.data ?? [:])
            report.lines.text(csr)
            report.lines.next(
                "muniment pki issuers import FILE --path \(mount.path.shellWord)   # once it is signed"
            )
            return report
        }
        var body: LooseObject = ["csr": .string(csr), "use_csr_values": true]
        if let ttl = authority.ttl { body["ttl"] = .string(ttl) }
        let signed = try await client.write("\(root)/root/sign-intermediate", body)
        let certificates =
            [signed.data?["certificate"]?.string ?? ""]
            + (signed.data?["ca_chain"]?.array ?? []).compactMap(\.string)
        let answer = try await client.write(
            "\(mount.path)/intermediate/set-signed",
            ["certificate": .string(certificates.joined(separator: "\n"))]
        )
        var report = Report(loose: signed.data ?? [:])
        report.lines.row("made", authority.name, signed.data?["serial_number"]?.words ?? "")
        report.lines.warnings(of: signed)
        report.lines.warnings(of: answer)
        return report
    }
}

struct PKIIssuers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issuers",
        abstract: "The authorities of a mount.",
        subcommands: [
            PKIIssuersList.self, PKIIssuersImport.self, PKIIssuersDefault.self, PKIIssuersRevoke.self,
        ],
        defaultSubcommand: PKIIssuersList.self
    )
}

struct PKIIssuersList: SecretsCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "All of them.")

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data = try await client.read("\(mount.path)/issuers", [("list", "true")]).data ?? [:]
        var report = Report(loose: data)
        for (id, issuer) in data["key_info"]?.object ?? [:] {
            report.lines.row(
                issuer["is_default"] == true ? "● default" : "○",
                issuer["issuer_name"]?.words ?? "",
                id,
                issuer["key_id"]?.words.isEmpty == false ? "signs" : "no key"
            )
        }
        return report
    }
}

struct PKIIssuersImport: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take certificates of authorities, with or without keys, from a file in PEM."
    )

    @Argument(help: ArgumentHelp("The file.", valueName: "file"))
    var file: String

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let bundle = String(decoding: try Files.bytes(of: file), as: UTF8.self)
        let data =
            try await client.write("\(mount.path)/issuers/import/bundle", ["pem_bundle": .string(bundle)])
            .data ?? [:]
        var report = Report(loose: data)
        report.lines.row(
            "imported",
            "\(data["imported_issuers"]?.array?.count ?? 0) issuers",
            "\(data["imported_keys"]?.array?.count ?? 0) keys"
        )
        return report
    }
}

struct PKIIssuersDefault: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "default",
        abstract: "Choose who issues where a role names nobody."
    )

    @Argument(help: ArgumentHelp("Its identifier or name.", valueName: "issuer"))
    var issuer: String

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data =
            try await client.write("\(mount.path)/config/issuers", ["default": .string(issuer)]).data ?? [:]
        var report = Report(loose: data)
        report.lines.row("● default", data["default"]?.words ?? "")
        return report
    }
}

struct PKIIssuersRevoke: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Let an authority issue nothing more."
    )

    @Argument(help: ArgumentHelp("Its identifier or name.", valueName: "issuer"))
    var issuer: String

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data = try await client.write("\(mount.path)/issuer/\(issuer)/revoke").data ?? [:]
        var report = Report(loose: data)
        report.lines.row("■ revoked", issuer, data["revocation_time_rfc3339"]?.words ?? "")
        return report
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

struct PKIList: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The serial numbers of all certificates, or of those that are revoked."
    )

    @Flag(help: "Those that are revoked.")
    var revoked = false

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let serials = try await client.list("\(mount.path)/certs\(revoked ? "/revoked" : "")")
        var report = Report(loose: ["keys": .strings(serials)])
        for serial in serials { report.lines.plain(serial) }
        if serials.isEmpty { report.lines.sentence("none", "certificates stand here once they are issued") }
        return report
    }
}

struct PKIShow: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A certificate in PEM, and whether it is revoked."
    )

    @Argument(help: ArgumentHelp("Its serial number.", valueName: "serial"))
    var serial: String

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data = try await client.read("\(mount.path)/cert/\(serial)").data ?? [:]
        var report = Report(loose: data)
        if let time = data["revocation_time"]?.int, time > 0 {
            report.lines.row(
                "■ revoked",
                serial,
                data["revocation_time_rfc3339"]?.words ?? "",
                data["revocation_reason"]?.words ?? ""
            )
        }
        report.lines.text(data["certificate"]?.string ?? "")
        return report
    }
}

struct PKIRevoke: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Revoke a certificate; lists and OCSP say so at once."
    )

    @Argument(help: ArgumentHelp("Its serial number.", valueName: "serial"))
    var serial: String

    @Option(
        help: ArgumentHelp(
            "key_compromise, superseded, cessation_of_operation, privilege_withdrawn, affiliation_changed or unspecified.",
            valueName: "reason"
        )
    )
    var reason = "unspecified"

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data =
            try await client.write(
                "\(mount.path)/revoke",
                ["serial_number": .string(serial), "reason": .string(reason)]
            ).data ?? [:]
        var report = Report(loose: data)
        report.lines.row("■ revoked", serial, data["revocation_time_rfc3339"]?.words ?? "")
        return report
    }
}

struct PKIChain: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "chain",
        abstract: "The chain of the default issuer in PEM, for those who are to trust it."
    )

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data = try await client.read("\(mount.path)/cert/ca_chain").data ?? [:]
        var report = Report(loose: data)
        report.lines.text(data["ca_chain"]?.string ?? data["certificate"]?.string ?? "")
        return report
    }
}

struct PKICRL: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "crl",
        abstract: "The revocation list of the default issuer in PEM."
    )

    @Flag(help: "Make it anew first.")
    var rotate = false

    @Flag(help: "What came since the last complete list.")
    var delta = false

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        if rotate { _ = try await client.read("\(mount.path)/crl/rotate\(delta ? "-delta" : "")") }
        let data = try await client.read("\(mount.path)/cert/\(delta ? "delta-crl" : "crl")").data ?? [:]
        var report = Report(loose: data)
        report.lines.text(data["certificate"]?.string ?? "")
        return report
    }
}

struct PKITidy: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "tidy",
        abstract: "Forget certificates that have ended, the revoked ones with them."
    )

    @Option(help: ArgumentHelp("Only those that ended longer ago than this.", valueName: "time"))
    var buffer = "72h"

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.write(
            "\(mount.path)/tidy",
            [
                "tidy_cert_store": true, "tidy_revoked_certs": true, "tidy_acme": true,
                "safety_buffer": .string(buffer),
            ]
        )
        let data = try await client.read("\(mount.path)/tidy-status").data ?? [:]
        var report = Report(loose: data)
        report.lines.row(
            "tidied",
            "\(data["cert_store_deleted_count"]?.words ?? "0") ended",
            "\(data["revoked_cert_deleted_count"]?.words ?? "0") revoked"
        )
        return report
    }
}

struct PKIConfig: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Settings of an area (crl, urls, cluster, acme): shown, or changed with NAME=VALUE."
    )

    @Argument(help: ArgumentHelp("crl, urls, cluster or acme.", valueName: "area"))
    var area: String

    @Argument(help: ArgumentHelp("What is to be otherwise; lists with commas.", valueName: "name=value"))
    var changes: [String] = []

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func validate() throws {
        guard ["crl", "urls", "cluster", "acme"].contains(area) else {
            throw ValidationError("the area is crl, urls, cluster or acme")
        }
    }

    func report(from client: SecretsClient) async throws -> Report {
        let place = "\(mount.path)/config/\(area)"
        if !changes.isEmpty {
            let pairs = try Pairs.read(changes, as: "NAME=VALUE")
            try await client.write(place, LooseObject(pairs.map { ($0.key, LooseJSON.string($0.value)) }))
        }
        let data = try await client.read(place).data ?? [:]
        var report = Report(loose: data)
        report.lines.rows(of: data)
        return report
    }
}
