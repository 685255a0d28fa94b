import API
import ArgumentParser
import Evidence

struct Login: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Remember a server and a token, after trying them.",
        discussion: """
            The token is read from a file, never from the command line, and kept in the profile file (only its \
            owner may read it); with --by-reference only the file's path is kept.

            With --method you sign in to secrets, as clients of Vault do, and get a token that is kept in ~/.vault-token, \
            where vault, bao and hvac find it. Without an address the server is the one that `muniment secret` asks.
            """
    )

    @Argument(help: ArgumentHelp("The server's address.", valueName: "url"))
    var address: String?

    @Option(help: ArgumentHelp("The file that holds the token.", valueName: "file"), completion: .file())
    var tokenFile: String?

    @Option(
        help: ArgumentHelp(
            "The name to remember it by, default without one; of --method: whose server.",
            valueName: "name"
        )
    )
    var profile: String?

    @OptionGroup var secrets: SecretsLogin

    @Flag(help: "Keep the token file's path, not the token.")
    var byReference = false

    @Option(
        name: [.customLong("ca-file"), .customLong("ca-cert")],
        help: ArgumentHelp("Trust the certificate authorities in this PEM file instead.", valueName: "file"),
        completion: .file()
    )
    var caFile: String?

    @OptionGroup var patience: PatienceOptions
    @OptionGroup var form: OutputOptions

    func validate() throws {
        guard secrets.method == nil else {
            guard !byReference else { throw ValidationError("--by-reference is for a profile's token file") }
            guard tokenFile == nil || secrets.method == .token else {
                throw ValidationError("--token-file goes with --method token, or with no --method")
            }
            return
        }
        guard address != nil else { throw ValidationError("Missing expected argument '<url>'") }
        guard tokenFile != nil else {
            throw ValidationError("Missing expected argument '--token-file <file>'")
        }
    }

    func run() async throws {
        if let method = secrets.method {
            try await signInToSecrets(by: method)
        } else if let address, let tokenFile {
            try await remember(try GlobalOptions.address(address), tokenFile)
        }
    }

    private func remember(_ address: ServerAddress, _ tokenFile: String) async throws {
        let token = try GlobalOptions.token(inFile: tokenFile)
        let connection = APIClient.Connection(
            address: address,
            token: token,
            certificateAuthorityFile: caFile,
            timeout: patience.timeout
        )
        let whoAmI = try await APIClient.with(connection) { client in try await client.whoAmI() }

        let name = profile ?? "default"
        var file = try ProfileFile.load()
        file[name] = ProfileFile.Profile(
            name: name,
            url: address.url,
            token: byReference ? nil : token.secret,
            tokenFile: byReference ? Files.absolute(tokenFile) : nil,
            caFile: caFile.map(Files.absolute)
        )
        file.current = name
        try file.save()

        var report = try Report(whoAmI)
        report.lines.row(
            "signed in",
            whoAmI.caller.name,
            whoAmI.caller.kind,
            "tenant \(whoAmI.tenant.name)",
            address.url
        )
        report.lines.sentence("profile", "\(name) in \(ProfileFile.path)")
        report.lines.next("muniment overview")
        report.show(as: form.output)
    }

    private func signInToSecrets(by method: SecretsLogin.Method) async throws {
        var options = try SecretsOptions.parse([])
        options.namespace = secrets.namespace
        options.global.url = address
        options.global.profile = profile
        options.global.tokenFile = tokenFile
        options.global.caFile = caFile
        options.global.patience = patience
        let place = try options.place()
        let (token, known) = try await SecretsClient.with(try options.connection()) { client in
            // A token that lies about from before is not the one to try.
            let asked = method == .token && tokenFile == nil ? client.with(token: nil) : client
            return try await secrets.signIn(method, through: asked)
        }
        try TokenHelper.keep(token)
        if let known = place.profile {
            var file = try ProfileFile.load()
            file[known.name]?.secretsToken = token.secret
            try file.save()
        }
        var report = Report(loose: known)
        let policies = (known["policies"]?.array ?? []).compactMap(\.string)
        report.lines.row("signed in", method.rawValue, policies.joined(separator: " "), place.url)
        report.lines.sentence("token", "in \(TokenHelper.path)")
        if let profile = place.profile { report.lines.sentence("profile", "\(profile.name), too") }
        report.lines.next("muniment secret list PATH")
        report.show(as: form.output)
    }
}
