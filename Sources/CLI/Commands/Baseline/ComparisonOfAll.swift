import API
import Evidence

/// Compares every assigned tenant, and waits until the last run has ended.
struct ComparisonOfAll {
    private static let pause: Duration = .seconds(1)
    /// Transactions of one request.
    private static let part = 50

    let client: APIClient
    let baseline: Wire.Baseline

    init(_ client: APIClient, _ baseline: Wire.Baseline) {
        self.client = client
        self.baseline = baseline
    }

    /// Ends with 1 where something is open in any tenant, or could not be seen or asked.
    func report(isWaiting: Bool) async throws -> Report {
        var asked: [Wire.ComparisonAsked] = []
        var cursor: String?
        repeat {
            let page = try await client.compareAll(
                withBaseline: baseline.baselineProfileID,
                Wire.ComparisonOfAll(cursor: cursor, limit: Self.part)
            )
            asked += page.items
            cursor = page.nextCursor
        } while cursor != nil
        var report = try Report(Wire.Page(items: asked))
        for item in asked {
            guard let refusal = item.refusal else { continue }
            report.lines.row("◇ not asked", item.managedTenantName, refusal.detail)
            report.outcome = .answerIsNo
        }
        guard !asked.isEmpty else {
            report.lines.sentence("none", "no tenant is assigned to \(baseline.name)")
            report.lines.next("muniment baseline assign \(baseline.name.shellWord) TENANT")
            return report
        }
        guard isWaiting else {
            report.lines.sentence("asked", "\(asked.count(where: { $0.operationRunID != nil })) comparisons")
            report.lines.next("muniment baseline matrix \(baseline.name.shellWord)")
            return report
        }
        let rows = try await waited(for: asked)
        for row in rows { report.lines.add(row) }
        if rows.contains(where: { $0.state != "match" && $0.state != "accepted" }) {
            report.outcome = .answerIsNo
        }
        report.document = ["items": .array(try rows.map { try StrictJSON.json($0) })]
        report.lines.next("muniment baseline causes \(baseline.name.shellWord)")
        return report
    }

    /// The cells of the tenants that were asked, once each tells of the run that was asked for, or of a later one.
    private func waited(for asked: [Wire.ComparisonAsked]) async throws -> [Wire.MatrixRow] {
        let runs = Dictionary(
            asked.compactMap { item in item.operationRunID.map { (item.managedTenantID, $0) } }
        ) { first, _ in first }
        var progress = Progress("comparing", unit: "tenants")
        while true {
            let rows = try await cells().filter { runs[$0.managedTenantID] != nil }
            // Identifiers of runs grow with time.
            let ended = rows.count { ($0.operationRunID ?? "") >= (runs[$0.managedTenantID] ?? "") }
            progress.show(ended, of: runs.count)
            if ended >= runs.count {
                progress.clear()
                return rows
            }
            try await Task.sleep(for: Self.pause)
        }
    }

    private func cells() async throws -> [Wire.MatrixRow] {
        var rows: [Wire.MatrixRow] = []
        var cursor: String?
        repeat {
            let page = try await client.matrix(
                ofBaseline: baseline.baselineProfileID,
                APIClient.MatrixQuery(sort: "name"),
                PageQuery(limit: 200, cursor: cursor)
            )
            rows += page.items
            cursor = page.nextCursor
        } while cursor != nil
        return rows
    }
}
