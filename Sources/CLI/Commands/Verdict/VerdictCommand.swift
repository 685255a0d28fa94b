import API
import ArgumentParser
import Attestations
import Evidence

struct VerdictCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verdict",
        abstract: "What becomes of artifacts: block, warn or pass, by policies, with all that it rests on.",
        discussion: """
            Verdicts stand in the ledger `verdicts`. Evaluating one again with the same inputs gives the same digest: \
            `replay` has the server show it, `bundle` and `muniment verify-bundle` show it here.
            """,
        subcommands: [
            VerdictMake.self, VerdictList.self, VerdictShow.self, VerdictReplay.self, VerdictSummary.self,
            VerdictBundleCommand.self, VerdictPolicyCommand.self, VerdictFeedCommand.self,
        ]
    )
}

struct VerdictMake: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Judge an artifact by a policy, and keep the verdict.",
        discussion: """
            What is not named is all that is there about the artifact. Ends with 1 where the verdict is block. Needs the \
            permission attestation.import.
            """
    )

    @Argument(help: ArgumentHelp("The artifact's SHA-256.", valueName: "digest"))
    var artifact: String

    @Option(help: ArgumentHelp("A policy: its name, name@version or identifier.", valueName: "policy"))
    var policy: String

    @Option(help: ArgumentHelp("What the artifact is called.", valueName: "name"))
    var name: String?

    @Option(
        help: ArgumentHelp("As of when (RFC 3339; default: now).", valueName: "time"),
        transform: Moments.instant
    )
    var at: Instant?

    @Option(help: ArgumentHelp("A trace-id of W3C's trace context.", valueName: "hex"))
    var traceID: String?

    @Option(help: ArgumentHelp("A bill that counts; may be repeated.", valueName: "sbom"))
    var sbom: [String] = []

    @Option(help: ArgumentHelp("An attestation that counts; may be repeated.", valueName: "attestation"))
    var attestation: [String] = []

    @Option(help: ArgumentHelp("A VEX document that counts; may be repeated.", valueName: "vex"))
    var vex: [String] = []

    @Option(help: ArgumentHelp("A feed that counts, by name; may be repeated.", valueName: "feed"))
    var feed: [String] = []

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let verdict = try await client.makeVerdict(
            Wire.VerdictDraft(
                policy: policy,
                subjectSha256: artifact,
                subjectName: name,
                at: at,
                traceID: traceID,
                sboms: sbom.isEmpty ? nil : sbom,
                attestations: attestation.isEmpty ? nil : attestation,
                vex: vex.isEmpty ? nil : vex,
                feeds: feed.isEmpty ? nil : feed
            )
        )
        var report = try Report(verdict)
        report.lines.add(verdict)
        report.lines.add(verdict.reasons)
        report.lines.next("muniment verdict show \(verdict.verdictID)")
        report.outcome = verdict.decision == "block" ? .answerIsNo : .done
        return report
    }
}

struct VerdictList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Verdicts, the newest first."
    )

    @Option(help: ArgumentHelp("On the artifact with this SHA-256.", valueName: "digest"))
    var subject: String?

    @Option(help: ArgumentHelp("block, warn or pass.", valueName: "decision"))
    var decision: String?

    @Option(help: ArgumentHelp("By this version of a policy.", valueName: "policy"))
    var policy: String?

    @Option(help: ArgumentHelp("Those that rest on a document with this SHA-256.", valueName: "digest"))
    var input: String?

    @Option(help: ArgumentHelp("Those that weighed statements about it.", valueName: "vulnerability"))
    var vulnerability: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch {
                try await client.verdicts(
                    about: subject,
                    decision: decision,
                    policy: policy,
                    input: input,
                    vulnerability: vulnerability,
                    $0
                )
            },
            whenEmpty: "verdicts stand here once an artifact is judged",
            next: "muniment verdict make SHA256 --policy NAME"
        ) { verdict, lines in lines.add(verdict) }
    }
}

struct VerdictShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A verdict: why, what it rests on, and how statements about vulnerabilities were weighed.",
        discussion: "--limit, --cursor and --all are of what was weighed; all else is told whole."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "verdict"))
    var verdict: String

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.verdict(verdict)
        let weighed = try await page.fetch { try await client.vexChoices(of: verdict, $0) }
        var members = (try StrictJSON.json(found)).object ?? JSONObject()
        members["weighed"] = try StrictJSON.json(weighed)
        var report = Report(document: .object(members))
        report.lines.add(found)
        report.lines.add(found.reasons)
        for input in found.inputs ?? [] {
            report.lines.row("rests on", input.role, input.node, "sha256:\(input.sha256)".shortened)
        }
        if let count = found.weighedCount, count > 0 {
            report.lines.row("weighed", "\(weighed.items.count) of \(count)")
        }
        for choice in weighed.items {
            report.lines.row(
                "weighed",
                choice.vulnerability,
                choice.package ?? "the whole",
                choice.status ?? "nothing counts"
            )
            for loser in choice.losers.array ?? [] {
                let claim = loser["claim"]
                report.lines.plain(
                    "  not \(claim?["status"]?.string ?? "") of \(claim?["node"]?.string ?? ""): "
                        + (loser["why"]?.string ?? "")
                )
            }
        }
        if let cursor = weighed.nextCursor {
            report.lines.sentence("more", "add --all, or --cursor \(cursor.shellWord)")
        }
        report.lines.next("muniment verdict replay \(found.verdictID)")
        return report
    }
}

struct VerdictReplay: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Have a verdict evaluated again, and see whether the same comes out.",
        discussion: "Ends with 1 where it does not."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "verdict"))
    var verdict: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let replay = try await client.replayVerdict(verdict)
        var report = try Report(replay)
        report.lines.row(
            replay.same ? "● the same" : "■ another",
            replay.replayedDecision,
            "sha256:\(replay.replayedSha256)".shortened
        )
        if !replay.same {
            report.lines.row("verdict says", replay.decision, "sha256:\(replay.evaluationSha256)".shortened)
        }
        report.outcome = replay.same ? .done : .answerIsNo
        return report
    }
}

struct VerdictSummary: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Write a verdict as SLSA's verification summary (VSA), signed, in DSSE."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "verdict"))
    var verdict: String

    @Option(help: ArgumentHelp("The artifact's URI (default: its digest).", valueName: "uri"))
    var resource: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let bytes = try await client.verdictSummary(verdict, resource: resource)
        var report = Report(document: try JSON(parsing: bytes))
        report.value = bytes
        return report
    }
}

struct VerdictBundleCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Write a verdict with all that it rests on, for `muniment verify-bundle`.",
        discussion:
            "Documents/formats/verdict-bundle.md has the format. Needs the permissions read and ledger.read."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "verdict"))
    var verdict: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let bytes = try await client.verdictBundle(verdict)
        var report = Report(document: ["verdict_id": .string(verdict), "size_bytes": .integer(bytes.count)])
        report.value = bytes
        return report
    }
}

extension Lines {
    fileprivate mutating func add(_ verdict: Wire.Verdict) {
        row(
            VerdictWord.text(verdict.decision),
            verdict.subjectName ?? "",
            "sha256:\(verdict.subjectSha256)".shortened,
            "\(verdict.policyName)@\(verdict.policyVersion)",
            counted(verdict.inputCount, "input"),
            verdict.madeAt.since(.now),
            verdict.verdictID,
            verdict.receipt.seal
        )
    }

    fileprivate mutating func add(_ reasons: [Wire.VerdictReason]) {
        for reason in reasons {
            row(VerdictWord.text(reason.decision), reason.rule, reason.reason)
            if let failure = reason.failure { plain("  the rule could not be evaluated: \(failure)") }
            for found in reason.found { plain("  \(found)") }
            if reason.foundCount > reason.found.count, !reason.found.isEmpty {
                plain("  and \(reason.foundCount - reason.found.count) more")
            }
        }
    }
}

enum VerdictWord {
    static func text(_ decision: String) -> String {
        switch decision {
        case "pass": "● pass"
        case "warn": "▲ warn"
        default: "■ block"
        }
    }
}
