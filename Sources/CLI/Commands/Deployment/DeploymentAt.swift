import API
import ArgumentParser
import Evidence

struct DeploymentAt: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "at",
        abstract: "What was approved and what was live at a moment, and who approved it.",
        discussion: "Of an artifact on one target or on all, or of everything on a target."
    )

    @Option(help: ArgumentHelp("Which artifact.", valueName: "artifact"))
    var artifact: String?

    @Option(help: ArgumentHelp("Where: KIND/IDENTIFIER.", valueName: "target"))
    var target: String?

    @Option(help: ArgumentHelp("When (RFC 3339).", valueName: "time"), transform: Moments.instant)
    var time: Instant

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard artifact != nil || target != nil else {
            throw ValidationError("give --artifact, --target or both")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.standing(at: time, ofArtifact: artifact, on: try await place(client))
        return try Report(
            page: found,
            whenEmpty: "nothing was deployed there at that moment",
            next: "muniment deployment list"
        ) { past, lines in lines.add(past) }
    }

    private func place(_ client: APIClient) async throws -> (kind: String, identifier: String)? {
        guard let target else { return nil }
        if let artifact { return try await TargetOptions.resolved(target, for: artifact, from: client) }
        guard let slash = target.firstIndex(of: "/") else {
            throw Refusal.input(
                "\(target) has no kind",
                remedy: "give KIND/IDENTIFIER, or --artifact with it"
            )
        }
        return (String(target[..<slash]), String(target[target.index(after: slash)...]))
    }
}

extension Lines {
    fileprivate mutating func add(_ past: Wire.PastStanding) {
        row(
            StateWord.drift(past.dispute == nil ? past.driftStatus : "disputed"),
            "\(past.targetKind)/\(past.targetIdentifier)",
            "\(past.artifact.kind)   \(past.artifact.name)",
            "live \(past.deployedCID.shortened)",
            "deployed \(past.deployedAt.words) by \(past.deployedBy.shortened)"
        )
        if let approval = past.approval {
            plain(
                "  approved: version \(approval.version)   \(approval.cid.shortened)   \(approval.approvedAt.words)   "
                    + "\(approval.ceremonyClass) by \(approval.witnesses.map(\.shortened).joined(separator: ", "))"
            )
        } else {
            plain("  nothing was approved yet; desired \(past.desiredCID.shortened)")
        }
        if let dispute = past.dispute { plain("  \(dispute.sentence)") }
        for look in past.looks { add(side: look) }
    }
}
