// What stands between tenants. A delegation's `reference` is its identifier, or the other tenant's name.

extension APIClient {
    package func tenantDelegations(side: String? = nil, _ page: PageQuery) async throws
        -> Wire.Page<Wire.TenantDelegation>
    {
        try await get(RequestPath("tenant-delegations").asking("side", side).asking(page))
    }

    package func tenantDelegation(_ reference: String) async throws -> Wire.TenantDelegation {
        try await get(RequestPath("tenant-delegations", reference))
    }

    package func offerTenantDelegation(_ draft: Wire.TenantDelegationDraft) async throws
        -> Wire.TenantDelegation
    {
        try await post(RequestPath("tenant-delegations"), draft)
    }

    package func acceptTenantDelegation(_ reference: String) async throws -> Wire.TenantDelegation {
        try await post(RequestPath("tenant-delegations", reference, "accept"), Wire.Nothing())
    }

    package func endTenantDelegation(_ reference: String, reason: String?) async throws
        -> Wire.TenantDelegation
    {
        try await post(
            RequestPath("tenant-delegations", reference, "end"),
            Wire.TenantDelegationEnd(reason: reason)
        )
    }

    package func onboard(_ onboarding: Wire.Onboarding) async throws -> Wire.Page<Wire.Onboarded> {
        try await post(RequestPath("tenants"), onboarding)
    }

    // MARK: Baselines of several tenants

    package func assignments(ofBaseline reference: String, _ page: PageQuery) async throws
        -> Wire.Page<Wire.BaselineAssignment>
    {
        try await get(RequestPath("baselines", reference, "assignments").asking(page))
    }

    package func assignBaseline(_ reference: String, _ draft: Wire.AssignmentDraft) async throws
        -> Wire.AssignmentsChanged
    {
        try await post(RequestPath("baselines", reference, "assign"), draft)
    }

    package func unassignBaseline(_ reference: String, _ tenants: [String]) async throws
        -> Wire.AssignmentsChanged
    {
        try await post(RequestPath("baselines", reference, "unassign"), Wire.Unassignment(tenants: tenants))
    }

    package func compareAll(withBaseline reference: String, _ order: Wire.ComparisonOfAll) async throws
        -> Wire.Page<Wire.ComparisonAsked>
    {
        try await post(RequestPath("baselines", reference, "compare-all"), order)
    }

    /// Which cells of the matrix are asked for; several states with commas between them.
    package struct MatrixQuery: Hashable, Sendable {
        package var state: String?
        package var severity: String?
        package var text: String?
        package var sort: String?

        package init(
            state: String? = nil,
            severity: String? = nil,
            text: String? = nil,
            sort: String? = nil
        ) {
            self.state = state
            self.severity = severity
            self.text = text
            self.sort = sort
        }
    }

    package func matrix(ofBaseline reference: String, _ query: MatrixQuery, _ page: PageQuery) async throws
        -> Wire.MatrixPage
    {
        try await get(
            RequestPath("baselines", reference, "matrix").asking("state", query.state)
                .asking("severity", query.severity).asking("q", query.text).asking("sort", query.sort)
                .asking(page)
        )
    }

    package func tenantMatrix(_ query: MatrixQuery, _ page: PageQuery) async throws -> Wire.TenantMatrixPage {
        try await get(
            RequestPath("matrix").asking("state", query.state).asking("severity", query.severity)
                .asking("q", query.text).asking(page)
        )
    }

    package func causes(
        ofBaseline reference: String,
        severity: String? = nil,
        subjectType: String? = nil,
        isOpen: Bool = false,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.DriftCause> {
        try await get(
            RequestPath("baselines", reference, "causes").asking("severity", severity)
                .asking("subject_type", subjectType).asking("open", isOpen ? "true" : nil).asking(page)
        )
    }

    package func tenants(ofCause cause: String, inBaseline reference: String, _ page: PageQuery) async throws
        -> Wire.Page<Wire.CauseTenant>
    {
        try await get(RequestPath("baselines", reference, "causes", cause).asking(page))
    }
}
