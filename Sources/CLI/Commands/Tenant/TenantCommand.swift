import API
import ArgumentParser
import Evidence

struct TenantCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tenant",
        abstract: "Which tenants yours manages, and which manage it.",
        discussion: """
            A tenant offers itself to a provider, which accepts; either of them ends it, at once. What a provider then does \
            in the tenant (`--tenant NAME` of `baseline`, `run` and `finding`) is recorded there, with who did it for whom.
            """,
        subcommands: [
            TenantList.self, TenantShow.self, TenantOffer.self, TenantAccept.self, TenantEnd.self,
            TenantOnboard.self,
        ]
    )
}

struct TenantArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The other tenant's name, or the delegation's identifier.", valueName: "tenant")
    )
    var tenant: String
}

struct TenantList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Delegations of your tenant, the newest first."
    )

    enum Side: String, ExpressibleByArgument, CaseIterable {
        case managed
        case provider
    }

    @Option(
        help: ArgumentHelp(
            "provider for the tenants that yours manages, managed for those that manage it.",
            valueName: "side"
        )
    )
    var side: Side?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.tenantDelegations(side: side?.rawValue, $0) },
            whenEmpty: "your tenant manages no other, and none manages it",
            next: "muniment tenant offer PROVIDER --right compare"
        ) { delegation, lines in lines.add(delegation) }
    }
}

struct TenantShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One delegation: who offered, accepted and ended it."
    )

    @OptionGroup var subject: TenantArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let delegation = try await client.tenantDelegation(subject.tenant)
        var report = try Report(delegation)
        report.lines.add(delegation)
        report.lines.sentence("offered", "by \(delegation.offeredBy), \(delegation.offeredAt.words)")
        if let by = delegation.acceptedBy, let at = delegation.acceptedAt {
            report.lines.sentence("accepted", "by \(by), \(at.words)")
        }
        if let by = delegation.endedBy, let at = delegation.endedAt {
            let side = delegation.endedSide == "managed" ? "the managed tenant" : "the provider"
            report.lines.sentence("ended", "by \(by) of \(side), \(at.words)")
        }
        if let reason = delegation.endReason { report.lines.sentence("reason", reason) }
        return report
    }
}

struct TenantOffer: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "offer",
        abstract: "Offer your tenant to a provider, which manages it once it accepts."
    )

    enum Right: String, ExpressibleByArgument, CaseIterable {
        case capture
        case compare
        case judge
    }

    @Argument(help: "The provider's name, exactly.")
    var provider: String

    @Option(
        name: .customLong("right"),
        help: ArgumentHelp(
            "capture (take evidence in), compare or judge (answer for findings); may be repeated (default: all).",
            valueName: "right"
        )
    )
    var rights: [Right] = []

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let offered = try await client.offerTenantDelegation(
            Wire.TenantDelegationDraft(
                provider: provider,
                rights: (rights.isEmpty ? Right.allCases : rights).map(\.rawValue)
            )
        )
        var report = try Report(offered)
        report.lines.add(offered)
        report.lines.sentence("then", "the provider accepts it: muniment tenant accept YOUR-TENANT")
        return report
    }
}

struct TenantAccept: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Accept what a tenant offers: yours manages it from then on."
    )

    @OptionGroup var subject: TenantArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let accepted = try await client.acceptTenantDelegation(subject.tenant)
        var report = try Report(accepted)
        report.lines.add(accepted)
        report.lines.next("muniment baseline assign BASELINE \(accepted.otherTenantName.shellWord)")
        return report
    }
}

struct TenantEnd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "End a delegation, from either side: at once, also for what runs."
    )

    @OptionGroup var subject: TenantArgument

    @Option(help: ArgumentHelp("Why; both sides see it.", valueName: "text"))
    var reason: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let ended = try await client.endTenantDelegation(subject.tenant, reason: reason)
        var report = try Report(ended)
        report.lines.add(ended)
        return report
    }
}

extension Lines {
    mutating func add(_ delegation: Wire.TenantDelegation) {
        row(
            delegation.stateWord,
            delegation.otherTenantName,
            delegation.side == "provider" ? "managed by yours" : "manages yours",
            delegation.rights.joined(separator: ", "),
            (delegation.endedAt ?? delegation.acceptedAt ?? delegation.offeredAt).words,
            delegation.delegationID,
            delegation.receipt.seal
        )
    }
}

extension Wire.TenantDelegation {
    fileprivate var stateWord: String {
        switch state {
        case "offered": "○ offered"
        case "active": "● active"
        case "ended": "■ ended"
        default: state
        }
    }
}
