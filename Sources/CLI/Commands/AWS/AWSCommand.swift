import API
import ArgumentParser
import Evidence

struct AWSCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aws",
        abstract: "Users of IAM and sessions of STS: the connection, roles, and credentials on loan.",
        discussion: """
            Mount the engine first: muniment mount enable aws. What the connection or a role says is given as fields, as secrets \
            are: region=eu-central-1, secret_key=@FILE, policy_document=@policy.json.
            """,
        subcommands: [
            AWSConnect.self, AWSConnection.self, AWSRole.self, AWSRoles.self, AWSCredentials.self,
            AWSRotate.self, AWSDelete.self,
        ]
    )
}

struct AWSMount: ParsableArguments {
    @Option(help: ArgumentHelp("Where the engine is mounted (default: aws).", valueName: "path"))
    var mount = "aws"

    func path(_ rest: String) -> String {
        mount.split(separator: "/", omittingEmptySubsequences: true).joined(separator: "/") + "/" + rest
    }

    /// What the next command needs to find the same mount.
    var option: String { mount == "aws" ? "" : " --mount \(mount.shellWord)" }
}

struct AWSConnect: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "connect",
        abstract: "Say with which access key the engine asks AWS, and where.",
        discussion: """
            muniment aws connect access_key=AKIA… secret_key=@FILE region=eu-central-1. Once it works, let nobody but the server \
            know the key: muniment aws rotate.
            """
    )

    @OptionGroup var fields: SecretFields
    @OptionGroup var mount: AWSMount
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.write(mount.path("config/root"), try fields.object(isLineEndLeftOut: true))
        var report = Report(loose: ["state": "written"])
        report.lines.row("written", mount.path("config/root"))
        report.lines.next("muniment aws rotate\(mount.option)")
        return report
    }
}

struct AWSConnection: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "connection",
        abstract: "The connection, without its secret key."
    )

    @OptionGroup var mount: AWSMount
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await Report(rowsAt: mount.path("config/root"), from: client)
    }
}

struct AWSRole: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Make or change a role: what whoever asks is given, and for how long.",
        discussion: """
            muniment aws role reader credential_type=iam_user policy_document=@policy.json default_ttl=1h
            muniment aws role deploy credential_type=assumed_role role_arns=arn:aws:iam::123456789012:role/deploy
            """
    )

    @Argument(help: ArgumentHelp("Its name.", valueName: "name"))
    var name: String

    @OptionGroup var fields: SecretFields
    @OptionGroup var mount: AWSMount
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.write(mount.path("roles/\(name)"), try fields.object(isLineEndLeftOut: true))
        var report = Report(loose: ["name": .string(name), "state": "written"])
        report.lines.row("written", name)
        report.lines.next("muniment aws credentials \(name.shellWord)\(mount.option)")
        return report
    }
}

struct AWSRoles: SecretsCommand {
    static let configuration = CommandConfiguration(commandName: "roles", abstract: "All roles, or one.")

    @Argument(help: ArgumentHelp("This one.", valueName: "name"))
    var name: String?

    @OptionGroup var mount: AWSMount
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        if let name { return try await Report(rowsAt: mount.path("roles/\(name)"), from: client) }
        return try await Report(
            rolesAt: mount.path("roles"),
            from: client,
            next: "muniment aws role NAME credential_type=iam_user policy_document=@FILE\(mount.option)"
        )
    }
}

struct AWSCredentials: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "credentials",
        abstract: "Borrow a user or a session: its keys are shown this once."
    )

    @Argument(help: ArgumentHelp("The role.", valueName: "role"))
    var role: String

    @Option(help: ArgumentHelp("How long a session of STS is to hold: 900, 1h.", valueName: "time"))
    var ttl: String?

    @Option(
        name: .customLong("role-arn"),
        help: ArgumentHelp("Which of the role's, where it has several.", valueName: "arn")
    )
    var roleARN: String?

    @OptionGroup var wrap: WrapOption
    @OptionGroup var mount: AWSMount
    @OptionGroup var options: SecretsOptions

    var wrapTTL: String? { wrap.ttl }

    func report(from client: SecretsClient) async throws -> Report {
        var query: [(String, String)] = []
        if let ttl { query.append(("ttl", ttl)) }
        if let roleARN { query.append(("role_arn", roleARN)) }
        return Report(lent: try await client.read(mount.path("creds/\(role)"), query))
    }
}

struct AWSRotate: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Give the engine's own user another access key, which nobody but the server knows.",
        discussion: "The one before is taken away."
    )

    @OptionGroup var mount: AWSMount
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data = try await client.write(mount.path("config/rotate-root")).data ?? [:]
        var report = Report(loose: data.merging(["state": "rotated"]))
        report.lines.row("rotated", data["access_key"]?.words ?? "")
        return report
    }
}

struct AWSDelete: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a role, or the connection once nothing needs it any more."
    )

    @Argument(help: ArgumentHelp("The role.", valueName: "role"))
    var role: String?

    @Flag(help: "The connection.")
    var connection = false

    @OptionGroup var mount: AWSMount
    @OptionGroup var options: SecretsOptions

    func validate() throws {
        guard (role != nil) != connection else {
            throw ValidationError("name a role, or say --connection")
        }
    }

    func report(from client: SecretsClient) async throws -> Report {
        if let role { return try await Report(deleting: role, at: mount.path("roles"), from: client) }
        try await client.delete(mount.path("config/root"))
        var report = Report(loose: ["state": "deleted"])
        report.lines.row("■ deleted", mount.path("config/root"))
        return report
    }
}
