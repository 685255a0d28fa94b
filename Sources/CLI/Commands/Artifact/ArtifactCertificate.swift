import API
import ArgumentParser
import Evidence

struct ArtifactCertificate: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate",
        abstract:
            "Have a server's certificate issued by an authority of ours, and register it as tls_server_cert.",
        discussion: """
            It is then approved, deployed and observed as every artifact. Its key stays with the authority until who deploys it \
            reads it with muniment pki key.
            """
    )

    @Argument(help: ArgumentHelp("The role that says what may be issued.", valueName: "role"))
    var role: String

    @Argument(help: ArgumentHelp("The host: the common name.", valueName: "host"))
    var host: String

    @Option(help: ArgumentHelp("Where the authority is mounted.", valueName: "path"))
    var path = "pki"

    @Option(name: .customLong("alt"), help: ArgumentHelp("Another host; may be repeated.", valueName: "host"))
    var hosts: [String] = []

    @Option(name: .customLong("ip"), help: ArgumentHelp("An address; may be repeated.", valueName: "address"))
    var addresses: [String] = []

    @Option(help: ArgumentHelp("How long it holds: 720h (default: the role's).", valueName: "time"))
    var ttl: String?

    @Option(help: ArgumentHelp("The artifact's name (default: the host).", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The accord it stands under (default: the only one).", valueName: "accord"))
    var accord: String?

    @Flag(help: "Close an open ceremony on the version before, which would refuse a new one.")
    var supersede = false

    @Option(
        help: ArgumentHelp("Write the certificate and its chain to this new file.", valueName: "file"),
        completion: .file()
    )
    var out: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        if let out { try Files.checkPlace(forSecret: out) }
        let ordered = try await client.orderCertificate(
            Wire.CertificateOrder(
                mount: path,
                role: role,
                commonName: host,
                altNames: hosts.isEmpty ? nil : hosts,
                ipAddresses: addresses.isEmpty ? nil : addresses,
                ttl: ttl,
                name: name,
                accord: accord,
                supersede: supersede ? true : nil
            )
        )
        var report = try Report(ordered)
        report.lines.row("issued", ordered.serialNumber)
        if let out {
            try Files.writeSecret(Array(ordered.chain.utf8), to: out, replacing: .refused)
            report.lines.sentence("written", "certificate and chain: \(out)")
        }
        report.lines.sentence(
            "its key",
            "muniment pki key \(ordered.serialNumber) --out FILE --path \(path.shellWord)"
        )
        report.lines.registered(ordered.artifact)
        return report
    }
}
