extension APIClient {
    package func notifications() async throws -> Wire.Page<Wire.Notification> {
        try await get(RequestPath("notifications"))
    }

    package func notification(_ name: String) async throws -> Wire.Notification {
        try await get(RequestPath("notifications", name))
    }

    package func addNotification(_ draft: Wire.NotificationDraft) async throws -> Wire.Notification {
        try await post(RequestPath("notifications"), draft)
    }

    package func testNotification(_ name: String) async throws -> Wire.NotificationMessage {
        try await post(RequestPath("notifications", name, "test"), Wire.Nothing())
    }

    package func retryNotification(_ name: String) async throws -> Wire.Notification {
        try await post(RequestPath("notifications", name, "retry"), Wire.Nothing())
    }

    /// - Parameter verb: `enable` or `disable`.
    package func switchNotification(_ name: String, _ verb: String) async throws -> Wire.Notification {
        try await post(RequestPath("notifications", name, verb), Wire.Nothing())
    }

    package func removeNotification(_ name: String) async throws {
        try await delete(RequestPath("notifications", name))
    }
}
