import API
import ArgumentParser

struct DelegationList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Votes that were given away, the newest first."
    )

    @Option(help: ArgumentHelp("Only those that this DID or key gave or got.", valueName: "did|key"))
    var did: String?

    @Flag(help: "Only those in force now.")
    var active = false

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let did = try did.map(KeyStore.did(of:))
        return try Report(
            page: try await page.fetch { try await client.delegations(of: did, active: active, $0) },
            whenEmpty: "delegations stand here once a witness gives its vote away",
            next: "muniment delegation create --key NAME --to DID --for 7d"
        ) { delegation, lines in lines.add(delegation) }
    }
}
