import API
import ArgumentParser
import Evidence

struct SecretRoleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Names that stand for roles of engines: who reads one is given credentials of their own.",
        discussion: """
            A name has segments and dots, as policies about secrets write them: prod.db.postgres.billing. It is asked for with \
            the token of `muniment login`, by the policies of who that is.
            """,
        subcommands: [
            SecretRoleList.self, SecretRoleShow.self, SecretRoleSet.self, SecretRoleIssue.self,
            SecretRoleRemove.self,
        ]
    )
}

struct SecretNameArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("Its name: prod.db.postgres.billing.", valueName: "name"))
    var name: String
}

struct SecretRoleList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The names that stand for roles, as far as you may borrow by them."
    )

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.secretRoles($0) },
            whenEmpty: "names that stand for roles stand here",
            next: "muniment secret role set NAME --role database/creds/ROLE"
        ) { secret, lines in lines.add(secret) }
    }
}

struct SecretRoleShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "What a name stands for; also of a secret that is kept (KV 2), without its value."
    )

    @OptionGroup var secret: SecretNameArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let secret = try await client.namedSecret(secret.name)
        var report = try Report(secret)
        report.lines.add(secret)
        return report
    }
}

struct SecretRoleSet: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Have a name stand for a role, or say what it is for.",
        discussion:
            "Needs the permission policy.manage, and policies that let you borrow by the role yourself. A role has one name at most."
    )

    @OptionGroup var secret: SecretNameArgument

    @Option(
        help: ArgumentHelp(
            "Where it is asked for: database/creds/billing, aws/creds/deploy.",
            valueName: "path"
        )
    )
    var role: String?

    @Option(help: ArgumentHelp("What it is for; “” takes that away.", valueName: "text"))
    var description: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let draft = Wire.NamedSecretDraft(rolePath: role, description: description)
        let secret = try await client.putNamedSecret(secret.name, draft)
        var report = try Report(secret)
        report.lines.add(secret)
        return report
    }
}

struct SecretRoleIssue: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Be given credentials by a name, on loan; or the value of a secret that is kept.",
        discussion: """
            With --field its value alone goes to standard output, as it is and without a line end. Each time new credentials \
            are made: renew and take them back with `muniment lease`.
            """
    )

    @OptionGroup var secret: SecretNameArgument

    @Option(help: ArgumentHelp("This field alone.", valueName: "key"))
    var field: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let read = try await client.readNamedSecret(secret.name)
        let data = read["data"]?.object ?? [:]
        if let field {
            guard let value = data[field] else {
                throw Refusal.input(
                    "\(secret.name) has no field “\(field)”",
                    remedy: data.names.isEmpty
                        ? "it holds nothing" : "its fields are \(data.names.joined(separator: ", "))"
                )
            }
            var report = Report(loose: ["field": .string(field), "value": value])
            report.value = Array(value.words.utf8)
            return report
        }
        var report = Report(loose: read)
        if let lease = read["lease_id"]?.string, !lease.isEmpty {
            report.lines.row("lease", lease)
            report.lines.row("good for", "\(read["lease_duration_seconds"]?.words ?? "?") s")
        }
        report.lines.rows(of: data)
        return report
    }
}

struct SecretRoleRemove: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a name away; the role, and what is on loan by it, stay.",
        discussion: "Needs the permission policy.manage."
    )

    @OptionGroup var secret: SecretNameArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await client.removeSecretRole(secret.name)
        var report = Report(document: ["secret_path": .string(secret.name), "state": "removed"])
        report.lines.row("■ removed", secret.name)
        return report
    }
}

extension Lines {
    fileprivate mutating func add(_ secret: Wire.NamedSecret) {
        row(
            secret.secretType == "static" ? "● kept" : "◎ lends",
            secret.secretPath,
            secret.path,
            secret.version.map { "version \($0)" } ?? "",
            secret.description ?? ""
        )
    }
}
