import API
import ArgumentParser
import Evidence

struct AppRoleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approle",
        abstract: "Roles that programs sign in with: a role ID, which is no secret, and a secret ID.",
        discussion: "Enable the way to sign in first: muniment auth enable approle.",
        subcommands: [
            AppRoleList.self, AppRoleShow.self, AppRoleWrite.self, AppRoleDelete.self, AppRoleID.self,
            AppRoleSecretID.self,
        ]
    )
}

struct AppRoleOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Where the way to sign in is enabled.", valueName: "path"))
    var path = "approle"

    var base: String { "auth/\(path)/role" }
}

struct AppRoleList: SecretsCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "All roles.")

    @OptionGroup var mount: AppRoleOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await Report(
            rolesAt: mount.base,
            from: client,
            next: "muniment approle write NAME --policy POLICY"
        )
    }
}

struct AppRoleShow: SecretsCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "What a role says.")

    @Argument(help: ArgumentHelp("Its name.", valueName: "role"))
    var role: String

    @OptionGroup var mount: AppRoleOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await Report(rowsAt: "\(mount.base)/\(role)", from: client)
    }
}

struct AppRoleWrite: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "write",
        abstract: "Make a role, or change what is named here of it."
    )

    @Argument(help: ArgumentHelp("Its name.", valueName: "role"))
    var role: String

    @Option(
        name: .customLong("policy"),
        help: ArgumentHelp("A policy of its tokens; may be repeated.", valueName: "name")
    )
    var policies: [String] = []

    @Option(help: ArgumentHelp("How long its tokens hold unless renewed: 20m.", valueName: "time"))
    var tokenTTL: String?

    @Option(help: ArgumentHelp("How long they hold at most.", valueName: "time"))
    var tokenMaxTTL: String?

    @Option(help: ArgumentHelp("Renewed within this time they never end.", valueName: "time"))
    var tokenPeriod: String?

    @Option(help: ArgumentHelp("So often a token can be used; 0: without limit.", valueName: "count"))
    var tokenUses: Int?

    @Option(
        name: .customLong("token-cidr"),
        help: ArgumentHelp("From where its tokens may be used; may be repeated.", valueName: "cidr")
    )
    var tokenCIDRs: [String] = []

    @Option(help: ArgumentHelp("service or batch.", valueName: "type"))
    var tokenType: String?

    @Option(
        name: .customLong("secret-id-ttl"),
        help: ArgumentHelp("How long a secret ID holds; 0: without end.", valueName: "time")
    )
    var secretIDTTL: String?

    @Option(help: ArgumentHelp("So often a secret ID can be used; 0: without limit.", valueName: "count"))
    var secretIDUses: Int?

    @Option(
        name: .customLong("secret-id-cidr"),
        help: ArgumentHelp("From where its secret IDs may be used; may be repeated.", valueName: "cidr")
    )
    var secretIDCIDRs: [String] = []

    @Option(help: ArgumentHelp("Whether a secret ID is needed: true or false.", valueName: "yes"))
    var bindSecretID: Bool?

    @Option(help: ArgumentHelp("Whether anybody may sign in by it: true or false.", valueName: "yes"))
    var enabled: Bool?

    @OptionGroup var mount: AppRoleOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = "\(mount.base)/\(role)"
        try await client.write(place, body)
        let data = try await client.read(place).data ?? [:]
        var report = Report(loose: data)
        report.lines.row(
            "written",
            role,
            (data["token_policies"]?.array ?? []).map(\.words).joined(separator: " ")
        )
        report.lines.next("muniment approle role-id \(role.shellWord)")
        return report
    }

    var body: LooseObject {
        var body: LooseObject = [:]
        for (name, texts) in [
            ("token_policies", policies), ("token_bound_cidrs", tokenCIDRs),
            ("secret_id_bound_cidrs", secretIDCIDRs),
        ] where !texts.isEmpty {
            body[name] = .strings(texts)
        }
        for (name, text) in [
            ("token_ttl", tokenTTL), ("token_max_ttl", tokenMaxTTL), ("token_period", tokenPeriod),
            ("token_type", tokenType), ("secret_id_ttl", secretIDTTL),
        ] {
            if let text { body[name] = .string(text) }
        }
        if let tokenUses { body["token_num_uses"] = .number(tokenUses) }
        if let secretIDUses { body["secret_id_num_uses"] = .number(secretIDUses) }
        if let bindSecretID { body["bind_secret_id"] = .bool(bindSecretID) }
        if let enabled { body["enabled"] = .bool(enabled) }
        return body
    }
}

struct AppRoleDelete: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Take a role away with its secret IDs; its tokens hold until they end."
    )

    @Argument(help: ArgumentHelp("Its name.", valueName: "role"))
    var role: String

    @OptionGroup var mount: AppRoleOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await Report(deleting: role, at: mount.base, from: client)
    }
}

struct AppRoleID: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "role-id",
        abstract: "The role ID, alone on standard output, or another one in its place."
    )

    @Argument(help: ArgumentHelp("The role's name.", valueName: "role"))
    var role: String

    @Option(help: ArgumentHelp("Let this be its role ID.", valueName: "id"))
    var set: String?

    @OptionGroup var mount: AppRoleOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = "\(mount.base)/\(role)/role-id"
        if let set { try await client.write(place, ["role_id": .string(set)]) }
        let data = try await client.read(place).data ?? [:]
        var report = Report(loose: data)
        report.lines.plain(data["role_id"]?.words ?? "")
        return report
    }
}

struct AppRoleSecretID: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "secret-id",
        abstract: "Make a secret ID, which is told once; with --wrap-ttl as a token that gives it once."
    )

    @Argument(help: ArgumentHelp("The role's name.", valueName: "role"))
    var role: String

    @Option(
        name: .customLong("metadata"),
        help: ArgumentHelp(
            "KEY=VALUE that goes with its tokens, no secret; may be repeated.",
            valueName: "item"
        )
    )
    var metadata: [String] = []

    @Option(help: ArgumentHelp("How long it holds, within what the role says.", valueName: "time"))
    var ttl: String?

    @Option(help: ArgumentHelp("So often it can be used.", valueName: "count"))
    var uses: Int?

    @Option(
        help: ArgumentHelp(
            "Write it, or the token that gives it, to this new file, readable by you only.",
            valueName: "file"
        ),
        completion: .file()
    )
    var out: String?

    @OptionGroup var wrap: WrapOption
    @OptionGroup var mount: AppRoleOptions
    @OptionGroup var options: SecretsOptions

    var wrapTTL: String? { wrap.ttl }

    func report(from client: SecretsClient) async throws -> Report {
        if let out { try Files.checkPlace(forSecret: out) }
        var body: LooseObject = [:]
        if !metadata.isEmpty {
            // This field is the text of an object.
            let pairs = LooseJSON.strings(try Pairs.read(metadata, as: "--metadata"))
            body["metadata"] = .string(pairs.text)
        }
        if let ttl { body["ttl"] = .string(ttl) }
        if let uses { body["num_uses"] = .number(uses) }
        let answer = try await client.write("\(mount.base)/\(role)/secret-id", body)
        if let wrapping = answer.wrapping {
            var report = Report(loose: wrapping)
            guard let out else {
                report.lines.wrapped(wrapping)
                return report
            }
            if let reason = Files.keepSecret(wrapping["token"]?.string ?? "", in: out) {
                report.lines.sentence("▲ not kept", reason)
                report.lines.wrapped(wrapping)
                report.outcome = .answerIsNo
                return report
            }
            var told = wrapping
            told["token"] = nil
            told["token_file"] = .string(Files.absolute(out))
            report.looseDocument = .object(told)
            report.lines.row("wrapped", "for \(wrapping["ttl"]?.words ?? "?") s", "once")
            report.lines.sentence("written", out)
            return report
        }
        var data = answer.data ?? [:]
        var report = Report(loose: data)
        report.lines.row("made", "accessor \(data["secret_id_accessor"]?.words ?? "")")
        guard let out else {
            report.lines.sentence("secret ID", data["secret_id"]?.words ?? "")
            return report
        }
        if let reason = Files.keepSecret(data["secret_id"]?.string ?? "", in: out) {
            report.lines.sentence("▲ not kept", reason)
            report.lines.sentence("secret ID", data["secret_id"]?.words ?? "")
            report.outcome = .answerIsNo
            return report
        }
        data["secret_id"] = nil
        data["secret_id_file"] = .string(Files.absolute(out))
        report.looseDocument = .object(data)
        report.lines.sentence("written", out)
        return report
    }
}
