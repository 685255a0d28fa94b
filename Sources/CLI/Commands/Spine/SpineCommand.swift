import API
import ArgumentParser
import Evidence

struct SpineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spine",
        abstract:
            "What a decision rests on, tied to one root: a bill of materials, evidence, reasoning, VEX, verdicts.",
        discussion: """
            Each leaf can be proved to be in the root by itself (RFC 6962). Whoever notes the root has noted all of it: \
            `muniment spine verify SPINE --root HEX`.
            """,
        subcommands: [SpineCreate.self, SpineList.self, SpineShow.self, SpineVerify.self, SpineSupport.self]
    )
}

struct SpineCreate: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Tie documents that were handed in, and trust verdicts, to one root.",
        discussion: "Needs the permission attestation.import."
    )

    @Argument(help: ArgumentHelp("The bill of materials: its identifier or its CID.", valueName: "sbom"))
    var sbom: String

    @Option(help: ArgumentHelp("An attestation, as evidence; may be repeated.", valueName: "attestation"))
    var attestation: [String] = []

    @Option(
        help: ArgumentHelp(
            "An attestation that says why: what a reviewer or a tool concluded; may be repeated.",
            valueName: "attestation"
        )
    )
    var reasoning: [String] = []

    @Option(help: ArgumentHelp("A VEX document; may be repeated.", valueName: "vex"))
    var vex: [String] = []

    @Option(help: ArgumentHelp("A trust verdict; may be repeated.", valueName: "verdict"))
    var verdict: [String] = []

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let bill = UniqueID(sbom) == nil ? try await client.bill(sbom).sbomID : sbom
        let spine = try await client.makeSpine(
            Wire.SpineDraft(
                sbom: bill,
                attestations: attestation.isEmpty ? nil : attestation,
                reasoning: reasoning.isEmpty ? nil : reasoning,
                vex: vex.isEmpty ? nil : vex,
                verdicts: verdict.isEmpty ? nil : verdict
            )
        )
        var report = try Report(spine)
        report.lines.row(
            "● tied",
            counted(spine.leaves.count, "leaf", plural: "leaves"),
            "root \(spine.root)",
            spine.spineID,
            spine.receipt.seal
        )
        report.lines.next("muniment spine verify \(spine.spineID) --root \(spine.root)")
        return report
    }
}

struct SpineList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Spines, the newest first."
    )

    @Option(
        help: ArgumentHelp(
            "Those that tie this: sbom:ID, attestation:ID, vex:ID or verdict:ID.",
            valueName: "node"
        )
    )
    var node: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.spines(with: node, $0) },
            whenEmpty: "spines stand here once one is made",
            next: "muniment spine create SBOM --attestation ATTESTATION"
        ) { spine, lines in
            lines.row(
                counted(spine.leafCount, "leaf", plural: "leaves"),
                "root \(spine.root.shortened)",
                spine.madeBy,
                spine.madeAt.since(.now),
                spine.spineID
            )
        }
    }
}

struct SpineShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A spine: its root, and each leaf with its digest.",
        discussion: "With `--output json` the proof of each leaf, as `muniment spine verify FILE` reads it."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "spine"))
    var spine: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.spine(spine)
        var report = try Report(found)
        report.lines.row("root", found.root)
        report.lines.row("made", found.madeBy, found.madeAt.since(.now))
        for leaf in found.leaves {
            report.lines.row(
                "leaf \(leaf.leafIndex)",
                leaf.role,
                leaf.node,
                "sha256:\(leaf.sha256)".shortened
            )
        }
        report.lines.next("muniment spine verify \(found.spineID)")
        return report
    }
}
