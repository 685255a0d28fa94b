import API
import ArgumentParser
import Evidence

struct ArtifactHistory: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract:
            "Its custody timeline: versions, ceremonies, approvals and deployments in one table, the latest first."
    )

    @OptionGroup var subject: ArtifactArgument

    @Option(help: ArgumentHelp("How many steps at most.", valueName: "count"))
    var limit = 200

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit takes 1 to 10000") }
    }

    func report(from client: APIClient) async throws -> Report {
        let artifact = try await client.artifact(subject.artifact)
        let versions = try await everything { try await client.versions(ofArtifact: artifact.artifactID, $0) }
        let moves = try await everything { try await client.transitions(ofArtifact: artifact.artifactID, $0) }
        let timeline = Timeline(of: artifact, versions.items, moves.items)
        let shown = timeline.steps.prefix(limit)
        let isCut = timeline.steps.count > limit || versions.isCut || moves.isCut
        var report = Report(
            document: [
                "artifact_id": .string(artifact.artifactID), "kind": .string(artifact.kind),
                "name": .string(artifact.name), "steps": .array(shown.map(\.json)), "is_cut": .bool(isCut),
            ]
        )
        for step in shown { report.lines.add(step) }
        if isCut { report.lines.sentence("more", "add --limit with a larger number") }
        return report
    }

    /// At most as many as can be shown.
    private func everything<Item>(
        _ page: (PageQuery) async throws -> Wire.Page<Item>
    ) async throws -> (items: [Item], isCut: Bool) {
        var items: [Item] = []
        var cursor: String?
        repeat {
            let next = try await page(PageQuery(limit: 200, cursor: cursor))
            items += next.items
            cursor = next.nextCursor == cursor ? nil : next.nextCursor
        } while cursor != nil && items.count < limit
        return (items, cursor != nil)
    }
}

/// Versions and moves of custody in one order.
struct Timeline {
    struct Step {
        var at: Instant
        /// What it became, or that a version came.
        var word: String
        var version: Int?
        var detail: String
        var actor: String?
        var witnesses: [String]
        var entryID: String?
        /// Of steps of one moment the later ones are greater.
        fileprivate var rank: Int
    }

    private(set) var steps: [Step]

    init(of artifact: Wire.Artifact, _ versions: [Wire.ArtifactVersion], _ moves: [Wire.Transition]) {
        steps = versions.map { version in
            Step(
                at: version.createdAt,
                word: version.version == 1 ? "registered" : "new version",
                version: version.version,
                detail: version.cid,
                actor: version.registeredBy,
                witnesses: [],
                entryID: version.entryID,
                rank: -1
            )
        }
        steps += moves.map { move in
            Step(
                at: move.transitionedAt,
                word: move.toState,
                version: versions.filter { $0.createdAt <= move.transitionedAt }.map(\.version).max(),
                detail: move.fromState.map { "from \($0)" } ?? "",
                actor: move.actor,
                witnesses: move.witnessSignatures.map(\.did),
                entryID: move.entryID,
                rank: move.sequenceNumber
            )
        }
        steps.sort { ($0.at, $0.rank) > ($1.at, $1.rank) }
    }
}

extension Timeline.Step {
    var json: JSON {
        [
            "at": .string(at.rfc3339), "step": .string(word),
            "version": version.map { .integer($0) } ?? .null,
            "detail": .string(detail), "actor": .optional(actor),
            "witnesses": .array(witnesses.map(JSON.string)), "entry_id": .optional(entryID),
        ]
    }
}

extension Lines {
    fileprivate mutating func add(_ step: Timeline.Step) {
        let actor = step.actor.map { "by \($0.hasPrefix("did:") ? $0.shortened : $0)" } ?? ""
        row(
            StateWord.custody(step.word),
            step.version.map { "version \($0)" } ?? "",
            step.at.words,
            step.detail.hasPrefix("sha") ? step.detail.shortened : step.detail,
            actor,
            step.witnesses.isEmpty
                ? "" : "witnessed by " + step.witnesses.map(\.shortened).joined(separator: ", ")
        )
    }
}
