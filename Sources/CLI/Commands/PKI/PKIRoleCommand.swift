import API
import ArgumentParser
import Evidence

struct PKIRoleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Roles: which names, keys and lifetimes are issued.",
        subcommands: [PKIRoleList.self, PKIRoleShow.self, PKIRoleWrite.self, PKIRoleDelete.self]
    )
}

struct PKIRoleList: SecretsCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "All roles.")

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await Report(
            rolesAt: "\(mount.path)/roles",
            from: client,
            next: "muniment pki role write NAME --domain DOMAIN"
        )
    }
}

struct PKIRoleShow: SecretsCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "What a role says.")

    @Argument(help: ArgumentHelp("Its name.", valueName: "role"))
    var role: String

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await Report(rowsAt: "\(mount.path)/roles/\(role)", from: client)
    }
}

struct PKIRoleWrite: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "write",
        abstract: "Make a role; of one that is there, what is not named here becomes the usual."
    )

    @Argument(help: ArgumentHelp("Its name.", valueName: "role"))
    var role: String

    @Option(
        name: .customLong("domain"),
        help: ArgumentHelp("Hosts below this domain may be certified; may be repeated.", valueName: "domain")
    )
    var domains: [String] = []

    @Flag(help: "The domains themselves as well.")
    var bare = false

    @Flag(help: "Any name of a host.")
    var anyName = false

    @Flag(help: "No names with *.")
    var noWildcards = false

    @Option(help: ArgumentHelp("rsa, ec, ed25519, or any, which is for signing alone.", valueName: "type"))
    var keyType = "ec"

    @Option(help: ArgumentHelp("Of the key.", valueName: "bits"))
    var keyBits: Int?

    @Option(help: ArgumentHelp("How long certificates hold where nobody asks for a time.", valueName: "time"))
    var ttl: String?

    @Option(help: ArgumentHelp("How long they hold at most.", valueName: "time"))
    var maxTTL: String?

    @Option(
        help: ArgumentHelp(
            "Another setting, as organization=Example; may be repeated.",
            valueName: "name=value"
        )
    )
    var set: [String] = []

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    var body: LooseObject {
        get throws {
            var body: LooseObject = ["key_type": .string(keyType)]
            if !domains.isEmpty {
                body["allowed_domains"] = .strings(domains)
                body["allow_subdomains"] = true
            }
            if bare { body["allow_bare_domains"] = true }
            if anyName { body["allow_any_name"] = true }
            if noWildcards { body["allow_wildcard_certificates"] = false }
            if let keyBits { body["key_bits"] = .number(keyBits) }
            if let ttl { body["ttl"] = .string(ttl) }
            if let maxTTL { body["max_ttl"] = .string(maxTTL) }
            for (name, value) in try Pairs.read(set, as: "--set") { body[name] = .string(value) }
            return body
        }
    }

    func report(from client: SecretsClient) async throws -> Report {
        let answer = try await client.write("\(mount.path)/roles/\(role)", try body)
        var report = Report(loose: answer.data ?? [:])
        report.lines.row("written", role, domains.joined(separator: " "))
        report.lines.warnings(of: answer)
        let name = domains.first.map { "host.\($0)" } ?? "NAME"
        report.lines.next(
            "muniment pki issue \(role.shellWord) \(name.shellWord) --key-out key.pem --path \(mount.path.shellWord)"
        )
        return report
    }
}

struct PKIRoleDelete: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Take a role away; what it issued holds until it ends."
    )

    @Argument(help: ArgumentHelp("Its name.", valueName: "role"))
    var role: String

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await Report(deleting: role, at: "\(mount.path)/roles", from: client)
    }
}
