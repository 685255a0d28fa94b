import API
import ArgumentParser
import Evidence

struct AccordAmend: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "amend",
        abstract: "Make a new version of an accord; what is not named stays as it is."
    )

    @Argument(help: "Its name, CID or identifier.")
    var accord: String

    @Option(help: ArgumentHelp("A new name.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("May be repeated.", valueName: "did or key"))
    var addMember: [String] = []

    @Option(help: ArgumentHelp("May be repeated.", valueName: "did or key"))
    var removeMember: [String] = []

    @Option(help: ArgumentHelp("May be repeated.", valueName: "did or key"))
    var addWitness: [String] = []

    @Option(help: ArgumentHelp("May be repeated.", valueName: "did or key"))
    var removeWitness: [String] = []

    @OptionGroup var rules: AccordOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let present = try await client.accord(accord)
        let amendment = Wire.AccordAmendment(
            name: name,
            terms: try rules.terms.map(Documents.json(inFile:)),
            memberDIDs: try amended(
                present.memberDIDs,
                adding: addMember,
                removing: removeMember,
                as: "member"
            ),
            witnessDIDs: try amended(
                present.witnessDIDs,
                adding: addWitness,
                removing: removeWitness,
                as: "witness"
            ),
            tierPolicy: try rules.tierPolicy(over: present.tierPolicy),
            ceremonyClasses: rules.ceremonyClass.isEmpty ? nil : rules.ceremonyClass,
            verificationIntervalSec: rules.verificationInterval?.wholeSeconds,
            chronicleRetentionDays: rules.retentionDays,
            effectiveFrom: rules.effectiveFrom,
            effectiveUntil: rules.effectiveUntil
        )
        guard amendment != Wire.AccordAmendment() else {
            throw Refusal.input("nothing to amend was named", remedy: "muniment accord amend --help")
        }
        let result = try await client.amendAccord(present.accordID, amendment)
        var report = try Report(result)
        report.lines.add(result, "amended")
        report.lines.next("muniment accord show \(result.name.shellWord)")
        return report
    }

    /// The list with the named people added and taken out; `nil` if none were named.
    private func amended(
        _ dids: [String],
        adding added: [String],
        removing removed: [String],
        as role: String
    ) throws -> [String]? {
        guard !added.isEmpty || !removed.isEmpty else { return nil }
        var dids = dids
        for person in removed {
            let did = try KeyStore.did(of: person)
            guard let index = dids.firstIndex(of: did) else {
                throw Refusal.input(
                    "\(person) is not a \(role) of \(accord)",
                    remedy: "muniment accord show \(accord.shellWord)"
                )
            }
            dids.remove(at: index)
        }
        for did in try added.map(KeyStore.did(of:)) where !dids.contains(did) { dids.append(did) }
        return dids
    }
}
