import API
import ArgumentParser

struct Login: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Remember a server and a token, after trying them.",
        discussion: """
            The token is read from a file, never from the command line, and kept in the profile file (only its \
            owner may read it); with --by-reference only the file's path is kept.
            """
    )

    @Argument(help: ArgumentHelp("The server's address.", valueName: "url"))
    var address: String

    @Option(help: ArgumentHelp("The file that holds the token.", valueName: "file"), completion: .file())
    var tokenFile: String

    @Option(help: ArgumentHelp("The name to remember it by.", valueName: "name"))
    var profile = "default"

    @Flag(help: "Keep the token file's path, not the token.")
    var byReference = false

    @Option(
        help: ArgumentHelp("Trust the certificate authorities in this PEM file instead.", valueName: "file"),
        completion: .file()
    )
    var caFile: String?

    @OptionGroup var patience: PatienceOptions
    @OptionGroup var form: OutputOptions

    func run() async throws {
        let address = try GlobalOptions.address(address)
        let token = try GlobalOptions.token(inFile: tokenFile)
        let connection = APIClient.Connection(
            address: address,
            token: token,
            certificateAuthorityFile: caFile,
            timeout: patience.timeout
        )
        let whoAmI = try await APIClient.with(connection) { client in try await client.whoAmI() }

        var file = try ProfileFile.load()
        file[profile] = ProfileFile.Profile(
            name: profile,
            url: address.url,
            token: byReference ? nil : token.secret,
            tokenFile: byReference ? Files.absolute(tokenFile) : nil,
            caFile: caFile.map(Files.absolute)
        )
        file.current = profile
        try file.save()

        var report = try Report(whoAmI)
        report.lines.row(
            "signed in",
            whoAmI.caller.name,
            whoAmI.caller.kind,
            "tenant \(whoAmI.tenant.name)",
            address.url
        )
        report.lines.sentence("profile", "\(profile) in \(ProfileFile.path)")
        report.lines.next("muniment overview")
        report.show(as: form.output)
    }
}
