import API
import ArgumentParser
import Evidence

struct TargetShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One target: how it is looked at, when next, and what was seen there last."
    )

    @OptionGroup var named: TargetArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let target = try await client.target(named.target)
        var report = try Report(target)
        report.lines.add(target)
        if let failure = target.failure { report.lines.sentence("remedy", failure.remedy) }
        for member in target.parameters.object?.members ?? [] {
            report.lines.sentence(member.name, member.value.string ?? "")
        }
        if let credential = target.credential {
            report.lines.sentence("credential", "the file \(credential)")
        }
        if let object = target.object { report.lines.sentence("object", object) }
        report.lines.sentence("reach", "\(target.reach) addresses")
        report.lines.sentence(
            "limits",
            "\(target.timeoutSec) s, \(target.maxBytes) bytes, \(target.maxVisits) at a time, "
                + "\(target.requestsPerSec) requests a second"
        )
        report.lines.sentence(
            "every",
            target.intervalSec.map { "\(Duration.seconds($0).words), or more often where the accord says so" }
                ?? "as the accord says"
        )
        if let looked = target.lookedAt { report.lines.sentence("looked", looked.words) }
        if let next = target.nextLookAt { report.lines.sentence("due", next.words) }
        if let seen = target.seen { report.lines.add(seen: seen) }
        report.lines.next("muniment target test \(target.name)")
        return report
    }
}
