import API
import ArgumentParser
import Evidence

struct DelegationCreate: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Give the vote of a key of this machine to another key, by a statement that is signed here."
    )

    @Option(help: ArgumentHelp("The name of your key, whose vote is given.", valueName: "name"))
    var key: String

    @Option(
        help: ArgumentHelp("Whom it is given to: a DID, or the name of a key here.", valueName: "did|key")
    )
    var to: String

    @Option(
        help: ArgumentHelp("For how long: up to 366 days.", valueName: "duration"),
        transform: Moments.duration
    )
    var `for`: Duration

    @Option(
        help: ArgumentHelp("From this time on (RFC 3339; default: now).", valueName: "time"),
        transform: Moments.instant
    )
    var from: Instant?

    @Option(help: ArgumentHelp("Only under this accord (default: under every one).", valueName: "accord"))
    var accord: String?

    @Option(help: ArgumentHelp("Only for artifacts of this tier: a, b or c.", valueName: "tier"))
    var tier: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let key = try KeyStore.key(named: key)
        let delegate = try KeyStore.did(of: to)
        let tenant = try await client.whoAmI().tenant.id
        guard let tenant = UniqueID(tenant) else {
            throw Refusal.input(
                "the server names a tenant “\(tenant)”",
                remedy: "use a server of this version"
            )
        }
        let begin = from ?? .now
        let statement = DelegationStatement(
            tenant: tenant,
            delegator: key.did,
            delegate: delegate,
            accordID: try await accordID(from: client),
            tier: tier,
            validFrom: begin,
            validUntil: begin.advanced(by: `for`)
        )
        var envelope = statement.statement.envelope()
        try envelope.sign(with: key.signingKey)
        let delegation = try await client.createDelegation(
            Wire.DelegationDraft(envelope: Wire.SignedEnvelope(envelope))
        )
        var report = try Report(delegation)
        report.lines.add(delegation, "delegated")
        report.lines.sentence("from", delegation.delegatorDID)
        report.lines.sentence("to", delegation.delegateDID)
        report.lines.next("muniment delegation revoke \(delegation.delegationID) --reason TEXT")
        return report
    }

    private func accordID(from client: APIClient) async throws -> UniqueID? {
        guard let accord else { return nil }
        return UniqueID(try await client.accord(accord).accordID)
    }
}
