import API
import ArgumentParser
import Evidence

struct RekorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rekor",
        abstract: "Transparency logs: what is put into them, and the tenant's own.",
        subcommands: [
            RekorStatus.self, RekorSubmit.self, RekorList.self, RekorShow.self, RekorRetry.self,
            RekorAdd.self, RekorCheckpoints.self, RekorResume.self, RekorRetire.self, RekorOpen.self,
            RekorFreeze.self,
        ]
    )
}

struct RekorStatus: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Which logs are written to, how they stand, and how much waits.",
        discussion: "Ends with 1 where a log contradicts itself."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let status = try await client.rekorStatus()
        var report = try Report(status)
        for log in status.logs { report.lines.add(log) }
        let active = Set(status.logs.filter { $0.state == "active" }.map(\.name))
        for count in status.counts {
            report.lines.row(
                "\(count.count) \(count.state)",
                count.log,
                count.state == "queued" ? "the oldest \(count.oldest.since(.now))" : "",
                count.state == "queued" && !active.contains(count.log) ? "no shard of it is written to" : ""
            )
        }
        report.lines.add(status.ownLog)
        if status.logs.isEmpty { report.lines.next("muniment rekor add NAME URL --key VKEY") }
        if status.logs.contains(where: { $0.state == "diverged" }) { report.outcome = .answerIsNo }
        return report
    }
}

struct RekorSubmit: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Have a signature put into a log.",
        discussion: """
            Of an envelope (DSSE) with one signature, or of a file's SHA-256 with a signature beside it. It is queued, sent and \
            verified by the server. Needs the permission attestation.import.
            """
    )

    @Argument(help: ArgumentHelp("The log's name.", valueName: "log"))
    var log: String

    @Option(help: ArgumentHelp("A file with an envelope.", valueName: "file"), completion: .file())
    var envelope: String?

    @Option(help: ArgumentHelp("For a log of version 1: dsse or intoto.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("What was signed, in hexadecimal.", valueName: "digest"))
    var sha256: String?

    @Option(
        help: ArgumentHelp("A file with the signature; ECDSA's is DER.", valueName: "file"),
        completion: .file()
    )
    var signature: String?

    @Option(
        help: ArgumentHelp("A file with the key that signed, or its certificate, in PEM.", valueName: "file"),
        completion: .file()
    )
    var verifier: String

    @Option(help: ArgumentHelp("What it is for.", valueName: "text"))
    var subject: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let record = Wire.RekorRecord(
            sha256: sha256,
            signature: try signature.map { Base64.encode(try EvidenceFile.bytes(of: $0)) },
            envelope: try envelope.map { String(decoding: try EvidenceFile.bytes(of: $0), as: UTF8.self) },
            kind: kind,
            verifier: String(decoding: try EvidenceFile.bytes(of: verifier), as: UTF8.self)
        )
        let draft = Wire.RekorSubmissionDraft(log: log, records: [record], subject: subject)
        let answer = try await client.submitToRekor(draft)
        var report = try Report(answer)
        for submission in answer.submissions { report.lines.add(submission) }
        return report
    }
}

struct RekorList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "What is to be in a log, or is, the newest first."
    )

    @Option(help: ArgumentHelp("queued, logged or refused.", valueName: "state"))
    var state: String?

    @Option(help: ArgumentHelp("Of what has this SHA-256.", valueName: "sha256"))
    var digest: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await page.fetch {
            try await client.rekorSubmissions(state: state, digest: digest, $0)
        }
        return try Report(
            page: found,
            whenEmpty: "submissions stand here once something is submitted",
            next: "muniment rekor submit LOG --envelope FILE --verifier KEY"
        ) { submission, lines in lines.add(submission) }
    }
}

struct RekorShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A submission, with the log's entry and its proof."
    )

    @Argument(help: ArgumentHelp("The submission's identifier.", valueName: "submission"))
    var submission: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.rekorSubmission(submission)
        var report = try Report(found)
        report.lines.add(found)
        if let leaf = found.leafHash { report.lines.row("leaf", leaf) }
        return report
    }
}

struct RekorRetry: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Try again now: one submission, or all that are not in their log."
    )

    @Argument(help: ArgumentHelp("The submission's identifier.", valueName: "submission"))
    var submission: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let answer = try await client.retryRekor(submission)
        var report = try Report(answer)
        report.lines.row("retried", counted(answer.retried, "submission"))
        return report
    }
}

struct RekorAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Name a log that is written to, or the next shard of one.",
        discussion: """
            The key is what its operator gives you, not what the log says of itself. Needs the permission trust.manage.
            """
    )

    @Argument(help: ArgumentHelp("What it is called here.", valueName: "name"))
    var name: String

    @Argument(help: ArgumentHelp("What stands before /api.", valueName: "url"))
    var url: String

    @Option(help: ArgumentHelp("A vkey, or a file with a public key in PEM.", valueName: "key"))
    var key: String

    @Option(help: ArgumentHelp("Beside PEM: the first line of the log's checkpoints.", valueName: "text"))
    var origin: String?

    @Option(help: ArgumentHelp("Which of its shards, from 0.", valueName: "number"))
    var shard: Int?

    @Option(help: ArgumentHelp("1 or 2, of its API.", valueName: "version"))
    var version: Int?

    @Option(
        help: ArgumentHelp(
            "A ledger of ours whose checkpoints are put into it; may be repeated.",
            valueName: "ledger"
        )
    )
    var anchor: [String] = []

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let material =
            key.contains("+") && key.split(separator: "+").count >= 3
            ? key : String(decoding: try EvidenceFile.bytes(of: key), as: UTF8.self)
        let log = try await client.addRekorLog(
            Wire.RekorLogDraft(
                name: name,
                url: url,
                publicKey: material,
                origin: origin,
                shard: shard,
                version: version,
                anchoredLedgers: anchor.isEmpty ? nil : anchor
            )
        )
        var report = try Report(log)
        report.lines.add(log)
        return report
    }
}

struct RekorCheckpoints: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoints",
        abstract: "What a log signed; contradictions first."
    )

    @Argument(help: ArgumentHelp("Its name, name/shard or identifier.", valueName: "log"))
    var log: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await client.rekorCheckpoints(try await client.rekorLogID(log)),
            whenEmpty: "checkpoints stand here once the log has answered",
            next: "muniment rekor status"
        ) { checkpoint, lines in
            lines.row(
                checkpoint.isConsistent ? "● consistent" : "■ contradicts",
                counted(checkpoint.size, "entry", plural: "entries"),
                checkpoint.rootHash.shortened,
                checkpoint.seenAt.since(.now)
            )
        }
    }
}

/// A log's state is changed by a person who looked at it.
protocol RekorMove: RemoteCommand {
    static var verb: String { get }
    var log: String { get }
    var reason: String { get }
}

extension RekorMove {
    func report(from client: APIClient) async throws -> Report {
        let moved = try await client.moveRekorLog(
            try await client.rekorLogID(log),
            Self.verb,
            reason: reason
        )
        var report = try Report(moved)
        report.lines.add(moved)
        return report
    }
}

struct RekorResume: RekorMove {
    static let verb = "resume"
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Write to a log again that contradicted itself or was frozen."
    )

    @Argument(help: ArgumentHelp("Its name, name/shard or identifier.", valueName: "log"))
    var log: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var global: GlobalOptions
}

struct RekorRetire: RekorMove {
    static let verb = "retire"
    static let configuration = CommandConfiguration(
        commandName: "retire",
        abstract: "Write to a log never more."
    )

    @Argument(help: ArgumentHelp("Its name, name/shard or identifier.", valueName: "log"))
    var log: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var global: GlobalOptions
}

struct RekorOpen: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open the tenant's own log to whoever reaches the server."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(own: try await client.moveOwnLog("open"))
    }
}

struct RekorFreeze: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "freeze",
        abstract: "Take nothing more into the tenant's own log; reading stays."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(own: try await client.moveOwnLog("freeze"))
    }
}

extension APIClient {
    /// The identifier of a log that is called by its name, which several shards may have, or by name and shard.
    fileprivate func rekorLogID(_ reference: String) async throws -> String {
        if UniqueID(reference) != nil { return reference }
        let named = try await rekorStatus().logs.filter {
            reference == $0.name || reference == "\($0.name)/\($0.shard)"
        }
        guard named.count < 2 else {
            throw ValidationError(
                "“\(reference)” has several shards; name one: "
                    + named.map { "\($0.name)/\($0.shard)" }.joined(separator: ", ")
            )
        }
        return named.first?.logID ?? reference
    }
}

extension Report {
    fileprivate init(own log: Wire.OwnLog) throws {
        try self.init(log)
        lines.add(log)
        if log.state == "open", let key = log.publicKey {
            lines.next(
                "muniment rekor add NAME SERVER\(log.path) --key \(key.shellWord)   # wherever it is written to"
            )
        }
    }
}

extension Lines {
    fileprivate mutating func add(_ log: Wire.RekorLog) {
        let word =
            switch log.state {
            case "active": "● active"
            case "frozen": "◐ frozen"
            case "diverged": "■ diverged"
            default: "□ \(log.state.printable)"
            }
        row(
            word,
            "\(log.name)/\(log.shard)",
            "v\(log.version)",
            log.url,
            counted(log.size, "entry", plural: "entries"),
            log.verifiedAt.map { "verified \($0.since(.now))" } ?? "",
            log.logID,
            log.receipt.seal
        )
        if let reason = log.stateReason { plain("  \(reason)") }
    }

    fileprivate mutating func add(_ submission: Wire.RekorSubmission) {
        let word =
            switch submission.state {
            case "logged": "● logged"
            case "refused": "■ refused"
            default: "○ queued"
            }
        row(
            word,
            submission.log,
            submission.kind,
            submission.sha256.shortened,
            submission.logIndex.map { "#\($0)" } ?? "",
            submission.subject,
            submission.submittedAt.since(.now),
            submission.submissionID
        )
        if let error = submission.lastError { plain("  \(error)") }
    }

    fileprivate mutating func add(_ log: Wire.OwnLog) {
        row("own log", log.state, counted(log.size, "entry", plural: "entries"), log.path, log.receipt.seal)
        if let key = log.publicKey, log.state != "none" { sentence("key", key) }
    }
}
