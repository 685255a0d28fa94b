import API
import ArgumentParser
import Evidence

struct AccordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accord",
        abstract: "The rules that artifacts stand under: members, witnesses, tiers, ceremonies.",
        subcommands: [
            AccordCreate.self, AccordList.self, AccordShow.self, AccordVersions.self, AccordAmend.self,
            AccordExpire.self,
        ]
    )
}

extension Lines {
    mutating func add(_ accord: Wire.Accord, _ first: String? = nil) {
        row(
            first ?? accord.standing,
            accord.name,
            accord.accordCID.shortened,
            "version \(accord.version)",
            counted(accord.memberDIDs.count, "member"),
            counted(accord.witnessDIDs.count, "witness", plural: "witnesses"),
            accord.ceremonyClasses.joined(separator: ", "),
            accord.receipt.seal
        )
    }

    /// What a table of accords leaves out.
    mutating func addDetails(of accord: Wire.Accord) {
        for did in accord.memberDIDs { sentence("member", did) }
        for did in accord.witnessDIDs { sentence("witness", did) }
        sentence("verified", "every \(Duration.seconds(accord.verificationIntervalSec).words)")
        sentence("kept", counted(accord.chronicleRetentionDays, "day"))
        if accord.tierPolicy.object?.isEmpty == false { sentence("tiers", accord.tierPolicy.canonicalString) }
        if accord.terms.object?.isEmpty == false { sentence("terms", accord.terms.canonicalString) }
        if let from = accord.effectiveFrom { sentence("from", from.words) }
        if let until = accord.effectiveUntil { sentence("until", until.words) }
    }
}

extension Wire.Accord {
    fileprivate var standing: String {
        if let effectiveUntil, effectiveUntil <= .now { return "■ expired" }
        return isCurrent ? "current" : "earlier"
    }
}
