import API
import ArgumentParser
import Evidence

struct TrustCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trust",
        abstract: "What was concluded of attestations, and who is believed about software.",
        discussion: """
            `muniment attest judge` makes trust verdicts. Each is signed by the installation and holds by itself: \
            `muniment trust show VERDICT --envelope`, then `muniment attest verify FILE --key DID`.
            """,
        subcommands: [
            TrustList.self, TrustShow.self, TrustStats.self, TrustDelete.self, AnchorCommand.self,
        ]
    )
}

/// Which trust verdicts are meant.
struct TrustFilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("On this attestation.", valueName: "attestation"))
    var attestation: String?

    @Option(help: ArgumentHelp("On what is about this digest, in hexadecimal.", valueName: "digest"))
    var digest: String?

    @Option(
        help: ArgumentHelp(
            "By a name in the signer's certificate, or its key's SHA-256; * at the end stands for anything.",
            valueName: "name"
        )
    )
    var signer: String?

    @Flag(inversion: .prefixedNo, help: "Those that found what is believed, or those that did not.")
    var verified: Bool?

    @Flag(inversion: .prefixedNo, help: "Tombstones alone, or none of them.")
    var deleted: Bool?

    @Option(help: ArgumentHelp("At least so fresh, from 0 to 1.", valueName: "share"))
    var freshness: Double?

    @Option(help: ArgumentHelp("Whose signer has at least this reputation, from 0 to 1.", valueName: "share"))
    var reputation: Double?

    @Option(help: ArgumentHelp("At least so complete, from 0 to 1.", valueName: "share"))
    var completeness: Double?

    @Option(help: ArgumentHelp("Made at or after (RFC 3339).", valueName: "time"), transform: Moments.instant)
    var since: Instant?

    @Option(help: ArgumentHelp("Made before (RFC 3339).", valueName: "time"), transform: Moments.instant)
    var until: Instant?

    func validate() throws {
        for (name, share) in [
            ("freshness", freshness), ("reputation", reputation), ("completeness", completeness),
        ] {
            guard let share, !(0...1 ~= share) else { continue }
            throw ValidationError("--\(name) takes 0 to 1")
        }
    }

    var asked: [(name: String, value: String?)] {
        [
            ("attestation", attestation), ("digest", digest), ("signer", signer),
            ("verified", verified.map(String.init)), ("deleted", deleted.map(String.init)),
            ("freshness", freshness.map { "\($0)" }), ("reputation", reputation.map { "\($0)" }),
            ("completeness", completeness.map { "\($0)" }), ("since", since?.description),
            ("until", until?.description),
        ]
    }
}

struct TrustList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "What was concluded of attestations, the newest first; tombstones, too."
    )

    @OptionGroup var filter: TrustFilterOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        try Report(
            page: try await page.fetch { try await client.trustVerdicts(filter.asked, $0) },
            whenEmpty: "verdicts stand here once an attestation is judged",
            next: "muniment attest judge ATTESTATION"
        ) { verdict, lines in lines.add(verdict) }
    }
}

struct TrustShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One verdict: its numbers, each with its reason, and what was looked at."
    )

    @Argument(help: ArgumentHelp("Its identifier.", valueName: "verdict"))
    var verdict: String

    @Flag(help: "Write the signed statement (DSSE) and nothing else.")
    var envelope = false

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.trustVerdict(verdict)
        if envelope {
            guard let signed = found.envelope else {
                throw Refusal.input(
                    "the verdict \(verdict) was deleted: \(found.deletionReason ?? "")",
                    remedy: "have the attestation judged again"
                )
            }
            var report = try Report(signed)
            report.value = report.document.canonicalBytes()
            return report
        }
        var report = try Report(found)
        report.lines.add(found)
        if let signer = found.signer { report.lines.row("signer", signer) }
        if let anchor = found.signerAnchor { report.lines.row("believed as", anchor) }
        if let reasons = found.reasons {
            report.lines.row("freshness", Lines.share(found.freshness), reasons.freshness)
            report.lines.row("reputation", Lines.share(found.reputation), reasons.reputation)
            report.lines.row("completeness", Lines.share(found.completeness), reasons.completeness)
        }
        for check in found.checks ?? [] {
            report.lines.row(CheckWord.text(check.outcome), check.subject, check.detail)
        }
        report.lines.next("muniment attest show \(found.attestationID)")
        return report
    }
}

struct TrustStats: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "How many verdicts stand, their numbers on average, and who signed most."
    )

    @OptionGroup var filter: TrustFilterOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let found = try await client.verdictStatistics(filter.asked)
        var report = try Report(found)
        report.lines.row(
            counted(found.count, "verdict"),
            "\(found.verifiedCount) verified",
            "\(found.deletedCount) deleted",
            "on \(counted(found.attestationCount, "attestation"))",
            counted(found.signerCount, "signer"),
            found.latestAt.map { "the latest \($0.since(.now))" } ?? ""
        )
        for (name, value) in [
            ("freshness", found.freshness), ("reputation", found.reputation),
            ("completeness", found.completeness),
        ] {
            guard let value else { continue }
            report.lines.row("on average", name, Lines.share(value))
        }
        for signer in found.signers {
            report.lines.row(
                "signer",
                Lines.signer(signer.signer, believedAs: signer.anchor),
                "\(signer.verifiedCount) of \(counted(signer.count, "verdict")) verified"
            )
        }
        return report
    }
}

struct TrustDelete: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Take a verdict's statement away; that it was there, and why it went, stays on the record.",
        discussion: "Needs the permission trust.manage."
    )

    @Argument(help: ArgumentHelp("The verdict's identifier.", valueName: "verdict"))
    var verdict: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let deleted = try await client.deleteTrustVerdict(verdict, because: reason)
        var report = try Report(deleted)
        report.lines.add(deleted)
        return report
    }
}
