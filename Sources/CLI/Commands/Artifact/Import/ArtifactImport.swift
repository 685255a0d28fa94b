import API
import ArgumentParser
import Evidence
import Kinds

struct ArtifactImport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Register everything in a folder: new artifacts, and new versions of those that changed.",
        discussion: """
            Kinds are told from the files, as `muniment kind detect` does; a role capability goes with its session \
            configuration, a zone with what it includes, each object of a Graph export by itself. Names are those that \
            contents give, or else the path below the folder without its ending. What is as the server has it is left \
            alone, so a run that broke off is simply repeated. Links are followed to files within the folder and no others. \
            Ends with 2 if something was refused.
            """
    )

    @Argument(help: ArgumentHelp("The folder.", valueName: "folder"), completion: .directory)
    var folder: String

    @Option(
        help: ArgumentHelp(
            "The accord that new ones stand under (default: the only one).",
            valueName: "accord"
        )
    )
    var accord: String?

    @Option(
        help: ArgumentHelp("Only of this kind.", valueName: "kind"),
        completion: .list(KindName.allCases.map(\.rawValue))
    )
    var kind: String?

    @Option(help: ArgumentHelp("a, b or c, for all of them (default: the accord's).", valueName: "tier"))
    var tier: String?

    @Option(help: ArgumentHelp("What runs them.", valueName: "runtime"))
    var runtime: String?

    @Flag(help: "They were made by a machine, not written by a person.")
    var generated = false

    @Flag(help: "Say what would be done, and do nothing.")
    var dryRun = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let kind, KindName(rawValue: kind) == nil {
            let kinds = KindName.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("there is no kind “\(kind)”; the kinds are \(kinds)")
        }
        guard global.idempotencyKey == nil else {
            throw ValidationError("an import gives each artifact a key of its own; simply repeat it")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        let plan = ImportPlan(try FolderParts(of: folder), kind: kind.flatMap { KindName(rawValue: $0) })
        var run = ImportRun(of: folder, isTrial: dryRun, refused: plan.refused, uncovered: plan.uncovered)
        var progress = Progress(dryRun ? "looking" : "importing", unit: "artifacts")
        defer { progress.clear() }
        for part in plan.items.indices {
            let (found, refused) = plan.artifacts(ofPart: part)
            for refusal in refused { run.refuse(refusal) }
            for (item, files) in found {
                progress.show(run.doneCount, of: plan.itemCount)
                do {
                    run.add(try await register(item, files, through: client))
                } catch APIFailure.problem(let problem) where problem.audience == .sender {
                    run.refuse(item, problem)
                } catch let error where Refusal(reporting: error) != nil {
                    // What goes on for one goes on for all: what was done is told, and the rest is left.
                    run.stop(because: error)
                    return run.report(total: plan.itemCount)
                }
            }
        }
        return run.report(total: plan.itemCount)
    }

    private func register(
        _ item: ImportItem,
        _ files: [SourceFile],
        through client: APIClient
    ) async throws -> ImportRun.Done {
        let present = try await present(item, on: client)
        if let present, present.cid == item.cid {
            return ImportRun.Done(item, .unchanged, version: present.version, cid: present.cid)
        }
        let outcome: ImportRun.Outcome = present == nil ? .registered : .newVersion
        guard !dryRun else {
            return ImportRun.Done(item, outcome, version: (present?.version ?? 0) + 1, cid: item.cid)
        }
        let draft = Wire.ArtifactDraft(
            kind: item.kind.rawValue,
            name: item.name,
            accord: present == nil ? accord : nil,
            runtime: runtime,
            tier: tier,
            humanAuthored: generated ? false : nil,
            files: files.map {
                Wire.SourceFile(name: $0.name, mediaType: $0.mediaType, bytes: Base64Bytes($0.bytes))
            }
        )
        let made = try await client.registerArtifact(
            draft,
            key: try Self.key(for: draft, after: present?.version ?? 0)
        )
        return ImportRun.Done(
            item,
            made.isUnchanged ? .unchanged : outcome,
            version: made.version,
            cid: made.cid,
            receipt: made.receipt
        )
    }

    private func present(_ item: ImportItem, on client: APIClient) async throws -> Wire.Artifact? {
        do {
            return try await client.artifact(item.reference)
        } catch APIFailure.problem(let problem) where problem.code == "unknown_artifact" {
            return nil
        }
    }

    /// The same for the same request on the same version, so that a repeated run does nothing twice; another one where the
    /// content comes back after others.
    private static func key(for draft: Wire.ArtifactDraft, after version: Int) throws -> String {
        let digest = try StrictJSON.json(draft).canonicalDigest(
            after: Array("import after \(version)\n".utf8)
        )
        return "import-\(digest.hex)"
    }
}
