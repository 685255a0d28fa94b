import API
import ArgumentParser
import Evidence

struct BaselineMatrix: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix",
        abstract: "How tenants stand to a baseline, the worst first; without one, to all of them.",
        discussion: """
            As it was after the last comparison of each. Ends with 1 if something is open, or could not be seen, in any \
            tenant that is listed.
            """
    )

    @Argument(help: "The baseline's name or identifier.")
    var baseline: String?

    @Option(
        help: ArgumentHelp(
            "match, drift, weakened, error, unknown or accepted; several with commas.",
            valueName: "states"
        )
    )
    var state: String?

    @Option(help: ArgumentHelp("With open findings of it: high, medium or low.", valueName: "severity"))
    var severity: String?

    @Option(name: .customLong("name"), help: ArgumentHelp("In the tenant's name.", valueName: "text"))
    var text: String?

    @Option(help: ArgumentHelp("worst, name or oldest.", valueName: "order"))
    var sort: String?

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard baseline != nil || sort == nil else { throw ValidationError("--sort is of one baseline") }
    }

    func report(from client: APIClient) async throws -> Report {
        let query = APIClient.MatrixQuery(state: state, severity: severity, text: text, sort: sort)
        guard let baseline else { return try await all(from: client, query) }
        var totals: JSON = [:]
        let found = try await page.fetch { page in
            let found = try await client.matrix(ofBaseline: baseline, query, page)
            totals = found.totals
            return Wire.Page(items: found.items, nextCursor: found.nextCursor)
        }
        var report = try Report(
            page: found,
            whenEmpty: "tenants that are assigned to the baseline stand here",
            next: "muniment baseline assign \(baseline.shellWord) TENANT"
        ) { row, lines in lines.add(row) }
        report.finish(found.items, totals)
        return report
    }

    private func all(from client: APIClient, _ query: APIClient.MatrixQuery) async throws -> Report {
        var totals: JSON = [:]
        var names: [String: String] = [:]
        let found = try await page.fetch { page in
            let found = try await client.tenantMatrix(query, page)
            totals = found.totals
            for baseline in found.baselines { names[baseline.baselineProfileID] = baseline.name }
            return Wire.Page(items: found.items, nextCursor: found.nextCursor)
        }
        var report = try Report(
            page: found,
            whenEmpty: "tenants that are assigned to baselines stand here",
            next: "muniment baseline assign BASELINE TENANT"
        ) { row, lines in
            for cell in row.cells { lines.add(cell, names[cell.baselineProfileID]) }
        }
        report.finish(found.items.flatMap(\.cells), totals)
        return report
    }
}

extension Report {
    fileprivate mutating func finish(_ rows: [Wire.MatrixRow], _ totals: JSON) {
        var document = document.object ?? [:]
        document["totals"] = totals
        self.document = .object(document)
        let words = (totals.object?.members ?? []).filter { ($0.value.integer ?? 0) > 0 }
            .map { "\($0.value.integer ?? 0) \(StateWord.drift($0.name).dropFirst(2))" }
        if !words.isEmpty { lines.sentence("in all", words.joined(separator: ", ")) }
        if rows.contains(where: { $0.state != "match" && $0.state != "accepted" }) { outcome = .answerIsNo }
    }
}

struct BaselineCauses: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "causes",
        abstract: "What differs from a baseline, each change once with the tenants that it happened to.",
        discussion: "With a cause: the tenants that it stands in, with their findings."
    )

    @OptionGroup var subject: BaselineArgument

    @Argument(help: "The digest of a cause.")
    var cause: String?

    @Option(help: ArgumentHelp("high, medium or low.", valueName: "severity"))
    var severity: String?

    @Option(help: ArgumentHelp("Only of this kind.", valueName: "kind"))
    var kind: String?

    @Flag(help: "Only what waits for somebody in some tenant.")
    var open = false

    @OptionGroup var page: PageOptions
    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let baseline = subject.baseline
        if let cause {
            return try Report(
                page: try await page.fetch {
                    try await client.tenants(ofCause: cause, inBaseline: baseline, $0)
                },
                whenEmpty: "it stands in no tenant",
                next: "muniment baseline causes \(baseline.shellWord)"
            ) { tenant, lines in
                lines.row(
                    tenant.status,
                    tenant.managedTenantName,
                    tenant.severity,
                    tenant.since.since(.now),
                    tenant.findingID
                )
            }
        }
        return try Report(
            page: try await page.fetch {
                try await client.causes(
                    ofBaseline: baseline,
                    severity: severity,
                    subjectType: kind,
                    isOpen: open,
                    $0
                )
            },
            whenEmpty: "nothing differs, as far as it was compared",
            next: "muniment baseline compare \(baseline.shellWord) --all"
        ) { cause, lines in
            let more = cause.tenantCount - cause.tenants.count
            lines.row(
                "\(cause.tenantCount) \(cause.tenantCount == 1 ? "tenant" : "tenants")",
                cause.severity,
                cause.changeType,
                cause.title,
                cause.subjectType,
                cause.since.since(.now),
                cause.tenants.joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""),
                cause.cause
            )
        }
    }
}

extension Lines {
    mutating func add(_ cell: Wire.MatrixRow, _ baseline: String? = nil) {
        let findings = [
            (cell.findings.high, "high"), (cell.findings.medium, "medium"), (cell.findings.low, "low"),
            (cell.findings.accepted, "accepted"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let coverage = cell.coverage
        let seen = coverage.resolvedContent + coverage.resolvedMeta
        row(
            StateWord.drift(cell.state),
            cell.managedTenantName,
            baseline ?? "",
            findings.isEmpty ? "" : findings.joined(separator: ", "),
            coverage.subjectsTotal > 0 ? "\(seen) of \(coverage.subjectsTotal) seen" : "",
            cell.lookedAt.map { "looked \($0.words)" } ?? "",
            cell.runState == "failed" || cell.runState == "cancelled"
                ? "the last run \(cell.runState ?? "")" : ""
        )
    }
}
