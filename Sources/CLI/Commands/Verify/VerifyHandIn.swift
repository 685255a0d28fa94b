import API
import ArgumentParser
import Evidence

struct VerifyHandIn: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-in",
        abstract: "Hand in what an independent verifier signed elsewhere: one result or several.",
        discussion: """
            Ends with exit code 0 only if all of them match, else with 1; they are on the record either way, all or none. The \
            same statement again changes nothing.
            """
    )

    @Argument(help: "The envelope (DSSE, as JSON); - is standard input.", completion: .file())
    var file: String

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let document = try EvidenceFile.bytes(of: file)
        let envelope: Envelope
        do throws(DocumentError) {
            envelope = try Envelope(parsing: document)
        } catch {
            throw Refusal.input(
                "\(file) is no envelope: \(error)",
                remedy: "see Documents/formats/verification-statement.md"
            )
        }
        let verdicts = try await client.submitSignedVerifications(Wire.SignedEnvelope(envelope))
        var report = try Report(verdicts)
        for verdict in verdicts.verdicts {
            report.lines.row(StateWord.drift(verdict.verdict), verdict.verificationID, verdicts.receipt.seal)
        }
        let differing = verdicts.verdicts.first { $0.verdict != "match" }
        report.outcome = Outcome(verdict: differing?.verdict ?? "match")
        return report
    }
}
