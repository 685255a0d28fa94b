import API
import ArgumentParser
import Evidence

struct DeviationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deviation",
        abstract: "What differs from what was approved, and who answers for it until when.",
        subcommands: [DeviationAccept.self, DeviationWithdraw.self, DeviationList.self]
    )
}

extension Lines {
    mutating func add(_ acceptance: Wire.Acceptance, _ first: String? = nil) {
        row(
            first ?? acceptance.word,
            "\(acceptance.targetKind)/\(acceptance.targetIdentifier)",
            "\(acceptance.artifact.kind)   \(acceptance.artifact.name)",
            acceptance.cid.shortened,
            acceptance.owner.shortened,
            "until \(acceptance.expiresAt.words)",
            acceptance.receipt.seal
        )
        plain("  \(acceptance.reason)   (\(acceptance.acceptanceID))")
    }
}

extension Wire.Acceptance {
    fileprivate var word: String {
        if withdrawnAt != nil { return "■ withdrawn" }
        return expiresAt <= .now ? "■ expired" : StateWord.drift("accepted")
    }
}

struct DeviationAccept: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Answer for what differs on a target, exactly as it is seen, until some time.",
        discussion: """
            It alarms again when something else is seen there, and when the time is over. With --cid it is accepted only \
            if that is still what is seen. Needs the permission deviation.accept.
            """
    )

    @Option(help: ArgumentHelp("Why it may be so.", valueName: "text"))
    var reason: String

    @Option(help: ArgumentHelp("For how long: 8h, 30d; at most a year.", valueName: "duration"))
    var duration: String?

    @Option(help: ArgumentHelp("Until when (RFC 3339).", valueName: "time"), transform: Moments.instant)
    var until: Instant?

    @Option(help: ArgumentHelp("Who answers for it: a name or a DID (default: you).", valueName: "who"))
    var owner: String?

    @Option(help: ArgumentHelp("What was looked at.", valueName: "cid"))
    var cid: String?

    @OptionGroup var subject: ArtifactArgument
    @OptionGroup var place: TargetOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (duration == nil) != (until == nil) else {
            throw ValidationError("give --duration or --until")
        }
        if let duration { _ = try Moments.duration(duration) }
    }

    func report(from client: APIClient) async throws -> Report {
        let target = try await place.resolved(for: subject.artifact, from: client)
        let end = try duration.map { Instant.now.advanced(by: try Moments.duration($0)) } ?? until ?? .now
        let acceptance = try await client.acceptDeviation(
            Wire.AcceptanceDraft(
                artifact: subject.artifact,
                targetKind: target.kind,
                targetIdentifier: target.identifier,
                reason: reason,
                owner: owner,
                expiresAt: end,
                cid: cid
            )
        )
        var report = try Report(acceptance)
        report.lines.add(acceptance)
        report.lines.next("muniment deviation withdraw \(acceptance.acceptanceID)")
        return report
    }
}

struct DeviationWithdraw: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Let it alarm again from now on."
    )

    @Argument(help: ArgumentHelp("Its identifier, as deviation list says.", valueName: "acceptance"))
    var acceptance: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let withdrawn = try await client.withdrawDeviation(acceptance)
        var report = try Report(withdrawn)
        report.lines.add(withdrawn)
        return report
    }
}

struct DeviationList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "What was accepted, the newest first."
    )

    @Option(help: ArgumentHelp("Only of this artifact.", valueName: "artifact"))
    var artifact: String?

    @Option(help: ArgumentHelp("Only on this target.", valueName: "kind/name"))
    var target: String?

    @Flag(help: "Only what still holds.")
    var holding = false

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if target != nil, artifact == nil { throw ValidationError("--target goes with --artifact") }
    }

    func report(from client: APIClient) async throws -> Report {
        var place: (kind: String, identifier: String)?
        if let artifact, let target {
            place = try await TargetOptions.resolved(target, for: artifact, from: client)
        }
        return try Report(
            page: try await page.fetch {
                try await client.deviations(ofArtifact: artifact, on: place, holding: holding, $0)
            },
            whenEmpty: "deviations stand here once somebody answers for one",
            next: "muniment deviation accept ARTIFACT --target KIND/NAME --reason TEXT --duration 30d"
        ) { acceptance, lines in lines.add(acceptance) }
    }
}
