import API
import ArgumentParser

struct AuditRetentionCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract: "For how long the rows of the audit are kept.",
        discussion: """
            The entries that the rows follow from are kept for good: months whose time is over are exported with their \
            proofs and taken away, and audit verify proves them as before. To change it needs the permission ledger.erase.
            """
    )

    @Option(help: ArgumentHelp("Keep them for so many days, 31 or more.", valueName: "days"))
    var days: Int?

    @Flag(help: "Keep them for good.")
    var forever = false

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard days == nil || !forever else {
            throw ValidationError("--days and --forever exclude each other; leave one of them out.")
        }
    }

    func report(from client: APIClient) async throws -> Report {
        let kept =
            days == nil && !forever
            ? try await client.auditRetention()
            : try await client.keepAudit(Wire.AuditRetentionDraft(retentionDays: days))
        var report = try Report(kept)
        report.lines.row(
            "retention",
            kept.retentionDays.map { "\($0) days" } ?? "for good",
            kept.updatedAt.map { "\($0.words) by \(kept.updatedBy ?? "")" } ?? ""
        )
        return report
    }
}
