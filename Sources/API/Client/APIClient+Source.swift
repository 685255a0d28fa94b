package import Evidence

extension APIClient {
    package func sources(_ page: PageQuery) async throws -> Wire.Page<Wire.Source> {
        try await get(RequestPath("sources").asking(page))
    }

    package func source(_ name: String) async throws -> Wire.Source {
        try await get(RequestPath("sources", name))
    }

    package func addSource(_ draft: Wire.SourceDraft) async throws -> Wire.Source {
        try await post(RequestPath("sources"), draft)
    }

    package func disableSource(_ name: String) async throws -> Wire.Source {
        try await post(RequestPath("sources", name, "disable"), Wire.Nothing())
    }

    package func enableSource(_ name: String) async throws -> Wire.Source {
        try await post(RequestPath("sources", name, "enable"), Wire.Nothing())
    }

    package func parkedEvents(of name: String, _ page: PageQuery) async throws -> Wire.Page<Wire.ParkedEvent>
    {
        try await get(RequestPath("sources", name, "parked").asking(page))
    }

    package func replaySource(_ name: String, fromStart: Bool) async throws -> Wire.Replay {
        try await post(RequestPath("sources", name, "replay"), Wire.ReplayOrder(fromStart: fromStart))
    }

    /// Sends events in one batch (CloudEvents' HTTP binding §3.3).
    package func push(_ events: [JSON], to name: String) async throws -> Wire.Page<Wire.Reception> {
        try await post(
            RequestPath("sources", name, "events"),
            JSON.array(events),
            mediaType: "application/cloudevents-batch+json"
        )
    }
}
