import API
import ArgumentParser
import Evidence

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

    @Flag(
        name: .customLong("use-pss"),
        help: "Of rsa keys: sign with PSS in the place of PKCS #1 v1.5."
    )
    var usesPSS = false

    var body: LooseObject {
        var body: LooseObject = ["common_name": .string(name), "key_type": .string(keyType)]
        body["key_bits"] = .number(keyBits ?? (keyType == "ec" ? 384 : keyType == "rsa" ? 4_096 : 0))
        if let ttl { body["ttl"] = .string(ttl) }
        if let organization { body["organization"] = .string(organization) }
        if usesPSS { body["use_pss"] = true }
        return body
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
        // Ignored by a root whose key is none of RSA.
        if authority.usesPSS { body["use_pss"] = true }
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
            PKIIssuersList.self, PKIIssuersImport.self, PKIIssuersName.self, PKIIssuersDefault.self,
            PKIIssuersRevoke.self,
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
        var hasNameless = false
        for (id, issuer) in data["key_info"]?.object ?? [:] {
            let name = issuer["issuer_name"]?.words ?? ""
            hasNameless = hasNameless || name.isEmpty
            let canSign = issuer["key_id"]?.words.isEmpty == false
            report.lines.row(
                issuer["revoked"] == true
                    ? "■ revoked" : issuer["is_default"] == true ? "● default" : "○ other",
                name.isEmpty ? "no name" : name,
                issuer["subject"]?.words ?? "",
                "until \(issuer["not_after"]?.words ?? "?")",
                canSign ? "signs" : "no key",
                id
            )
        }
        if hasNameless { report.lines.next("muniment pki issuers name ISSUER NAME") }
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

struct PKIIssuersName: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "name",
        abstract: "Give an authority a name, by which roles and commands find it."
    )

    @Argument(help: ArgumentHelp("Its identifier, or its name until now.", valueName: "issuer"))
    var issuer: String

    @Argument(help: ArgumentHelp("What it is called from now on.", valueName: "name"))
    var name: String

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data =
            try await client.write("\(mount.path)/issuer/\(issuer)", ["issuer_name": .string(name)]).data
            ?? [:]
        var report = Report(loose: data)
        report.lines.row("named", data["issuer_name"]?.words ?? "", data["issuer_id"]?.words ?? "")
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
