import API
import ArgumentParser
import Evidence

struct TokenRevoke: RemoteCommand {
    static let configuration = CommandConfiguration(commandName: "revoke", abstract: "End a token at once.")

    @Argument(help: "The token's identifier (not the token).")
    var tokenID: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await client.revokeToken(tokenID)
        var report = Report(document: ["token_id": .string(tokenID), "state": "revoked"])
        report.lines.row("■ revoked", "token \(tokenID)")
        return report
    }
}
