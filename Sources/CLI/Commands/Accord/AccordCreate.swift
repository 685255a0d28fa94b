import API
import ArgumentParser
import Evidence

struct AccordCreate: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make an accord.",
        discussion: "Members and witnesses are given as DIDs, or by the names of keys made here."
    )

    @Argument(help: "Its name.")
    var name: String

    @Option(
        name: .customLong("member"),
        help: ArgumentHelp("A member; may be repeated.", valueName: "did or key")
    )
    var members: [String] = []

    @Option(
        name: .customLong("witness"),
        help: ArgumentHelp("Who may sign at ceremonies; may be repeated.", valueName: "did or key")
    )
    var witnesses: [String] = []

    @OptionGroup var rules: AccordOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let accord = try await client.createAccord(
            Wire.AccordDraft(
                name: name,
                terms: try rules.terms.map(Documents.json(inFile:)) ?? [:],
                memberDIDs: try members.map(KeyStore.did(of:)),
                witnessDIDs: try witnesses.map(KeyStore.did(of:)),
                tierPolicy: try rules.tierPolicy(over: ["default_tier": "a"]) ?? ["default_tier": "a"],
                ceremonyClasses: rules.ceremonyClass.isEmpty ? ["SingleApproval"] : rules.ceremonyClass,
                verificationIntervalSec: rules.verificationInterval?.wholeSeconds ?? 300,
                chronicleRetentionDays: rules.retentionDays ?? 90,
                effectiveFrom: rules.effectiveFrom,
                effectiveUntil: rules.effectiveUntil
            )
        )
        var report = try Report(accord)
        report.lines.add(accord, "created")
        let next =
            witnesses.isEmpty
            ? "muniment accord amend \(name.shellWord) --add-witness KEY" : "muniment artifact add FILE"
        report.lines.next(next)
        return report
    }
}
