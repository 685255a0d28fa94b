import API
import ArgumentParser
import Evidence

struct SecretHistory: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract:
            "The versions of a secret (KV 2), the latest first: when each was made, deleted or destroyed."
    )

    @OptionGroup var secret: SecretArgument
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "history")
        let data = try await client.read(place.at("metadata")).data ?? [:]
        var report = Report(loose: ["path": .string(place.name), "versions": data["versions"] ?? [:]])
        let versions = (data["versions"]?.object ?? [:]).compactMap { name, value in
            Int(name).map { ($0, value) }
        }
        for (number, version) in versions.sorted(by: { $0.0 > $1.0 }) {
            let deleted = version["deletion_time"]?.string ?? ""
            let state = Self.state(isDestroyed: version["destroyed"]?.bool == true, deleted, at: .now)
            report.lines.row("version \(number)", version["created_time"]?.words ?? "", state)
        }
        return report
    }

    /// - Parameter deleted: when it was deleted, or will be by itself, as RFC 3339 has it; empty for never.
    static func state(isDestroyed: Bool, _ deleted: String, at now: Instant) -> String {
        if isDestroyed { return "■ destroyed" }
        guard !deleted.isEmpty else { return "● readable" }
        let isOver = Instant(rfc3339: deleted).map { $0 <= now } ?? true
        return isOver ? "■ deleted since \(deleted)" : "◐ readable until \(deleted)"
    }
}

struct SecretMetadataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metadata",
        abstract: "What is known of a secret beside its content (KV 2), and its rules.",
        subcommands: [SecretMetadataGet.self, SecretMetadataPut.self, SecretMetadataDelete.self]
    )
}

struct SecretMetadataGet: SecretsCommand {
    static let configuration = CommandConfiguration(commandName: "get", abstract: "Its metadata.")

    @OptionGroup var secret: SecretArgument
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "metadata")
        let data = try await client.read(place.at("metadata")).data ?? [:]
        var report = Report(loose: data)
        for (name, value) in data where name != "versions" && name != "custom_metadata" {
            report.lines.row(name, value.words)
        }
        for (name, value) in data["custom_metadata"]?.object ?? [:] {
            report.lines.row("custom", "\(name) = \(value.words)")
        }
        return report
    }
}

struct SecretMetadataPut: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract:
            "Set rules of a secret, or its custom metadata; makes the secret's entry where there is none."
    )

    @OptionGroup var secret: SecretArgument

    @Option(
        help: ArgumentHelp("How many versions are kept; 0: as many as the mount says.", valueName: "count")
    )
    var maxVersions: Int?

    @Option(
        help: ArgumentHelp(
            "Whether every write must name the current version: true or false.",
            valueName: "yes"
        )
    )
    var casRequired: Bool?

    @Option(
        help: ArgumentHelp(
            "Versions are deleted when they are so old: 30m, 720h; 0s: never.",
            valueName: "time"
        )
    )
    var deleteVersionAfter: String?

    @Option(help: ArgumentHelp("What it is for, no secret; “” takes that away.", valueName: "text"))
    var description: String?

    @Option(
        name: .customLong("custom"),
        help: ArgumentHelp(
            "KEY=VALUE, no secret; may be repeated. All of them are replaced.",
            valueName: "item"
        )
    )
    var custom: [String] = []

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        var body: LooseObject = [:]
        if let maxVersions { body["max_versions"] = .number(maxVersions) }
        if let casRequired { body["cas_required"] = .bool(casRequired) }
        if let deleteVersionAfter { body["delete_version_after"] = .string(deleteVersionAfter) }
        if let description { body["description"] = .string(description) }
        if !custom.isEmpty { body["custom_metadata"] = .strings(try Pairs.read(custom, as: "--custom")) }
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "metadata")
        try await client.write(place.at("metadata"), body)
        var report = Report(loose: ["path": .string(place.name), "metadata": .object(body)])
        report.lines.row("set", place.name, body.names.joined(separator: ", "))
        return report
    }
}

struct SecretMetadataDelete: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a secret with all its versions, for good."
    )

    @OptionGroup var secret: SecretArgument
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let place = try await SecretPlace(secret.path, through: client)
        try place.requirePath()
        try place.requireVersions(for: "metadata")
        try await client.delete(place.at("metadata"))
        var report = Report(loose: ["path": .string(place.name), "state": "gone"])
        report.lines.row("■ gone", place.name, "with all its versions")
        return report
    }
}

/// `KEY=VALUE` where nothing is secret.
enum Pairs {
    static func read(_ texts: [String], as name: String) throws -> [String: String] {
        var pairs: [String: String] = [:]
        for text in texts {
            guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
                throw Refusal.input(
                    "\(name) “\(text)” is not written as KEY=VALUE",
                    remedy: "write KEY=VALUE"
                )
            }
            pairs[String(text[..<sign])] = String(text[text.index(after: sign)...])
        }
        return pairs
    }
}
