import API
import ArgumentParser
import Evidence

struct LeaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lease",
        abstract: "Credentials on loan: which there are, and ending them before their time.",
        discussion: """
            A lease is named by what was read and an identifier: database/creds/readonly/0193…. It ends by itself, with the \
            token that borrowed it, or by revoke; what was lent is then taken back at its target, for as long as it takes.
            """,
        subcommands: [
            LeaseList.self, LeaseShow.self, LeaseRenew.self, LeaseRevoke.self, LeaseCount.self,
            LeaseTidy.self,
        ]
    )
}

struct LeaseArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("Its whole name: database/creds/readonly/0193….", valueName: "lease"))
    var name: String
}

/// A path as it stands in an address.
private func trimmed(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: true).joined(separator: "/")
}

struct LeaseList: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "What stands below a path: folders, then leases.",
        discussion: """
            With --all each folder is asked for with a request of its own, which the audit tells of. Of a folder the first \
            65,536 names are told.
            """
    )

    @Argument(help: ArgumentHelp("The path (default: all).", valueName: "path"))
    var path = ""

    @Flag(help: "Leases alone, those in folders, too.")
    var all = false

    @OptionGroup var options: SecretsOptions

    /// More folders than roles make are no list that somebody reads.
    private static let folderLimit = 1_000

    /// Leases in a folder and in those below it, by their paths from there.
    ///
    /// - Parameter list: what stands in a folder, whose name is empty or ends in a slash.
    static func leases(in list: (String) async throws -> [String]) async throws -> [String] {
        var leases: [String] = []
        var folders = [""]
        var asked = 0
        while let folder = folders.popLast() {
            asked += 1
            guard asked <= folderLimit else {
                throw ValidationError(
                    "There are more than \(folderLimit) folders: name a path below which to look."
                )
            }
            let found = try await list(folder)
            leases += found.filter { !$0.hasSuffix("/") }.map { folder + $0 }
            // The first comes next.
            folders += found.filter { $0.hasSuffix("/") }.reversed().map { folder + $0 }
        }
        return leases
    }

    func report(from client: SecretsClient) async throws -> Report {
        let path = trimmed(path)
        func list(_ folder: String) async throws -> [String] {
            try await client.list(trimmed("sys/leases/lookup/\(path)/\(folder)"))
        }
        let keys = try await all ? Self.leases(in: list) : list("")
        var report = Report(loose: ["keys": .strings(keys)])
        for key in keys { report.lines.plain(path.isEmpty ? key : "\(path)/\(key)") }
        if keys.isEmpty { report.lines.sentence("none", "nothing is lent below this path") }
        return report
    }
}

struct LeaseShow: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One lease, and until when it holds."
    )

    @OptionGroup var lease: LeaseArgument
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data = try await client.write("sys/leases/lookup", ["lease_id": .string(lease.name)]).data ?? [:]
        var report = Report(loose: data)
        report.lines.rows(of: data)
        return report
    }
}

struct LeaseRenew: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "renew",
        abstract: "Let a lease hold longer, within what its role allows."
    )

    @OptionGroup var lease: LeaseArgument

    @Option(help: ArgumentHelp("From now on: 1h (default: as it was issued for).", valueName: "time"))
    var increment: String?

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        var body: LooseObject = ["lease_id": .string(lease.name)]
        if let increment { body["increment"] = .string(increment) }
        let answer = try await client.write("sys/leases/renew", body)
        let seconds = answer.object["lease_duration"]?.words ?? "?"
        var report = Report(loose: [
            "lease_id": .string(lease.name), "lease_duration": answer.object["lease_duration"] ?? .null,
            "warnings": .strings(answer.warnings),
        ])
        report.lines.row("renewed", lease.name, "holds \(seconds) s")
        for warning in answer.warnings { report.lines.sentence("▲", warning) }
        return report
    }
}

struct LeaseRevoke: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "End a lease, or all below a path, and take back what was lent.",
        discussion: """
            It is over for its holder at once. While its target is away it is tried again; --force gives up what can't be \
            taken back: then nobody looks after those credentials any more, and the record says which they were.
            """
    )

    @Argument(help: ArgumentHelp("A lease's name; with --prefix or --force a path.", valueName: "lease"))
    var name: String

    @Flag(help: "All leases below this path.")
    var prefix = false

    @Flag(help: "All below this path, whatever their targets say.")
    var force = false

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let path = trimmed(name)
        if force {
            try await client.write("sys/leases/revoke-force/\(path)")
        } else if prefix {
            try await client.write("sys/leases/revoke-prefix/\(path)")
        } else {
            try await client.write("sys/leases/revoke", ["lease_id": .string(name), "sync": true])
        }
        var report = Report(loose: ["revoked": .string(name)])
        report.lines.row("revoked", name)
        return report
    }
}

struct LeaseCount: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "count",
        abstract: "How many leases there are, by what was read."
    )

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data = try await client.read("sys/leases/count").data ?? [:]
        var report = Report(loose: data)
        for (path, count) in data["counts"]?.object ?? [:] { report.lines.row(count.words, path) }
        report.lines.sentence("in all", data["lease_count"]?.words ?? "0")
        return report
    }
}

struct LeaseTidy: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "tidy",
        abstract: "Forget leases that were revoked more than seven days ago; the server does so every hour."
    )

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.write("sys/leases/tidy")
        var report = Report(loose: ["state": "tidied"])
        report.lines.row("tidied")
        return report
    }
}
