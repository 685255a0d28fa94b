import API
import ArgumentParser
import Evidence

struct TargetAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Look at the place of an artifact from now on.",
        discussion: """
            Protocols are dns, tls, oci, graph, restconf, kubernetes, file, sftp and agent; what each takes, with examples, \
            is in Documents/operating/targets.md. Try it with `muniment target test` before you rely on it.
            """
    )

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var place: TargetOptions

    @Option(help: ArgumentHelp("How it is looked at: dns, tls, file, ….", valueName: "protocol"))
    var `protocol`: String

    @Option(help: ArgumentHelp("Where, in the form of the protocol.", valueName: "address"))
    var address: String

    @Option(help: ArgumentHelp("What to call it (default: made from the place).", valueName: "name"))
    var name: String?

    @Flag(name: .customLong("private"), help: "It is on this machine or the networks around it.")
    var isPrivate = false

    @OptionGroup var looking: LookingOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let place = try await place.resolved(for: subject.artifact, from: client)
        let target = try await client.addTarget(
            Wire.TargetDraft(
                artifact: subject.artifact,
                targetKind: place.kind,
                targetIdentifier: place.identifier,
                name: name,
                protocol: `protocol`,
                address: address,
                parameters: looking.parameters(),
                credential: looking.credential,
                object: looking.object,
                reach: isPrivate ? "private" : nil,
                timeoutSec: try looking.timeoutSeconds,
                maxBytes: looking.maxBytes,
                maxVisits: looking.maxVisits,
                requestsPerSec: looking.requestsPerSec,
                intervalSec: try looking.intervalSeconds.flatMap { $0 == 0 ? nil : $0 }
            )
        )
        var report = try Report(target)
        report.lines.add(target)
        report.lines.next("muniment target test \(target.name)")
        return report
    }
}
