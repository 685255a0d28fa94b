// A target's `reference` is its name or identifier.

extension APIClient {
    package func addTarget(_ draft: Wire.TargetDraft) async throws -> Wire.Target {
        try await post(RequestPath("targets"), draft)
    }

    package func targets(
        ofArtifact artifact: String? = nil,
        verdict: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Target> {
        try await get(
            RequestPath("targets").asking("artifact", artifact).asking("verdict", verdict).asking(page)
        )
    }

    package func target(_ reference: String) async throws -> Wire.Target {
        try await get(RequestPath("targets", reference))
    }

    package func amendTarget(_ reference: String, _ amendment: Wire.TargetAmendment) async throws
        -> Wire.Target
    {
        try await post(RequestPath("targets", reference, "amend"), amendment)
    }

    package func enableTarget(_ reference: String) async throws -> Wire.Target {
        try await post(RequestPath("targets", reference, "enable"), Wire.Nothing())
    }

    package func disableTarget(_ reference: String) async throws -> Wire.Target {
        try await post(RequestPath("targets", reference, "disable"), Wire.Nothing())
    }

    package func removeTarget(_ reference: String) async throws -> Wire.Target {
        try await post(RequestPath("targets", reference, "remove"), Wire.Nothing())
    }

    package func verifyNow(_ order: Wire.LookOrder) async throws -> Wire.LookAnswer {
        try await post(RequestPath("verifications", "now"), order)
    }

    package func testTarget(_ reference: String) async throws -> Wire.TargetTest {
        try await post(RequestPath("targets", reference, "test"), Wire.Nothing())
    }
}
