import API
import ArgumentParser
import Evidence

struct DatabaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database",
        abstract: "Accounts at databases: connections, roles, and credentials on loan.",
        discussion: """
            Mount the engine first: muniment mount enable database. What a connection or a role says is given as fields, as \
            secrets are: allowed_roles=app, password=@FILE, creation_statements=@roles.sql.
            """,
        subcommands: [
            DatabaseConnect.self, DatabaseConnections.self, DatabaseRole.self, DatabaseRoles.self,
            DatabaseStaticRole.self, DatabaseCredentials.self, DatabaseStaticCredentials.self,
            DatabaseRotate.self,
            DatabaseReset.self, DatabaseDelete.self,
        ]
    )
}

struct DatabaseMount: ParsableArguments {
    @Option(help: ArgumentHelp("Where the engine is mounted (default: database).", valueName: "path"))
    var mount = "database"

    func path(_ rest: String) -> String {
        mount.split(separator: "/", omittingEmptySubsequences: true).joined(separator: "/") + "/" + rest
    }
}

struct DatabaseName: ParsableArguments {
    @Argument(help: ArgumentHelp("Its name.", valueName: "name"))
    var name: String
}

/// What is made or changed at an engine, by its name and its fields.
struct DatabaseWriting: ParsableArguments {
    @OptionGroup var named: DatabaseName
    @OptionGroup var fields: SecretFields
    @OptionGroup var mount: DatabaseMount

    /// - Parameters:
    ///   - folder: that it stands in, below the mount.
    ///   - state: what has become of it, as a member of the report.
    ///   - words: the same as the first word of the line.
    ///   - next: the command that makes sense then, without its argument.
    func report(
        in folder: String,
        state: String,
        words: String,
        next: String,
        option: String = "",
        from client: SecretsClient
    ) async throws -> Report {
        let name = named.name
        try await client.write(mount.path("\(folder)/\(name)"), try fields.object(isLineEndLeftOut: true))
        var report = Report(loose: ["name": .string(name), "state": .string(state)])
        report.lines.row(words, name)
        report.lines.next("muniment database \(next) \(name.shellWord)\(option)")
        return report
    }
}

struct DatabaseConnect: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "connect",
        abstract: "Make or change a connection, and try it.",
        discussion: """
            muniment database connect main plugin_name=postgresql-database-plugin username=lender password=@FILE \
            connection_url='postgresql://{{username}}:{{password}}@db.example:5432/postgres' allowed_roles='*'
            """
    )

    @OptionGroup var writing: DatabaseWriting
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await writing.report(
            in: "config",
            state: "connected",
            words: "● connected",
            next: "rotate",
            option: " --root",
            from: client
        )
    }
}

struct DatabaseConnections: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "connections",
        abstract: "All connections, or one."
    )

    @Argument(help: ArgumentHelp("This one.", valueName: "name"))
    var name: String?

    @OptionGroup var mount: DatabaseMount
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        guard let name else {
            return Report(names: try await client.list(mount.path("config")), "connections")
        }
        let data = try await client.read(mount.path("config/\(name)")).data ?? [:]
        var report = Report(loose: data)
        report.lines.rows(of: data)
        return report
    }
}

struct DatabaseRole: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Make or change a role: what is made for whoever asks, and for how long.",
        discussion: """
            muniment database role readonly db_name=main creation_statements=@readonly.sql default_ttl=1h max_ttl=24h \
            max_leases=200
            """
    )

    @OptionGroup var writing: DatabaseWriting
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await writing.report(
            in: "roles",
            state: "written",
            words: "written",
            next: "credentials",
            from: client
        )
    }
}

struct DatabaseRoles: SecretsCommand {
    static let configuration = CommandConfiguration(commandName: "roles", abstract: "All roles, or one.")

    @Argument(help: ArgumentHelp("This one.", valueName: "name"))
    var name: String?

    @Flag(name: .customLong("static"), help: "Those of accounts that are there.")
    var isStatic = false

    @OptionGroup var mount: DatabaseMount
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let folder = isStatic ? "static-roles" : "roles"
        guard let name else { return Report(names: try await client.list(mount.path(folder)), "roles") }
        let data = try await client.read(mount.path("\(folder)/\(name)")).data ?? [:]
        var report = Report(loose: data)
        report.lines.rows(of: data)
        return report
    }
}

struct DatabaseStaticRole: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "static-role",
        abstract: "Take over an account that is there: its password changes now, and then again and again.",
        discussion: "muniment database static-role app db_name=main username=app rotation_period=24h"
    )

    @OptionGroup var writing: DatabaseWriting
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await writing.report(
            in: "static-roles",
            state: "written",
            words: "taken over",
            next: "static-credentials",
            from: client
        )
    }
}

struct DatabaseCredentials: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "credentials",
        abstract: "Borrow an account: it is shown this once."
    )

    @OptionGroup var role: DatabaseName
    @OptionGroup var wrap: WrapOption
    @OptionGroup var mount: DatabaseMount
    @OptionGroup var options: SecretsOptions

    var wrapTTL: String? { wrap.ttl }

    func report(from client: SecretsClient) async throws -> Report {
        Report(lent: try await client.read(mount.path("creds/\(role.name)")))
    }
}

struct DatabaseStaticCredentials: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "static-credentials",
        abstract: "The password of an account that was taken over, and for how long it holds."
    )

    @OptionGroup var role: DatabaseName
    @OptionGroup var mount: DatabaseMount
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data = try await client.read(mount.path("static-creds/\(role.name)")).data ?? [:]
        var report = Report(loose: data)
        report.lines.rows(of: data)
        return report
    }
}

struct DatabaseRotate: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Change the password of a static role, or of a connection itself."
    )

    @OptionGroup var role: DatabaseName

    @Flag(help: "Of the connection of this name: nobody but the server knows the new one.")
    var root = false

    @OptionGroup var mount: DatabaseMount
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.write(mount.path("\(root ? "rotate-root" : "rotate-role")/\(role.name)"))
        var report = Report(loose: ["name": .string(role.name), "state": "rotated"])
        report.lines.row("rotated", role.name)
        return report
    }
}

struct DatabaseReset: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Close what is open to a database, and try the connection anew."
    )

    @OptionGroup var connection: DatabaseName
    @OptionGroup var mount: DatabaseMount
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.write(mount.path("reset/\(connection.name)"))
        var report = Report(loose: ["name": .string(connection.name), "state": "answers"])
        report.lines.row("● answers", connection.name)
        return report
    }
}

struct DatabaseDelete: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a role, or a connection that nothing needs any more."
    )

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case role
        case staticRole = "static-role"
        case connection

        var folder: String {
            switch self {
            case .role: "roles"
            case .staticRole: "static-roles"
            case .connection: "config"
            }
        }
    }

    @Argument(help: ArgumentHelp("role, static-role or connection.", valueName: "kind"))
    var kind: Kind

    @OptionGroup var target: DatabaseName
    @OptionGroup var mount: DatabaseMount
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.delete(mount.path("\(kind.folder)/\(target.name)"))
        var report = Report(loose: ["name": .string(target.name), "state": "deleted"])
        report.lines.row("■ deleted", target.name)
        return report
    }
}

extension Report {
    fileprivate init(names: [String], _ what: String) {
        self.init(loose: ["keys": .strings(names)])
        for name in names { lines.plain(name) }
        if names.isEmpty { lines.sentence("none", "\(what) stand here once they are made") }
    }
}
