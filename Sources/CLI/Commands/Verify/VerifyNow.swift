import API
import ArgumentParser
import Evidence

struct VerifyNow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "now",
        abstract: "Have the server look at an artifact's targets at once, and record what it sees.",
        discussion: """
            Ends with exit code 0 only if all that was looked at is as approved, with 1 if it differs, is away or could not \
            be looked at; the results are on the record either way. What takes longer than a request is not: the server \
            looks at it by itself soon.
            """
    )

    @OptionGroup var subject: ArtifactArgument

    @Option(
        help: ArgumentHelp(
            "Only this target: its name, or the place it looks at (KIND/IDENTIFIER).",
            valueName: "target"
        )
    )
    var target: String?

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let answer = try await client.verifyNow(
            Wire.LookOrder(artifact: subject.artifact, target: target)
        )
        var report = try Report(answer)
        for look in answer.looks { report.lines.add(look) }
        for unfinished in answer.unfinished {
            report.lines.row("◇ not finished", unfinished.target)
            report.lines.sentence("why", unfinished.failure.reason)
            report.lines.sentence("remedy", unfinished.failure.remedy)
        }
        let isMatch = answer.looks.allSatisfy { $0.verification.verdict == "match" }
        report.outcome = isMatch && answer.unfinished.isEmpty ? .done : .answerIsNo
        return report
    }
}

extension Lines {
    fileprivate mutating func add(_ look: Wire.Look) {
        let verification = look.verification
        row(
            look.failure?.code == "absent" ? "▲ away" : StateWord.drift(verification.verdict),
            look.target,
            "\(verification.targetKind ?? "")/\(verification.targetIdentifier ?? "")",
            look.since.map { $0.since(.now) } ?? "",
            look.finding
        )
        addDifferences(of: verification)
        if let failure = look.failure {
            if failure.code != "absent" { sentence("why", "\(failure.field): \(failure.reason)") }
            sentence("remedy", failure.remedy)
        } else if let reason = look.reason {
            sentence("why", reason)
        }
        for shown in ShownCertificate.list(in: look.seen) { sentence("certificate", shown.words) }
        for gap in look.seen?["gaps"]?.array ?? [] {
            sentence("not read", "\(gap["path"]?.string ?? ""): \(gap["reason"]?.string ?? "")")
        }
        if let limitation = look.seen?["limitation"]?.string { sentence("not seen", limitation) }
        sentence(
            "evidence",
            [verification.receipt.seal, look.way].filter { !$0.isEmpty }.joined(separator: " · ")
        )
    }
}

/// Until when a certificate holds that an address showed: no verdict says it.
struct ShownCertificate {
    var address: String
    var issuer: String
    var until: Instant
    var hasExpired: Bool

    /// Of the facts of an observation; none of other protocols than TLS.
    static func list(in seen: JSON?) -> [ShownCertificate] {
        (seen?["facts"]?["addresses"]?.array ?? []).compactMap { shown in
            guard let until = (shown["not_after"]?.string).flatMap({ Instant(rfc3339: $0) }) else {
                return nil
            }
            return ShownCertificate(
                address: shown["address"]?.string ?? "",
                issuer: shown["issuer"]?.string ?? "",
                until: until,
                hasExpired: shown["is_expired"] == true
            )
        }
    }

    var words: String {
        "\(address): \(hasExpired ? "expired" : "valid until") \(until.rfc3339.prefix(10)), issued by \(issuer)"
    }
}

extension Wire.Look {
    fileprivate var finding: String {
        switch verification.verdict {
        case "match": "as approved"
        case "drift" where failure?.code == "absent": ""
        case "drift":
            counted(verification.differenceCount, "difference")
                + (verification.directions.map { $0.weaker > 0 ? ", \($0.weaker) weaker" : "" } ?? "")
        default: failure?.code ?? ""
        }
    }

    /// `observed over dns at 192.0.2.53:53 (layer2)`
    fileprivate var way: String {
        guard let seen, let spoken = seen["protocol"]?.string else { return "" }
        let layer = verification.layer.map { " (\($0))" } ?? ""
        return "observed over \(spoken) at \(seen["address"]?.string ?? "")\(layer)"
    }
}
