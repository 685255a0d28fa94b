import ArgumentParser

struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Tokens that callers sign in with, and tokens for secrets.",
        discussion: """
            A caller's token (mnt_…) is for /api/v1 and has the caller's permissions. A token for secrets (hvs.…) is what \
            clients of Vault sign in with at /v1, and has policies: `token create --policy NAME` makes one.
            """,
        subcommands: [
            TokenCreate.self, TokenList.self, TokenLookup.self, TokenRenew.self, TokenRevoke.self,
            TokenCapabilities.self, TokenUnwrap.self,
        ]
    )
}
