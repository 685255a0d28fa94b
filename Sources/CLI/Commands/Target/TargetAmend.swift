import API
import ArgumentParser
import Evidence

struct TargetAmend: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "amend",
        abstract: "Change how a target is looked at; what is not named stays as it is.",
        discussion: """
            --set NAME= takes a parameter away, --credential "" and --object "" those. What was seen before stays; it is \
            looked at soon.
            """
    )

    @OptionGroup var named: TargetArgument

    @Option(help: ArgumentHelp("How it is looked at.", valueName: "protocol"))
    var `protocol`: String?

    @Option(help: ArgumentHelp("Where, in the form of the protocol.", valueName: "address"))
    var address: String?

    @Option(help: ArgumentHelp("A new name.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("public or private.", valueName: "reach"))
    var reach: String?

    @OptionGroup var looking: LookingOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let present = try await client.target(named.target)
        let amendment = Wire.TargetAmendment(
            name: name,
            protocol: `protocol`,
            address: address,
            parameters: looking.parameters(over: present.parameters),
            credential: looking.credential,
            object: looking.object,
            reach: reach,
            timeoutSec: try looking.timeoutSeconds,
            maxBytes: looking.maxBytes,
            maxVisits: looking.maxVisits,
            requestsPerSec: looking.requestsPerSec,
            intervalSec: try looking.intervalSeconds
        )
        guard amendment != Wire.TargetAmendment() else {
            throw Refusal.input("nothing to amend was named", remedy: "muniment target amend --help")
        }
        let target = try await client.amendTarget(present.targetID, amendment)
        var report = try Report(target)
        report.lines.add(target)
        report.lines.next("muniment target test \(target.name)")
        return report
    }
}
