import API
import ArgumentParser
import Evidence

struct SecretRotationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotation",
        abstract: "How secrets get new values by themselves (KV 2), and how that went.",
        subcommands: [
            SecretRotationGet.self, SecretRotationSet.self, SecretRotationList.self,
            SecretRotationDelete.self,
        ]
    )
}

struct SecretRotationGet: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "How a secret is rotated, when next, and its last rotations."
    )

    @OptionGroup var secret: SecretArgument
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "rotation")
        let data = try await client.read(place.at("rotation")).data ?? [:]
        var report = Report(loose: data)
        for (name, value) in data where name != "runs" && !value.isNull {
            report.lines.row(name, value.words)
        }
        for run in data["runs"]?.array ?? [] {
            report.lines.row(
                SecretRotate.word(run["state"]?.words ?? ""),
                run["started_at"]?.words ?? "",
                run["to_version"]?.int.map { "version \($0)" } ?? "",
                run["failure"]?.string ?? ""
            )
        }
        return report
    }
}

struct SecretRotationSet: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Set how a secret is rotated; what is not named stays as it is.",
        discussion: """
            random puts a new random value into a field. database changes the password of a PostgreSQL role, that the secret's \
            field username names, by its present password or with --manager. webhook hands the new value to an address first, \
            signed, and writes it once that has taken it.
            """
    )

    enum Rotator: String, ExpressibleByArgument, CaseIterable {
        case random
        case database
        case webhook
    }

    @OptionGroup var secret: SecretArgument

    @Option(help: ArgumentHelp("random, database or webhook.", valueName: "kind"))
    var rotator: Rotator?

    @Option(
        help: ArgumentHelp("A cron expression in UTC: “0 3 * * sun”, @daily; “” for none.", valueName: "cron")
    )
    var schedule: String?

    @Option(help: ArgumentHelp("In place of it, again and again after this time: 720h.", valueName: "time"))
    var every: String?

    @Option(help: ArgumentHelp("The field that gets a new value (default: password).", valueName: "key"))
    var field: String?

    @Option(help: ArgumentHelp("How many characters, 16 to 4096.", valueName: "count"))
    var length: Int?

    @Option(
        help: ArgumentHelp("letters (and digits), hex, or visible (all of ASCII's).", valueName: "alphabet")
    )
    var alphabet: SecretRotate.Alphabet?

    @Option(
        name: .customLong("grace-period"),
        help: ArgumentHelp("How long the version before stays readable: 0s, 24h.", valueName: "time")
    )
    var gracePeriod: String?

    @Option(help: ArgumentHelp("Whether it is rotated by itself: true or false.", valueName: "yes"))
    var enabled: Bool?

    @Option(help: ArgumentHelp("database: the server's name.", valueName: "name"))
    var host: String?

    @Option(help: ArgumentHelp("database: its port (default: 5432).", valueName: "number"))
    var port: Int?

    @Option(help: ArgumentHelp("database: which database to connect to.", valueName: "name"))
    var database: String?

    @Option(
        help: ArgumentHelp(
            "database: verify-full (default), verify-ca, require or disable.",
            valueName: "mode"
        )
    )
    var sslmode: String?

    @Option(help: ArgumentHelp("database: a PEM file of who vouches for the server.", valueName: "file"))
    var caCertificate: String?

    @Option(
        help: ArgumentHelp(
            "database: two roles that take turns, A,B: both are good in the grace period.",
            valueName: "roles"
        )
    )
    var usernames: String?

    @Option(
        help: ArgumentHelp(
            "database: the secret, below the same mount, of a role that may change passwords.",
            valueName: "path"
        )
    )
    var manager: String?

    @Option(help: ArgumentHelp("webhook: the address.", valueName: "url"))
    var webhook: String?

    @Flag(help: "webhook: make a new key to sign with.")
    var newSigningKey = false

    @OptionGroup var options: SecretsOptions

    func validate() throws {
        guard schedule == nil || every == nil else { throw ValidationError("give --schedule or --every") }
    }

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "rotation")
        let data = try await client.write(place.at("rotation"), try body()).data ?? [:]
        var report = Report(loose: data)
        report.lines.row(
            "set",
            place.name,
            data["rotator"]?.words ?? "",
            data["next_rotation_at"]?.string.map { "next \($0)" } ?? "on request"
        )
        if let key = data["signing_key"]?.string {
            report.lines.sentence("signing key", key)
            report.lines.sentence(
                "▲ note",
                "it is shown this one time: give it to who answers at the address"
            )
        }
        report.lines.next("muniment secret rotate \(place.name.shellWord)   # to see that it works")
        return report
    }

    func body() throws -> LooseObject {
        var body: LooseObject = [:]
        let texts: [(String, String?)] = [
            ("rotator", rotator?.rawValue), ("rotation_schedule", schedule), ("rotation_period", every),
            ("field", field), ("alphabet", alphabet?.rawValue), ("grace_period", gracePeriod), ("host", host),
            ("database", database), ("sslmode", sslmode), ("usernames", usernames), ("manager", manager),
            ("url", webhook),
        ]
        for (name, text) in texts { if let text { body[name] = .string(text) } }
        if let length { body["length"] = .number(length) }
        if let port { body["port"] = .number(port) }
        if let enabled { body["rotation_enabled"] = .bool(enabled) }
        if newSigningKey { body["new_signing_key"] = true }
        if let caCertificate {
            body["ca_certificate"] = .string(
                String(decoding: try Files.bytes(of: caCertificate), as: UTF8.self)
            )
        }
        return body
    }
}

struct SecretRotationList: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The secrets in a folder that are rotated."
    )

    @OptionGroup var secret: SecretArgument
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requireVersions(for: "rotation")
        let keys = try await client.list(place.at("rotation"))
        var report = Report(loose: ["keys": .strings(keys)])
        for key in keys { report.lines.row(key) }
        if keys.isEmpty { report.lines.sentence("none", "no secret is rotated in \(place.name)") }
        return report
    }
}

struct SecretRotationDelete: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Rotate a secret no longer; it stays, with all its versions."
    )

    @OptionGroup var secret: SecretArgument

    @Flag(help: "Also where a rotation is on its way: its value, which may be in use already, is given up.")
    var force = false

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "rotation")
        try await client.delete(place.at("rotation"), force ? [("force", "true")] : [])
        var report = Report(loose: ["path": .string(place.name), "state": "not rotated"])
        report.lines.row("■ no longer rotated", place.name)
        return report
    }
}
