import API
import ArgumentParser
import Evidence

struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Who is watched for in transparency logs and in our ledgers, and where they were found.",
        subcommands: [
            WatchPut.self, WatchList.self, WatchHits.self, WatchParkedList.self, WatchSuppress.self,
            WatchRetire.self,
        ]
    )
}

struct WatchPut: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "put",
        abstract: "Watch for somebody, or say anew how, by the name.",
        discussion: "Needs the permission trust.manage."
    )

    @Argument(help: ArgumentHelp("What it is called here.", valueName: "name"))
    var name: String

    @Option(
        help: ArgumentHelp(
            "issuer, san (a name in a certificate, or in an entry of ours) or key.",
            valueName: "field"
        )
    )
    var field: String

    @Option(help: ArgumentHelp("exact, prefix, glob or regex (PCRE2, over the whole).", valueName: "match"))
    var match: String?

    @Option(help: ArgumentHelp("A name, a URL, or a key's SHA-256.", valueName: "text"))
    var pattern: String

    @Option(help: ArgumentHelp("info, low, medium, high or critical.", valueName: "severity"))
    var severity: String?

    @Option(
        help: ArgumentHelp(
            "The name of a log, or ledger:audit and such; may be repeated. Default: all.",
            valueName: "log"
        )
    )
    var log: [String] = []

    @Option(help: ArgumentHelp("Nobody is told again for so long.", valueName: "seconds"))
    var dedup: Int?

    @Option(
        help: ArgumentHelp("Nobody is told until then (RFC 3339).", valueName: "time"),
        transform: Moments.instant
    )
    var suppressedUntil: Instant?

    @Flag(help: "Watch no more.")
    var retired = false

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let watched = try await client.watch(
            Wire.WatchDraft(
                name: name,
                field: field,
                pattern: pattern,
                match: match,
                severity: severity,
                scope: log.isEmpty ? nil : log,
                dedupSeconds: dedup,
                suppressedUntil: suppressedUntil,
                retired: retired ? true : nil
            )
        )
        var report = try Report(watched)
        report.lines.add(watched)
        return report
    }
}

/// A log and its shard; ledgers of ours have none.
private func place(_ log: String, _ shard: Int) -> String {
    log.hasPrefix("ledger:") ? log : "\(log)/\(shard)"
}

struct WatchList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Who is watched for, and how far each log was read."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.watchlist()
        var report = try Report(found)
        for watched in found.identities { report.lines.add(watched) }
        for log in found.logs {
            report.lines.row(
                "read",
                place(log.log, log.shard),
                counted(log.size, "entry", plural: "entries"),
                log.parked > 0 ? "▲ \(log.parked) parked" : "",
                log.movedAt.since(.now)
            )
        }
        if found.identities.isEmpty {
            report.lines.next("muniment watch put NAME --field san --pattern NAME@EXAMPLE.COM")
        }
        return report
    }
}

struct WatchHits: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "hits",
        abstract: "Where they were found, the latest first."
    )

    @Option(help: ArgumentHelp("Of one of them alone, by name.", valueName: "name"))
    var name: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.watchHits(of: name, $0) },
            whenEmpty: "hits stand here once somebody who is watched for is found",
            next: "muniment watch list"
        ) { hit, lines in
            lines.row(
                hit.quiet.map { "○ \($0.printable)" } ?? "▲ \(hit.severity.printable)",
                hit.identity,
                "\(place(hit.log, hit.shard)) #\(hit.logIndex)",
                hit.found,
                hit.foundAt.since(.now)
            )
        }
    }
}

struct WatchParkedList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "parked",
        abstract: "Entries of which it is not known whether they name somebody, the latest first."
    )

    @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
    var limit: Int?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.watchParked(limit: limit)
        var report = try Report(found)
        for parked in found.items {
            report.lines.row(
                "▲ parked",
                "\(place(parked.log, parked.shard)) #\(parked.logIndex)",
                parked.reason,
                parked.parkedAt.since(.now)
            )
        }
        if found.items.isEmpty {
            report.lines.row("none", "of every entry that was read it is known whether it names somebody")
            report.lines.next("muniment watch list")
        }
        return report
    }
}

struct WatchSuppress: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "suppress",
        abstract: "Watch on, and tell nobody for a time.",
        discussion: "Without --until people are told again. Needs the permission trust.manage."
    )

    @Argument(help: ArgumentHelp("What it is called here.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("Until then (RFC 3339).", valueName: "time"), transform: Moments.instant)
    var until: Instant?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let watched = try await client.suppressWatched(name, until: until)
        var report = try Report(watched)
        report.lines.add(watched)
        return report
    }
}

struct WatchRetire: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "retire",
        abstract: "Watch for somebody no more; what was found stays.",
        discussion: "Needs the permission trust.manage."
    )

    @Argument(help: ArgumentHelp("What it is called here.", valueName: "name"))
    var name: String

    @Flag(help: "Watch again.")
    var again = false

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let watched = try await client.retireWatched(name, !again)
        var report = try Report(watched)
        report.lines.add(watched)
        return report
    }
}

extension Lines {
    fileprivate mutating func add(_ watched: Wire.Watched) {
        let quiet = watched.suppressedUntil.flatMap { $0 > .now ? "○ told nobody until \($0.words)" : nil }
        row(
            watched.retired ? "□ retired" : quiet ?? "● watched",
            watched.name,
            watched.field,
            watched.match,
            watched.pattern,
            watched.severity,
            watched.changedAt.since(.now),
            watched.receipt.seal
        )
    }
}
