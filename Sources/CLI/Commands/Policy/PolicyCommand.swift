import API
import ArgumentParser
import Evidence

struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Who may do what on which secret.",
        discussion: """
            A policy is a text: HCL or JSON as Vault has it, about paths, or Muniment's own JSON, about secrets by their names \
            (Documents/formats/policy.md). Try one with `muniment policy simulate` before you rely on it.
            """,
        subcommands: [
            PolicyList.self, PolicyShow.self, PolicyWrite.self, PolicyDelete.self, PolicySimulate.self,
        ]
    )
}

struct PolicyArgument: ParsableArguments {
    @Argument(help: "The policy's name; written large or small is the same.")
    var policy: String
}

struct PolicyList: RemoteCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The policies there are.")

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.policies($0) },
            whenEmpty: "policies stand here",
            next: "muniment policy write NAME FILE"
        ) { policy, lines in lines.add(policy) }
    }
}

struct PolicyShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A policy's text, as it was written."
    )

    @OptionGroup var named: PolicyArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let policy = try await client.policy(named.policy)
        var report = try Report(policy)
        report.lines.add(policy)
        for line in policy.policy.split(separator: "\n", omittingEmptySubsequences: false) {
            report.lines.plain(String(line))
        }
        return report
    }
}

struct PolicyWrite: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "write",
        abstract: "Write a policy, or write it anew; it holds from the next request on.",
        discussion: "The same text again changes nothing. Needs the permission policy.manage."
    )

    @OptionGroup var named: PolicyArgument

    @Argument(help: ArgumentHelp("The file with its text; - for standard input.", valueName: "file"))
    var file: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let text = try PolicyFile.text(of: file)
        let policy = try await client.writePolicy(named.policy, Wire.PolicyDraft(policy: text))
        var report = try Report(policy)
        report.lines.add(policy)
        return report
    }
}

struct PolicyDelete: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a policy: who has it may then do what their others allow.",
        discussion: "Needs the permission policy.manage."
    )

    @OptionGroup var named: PolicyArgument
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try await client.deletePolicy(named.policy)
        var report = Report(document: ["name": .string(named.policy), "state": "deleted"])
        report.lines.row("■ deleted", named.policy)
        return report
    }
}

enum PolicyFile {
    static func text(of path: String) throws -> String {
        guard let text = String(validating: try EvidenceFile.bytes(of: path), as: UTF8.self) else {
            throw Refusal.input("\(EvidenceFile.name(of: path)) is no UTF-8 text", remedy: "save it as UTF-8")
        }
        return text
    }
}

extension Lines {
    mutating func add(_ policy: Wire.Policy) {
        var notes: [String] = []
        if policy.denyPolicy { notes.append("refuses") }
        if let seconds = policy.maxTTLSeconds { notes.append("at most \(seconds) s") }
        if !policy.entityBindings.isEmpty { notes.append("bound to \(policy.entityBindings.count)") }
        row(
            policy.isBuiltIn ? "○ built in" : "● written",
            policy.name,
            policy.kind == "acl" ? "paths" : "secrets",
            notes.joined(separator: ", "),
            policy.updatedAt.map { "\($0.words) by \(policy.updatedBy ?? "")" } ?? "",
            policy.receipt.seal
        )
    }
}
