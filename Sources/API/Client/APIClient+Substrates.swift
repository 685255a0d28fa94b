extension APIClient {
    package func substrates() async throws -> Wire.Page<Wire.Substrate> {
        try await get(RequestPath("substrates"))
    }

    package func addSubstrate(_ draft: Wire.SubstrateDraft) async throws -> Wire.Substrate {
        try await post(RequestPath("substrates"), draft)
    }

    package func removeSubstrate(_ name: String) async throws {
        try await delete(RequestPath("substrates", name))
    }
}
