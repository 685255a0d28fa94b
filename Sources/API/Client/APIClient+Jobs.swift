extension APIClient {
    /// The tenant's jobs, the newest first.
    package func jobs(
        state: String? = nil,
        kind: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.Job> {
        try await get(RequestPath("jobs").asking("state", state).asking("kind", kind).asking(page))
    }

    package func job(_ jobID: String) async throws -> Wire.Job { try await get(RequestPath("jobs", jobID)) }

    package func cancelJob(_ jobID: String) async throws -> Wire.Job {
        try await post(RequestPath("jobs", jobID, "cancel"), Wire.Nothing())
    }

    package func replayJob(_ jobID: String) async throws -> Wire.Job {
        try await post(RequestPath("jobs", jobID, "replay"), Wire.Nothing())
    }
}
