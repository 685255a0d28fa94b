import API
import ArgumentParser
import Evidence

struct TokenCreate: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a token. The server shows it once: it goes to a file, or to standard output."
    )

    @Option(help: ArgumentHelp("For whom (default: yourself).", valueName: "name"))
    var caller: String?

    @Option(
        help: ArgumentHelp(
            "How long it holds: 3600, 24h, 90d (default: as long as yours).",
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

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        if let tokenOut { try Files.checkPlace(forSecret: tokenOut) }
        let token = try await client.createToken(
            Wire.TokenDraft(caller: caller, expiresInSec: expiresIn?.wholeSeconds)
        )
        var report = try Report(token)
        report.lines.row(
            "created",
            "token \(token.tokenID)",
            token.expiresAt.map { "until \($0.words)" } ?? "without end"
        )
        guard let tokenOut else {
            report.lines.sentence("token", token.token)
            return report
        }
        if let reason = Files.keepSecret(token.token, in: tokenOut) {
            report.lines.sentence("▲ not kept", reason)
            report.lines.sentence("token", token.token)
            report.lines.sentence("remedy", "it stands here once: keep it yourself, or revoke it")
            report.outcome = .answerIsNo
            return report
        }
        report.document = [
            "token_id": .string(token.tokenID), "token_file": .string(Files.absolute(tokenOut)),
            "expires_at": .optional(token.expiresAt?.rfc3339),
        ]
        report.lines.sentence("written", tokenOut)
        report.lines.next("muniment login URL --token-file \(tokenOut.shellWord)")
        return report
    }
}
