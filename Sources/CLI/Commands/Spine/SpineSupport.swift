import API
import ArgumentParser

struct SpineSupport: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "support",
        abstract: "What supports something, or with --forward what it supports, step by step.",
        discussion: """
            Nodes are sbom:ID, attestation:ID, vex:ID, verdict:ID, anchor:ID, spine:ID, artifact:sha256:HEX and package:PURL.
            """
    )

    @Argument(help: ArgumentHelp("Where to begin.", valueName: "node"))
    var node: String

    @Flag(help: "Walk towards what it supports.")
    var forward = false

    @Option(help: ArgumentHelp("How many steps, 1 to 8.", valueName: "count"))
    var depth = 4

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard 1...8 ~= depth else { throw ValidationError("--depth takes 1 to 8") }
    }

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await client.support(of: node, isForward: forward, depth: depth),
            whenEmpty: forward ? "it supports nothing that is known" : "nothing that is known supports it",
            next: "muniment spine support \(node.shellWord)\(forward ? "" : " --forward")"
        ) { support, lines in
            lines.row(support.source, support.relation.replacing("_", with: " "), support.target)
        }
    }
}
