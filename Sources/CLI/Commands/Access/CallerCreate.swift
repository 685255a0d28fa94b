import API
import ArgumentParser

struct CallerCreate: RemoteCommand {
    static let configuration = CommandConfiguration(commandName: "create", abstract: "Make a caller.")

    @Argument(help: "Its name.")
    var name: String

    @Option(help: ArgumentHelp("person, application or agent.", valueName: "kind"))
    var kind = "person"

    @Option(help: ArgumentHelp("Its DID, or the name of a key here.", valueName: "did or key"))
    var did: String?

    @Option(
        name: .customLong("permission"),
        help: ArgumentHelp("What it may do; may be repeated.", valueName: "permission")
    )
    var permissions: [String] = []

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let caller = try await client.createCaller(
            Wire.CallerDraft(
                kind: kind,
                name: name,
                did: try did.map(KeyStore.did(of:)),
                permissions: permissions
            )
        )
        var report = try Report(caller)
        report.lines.add(caller, "created")
        report.lines.next("muniment token create --caller \(name.shellWord) --token-out FILE")
        return report
    }
}
