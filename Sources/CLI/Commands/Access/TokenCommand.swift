import ArgumentParser

struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Tokens that callers sign in with.",
        subcommands: [TokenCreate.self, TokenList.self, TokenRevoke.self]
    )
}
