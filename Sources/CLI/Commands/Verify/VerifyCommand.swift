import API
import ArgumentParser
import Evidence

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "What was found on targets, and whether it is what was approved.",
        subcommands: [VerifyNow.self, VerifySubmit.self, VerifyHandIn.self, VerifyHistory.self]
    )
}

extension Lines {
    mutating func add(_ verification: Wire.Verification) {
        row(
            StateWord.drift(verification.verdict),
            verification.targetIdentifier.map { "\(verification.targetKind.map { "\($0)/" } ?? "")\($0)" }
                ?? "",
            verification.artifact.name,
            verification.verifiedAt.words,
            verification.finding,
            verification.receipt.seal
        )
    }

    /// `~ path  approved → observed`, one line a difference.
    mutating func addDifferences(of verification: Wire.Verification) {
        add(verification.differences, of: verification.differenceCount)
    }

    /// In the words of the kind, where there are some.
    mutating func add(_ differences: [Wire.Difference], of count: Int) {
        for difference in differences {
            if let sentence = difference.sentence {
                let sign = ["added": "+", "removed": "-"][difference.change] ?? "~"
                let direction = difference.direction.map { $0 == "neutral" ? "" : "   (\($0))" } ?? ""
                plain("  \(sign) \(sentence)\(direction)")
                continue
            }
            let approved = difference.approved?.shownShort ?? "absent"
            let observed = difference.observed?.shownShort ?? "absent"
            switch difference.change {
            case "added": plain("  + \(difference.path)   \(observed)")
            case "removed": plain("  - \(difference.path)   \(approved)")
            default: plain("  ~ \(difference.path)   \(approved) → \(observed)")
            }
        }
        let rest = count - differences.count
        if rest > 0 { plain("  … and \(counted(rest, "difference")) more") }
    }
}

extension Wire.Verification {
    fileprivate var finding: String {
        switch verdict {
        case "match": "as approved"
        case "drift": counted(differenceCount, "difference")
        default: ""
        }
    }
}

extension JSON {
    /// On one line, with an end.
    fileprivate var shownShort: String {
        let text = canonicalString
        return text.count <= 80 ? text : "\(text.prefix(79))…"
    }
}
