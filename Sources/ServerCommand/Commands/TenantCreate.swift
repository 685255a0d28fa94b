import ArgumentParser
import Server

struct TenantCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tenant-create",
        abstract: "Make a tenant with an administrator, and write the administrator's token to a file."
    )

    @OptionGroup var options: ServerOptions
    @Argument(help: "The tenant's name.")
    var name: String
    @Option(help: "The administrator's name.")
    var administrator = "administrator"
    @Option(help: "The administrator's DID, for accords that list members.")
    var did: String?
    @Option(name: .customLong("token-file"), help: "Where the token goes; only its owner reads it.")
    var tokenFile: String

    func run() async throws {
        let administration = Administration(try options.load())
        try await reporting {
            try await administration.createTenant(
                named: name,
                administrator: administrator,
                did: did,
                tokenFile: tokenFile
            )
        }
        print("created   tenant \(name)   administrator \(administrator)   token in \(tokenFile)")
    }
}
