import API
import ArgumentParser

struct DelegationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delegation",
        abstract: "Giving a witness's vote to another key for a time.",
        discussion: """
            The delegate's signature counts as the witness's: one vote. A key votes once in a ceremony, for itself where it \
            is a witness, and a vote that was given can't be given on.
            """,
        subcommands: [DelegationCreate.self, DelegationList.self, DelegationRevoke.self]
    )
}

extension Lines {
    mutating func add(_ delegation: Wire.Delegation, _ first: String? = nil) {
        row(
            first ?? delegation.standing.split(separator: "_").joined(separator: " "),
            delegation.delegatorDID.shortened,
            "→ \(delegation.delegateDID.shortened)",
            delegation.tier.map { "tier \($0)" } ?? "every tier",
            "from \(delegation.validFrom.words)",
            "until \(delegation.validUntil.words)",
            delegation.delegationID,
            delegation.receipt.seal
        )
    }
}
