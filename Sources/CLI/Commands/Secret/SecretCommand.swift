import API
import ArgumentParser
import Evidence

struct SecretCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "secret",
        abstract: "Key-value secrets: read, write, and their versions.",
        discussion: """
            A path begins with its mount: secret/app/database. KV 1 and KV 2 are told apart by themselves. The server is \
            --url, --profile, VAULT_ADDR, MUNIMENT_URL or the profile of the last login, in this order; the token \
            --token-file, VAULT_TOKEN, the profile's, or the one in ~/.vault-token. Values in a command line can be read by \
            others: give KEY=@FILE or KEY=-.
            """,
        subcommands: [
            SecretGet.self, SecretPut.self, SecretPatch.self, SecretList.self, SecretDelete.self,
            SecretUndelete.self, SecretDestroy.self, SecretRotate.self, SecretRotationCommand.self,
            SecretHistory.self,
            SecretMetadataCommand.self, SecretRoleCommand.self, SecretImport.self,
        ]
    )
}

struct SecretArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("Its path, the mount first: secret/app/database.", valueName: "path"))
    var path: String
}

struct SecretGet: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Read a secret.",
        discussion: "With --field its value alone goes to standard output, as it is and without a line end."
    )

    @OptionGroup var secret: SecretArgument

    @Option(help: ArgumentHelp("This version (default: the latest).", valueName: "number"))
    var version: Int?

    @Option(help: ArgumentHelp("This field alone.", valueName: "key"))
    var field: String?

    @OptionGroup var wrap: WrapOption
    @OptionGroup var options: SecretsOptions

    var wrapTTL: String? { wrap.ttl }

    func report(from client: SecretsClient) async throws -> Report {
        // The question after the mount is not to be wrapped.
        let place = try await SecretPlace(secret.path, through: client.unwrapped)
        try place.requirePath()
        if version != nil { try place.requireVersions(for: "--version") }
        let answer: SecretsClient.Answer
        do {
            answer = try await client.read(place.at("data"), version.map { [("version", "\($0)")] } ?? [])
        } catch SecretsFailure.refused(let refused) where refused.status == 404 {
            throw Refusal(noVersion: refused, of: place)
        }
        if let wrapping = answer.wrapping {
            var report = Report(loose: wrapping)
            report.lines.wrapped(wrapping)
            return report
        }
        let data = answer.data ?? [:]
        let fields = place.version == 2 ? data["data"]?.object ?? [:] : data
        let metadata = place.version == 2 ? data["metadata"]?.object ?? [:] : [:]
        if let field {
            guard let value = fields[field] else {
                throw Refusal.input(
                    "\(place.name) has no field “\(field)”",
                    remedy: fields.isEmpty
                        ? "it holds nothing" : "its fields are \(fields.names.joined(separator: ", "))"
                )
            }
            var report = Report(loose: ["field": .string(field), "value": value])
            report.value = Array(value.words.utf8)
            return report
        }
        var report = Report(loose: [
            "path": .string(place.name), "data": .object(fields), "metadata": .object(metadata),
        ])
        if place.version == 2 {
            report.lines.sentence(
                "secret",
                "\(place.name), version \(metadata["version"]?.words ?? "?") of \(metadata["created_time"]?.words ?? "?")"
            )
        }
        report.lines.rows(of: fields)
        report.lines.warnings(of: answer)
        return report
    }
}

extension SecretsClient {
    /// For what a command asks on the way to its answer.
    var unwrapped: SecretsClient { with(wrapTTL: nil) }
}

extension Refusal {
    /// No such secret, or a version that is deleted or destroyed: then its metadata came along.
    fileprivate init(noVersion refused: SecretsFailure.Refused, of place: SecretPlace) {
        let metadata = refused.object["data"]?["metadata"]
        let version = metadata?["version"]?.words
        guard let metadata, let version else {
            self = .input(
                "there is no secret \(place.name)",
                remedy: "muniment secret list \(place.mount)"
            )
            return
        }
        if metadata["destroyed"]?.bool == true {
            self = .input(
                "version \(version) of \(place.name) is destroyed for good",
                remedy: "muniment secret history \(place.name.shellWord) shows the others"
            )
        } else {
            self = .input(
                "version \(version) of \(place.name) was deleted at \(metadata["deletion_time"]?.words ?? "?")",
                remedy: "muniment secret undelete \(place.name.shellWord) --version \(version)"
            )
        }
    }
}

struct CheckAndSetOption: ParsableArguments {
    @Option(
        name: .customLong("cas"),
        help: ArgumentHelp(
            "Only if this is the current version; 0: only if there is none. Then no write is done twice or over another.",
            valueName: "version"
        )
    )
    var version: Int?
}

struct SecretPut: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Write a secret whole: fields that are not named are gone from it.",
        discussion: """
            KEY=@FILE takes a file, KEY=- standard input, @FILE or - a JSON object. KEY=VALUE puts the value into the \
            command line, where every user of this machine and your shell's history can read it.
            """
    )

    @OptionGroup var secret: SecretArgument
    @OptionGroup var content: SecretFields
    @OptionGroup var condition: CheckAndSetOption
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        let fields = try content.object()
        guard place.version == 2 else {
            if condition.version != nil { try place.requireVersions(for: "--cas") }
            try await client.write(place.at("data"), fields)
            return Report(wrote: [:], at: place, fields)
        }
        let body: LooseObject = ["data": .object(fields), "options": condition.json]
        let answer = try await client.write(place.at("data"), body)
        return Report(wrote: answer.data ?? [:], at: place, fields)
    }
}

struct SecretPatch: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "patch",
        abstract: "Change some fields of a secret and leave the others: a new version (KV 2)."
    )

    @OptionGroup var secret: SecretArgument
    @OptionGroup var content: SecretFields

    @Option(
        name: .customLong("remove"),
        help: ArgumentHelp("Take this field out; may be repeated.", valueName: "key")
    )
    var removed: [String] = []

    @OptionGroup var condition: CheckAndSetOption
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "a change of single fields")
        var fields = try content.object()
        for name in removed { fields[name] = .null }
        let body: LooseObject = ["data": .object(fields), "options": condition.json]
        let answer = try await client.patch(place.at("data"), body)
        return Report(wrote: answer.data ?? [:], at: place, fields)
    }
}

extension CheckAndSetOption {
    var json: LooseJSON { version.map { ["cas": .number($0)] } ?? [:] }
}

extension Report {
    /// Never with the values: they were the input.
    fileprivate init(wrote metadata: LooseObject, at place: SecretPlace, _ fields: LooseObject) {
        self.init(loose: ["path": .string(place.name), "metadata": .object(metadata)])
        lines.row(
            "written",
            place.name,
            metadata["version"].map { "version \($0.words)" } ?? "",
            counted(fields.count, "field")
        )
    }
}

struct SecretList: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The names below a path; those that end in a slash have more below them."
    )

    @OptionGroup var secret: SecretArgument
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        let keys = try await client.list(place.at("metadata"))
        var report = Report(loose: ["path": .string(place.name), "keys": .strings(keys)])
        for key in keys { report.lines.plain(key) }
        if keys.isEmpty {
            report.lines.sentence("none", "nothing is there, or nothing that you may list")
            report.lines.next("muniment secret put \(place.mount)NAME KEY=@FILE")
        }
        return report
    }
}

struct VersionsOption: ParsableArguments {
    @Option(
        name: .customLong("version"),
        help: ArgumentHelp("Of this version; may be repeated.", valueName: "number")
    )
    var versions: [Int] = []

    var json: LooseObject { ["versions": .array(versions.map { .number($0) })] }

    func required() throws {
        guard !versions.isEmpty else { throw ValidationError("name the versions: --version NUMBER") }
    }
}

struct SecretDelete: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a secret: in KV 2 its latest version, which undelete brings back; in KV 1 for good."
    )

    @OptionGroup var secret: SecretArgument
    @OptionGroup var versions: VersionsOption
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        if versions.versions.isEmpty {
            try await client.delete(place.at("data"))
        } else {
            try place.requireVersions(for: "--version")
            try await client.write(place.at("delete"), versions.json)
        }
        var report = Report(loose: ["path": .string(place.name), "state": "deleted"])
        report.lines.row(
            "■ deleted",
            place.name,
            versions.words(orElse: place.version == 2 ? "the latest" : "")
        )
        if place.version == 2 { report.lines.next("muniment secret history \(place.name.shellWord)") }
        return report
    }
}

extension VersionsOption {
    func words(orElse other: String) -> String {
        versions.isEmpty ? other : "version " + versions.map(String.init).joined(separator: ", ")
    }
}

struct SecretUndelete: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "undelete",
        abstract: "Bring deleted versions back (KV 2)."
    )

    @OptionGroup var secret: SecretArgument
    @OptionGroup var versions: VersionsOption
    @OptionGroup var options: SecretsOptions

    func validate() throws { try versions.required() }

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "undelete")
        try await client.write(place.at("undelete"), versions.json)
        var report = Report(loose: ["path": .string(place.name), "state": "undeleted"])
        report.lines.row("back", place.name, versions.words(orElse: ""))
        return report
    }
}

struct SecretDestroy: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "destroy",
        abstract: "Destroy versions for good (KV 2): nobody can bring them back."
    )

    @OptionGroup var secret: SecretArgument
    @OptionGroup var versions: VersionsOption
    @OptionGroup var options: SecretsOptions

    func validate() throws { try versions.required() }

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "destroy")
        try await client.write(place.at("destroy"), versions.json)
        var report = Report(loose: ["path": .string(place.name), "state": "destroyed"])
        report.lines.row("■ destroyed", place.name, versions.words(orElse: ""))
        return report
    }
}
