// A baseline's `reference` is its name or identifier.

extension APIClient {
    package func createBaseline(_ draft: Wire.BaselineDraft) async throws -> Wire.Baseline {
        try await post(RequestPath("baselines"), draft)
    }

    package func baselines(_ page: PageQuery) async throws -> Wire.Page<Wire.Baseline> {
        try await get(RequestPath("baselines").asking(page))
    }

    package func baseline(_ reference: String) async throws -> Wire.Baseline {
        try await get(RequestPath("baselines", reference))
    }

    package func amendBaseline(_ reference: String, _ amendment: Wire.BaselineAmendment) async throws
        -> Wire.Baseline
    {
        try await post(RequestPath("baselines", reference, "amend"), amendment)
    }

    package func retireBaseline(_ reference: String) async throws -> Wire.Baseline {
        try await post(RequestPath("baselines", reference, "retire"), Wire.Nothing())
    }

    package func snapshots(ofBaseline reference: String, _ page: PageQuery) async throws
        -> Wire.Page<Wire.BaselineSnapshot>
    {
        try await get(RequestPath("baselines", reference, "snapshots").asking(page))
    }

    package func captureBaseline(_ reference: String) async throws -> Wire.OperationRun {
        try await post(RequestPath("baselines", reference, "capture"), Wire.Nothing())
    }

    package func compareWithBaseline(_ reference: String, snapshot: String? = nil) async throws
        -> Wire.OperationRun
    {
        try await post(
            RequestPath("baselines", reference, "compare"),
            Wire.ComparisonOrder(snapshot: snapshot)
        )
    }

    package func importEvidence(_ draft: Wire.EvidenceDraft) async throws -> Wire.OperationRun {
        try await post(RequestPath("evidence"), draft)
    }

    package func tenantNames() async throws -> Wire.TenantNames { try await get(RequestPath("tenant-names")) }

    package func nameTenant(_ names: Wire.TenantNames) async throws -> Wire.TenantNames {
        try await post(RequestPath("tenant-names"), names)
    }

    package func runs(type: String? = nil, baseline: String? = nil, _ page: PageQuery) async throws
        -> Wire.Page<Wire.OperationRun>
    {
        try await get(RequestPath("runs").asking("type", type).asking("baseline", baseline).asking(page))
    }

    package func run(_ id: String) async throws -> Wire.OperationRun {
        try await get(RequestPath("runs", id))
    }

    package func cancelRun(_ id: String) async throws -> Wire.OperationRun {
        try await post(RequestPath("runs", id, "cancel"), Wire.Nothing())
    }

    /// Which findings are asked for; `standing` as a status is every one but resolved.
    package struct FindingQuery: Hashable, Sendable {
        package var status: String?
        package var severity: String?
        package var fidelity: String?
        package var baseline: String?
        package var cause: String?
        package var run: String?

        package init(
            status: String? = nil,
            severity: String? = nil,
            fidelity: String? = nil,
            baseline: String? = nil,
            cause: String? = nil,
            run: String? = nil
        ) {
            self.status = status
            self.severity = severity
            self.fidelity = fidelity
            self.baseline = baseline
            self.cause = cause
            self.run = run
        }
    }

    package func findings(_ query: FindingQuery, _ page: PageQuery) async throws -> Wire.Page<Wire.Finding> {
        try await get(
            RequestPath("findings").asking("status", query.status).asking("severity", query.severity)
                .asking("fidelity", query.fidelity).asking("baseline", query.baseline)
                .asking("cause", query.cause).asking("run", query.run).asking(page)
        )
    }

    package func finding(_ id: String) async throws -> Wire.Finding {
        try await get(RequestPath("findings", id))
    }

    /// - Parameter step: `acknowledge`, `accept`, `resolve` or `reopen`.
    package func judgeFinding(_ id: String, _ step: String, _ judgement: Wire.FindingJudgement) async throws
        -> Wire.Finding
    {
        try await post(RequestPath("findings", id, step), judgement)
    }
}
