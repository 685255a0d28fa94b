import API
import ArgumentParser

struct TokenList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The tokens and sessions that hold; never their text."
    )

    @Option(help: ArgumentHelp("Of this caller alone.", valueName: "name"))
    var caller: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.tokens($0, of: caller) },
            whenEmpty: "no token holds",
            next: "muniment token create --caller NAME --token-out FILE"
        ) { token, lines in
            lines.row(
                token.purpose,
                token.caller,
                token.expiresAt.map { "until \($0.words)" } ?? "without end",
                token.tokenID
            )
        }
    }
}
