// A source's `reference` is its name or identifier.

extension APIClient {
    package func addEvidenceSource(_ draft: Wire.EvidenceSourceDraft) async throws -> Wire.EvidenceSource {
        try await post(RequestPath("evidence-sources"), draft)
    }

    package func evidenceSources(_ page: PageQuery) async throws -> Wire.Page<Wire.EvidenceSource> {
        try await get(RequestPath("evidence-sources").asking(page))
    }

    package func evidenceSource(_ reference: String) async throws -> Wire.EvidenceSource {
        try await get(RequestPath("evidence-sources", reference))
    }

    /// - Parameter verb: `enable`, `disable` or `remove`.
    package func moveEvidenceSource(_ reference: String, _ verb: String) async throws -> Wire.EvidenceSource {
        try await post(RequestPath("evidence-sources", reference, verb), Wire.Nothing())
    }

    package func testEvidenceSource(_ reference: String) async throws -> Wire.EvidenceSourceTest {
        try await post(RequestPath("evidence-sources", reference, "test"), Wire.Nothing())
    }

    /// - Parameter tenant: one that the caller's manages.
    package func observeEvidenceSource(_ reference: String, in tenant: String? = nil) async throws
        -> Wire.OperationRun
    {
        try await post(
            RequestPath("evidence-sources", reference, "observe").asking("managed_tenant", tenant),
            Wire.Nothing()
        )
    }
}
