import API
import Access
import Drift
import Evidence
import Hummingbird
import Ledger
import Postgres

extension Pages {
    /// Findings with what proves them, to be printed.
    func findingReport(_ request: Request, for own: Caller) async throws -> FindingReportPage {
        try own.require(.readLedger)
        let caller = try await drift.acting(own, in: request.query("managed_tenant"))
        var shown = request.findingFilter
        shown.managed = caller.managedTenant
        let cursor = try request.cursor { UniqueID($0) }
        let limit = FindingReportPage.rowLimit
        async let frame = frame(for: own, as: caller)
        async let baselines = drift.baselines(for: own, limit: Drift.pageLimits.upperBound)
        let found = try await drift.findings(
            for: caller,
            where: try FindingFilter(shown),
            before: cursor,
            limit: limit
        )
        let book = try await proofs.book(of: found, tenant: caller.tenant)
        let names = Dictionary(try await baselines.map { ($0.id, $0.name) }) { first, _ in first }
        return FindingReportPage(
            frame: try await frame,
            tenantName: caller.tenantName,
            tenantID: caller.tenant.description,
            filter: shown,
            checkpoint: book.checkpoint.map { checkpoint in
                FindingReportPage.Checkpoint(
                    text: checkpoint.text,
                    size: checkpoint.size,
                    root: checkpoint.root.hex,
                    signedAt: checkpoint.signedAt,
                    logKey: checkpoint.noteKey?.text
                )
            },
            rows: found.map { finding in
                FindingReportPage.Row(
                    finding: FindingRow(
                        finding,
                        baseline: finding.provider == own.tenant ? names[finding.baselineID] : nil,
                        entry: nil
                    ),
                    sides: [
                        .init("In the baseline", finding.evidence["baseline"] ?? [:], isRunKnown: false),
                        .init("Now", finding.evidence["current"] ?? [:], isRunKnown: false),
                    ],
                    proof: finding.entryID.flatMap { book.proofs[$0] },
                    entryID: finding.entryID?.text
                )
            },
            cursor: cursor?.text,
            nextCursor: found.count == limit ? found.last?.id.text : nil
        )
    }
}
