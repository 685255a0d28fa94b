import API
import ArgumentParser
import Evidence

struct PKIList: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The serial numbers of all certificates, or of those that are revoked."
    )

    @Flag(help: "Those that are revoked.")
    var revoked = false

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let serials = try await client.list("\(mount.path)/certs\(revoked ? "/revoked" : "")")
        var report = Report(loose: ["keys": .strings(serials)])
        for serial in serials { report.lines.plain(serial) }
        if serials.isEmpty { report.lines.sentence("none", "certificates stand here once they are issued") }
        return report
    }
}

struct PKIShow: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A certificate in PEM, and whether it is revoked."
    )

    @Argument(help: ArgumentHelp("Its serial number.", valueName: "serial"))
    var serial: String

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data = try await client.read("\(mount.path)/cert/\(serial)").data ?? [:]
        var report = Report(loose: data)
        if let time = data["revocation_time"]?.int, time > 0 {
            report.lines.row(
                "■ revoked",
                serial,
                data["revocation_time_rfc3339"]?.words ?? "",
                data["revocation_reason"]?.words ?? ""
            )
        }
        report.lines.text(data["certificate"]?.string ?? "")
        return report
    }
}

struct PKIKey: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "The private key of a certificate that was issued as an artifact, for who deploys it."
    )

    @Argument(help: ArgumentHelp("The certificate's serial number.", valueName: "serial"))
    var serial: String

    @Option(
        help: ArgumentHelp("Write the key to this new file, which only you can read.", valueName: "file"),
        completion: .file()
    )
    var out: String

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try Files.checkPlace(forSecret: out)
        let data = try await client.read("\(mount.path)/cert-key/\(serial)").data ?? [:]
        let failure = Files.keepSecret(data["private_key"]?.string ?? "", in: out)
        var report = Report(
            loose: ["serial_number": .string(serial), "private_key_file": .string(Files.absolute(out))]
        )
        if let failure {
            report.lines.sentence("▲ not kept", failure)
            report.outcome = .answerIsNo
        } else {
            report.lines.sentence("written", "key: \(out)")
        }
        return report
    }
}

struct PKIChain: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "chain",
        abstract: "The chain of the default issuer in PEM, for those who are to trust it."
    )

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data = try await client.read("\(mount.path)/cert/ca_chain").data ?? [:]
        var report = Report(loose: data)
        report.lines.text(data["ca_chain"]?.string ?? data["certificate"]?.string ?? "")
        return report
    }
}

struct PKICRL: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "crl",
        abstract: "The revocation list of the default issuer in PEM."
    )

    @Flag(help: "Make it anew first.")
    var rotate = false

    @Flag(help: "What came since the last complete list.")
    var delta = false

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        if rotate { _ = try await client.read("\(mount.path)/crl/rotate\(delta ? "-delta" : "")") }
        let data = try await client.read("\(mount.path)/cert/\(delta ? "delta-crl" : "crl")").data ?? [:]
        var report = Report(loose: data)
        report.lines.text(data["certificate"]?.string ?? "")
        return report
    }
}
