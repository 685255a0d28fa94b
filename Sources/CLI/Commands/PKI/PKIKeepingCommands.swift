import API
import ArgumentParser
import Evidence

struct PKIRevoke: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Revoke a certificate; lists and OCSP say so at once."
    )

    @Argument(help: ArgumentHelp("Its serial number.", valueName: "serial"))
    var serial: String

    @Option(
        help: ArgumentHelp(
            "key_compromise, superseded, cessation_of_operation, privilege_withdrawn, affiliation_changed, certificate_hold, which can be released, or unspecified.",
            valueName: "reason"
        )
    )
    var reason = "unspecified"

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data =
            try await client.write(
                "\(mount.path)/revoke",
                ["serial_number": .string(serial), "reason": .string(reason)]
            ).data ?? [:]
        var report = Report(loose: data)
        report.lines.row("■ revoked", serial, data["revocation_time_rfc3339"]?.words ?? "")
        return report
    }
}

struct PKIRelease: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Let a certificate be relied on again that was put on hold."
    )

    @Argument(help: ArgumentHelp("Its serial number.", valueName: "serial"))
    var serial: String

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        let data =
            try await client.write("\(mount.path)/release", ["serial_number": .string(serial)]).data ?? [:]
        var report = Report(loose: data)
        report.lines.row("● released", serial)
        return report
    }
}

struct PKITidy: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "tidy",
        abstract: "Forget certificates that have ended, the revoked ones with them."
    )

    /// Whoever waits no longer reads tidy-status.
    private static let patience = Duration.seconds(600)

    @Option(help: ArgumentHelp("Only those that ended longer ago than this.", valueName: "time"))
    var buffer = "72h"

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func report(from client: SecretsClient) async throws -> Report {
        try await client.write(
            "\(mount.path)/tidy",
            [
                "tidy_cert_store": true, "tidy_revoked_certs": true, "tidy_acme": true,
                "safety_buffer": .string(buffer),
            ]
        )
        var data: LooseObject = ["state": "Running"]
        let end = ContinuousClock.now + Self.patience
        while data["state"]?.string == "Running", ContinuousClock.now < end {
            data = try await client.read("\(mount.path)/tidy-status").data ?? [:]
            if data["state"]?.string == "Running" { try await Task.sleep(for: .milliseconds(250)) }
        }
        var report = Report(loose: data)
        let state = data["state"]?.words ?? ""
        if state == "Error" { report.outcome = .answerIsNo }
        report.lines.row(
            state == "Finished" ? "tidied" : "▲ \(state.lowercased())",
            "\(data["cert_store_deleted_count"]?.words ?? "0") ended",
            "\(data["revoked_cert_deleted_count"]?.words ?? "0") revoked"
        )
        return report
    }
}

struct PKIConfig: SecretsCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract:
            "Settings of an area (crl, urls, cluster, acme, auto-tidy): shown, or changed with NAME=VALUE."
    )

    @Argument(help: ArgumentHelp("crl, urls, cluster, acme or auto-tidy.", valueName: "area"))
    var area: String

    @Argument(help: ArgumentHelp("What is to be otherwise; lists with commas.", valueName: "name=value"))
    var changes: [String] = []

    @OptionGroup var mount: PKIOptions
    @OptionGroup var options: SecretsOptions

    func validate() throws {
        guard ["crl", "urls", "cluster", "acme", "auto-tidy"].contains(area) else {
            throw ValidationError("the area is crl, urls, cluster, acme or auto-tidy")
        }
    }

    func report(from client: SecretsClient) async throws -> Report {
        let place = "\(mount.path)/config/\(area)"
        if !changes.isEmpty {
            let pairs = try Pairs.read(changes, as: "NAME=VALUE")
            try await client.write(place, LooseObject(pairs.map { ($0.key, LooseJSON.string($0.value)) }))
        }
        let data = try await client.read(place).data ?? [:]
        var report = Report(loose: data)
        report.lines.rows(of: data)
        return report
    }
}
