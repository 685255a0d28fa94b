import API
import ArgumentParser
import Evidence

struct MountCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mount",
        abstract: "Mounts: which engine holds secrets under which path.",
        subcommands: [
            MountList.self, MountEnable.self, MountDisable.self, MountTune.self, MountMove.self,
        ]
    )
}

struct AuthCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "auth",
        abstract: "Ways to sign in to secrets: tokens, AppRole, user names …",
        subcommands: [AuthList.self, AuthEnable.self, AuthDisable.self]
    )
}

extension Report {
    /// Of `sys/mounts` or `sys/auth`.
    fileprivate init(mounts answer: SecretsClient.Answer) {
        let mounts = answer.data ?? [:]
        self.init(loose: mounts)
        for (path, mount) in mounts {
            lines.row(
                mount["type"]?.words ?? "",
                path,
                mount["options"]?["version"].map { "version \($0.words)" } ?? "",
                mount["accessor"]?.words ?? "",
                mount["description"]?.words ?? ""
            )
        }
    }
}

/// The path of a mount as it stands in an address.
private func trimmed(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: true).joined(separator: "/")
}

struct MountList: SecretsCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "All mounts of secrets.")

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        Report(mounts: try await client.read("sys/mounts"))
    }
}

struct AuthList: SecretsCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "All ways to sign in.")

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        Report(mounts: try await client.read("sys/auth"))
    }
}

struct LeaseOptions: ParsableArguments {
    @Option(
        name: .customLong("default-ttl"),
        help: ArgumentHelp("How long tokens and leases hold: 1h.", valueName: "time")
    )
    var defaultTTL: String?

    @Option(
        name: .customLong("max-ttl"),
        help: ArgumentHelp("How long at most, with renewals: 768h.", valueName: "time")
    )
    var maxTTL: String?

    @Option(help: ArgumentHelp("What it is for.", valueName: "text"))
    var description: String?

    var config: LooseObject {
        var config: LooseObject = [:]
        if let defaultTTL { config["default_lease_ttl"] = .string(defaultTTL) }
        if let maxTTL { config["max_lease_ttl"] = .string(maxTTL) }
        return config
    }
}

struct MountEnable: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable",
        abstract: "Mount an engine: kv, transit, pki, database …"
    )

    @Argument(help: ArgumentHelp("Its type.", valueName: "type"))
    var type: String

    @Option(help: ArgumentHelp("Under which path (default: the type).", valueName: "path"))
    var path: String?

    @Option(help: ArgumentHelp("Of kv: 1 or 2 (default: 2).", valueName: "version"))
    var version: Int?

    @OptionGroup var lease: LeaseOptions
    @OptionGroup var options: SecretsOptions

    func validate() throws {
        guard version == nil || type == "kv" else { throw ValidationError("--version is for kv") }
        guard version.map({ (1...2).contains($0) }) ?? true else {
            throw ValidationError("--version takes 1 or 2")
        }
    }

    func report(from client: SecretsClient) async throws -> Report {
        let path = trimmed(path ?? type)
        var body: LooseObject = ["type": .string(type), "config": .object(lease.config)]
        if type == "kv" { body["options"] = ["version": .string("\(version ?? 2)")] }
        if let description = lease.description { body["description"] = .string(description) }
        try await client.write("sys/mounts/\(path)", body)
        var report = Report(loose: ["path": .string(path + "/"), "type": .string(type)])
        report.lines.row("mounted", type, path + "/")
        if type == "kv" { report.lines.next("muniment secret put \(path.shellWord)/NAME KEY=@FILE") }
        return report
    }
}

struct AuthEnable: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable",
        abstract: "Enable a way to sign in: approle, userpass, cert, jwt, kubernetes …"
    )

    @Argument(help: ArgumentHelp("Its type.", valueName: "type"))
    var type: String

    @Option(help: ArgumentHelp("Under which path (default: the type).", valueName: "path"))
    var path: String?

    @OptionGroup var lease: LeaseOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let path = trimmed(path ?? type)
        var body: LooseObject = ["type": .string(type), "config": .object(lease.config)]
        if let description = lease.description { body["description"] = .string(description) }
        try await client.write("sys/auth/\(path)", body)
        var report = Report(loose: ["path": .string(path + "/"), "type": .string(type)])
        report.lines.row("enabled", type, "auth/\(path)/")
        return report
    }
}

struct MountDisable: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Take a mount away, with every secret in it, for good."
    )

    @Argument(help: ArgumentHelp("Its path.", valueName: "path"))
    var path: String

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.delete("sys/mounts/\(trimmed(path))")
        var report = Report(loose: ["path": .string(trimmed(path) + "/"), "state": "disabled"])
        report.lines.row("■ disabled", trimmed(path) + "/")
        return report
    }
}

struct AuthDisable: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Take a way to sign in away; its tokens end at once."
    )

    @Argument(help: ArgumentHelp("Its path.", valueName: "path"))
    var path: String

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.delete("sys/auth/\(trimmed(path))")
        var report = Report(loose: ["path": .string("auth/\(trimmed(path))/"), "state": "disabled"])
        report.lines.row("■ disabled", "auth/\(trimmed(path))/")
        return report
    }
}

struct MountTune: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "tune",
        abstract: "Change a mount's times and description, or show them where nothing is named."
    )

    @Argument(help: ArgumentHelp("Its path; auth/PATH for a way to sign in.", valueName: "path"))
    var path: String

    @OptionGroup var lease: LeaseOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let path = trimmed(path)
        let place = path.hasPrefix("auth/") ? "sys/\(path)/tune" : "sys/mounts/\(path)/tune"
        var body = lease.config
        if let description = lease.description { body["description"] = .string(description) }
        if !body.isEmpty { try await client.write(place, body) }
        let data = try await client.read(place).data ?? [:]
        var report = Report(loose: data)
        report.lines.rows(of: data)
        return report
    }
}

struct MountMove: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract:
            "Give a mount another path; what is in it comes along. Policies name paths: change them, too."
    )

    @Argument(help: ArgumentHelp("Its path.", valueName: "path"))
    var from: String

    @Argument(help: ArgumentHelp("Its path from now on.", valueName: "path"))
    var to: String

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await MountMover(client: client).move(trimmed(from), to: trimmed(to))
        var report = Report(loose: ["from": .string(trimmed(from) + "/"), "to": .string(trimmed(to) + "/")])
        report.lines.row("moved", trimmed(from) + "/", "→ " + trimmed(to) + "/")
        return report
    }
}

/// `sys/remount`, to its end.
struct MountMover {
    let client: SecretsClient

    /// - Throws: `Refusal` where the server says that it failed.
    func move(_ from: String, to: String) async throws {
        let begun = try await client.write("sys/remount", ["from": .string(from), "to": .string(to)])
        guard let id = begun.object["migration_id"]?.string ?? begun.data?["migration_id"]?.string else {
            return
        }
        let deadline = ContinuousClock.now + client.connection.server.timeout
        while ContinuousClock.now < deadline {
            let status = try await client.read("sys/remount/status/\(id)").data?["migration_info"]
            switch status?["status"]?.string {
            case "success": return
            case "failure":
                throw Refusal(
                    outcome: .serverOrNetwork,
                    reason: "the server could not move \(from)/ to \(to)/",
                    remedy: "see its log, and muniment mount list"
                )
            default: try await Task.sleep(for: .milliseconds(200))
            }
        }
        throw Refusal(
            outcome: .serverOrNetwork,
            reason: "\(from)/ is still being moved to \(to)/",
            remedy: "muniment mount list shows when it is there"
        )
    }
}
