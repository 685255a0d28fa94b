import API
import ArgumentParser
import Evidence

/// Which token for secrets is meant; without an option, the one that asks.
struct ClientTokenChoice: ParsableArguments {
    @Option(help: ArgumentHelp("The token of this accessor.", valueName: "accessor"))
    var accessor: String?

    @Option(
        name: .customLong("file"),
        help: ArgumentHelp("The token in this file.", valueName: "file"),
        completion: .file()
    )
    var file: String?

    func validate() throws {
        guard accessor == nil || file == nil else {
            throw ValidationError("name --accessor or --file, not both")
        }
    }

    /// Sends the question to the one of three places that is for this choice.
    ///
    /// - Parameter verb: `lookup`, `renew`, `revoke`.
    func ask(
        _ verb: String,
        _ more: LooseObject = [:],
        through client: SecretsClient
    ) async throws -> SecretsClient.Answer {
        if let accessor {
            return try await client.write(
                "auth/token/\(verb)-accessor",
                more.merging(["accessor": .string(accessor)])
            )
        }
        if let file {
            let token = try GlobalOptions.token(inFile: file)
            return try await client.write(
                "auth/token/\(verb)",
                more.merging(["token": .string(token.secret)])
            )
        }
        return try await client.write("auth/token/\(verb)-self", more)
    }
}

struct TokenLookup: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup",
        abstract: "What a token for secrets may do and how long it holds (default: yours); never its text."
    )

    @OptionGroup var choice: ClientTokenChoice
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        var data = try await choice.ask("lookup", through: client).data ?? [:]
        data["id"] = nil
        var report = Report(loose: data)
        report.lines.rows(of: data)
        return report
    }
}

struct TokenRenew: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "renew",
        abstract: "Let a token for secrets hold for longer (default: yours)."
    )

    @OptionGroup var choice: ClientTokenChoice

    @Option(help: ArgumentHelp("For how long from now: 1h (default: as it was made for).", valueName: "time"))
    var increment: String?

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let more: LooseObject = increment.map { ["increment": .string($0)] } ?? [:]
        let answer = try await choice.ask("renew", more, through: client)
        var auth = answer.auth ?? [:]
        auth["client_token"] = nil
        var report = Report(loose: auth)
        report.lines.add(auth: auth, "renewed")
        report.lines.warnings(of: answer)
        return report
    }
}

struct TokenCapabilities: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "capabilities",
        abstract: "What a token for secrets may do at paths (default: yours).",
        discussion: "Paths are those of the interface: secret/data/app for the content of a KV 2 secret."
    )

    @Argument(help: ArgumentHelp("A path; may be repeated.", valueName: "path"))
    var paths: [String]

    @OptionGroup var choice: ClientTokenChoice
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        var body: LooseObject = ["paths": .strings(paths)]
        var place = "sys/capabilities-self"
        if let accessor = choice.accessor {
            place = "sys/capabilities-accessor"
            body["accessor"] = .string(accessor)
        } else if let file = choice.file {
            place = "sys/capabilities"
            body["token"] = .string(try GlobalOptions.token(inFile: file).secret)
        }
        let data = try await client.write(place, body).data ?? [:]
        let found = LooseObject(paths.map { ($0, data[$0] ?? .array([])) })
        var report = Report(loose: found)
        for path in paths {
            let words = (found[path]?.array ?? []).compactMap(\.string)
            report.lines.row(path, words.joined(separator: " "))
        }
        return report
    }
}

struct TokenUnwrap: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "unwrap",
        abstract: "Read what a wrapping token stands for, once; it is typed in or piped in."
    )

    @Option(help: ArgumentHelp("This field of the answer alone.", valueName: "key"))
    var field: String?

    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let text = try TypedIn.requiredSecret("wrapping token")
        guard let token = AccessToken(text) else {
            throw Refusal.input("that is no token", remedy: "type the wrapping token alone")
        }
        let answer = try await client.with(token: token).write("sys/wrapping/unwrap")
        let object = answer.auth ?? answer.data ?? [:]
        var report = Report(loose: object)
        report.lines.rows(of: object)
        if let field {
            guard let value = object[field] else {
                // The answer is read up: nobody gets it a second time.
                report.lines.sentence("▲ note", "there is no field \(field); this is all there was")
                report.outcome = .answerIsNo
                return report
            }
            report.value = Array(value.words.utf8)
        }
        return report
    }
}
