import API
import ArgumentParser
import Attestations
import Evidence

struct VerdictPolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "The rules by which artifacts are judged, in versions.",
        discussion: "Documents/formats/verdict-policy.md has the form and the rule language.",
        subcommands: [
            VerdictPolicyAdd.self, VerdictPolicyCheck.self, VerdictPolicyList.self, VerdictPolicyShow.self,
        ]
    )
}

struct VerdictPolicyAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a policy, or the next version of one.",
        discussion: "The same text again changes nothing. Needs the permission trust.manage."
    )

    @Argument(help: "The policy in JSON; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let policy = try VerdictPolicyFile.policy(in: file)
        let added = try await client.addVerdictPolicy(try JSON(parsing: policy.bytes))
        var report = try Report(added)
        report.lines.add(added)
        return report
    }
}

struct VerdictPolicyCheck: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read a policy here, and say whether it can be used; asks no server."
    )

    @Argument(help: "The policy in JSON; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var form: OutputOptions

    func report() throws -> Report {
        let policy = try VerdictPolicyFile.policy(in: file)
        var report = Report(
            document: [
                "valid": true, "name": .string(policy.name), "sha256": .string(policy.digest.hex),
                "rule_count": .integer(policy.rules.count),
            ]
        )
        report.lines.row(
            "● valid",
            policy.name,
            counted(policy.rules.count, "rule"),
            "sha256:\(policy.digest.hex)".shortened
        )
        return report
    }
}

struct VerdictPolicyList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The latest version of each policy; or every version of one."
    )

    @Option(help: ArgumentHelp("Every version of this one.", valueName: "name"))
    var name: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.verdictPolicies(named: name, $0) },
            whenEmpty: "policies stand here once one is added",
            next: "muniment verdict policy add FILE"
        ) { policy, lines in lines.add(policy) }
    }
}

struct VerdictPolicyShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A policy with its rules."
    )

    @Argument(help: ArgumentHelp("Its name, name@version or identifier.", valueName: "policy"))
    var policy: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.verdictPolicy(policy)
        var report = try Report(found)
        report.lines.add(found)
        for rule in found.policy["rules"]?.array ?? [] {
            report.lines.row(
                VerdictWord.text(rule["decision"]?.string ?? ""),
                rule["name"]?.string ?? "",
                rule["reason"]?.string ?? ""
            )
            report.lines.plain("  when \(rule["when"]?.string ?? "")")
        }
        report.lines.row("otherwise", found.policy["default"]?.string ?? "")
        return report
    }
}

struct VerdictFeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed",
        abstract:
            "Advisories by name, in OSV form: artifacts are judged and bills of materials looked at by them.",
        subcommands: [VerdictFeedAdd.self, VerdictFeedList.self]
    )
}

struct VerdictFeedAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Hand advisories in under a name; they count in place of those that had it.",
        discussion: """
            A file holds one advisory, a list, or one a line. Bills of materials are looked at again by them, as by those of \
            `muniment scan advise`. Needs the permission attestation.import.
            """
    )

    @Argument(help: ArgumentHelp("What the feed is called here.", valueName: "name"))
    var name: String

    @Argument(help: "The file; - is standard input.", completion: .file())
    var file: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let feed = try await client.addVerdictFeed(
            Wire.VerdictFeedDraft(name: name, bytes: Base64Bytes(try EvidenceFile.bytes(of: file)))
        )
        var report = try Report(feed)
        report.lines.add(feed)
        return report
    }
}

struct VerdictFeedList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The newest feed of each name."
    )

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await client.verdictFeeds(),
            whenEmpty: "feeds stand here once one is added",
            next: "muniment verdict feed add NAME FILE"
        ) { feed, lines in lines.add(feed) }
    }
}

enum VerdictPolicyFile {
    static func policy(in file: String) throws -> VerdictPolicy {
        let bytes = try EvidenceFile.bytes(of: file)
        do throws(VerdictPolicyFault) {
            return try VerdictPolicy(parsing: bytes)
        } catch {
            throw Refusal.input(
                "\(file) is no policy: \(error)",
                remedy: "see Documents/formats/verdict-policy.md for the form"
            )
        }
    }
}

extension Lines {
    fileprivate mutating func add(_ policy: Wire.VerdictPolicy) {
        row(
            "\(policy.name)@\(policy.version)",
            counted(policy.ruleCount, "rule"),
            "sha256:\(policy.sha256)".shortened,
            policy.addedAt.since(.now),
            policy.policyID,
            policy.receipt.seal
        )
        if let text = policy.description { plain("  \(text)") }
    }

    fileprivate mutating func add(_ feed: Wire.VerdictFeed) {
        row(
            feed.name,
            counted(feed.advisoryCount, "advisory", plural: "advisories"),
            "sha256:\(feed.sha256)".shortened,
            feed.addedAt.since(.now),
            feed.feedID,
            feed.receipt.seal
        )
    }
}
