import API
import ArgumentParser
import Evidence

struct TokenRevoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract:
            "End a token at once: a caller's by its identifier, one for secrets by --accessor, --file or --self.",
        discussion: "With a token for secrets end its children and what they have leased."
    )

    @Argument(help: "A caller's token: its identifier (not the token).")
    var tokenID: String?

    @OptionGroup var choice: ClientTokenChoice

    @Flag(name: .customLong("self"), help: "The token for secrets that asks.")
    var isOwn = false

    @OptionGroup var options: SecretsOptions

    func validate() throws {
        let named = [tokenID != nil, choice.accessor != nil, choice.file != nil, isOwn].count { $0 }
        guard named == 1 else {
            throw ValidationError("name one token: its identifier, or --accessor, --file or --self")
        }
    }

    func run() async throws {
        let report: Report
        if let tokenID {
            try await APIClient.with(try options.global.connection()) { client in
                try await client.revokeToken(tokenID)
            }
            report = Self.report("token_id", tokenID)
        } else {
            _ = try await SecretsClient.with(try options.connection()) { client in
                try await choice.ask("revoke", through: client)
            }
            report =
                choice.accessor.map { Self.report("accessor", $0) }
                ?? Self.report("token", choice.file.map { "in \($0)" } ?? "self")
        }
        report.show(as: options.global.form.output)
    }

    private static func report(_ name: String, _ value: String) -> Report {
        var report = Report(document: [name: .string(value), "state": "revoked"])
        report.lines.row("■ revoked", "token \(value)")
        return report
    }
}
