import API
import ArgumentParser
import Evidence

struct OperatorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operator",
        abstract: "The seal: initialise it, open and close it, and change its keys.",
        discussion: """
            Shares are typed in without being shown, or come from standard input, one a line; no command takes one in its \
            arguments. Each holder of a share runs the command on their own terminal: what was given counts until the \
            threshold is reached.
            """,
        subcommands: [
            OperatorInit.self, OperatorUnseal.self, OperatorSeal.self, OperatorRekey.self,
            OperatorRotate.self, OperatorGenerateRoot.self, OperatorStatus.self,
        ]
    )
}

struct ShareOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many shares to make, 1 to 255.", valueName: "count"))
    var shares = 5

    @Option(help: ArgumentHelp("How many of them it takes.", valueName: "count"))
    var threshold = 3

    func validate() throws {
        guard (1...255).contains(shares) else { throw ValidationError("--shares takes 1 to 255") }
        guard (1...shares).contains(threshold), threshold > 1 || shares == 1 else {
            throw ValidationError(
                "--threshold takes 2 to the number of shares: with 1 every share alone would do (one share has 1)"
            )
        }
    }
}

struct KeysOutOption: ParsableArguments {
    @Option(
        name: .customLong("keys-out"),
        help: ArgumentHelp(
            "Write what is told once to this new file, readable by you only, as JSON.",
            valueName: "file"
        ),
        completion: .file()
    )
    var file: String?

    func check() throws {
        if let file { try Files.checkPlace(forSecret: file) }
    }

    /// Puts what was told once into the file, or, where there is none or it can't be written, into the report.
    func keep(_ told: LooseObject, in report: inout Report) {
        if let file {
            guard let reason = Files.keepSecret(LooseJSON.object(told).text, in: file) else {
                report.looseDocument = ["keys_file": .string(Files.absolute(file))]
                report.lines.sentence("written", file)
                return
            }
            report.lines.sentence("▲ not kept", reason)
            report.lines.sentence("remedy", "it stands here once: keep it yourself")
            report.outcome = .answerIsNo
        }
        for (index, share) in (told["keys_base64"]?.array ?? []).enumerated() {
            report.lines.sentence("share \(index + 1)", share.words)
        }
        for (index, share) in (told["recovery_keys_base64"]?.array ?? []).enumerated() {
            report.lines.sentence("recovery \(index + 1)", share.words)
        }
        if let token = told["root_token"]?.string { report.lines.sentence("root token", token) }
    }
}

struct OperatorInit: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Initialise the seal: its shares and a root token are told once, here.",
        discussion: """
            Give each share to another person. Fewer than the threshold tell nothing; without so many, nobody can ever open \
            the seal again, we included. Revoke the root token once the first policies stand.

            A server that opens the seal by itself (by a key file, or another server's transit) gives recovery shares: they \
            open nothing, and permit a root token and new shares.
            """
    )

    @OptionGroup var parts: ShareOptions
    @OptionGroup var out: KeysOutOption
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try out.check()
        // An old token is nobody's yet.
        let answer = try await client.with(token: nil).write(
            "sys/init",
            ["secret_shares": .number(parts.shares), "secret_threshold": .number(parts.threshold)]
        )
        var report = Report(loose: answer.object)
        let opensItself = answer.object["recovery_keys"] != nil
        report.lines.row(
            "initialised",
            counted(parts.shares, opensItself ? "recovery share" : "share"),
            opensItself
                ? "the server opens the seal by itself; \(parts.threshold) of them permit what shares permit"
                : "\(parts.threshold) of them open the seal"
        )
        out.keep(answer.object, in: &report)
        report.lines.next(opensItself ? "muniment operator status" : "muniment operator unseal")
        return report
    }
}

/// How far a seal, a rekeying or a generation of a root token is.
struct SealStatus {
    var object: LooseObject

    var isInitialized: Bool { object["initialized"]?.bool == true }
    var isSealed: Bool { object["sealed"]?.bool != false }
    var progress: Int { object["progress"]?.int ?? 0 }
    var threshold: Int { object["t"]?.int ?? 0 }
    /// The shares that people hold open nothing: the server opens the seal by itself.
    var opensItself: Bool { object["recovery_seal"]?.bool == true }
    var type: String { object["type"]?.words ?? "?" }
    var isMigrationPending: Bool { object["migration"]?.bool == true }

    /// - Parameter isQuestion: whether the state itself was asked for, and ends the command.
    func report(isQuestion: Bool) -> Report {
        var report = Report(loose: object)
        if !isInitialized {
            report.lines.row("○ not initialised")
            report.lines.next("muniment operator init")
            if isQuestion { report.outcome = .answerIsNo }
        } else if isSealed {
            let waits = opensItself && !isMigrationPending
            report.lines.row(
                "■ sealed",
                waits
                    ? "the server opens it by itself (\(type)): its log says why it does not"
                    : "\(progress) of \(threshold) shares given"
            )
            if isMigrationPending {
                report.lines.sentence("migration", "the configuration asks for another seal than \(type)")
            }
            if !waits {
                report.lines.next("muniment operator unseal\(isMigrationPending ? " --migrate" : "")")
            }
            if isQuestion { report.outcome = .sealed }
        } else {
            let shares = "\(threshold) of \(object["n"]?.words ?? "?")"
            report.lines.row(
                "● unsealed",
                opensItself
                    ? "the server opens it by itself (\(type)); \(shares) recovery shares permit a root token"
                    : "\(shares) shares open it"
            )
        }
        if let version = object["version"]?.string { report.lines.sentence("version", version) }
        return report
    }
}

struct OperatorStatus: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract:
            "Whether the seal is initialised and open; ends with 5 where it is sealed, with 1 where not initialised."
    )

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        SealStatus(object: try await client.with(token: nil).read("sys/seal-status").object)
            .report(isQuestion: true)
    }
}

struct OperatorUnseal: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "unseal",
        abstract: "Give shares until the seal is open; an empty line ends it, and what was given counts."
    )

    @Flag(help: "Forget the shares that were given so far.")
    var reset = false

    @Flag(
        help: "Make the seal what the configuration asks for: all shares of one attempt are given with this."
    )
    var migrate = false

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let client = client.with(token: nil)
        if reset {
            let answer = try await client.write("sys/unseal", ["reset": true])
            return SealStatus(object: answer.object).report(isQuestion: false)
        }
        var status = SealStatus(object: try await client.read("sys/seal-status").object)
        guard status.isInitialized else { return status.report(isQuestion: true) }
        var hasGiven = false
        while status.isSealed,
            let share = TypedIn.secret("share \(status.progress + 1) of \(status.threshold)")
        {
            var body: LooseObject = ["key": .string(share)]
            if migrate { body["migrate"] = true }
            status.object = try await client.write("sys/unseal", body).object
            hasGiven = true
        }
        guard hasGiven || !status.isSealed else {
            throw Refusal.input(
                "no share was given",
                remedy: "type it when you are asked, or pipe shares in, one a line"
            )
        }
        return status.report(isQuestion: false)
    }
}

struct OperatorSeal: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal",
        abstract: "Close the seal at once: no secret is given out until enough shares open it again."
    )

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.write("sys/seal")
        var report = Report(loose: ["sealed": true])
        report.lines.row("■ sealed")
        report.lines.next("muniment operator unseal")
        return report
    }
}

struct OperatorRotate: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Encrypt what is written from now on under a new key; the shares stay as they are."
    )

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.write("sys/rotate")
        let data = try await client.read("sys/key-status").data ?? [:]
        var report = Report(loose: data)
        report.lines.row("rotated", "term \(data["term"]?.words ?? "?")", data["install_time"]?.words ?? "")
        return report
    }
}
