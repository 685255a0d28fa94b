package import Evidence

extension APIClient {
    package func rekorStatus() async throws -> Wire.RekorStatus { try await get(RequestPath("rekor")) }

    package func addRekorLog(_ draft: Wire.RekorLogDraft) async throws -> Wire.RekorLog {
        try await post(RequestPath("rekor", "logs"), draft)
    }

    package func moveRekorLog(_ id: String, _ verb: String, reason: String) async throws -> Wire.RekorLog {
        try await post(RequestPath("rekor", "logs", id, verb), Wire.RekorReason(reason: reason))
    }

    package func rekorCheckpoints(_ id: String) async throws -> Wire.Page<Wire.RekorCheckpoint> {
        try await get(RequestPath("rekor", "logs", id, "checkpoints"))
    }

    package func submitToRekor(_ draft: Wire.RekorSubmissionDraft) async throws -> Wire.RekorSubmissions {
        try await post(RequestPath("rekor", "submissions"), draft)
    }

    package func rekorSubmissions(
        state: String? = nil,
        digest: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.RekorSubmission> {
        try await get(
            RequestPath("rekor", "submissions").asking("state", state).asking("digest", digest).asking(page)
        )
    }

    package func rekorSubmission(_ id: String) async throws -> Wire.RekorSubmission {
        try await get(RequestPath("rekor", "submissions", id))
    }

    package func retryRekor(_ id: String?) async throws -> Wire.RekorRetried {
        try await post(RequestPath("rekor", "retry"), Wire.RekorRetry(submission: id))
    }

    /// `open` or `freeze`.
    package func moveOwnLog(_ verb: String) async throws -> Wire.OwnLog {
        try await post(RequestPath("rekor", "own-log", verb), Wire.RekorRetry())
    }
}

extension APIClient {
    package func watchlist() async throws -> Wire.Watchlist { try await get(RequestPath("watchlist")) }

    package func watch(_ draft: Wire.WatchDraft) async throws -> Wire.Watched {
        try await post(RequestPath("watchlist"), draft)
    }

    package func watchHits(
        of identity: String? = nil,
        _ page: PageQuery
    ) async throws -> Wire.Page<Wire.WatchHit> {
        try await get(RequestPath("watchlist", "hits").asking("identity", identity).asking(page))
    }

    package func watchParked(limit: Int?) async throws -> Wire.Page<Wire.WatchParked> {
        try await get(RequestPath("watchlist", "parked").asking("limit", limit.map(String.init)))
    }

    package func suppressWatched(_ name: String, until: Instant?) async throws -> Wire.Watched {
        try await post(RequestPath("watchlist", name, "suppress"), Wire.WatchSuppression(until: until))
    }

    package func retireWatched(_ name: String, _ isRetired: Bool) async throws -> Wire.Watched {
        try await post(
            RequestPath("watchlist", name, "retire"),
            Wire.WatchRetirement(retired: isRetired)
        )
    }
}
