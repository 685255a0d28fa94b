import API
import ArgumentParser
import Evidence

struct PolicySimulate: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "May it be done, and why? Ends with exit code 1 if it may not.",
        discussion: """
            muniment policy simulate read secret/data/prod/db --who ada --from 10.0.0.7 --at 2026-03-02T22:00:00Z. Nothing is \
            done and nothing is recorded. With --file the text is tried in place of the policy that --as names.
            """
    )

    @Argument(help: ArgumentHelp("What is to be done: read, list, create, ….", valueName: "operation"))
    var operation: String

    @Argument(help: ArgumentHelp("The path, as secret/data/app.", valueName: "path"))
    var path: String

    @Option(
        help: ArgumentHelp(
            "Who asks: the name of a caller, an entity, an agent or an application (agent:web-1 says which), or token:ACCESSOR.",
            valueName: "name"
        )
    )
    var who: String?

    @Option(
        name: .customLong("policy"),
        help: ArgumentHelp("A policy of who asks; may be repeated.", valueName: "name")
    )
    var policies: [String] = []

    @Option(help: ArgumentHelp("The secret's name, as prod.db.password.", valueName: "name"))
    var secret: String?

    @Option(
        help: ArgumentHelp(
            "What policies may be bound to: a caller's or an entity's identifier, a certificate's fingerprint; may be "
                + "repeated.",
            valueName: "identifier"
        )
    )
    var binding: [String] = []

    @Option(help: ArgumentHelp("Where it comes from.", valueName: "address"))
    var from: String?

    @Option(
        help: ArgumentHelp("When (RFC 3339; default: now).", valueName: "time"),
        transform: Moments.instant
    )
    var at: Instant?

    @Option(help: ArgumentHelp("The request's parameters, as a JSON object.", valueName: "json"))
    var parameters: String?

    @Option(help: ArgumentHelp("For how many seconds the answer is wrapped.", valueName: "seconds"))
    var wrap: Int?

    @Flag(help: "The path is kept for those who have sudo.")
    var sudo = false

    @Option(help: ArgumentHelp("A text to try; - for standard input.", valueName: "file"))
    var file: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("The name of that text.", valueName: "name"))
    var draft: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard draft == nil || file != nil else { throw ValidationError("--as names the text of --file") }
    }

    func report(from client: APIClient) async throws -> Report {
        let given = try parameters.map { text in
            do {
                return try JSON(parsing: Array(text.utf8))
            } catch {
                throw Refusal.input(
                    "--parameters is no JSON: \(error)",
                    remedy: "give an object, as '{\"ttl\": \"1h\"}'"
                )
            }
        }
        let verdict = try await client.simulatePolicies(
            Wire.PolicyTrial(
                path: path,
                operation: operation,
                who: who,
                policies: policies,
                draft: try file.map {
                    Wire.PolicyTrial.Draft(name: draft ?? "draft", policy: try PolicyFile.text(of: $0))
                },
                secretPath: secret,
                needsSudo: sudo ? true : nil,
                parameters: given,
                wrapTTLSeconds: wrap,
                address: from,
                at: at,
                bindings: binding
            )
        )
        var report = try Report(verdict)
        report.lines.row(verdict.isAllowed ? "● allowed" : "■ refused", operation, path)
        if let who = verdict.who { report.lines.sentence("asked", who) }
        report.lines.sentence("why", verdict.reason)
        if let seconds = verdict.maxTTLSeconds {
            report.lines.sentence("limit", "what is issued lives \(seconds) s at most")
        }
        for considered in verdict.considered {
            report.lines.row(
                considered.outcome == "decides"
                    ? "● decides" : considered.outcome == "outweighed" ? "▲ outweighed" : "○ silent",
                considered.policy,
                considered.pattern ?? "",
                considered.reason
            )
        }
        report.outcome = verdict.isAllowed ? .done : .answerIsNo
        return report
    }
}
