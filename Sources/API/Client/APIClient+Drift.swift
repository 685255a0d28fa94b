// A baseline's `reference` is its name or identifier; `tenant` is one that the caller's manages, by name or identifier.

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

    package func captureBaseline(_ reference: String, in tenant: String? = nil) async throws
        -> Wire.OperationRun
    {
        try await post(
            RequestPath("baselines", reference, "capture").asking("managed_tenant", tenant),
            Wire.Nothing()
        )
    }

    package func compareWithBaseline(_ reference: String, snapshot: String? = nil, in tenant: String? = nil)
        async throws -> Wire.OperationRun
    {
        try await post(
            RequestPath("baselines", reference, "compare").asking("managed_tenant", tenant),
            Wire.ComparisonOrder(snapshot: snapshot)
        )
    }

    package func importEvidence(_ draft: Wire.EvidenceDraft, in tenant: String? = nil) async throws
        -> Wire.OperationRun
    {
        try await post(RequestPath("evidence").asking("managed_tenant", tenant), draft)
    }

    package func tenantNames() async throws -> Wire.TenantNames { try await get(RequestPath("tenant-names")) }

    package func nameTenant(_ names: Wire.TenantNames) async throws -> Wire.TenantNames {
        try await post(RequestPath("tenant-names"), names)
    }

    package func runs(
        type: String? = nil,
        baseline: String? = nil,
        in tenant: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.OperationRun> {
        try await get(
            RequestPath("runs").asking("type", type).asking("baseline", baseline)
                .asking("managed_tenant", tenant).asking(page)
        )
    }

    package func run(_ id: String, in tenant: String? = nil) async throws -> Wire.OperationRun {
        try await get(RequestPath("runs", id).asking("managed_tenant", tenant))
    }

    package func cancelRun(_ id: String, in tenant: String? = nil) async throws -> Wire.OperationRun {
        try await post(
            RequestPath("runs", id, "cancel").asking("managed_tenant", tenant),
            Wire.Nothing()
        )
    }

    /// Which findings are asked for; `standing` as a status is every one but resolved.
    package struct FindingQuery: Hashable, Sendable {
        package var status: String?
        package var severity: String?
        package var fidelity: String?
        package var baseline: String?
        package var cause: String?
        package var run: String?
        package var type: String?
        package var managedTenant: String?

        package init(
            status: String? = nil,
            severity: String? = nil,
            fidelity: String? = nil,
            baseline: String? = nil,
            cause: String? = nil,
            run: String? = nil,
            type: String? = nil,
            managedTenant: String? = nil
        ) {
            self.status = status
            self.severity = severity
            self.fidelity = fidelity
            self.baseline = baseline
            self.cause = cause
            self.run = run
            self.type = type
            self.managedTenant = managedTenant
        }
    }

    package func findings(_ query: FindingQuery, _ page: PageQuery) async throws -> Wire.Page<Wire.Finding> {
        try await get(query.asking(RequestPath("findings")).asking(page))
    }

    /// The same with their proofs.
    package func provenFindings(_ query: FindingQuery, _ page: PageQuery) async throws
        -> Wire.Page<Wire.ProvenFinding>
    {
        try await get(query.asking(RequestPath("findings", "export")).asking(page))
    }

    package func finding(_ id: String, in tenant: String? = nil) async throws -> Wire.Finding {
        try await get(RequestPath("findings", id).asking("managed_tenant", tenant))
    }

    /// - Parameter step: `acknowledge`, `accept`, `resolve` or `reopen`.
    package func judgeFinding(
        _ id: String,
        _ step: String,
        _ judgement: Wire.FindingJudgement,
        in tenant: String? = nil
    ) async throws -> Wire.Finding {
        try await post(RequestPath("findings", id, step).asking("managed_tenant", tenant), judgement)
    }
}

extension APIClient.FindingQuery {
    fileprivate func asking(_ path: RequestPath) -> RequestPath {
        path.asking("status", status).asking("severity", severity).asking("fidelity", fidelity)
            .asking("baseline", baseline).asking("cause", cause).asking("run", run).asking("type", type)
            .asking("managed_tenant", managedTenant)
    }
}
