import API
import ArgumentParser
import Evidence

struct CeremonyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ceremony",
        abstract: "Approving versions: open, sign, reject, withdraw.",
        discussion: "A ceremony is named by its identifier, or by an artifact for that artifact's latest.",
        subcommands: [
            CeremonyOpen.self, CeremonyList.self, CeremonyShow.self, CeremonySign.self, CeremonyReject.self,
            CeremonyWithdraw.self,
        ]
    )
}

struct CeremonyArgument: ParsableArguments {
    @Argument(help: "The ceremony's identifier, or the artifact whose latest it is.")
    var ceremony: String
}

extension Lines {
    mutating func add(_ ceremony: Wire.Ceremony, _ first: String? = nil) {
        row(
            first ?? StateWord.ceremony(ceremony.state, for: ceremony.purpose),
            ceremony.artifact.kind,
            ceremony.artifact.name,
            "version \(ceremony.version)",
            ceremony.cid.shortened,
            "\(ceremony.signatures.count) of \(counted(ceremony.quorum, "signature"))",
            ceremony.closing,
            ceremony.receipt.seal
        )
    }

    /// What a table of ceremonies leaves out.
    mutating func addDetails(of ceremony: Wire.Ceremony) {
        sentence("id", ceremony.ceremonyID)
        sentence("approves", ceremony.cid)
        if let reason = ceremony.emergencyReason { sentence("emergency", reason) }
        if let emergency = ceremony.reviewOf { sentence("review of", emergency) }
        sentence(
            "accord",
            "\(ceremony.accord.name)   \(ceremony.accord.cid.shortened)   \(ceremony.ceremonyClass)"
        )
        for signature in ceremony.signatures {
            let hand = signature.delegateDID.map { "   by \($0) on its behalf" } ?? ""
            sentence("signed", "\(signature.witnessDID)\(hand)   \(signature.signedAt.words)")
        }
        for vote in ceremony.substrate == nil ? ceremony.maySign ?? [] : [] {
            let hands =
                (vote.byWitness ? [vote.witnessDID] : [])
                + vote.delegateDIDs.map { "\($0) for \(vote.witnessDID)" }
            sentence("may sign", hands.joined(separator: ", or "))
        }
        let signed = ceremony.signatures.map(\.witnessDID)
        if let substrate = ceremony.substrate {
            sentence("decided", "in the cluster of the substrate \(substrate)")
        }
        for did in ceremony.eligibleDIDs
        where ceremony.maySign == nil && ceremony.isWaiting && ceremony.substrate == nil
            && !signed.contains(did)
        {
            sentence("may sign", did)
        }
        if !ceremony.barredDIDs.isEmpty { sentence("may not", ceremony.barredDIDs.joined(separator: ", ")) }
        if let reason = ceremony.closingReason { sentence("reason", reason) }
        if let closedBy = ceremony.closedBy { sentence("closed by", closedBy) }
        if let version = ceremony.supersededBy { sentence("replaced", "by version \(version)") }
    }
}

extension Wire.Ceremony {
    /// Whether it can still be signed.
    var isWaiting: Bool { state == "open" || state == "overdue" }

    fileprivate var closing: String {
        if let closedAt { return "closed \(closedAt.words)" }
        return state == "overdue" ? "overdue since \(expiresAt.words)" : "until \(expiresAt.words)"
    }
}
