import ArgumentParser
import Evidence

struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Check proofs, checkpoints, envelopes and exports here, without a server.",
        discussion: """
            Each command reads files (`-` is standard input) and ends with 0 if what it read is valid, 1 if it is \
            not, with the reason, and 2 if the input cannot be used. What is wrong inside a document of the right \
            form is invalid; another form, or an option that cannot be read, is unusable. Bundles are checked by \
            `muniment verify-bundle`.
            """,
        subcommands: [
            Canonicalize.self, LeafHash.self, VerifyCheckpoint.self, VerifyInclusion.self,
            VerifyConsistency.self, VerifyEnvelope.self, VerifyExport.self,
            ResolveDID.self,
        ]
    )
}

/// What was read is not valid, and why.
struct Invalid: Error {
    var reason: String

    init(_ reason: some CustomStringConvertible) { self.reason = reason.description }
}

/// A command that checks what it reads, asks nobody, and reports.
protocol OfflineCommand: ParsableCommand {
    var form: OutputOptions { get }

    /// - Throws: `Invalid`; `Refusal` for input that cannot be used.
    func report() throws -> Report
}

extension OfflineCommand {
    func run() throws { try form.output.show { try report() } }
}

extension OutputForm {
    /// A program gets one document on standard output in either case, a person the reason on standard error.
    func show(_ report: () throws -> Report) throws {
        do {
            try report().show(as: self)
        } catch let invalid as Invalid {
            throw self.refusal(for: invalid)
        }
    }

    func refusal(for invalid: Invalid) -> Refusal {
        if self == .json {
            Report(document: ["valid": false, "reason": .string(invalid.reason)]).show(as: self)
        }
        return Refusal(outcome: .answerIsNo, reason: "not valid: \(invalid.reason)")
    }
}
