import API
import ArgumentParser
import Evidence

struct TokenCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a token. The server shows it once: it goes to a file, or to standard output.",
        discussion: """
            Without an option of a token for secrets (--policy, --role, --ttl …) it is a caller's, for /api/v1.
            """
    )

    @Option(help: ArgumentHelp("A caller's token: for whom (default: yourself).", valueName: "name"))
    var caller: String?

    @Option(
        help: ArgumentHelp(
            "A caller's token: how long it holds: 3600, 24h, 90d (default: as long as yours).",
            valueName: "duration"
        ),
        transform: Moments.duration
    )
    var expiresIn: Duration?

    @Option(
        help: ArgumentHelp("Write the token to this new file, readable by you only.", valueName: "file"),
        completion: .file()
    )
    var tokenOut: String?

    @OptionGroup var secrets: ClientTokenOptions
    @OptionGroup var wrap: WrapOption
    @OptionGroup var options: SecretsOptions

    var isForSecrets: Bool { secrets.isNamed || wrap.ttl != nil }

    func validate() throws {
        guard !isForSecrets || (caller == nil && expiresIn == nil) else {
            throw ValidationError(
                "--caller and --expires-in make a caller's token, --policy and the others one for secrets: name one kind"
            )
        }
    }

    func run() async throws {
        if let tokenOut { try Files.checkPlace(forSecret: tokenOut) }
        let report: Report
        if isForSecrets {
            report = try await SecretsClient.with(try options.connection(wrapTTL: wrap.ttl)) { client in
                try await forSecrets(through: client)
            }
        } else {
            report = try await APIClient.with(try options.global.connection()) { client in
                try await ofCaller(through: client)
            }
        }
        report.show(as: options.global.form.output)
        if report.outcome != .done { throw report.outcome }
    }

    private func ofCaller(through client: APIClient) async throws -> Report {
        let token = try await client.createToken(
            Wire.TokenDraft(caller: caller, expiresInSec: expiresIn?.wholeSeconds)
        )
        var report = try Report(token)
        report.lines.row(
            "created",
            "token \(token.tokenID)",
            token.expiresAt.map { "until \($0.words)" } ?? "without end"
        )
        let isKept = keep(token.token, in: &report)
        guard let tokenOut, isKept else { return report }
        report.document = [
            "token_id": .string(token.tokenID), "token_file": .string(Files.absolute(tokenOut)),
            "expires_at": .optional(token.expiresAt?.rfc3339),
        ]
        report.lines.next("muniment login URL --token-file \(tokenOut.shellWord)")
        return report
    }

    private func forSecrets(through client: SecretsClient) async throws -> Report {
        let answer = try await client.write(secrets.path, try secrets.body())
        if let wrapping = answer.wrapping {
            var report = Report(loose: wrapping)
            report.lines.wrapped(wrapping)
            return report
        }
        let auth = answer.auth ?? [:]
        var report = Report(loose: auth)
        report.lines.add(auth: auth, "created")
        report.lines.warnings(of: answer)
        let isKept = keep(auth["client_token"]?.string ?? "", in: &report)
        guard let tokenOut, isKept else { return report }
        var told = auth
        told["client_token"] = nil
        told["token_file"] = .string(Files.absolute(tokenOut))
        report.looseDocument = .object(told)
        return report
    }

    /// - Returns: whether it is in the file, and so need not be shown.
    private func keep(_ token: String, in report: inout Report) -> Bool {
        guard let tokenOut else {
            report.lines.sentence("token", token)
            return false
        }
        guard let reason = Files.keepSecret(token, in: tokenOut) else {
            report.lines.sentence("written", tokenOut)
            return true
        }
        report.lines.sentence("▲ not kept", reason)
        report.lines.sentence("token", token)
        report.lines.sentence("remedy", "it stands here once: keep it yourself, or revoke it")
        report.outcome = .answerIsNo
        return false
    }
}

/// What a token for secrets is to be like.
struct ClientTokenOptions: ParsableArguments {
    @Option(
        name: .customLong("policy"),
        help: ArgumentHelp(
            "For secrets: a policy it has; may be repeated (default: the policies of yours).",
            valueName: "name"
        )
    )
    var policies: [String] = []

    @Option(help: ArgumentHelp("For secrets: as this role of tokens says.", valueName: "name"))
    var role: String?

    @Option(help: ArgumentHelp("For secrets: how long it holds unless renewed: 1h.", valueName: "time"))
    var ttl: String?

    @Option(
        help: ArgumentHelp("For secrets: how long it holds at most, renewed or not.", valueName: "time")
    )
    var explicitMaxTTL: String?

    @Option(help: ArgumentHelp("For secrets: renewed within this time it never ends.", valueName: "time"))
    var period: String?

    @Option(help: ArgumentHelp("For secrets: it can be used so often; 0: without limit.", valueName: "count"))
    var uses: Int?

    @Option(help: ArgumentHelp("For secrets: what the record calls it.", valueName: "text"))
    var displayName: String?

    @Option(
        name: .customLong("metadata"),
        help: ArgumentHelp("For secrets: KEY=VALUE, no secret; may be repeated.", valueName: "item")
    )
    var metadata: [String] = []

    @Option(help: ArgumentHelp("For secrets: service or batch.", valueName: "type"))
    var type: String?

    @Flag(help: "For secrets: it does not end with yours.")
    var orphan = false

    @Flag(help: "For secrets: without the policy “default”.")
    var noDefaultPolicy = false

    var isNamed: Bool {
        !policies.isEmpty || !metadata.isEmpty || orphan || noDefaultPolicy || uses != nil
            || [role, ttl, explicitMaxTTL, period, displayName, type].contains { $0 != nil }
    }

    var path: String {
        if let role { return "auth/token/create/\(role)" }
        return orphan ? "auth/token/create-orphan" : "auth/token/create"
    }

    func body() throws -> LooseObject {
        var body: LooseObject = [:]
        if !policies.isEmpty { body["policies"] = .strings(policies) }
        if !metadata.isEmpty { body["meta"] = .strings(try Pairs.read(metadata, as: "--metadata")) }
        if noDefaultPolicy { body["no_default_policy"] = true }
        if let uses { body["num_uses"] = .number(uses) }
        for (name, value) in [
            ("ttl", ttl), ("explicit_max_ttl", explicitMaxTTL), ("period", period),
            ("display_name", displayName), ("type", type),
        ] {
            if let value { body[name] = .string(value) }
        }
        return body
    }
}

extension Lines {
    /// A token for secrets, never its text.
    mutating func add(auth: LooseObject, _ first: String) {
        let seconds = auth["lease_duration"]?.int ?? 0
        row(
            first,
            "token \(auth["accessor"]?.words ?? "")",
            (auth["policies"]?.array ?? []).compactMap(\.string).joined(separator: " "),
            seconds == 0 ? "without end" : "for \(Duration.seconds(seconds).words)"
        )
    }
}
